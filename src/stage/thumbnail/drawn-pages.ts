// Pages as they were drawn on the stage, in small: thumbnails of files that have no other picture.

import { createStore } from 'zustand/vanilla'
import type { EntryDelivery } from '../../delivery/delivery'
import type { Canvas } from '../../model/digital-object'
import { objectOf, type ViewerStore } from '../../viewer/state/store'
import { drawStagePage } from '../pictures/draw-stage-page'
import { isComplete, onlyPicture, pagesOnStage, type StagePage } from '../pictures/pages-on-stage'
import type { StagePictures } from '../pictures/stage-pictures'
import { findRaster } from '../raster/opened-rasters'
import { isLocalPicture, thumbnailSources } from './thumbnail-url'

/** Milliseconds that a page is seen before it is kept: pages that are leafed past are not. */
const REST = 400
/** Pixels of a picture that the browser decodes: a larger one would hold up the page while it is drawn small. */
export const MOST_PIXELS = 40_000_000

/** By `drawnKey`, the oldest first. */
export type DrawnPages = ReadonlyMap<string, ImageBitmap>

/** Bitmap pixels: the width of a thumbnail. */
export const DRAWN_WIDTH = 160
/** So many are kept, each of about 140 kB, and all that are seen. */
const MOST = 120

/** The pages of the open object that were drawn. */
export const drawnPages = createStore<DrawnPages>(() => new Map())

/** The name of a canvas among the drawn: two folders that are compared have files of the same names. */
export const drawnKey = (canvas: Canvas | undefined): string =>
  (isLocalPicture(canvas) ? canvas?.painting[0]?.media.url : canvas?.id) ?? ''

/** Thumbnails in view of each drawing. */
const viewers = new Map<string, number>()

/** Keeps a drawing for as long as a thumbnail shows it; returns the way to let it go. */
export function holdDrawn(key: string): () => void {
  viewers.set(key, (viewers.get(key) ?? 0) + 1)
  return () => {
    const left = (viewers.get(key) ?? 1) - 1
    if (left > 0) viewers.set(key, left)
    else viewers.delete(key)
  }
}

function forgetAll(): void {
  for (const bitmap of drawnPages.getState().values()) bitmap.close()
  drawnPages.setState(new Map(), true)
}

/** Keeps a drawing, unless nobody wants it any more or another one was quicker. */
export function keepDrawn(key: string, bitmap: ImageBitmap, isWanted: () => boolean): void {
  const pages = new Map(drawnPages.getState())
  if (!isWanted() || pages.has(key)) {
    bitmap.close()
    return
  }
  const unseen = [...pages.keys()].filter(each => !viewers.has(each))
  for (const oldest of unseen.slice(0, Math.max(0, pages.size - MOST + 1))) {
    pages.get(oldest)?.close()
    pages.delete(oldest)
  }
  drawnPages.setState(pages.set(key, bitmap), true)
}

/** Tells whether a page can be drawn in small here; a decoder draws no picture larger than the stage, whatever size it says. */
const isSmallEnough = ({ pictures }: StagePage, canvas: Canvas | undefined) =>
  pictures.every(({ naturalWidth, naturalHeight }) => naturalWidth * naturalHeight <= MOST_PIXELS) ||
  (canvas?.painting ?? []).some(({ media }) => findRaster(media.url) !== undefined)

/** A page that is on the stage, in small. */
async function drawSmall(page: StagePage): Promise<ImageBitmap | undefined> {
  const only = onlyPicture(page)
  if (only) return createImageBitmap(only, { resizeWidth: DRAWN_WIDTH, resizeQuality: 'medium' })
  const { offsetWidth, offsetHeight } = page.element
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context || offsetWidth === 0 || offsetHeight === 0) return undefined
  canvas.width = DRAWN_WIDTH
  canvas.height = Math.max(1, Math.round((DRAWN_WIDTH * offsetHeight) / offsetWidth))
  drawStagePage(context, page, canvas)
  return createImageBitmap(canvas)
}

/** A large JPEG in small: a worker reads it again, from the browser's cache. */
async function drawLarge(store: ViewerStore, delivery: EntryDelivery, canvas: number) {
  const findMedia = () => objectOf(store.getState())?.canvases[canvas]?.painting[0]?.media
  if (findMedia()?.format !== 'image/jpeg') return undefined
  const { drawInSmall } = await import('../raster/load-raster')
  const whole = { delivery, findUrl: () => findMedia()?.url, page: 0, width: DRAWN_WIDTH }
  return drawInSmall(whole, new AbortController().signal, 'apart')
}

/** Keeps the pages that are drawn on the stage, while their object is open. Returns the way to stop. */
export function followDrawnPages(
  store: ViewerStore,
  delivery: EntryDelivery,
  pictures: StagePictures,
): () => void {
  /** Keys of the canvases that were tried. */
  const tried = new Set<string>()
  let isOver = false
  const look = () => {
    const state = store.getState()
    const object = objectOf(state)
    if (!object) return
    const isWanted = () => !isOver && store.getState().objectGeneration === state.objectGeneration
    for (const page of pagesOnStage(pictures)) {
      const { canvas } = page
      const shown = object.canvases[canvas]
      const key = drawnKey(shown)
      // A page with a small picture of its own, or an image service that its document names, needs none.
      const needed = thumbnailSources(object, canvas).every(({ service, late }) => service ?? late)
      if (!needed || !isComplete(page) || drawnPages.getState().has(key)) continue
      const isSmall = isSmallEnough(page, shown)
      if (!isSmall && tried.has(key)) continue
      tried.add(key)
      const drawing = isSmall ? drawSmall(page) : drawLarge(store, delivery, canvas)
      drawing.then(
        bitmap => bitmap && keepDrawn(key, bitmap, isWanted),
        () => undefined,
      )
    }
  }
  let soon: ReturnType<typeof setTimeout> | undefined
  const lookSoon = () => {
    clearTimeout(soon)
    soon = setTimeout(look, REST)
  }
  const stop = store.subscribe((state, before) => {
    if (state.objectGeneration !== before.objectGeneration) {
      tried.clear()
      forgetAll()
    } else if (!state.pageWaiting && (before.pageWaiting || state.place.canvas !== before.place.canvas))
      lookSoon()
  })
  lookSoon()
  return () => {
    isOver = true
    stop()
    clearTimeout(soon)
    forgetAll()
  }
}
