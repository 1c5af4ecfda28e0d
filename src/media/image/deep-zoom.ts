// OpenSeadragon keeps the view (zoom, pan, rotation) and draws tiles; the fitted pictures lie under its
// transparent canvas and follow it.

import OpenSeadragon from 'openseadragon'
import type { Rect, Size } from '../../model/digital-object'
import { nearestScale, WHOLE, wholeView } from '../../stage/pictures/arrival'
import { imageWidth } from '../../stage/pictures/current-canvas'
import type { LayerView } from '../../stage/pictures/picture-layer'
import type { ShownOpening, StagePictures } from '../../stage/pictures/stage-pictures'
import { type Sights, type ViewportControls, WHOLE_PAGE } from '../../viewer/state/medium-part'
import type { ViewerStore } from '../../viewer/state/store'
import { blankSource } from './blank-source'
import { createSights } from './exact-sights'
import { keptView } from './kept-view'
import { createOsdViewer } from './osd-viewer'
import { turnByPointer } from './pointer-turning'
import { isHidden, sameOpening } from './same-opening'
import { type FindTileSource, TileLayers } from './tile-layers'
import { writeRegion } from './written-region'

/** Tiles are fetched once the view is this much nearer than the fitted picture. */
const NEARER = 1.08

type Movement = (viewport: OpenSeadragon.Viewport) => void

/** Deep zoom over the stage's pictures. */
export class DeepZoom implements ViewportControls {
  readonly sights: Sights
  private readonly viewer: OpenSeadragon.Viewer
  private readonly element: HTMLElement
  private readonly pictures: StagePictures
  private readonly store: ViewerStore
  private readonly tiles: TileLayers
  private readonly stopFollowing: () => void
  private readonly listeners = new Set<() => void>()
  private shown: ShownOpening | undefined
  private tiled = false
  private order = 0
  /** Counts the openings that OpenSeadragon was told of, so that what comes late for an earlier one is dropped. */
  private openingId = 0
  /** Between a page turn and OpenSeadragon's knowing of it, its view is of the page before. */
  private opening = false
  /** Movements of the view that wait for the page that they are meant for. */
  private readonly waiting: { readonly canvas: number; readonly act: Movement }[] = []
  private destroyed = false

  constructor(element: HTMLElement, pictures: StagePictures, store: ViewerStore, findTiles: FindTileSource) {
    this.element = element
    this.pictures = pictures
    this.store = store
    this.viewer = createOsdViewer(element)
    this.tiles = new TileLayers(this.viewer, store, findTiles)
    this.viewer.addHandler('viewport-change', () => this.onViewChange())
    this.viewer.addHandler('zoom', () => this.mirrorView())
    this.viewer.addHandler('animation-finish', () => this.mirror())
    this.viewer.addHandler('open', () => this.place())
    turnByPointer(this.viewer, store, this)
    this.sights = createSights(this.viewer, {
      shown: () => (this.opening || !this.viewer.isOpen() ? undefined : this.shown),
      onMove: listener => this.onMove(listener),
      onSeen: () => this.onViewChange(),
      onRest: () => this.mirror(),
    })
    const stopShown = pictures.onShown(shown => this.open(shown))
    const stopLayers = store.subscribe(({ layers, overrides, adjustments }, before) => {
      if (adjustments !== before.adjustments && this.viewer.isOpen()) this.mirrorCanvas()
      if (!this.shown || (layers === before.layers && overrides === before.overrides)) return
      // An image service that came late lets the reader come nearer.
      if (overrides !== before.overrides && this.viewer.isOpen() && !this.opening) this.measure()
      if (this.tiled) void this.tiles.show(this.shown.opening)
    })
    this.stopFollowing = () => {
      stopShown()
      stopLayers()
    }
    this.open(pictures.shown())
  }

