import { type Layers, paintingsShown, type ShownPainting } from '../../model/layers'
import { objectOf, type ViewerState, type ViewerStore } from './store'

/** The pictures of a canvas that are seen, from the lowest to the uppermost. */
export function shownPaintings(state: ViewerState, canvas: number): readonly ShownPainting[] {
  return paintingsShown(state.layers, canvas, objectOf(state)?.canvases[canvas]?.painting ?? [])
}

/** Changes what is chosen. */
export function setLayers(store: ViewerStore, change: Partial<Layers>): void {
  store.setState(({ layers }) => ({ layers: { ...layers, ...change } }))
}

/** Tries the pictures again that did not come. */
export function retryLayers(store: ViewerStore): void {
  store.setState(({ layers }) => ({
    layers: { ...layers, attempt: layers.attempt + 1 },
    layerFailures: new Map(),
  }))
}
