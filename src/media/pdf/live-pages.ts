import type { PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs'
import { isTouchDevice } from './file/open-document'

/** Drawn pages that stay alive: iOS gives all canvases of a page together little memory, then shows them blank. */
const MOST_PAGES_TOUCH = 5

interface PageView {
  readonly id: number
  readonly div: HTMLElement
  destroy(): void
}

/** Of drawn pages that are not near the stage, lets go of the longest unseen, on devices with little memory. */
export function keepFewPages(viewer: PDFViewer, most = isTouchDevice() ? MOST_PAGES_TOUCH : Infinity): void {
  const drawn = ([...viewer.getCachedPageViews()] as PageView[]).filter(view =>
    view.div.querySelector('canvas'),
  )
  const near = (view: PageView) => Math.abs(view.id - viewer.currentPageNumber) <= 1
  const spare = drawn.filter(view => !near(view))
  for (const view of spare.slice(0, Math.max(drawn.length - most, 0))) view.destroy()
}
