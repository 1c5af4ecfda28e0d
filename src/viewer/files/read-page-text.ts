import type { Delivery } from '../../delivery/delivery'
import { decodeText } from '../../delivery/parsing/decode-text'
import { safeUrl } from '../../delivery/safe-url'
import type { Size } from '../../model/digital-object'
import { type Failure, failure, isFailure } from '../../model/failure'
import { textsInAnnotations } from '../../model/texts/annotation-texts'
import type { PageText } from '../../model/texts/page-text'
import type { TextReference } from '../../model/texts/text-reference'
import { toAnnotations, toPageText } from '../../sources/later'
import type { RichDocument } from '../../ui/rich-text/document-elements'
import { parseDocument } from '../../ui/rich-text/parse-document'

/** The text of a page as it is shown: its words, or the permitted elements where it is HTML. */
export interface ReadPageText {
  /** BCP 47 tag that the reference states, else that of the text itself. */
  readonly language?: string
  readonly text: PageText
  readonly document?: RichDocument
}

/** Bytes of the text of one page. */
const MOST = 8 * 1024 * 1024

const checks = { checkUrl: (url: string) => safeUrl(url) }

/** Means of fetching a text, and the size of the canvas that it belongs to. */
export interface ReadOptions {
  readonly signal: AbortSignal
  readonly delivery: Delivery
  readonly canvas: Partial<Size>
}

async function readWords(
  words: string,
  { format, language }: Pick<TextReference, 'format' | 'language'>,
  canvas: Partial<Size>,
): Promise<ReadPageText | Failure> {
  const text = await toPageText({ text: words, format }, canvas)
  if (isFailure(text)) return text
  const stated = language ?? text.language
  return {
    text,
    ...(text.source === 'html' && { document: parseDocument(words, checks) }),
    ...(stated && { language: stated }),
  }
}

async function fetchWords(reference: TextReference, options: ReadOptions): Promise<ReadPageText | Failure> {
  const file = await options.delivery.bytes(reference.url ?? '', { most: MOST, signal: options.signal })
  if (isFailure(file)) return file
  const decoded = await decodeText(file.bytes, file.format)
  if (!decoded) return failure('unsupported', { detail: 'unreadable-file' })
  return readWords(decoded.text, { ...reference, format: reference.format || file.format }, options.canvas)
}

async function fetchAnnotations(
  reference: TextReference,
  options: ReadOptions,
): Promise<readonly ReadPageText[] | Failure> {
  const fetched = await options.delivery.json(reference.url ?? '', { signal: options.signal })
  if (isFailure(fetched)) return fetched
  const page = await toAnnotations(fetched, options.canvas)
  if (isFailure(page)) return page.failure === 'invalid' ? [] : page
  const read = await Promise.all(
    textsInAnnotations(page.annotations).map(each => readPageText(each, options)),
  )
  return read.flatMap(each => (isFailure(each) ? [] : each))
}

/**
 * Reads a text of a page; a page of annotations may hold several, or none. A failure of any reason when it cannot be
 * had; rejects only when aborted.
 */
export async function readPageText(
  reference: TextReference,
  options: ReadOptions,
): Promise<readonly ReadPageText[] | Failure> {
  if (reference.kind === 'annotations') return fetchAnnotations(reference, options)
  const read =
    reference.kind === 'words'
      ? await readWords(reference.words ?? '', reference, options.canvas)
      : await fetchWords(reference, options)
  return isFailure(read) ? read : [read]
}
