import { type RefObject, useEffect } from 'react'

/** So much wider apart two fingers ask for a nearer view. */
const SPREAD = 1.12

/** A point on the screen, in CSS pixels. */
interface ScreenPoint {
  readonly clientX: number
  readonly clientY: number
}

/** The page under an event: the position of its canvas. */
function pageUnder({ target }: Event): number | undefined {
  const page = target instanceof Element ? target.closest<HTMLElement>('[data-canvas]') : null
  return page ? Number(page.dataset.canvas) : undefined
}

function between([one, other]: readonly [Touch, Touch]): ScreenPoint & { readonly distance: number } {
  return {
    clientX: (one.clientX + other.clientX) / 2,
    clientY: (one.clientY + other.clientY) / 2,
    distance: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
  }
}

function pairOf({ touches }: TouchEvent): readonly [Touch, Touch] | undefined {
  const [one, other] = touches
  return touches.length === 2 && one && other ? [one, other] : undefined
}

/**
 * Ctrl and the wheel (which is also how browsers tell of a pinch on a trackpad), and two fingers drawn apart, look
 * at the page under them from near, at that spot. The browser would enlarge the whole frame instead.
 */
export function useZoomGestures(
  scroller: RefObject<HTMLElement | null>,
  zoomInto: (canvas: number, point: ScreenPoint) => void,
): void {
  useEffect(() => {
    const { current } = scroller
    if (!current) return
    let begun: { readonly canvas: number | undefined; readonly distance: number } | undefined
    const onWheel = (event: WheelEvent) => {
      const canvas = event.ctrlKey ? pageUnder(event) : undefined
      if (canvas === undefined) return
      event.preventDefault()
      if (event.deltaY < 0) zoomInto(canvas, event)
    }
    const onTouchStart = (event: TouchEvent) => {
      const pair = pairOf(event)
      begun = pair && { canvas: pageUnder(event), distance: between(pair).distance }
    }
    const onTouchMove = (event: TouchEvent) => {
      const pair = pairOf(event)
      if (!pair || !begun) return
      event.preventDefault()
      const { canvas, distance } = begun
      const now = between(pair)
      if (canvas === undefined || now.distance < distance * SPREAD) return
      begun = undefined
      zoomInto(canvas, now)
    }
    // React listens to these passively: the browser's own zoom could not be prevented.
    current.addEventListener('wheel', onWheel, { passive: false })
    current.addEventListener('touchstart', onTouchStart, { passive: true })
    current.addEventListener('touchmove', onTouchMove, { passive: false })
    return () => {
      current.removeEventListener('wheel', onWheel)
      current.removeEventListener('touchstart', onTouchStart)
      current.removeEventListener('touchmove', onTouchMove)
    }
  }, [scroller, zoomInto])
}
