import type { FetchedFile } from '../../delivery/read-file'
import { safeUrl } from '../../delivery/safe-url'
import { askWorker, NoAnswer } from '../../delivery/worker-call'
import { type Failure, failure, isFailure } from '../../model/failure'
import { loadPart } from '../../ui/load-part'
import type { RichDocument } from '../../ui/rich-text/document-elements'
import { parseDocument } from '../../ui/rich-text/parse-document'
import type { Conversion, Converted, ConvertedWorkbook } from './converted'
import { HIDDEN_SLIDE, UNSHOWN } from './unshown'

/** An office file made ready to be shown. */
export type ReadOffice =
  | {
      readonly document: RichDocument
      readonly cut: boolean
      readonly pictures: readonly string[]
      readonly partial: boolean
      readonly changed: boolean
    }
  | ConvertedWorkbook

/** Words in the reader's language that stand in the text. */
interface Placeholders {
  /** Replaces something that cannot be shown. */
  readonly unshown: string
  /** Follows the titles of hidden slides. */
  readonly hiddenSlide: string
}

/** Kind of the file, and the reader's language and words. */
export interface ReadOfficeOptions extends Omit<Conversion, 'bytes'>, Placeholders {}

/** Bytes of an office file that are fetched; half of an archive is none. */
export const MOST_BYTES = 64 * 1024 * 1024

/** Milliseconds for a conversion. */
const PATIENCE = 30_000
/** Bytes that are converted on the page itself where there may be no worker. */
const SMALL = 1024 * 1024

function toShown(converted: Converted, { unshown, hiddenSlide }: Placeholders): ReadOffice {
  if ('sheets' in converted) return converted
  const pictures = converted.pictures.map(({ bytes, format }) =>
    URL.createObjectURL(new Blob([bytes], { type: format })),
  )
  const inBrackets = (words: string) => words && `[${words}]`
  const html = converted.html
    .replaceAll(UNSHOWN, inBrackets(unshown))
    .replaceAll(HIDDEN_SLIDE, inBrackets(hiddenSlide))
  const document = parseDocument(html, {
    checkUrl: url => safeUrl(url),
    checkPicture: url => pictures[Number(/^picture:(\d+)$/.exec(url)?.[1] ?? Number.NaN)],
  })
  const { partial, changed } = converted
  return { document, cut: document.cut, pictures, partial, changed }
}

/** Lets go of the pictures of an office file that is not seen any more. */
export function discardOffice(read: ReadOffice): void {
  if ('document' in read) for (const url of read.pictures) URL.revokeObjectURL(url)
}

/**
 * Reads an office file; its pictures are let go of by `discardOffice`. A failure `invalid` with the detail `too-large` for
 * half of one, else those of `convert`. Rejects when aborted, and with `PartMissing`.
 */
export async function readOffice(
  { bytes, cut }: FetchedFile,
  { unshown, hiddenSlide, ...how }: ReadOfficeOptions,
  signal: AbortSignal,
): Promise<ReadOffice | Failure> {
  if (cut) return failure('invalid', { detail: 'too-large' })
  const placeholders = { unshown, hiddenSlide }
  const make = () => new Worker(new URL('./convert.worker.ts', import.meta.url), { type: 'module' })
  try {
    const converted = await askWorker<Converted | Failure>(make, { ...how, bytes }, PATIENCE, signal)
    return isFailure(converted) ? converted : toShown(converted, placeholders)
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    if (error.why === 'late' || bytes.byteLength > SMALL) return failure('invalid', { detail: 'too-large' })
    const converted = await loadPart(async () => (await import('./convert')).convert({ ...how, bytes }))
    return isFailure(converted) ? converted : toShown(converted, placeholders)
  }
}
