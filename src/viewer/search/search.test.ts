import { describe, expect, it, vi } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import { failure } from '../../model/failure'
import type { SearchOptions, SearchProvider, SearchQuery } from '../../search/search-provider'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import { createViewerStore } from '../state/store'
import { availableSearches } from './available-searches'
import { addSearch, endSearch, showHit, startSearch } from './search'

const whale: SearchQuery = { words: 'whale', matchCase: false, wholeWords: false }
const hit = (source: string, canvas: number) => ({ source, canvas, before: '', match: 'whale', after: '' })

function openObject() {
  const store = createViewerStore(parseConfiguration('{}'))
  const canvases = [blankCanvas({ id: 'a' }), blankCanvas({ id: 'b' })]
  store.setState({ loading: { status: 'ready', object: emptyObject({ canvases }) } })
  return store
}

/** A provider whose searches are ended by the test. */
function provider(name: string, more: Partial<SearchProvider> = {}) {
  const searches: (SearchOptions & { finish(reason?: ReturnType<typeof failure>): void })[] = []
  const source: SearchProvider = {
    name,
    available: () => true,
    search: (_query, options) =>
      new Promise(resolve => {
        searches.push({ ...options, finish: resolve })
      }),
    ...more,
  }
  return { source, searches }
}

describe('a search', () => {
  it('joins the hits of all providers by canvas while they come', () => {
    const store = openObject()
    const [one, other] = [provider('one'), provider('other')]
    addSearch(store, one.source)
    addSearch(store, other.source)
    startSearch(store, whale)
    one.searches[0]?.onHits({ hits: [hit('one', 1)], total: 7, selected: 0 })
    other.searches[0]?.onHits({ hits: [hit('other', 0)], total: 1 })
    expect(store.getState().search).toMatchObject({
      query: whale,
      hits: [{ source: 'other' }, { source: 'one' }],
      total: 8,
      selected: 1,
      searching: true,
    })
  })

  it('that was brought along shows the first words of a text, however soon the contents have them', () => {
    const store = openObject()
    const [contents, texts] = [provider('contents'), provider('texts')]
    addSearch(store, contents.source)
    addSearch(store, texts.source)
    startSearch(store, whale, { showFirst: true })
    contents.searches[0]?.onHits({ hits: [hit('contents', 1)], total: 1 })
    expect(store.getState().search?.selected).toBeUndefined()
    texts.searches[0]?.onHits({ hits: [hit('texts', 1)], total: 1 })
    const { hits = [], selected = -1 } = store.getState().search ?? {}
    expect(hits[selected]?.source).toBe('texts')
  })

  it.each([
    [0, 0],
    [1, 1],
  ])('that was brought along to page %i shows the first hit from there on', (canvas, selected) => {
    const store = openObject()
    const { source, searches } = provider('service')
    addSearch(store, source)
    store.setState({ place: { canvas, rotation: 0 } })
    startSearch(store, whale, { showFirst: true })
    searches[0]?.onHits({ hits: [hit('service', 0), hit('service', 1)], total: 2 })
    expect(store.getState().search?.selected).toBe(selected)
  })

  it('that was brought along shows the contents where nothing else has the words', async () => {
    const store = openObject()
    const [contents, texts] = [provider('contents'), provider('texts')]
    addSearch(store, contents.source)
    addSearch(store, texts.source)
    startSearch(store, whale, { showFirst: true })
    contents.searches[0]?.onHits({ hits: [hit('contents', 1)], total: 1 })
    contents.searches[0]?.finish()
    texts.searches[0]?.finish()
    await vi.waitFor(() => expect(store.getState().search?.selected).toBe(0))
  })

  it('is over when every provider is, with the reason why one has failed', async () => {
    const store = openObject()
    const [one, other] = [provider('one'), provider('other')]
    addSearch(store, one.source)
    addSearch(store, other.source)
    startSearch(store, whale)
    one.searches[0]?.finish()
    other.searches[0]?.finish(failure('denied'))
    await vi.waitFor(() => expect(store.getState().search?.searching).toBe(false))
    expect(store.getState().search?.failure).toEqual(failure('denied'))
  })

  it('cancels the one before, whose late hits are not listed', () => {
    const store = openObject()
    const { source, searches } = provider('one')
    addSearch(store, source)
    startSearch(store, whale)
    startSearch(store, { ...whale, words: 'ship' })
    expect(searches[0]?.signal.aborted).toBe(true)
    searches[0]?.onHits({ hits: [hit('one', 0)], total: 1 })
    expect(store.getState().search).toMatchObject({ query: { words: 'ship' }, hits: [] })
  })

  it('is ended by an empty query and with its provider', () => {
    const store = openObject()
    const { source, searches } = provider('one')
    const remove = addSearch(store, source)
    startSearch(store, whale)
    startSearch(store, { ...whale, words: ' ' })
    expect(store.getState().search).toBeUndefined()
    startSearch(store, whale)
    remove()
    expect(searches.map(({ signal }) => signal.aborted)).toEqual([true, true])
    expect(store.getState()).toMatchObject({ search: undefined, searches: [] })
    endSearch(store)
  })

  it('asks only providers that can search the canvas that is read', () => {
    const store = openObject()
    const { source, searches } = provider('second', { available: ({ canvas }) => canvas === 1 })
    addSearch(store, source)
    startSearch(store, whale)
    expect(searches).toHaveLength(0)
    store.setState({ place: { canvas: 1, rotation: 0 } })
    expect(availableSearches(store.getState())).toEqual([source])
  })
})

