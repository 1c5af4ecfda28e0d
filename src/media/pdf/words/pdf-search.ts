// Search in one file: pdf.js finds and marks, this lists what it found.

import type { PDFDocumentProxy } from 'pdfjs-dist'
import {
  MOST_HITS,
  type SearchContext,
  type SearchHit,
  type SearchOptions,
  type SearchProvider,
  type SearchQuery,
} from '../../../search/search-provider'
import type { Components } from '../components'
import { PageText, type TextPiece } from './hit-context'

/** Milliseconds between two looks at what pdf.js has found. */
const LISTING_PAUSE = 100

/** pdf.js's `FindState.PENDING`. */
const PENDING = 3

/** A hit with its number among the hits of its page, as pdf.js counts them. */
interface PdfHit extends SearchHit {
  readonly page: number
  readonly match: string
  readonly number: number
}

/** A place where pdf.js has found the words. */
type Found = Pick<PdfHit, 'page' | 'number'>

/** The name of the provider, of which there is one at a time. */
const NAME = 'pdf'

/** Searches the document that is shown on a canvas. */
export class PdfSearch implements SearchProvider {
  readonly name = NAME
  private readonly texts = new Map<number, Promise<PageText>>()
  private current: { readonly query: SearchQuery; readonly options: SearchOptions } | undefined
  private listing = false
  private searched = false
  private readonly document: PDFDocumentProxy
  private readonly components: Components
  readonly canvas: number

  constructor(document: PDFDocumentProxy, components: Components, canvas: number) {
    this.document = document
    this.components = components
    this.canvas = canvas
    components.bus.on('updatefindmatchescount', () => this.listSoon())
    components.bus.on('updatefindcontrolstate', ({ state }: { state: number }) => {
      if (state !== PENDING) this.listSoon()
    })
  }

  available({ canvas }: SearchContext): boolean {
    return canvas === this.canvas
  }

  /** Searches page after page; resolves even when the last pages have nothing. */
  async search(query: SearchQuery, options: SearchOptions): Promise<undefined> {
    const { signal } = options
    const { finder, viewer } = this.components
    this.current = { query, options }
    signal.addEventListener('abort', () => this.end(options), { once: true })
    await viewer.onePageRendered
    if (signal.aborted) return
    // pdf.js begins at once, rather than after a pause, when it is told that a setting has changed.
    this.find(query, 'casesensitivitychange')
    await new Promise(resolve => setTimeout(resolve))
    await Promise.all(finder._extractTextPromises as readonly Promise<void>[])
    this.searched = true
    await this.list()
  }

  show(hit: SearchHit): void {
    if (!this.current || !isPdfHit(hit)) return
    const { page, number } = hit
    // pdf.js goes from hit to hit: it is put just before the one that is wanted, and asked for the next.
    const before = { pageIdx: page, matchIdx: number === 0 ? null : number - 1, wrapped: false }
    Object.assign(this.components.finder, { _offset: before, _selected: { pageIdx: -1, matchIdx: -1 } })
    this.find(this.current.query, 'again')
  }

  /** Takes the marks off the pages, unless another search has begun. */
  private end(options: SearchOptions): void {
    queueMicrotask(() => {
      if (this.current?.options !== options) return
      this.current = undefined
      this.components.bus.dispatch('findbarclose', { source: this })
    })
  }

  private find({ words, matchCase, wholeWords }: SearchQuery, type: string): void {
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

  /** Reports what has been found so far. */
  private async list(): Promise<void> {
    const { current } = this
    if (!current) return
    const { signal, onHits } = current.options
    const pages: readonly (readonly number[] | undefined)[] = this.components.finder.pageMatches ?? []
    const places = pages
      .flatMap((matches, page) => (matches ?? []).map((_, number) => ({ page, number })))
      .slice(0, MOST_HITS)
    const hits = (await Promise.all(places.map(each => this.hitAt(each)))).filter(hit => hit !== undefined)
    if (signal.aborted) return
    const { pageIdx, matchIdx } = this.components.finder.selected ?? { pageIdx: -1, matchIdx: -1 }
    const selected = hits.findIndex(({ page, number }) => page === pageIdx && number === matchIdx)
    const total = pages.reduce((sum, matches) => sum + (matches?.length ?? 0), 0)
    const hasNoWords = this.searched && this.isWordless()
    onHits({ hits, total, ...(selected >= 0 && { selected }), ...(hasNoWords && { hasNoWords }) })
  }

  /** Tells whether no page that pdf.js has read has words: they are pictures. */
  private isWordless(): boolean {
    const texts: readonly (string | undefined)[] = this.components.finder._pageContents
    return texts.every(text => (text ?? '').trim() === '')
  }

  private async hitAt({ page, number }: Found): Promise<PdfHit | undefined> {
    const { finder } = this.components
    const start = finder.pageMatches?.[page]?.[number]
    const length = finder.pageMatchesLength?.[page]?.[number]
    if (start === undefined || length === undefined) return undefined
    const text = await this.textOf(page)
    return { source: NAME, canvas: this.canvas, page, number, ...text.context(start, length) }
  }

  private textOf(page: number): Promise<PageText> {
    const cached = this.texts.get(page)
    if (cached) return cached
    const text = this.document
      .getPage(page + 1)
      .then(pdfPage => pdfPage.getTextContent({ disableNormalization: true }))
      .then(
        ({ items }) => new PageText(items.filter((item): item is TextPiece & typeof item => 'str' in item)),
      )
      .catch(() => new PageText([]))
    this.texts.set(page, text)
    return text
  }
}

const isPdfHit = (hit: SearchHit): hit is PdfHit => hit.source === NAME && 'number' in hit
