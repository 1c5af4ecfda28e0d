// OpenSeadragon keeps the view (zoom, pan, rotation) and draws tiles; the fitted pictures lie under its
// transparent canvas and follow it. It uses the canvas drawer always: tiles without CORS headers are drawn,
// nothing depends on WebGL (docs/decisions/0004).

import OpenSeadragon from 'openseadragon'
import type { Painting, Rect } from '../../model/digital-object'
import { isFailure } from '../../model/failure'
import { objectOf, type View, type ViewerStore } from '../../viewer/store'
import type { ImageInfo } from './image-info'
import { isImage, statedSize } from './page'
import { type ShownOpening, type StagePictures, wholeView } from './stage-pictures'
import { blankSource, canBeTiled, toTileSource } from './tile-source'

/** Tiles are fetched once the view is this much nearer than the fitted picture. */
const NEARER = 1.08

/** CSS pixels per image pixel at the nearest. */
const NEAREST = 3

/** A zoom within this of the whole page counts as the whole page. */
const WHOLE = 1.005

/** Fetches what is known of a painting's image service; cached by the caller. */
export type FindImageInfo = (painting: Painting) => Promise<ImageInfo | undefined>

function createViewer(element: HTMLElement): OpenSeadragon.Viewer {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const touch = matchMedia('(pointer: coarse)').matches
  const viewer = OpenSeadragon({
    element,
    drawer: 'canvas',
    showNavigationControl: false,
    showSequenceControl: false,
    keyboardNavEnabled: false,
    tabIndex: -1,
    animationTime: still ? 0 : 0.6,
    springStiffness: 9,
    blendTime: 0,
    visibilityRatio: 0.4,
    minZoomImageRatio: 0.9,
    zoomPerScroll: 1.25,
    imageLoaderLimit: 8,
    maxImageCacheCount: touch ? 60 : 200,
    tileRetryMax: 2,
    crossOriginPolicy: false,
    gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true },
    gestureSettingsTouch: {
      clickToZoom: false,
      dblClickToZoom: true,
      pinchRotate: false,
      flickEnabled: true,
    },
  } as OpenSeadragon.Options)
  return viewer
}

/** Deep zoom over the stage's pictures. */
export class DeepZoom {
  private readonly viewer: OpenSeadragon.Viewer
  private readonly pictures: StagePictures
  private readonly store: ViewerStore
  private readonly findInfo: FindImageInfo
  private readonly stopFollowing: () => void
  private readonly listeners = new Set<() => void>()
  private shown: ShownOpening | undefined
  private tiled = false

  constructor(element: HTMLElement, pictures: StagePictures, store: ViewerStore, findInfo: FindImageInfo) {
    this.pictures = pictures
    this.store = store
    this.findInfo = findInfo
    this.viewer = createViewer(element)
    this.viewer.addHandler('viewport-change', () => this.onViewChange())
    this.viewer.addHandler('animation-finish', () => this.mirror())
    this.viewer.addHandler('open', () => this.onOpen())
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
    return this.viewer.isOpen() ? this.viewer.viewport.getBoundsNoRotate(true) : undefined
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
    this.stopFollowing()
    this.store.setState({ controls: undefined })
    this.viewer.destroy()
  }

  private open(shown: ShownOpening | undefined): void {
    this.shown = shown
    this.tiled = false
    if (!shown) {
      this.viewer.close()
      this.store.setState({ controls: undefined })
      return
    }
    this.viewer.open([{ tileSource: blankSource(shown.opening.height) }])
  }

  private onOpen(): void {
    if (!this.shown) return
    const { viewport } = this.viewer
    const whole = wholeView(this.shown).scale / this.shown.stage.width
    const nearest = Math.max(whole * 4, (NEAREST * this.widestImage()) / this.shown.stage.width)
    Object.assign(viewport, { minZoomLevel: whole * 0.8, maxZoomLevel: nearest })
    viewport.setRotation(this.shown.rotation, true)
    this.wholePage(true)
    this.showRegion()
    this.store.setState({ controls: this })
    this.onViewChange()
    this.mirror()
  }

