import { describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import type { DigitalObject } from '../../model/digital-object'
import { lookAt } from './open-object'
import { setOrder } from './orders'
import { createViewerStore, objectOf } from './store'

const canvas = (id: string) => ({ id, behaviors: [], painting: [], metadata: [], rights: [], renderings: [] })
const object: DigitalObject = {
  id: 'https://x.example/m',
  metadata: [],
  rights: [],
  providers: [],
  homepages: [],
  renderings: [],
  seeAlso: [],
  viewingDirection: 'left-to-right',
  behaviors: [],
  canvases: ['a', 'b', 'c'].map(canvas),
  structures: [],
  sequences: [{ canvases: [2, 0] }],
}
const at = (query: string) => lookAt(`https://viewer.example/?manifest=x${query}`, object, 'single')
const storeAt = (query: string) => {
  const store = createViewerStore(parseConfiguration('{}'))
  store.setState({ loading: { status: 'ready', object }, ...at(query) })
  return store
}
const page = (store: ReturnType<typeof storeAt>) =>
  objectOf(store.getState())?.canvases[store.getState().place.canvas]?.id

describe('the order of the pages', () => {
  it('is read from the link, and pages are counted in it', () => {
    expect(at('&order=1&page=2')).toMatchObject({ order: 1, place: { canvas: 1 } })
    expect(at('&order=1&page=3')).toMatchObject({ order: 1, place: { canvas: 0 } })
    expect(at('&order=1&page=last')).toMatchObject({ place: { canvas: 1 } })
    expect(at('&page=last')).toMatchObject({ order: 0, place: { canvas: 2 } })
  })

  it.each(['&order=9', '&order=0', '&order=x', '&order=-1'])('is that of delivery for %s', query => {
    expect(at(query)).toMatchObject({ order: 0 })
  })

  it('changes without leaving the page, and what is known of pages goes with them', () => {
    const store = storeAt('&page=3')
    store.setState(({ layers }) => ({
      learnedSizes: new Map([[2, { width: 1, height: 2 }]]),
      layers: { ...layers, hidden: new Set(['2/1', '1/0']) },
    }))
    setOrder(store, 1)
    expect(page(store)).toBe('c')
    expect(store.getState().layers.hidden).toEqual(new Set(['0/1']))
    expect(store.getState().learnedSizes).toEqual(new Map([[0, { width: 1, height: 2 }]]))
    setOrder(store, 0)
    expect(page(store)).toBe('c')
    expect(objectOf(store.getState())).toBe(object)
  })

  it('begins with the first page where the page is not in it', () => {
    const store = storeAt('&page=2')
    setOrder(store, 1)
    expect(page(store)).toBe('c')
    expect(store.getState().place.canvas).toBe(0)
  })
})
