import { describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import type { SearchOptions } from '../../search/search-provider'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import { createViewerStore } from '../state/store'
import { addSearch, startSearch } from './search'
import { stepHits } from './step-hits'

const query = { words: 'whale', matchCase: false, wholeWords: false }
const hit = (canvas: number) => ({ source: 'test', canvas, before: '', match: 'whale', after: '' })

/** A store with an object of three pages, and the searches that run in it. */
function openSearch() {
  const store = createViewerStore(parseConfiguration('{}'))
  const canvases = ['a', 'b', 'c'].map(id => blankCanvas({ id }))
  store.setState({ loading: { status: 'ready', object: emptyObject({ canvases }) } })
  const searches: SearchOptions[] = []
  addSearch(store, {
    name: 'test',
    available: () => true,
    search: (_, options) => new Promise(() => searches.push(options)),
  })
  startSearch(store, query)
  return { store, searches }
}

describe('going from hit to hit', () => {
  it('goes round from the last to the first, and back', () => {
    const { store, searches } = openSearch()
    searches[0]?.onHits({ hits: [hit(1), hit(2)], total: 2 })
    const canvases = ([1, 1, 1, -1] as const).map(by => {
      stepHits(store, by)
      return store.getState().place.canvas
    })
    expect(canvases).toEqual([1, 2, 1, 2])
  })

  it('shows the first hit when it comes, if none has come yet', () => {
    const { store, searches } = openSearch()
    stepHits(store, 1)
    searches.at(-1)?.onHits({ hits: [hit(2)], total: 1 })
    expect(store.getState()).toMatchObject({ place: { canvas: 2 }, search: { selected: 0 } })
  })
})
