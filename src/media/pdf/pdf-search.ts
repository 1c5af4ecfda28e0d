// Search in one file: pdf.js finds and marks, this lists what it found.

import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { InnerHit, InnerQuery, InnerResults, InnerSearch } from '../../viewer/state/store'
import type { Components } from './components'
import { PageText, type TextPiece } from './hit-context'

/** Hits that are listed; a search for one letter finds hundreds of thousands. */
const MOST_LISTED = 500

/** Milliseconds between two looks at what pdf.js has found. */
const LISTING_PAUSE = 100

/** pdf.js's `FindState.PENDING`. */
const PENDING = 3

/** A hit as pdf.js counts it. */
interface Counted {
  readonly page: number
  /** Position among the hits of the page. */
  readonly match: number
}

/** Searches one document. */
export class PdfSearch implements InnerSearch {
  private readonly listeners = new Set<() => void>()
  private readonly texts = new Map<number, Promise<PageText>>()
  private found: InnerResults | undefined
  private places: readonly Counted[] = []
  private run = 0
  private listing = false
  private readonly components: Components
  private readonly document: PDFDocumentProxy

  constructor(document: PDFDocumentProxy, components: Components) {
    this.document = document
    this.components = components
    components.bus.on('updatefindmatchescount', () => this.listSoon())
    components.bus.on('updatefindcontrolstate', ({ state }: { state: number }) => {
      if (state !== PENDING) this.listSoon()
    })
  }

  search(query: InnerQuery): void {
    this.run++
    this.places = []
    const wanted = query.words.trim() !== ''
    this.found = wanted ? { query, hits: [], total: 0, searching: true } : undefined
    if (wanted) void this.begin(query)
    else this.components.bus.dispatch('findbarclose', { source: this })
    this.tell()
  }

  show(hit: number): void {
    const place = this.places[hit]
    if (!place || !this.found) return
    const { finder } = this.components
    // pdf.js goes from hit to hit: it is put just before the one that is wanted, and asked for the next.
    const before = {
      pageIdx: place.page,
      matchIdx: place.match === 0 ? null : place.match - 1,
      wrapped: false,
    }
    Object.assign(finder, { _offset: before, _selected: { pageIdx: -1, matchIdx: -1 } })
    this.find(this.found.query, 'again')
    this.found = { ...this.found, selected: hit }
    this.tell()
  }

  results(): InnerResults | undefined {
    return this.found
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Searches page after page; the end is told even when the last pages have nothing. */
  private async begin(query: InnerQuery): Promise<void> {
    const { run } = this
    const { finder, viewer } = this.components
    await viewer.onePageRendered
    if (run !== this.run) return
    // pdf.js begins at once, rather than after a pause, when it is told that a setting has changed.
    this.find(query, 'casesensitivitychange')
    await new Promise(resolve => setTimeout(resolve))
    await Promise.all(finder._extractTextPromises as readonly Promise<void>[])
    if (run === this.run) await this.list()
  }

  private find({ words, matchCase, wholeWords }: InnerQuery, type: string): void {
    this.components.bus.dispatch('find', {
      source: this,
      type,
      query: words,
      caseSensitive: matchCase,
      entireWord: wholeWords,
      highlightAll: true,
      findPrevious: false,
      matchDiacritics: false,
    })
  }

  /** Lists once for all that pdf.js tells within a moment. */
  private listSoon(): void {
    if (this.listing) return
    this.listing = true
    setTimeout(() => {
      this.listing = false
      void this.list()
    }, LISTING_PAUSE)
  }

  /** Lists what has been found so far. */
  private async list(): Promise<void> {
    const { run, found } = this
    if (!found) return
    const matches: readonly (readonly number[] | undefined)[] = this.components.finder.pageMatches ?? []
    const places = matches
      .flatMap((of, page) => (of ?? []).map((_, match) => ({ page, match })))
      .slice(0, MOST_LISTED)
    const hits = await Promise.all(places.map(place => this.hitAt(place)))
    if (run !== this.run || !this.found) return
    const { pageIdx, matchIdx } = this.components.finder.selected ?? { pageIdx: -1, matchIdx: -1 }
    const selected = places.findIndex(({ page, match }) => page === pageIdx && match === matchIdx)
    const searched = this.components.finder.pageMatches ?? []
    this.places = places
    this.found = {
      query: found.query,
      hits: hits.filter(hit => hit !== undefined),
      total: searched.reduce((sum: number, of: readonly number[] | undefined) => sum + (of?.length ?? 0), 0),
      searching: Object.keys(searched).length < this.document.numPages,
      ...(selected >= 0 && { selected }),
    }
    this.tell()
  }

  private async hitAt({ page, match }: Counted): Promise<InnerHit | undefined> {
    const { finder } = this.components
    const start = finder.pageMatches?.[page]?.[match]
    const length = finder.pageMatchesLength?.[page]?.[match]
    const text = await this.textOf(page)
    return start === undefined || length === undefined ? undefined : { page, ...text.context(start, length) }
  }

  private textOf(page: number): Promise<PageText> {
    const known = this.texts.get(page)
    if (known) return known
    const text = this.document
      .getPage(page + 1)
      .then(found => found.getTextContent({ disableNormalization: true }))
      .then(
        ({ items }) => new PageText(items.filter((item): item is TextPiece & typeof item => 'str' in item)),
      )
      .catch(() => new PageText([]))
    this.texts.set(page, text)
    return text
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}
