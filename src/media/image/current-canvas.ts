import type { Canvas, Painting, Size } from '../../model/digital-object'
import { objectOf, type ViewerStore } from '../../viewer/store'
import { isImage, statedSize } from './page'

/** Pixels across an image of which nothing is known. */
const ASSUMED_WIDTH = 2000

/** The canvas the reader is on. */
function currentCanvas(store: ViewerStore): Canvas | undefined {
  const state = store.getState()
  return objectOf(state)?.canvases[state.place.canvas]
}

/** The pictures painted on it. */
export function currentPaintings(store: ViewerStore): readonly Painting[] {
  return currentCanvas(store)?.painting.filter(isImage) ?? []
}

/** Its size in canvas units, as stated or as learned from the picture. */
export function currentSize(store: ViewerStore): Size | undefined {
  const canvas = currentCanvas(store)
  const { place, learnedSizes } = store.getState()
  return canvas && (statedSize(canvas) ?? learnedSizes.get(place.canvas))
}

/** Pixels across its first image, as far as the data tells. */
export function imageWidth(store: ViewerStore): number {
  const media = currentPaintings(store)[0]?.media
  return media?.imageService?.width ?? media?.width ?? currentSize(store)?.width ?? ASSUMED_WIDTH
}