describe('a search without words', () => {
  const wordless = { hits: [], total: 0, hasNoWords: true } as const

  it('is told of a file that is pictures, beside its contents and description', () => {
    const store = openObject()
    const [pdf, about] = [provider('pdf', { canvas: 0 }), provider('about')]
    addSearch(store, pdf.source)
    addSearch(store, about.source)
    startSearch(store, whale)
    pdf.searches[0]?.onHits(wordless)
    about.searches[0]?.onHits({ hits: [], total: 0 })
    expect(store.getState().search?.hasNoWords).toBe(true)
  })

  it('is told only where all other texts are without words, too', () => {
    const store = openObject()
    const [pdf, files] = [provider('pdf', { canvas: 0 }), provider('files')]
    addSearch(store, pdf.source)
    addSearch(store, files.source)
    startSearch(store, whale)
    pdf.searches[0]?.onHits(wordless)
    files.searches[0]?.onHits({ hits: [], total: 0 })
    expect(store.getState().search?.hasNoWords).toBeUndefined()
    files.searches[0]?.onHits(wordless)
    expect(store.getState().search?.hasNoWords).toBe(true)
  })

  it('is not told of files that are not shown', () => {
    const store = openObject()
    const { source, searches } = provider('files')
    addSearch(store, source)
    startSearch(store, whale)
    searches[0]?.onHits(wordless)
    expect(store.getState().search?.hasNoWords).toBeUndefined()
  })
})

describe('a hit', () => {
  it('is shown by its provider', () => {
    const store = openObject()
    const show = vi.fn()
    const { source, searches } = provider('one', { show })
    addSearch(store, source)
    startSearch(store, whale)
    const firstHit = hit('one', 0)
    searches[0]?.onHits({ hits: [firstHit], total: 1 })
    showHit(store, 0)
    expect(show).toHaveBeenCalledExactlyOnceWith(firstHit)
    expect(store.getState().search?.selected).toBe(0)
  })

  it('leads to its canvas where its provider shows nothing', () => {
    const store = openObject()
    const { source, searches } = provider('one')
    addSearch(store, source)
    startSearch(store, whale)
    searches[0]?.onHits({ hits: [hit('one', 1)], total: 1 })
    showHit(store, 0)
    expect(store.getState().place.canvas).toBe(1)
  })
})
