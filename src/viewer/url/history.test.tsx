import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import type { DigitalObject } from '../../model/digital-object'
import { failure } from '../../model/failure'
import { goToCanvas } from '../state/navigation'
import { showOpened } from '../state/open-object'
import { createViewerStore, type ViewerStore } from '../state/store'
import { followHistory } from './history'

const canvas = (id: string) => ({ id, behaviors: [], painting: [], metadata: [], rights: [], renderings: [] })
const object = {
  id: 'm',
  canvases: ['a', 'b', 'c'].map(canvas),
  structures: [],
  viewingDirection: 'left-to-right',
} as unknown as DigitalObject

let store: ViewerStore
let stop = () => {}
const push = vi.spyOn(history, 'pushState')
const replace = vi.spyOn(history, 'replaceState')

beforeEach(() => {
  vi.useFakeTimers()
  location.href = 'https://viewer.example/?manifest=m'
  store = createViewerStore(parseConfiguration(''))
  store.setState({ loading: { status: 'ready', object } })
  stop = followHistory(store)
  push.mockClear()
  replace.mockClear()
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

const zoomTo = (width: number) =>
  store.setState(({ place }) => ({ place: { ...place, region: { x: 0, y: 0, width, height: 10 } } }))

describe('the browser’s history', () => {
  it('gets a step for a turned page', () => {
    goToCanvas(store, 2)
    expect(push.mock.calls.map(([, , href]) => href)).toEqual(['https://viewer.example/?manifest=m&page=3'])
  })

  it('gets nothing of an object that gives way to another', () => {
    goToCanvas(store, 2)
    push.mockClear()
    replace.mockClear()
    zoomTo(10)
    showOpened(store, failure('denied'))
    vi.runAllTimers()
    expect([push.mock.calls, replace.mock.calls]).toEqual([[], []])
  })

  it('gets no step for pan and zoom, which are written once they rest', () => {
    zoomTo(30)
    zoomTo(20)
    zoomTo(10)
    expect(replace).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(push).not.toHaveBeenCalled()
    expect(replace.mock.calls.map(([, , href]) => href)).toEqual([
      'https://viewer.example/?manifest=m&page=1&xywh=0,0,10,10',
    ])
  })

  it('writes a region that has not come to rest onto the page that was left, not onto the next', () => {
    zoomTo(10)
    goToCanvas(store, 1)
    vi.runAllTimers()
    expect(replace.mock.calls.map(([, , href]) => href)).toEqual([
      'https://viewer.example/?manifest=m&page=1&xywh=0,0,10,10',
    ])
    expect(location.href).toBe('https://viewer.example/?manifest=m&page=2')
  })

  it('moves the place on Back, without a new step', () => {
    location.href = 'https://viewer.example/?manifest=m&page=2'
    dispatchEvent(new PopStateEvent('popstate'))
    expect(store.getState().place.canvas).toBe(1)
    expect(push).not.toHaveBeenCalled()
  })

  it('survives a browser that refuses', () => {
    push.mockImplementationOnce(() => {
      throw new DOMException('too many', 'SecurityError')
    })
    expect(() => goToCanvas(store, 1)).not.toThrow()
  })
})
