import { describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import { goToRegion } from './navigation'
import { createViewerStore, type ViewerState } from './store'

const REGION = { x: 10, y: 20, width: 30, height: 40 }

function openBook(state: Partial<ViewerState> = {}) {
  const store = createViewerStore(parseConfiguration('{}'))
  const canvases = Array.from({ length: 6 }, (_, page) =>
    blankCanvas({ id: `${page}`, width: 100, height: 150 }),
  )
  const object = emptyObject({ canvases, behaviors: ['paged'] })
  store.setState({ loading: { status: 'ready', object }, ...state })
  return store
}

describe('going to a region', () => {
  it('sets page and region in one write', () => {
    const store = openBook()
    const places: unknown[] = []
    store.subscribe(({ place }) => places.push(place))
    goToRegion(store, 4, REGION)
    expect(places).toEqual([{ canvas: 4, rotation: 0, region: REGION }])
  })

  it('asks anew for the region that is set already', () => {
    const store = openBook()
    goToRegion(store, 0, REGION)
    const before = store.getState().place.region
    goToRegion(store, 0, REGION)
    expect(store.getState().place.region).not.toBe(before)
  })

  it('keeps the rotation of the opening that is seen, and of no other', () => {
    const store = openBook({ layout: 'book', place: { canvas: 1, rotation: 90 } })
    goToRegion(store, 2, REGION)
    expect(store.getState().place.rotation).toBe(90)
    goToRegion(store, 3, REGION)
    expect(store.getState().place.rotation).toBe(0)
  })

  it('leaves the overview, where no region can be seen', () => {
    const store = openBook({ layout: 'overview', layoutBefore: 'scroll' })
    goToRegion(store, 2, REGION)
    expect(store.getState().layout).toBe('scroll')
  })

  it.each([-1, 6, 1.5, Number.NaN])('ignores the position %s, which is outside the object', canvas => {
    const store = openBook()
    const before = store.getState()
    goToRegion(store, canvas, REGION)
    expect(store.getState()).toBe(before)
  })
})
