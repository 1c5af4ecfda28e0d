// Shows the current opening's fitted pictures and looks ahead. Knows nothing of React or OpenSeadragon:
// the entry (main.ts) uses it before either is there, and deep zoom follows it afterwards.

import type { EntryDelivery } from '../../delivery/delivery'
import type { Canvas, DigitalObject, Rect, Size } from '../../model/digital-object'
import { fittedScale, type Opening, type OpeningCanvases, placeOpening } from '../../model/openings'
import { trueSize } from '../../model/pictures/shape'
import { openingAfter, openingAt, sizeOf } from '../../viewer/state/current-opening'
import { clearPages, failPage } from '../../viewer/state/page-failures'
import { objectOf, type ViewerState, type ViewerStore } from '../../viewer/state/store'
import { afterPaint } from './after-paint'
import { arrivalView, type Departure, marginOf, nearestScale, type StagedOpening, wholeView } from './arrival'
import { imageWidth } from './current-canvas'
import { isImage, type Page, type PageDemand, preparePage } from './page'
import { createPageCache } from './page-cache'
import { createPictureLayer, type LayerView } from './picture-layer'
import { picturesOf } from './pictures-of'

/** An opening on the stage, and how it is first seen. */
export interface ShownOpening extends StagedOpening {
  readonly arrival: LayerView
  /** The arrival is at a region that somebody other than the view itself has set. */
  readonly followsRegion: boolean
}

type Listener = (shown: ShownOpening | undefined) => void

/** More device pixels than this per CSS pixel are not worth their bytes. */
const MOST_DENSE = 2

/** Which openings are fetched once the one that is seen is sharp, by turns and in this order. */
const AHEAD = [1, -1, 2]

const isPictured = (canvas: Canvas | undefined) => canvas?.painting.some(isImage) ?? false

/** The pictures on the stage; follows the store from its making on. */
export class StagePictures {
  /** Fills the stage. */
  readonly element = document.createElement('div')
  /** Settles when the page first asked for is painted or given up. */
  readonly firstReady: Promise<void>
  /** The region that deep zoom, whose view it is, wrote into the place itself: that one is not followed. */
  written: Rect | undefined
  /** Animates what is turned away, before the next opening takes its place; `leave-page.ts` sets it. */
  leave: ((layer: HTMLElement, state: ViewerState, before: ViewerState) => void) | undefined
  /** The view of the next opening that is as near as the previous one; `carried-view.ts` sets it. */
  carry: ((departure: Departure, staged: StagedOpening) => LayerView | undefined) | undefined
  private markReady = () => {}
  private readonly layer = createPictureLayer()
  private readonly pageCache = createPageCache()
  private readonly listeners = new Set<Listener>()
  private readonly followers = new Set<(view: LayerView) => void>()
  private readonly store: ViewerStore
  private readonly delivery: EntryDelivery
  private current: ShownOpening | undefined
  private view: LayerView | undefined
  private stage: Size | undefined

  constructor(store: ViewerStore, delivery: EntryDelivery) {
    this.store = store
    this.delivery = delivery
    this.element.className = 'stage-pictures'
    this.element.append(this.layer.element)
    this.firstReady = new Promise(resolve => {
      this.markReady = resolve
    })
    store.subscribe((state, before) => this.onChange(state, before))
    new ResizeObserver(() => this.onResize()).observe(this.element)
  }

  /** Opening on the stage; `undefined` while the canvas has no picture to show. */
  shown(): ShownOpening | undefined {
    return this.current
  }

  /** Calls back whenever another opening is shown, or the same one at another size; returns the way to stop. */
  onShown(listener: Listener): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Calls back at once and on every frame in which the view moves; returns the way to stop. */
  onMove(follower: (view: LayerView) => void): () => void {
    this.followers.add(follower)
    if (this.view) follower(this.view)
    return () => this.followers.delete(follower)
  }

  /** Follows the view of deep zoom. */
  follow(view: LayerView): void {
    this.view = view
    this.layer.moveTo(view)
    for (const follower of this.followers) follower(view)
  }

