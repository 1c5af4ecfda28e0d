// Pages as they were drawn on the stage, in small: thumbnails of files that have no other picture.

import { createStore } from 'zustand/vanilla'
import type { Canvas } from '../../model/digital-object'
import { objectOf, type ViewerStore } from '../../viewer/state/store'
import { isComplete, pagesOnStage } from '../pictures/pages-on-stage'
import type { StagePictures } from '../pictures/stage-pictures'
import { findRaster } from '../raster/opened-rasters'
import { thumbnailSources } from './thumbnail-url'

/** Milliseconds that a page is seen before it is kept: pages that are leafed past are not. */
const REST = 400
/** Pixels of a picture that the browser decodes: a larger one takes too long to be drawn small. */
const MOST_PIXELS = 40_000_000

/** By the id of the canvas, the oldest first. */
export type DrawnPages = ReadonlyMap<string, ImageBitmap>

/** Bitmap pixels: the width of a thumbnail. */
const WIDTH = 160
/** So many are kept, each of about 140 kB. */
const MOST = 120

/** The pages of the open object that were drawn. */
export const drawnPages = createStore<DrawnPages>(() => new Map())

function forgetAll(): void {
  for (const bitmap of drawnPages.getState().values()) bitmap.close()
  drawnPages.setState(new Map(), true)
}

async function keep(id: string, picture: HTMLImageElement): Promise<void> {
  const bitmap = await createImageBitmap(picture, { resizeWidth: WIDTH, resizeQuality: 'medium' })
  const pages = new Map(drawnPages.getState())
  const [oldest] = pages.keys()
  if (pages.size >= MOST && oldest !== undefined) {
    pages.get(oldest)?.close()
    pages.delete(oldest)
  }
  drawnPages.setState(pages.set(id, bitmap), true)
}

/** A decoder draws no picture larger than the stage, whatever size the element says the page has. */
const isSmallEnough = ({ naturalWidth, naturalHeight }: HTMLImageElement, canvas: Canvas | undefined) =>
  naturalWidth * naturalHeight <= MOST_PIXELS ||
  findRaster(canvas?.painting[0]?.media.url ?? '') !== undefined

/** Keeps the pages that are drawn on the stage, while their object is open. Returns the way to stop. */
export function followDrawnPages(store: ViewerStore, pictures: StagePictures): () => void {
  const look = () => {
    const object = objectOf(store.getState())
    if (!object) return
    for (const [canvas, picture] of pagesOnStage(pictures)) {
      const shown = object.canvases[canvas]
      const id = shown?.id ?? ''
      // A page with a small picture of its own, or an image service that its document names, needs none.
      const needed = thumbnailSources(object, canvas).every(({ service, late }) => service ?? late)
      if (needed && isComplete(picture) && isSmallEnough(picture, shown) && !drawnPages.getState().has(id))
        void keep(id, picture).catch(() => undefined)
    }
  }
  let soon: ReturnType<typeof setTimeout> | undefined
  const lookSoon = () => {
    clearTimeout(soon)
    soon = setTimeout(look, REST)
  }
  const stop = store.subscribe((state, before) => {
    if (state.objectGeneration !== before.objectGeneration) forgetAll()
    else if (!state.pageWaiting && (before.pageWaiting || state.place.canvas !== before.place.canvas))
      lookSoon()
  })
  lookSoon()
  return () => {
    stop()
    clearTimeout(soon)
    forgetAll()
  }
}
