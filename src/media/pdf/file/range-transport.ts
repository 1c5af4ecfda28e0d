import { type Failure, isFailure } from '../../../model/failure'
import type { OpenedBytes, PdfBytes } from './byte-source'

type Pdfjs = typeof import('pdfjs-dist')

/** Told when a part of the file does not come (`undefined` when it came after all). */
export type OnTrouble = (trouble: Failure | undefined) => void

/** Told of every stretch of the file before pdf.js has it. */
export type OnBytes = (bytes: Uint8Array) => unknown

/** The transport by which pdf.js asks for parts of a file, and the way to ask again for those that did not come. */
export interface RangeTransport {
  readonly transport: InstanceType<Pdfjs['PDFDataRangeTransport']>
  retry(): void
}

/**
 * Makes the transport of one file. A part that does not come keeps the page that needs it waiting, never the
 * others: it is asked for again by `retry` and when the network is back.
 */
export function makeRangeTransport(
  pdfjs: Pdfjs,
  source: PdfBytes,
  opened: OpenedBytes,
  onTrouble: OnTrouble,
  onBytes: OnBytes,
  signal: AbortSignal,
): RangeTransport {
  const missing = new Map<number, number>()

  class Transport extends pdfjs.PDFDataRangeTransport {
    override requestDataRange(begin: number, end: number): void {
      void this.deliver(begin, end)
    }

    private async deliver(begin: number, end: number): Promise<void> {
      const bytes = await source.read(begin, end).catch(() => undefined)
      if (!bytes || signal.aborted) return
      if (isFailure(bytes)) {
        missing.set(begin, end)
        onTrouble(bytes)
        return
      }
      if (missing.delete(begin) && missing.size === 0) onTrouble(undefined)
      onBytes(bytes)
      this.onDataRange(begin, bytes)
    }
  }

  onBytes(opened.first)
  const transport = new Transport(opened.length, opened.first)
  const retry = () => {
    for (const [begin, end] of missing) transport.requestDataRange(begin, end)
  }
  window.addEventListener('online', retry, { signal })
  return { transport, retry }
}

/** Feeds a transport with a file that has to be read through, to its end or to where it breaks off: rejects then. */
export async function feedThrough(
  { transport }: RangeTransport,
  { rest }: OpenedBytes,
  onBytes: OnBytes,
  signal: AbortSignal,
): Promise<void> {
  signal.addEventListener('abort', () => void rest?.cancel().catch(() => undefined))
  try {
    for (let part = await rest?.read(); part && !part.done; part = await rest?.read()) {
      onBytes(part.value)
      transport.onDataProgressiveRead(part.value)
    }
  } finally {
    // Shows the bytes that have arrived; pdf.js finds out what is missing.
    transport.onDataProgressiveDone()
  }
}
