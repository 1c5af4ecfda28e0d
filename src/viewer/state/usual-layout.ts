import type { DigitalObject, Size } from '../../model/digital-object'
import type { Layout } from '../../model/openings'

/** CSS pixels across below which two facing pages are too small to be read. */
const ROOM_FOR_TWO = 700

/** Tells whether the window (CSS pixels) is wide enough for two facing pages. */
export const hasRoomForTwo = ({ width, height }: Size) => width >= ROOM_FOR_TWO && width > height

/**
 * The layout in which an object is opened when neither the link nor the reader says otherwise: a continuous one is
 * scrolled, a book that is bound at its side shows facing pages where the window (CSS pixels) is wide enough for
 * two, anything else is read page by page. Presentation 3, `behavior` and `viewingDirection`.
 */
export function usualLayout(
  { id, behaviors, viewingDirection, canvases }: DigitalObject,
  space: Size,
): Layout {
  if (canvases.length < 2) return 'single'
  if (behaviors.includes('continuous')) return 'scroll'
  const boundAtItsSide = viewingDirection === 'left-to-right' || viewingDirection === 'right-to-left'
  // The step of the history names an object that was found to have facing pages: it opens so again at once.
  const paged = behaviors.includes('paged') || history.state === id
  return hasRoomForTwo(space) && boundAtItsSide && paged ? 'book' : 'single'
}

/** The room that the window gives, in CSS pixels. */
export function windowSpace(): Size {
  return { width: innerWidth, height: innerHeight }
}
