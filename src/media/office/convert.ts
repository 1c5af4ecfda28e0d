// Office files as what a page can show. Runs in a worker where there may be one.

import { checkArchive, OFFICE_LIMITS, openArchive } from '../../delivery/archive'
import { type Failure, failure, isFailure } from '../../model/failure'
import { isReasonablePicture } from '../../model/picture-size'
import type { OfficeKind } from './office-kind'

/** A picture of a document. */
export interface ConvertedPicture {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly format: string
}

/** A sheet of a workbook; every cell in words. */
export interface ConvertedSheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  readonly columns: number
  /** True when there is more of it in the file. */
  readonly cut: boolean
}

/** An office file, converted: HTML that is not trusted, with pictures that it calls `picture:0` and so on; or sheets. */
export type Converted =
  | { readonly html: string; readonly pictures: readonly ConvertedPicture[] }
  | { readonly sheets: readonly ConvertedSheet[] }

/** File to convert. */
export interface Conversion {
  readonly kind: OfficeKind
  readonly bytes: Uint8Array<ArrayBuffer>
}

const PICTURES = /^image\/(?:png|jpeg|gif|webp|bmp)$/
const MOST_CELLS = 2_000_000
const LONGEST_CELL = 10_000

type Convert = (bytes: Uint8Array<ArrayBuffer>) => Promise<Converted | Failure>

const loadMammoth = () => import('mammoth')
const loadReadXlsx = () => import('read-excel-file/universal')

async function convertDocument(
  { default: mammoth }: Awaited<ReturnType<typeof loadMammoth>>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Converted> {
  const pictures: ConvertedPicture[] = []
  const convertImage = mammoth.images.imgElement(async image => {
    const picture = { bytes: new Uint8Array(await image.readAsArrayBuffer()), format: image.contentType }
    if (!PICTURES.test(picture.format) || !isReasonablePicture(picture.bytes)) return { src: '' }
    return { src: `picture:${pictures.push(picture) - 1}` }
  })
  const options = { convertImage, externalFileAccess: false, styleMap: ['u => u', 'strike => s'] }
  const { value } = await mammoth.convertToHtml({ arrayBuffer: bytes.buffer }, options)
  return { html: value, pictures }
}

/** A column's letters as a number, counted from 1. */
function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}

/** Tells whether the cells that the sheets name span a table of a size that can be made; one far cell makes a giant. */
async function isReasonable(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const archive = await openArchive(bytes, OFFICE_LIMITS)
  if (isFailure(archive)) return false
  for (const name of archive.names.filter(each => /worksheets\/[^/]+\.xml$/i.test(each))) {
    const xml = new TextDecoder().decode(await archive.read(name))
    let columns = 0
    let rows = 0
    for (const [, letters = '', row] of xml.matchAll(
      /\s(?:r|ref)\s*=\s*["'](?:[A-Z]{1,3}\d{1,7}:)?([A-Z]{1,3})?(\d{1,7})["']/g,
    )) {
      if (letters) columns = Math.max(columns, columnNumber(letters))
      rows = Math.max(rows, Number(row))
    }
    if (columns * rows > MOST_CELLS) return false
  }
  return true
}

/** A cell in words; dates as ISO 8601 writes them, without a time at midnight. */
function words(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return ''
    return cell
      .toISOString()
      .replace(/T00:00:00\.000Z$/, '')
      .replace('T', ' ')
      .replace(/(?::00)?\.\d+Z$/, '')
  }
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  // Rounds sums such as 0.1 + 0.2.
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)))
  return String(cell).slice(0, LONGEST_CELL)
}

async function convertWorkbook(
  { default: readXlsxFile }: Awaited<ReturnType<typeof loadReadXlsx>>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Converted | Failure> {
  if (!(await isReasonable(bytes))) return failure('invalid', { detail: 'too-large' })
  const sheets = await readXlsxFile(bytes.buffer)
  return {
    sheets: sheets.map(({ sheet, data }) => {
      const rows = data.map(row => row.map(words))
      const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
      return { name: sheet, rows, columns, cut: false }
    }),
  }
}

/** Loads what converts a kind of file; a request that breaks is sent again. */
async function loadConvert(kind: OfficeKind): Promise<Convert> {
  if (kind === 'document') {
    const mammoth = await loadMammoth().catch(loadMammoth)
    return bytes => convertDocument(mammoth, bytes)
  }
  const readXlsx = await loadReadXlsx().catch(loadReadXlsx)
  return bytes => convertWorkbook(readXlsx, bytes)
}

/**
 * Converts an office file. Failures: `invalid` with the detail `too-large` for what would unpack to more than a page
 * can hold, `unsupported` with `unreadable-file` for what is damaged, encrypted or something else. Rejects
 * when the converter cannot be loaded.
 */
export async function convert({ kind, bytes }: Conversion): Promise<Converted | Failure> {
  const refused = await checkArchive(bytes, OFFICE_LIMITS)
  if (refused?.detail === 'too-large') return refused
  if (refused) return failure('unsupported', { detail: 'unreadable-file' })
  const convertBytes = await loadConvert(kind)
  try {
    return await convertBytes(bytes)
  } catch {
    return failure('unsupported', { detail: 'unreadable-file' })
  }
}
