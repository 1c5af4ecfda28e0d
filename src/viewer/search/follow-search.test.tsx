// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { blankCanvas, emptyObject, renderInViewer } from '../../testing/render-in-viewer'
import { setOrder } from '../state/orders'
import { followSearch } from './follow-search'
import { addSearch, startSearch } from './search'

afterEach(cleanup)

it('searches again when the pages are put into another order', () => {
  const canvases = ['a', 'b'].map(id => blankCanvas({ id }))
  const { viewer, store } = renderInViewer(null, emptyObject({ canvases, sequences: [{ canvases: [1, 0] }] }))
  addSearch(store, {
    name: 'texts',
    available: () => true,
    async search(_, { context, onHits }) {
      const canvas = context.object.canvases.findIndex(({ id }) => id === 'b')
      onHits({ hits: [{ source: 'texts', canvas, before: '', match: 'whale', after: '' }], total: 1 })
      return undefined
    },
  })
  followSearch(viewer)
  startSearch(store, { words: 'whale', matchCase: false, wholeWords: false })
  expect(store.getState().search?.hits[0]?.canvas).toBe(1)
  setOrder(store, 1)
  expect(store.getState().search?.hits[0]?.canvas).toBe(0)
})
