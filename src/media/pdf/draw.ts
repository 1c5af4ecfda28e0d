import type { PDFDocumentProxy } from 'pdfjs-dist'

/** Purpose of a drawing: small pictures as on the screen, paper with what is meant for print only. */
type Intent = 'display' | 'print'

/** Limit of one drawing in pixels: as much as the weakest browser allows a canvas. */
const MOST_PIXELS = 2 ** 24

/** pdf.js's `AnnotationMode.ENABLE`. */
const FORMS_AS_FILLED = 1

/** Draws a page (position counted from 0) so many pixels wide; `undefined` when it cannot be drawn or was aborted. */
export async function drawPage(
  document: Pick<PDFDocumentProxy, 'getPage'>,
  page: number,
  width: number,
  signal: AbortSignal,
  intent: Intent = 'display',
): Promise<HTMLCanvasElement | undefined> {
  try {
    const pdfPage = await document.getPage(page + 1)
    signal.throwIfAborted()
    const natural = pdfPage.getViewport({ scale: 1 })
    const most = Math.sqrt(MOST_PIXELS / (natural.width * natural.height))
    const viewport = pdfPage.getViewport({ scale: Math.min(width / natural.width, most) })
    const canvas = globalThis.document.createElement('canvas')
    canvas.width = Math.max(Math.floor(viewport.width), 1)
    canvas.height = Math.max(Math.floor(viewport.height), 1)
    const task = pdfPage.render({ canvas, viewport, intent, annotationMode: FORMS_AS_FILLED })
    signal.addEventListener('abort', () => task.cancel(), { once: true })
    await task.promise
    return canvas
  } catch {
    return undefined
  }
}
