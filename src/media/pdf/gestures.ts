import type { Engine } from './file/engine'
import type { PdfView } from './pdf-view'

/** Pinching, the wheel with Ctrl held (which is also how touchpads pinch), and swiping between whole pages. */
const SWIPE = { across: 50, slant: 0.6, within: 600 }

/** Zoom by one unit of the wheel. */
const WHEEL = 0.0025

function followWheel(view: PdfView, container: HTMLElement, signal: AbortSignal): void {
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * 30
    view.zoom.zoomBy(Math.exp(-Math.min(Math.max(pixels, -200), 200) * WHEEL), [event.clientX, event.clientY])
  }
  container.addEventListener('wheel', onWheel, { passive: false, signal })
}

/** A swipe turns the page where the page is whole and so cannot be moved. */
function followSwipes(view: PdfView, container: HTMLElement, signal: AbortSignal): void {
  let from: { readonly x: number; readonly y: number; readonly time: number } | undefined
  container.addEventListener(
    'touchstart',
    ({ touches, timeStamp }) => {
      const [touch] = touches
      from =
        touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY, time: timeStamp } : undefined
    },
    { passive: true, signal },
  )
  container.addEventListener(
    'touchend',
    ({ changedTouches: [touch], timeStamp }) => {
      if (!from || !touch || container.scrollWidth > container.clientWidth + 1) return
      const across = touch.clientX - from.x
      const along = Math.abs(touch.clientY - from.y)
      const swiped = Math.abs(across) > SWIPE.across && along < SWIPE.slant * Math.abs(across)
      const selected = document.getSelection()?.isCollapsed === false
      if (!swiped || selected || timeStamp - from.time > SWIPE.within) return
      const forward = across < 0 !== view.isRightToLeft()
      view.turnBy(forward ? 1 : -1)
    },
    { passive: true, signal },
  )
}

/** Lets fingers and wheel zoom and turn the pages. */
export function followGestures(
  { pdfjs }: Engine,
  view: PdfView,
  container: HTMLElement,
  signal: AbortSignal,
): void {
  followWheel(view, container, signal)
  followSwipes(view, container, signal)
  const options = {
    container,
    signal,
    onPinching: (origin: [number, number], before: number, now: number) =>
      view.zoom.zoomBy(now / before, origin),
  }
  new pdfjs.TouchManager(options)
}