  /** Moves the pictures with a finger, by CSS pixels from where they rest. */
  nudge(across: number, down: number): void {
    this.layer.nudge(across, down)
  }

  private onChange(state: ViewerState, before: ViewerState): void {
    const turned =
      state.place.rotation !== before.place.rotation ||
      openingAt(state, state.place.canvas).join() !== openingAt(before, before.place.canvas).join()
    const opened = objectOf(state)?.id !== objectOf(before)?.id || state.order !== before.order
    const retried = state.retries !== before.retries
    if (opened || retried) this.pageCache.clear()
    if (turned && !opened) this.leave?.(this.layer.element, state, before)
    const uncovered = state.consentPending !== before.consentPending
    if (turned || opened || retried || uncovered || state.layers !== before.layers) this.show()
    else if (state.place.region !== before.place.region) this.followRegion(state)
  }

  /** Shows the part of the opening that somebody else has set, or all of it again. */
  private followRegion(state: ViewerState): void {
    const { region } = state.place
    if (!this.current || region === this.written) return
    const arrived = this.arrivalAt(state, this.current)
    // Waits for the size of the page.
    if (region && !arrived.followsRegion) return
    this.follow(arrived.arrival)
    this.tell({ ...this.current, ...arrived, followsRegion: true })
  }

  private onResize(): void {
    // Taken from the stage by another layout: what is shown when it comes back is an arrival of its own.
    if (!this.element.isConnected) {
      this.current = undefined
      return
    }
    const { width, height } = this.measure()
    const shown = this.current
    const { canvas } = this.store.getState().place
    const moved = !shown?.opening.placed.some(placed => placed.canvas === canvas)
    if (moved || width !== shown?.stage.width || height !== shown.stage.height) this.show()
  }

  /** Asked only when it may have changed: reading it makes the browser lay the page out. */
  private measure(): Size {
    this.stage = { width: this.element.clientWidth, height: this.element.clientHeight }
    return this.stage
  }

  private stageSize(): Size {
    return this.stage ?? this.measure()
  }

  private openingOf(object: DigitalObject, canvases: OpeningCanvases): Opening {
    const state = this.store.getState()
    return placeOpening(canvases, canvas => sizeOf(state, canvas), object.viewingDirection)
  }

  /** The pages of an opening, made ready at the size at which the whole opening fits the stage. */
  private pagesOf(
    object: DigitalObject,
    opening: Opening,
    priority: 'high' | 'low',
  ): ReadonlyMap<number, Page> {
    const density = Math.min(globalThis.devicePixelRatio || 1, MOST_DENSE)
    const stage = this.stageSize()
    const scale = fittedScale(opening, stage, marginOf(stage)) * density
    const pages = new Map<number, Page>()
    for (const { canvas: index, bounds } of opening.placed) {
      const canvas = object.canvases[index]
      if (!canvas || !isPictured(canvas)) continue
      // Nobody sees it: a failed page is fetched again when the reader comes to it.
      if (priority === 'low' && this.pageCache.hasFailed(index)) continue
      const width = Math.ceil(scale * bounds.width)
      pages.set(
        index,
        this.pageCache.take(index, width, before =>
          this.makePage(canvas, index, { width, priority, before }),
        ),
      )
    }
    return pages
  }

  private makePage(
    canvas: Canvas,
    index: number,
    demand: Pick<PageDemand, 'width' | 'priority' | 'before'>,
  ): Page {
    return preparePage({
      ...demand,
      canvas: () => objectOf(this.store.getState())?.canvases[index] ?? canvas,
      ...picturesOf(this.store, index),
      delivery: this.delivery,
    })
  }

