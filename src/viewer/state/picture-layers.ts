import { paintingsShown, type ShownPainting } from '../../model/layers'
import { objectOf, type ViewerState } from './store'

/** The pictures of a canvas that are seen, from the lowest to the uppermost. */
export function shownPaintings(state: ViewerState, canvas: number): readonly ShownPainting[] {
  return paintingsShown(state.layers, canvas, objectOf(state)?.canvases[canvas]?.painting ?? [])
}
