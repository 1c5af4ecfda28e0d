// Small pictures of pages, drawn one at a time after the page that is read, and kept as files in memory.

import type { PDFDocumentProxy } from 'pdfjs-dist'
import { drawPage } from './draw'

/** Pixels: enough for a thumbnail on a screen of double density. */
const WIDTH = 220
/** Pictures that are kept; each takes about ten kilobytes. */
const MOST_KEPT = 400

/** Draws small pictures and keeps the latest of them. */
export class PdfThumbnails {
  private readonly kept = new Map<number, string>()
  private last: Promise<unknown>
  private readonly document: PDFDocumentProxy
  private readonly closed: AbortSignal

  constructor(document: PDFDocumentProxy, after: Promise<unknown>, closed: AbortSignal) {
    this.document = document
    this.last = after
    this.closed = closed
    closed.addEventListener('abort', () => {
      for (const url of this.kept.values()) URL.revokeObjectURL(url)
      this.kept.clear()
    })
  }

  /** The address of the picture of a page; `undefined` when it cannot be drawn or is no longer wanted. */
  picture(page: number, signal: AbortSignal): Promise<string | undefined> {
    const known = this.kept.get(page)
    if (known) return Promise.resolve(known)
    const wanted = AbortSignal.any([signal, this.closed])
    const drawn = this.last.then(() => (wanted.aborted ? undefined : this.draw(page, wanted)))
    this.last = drawn
    return drawn
  }

  private async draw(page: number, signal: AbortSignal): Promise<string | undefined> {
    const canvas = await drawPage(this.document, page, WIDTH, signal)
    if (!canvas) return undefined
    const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/webp', 0.8))
    canvas.width = 0
    if (!blob || signal.aborted) return undefined
    const url = URL.createObjectURL(blob)
    this.kept.set(page, url)
    this.letGo()
    return url
  }

  private letGo(): void {
    const [oldest] = this.kept
    if (!oldest || this.kept.size <= MOST_KEPT) return
    URL.revokeObjectURL(oldest[1])
    this.kept.delete(oldest[0])
  }
}
