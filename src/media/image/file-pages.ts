// The pages of a file of several pictures, such as a TIFF from a fax or a scanner, reached as those of a PDF are: by
// `innerPages`, and `page=3` as the place inside the file. The stage draws the page that the override of the canvas names.

import { failure, isFailure } from '../../model/failure'
import type { Drawn } from '../../stage/raster/engine'
import { findRaster, type OpenedRaster } from '../../stage/raster/opened-rasters'
import type { InnerPages } from '../../viewer/files/inner-pages'
import { isPermitted } from '../../viewer/library/permissions'
import { overrideAt, setOverride } from '../../viewer/state/overrides'
import { objectOf, type ViewerState, type ViewerStore } from '../../viewer/state/store'
import type { Place } from '../../viewer/url/place'

/** Pixels: enough for a thumbnail on a screen of double density. */
const THUMBNAIL = 200

/** Reads the page that a fragment names, counted from 0. */
function pageIn(fragment: string | undefined, count: number): number {
  const page = Number(/(?:^|&)page=(\d{1,9})(?=&|$)/.exec(fragment ?? '')?.[1] ?? 1)
  return Math.min(Math.max(page, 1), count) - 1
}

/** Draws a whole page of a file. */
async function drawPage(
  { source, pages }: OpenedRaster,
  page: number,
  { width, form }: { readonly width: number; readonly form: 'picture' | 'bitmap' },
  signal: AbortSignal,
) {
  const size = pages[page]
  if (!size) return failure('not-found')
  const region = { x: 0, y: 0, width: size.width, height: size.height }
  return source.draw({ page, region, width: Math.min(width, size.width), form }, signal)
}

const asCanvas = (drawn: Drawn): HTMLCanvasElement | undefined => {
  if (!(drawn instanceof ImageBitmap)) return undefined
  const canvas = document.createElement('canvas')
  canvas.width = drawn.width
  canvas.height = drawn.height
  canvas.getContext('2d')?.drawImage(drawn, 0, 0)
  drawn.close()
  return canvas
}

/** The pages of one file, for as long as its canvas is the current one. */
class FilePages {
  private readonly store: ViewerStore
  private readonly canvas: number
  private readonly raster: OpenedRaster
  private readonly thumbnails = new Map<number, Promise<string | undefined>>()
  private current = 0
  /** The place inside the file that was written here, which is not followed again. */
  private written: string | undefined

  constructor(store: ViewerStore, canvas: number, raster: OpenedRaster) {
    this.store = store
    this.canvas = canvas
    this.raster = raster
  }

  private get count(): number {
    return this.raster.pages.length
  }

  /** Shows the page that the place names. */
  follow({ place: { fragment, fromEnd } }: ViewerState): void {
    if (fragment !== undefined && fragment === this.written) return
    this.show(fromEnd ? this.count - 1 : pageIn(fragment, this.count))
  }

  private show(page: number): void {
    const { store, canvas } = this
    this.current = page
    this.written = page > 0 ? `page=${page + 1}` : undefined
    const override = overrideAt(store.getState(), canvas)
    const isDrawn = page === (override?.page ?? 0)
    if (!isDrawn) setOverride(store, canvas, { ...override, page })
    store.setState(state => ({
      innerPages: this.innerPages(),
      place: this.placeIn(state, isDrawn),
      ...(!isDrawn && this.drawingOf(state, page)),
    }))
  }

  /** The place with the page that is shown, all of which is seen when it is another one. */
  private placeIn({ place }: ViewerState, stays: boolean): Place {
    const { fragment, fromEnd, region, ...others } = place
    if (stays && !fromEnd && fragment === this.written) return place
    const { written } = this
    return {
      ...others,
      ...(stays ? region && { region } : { rotation: 0 }),
      ...(written && { fragment: written }),
    }
  }

  /** Has the stage draw a page; pages of a file may have different shapes. */
  private drawingOf({ learnedSizes, layers }: ViewerState, page: number): Partial<ViewerState> {
    const { canvas } = this
    const size = this.raster.pages[page]
    return {
      ...(size && learnedSizes.has(canvas) && { learnedSizes: new Map(learnedSizes).set(canvas, size) }),
      // The pictures are then made anew.
      layers: { ...layers, attempt: layers.attempt + 1 },
    }
  }

  private goTo(page: number): void {
    if (page >= 0 && page < this.count && page !== this.current) this.show(page)
  }

  private innerPages(): InnerPages {
    const { count, current, raster } = this
    const state = this.store.getState()
    const mayDraw = isPermitted(state, 'download') || isPermitted(state, 'print')
    return {
      count,
      current,
      labelOf: () => '',
      goTo: page => this.goTo(page),
      turnBy: turns => this.goTo(Math.min(Math.max(current + turns, 0), count - 1)),
      canTurn: turns => current + turns >= 0 && current + turns < count,
      sizeOf: page => raster.pages[page],
      thumbnail: (page, signal) => this.thumbnail(page, signal),
      ...(mayDraw && {
        async draw(page, width, signal) {
          const drawn = await drawPage(raster, page, { width, form: 'bitmap' }, signal)
          return isFailure(drawn) ? undefined : asCanvas(drawn)
        },
      }),
    }
  }

  private thumbnail(page: number, signal: AbortSignal): Promise<string | undefined> {
    const cached = this.thumbnails.get(page)
    if (cached) return cached
    const drawing = drawPage(this.raster, page, { width: THUMBNAIL, form: 'picture' }, signal).then(
      drawn => (isFailure(drawn) || !('blob' in drawn) ? undefined : URL.createObjectURL(drawn.blob)),
      () => {
        this.thumbnails.delete(page)
        return undefined
      },
    )
    this.thumbnails.set(page, drawing)
    return drawing
  }

  end(): void {
    for (const drawing of this.thumbnails.values())
      void drawing.then(url => url !== undefined && URL.revokeObjectURL(url))
    const { store, canvas } = this
    const override = overrideAt(store.getState(), canvas)
    if (override?.page) setOverride(store, canvas, { ...override, page: undefined })
    store.setState({ innerPages: undefined })
  }
}

/** Offers the pages of the file of a canvas once it is open, if it has several; returns the way to stop. */
export function offerFilePages(store: ViewerStore, canvas: number): () => void {
  const { id } = objectOf(store.getState()) ?? {}
  let pages: FilePages | undefined
  const look = (state: ViewerState) => {
    const object = objectOf(state)
    if (state.place.canvas !== canvas || object?.id !== id) return
    if (pages) return pages.follow(state)
    const raster = findRaster(object?.canvases[canvas]?.painting[0]?.media.url ?? '')
    if (state.pageWaiting || !raster || raster.pages.length < 2) return
    pages = new FilePages(store, canvas, raster)
    pages.follow(state)
  }
  const stop = store.subscribe((state, before) => {
    const changed = state.place !== before.place || (!pages && state.pageWaiting !== before.pageWaiting)
    if (changed) look(state)
  })
  look(store.getState())
  return () => {
    stop()
    pages?.end()
  }
}
