// OpenSeadragon keeps the view (zoom, pan, rotation) and draws tiles; the fitted pictures lie under its
// transparent canvas and follow it.

import OpenSeadragon from 'openseadragon'
import type { Painting, Rect, Size } from '../../model/digital-object'
import { type ViewerStore, WHOLE_PAGE } from '../../viewer/store'
import { currentPaintings, currentSize, imageWidth } from './current-canvas'
import type { ImageInfo } from './image-info'
import { createOsdViewer } from './osd-viewer'
import { type ShownOpening, type StagePictures, wholeView } from './stage-pictures'
import { blankSource, canBeTiled, toTileSource } from './tile-source'

/** Tiles are fetched once the view is this much nearer than the fitted picture. */
const NEARER = 1.08

/** CSS pixels per image pixel at the nearest, and the least that the whole page can be enlarged. */
const NEAREST = 3
const LEAST_ENLARGEMENT = 4

/** A zoom within this of the whole page counts as the whole page. */
const WHOLE = 1.005

/** Finds what is known of a painting's image service; `undefined` when it has none or none that is sound. */
export type FindImageInfo = (painting: Painting) => Promise<ImageInfo | undefined>

/** Whether only the stage has changed, not what is on it. */
function sameOpening(one: ShownOpening, other: ShownOpening): boolean {
  const [first] = one.opening.placed
  const [second] = other.opening.placed
  return (
    first?.canvas === second?.canvas &&
    one.opening.height === other.opening.height &&
    one.rotation === other.rotation
  )
}

/** Deep zoom over the stage's pictures. */
export class DeepZoom {
  private readonly viewer: OpenSeadragon.Viewer
  private readonly element: HTMLElement
  private readonly pictures: StagePictures
  private readonly store: ViewerStore
  private readonly findInfo: FindImageInfo
  private readonly stopFollowing: () => void
  private readonly listeners = new Set<() => void>()
  private shown: ShownOpening | undefined
  private tiled = false
  /** Counts the openings that OpenSeadragon was told of, so that what comes late for an earlier one is dropped. */
  private told = 0
  /** Between a page turn and OpenSeadragon's knowing of it, its view is of the page before. */
  private opening = false
  private destroyed = false

  constructor(element: HTMLElement, pictures: StagePictures, store: ViewerStore, findInfo: FindImageInfo) {
    this.element = element
    this.pictures = pictures
    this.store = store
    this.findInfo = findInfo
    this.viewer = createOsdViewer(element)
    this.viewer.addHandler('viewport-change', () => this.onViewChange())
    this.viewer.addHandler('animation-finish', () => this.mirror())
    this.viewer.addHandler('open', () => this.place())
    this.stopFollowing = pictures.onShown(shown => this.open(shown))
    this.open(pictures.shown())
  }

