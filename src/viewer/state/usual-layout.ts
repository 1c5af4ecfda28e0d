import type { DigitalObject, Size } from '../../model/digital-object'
import type { Layout } from '../../model/openings'
import { objectOf, type ViewerStore } from './store'

/** CSS pixels across below which two facing pages are too small to be read. */
const ROOM_FOR_TWO = 700

/**
 * The layout in which an object is opened when neither the link nor the reader says otherwise: a continuous one is
 * scrolled, a book that is bound at its side shows facing pages where the window (CSS pixels) is wide enough for
 * two, anything else is read page by page. Presentation 3, `behavior` and `viewingDirection`.
 */
export function usualLayout({ behaviors, viewingDirection, canvases }: DigitalObject, space: Size): Layout {
  if (canvases.length < 2) return 'single'
  if (behaviors.includes('continuous')) return 'scroll'
  const boundAtItsSide = viewingDirection === 'left-to-right' || viewingDirection === 'right-to-left'
  const wide = space.width >= ROOM_FOR_TWO && space.width > space.height
  return wide && boundAtItsSide && behaviors.includes('paged') ? 'book' : 'single'
}

/** The room that the window gives, in CSS pixels. */
export function windowSpace(): Size {
  return { width: innerWidth, height: innerHeight }
}

/** A phone that is turned, or a window that is made wider, has another usual layout; what was chosen stays. */
export function followSpace(store: ViewerStore): () => void {
  const onResize = () => {
    const state = store.getState()
    const object = objectOf(state)
    const usual = object && usualLayout(object, windowSpace())
    if (!usual || usual === state.usualLayout) return
    store.setState({ usualLayout: usual, ...(state.layout === state.usualLayout && { layout: usual }) })
  }
  addEventListener('resize', onResize)
  return () => removeEventListener('resize', onResize)
}