  /** Calls back on every frame in which the view moves; returns the way to stop. */
  onMove(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** The part of the opening in view, in opening units; `undefined` before anything is open. */
  inView(): Rect | undefined {
    if (!this.viewer.isOpen() || this.opening) return undefined
    const { x, y, width, height } = this.viewer.viewport.getBounds(true).getBoundingBox()
    return { x, y, width, height }
  }

  /** The opening and the stage in CSS pixels, while the whole opening is seen. */
  whole(): { readonly opening: Size; readonly stage: Size } | undefined {
    if (!this.shown || this.store.getState().view.canZoomOut) return undefined
    const { opening, stage, rotation } = this.shown
    const { scale } = wholeView(this.shown)
    const upright = { width: scale, height: scale * opening.height }
    const turned = { width: upright.height, height: upright.width }
    return { opening: rotation % 180 === 0 ? upright : turned, stage }
  }

  /** Moves the pictures with a finger, by CSS pixels from where they rest. */
  nudge(across: number, down: number): void {
    this.pictures.nudge(this.isMirrored() ? -across : across, down)
  }

  private isMirrored(): boolean {
    return this.store.getState().adjustments.mirrored === true
  }

  /** Mirrors the tiles and the way pointers move them, as the style sheet mirrors the pictures. */
  private mirrorCanvas(): void {
    this.viewer.viewport.setFlip(this.isMirrored())
  }

  /** Moves the view now, or once the page that the reader has turned to is there: it would be seen whole again then. */
  private move(act: Movement): void {
    const { canvas } = this.store.getState().place
    const isThere = !this.opening && this.shown?.opening.placed.some(each => each.canvas === canvas)
    if (!isThere) return void this.waiting.push({ canvas, act })
    act(this.viewer.viewport)
    this.viewer.viewport.applyConstraints()
  }

  /** Moves the view as the reader wanted while this page was on its way. */
  private moveAsWanted(): void {
    for (const { canvas, act } of this.waiting.splice(0))
      if (canvas === this.store.getState().place.canvas) this.move(act)
  }

  /** Centres the view on a point in opening units. */
  centerOn(x: number, y: number): void {
    this.move(viewport => viewport.panTo(new OpenSeadragon.Point(x, y)))
  }

  /** Multiplies the zoom about the centre. */
  zoomBy(factor: number): void {
    this.move(viewport => viewport.zoomBy(factor))
  }

  /** Moves the view by fractions of the stage, right and down as the reader sees it. */
  panBy(right: number, down: number): void {
    this.move(viewport => {
      const size = viewport.getContainerSize()
      const across = this.isMirrored() ? -right : right
      viewport.panBy(viewport.deltaPointsFromPixels(new OpenSeadragon.Point(across * size.x, down * size.y)))
    })
  }

  /** Shows the whole page. */
  wholePage(immediately = false): void {
    if (this.shown) this.see(wholeView(this.shown), immediately)
  }

  private see({ center, scale }: LayerView, immediately: boolean): void {
    if (!this.shown) return
    const { viewport } = this.viewer
    viewport.zoomTo(scale / this.shown.stage.width, undefined, immediately)
    viewport.panTo(new OpenSeadragon.Point(center.x, center.y), immediately)
  }

  destroy(): void {
    this.destroyed = true
    this.stopFollowing()
    this.tiles.clear()
    this.viewer.destroy()
  }

  private open(shown: ShownOpening | undefined): void {
    const before = this.shown
    this.shown = shown
    if (!shown) {
      this.openingId++
      this.opening = false
      this.viewer.close()
      this.store.setState({ controls: undefined, view: WHOLE_PAGE })
      return
    }
    if (before && !this.opening && sameOpening(before, shown)) {
      // The page around hides the viewer and may show it again: the view waits as it was.
      if (isHidden(shown)) this.shown = before
      else if (shown.followsRegion || isHidden(before)) this.place()
      else this.refit(before)
      return
    }
    const { controls, order } = this.store.getState()
    // Opening another object takes the controls away: what waits is for the one before.
    if (controls !== this || order !== this.order) this.waiting.length = 0
    else if (before && !this.opening && !shown.followsRegion) this.keepView(before, shown)
    this.order = order
    // The page is on the stage already: its picture is painted before OpenSeadragon is told.
    this.opening = true
    const ticket = ++this.openingId
    requestAnimationFrame(() => setTimeout(() => this.openShown(ticket)))
  }

  private openShown(ticket: number): void {
    if (!this.shown || ticket !== this.openingId || this.destroyed) return
    this.setTiled(false)
    this.tiles.clear()
    this.viewer.open([{ tileSource: blankSource(this.shown.opening.height), opacity: 0 }])
  }

  /** The stage's size, which OpenSeadragon does not watch itself. */
  private resize({ width, height }: Size): void {
    const { viewport } = this.viewer
    const size = viewport.getContainerSize()
    if (size.x !== width || size.y !== height) viewport.resize(new OpenSeadragon.Point(width, height), true)
  }

  /** The stage has another size: what was at its centre stays there, as much nearer than the whole as it was. */
  private refit(before: ShownOpening): void {
    if (!this.shown || !this.viewer.isOpen()) return
    const view = this.destination(before)
    this.measure()
    this.see(keptView(view, before, this.shown, this.store.getState().place.canvas), true)
    this.onViewChange()
    this.mirror()
  }

  /** The view that the movements lead to, before it rests there. */
  private destination({ stage, rotation }: ShownOpening): LayerView {
    const { viewport } = this.viewer
    return { center: viewport.getCenter(), scale: viewport.getZoom() * stage.width, rotation }
  }

  /** A page is laid out anew, for instance once its size is known, while a movement of the reader's is on its way. */
  private keepView(before: ShownOpening, shown: ShownOpening): void {
    const { canvas } = this.store.getState().place
    const isSeen = ({ opening }: ShownOpening) => opening.placed.some(placed => placed.canvas === canvas)
    if (before.rotation !== shown.rotation || !this.viewer.isOpen() || !isSeen(before) || !isSeen(shown))
      return
    const view = this.destination(before)
    const viewOf = (staged: ShownOpening) => keptView(view, before, staged, canvas)
    this.pictures.follow(viewOf(shown))
    this.waiting.push({ canvas, act: () => this.shown && this.see(viewOf(this.shown), true) })
  }

  /** Sees the opening as the pictures are seen already, once OpenSeadragon knows it. */
  private place(): void {
    if (!this.shown || !this.viewer.isOpen()) return
    this.opening = false
    this.measure()
    this.viewer.viewport.setRotation(this.shown.rotation, true)
    this.mirrorCanvas()
    this.see(this.shown.arrival, true)
    this.store.setState({ controls: this })
    this.onViewChange()
    this.mirror()
    this.moveAsWanted()
  }

  /** Tells OpenSeadragon the size of the stage, and how near and far one may come. */
  private measure(): void {
    if (!this.shown) return
    const { stage } = this.shown
    this.resize(stage)
    const whole = wholeView(this.shown).scale / stage.width
    const nearest = nearestScale(this.shown, imageWidth(this.store, this.shown.opening)) / stage.width
    Object.assign(this.viewer.viewport, { minZoomLevel: whole * 0.8, maxZoomLevel: nearest })
  }

  private onViewChange(): void {
    if (!this.shown || this.opening || !this.viewer.isOpen()) return
    const { viewport } = this.viewer
    const { x, y } = viewport.getCenter(true)
    const scale = viewport.getZoom(true) * viewport.getContainerSize().x
    this.pictures.follow({ center: { x, y }, scale, rotation: viewport.getRotation(true) })
    if (scale > wholeView(this.shown).scale * NEARER) this.addTiles()
    for (const listener of this.listeners) listener()
  }

  private addTiles(): void {
    if (this.tiled || !this.shown) return
    this.setTiled(true)
    void this.tiles.show(this.shown.opening)
  }

  /** Without tiles the canvas is empty: hidden, it costs nothing to paint. */
  private setTiled(tiled: boolean): void {
    this.tiled = tiled
    this.element.toggleAttribute('data-tiled', tiled)
  }

  /** Tells the store how near the view is going to be: a key pressed while it still moves is for that view. */
  private mirrorView(): void {
    if (!this.shown || this.opening || !this.viewer.isOpen()) return
    const { viewport } = this.viewer
    const zoom = (viewport.getZoom() * this.shown.stage.width) / wholeView(this.shown).scale
    const canZoomIn = viewport.getZoom() < viewport.getMaxZoom() * 0.999
    this.store.setState({ view: { zoom, canZoomIn, canZoomOut: zoom > WHOLE } })
  }

  /** Tells the store what others need of the view, once it rests. */
  private mirror(): void {
    if (!this.shown || this.opening || !this.viewer.isOpen()) return
    this.mirrorView()
    writeRegion(this.store, this.pictures, this.shown, this.viewer.viewport.getBounds().getBoundingBox())
  }
}
