import type { Rect } from '../../model/digital-object'
import { layerKey, type ShownPainting } from '../../model/layers'
import type { Opening } from '../../model/openings'
import { shownPaintings } from '../../viewer/layers'
import { sizeOf } from '../../viewer/openings'
import type { ViewerStore } from '../../viewer/store'

/** Pixels across an image of which nothing is known. */
const ASSUMED_WIDTH = 2000

/** A painting and where it lies in the opening, in opening units. */
export interface PlacedPainting {
  readonly painting: ShownPainting
  /** Tells it apart from every other picture of the object. */
  readonly key: string
  readonly bounds: Rect
}

/** The pictures of an opening that are seen, and where they lie. */
export function placedPaintings(store: ViewerStore, opening: Opening): readonly PlacedPainting[] {
  const state = store.getState()
  return opening.placed.flatMap(({ canvas, bounds }) => {
    const size = sizeOf(state, canvas)
    return shownPaintings(state, canvas).map(painting => ({
      painting,
      key: layerKey(canvas, painting.key),
      bounds: painting.target && size ? withinOpening(painting.target, bounds, size.width) : bounds,
    }))
  })
}

/** A part of a canvas, in canvas units, in opening units. */
export function withinOpening(part: Rect, bounds: Rect, canvasWidth: number): Rect {
  const unit = bounds.width / canvasWidth
  return {
    x: bounds.x + part.x * unit,
    y: bounds.y + part.y * unit,
    width: part.width * unit,
    height: part.height * unit,
  }
}

/** What two rectangles share; `undefined` when they share nothing. */
export function overlap(one: Rect, other: Rect): Rect | undefined {
  const x = Math.max(one.x, other.x)
  const y = Math.max(one.y, other.y)
  const width = Math.min(one.x + one.width, other.x + other.width) - x
  const height = Math.min(one.y + one.height, other.y + other.height) - y
  return width > 0 && height > 0 ? { x, y, width, height } : undefined
}

/** The part of a canvas that a view shows, from opening units to canvas units; `undefined` when it shows none. */
export function withinCanvas(view: Rect, bounds: Rect, canvasWidth: number): Rect | undefined {
  const seen = overlap(view, bounds)
  if (!seen) return undefined
  const unit = canvasWidth / bounds.width
  return {
    x: (seen.x - bounds.x) * unit,
    y: (seen.y - bounds.y) * unit,
    width: seen.width * unit,
    height: seen.height * unit,
  }
}

/** Pixels that the whole opening would be wide at the resolution of its finest image, as far as the data tells. */
export function imageWidth(store: ViewerStore, opening: Opening): number {
  const widths = placedPaintings(store, opening).map(({ painting: { media }, bounds }) => {
    const own = media.imageService?.width ?? media.width ?? ASSUMED_WIDTH
    return own / bounds.width
  })
  return Math.max(ASSUMED_WIDTH / 2, ...widths)
}
