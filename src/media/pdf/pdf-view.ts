// One open PDF on the stage: layouts, pages, zoom and place. pdf.js keeps the state; the store mirrors it.

import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Size } from '../../model/digital-object'
import type { Layout } from '../../model/openings'
import { isPermitted } from '../../viewer/library/permissions'
import { setFragment } from '../../viewer/state/navigation'
import type { ViewerState, ViewerStore } from '../../viewer/state/store'
import { type Components, type Elements, makeComponents } from './components'
import type { Engine } from './file/engine'
import { type Location, pageIn, saysMore, toFragment } from './fragment'
import { keepFewPages } from './live-pages'
import { pagesSeenWith, type Spreads, spreadsOf } from './page-fit'
import { PageZoom } from './zoom'

/** pdf.js's `ScrollMode` and `SpreadMode`. */
const SCROLL = { pages: 3, vertical: 0 }
const SPREAD: Readonly<Record<Spreads, number>> = { none: 0, odd: 1, even: 2 }

/** Parts of a view. */
export interface PdfViewOptions {
  readonly engine: Engine
  readonly document: PDFDocumentProxy
  readonly elements: Elements
  readonly store: ViewerStore
  /** Position of the canvas that the file is on. */
  readonly canvas: number
  /** Position of the page at which the file opens by itself. */
  readonly start: number
  /** True for a file enclosed in that of the canvas: the place of the reader is one in the other file. */
  readonly isEnclosed: boolean
  /** Names a page, by its position, for those who cannot see it. */
  nameOf(page: number): string
  /** Called when another page is read, or more is known of the pages. */
  onPages(view: PdfView): void
  readonly signal: AbortSignal
}

/** Keeps the fields of an XFA form as they were filled in: nothing that is typed could be kept. */
function lockForm(layer: Element | undefined): void {
  for (const field of layer?.querySelectorAll('input, textarea, select, button') ?? []) {
    const choice = field.matches('select, button, [type=checkbox], [type=radio]')
    field.toggleAttribute(choice ? 'disabled' : 'readonly', true)
  }
}

/** A PDF laid out on the stage, from when it is made until its signal is aborted. */
export class PdfView {
  readonly components: Components
  readonly document: PDFDocumentProxy
  /** Settles when the first page is drawn. */
  readonly firstDrawn: Promise<void>
  readonly zoom: PageZoom
  labels: readonly string[]
  private statedSpreads: Spreads | undefined
  private readonly options: PdfViewOptions
  private spreads: Spreads = 'none'
  private written: string | undefined
  private ready = false

  constructor(options: PdfViewOptions) {
    this.options = options
    this.document = options.document
    this.labels = Array.from({ length: options.document.numPages }, () => '')
    const { elements, engine, store, signal } = options
    this.components = makeComponents(engine, elements, {
      copy: isPermitted(store.getState(), 'copy'),
      download: isPermitted(store.getState(), 'download'),
    })
    this.zoom = new PageZoom({
      components: this.components,
      elements,
      seen: () => this.shown().flatMap(page => this.sizeOnScreen(page) ?? []),
      onZoom: zoom => this.tellZoom(zoom),
    })
    this.firstDrawn = new Promise(resolve => this.on('pagerendered', () => resolve()))
    this.listen()
    this.components.viewer.setDocument(options.document)
    this.components.links.setDocument(options.document, null)
    const resized = new ResizeObserver(() => this.ready && this.zoom.apply())
    resized.observe(elements.container)
    const unsubscribe = store.subscribe((state, before) => this.onState(state, before))
    signal.addEventListener('abort', () => {
      unsubscribe()
      resized.disconnect()
      this.close()
    })
  }

  /** Position of the page that is read, counted from 0. */
  get current(): number {
    return this.components.viewer.currentPageNumber - 1
  }

  /** Positions of the pages that are seen together. */
  shown(): readonly number[] {
    return pagesSeenWith(this.current, this.document.numPages, this.spreads)
  }

  /** Shows a page by position; positions outside the file are brought into it. */
  goTo(page: number): void {
    const { viewer } = this.components
    const within = Math.min(Math.max(page, 0), this.document.numPages - 1)
    viewer.scrollPageIntoView({ pageNumber: within + 1 })
    this.options.elements.container.scrollTop ||= 0
  }

  /** Turns by so many pages or openings. */
  turnBy(turns: number): void {
    const [first = 0] = this.shown()
    const to = first + turns * (this.spreads === 'none' ? 1 : 2)
    this.goTo(this.spreads === 'odd' || to < 1 ? to : Math.max(to, turns > 0 && first === 0 ? 1 : 0))
  }

  /** Tells whether there is a page before or after what is seen. */
  canTurn(turns: 1 | -1): boolean {
    const shown = this.shown()
    return turns < 0 ? (shown[0] ?? 0) > 0 : (shown.at(-1) ?? 0) < this.document.numPages - 1
  }

  /** Size of a page in CSS pixels at scale 1, turned as it is; `undefined` before it is known. */
  sizeOnScreen(page: number): Size | undefined {
    const view = this.components.viewer.getPageView(page) as
      | { width: number; height: number; scale: number }
      | undefined
    return view && { width: view.width / view.scale, height: view.height / view.scale }
  }

