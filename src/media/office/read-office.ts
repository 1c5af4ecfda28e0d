import { safeAddress } from '../../delivery/safe-url'
import { askWorker, NoAnswer } from '../../delivery/worker-call'
import { type Failure, failure, isFailure } from '../../model/failure'
import type { RichDocument } from '../../ui/rich-text/document-elements'
import { parseDocument } from '../../ui/rich-text/parse-document'
import type { Converted, ConvertedSheet } from './convert'
import type { OfficeKind } from './office-kind'

/** An office file made ready to be shown. */
export type ReadOffice =
  | { readonly document: RichDocument; readonly cut: boolean; readonly discard: () => void }
  | { readonly sheets: readonly ConvertedSheet[]; readonly discard: () => void }

/** Milliseconds for a conversion. */
const PATIENCE = 30_000
/** Bytes that are converted on the page itself where there may be no worker. */
const SMALL = 1024 * 1024

const nothing = () => undefined

function toShown(converted: Converted): ReadOffice {
  if ('sheets' in converted) return { ...converted, discard: nothing }
  const addresses = converted.pictures.map(({ bytes, format }) =>
    URL.createObjectURL(new Blob([bytes], { type: format })),
  )
  const document = parseDocument(converted.html, {
    checkAddress: address => safeAddress(address),
    checkPicture: address => addresses[Number(/^picture:(\d+)$/.exec(address)?.[1] ?? Number.NaN)],
  })
  const discard = () => {
    for (const address of addresses) URL.revokeObjectURL(address)
  }
  return { document, cut: document.cut, discard }
}

/** Reads an office file; its pictures are let go of by `discard`. Rejects only when aborted. */
export async function readOffice(
  bytes: Uint8Array<ArrayBuffer>,
  kind: OfficeKind,
  signal: AbortSignal,
): Promise<ReadOffice | Failure> {
  const make = () => new Worker(new URL('./convert.worker.ts', import.meta.url), { type: 'module' })
  try {
    const converted = await askWorker<Converted | Failure>(make, { kind, bytes }, PATIENCE, signal)
    return isFailure(converted) ? converted : toShown(converted)
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    if (error.why === 'late' || bytes.byteLength > SMALL) return failure('invalid', { detail: 'too-large' })
    const { convert } = await import('./convert')
    const converted = await convert({ kind, bytes })
    return isFailure(converted) ? converted : toShown(converted)
  }
}
