import type { Rect } from '../../model/digital-object'
import { layerKey, type ShownPainting } from '../../model/layers'
import type { Opening } from '../../model/openings'
import { sizeOf } from '../../viewer/state/current-opening'
import { shownPaintings } from '../../viewer/state/picture-layers'
import type { ViewerStore } from '../../viewer/state/store'
import { withinOpening } from './opening-units'

/** Pixels across an image of which nothing is known. */
const ASSUMED_WIDTH = 2000

/** A painting and where it lies in the opening, in opening units. */
export interface PlacedPainting {
  readonly painting: ShownPainting
  /** Position of its canvas, counted from 0. */
  readonly canvas: number
  /** Tells it apart from every other picture of the object. */
  readonly key: string
  readonly bounds: Rect
  /** Pixels across the canvas that a picture without stated size has taught. */
  readonly learned: number | undefined
}

/** The pictures of an opening that are seen, and where they lie. */
export function placedPaintings(store: ViewerStore, opening: Opening): readonly PlacedPainting[] {
  const state = store.getState()
  return opening.placed.flatMap(({ canvas, bounds }) => {
    const size = sizeOf(state, canvas)
    return shownPaintings(state, canvas).map(painting => ({
      painting,
      canvas,
      key: layerKey(canvas, painting.key),
      learned: state.learnedSizes.get(canvas)?.width,
      bounds: painting.target && size ? withinOpening(painting.target, bounds, size.width) : bounds,
    }))
  })
}

/** Pixels that the whole opening would be wide at the resolution of its finest image, as far as the data tells. */
export function imageWidth(store: ViewerStore, opening: Opening): number {
  const widths = placedPaintings(store, opening).map(({ painting: { media, region }, bounds, learned }) => {
    const own = region?.width ?? media.imageService?.width ?? media.width ?? learned ?? ASSUMED_WIDTH
    return own / bounds.width
  })
  return Math.max(ASSUMED_WIDTH / 2, ...widths)
}
