import type { FetchedFile } from '../../delivery/read-file'
import { safeUrl } from '../../delivery/safe-url'
import { askWorker, NoAnswer } from '../../delivery/worker-call'
import { type Failure, failure, isFailure } from '../../model/failure'
import { loadPart } from '../../ui/load-part'
import type { RichDocument } from '../../ui/rich-text/document-elements'
import { parseDocument } from '../../ui/rich-text/parse-document'
import type { Converted, ConvertedSheet } from './convert'
import type { OfficeKind } from './office-kind'

/** An office file made ready to be shown. */
export type ReadOffice =
  | { readonly document: RichDocument; readonly cut: boolean; readonly pictures: readonly string[] }
  | { readonly sheets: readonly ConvertedSheet[] }

/** Milliseconds for a conversion. */
const PATIENCE = 30_000
/** Bytes that are converted on the page itself where there may be no worker. */
const SMALL = 1024 * 1024

function toShown(converted: Converted): ReadOffice {
  if ('sheets' in converted) return converted
  const pictures = converted.pictures.map(({ bytes, format }) =>
    URL.createObjectURL(new Blob([bytes], { type: format })),
  )
  const document = parseDocument(converted.html, {
    checkUrl: url => safeUrl(url),
    checkPicture: url => pictures[Number(/^picture:(\d+)$/.exec(url)?.[1] ?? Number.NaN)],
  })
  return { document, cut: document.cut, pictures }
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
  kind: OfficeKind,
  signal: AbortSignal,
): Promise<ReadOffice | Failure> {
  if (cut) return failure('invalid', { detail: 'too-large' })
  const make = () => new Worker(new URL('./convert.worker.ts', import.meta.url), { type: 'module' })
  try {
    const converted = await askWorker<Converted | Failure>(make, { kind, bytes }, PATIENCE, signal)
    return isFailure(converted) ? converted : toShown(converted)
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    if (error.why === 'late' || bytes.byteLength > SMALL) return failure('invalid', { detail: 'too-large' })
    const converted = await loadPart(async () => (await import('./convert')).convert({ kind, bytes }))
    return isFailure(converted) ? converted : toShown(converted)
  }
}
