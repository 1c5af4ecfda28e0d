// @vitest-environment happy-dom
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { SearchReport } from '../../../search/search-provider'
import { emptyObject } from '../../../testing/render-in-viewer'
import type { Components } from '../components'
import type * as engine from '../file/pdfjs'
import { PdfSearch } from './pdf-search'

// PdfSearch steers the find controller by three fields that are not in pdf.js's types: `_offset`, `_selected` and
// `_extractTextPromises`. These stories run it on the pinned build, so that an upgrade that renames one is seen here.

let components: typeof engine.components
beforeAll(async () => {
  // Node 20 has not yet what every browser of today has.
  if (!('withResolvers' in Promise)) Object.assign(Promise, { withResolvers })
  ;({ components } = (await import('../file/pdfjs-legacy')) as typeof engine)
})

function withResolvers() {
  let [resolve, reject]: (() => void)[] = []
  const promise = new Promise<void>((...both) => {
    ;[resolve, reject] = both
  })
  return { promise, resolve, reject }
}

const PAGES = ['The whale and the Whale', 'a ship', 'one more whale here']

function openSearch(texts: readonly string[] = PAGES) {
  const bus = new components.EventBus()
  const links = { page: 1, pagesCount: texts.length } as Components['links']
  const finder = new components.PDFFindController({ eventBus: bus, linkService: links })
  const document = {
    numPages: texts.length,
    getPage: async (number: number) => ({
      getTextContent: async () => ({ items: [{ str: texts[number - 1], hasEOL: false }] }),
    }),
  } as unknown as PDFDocumentProxy
  finder.setDocument(document)
  const viewer = { onePageRendered: Promise.resolve() } as Components['viewer']
  return { finder, search: new PdfSearch(document, { bus, links, finder, viewer }, 4) }
}

const context = { object: emptyObject(), canvas: 4 }

function find(search: PdfSearch, words: string, more = {}) {
  const reports: SearchReport[] = []
  const controller = new AbortController()
  const done = search.search(
    { words, matchCase: false, wholeWords: false, ...more },
    { context, signal: controller.signal, onHits: report => reports.push(report) },
  )
  return { done, reports, last: () => reports.at(-1), cancel: () => controller.abort() }
}

describe('the search in a PDF', () => {
  it('has listed the hits of all pages, with their context, when it is done', async () => {
    const { search } = openSearch()
    const query = find(search, 'whale')
    await query.done
    expect(query.last()).toMatchObject({
      total: 3,
      hits: [
        { source: 'pdf', canvas: 4, page: 0, before: 'The ', match: 'whale', after: ' and the Whale' },
        { page: 0, match: 'Whale' },
        { page: 2, before: 'one more ', match: 'whale' },
      ],
    })
  })

  it('goes to the hit that is wanted, and says that it is selected', async () => {
    const { search, finder } = openSearch()
    const query = find(search, 'whale')
    await query.done
    for (const [position, place] of [
      [2, { pageIdx: 2, matchIdx: 0 }],
      [1, { pageIdx: 0, matchIdx: 1 }],
      [0, { pageIdx: 0, matchIdx: 0 }],
    ] as const) {
      const hit = query.last()?.hits[position]
      if (hit) search.show(hit)
      await vi.waitFor(() => expect(finder.selected).toEqual(place))
      await vi.waitFor(() => expect(query.last()?.selected).toBe(position))
    }
  })

  it('says that there are no words where the pages are pictures', async () => {
    const query = find(openSearch(['', ' ']).search, 'whale')
    await query.done
    expect(query.last()).toEqual({ hits: [], total: 0, hasNoWords: true })
    const other = find(openSearch(['', 'a ship']).search, 'whale')
    await other.done
    expect(other.last()).toEqual({ hits: [], total: 0 })
  })

  it('minds case and whole words', async () => {
    const { search } = openSearch()
    const query = find(search, 'Whale', { matchCase: true })
    await query.done
    expect(query.last()?.total).toBe(1)
    query.cancel()
    const part = find(search, 'wha', { wholeWords: true })
    await part.done
    expect(part.last()?.total).toBe(0)
  })

  it('reports nothing more when it was cancelled, and takes its marks off', async () => {
    const { search, finder } = openSearch()
    const query = find(search, 'whale')
    await query.done
    const count = query.reports.length
    query.cancel()
    await vi.waitFor(() => expect(finder.highlightMatches).toBe(false))
    expect(query.reports).toHaveLength(count)
  })
})
