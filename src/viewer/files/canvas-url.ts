import { objectOf, type ViewerStore } from '../state/store'

/** Makes the address of what is shown on a canvas, read anew whenever its URL is needed. */
export function canvasUrl(store: ViewerStore, canvas: number): () => string | undefined {
  return () => objectOf(store.getState())?.canvases[canvas]?.painting[0]?.media.url
}
