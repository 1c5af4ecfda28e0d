import type { ReportRow } from '../report'
import { type FileSample, GRAY_SIDE } from '../sample'
import type { PageState } from './compare-states'

/** A report as it is kept in a file: the findings, and the pages as they were, to be compared with later ones. */
export interface ReportFile {
  readonly findings: readonly ReportRow[]
  readonly pages: readonly PageState[]
}

const MOST_PAGES = 100_000

function toBase64(gray: Uint8Array): string {
  return btoa(Array.from(gray, value => String.fromCharCode(value)).join(''))
}

function pageOf(sample: FileSample | undefined) {
  const { name = '', label, bytes, hash, picture } = sample ?? {}
  return {
    name,
    label,
    bytes,
    hash,
    ...(picture && {
      picture: { width: picture.width, height: picture.height, gray: toBase64(picture.gray) },
    }),
  }
}

/** Writes a report as JSON. The brightness of the pictures in small, in base64, lets later states be compared with it. */
export function toJson(rows: readonly ReportRow[], samples: readonly (FileSample | undefined)[]): string {
  const pages = Array.from(samples, pageOf)
  return `${JSON.stringify({ findings: rows, pages }, null, 1)}\n`
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}

function pictureOf(value: unknown): PageState['picture'] {
  const { width, height, gray } = fieldsOf(value)
  if (typeof width !== 'number' || typeof height !== 'number' || typeof gray !== 'string') return undefined
  try {
    const points = Uint8Array.from(atob(gray), letter => letter.charCodeAt(0))
    return points.length === GRAY_SIDE ** 2 ? { width, height, gray: points } : undefined
  } catch {
    return undefined
  }
}

function stateOf(value: unknown): PageState {
  const { name, label, hash, picture: stated } = fieldsOf(value)
  const picture = pictureOf(stated)
  return {
    name: typeof name === 'string' ? name : '',
    ...(typeof label === 'string' && { label }),
    ...(typeof hash === 'string' && { hash }),
    ...(picture && { picture }),
  }
}

/** Reads a report that `toJson` wrote; `undefined` for any other text. */
export function readReport(text: string): ReportFile | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return undefined
  }
  const { findings, pages } = fieldsOf(json)
  if (!Array.isArray(pages)) return undefined
  // Findings are for people and scripts; the comparison reads the pages only.
  const rows = Array.isArray(findings) ? (findings as readonly ReportRow[]) : []
  return { findings: rows, pages: pages.slice(0, MOST_PAGES).map(stateOf) }
}
