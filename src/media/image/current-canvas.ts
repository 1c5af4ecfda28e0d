import type { Painting, Rect } from '../../model/digital-object'
import type { Opening } from '../../model/openings'
import { sizeOf } from '../../viewer/openings'
import { objectOf, type ViewerStore } from '../../viewer/store'
import { withinOpening } from './opening-units'
import { isImage } from './page'

/** Pixels across an image of which nothing is known. */
const ASSUMED_WIDTH = 2000

/** A painting and where it lies in the opening, in opening units. */
export interface PlacedPainting {
  readonly painting: Painting
  readonly bounds: Rect
}

/** The pictures of an opening and where they lie. */
export function placedPaintings(store: ViewerStore, opening: Opening): readonly PlacedPainting[] {
  const state = store.getState()
  return opening.placed.flatMap(({ canvas, bounds }) => {
    const paintings = objectOf(state)?.canvases[canvas]?.painting.filter(isImage) ?? []
    const size = sizeOf(state, canvas)
    return paintings.map(painting => ({
      painting,
      bounds: painting.target && size ? withinOpening(painting.target, bounds, size.width) : bounds,
    }))
  })
}

/** Pixels that the whole opening would be wide at the resolution of its finest image, as far as the data tells. */
export function imageWidth(store: ViewerStore, opening: Opening): number {
  const widths = placedPaintings(store, opening).map(({ painting: { media }, bounds }) => {
    const own = media.imageService?.width ?? media.width ?? ASSUMED_WIDTH
    return own / bounds.width
  })
  return Math.max(ASSUMED_WIDTH / 2, ...widths)
}