  /** Pixels across the opening, as far as the data tells. */
  private widestImage(): number {
    const painting = this.paintings()[0]
    const service = painting?.media.imageService
    return service?.width ?? painting?.media.width ?? this.canvas()?.width ?? 2000
  }

  private canvas() {
    const state = this.store.getState()
    return objectOf(state)?.canvases[state.place.canvas]
  }

  private paintings(): readonly Painting[] {
    return this.canvas()?.painting.filter(isImage) ?? []
  }

  /** The region that a link asks for, in canvas units. */
  private showRegion(): void {
    const { region } = this.store.getState().place
    const canvas = this.canvas()
    const width =
      canvas &&
      (statedSize(canvas)?.width ??
        this.store.getState().learnedSizes.get(this.store.getState().place.canvas)?.width)
    if (!region || !width) return
    const bounds = [region.x, region.y, region.width, region.height].map(side => side / width)
    this.viewer.viewport.fitBounds(
      new OpenSeadragon.Rect(...(bounds as [number, number, number, number])),
      true,
    )
  }

  private onViewChange(): void {
    if (!this.shown || !this.viewer.isOpen()) return
    const { viewport } = this.viewer
    const zoom = viewport.getZoom(true)
    const { x, y } = viewport.getCenter(true)
    const scale = zoom * viewport.getContainerSize().x
    this.pictures.follow({ center: { x, y }, scale, rotation: viewport.getRotation(true) })
    if (scale > wholeView(this.shown).scale * NEARER) void this.addTiles()
    for (const listener of this.listeners) listener()
  }

  private async addTiles(): Promise<void> {
    if (this.tiled || !this.shown) return
    this.tiled = true
    const { shown } = this
    const canvas = this.canvas()
    const size = canvas && statedSize(canvas)
    for (const painting of this.paintings()) {
      const info = painting.region || painting.rotation ? undefined : await this.findInfo(painting)
      if (this.shown !== shown) return
      if (!info || isFailure(info) || !canBeTiled(info)) continue
      const target = painting.target && size ? painting.target : undefined
      const unit = size?.width ?? 1
      const box = target
        ? new OpenSeadragon.Rect(target.x / unit, target.y / unit, target.width / unit, target.height / unit)
        : new OpenSeadragon.Rect(0, 0, 1, shown.opening.height)
      this.viewer.addTiledImage({ tileSource: toTileSource(info), fitBounds: box })
    }
  }

  /** Tells the store what others need of the view, once it rests. */
  private mirror(): void {
    if (!this.shown || !this.viewer.isOpen()) return
    const { viewport } = this.viewer
    const whole = wholeView(this.shown).scale / this.shown.stage.width
    const zoom = viewport.getZoom() / whole
    const view: View = {
      zoom,
      canZoomIn: viewport.getZoom() < viewport.getMaxZoom() * 0.999,
      canZoomOut: zoom > WHOLE,
    }
    const region = zoom > WHOLE ? this.regionInView() : undefined
    this.store.setState(({ place: { canvas, rotation } }) => ({
      view,
      place: { canvas, rotation, ...(region && { region }) },
    }))
  }

  private regionInView(): Rect | undefined {
    const state = this.store.getState()
    const canvas = this.canvas()
    const width = canvas && (statedSize(canvas) ?? state.learnedSizes.get(state.place.canvas))?.width
    if (!width || !this.shown) return undefined
    const bounds = this.viewer.viewport.getBoundsNoRotate()
    const left = Math.max(0, bounds.x)
    const top = Math.max(0, bounds.y)
    const right = Math.min(1, bounds.x + bounds.width)
    const bottom = Math.min(this.shown.opening.height, bounds.y + bounds.height)
    if (right <= left || bottom <= top) return undefined
    return { x: left * width, y: top * width, width: (right - left) * width, height: (bottom - top) * width }
  }
}
