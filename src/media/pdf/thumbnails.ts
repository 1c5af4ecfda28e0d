// Small pictures of pages, drawn one at a time after the page that is read, and kept as files in memory.

import type { PDFDocumentProxy } from 'pdfjs-dist'
import { drawPage } from './draw'

/** Pixels: enough for a thumbnail on a screen of double density. */
const WIDTH = 220
/** Pictures that are kept; each takes about ten kilobytes. */
const MOST_KEPT = 400

/** Draws small pictures and keeps the latest of them. */
export class PdfThumbnails {
  private readonly urls = new Map<number, string>()
  private last: Promise<unknown>
  private readonly document: PDFDocumentProxy
  private readonly closed: AbortSignal

  constructor(document: PDFDocumentProxy, after: Promise<unknown>, closed: AbortSignal) {
    this.document = document
    this.last = after
    this.closed = closed
    closed.addEventListener('abort', () => {
      for (const url of this.urls.values()) URL.revokeObjectURL(url)
      this.urls.clear()
    })
  }

  /** The address of the picture of a page; `undefined` when it cannot be drawn or is no longer wanted. */
  picture(page: number, signal: AbortSignal): Promise<string | undefined> {
    const url = this.urls.get(page)
    if (url) return Promise.resolve(url)
    const stop = AbortSignal.any([signal, this.closed])
    const drawn = this.last.then(() => (stop.aborted ? undefined : this.draw(page, stop)))
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
    this.urls.set(page, url)
    this.letGo()
    return url
  }

  private letGo(): void {
    const [oldest] = this.urls
    if (!oldest || this.urls.size <= MOST_KEPT) return
    URL.revokeObjectURL(oldest[1])
    this.urls.delete(oldest[0])
  }
}