  /** Tells whether the file is read from right to left. */
  isRightToLeft(): boolean {
    return this.options.elements.pages.classList.contains('pdf-right-to-left')
  }

  /** Takes what the file says of its pages: their printed labels, and which of them face each other. */
  setPageFacts(labels: readonly string[], spreads: Spreads | undefined): void {
    this.labels = labels
    this.statedSpreads = spreads
    this.components.viewer.setPageLabels([...labels])
    this.layOut(this.options.store.getState())
    this.options.onPages(this)
  }

  private on<Event>(name: string, listener: (event: Event) => void): void {
    this.components.bus.on(name, listener, { signal: this.options.signal })
  }

  private listen(): void {
    const { viewer } = this.components
    this.on('pagesinit', () => this.begin())
    this.on('pagechanging', () => {
      // pdf.js tells of the page before it is there: another scale now would take it back to the page before.
      if (viewer.scrollMode === SCROLL.pages && this.ready) queueMicrotask(() => this.zoom.apply())
      this.options.onPages(this)
    })
    this.on('updateviewarea', ({ location }: { location: Location }) => this.writePlace(location))
    this.on('pagerender', ({ pageNumber }: { pageNumber: number }) => this.namePage(pageNumber - 1))
    this.on('xfalayerrendered', ({ source }: { source: { div?: Element } }) => lockForm(source.div))
    this.on('pagerendered', () => {
      keepFewPages(viewer)
      // A page of another size is known only when it is drawn for the first time.
      if (this.ready && this.zoom.fit !== 'free') this.zoom.apply()
    })
  }

  /** The page views are there: lays them out and goes to where the link leads. */
  private begin(): void {
    const { place, layout } = this.options.store.getState()
    this.ready = true
    this.layOut(this.options.store.getState())
    if (place.rotation !== 0) this.components.viewer.pagesRotation = place.rotation
    this.zoom.apply(layout === 'scroll' ? 'comfortable' : 'page')
    const { isEnclosed, start } = this.options
    const fragment = isEnclosed ? undefined : place.fragment
    if (fragment !== undefined) this.follow(fragment)
    else this.goTo(place.fromEnd && !isEnclosed ? this.document.numPages - 1 : start)
    this.options.onPages(this)
  }

  private layOut({ layout, shifted }: Pick<ViewerState, 'layout' | 'shifted'>): void {
    if (!this.ready) return
    const { viewer } = this.components
    const sizeOf = (page: number) => this.sizeOnScreen(page)
    const stated = this.statedSpreads
    this.spreads = spreadsOf({ layout, shifted, stated, labels: this.labels, sizeOf })
    const scroll = layout === 'scroll' ? SCROLL.vertical : SCROLL.pages
    if (viewer.scrollMode !== scroll) viewer.scrollMode = scroll
    if (viewer.spreadMode !== SPREAD[this.spreads]) viewer.spreadMode = SPREAD[this.spreads]
  }

  private changeLayout(state: ViewerState, layoutBefore: Layout): void {
    this.layOut(state)
    if (state.layout !== layoutBefore) this.zoom.fit = state.layout === 'scroll' ? 'comfortable' : 'page'
    this.zoom.apply()
    this.options.onPages(this)
  }

  private onState(state: ViewerState, before: ViewerState): void {
    if (!this.ready || state.place.canvas !== this.options.canvas) return
    if (state.layout !== before.layout || state.shifted !== before.shifted)
      this.changeLayout(state, before.layout)
    if (state.place.rotation !== before.place.rotation) {
      this.components.viewer.pagesRotation = state.place.rotation
      this.zoom.apply()
    }
    const { fragment } = state.place
    if (this.options.isEnclosed || fragment === before.place.fragment || fragment === this.written) return
    if (fragment === undefined) this.goTo(this.options.start)
    else this.follow(fragment)
  }

  /** Goes where a fragment says. */
  private follow(fragment: string): void {
    if (saysMore(fragment)) this.components.links.setHash(fragment)
    else this.goTo(pageIn(fragment) ?? 0)
  }

  private writePlace(location: Location): void {
    const { store, canvas, start, isEnclosed } = this.options
    if (!this.ready || isEnclosed) return
    const { place } = store.getState()
    this.written = toFragment(location, this.zoom.isWhole(), start)
    if (place.canvas === canvas && place.fragment !== this.written) setFragment(store, this.written)
  }

  private tellZoom(zoom: number): void {
    const { view } = this.options.store.getState()
    const zoomState = { zoom, canZoomIn: this.components.viewer.currentScale < 19, canZoomOut: zoom > 1.01 }
    if (Math.abs(view.zoom - zoom) > 0.001 || view.canZoomIn !== zoomState.canZoomIn)
      this.options.store.setState({ view: zoomState })
  }

  private namePage(page: number): void {
    const view = this.components.viewer.getPageView(page) as { div: HTMLElement } | undefined
    view?.div.setAttribute('aria-label', this.options.nameOf(page))
  }

  private close(): void {
    // The types ask for a document; pdf.js takes its absence as the way to let go of everything.
    this.components.viewer.setDocument(null)
    this.components.links.setDocument(null)
  }
}
