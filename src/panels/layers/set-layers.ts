import type { Layers } from '../../model/layers'
import type { ViewerStore } from '../../viewer/state/store'

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
