import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import type { DigitalObject } from '../../model/digital-object'
import { failure } from '../../model/failure'
import { goToCanvas, setFragment } from '../state/navigation'
import { showOpened } from '../state/open-object'
import { setOrder } from '../state/orders'
import { createViewerStore } from '../state/store'
import { readPlace } from '../url/place'
import { followLastPlaces, forgetLastPlaces, parseLastPlaces } from './last-places'

const KEY = 'lectern.places'
const OPENED = 'https://viewer.example/?manifest=https%3A%2F%2Fa.example%2Fm'

const bookOf = (id: string, more: Partial<DigitalObject> = {}) =>
  ({
    id,
    behaviors: [],
    structures: [],
    canvases: Array.from({ length: 9 }),
    ...more,
  }) as unknown as DigitalObject

let stops: (() => void)[] = []

/** Opens an object at a URL, as the entry does, in a tab of its own. */
function open(id = 'm', { href = OPENED, more = {} }: { href?: string; more?: Partial<DigitalObject> } = {}) {
  location.href = href
  const store = createViewerStore(parseConfiguration(''))
  const object = bookOf(id, {
    canvases: bookOf('').canvases.map((_, n) => ({ id: `c${n}` }) as never),
    ...more,
  })
  store.setState({ loading: { status: 'ready', object }, place: readPlace(href, object) })
  const stop = followLastPlaces(store)
  stops.push(stop)
  return { store, leave: stop }
}

function readAndLeave(canvas: number, id?: string, more?: Partial<DigitalObject>) {
  const { store, leave } = open(id, { ...(more && { more }) })
  goToCanvas(store, canvas)
  leave()
}

const offered = (...visit: Parameters<typeof open>) => open(...visit).store.getState().lastPlace

beforeEach(() => localStorage.clear())
afterEach(() => {
  for (const stop of stops) stop()
  stops = []
  vi.restoreAllMocks()
})

describe('an object that is opened again', () => {
  it('offers the page where it was left', () => {
    readAndLeave(5)
    expect(offered()).toEqual({ canvas: 5, rotation: 0 })
    expect(offered('another')).toBeUndefined()
  })

  it('offers the page inside a file', () => {
    const { store, leave } = open()
    setFragment(store, 'page=1')
    setFragment(store, 'page=12')
    leave()
    expect(offered()).toEqual({ canvas: 0, rotation: 0, fragment: 'page=12' })
  })

  it('keeps what it offers when nobody turned a page', () => {
    readAndLeave(5)
    const { store, leave } = open()
    setFragment(store, 'page=1')
    expect(store.getState().lastPlace).toBeDefined()
    leave()
    expect(offered()?.canvas).toBe(5)
  })

  it('offers the same page in whatever order the pages were read', () => {
    const more = { sequences: [{ canvases: [8, 7, 6, 5, 4, 3, 2, 1, 0] }] }
    const { store, leave } = open('m', { more })
    setOrder(store, 1)
    goToCanvas(store, 2)
    leave()
    expect(offered('m', { more })?.canvas).toBe(6)
  })

  it('takes the offer back once a page is turned', () => {
    readAndLeave(5)
    const { store } = open()
    goToCanvas(store, 1)
    expect(store.getState().lastPlace).toBeUndefined()
  })

  it('offers nothing where it opens anyway', () => {
    readAndLeave(5)
    readAndLeave(3, 'm', { start: { canvas: 5 } })
    expect(offered('m', { more: { start: { canvas: 3 } } })).toBeUndefined()
    expect(offered('m', { more: { start: { canvas: 4 } } })).toBeDefined()
  })

  it('offers nothing once the reader has gone back to the beginning', () => {
    readAndLeave(5)
    const { store, leave } = open()
    goToCanvas(store, 1)
    goToCanvas(store, 0)
    leave()
    expect(offered()).toBeUndefined()
  })

  it.each(['&page=1', '&canvas=c3', '#c3', '&xywh=1,1,9,9'])(
    'offers nothing against a link with %s',
    place => {
      readAndLeave(5)
      expect(offered('m', { href: OPENED + place })).toBeUndefined()
    },
  )

  it.each(['reload', 'back_forward'])('offers nothing after %s', type => {
    readAndLeave(5)
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as unknown as PerformanceEntry])
    expect(offered()).toBeUndefined()
  })

  it('offers nothing when it has become shorter', () => {
    readAndLeave(8)
    expect(offered('m', { more: { canvases: [{ id: 'c0' } as never] } })).toBeUndefined()
  })
})

describe('what is kept', () => {
  it('is the page on which an object was left for another, although that comes at once', () => {
    const { store } = open('m')
    goToCanvas(store, 5)
    showOpened(store, failure('denied'))
    for (const stop of stops) stop()
    expect(offered('m')).toEqual({ canvas: 5, rotation: 0 })
  })

  it('is nothing when the reader does not want it, and what was kept goes', () => {
    readAndLeave(5)
    const { store } = open()
    store.setState(({ settings }) => ({ settings: { ...settings, comingBack: false } }))
    expect(store.getState().lastPlace).toBeUndefined()
    goToCanvas(store, 3)
    for (const stop of stops) stop()
    expect(localStorage.getItem(KEY)).toBeNull()
  })

  it('can be forgotten', () => {
    readAndLeave(5)
    const { store } = open()
    forgetLastPlaces(store)
    expect(store.getState().lastPlace).toBeUndefined()
    expect(localStorage.getItem(KEY)).toBeNull()
  })

  it('is the last 200 objects', () => {
    for (let book = 0; book < 205; book++) readAndLeave(5, `m${book}`)
    expect(parseLastPlaces(localStorage.getItem(KEY) ?? '')).toHaveLength(200)
    expect(offered('m4')).toBeUndefined()
    expect(offered('m5')).toBeDefined()
  })

  it('is no signed address', () => {
    readAndLeave(5, 'https://a.example/m?X-Amz-Signature=abc')
    expect(localStorage.getItem(KEY)).toBeNull()
  })

  it('is nothing where storage is forbidden, and all else works', () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    readAndLeave(5)
    expect(offered()).toBeUndefined()
  })

  it('is read whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        expect(parseLastPlaces(text).length).toBeLessThanOrEqual(200)
      }),
    )
    const hostile = [
      { id: 'm', canvas: -1 },
      { id: 'm', canvas: 1e300 },
      { id: 'm', canvas: '3' },
      { id: 'x'.repeat(9000), canvas: 1 },
      { id: '', canvas: 1 },
      { id: 'https://a.example/m?Signature=1', canvas: 1 },
      null,
      7,
      { id: 'good', canvas: 2, fragment: 'javascript:alert(1)', more: 1 },
    ]
    expect(parseLastPlaces(JSON.stringify(hostile))).toEqual([{ id: 'good', canvas: 2 }])
  })
})
