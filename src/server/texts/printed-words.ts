import { readFileSync } from 'node:fs'
import { pathOf, type Sample, type SampleFile } from '../samples.ts'

/** Left, top, width and height in pixels of the picture. */
export type InkBox = readonly [x: number, y: number, width: number, height: number]

/** A word as it is printed; of a divided one its part (1 or 2), with the whole word. */
export interface PrintedWord {
  readonly text: string
  readonly box: InkBox
  readonly part?: 1 | 2
  readonly whole?: string
}

/** Words of a page: blocks of lines in reading order. */
export type PrintedPage = readonly (readonly (readonly PrintedWord[])[])[]

const pages = new Map<string, PrintedPage>()

/** Returns the printed words of a file, none where it has none; read from disk once. */
export function printedWords(sample: Sample, file: SampleFile): PrintedPage {
  if (!file.words) return []
  const path = pathOf(sample, file.words)
  const page = pages.get(path) ?? (JSON.parse(readFileSync(path, 'utf8')) as PrintedPage)
  pages.set(path, page)
  return page
}

/** The box round words. */
export function boxAround(words: readonly PrintedWord[]): InkBox {
  const x = Math.min(...words.map(({ box }) => box[0]))
  const y = Math.min(...words.map(({ box }) => box[1]))
  const right = Math.max(...words.map(({ box }) => box[0] + box[2]))
  const bottom = Math.max(...words.map(({ box }) => box[1] + box[3]))
  return [x, y, right - x, bottom - y]
}

/** Escapes text for XML, in attributes too. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
