// Shows the current opening's fitted pictures and looks ahead. Knows nothing of React or OpenSeadragon:
// the door (main.ts) uses it before either is there, and deep zoom follows it afterwards.

import type { Renewal } from '../../delivery/addresses'
import type { Canvas, DigitalObject, Size } from '../../model/digital-object'
import { fittedScale, type Opening, singleOpening } from '../../model/openings'
import { objectOf, type ViewerState, type ViewerStore } from '../../viewer/store'
import { isImage, type Page, preparePage, statedSize } from './page'
import { createPageShelf } from './page-shelf'
import { createPictureLayer, type LayerView } from './picture-layer'

/** An opening on the stage. */
export interface ShownOpening {
  readonly opening: Opening
  /** CSS pixels. */
  readonly stage: Size
  /** Degrees clockwise. */
  readonly rotation: number
}

type Listener = (shown: ShownOpening | undefined) => void

/** More device pixels than this per CSS pixel are not worth their bytes. */
const MOST_DENSE = 2

/** Which neighbours are fetched once the page itself is sharp, in this order. */
const AHEAD = [1, -1, 2]

/** CSS pixels around a fitted page; none on small screens. */
const marginOf = (stage: Size) => (stage.width < 600 ? 0 : 12)

const isPictured = (canvas: Canvas | undefined) => canvas?.painting.some(isImage) ?? false

/** The view that fits the whole opening. */
export function wholeView({ opening, stage, rotation }: ShownOpening): LayerView {
  return {
    center: { x: 0.5, y: opening.height / 2 },
    scale: fittedScale(opening, stage, marginOf(stage), rotation),
    rotation,
  }
}

/** The pictures on the stage; follows the store from its making on. */
export class StagePictures {
  /** Fills the stage. */
  readonly element = document.createElement('div')
  /** Settles when the page first asked for is ready or given up. */
  readonly firstReady: Promise<void>
  private markReady = () => {}
  private readonly layer = createPictureLayer()
  private readonly shelf = createPageShelf()
  private readonly listeners = new Set<Listener>()
  private readonly store: ViewerStore
  private readonly renewal: Renewal
  private current: ShownOpening | undefined
  private stage: Size | undefined

  constructor(store: ViewerStore, renewal: Renewal) {
    this.store = store
    this.renewal = renewal
    this.element.className = 'stage-pictures'
    this.element.append(this.layer.element)
    this.firstReady = new Promise(resolve => {
      this.markReady = resolve
    })
    store.subscribe((state, before) => this.onChange(state, before))
    new ResizeObserver(() => this.onResize()).observe(this.element)
  }

  /** What is shown; `undefined` while the canvas has no picture to show. */
  shown(): ShownOpening | undefined {
    return this.current
  }

  /** Calls back whenever another opening is shown, or the same one at another size; returns the way to stop. */
  onShown(listener: Listener): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Follows the view of deep zoom. */
  follow(view: LayerView): void {
    this.layer.moveTo(view)
  }

  /** Tries the page again after a failure. */
  retry(): void {
    const { place, pageFailures } = this.store.getState()
    const others = new Map(pageFailures)
    others.delete(place.canvas)
    this.store.setState({ pageFailures: others })
    this.shelf.clear()
    this.show()
  }

  private onChange(state: ViewerState, before: ViewerState): void {
    const turned =
      state.place.canvas !== before.place.canvas || state.place.rotation !== before.place.rotation
    const opened = objectOf(state)?.id !== objectOf(before)?.id
    if (opened) this.shelf.clear()
    if (turned || opened) this.show()
  }

  private onResize(): void {
    const { width, height } = this.measure()
    const known = this.current?.stage
    if (known && (width !== known.width || height !== known.height)) this.show()
  }

  /** Asked only when it may have changed: reading it makes the browser lay the page out. */
  private measure(): Size {
    this.stage = { width: this.element.clientWidth, height: this.element.clientHeight }
    return this.stage
  }

  private stageSize(): Size {
    return this.stage ?? this.measure()
  }

  private sizeOf(canvas: Canvas, index: number): Size | undefined {
    return statedSize(canvas) ?? this.store.getState().learnedSizes.get(index)
  }

  private pageOf(canvas: Canvas, index: number, priority: 'high' | 'low'): Page {
    const density = Math.min(globalThis.devicePixelRatio || 1, MOST_DENSE)
    const stage = this.stageSize()
    const opening = singleOpening(index, this.sizeOf(canvas, index))
    const width = Math.ceil(fittedScale(opening, stage, marginOf(stage)) * density)
    return this.shelf.take(index, width, before =>
      preparePage({
        canvas: () => objectOf(this.store.getState())?.canvases[index] ?? canvas,
        width,
        renew: () => this.renewal.renew(),
        credentialHosts: this.store.getState().configuration.credentialHosts,
        priority,
        ...(before && { before }),
      }),
    )
  }

  private show(): void {
    const state = this.store.getState()
    const index = state.place.canvas
    const object = objectOf(state)
    const canvas = object?.canvases[index]
    if (!object || !canvas || !isPictured(canvas)) {
      this.layer.clear()
      this.markReady()
      this.store.setState({ pageWaiting: false })
      this.tell(undefined)
      return
    }
    this.shelf.abandonLoading([index, index + 1])
    const page = this.pageOf(canvas, index, 'high')
    const opening = singleOpening(index, this.sizeOf(canvas, index))
    const shown = { opening, stage: this.stageSize(), rotation: state.place.rotation }
    const view = wholeView(shown)
    this.layer.show(opening, new Map([[index, page]]), wholeView({ ...shown, rotation: 0 }).scale)
    this.layer.moveTo(view)
    this.tell(shown)
    this.store.setState({ pageWaiting: !page.settled() })
    void this.followUp(object, index, page)
  }

  private tell(shown: ShownOpening | undefined): void {
    this.current = shown
    for (const listener of this.listeners) listener(shown)
  }

  /** Once the page is there: what it taught, what went wrong with it, and then its neighbours. */
  private async followUp(object: DigitalObject, index: number, page: Page): Promise<void> {
    const failed = await page.ready
    this.markReady()
    const stillThere = () => this.store.getState().place.canvas === index && !page.discarded()
    if (!stillThere()) return
    this.store.setState({ pageWaiting: false })
    if (failed) {
      this.store.setState(state => ({ pageFailures: new Map(state.pageFailures).set(index, failed) }))
    }
    this.learn(object, index, page)
    for (const step of AHEAD) {
      const neighbour = object.canvases[index + step]
      if (neighbour && isPictured(neighbour)) await this.pageOf(neighbour, index + step, 'low').ready
      if (!stillThere()) return
    }
  }

  /** Alma's delivery JSON gives no sizes: the first pixels do. */
  private learn(object: DigitalObject, index: number, page: Page): void {
    const canvas = object.canvases[index]
    const size = page.size()
    if (!canvas || !size || this.sizeOf(canvas, index)) return
    this.store.setState(state => ({ learnedSizes: new Map(state.learnedSizes).set(index, size) }))
    this.show()
  }
}
