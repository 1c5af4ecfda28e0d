import { decodeText } from '../../delivery/decode-text'
import type { Delivery } from '../../delivery/delivery'
import { safeUrl } from '../../delivery/safe-url'
import type { PageText } from '../../model/digital-object'
import { type Failure, failure, isFailure } from '../../model/failure'
import { textsInAnnotations } from '../../sources/iiif/page-texts'
import type { RichDocument } from '../../ui/rich-text/document-elements'
import { parseDocument } from '../../ui/rich-text/parse-document'
import { readAlto, readHocr, readXml } from './read-ocr'

/** The words of a page, ready to be read: paragraphs with their lines, or a document. */
export type ReadPageText = { readonly language?: string } & (
  | { readonly paragraphs: readonly string[] }
  | { readonly document: RichDocument }
)

/** Bytes of the text of one page. */
const MOST = 8 * 1024 * 1024
const START = 4000

const checks = { checkUrl: (url: string) => safeUrl(url) }

const paragraphsOf = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[\t ]*\n\s*/)
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '')

/** Words by what they look like; what the data says of them decides only where that is not clear. */
export function readWords(words: string, format: string): ReadPageText {
  const start = words.slice(0, START)
  if (/<(?:\w+:)?alto\b/i.test(start)) return { paragraphs: readAlto(words) }
  if (/\bocr_page\b|\bocrx_word\b|\bocr_line\b/.test(start)) return { paragraphs: readHocr(words) }
  if (/^\s*(?:<\?xml[^>]*>\s*)?<(?!!doctype html|html)[a-z]/i.test(start) && /xml/.test(format))
    return { paragraphs: readXml(words) }
  const html = /html/.test(format) || /^\s*<(?:!doctype html|html|p|div|span|b|i)\b/i.test(start)
  return html ? { document: parseDocument(words, checks) } : { paragraphs: paragraphsOf(words) }
}

/** How a text is fetched. */
export interface ReadOptions {
  readonly signal: AbortSignal
  readonly delivery: Delivery
}

async function fetchWords(text: PageText, options: ReadOptions): Promise<ReadPageText | Failure> {
  const file = await options.delivery.bytes(text.url ?? '', { most: MOST, signal: options.signal })
  if (isFailure(file)) return file
  const decoded = decodeText(file.bytes, file.format)
  if (!decoded) return failure('unsupported', { detail: 'unreadable-file' })
  return readWords(decoded.text, text.format || file.format)
}

async function fetchAnnotations(
  text: PageText,
  options: ReadOptions,
): Promise<readonly ReadPageText[] | Failure> {
  const fetched = await options.delivery.json(text.url ?? '', { signal: options.signal })
  if (isFailure(fetched)) return fetched
  const found = textsInAnnotations(fetched.json).filter(({ kind }) => kind !== 'annotations')
  const read = await Promise.all(found.map(each => readPageText(each, options)))
  return read.flatMap(each => (isFailure(each) ? [] : each))
}

/**
 * Reads a text of a page; a page of annotations may hold several, or none. A failure of any reason when it cannot be
 * had; rejects only when aborted.
 */
export async function readPageText(
  text: PageText,
  options: ReadOptions,
): Promise<readonly ReadPageText[] | Failure> {
  if (text.kind === 'annotations') return fetchAnnotations(text, options)
  const read =
    text.kind === 'words' ? readWords(text.words ?? '', text.format) : await fetchWords(text, options)
  if (isFailure(read)) return read
  return [{ ...read, ...(text.language && { language: text.language }) }]
}