  /** Calls back on every frame in which the view moves; returns the way to stop. */
  onMove(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** The part of the opening in view, in opening units; `undefined` before anything is open. */
  inView(): Rect | undefined {
    return this.viewer.isOpen() && !this.opening ? this.viewer.viewport.getBoundsNoRotate(true) : undefined
  }

  /** Centres the view on a point in opening units. */
  centerOn(x: number, y: number): void {
    this.viewer.viewport.panTo(new OpenSeadragon.Point(x, y))
    this.viewer.viewport.applyConstraints()
  }

  /** Multiplies the zoom about the centre. */
  zoomBy(factor: number): void {
    this.viewer.viewport.zoomBy(factor)
    this.viewer.viewport.applyConstraints()
  }

  /** Moves the view by fractions of the stage, right and down as the reader sees it. */
  panBy(right: number, down: number): void {
    const { viewport } = this.viewer
    const size = viewport.getContainerSize()
    viewport.panBy(viewport.deltaPointsFromPixels(new OpenSeadragon.Point(right * size.x, down * size.y)))
    viewport.applyConstraints()
  }

  /** Shows the whole page. */
  wholePage(immediately = false): void {
    if (!this.shown) return
    const { center, scale } = wholeView(this.shown)
    const { viewport } = this.viewer
    viewport.zoomTo(scale / this.shown.stage.width, undefined, immediately)
    viewport.panTo(new OpenSeadragon.Point(center.x, center.y), immediately)
  }

  destroy(): void {
    this.destroyed = true
    this.stopFollowing()
    this.store.setState({ controls: undefined, view: WHOLE_PAGE })
    this.viewer.destroy()
  }

  private open(shown: ShownOpening | undefined): void {
    const before = this.shown
    this.shown = shown
    if (!shown) {
      this.told++
      this.opening = false
      this.viewer.close()
      this.store.setState({ controls: undefined, view: WHOLE_PAGE })
      return
    }
    if (before && !this.opening && sameOpening(before, shown)) {
      this.place()
      return
    }
    // The page is on the stage already: its picture is painted before OpenSeadragon is told.
    this.opening = true
    this.told++
    const ticket = this.told
    requestAnimationFrame(() => setTimeout(() => this.openShown(ticket)))
  }

  private openShown(ticket: number): void {
    if (!this.shown || ticket !== this.told || this.destroyed) return
    this.setTiled(false)
    this.viewer.open([{ tileSource: blankSource(this.shown.opening.height) }])
  }

  /** The stage's size, which OpenSeadragon does not watch itself. */
  private resize({ width, height }: Size): void {
    const { viewport } = this.viewer
    const known = viewport.getContainerSize()
    if (known.x !== width || known.y !== height) viewport.resize(new OpenSeadragon.Point(width, height), true)
  }

  /** Shows what the place asks for: after opening, and when the stage has another size. */
  private place(): void {
    if (!this.shown || !this.viewer.isOpen()) return
    const { viewport } = this.viewer
    const { stage, rotation } = this.shown
    this.opening = false
    this.resize(stage)
    const whole = wholeView(this.shown).scale / stage.width
    const nearest = Math.max(whole * LEAST_ENLARGEMENT, (NEAREST * imageWidth(this.store)) / stage.width)
    Object.assign(viewport, { minZoomLevel: whole * 0.8, maxZoomLevel: nearest })
    viewport.setRotation(rotation, true)
    this.wholePage(true)
    this.showRegion()
    this.store.setState({ controls: this })
    this.onViewChange()
    this.mirror()
  }

  /** The region that a link asks for, in canvas units. */
  private showRegion(): void {
    const { region } = this.store.getState().place
    const size = currentSize(this.store)
    if (region && size) this.viewer.viewport.fitBounds(toOpening(region, size.width), true)
  }

  private onViewChange(): void {
    if (!this.shown || this.opening || !this.viewer.isOpen()) return
    const { viewport } = this.viewer
    const { x, y } = viewport.getCenter(true)
    const scale = viewport.getZoom(true) * viewport.getContainerSize().x
    this.pictures.follow({ center: { x, y }, scale, rotation: viewport.getRotation(true) })
    if (scale > wholeView(this.shown).scale * NEARER) void this.addTiles()
    for (const listener of this.listeners) listener()
  }

  private async addTiles(): Promise<void> {
    if (this.tiled || !this.shown) return
    this.setTiled(true)
    const { told, shown } = this
    const size = currentSize(this.store)
    for (const painting of currentPaintings(this.store)) {
      const info = painting.region || painting.rotation ? undefined : await this.findInfo(painting)
      if (this.told !== told || this.destroyed) return
      if (!info || !canBeTiled(info)) continue
      const whole = new OpenSeadragon.Rect(0, 0, 1, shown.opening.height)
      const fitBounds = painting.target && size ? toOpening(painting.target, size.width) : whole
      this.viewer.addTiledImage({ tileSource: toTileSource(info), fitBounds })
    }
  }

  /** Without tiles the canvas is empty: hidden, it costs nothing to paint. */
  private setTiled(tiled: boolean): void {
    this.tiled = tiled
    this.element.toggleAttribute('data-tiled', tiled)
  }

  /** Tells the store what others need of the view, once it rests. */
  private mirror(): void {
    if (!this.shown || this.opening || !this.viewer.isOpen()) return
    const { viewport } = this.viewer
    const zoom = (viewport.getZoom() * this.shown.stage.width) / wholeView(this.shown).scale
    const canZoomIn = viewport.getZoom() < viewport.getMaxZoom() * 0.999
    const inView = zoom > WHOLE ? this.regionInView() : undefined
    this.store.setState(({ place: { canvas, rotation, region: asked } }) => {
      // A link's region waits until the picture has told how large the page is.
      const region = currentSize(this.store) ? inView : asked
      return {
        view: { zoom, canZoomIn, canZoomOut: zoom > WHOLE },
        place: { canvas, rotation, ...(region && { region }) },
      }
    })
  }

  /** The part of the canvas in view, in canvas units; `undefined` when nothing of it is. */
  private regionInView(): Rect | undefined {
    const size = currentSize(this.store)
    if (!size || !this.shown) return undefined
    const bounds = this.viewer.viewport.getBoundsNoRotate()
    const left = Math.max(0, bounds.x)
    const top = Math.max(0, bounds.y)
    const width = Math.min(1, bounds.x + bounds.width) - left
    const height = Math.min(this.shown.opening.height, bounds.y + bounds.height) - top
    if (width <= 0 || height <= 0) return undefined
    const unit = size.width
    return { x: left * unit, y: top * unit, width: width * unit, height: height * unit }
  }
}

/** Canvas units to opening units, for an opening of one canvas. */
function toOpening({ x, y, width, height }: Rect, canvasWidth: number): OpenSeadragon.Rect {
  return new OpenSeadragon.Rect(x / canvasWidth, y / canvasWidth, width / canvasWidth, height / canvasWidth)
}