  private show(): void {
    // Another layout has the stage: nothing is fetched for pages that nobody sees.
    if (!this.element.isConnected) return
    const state = this.store.getState()
    // Nothing is fetched while consent is pending.
    const object = state.consentPending ? undefined : objectOf(state)
    const { canvas, rotation } = state.place
    const canvases = openingAt(state, canvas)
    if (!object || !canvases.some(each => isPictured(object.canvases[each]))) {
      this.layer.clear()
      // The stage is measured before the object is there.
      if (objectOf(state)) this.markReady()
      this.store.setState({ pageWaiting: false })
      this.tell(undefined)
      return
    }
    this.pageCache.abandonLoading([...canvases, ...(openingAfter(state, canvas, 1) ?? [])])
    const opening = this.openingOf(object, canvases)
    const pages = this.pagesOf(object, opening, 'high')
    const staged = { opening, stage: this.stageSize(), rotation }
    const carried =
      this.current && this.view && this.carry?.({ staged: this.current, view: this.view }, staged)
    const arrived = this.arrivalAt(state, staged, carried)
    this.layer.show(opening, pages, wholeView({ ...staged, rotation: 0 }).scale)
    this.follow(arrived.arrival)
    this.tell({ ...staged, ...arrived })
    const waiting = [...pages].filter(([, page]) => !page.settled()).map(([each]) => each)
    // Clears the failures of canvases that are being retried.
    clearPages(this.store, each => waiting.includes(each))
    this.store.setState({ pageWaiting: waiting.length > 0 })
    void this.followUp(object, opening, pages)
  }

  private arrivalAt(
    state: ViewerState,
    staged: StagedOpening,
    carried?: LayerView,
  ): Pick<ShownOpening, 'arrival' | 'followsRegion'> {
    const { region, canvas } = state.place
    const bounds = staged.opening.placed.find(placed => placed.canvas === canvas)?.bounds
    const width = sizeOf(state, canvas)?.width
    const target = region && bounds && width ? { region, bounds, width } : undefined
    const arrival = arrivalView(staged, {
      target,
      carried,
      nearest: nearestScale(staged, imageWidth(this.store, staged.opening)),
    })
    return { arrival, followsRegion: target !== undefined && region !== this.written }
  }

  private tell(shown: ShownOpening | undefined): void {
    this.current = shown
    for (const listener of this.listeners) listener(shown)
  }

  /** Once the pages are there: what they taught, what went wrong with them; once they are painted, their neighbours. */
  private async followUp(
    object: DigitalObject,
    opening: Opening,
    pages: ReadonlyMap<number, Page>,
  ): Promise<void> {
    const outcomes = await Promise.all(
      [...pages].map(async ([canvas, page]) => [canvas, await page.ready] as const),
    )
    const drawn = afterPaint().then(() => this.markReady())
    const stillThere = () => this.current?.opening === opening
    if (!stillThere() || [...pages.values()].some(page => page.discarded())) return
    for (const [canvas, failure] of outcomes) if (failure) failPage(this.store, canvas, failure)
    this.store.setState({ pageWaiting: false })
    if (this.learn(pages)) return this.show()
    await drawn
    if (!stillThere()) return
    for (const turns of AHEAD) {
      const state = this.store.getState()
      const next = openingAfter(state, opening.placed[0]?.canvas ?? 0, turns) ?? []
      const ahead = this.pagesOf(object, this.openingOf(object, next), 'low')
      await Promise.all([...ahead.values()].map(page => page.ready))
      if (!stillThere()) return
      this.learn(ahead)
    }
  }

  /** Alma's delivery JSON gives no sizes, and some manifests wrong ones: the first pixels do. `true` when one was learned. */
  private learn(pages: ReadonlyMap<number, Page>): boolean {
    const state = this.store.getState()
    const learnedSizes = new Map(state.learnedSizes)
    let isNew = false
    for (const [canvas, page] of pages) {
      const size = page.size()
      const before = sizeOf(state, canvas)
      if (!size?.width || (before && trueSize(before, size) === before)) continue
      learnedSizes.set(canvas, size)
      isNew = true
    }
    if (!isNew) return false
    this.store.setState({ learnedSizes })
    return true
  }
}
