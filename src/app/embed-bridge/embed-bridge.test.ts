// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { type Command, iframeName, type PlaceName, type ViewerEvent } from '../../embed/messages'
import { parseConfiguration } from '../../model/configuration'
import { failure } from '../../model/failure'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import { createViewerStore } from '../../viewer/state/store'
import { findHost, tellHost } from './host'
import { createObey } from './obey'
import { isReadyLater, loadingEvents, pageEvents, placeEvent } from './outgoing-events'

const PAGE = 'https://page.example'
const viewIn = (name: string, parent?: object) =>
  ({ name, parent, location: { origin: 'https://viewer.example' } }) as unknown as Window
const framed = (name: string, parent = { postMessage: vi.fn() }) => viewIn(name, parent)
const paper = blankCanvas({
  painting: [
    {
      media: { url: 'https://a.example/paper.pdf', type: 'text', format: 'application/pdf' },
      choices: [],
    },
  ],
})
const innerPages = (count: number, current: number, goTo = vi.fn()) => ({
  ...{ count, current, goTo, labelOf: (page: number) => (page === 3 ? 'iv' : '') },
  ...{ turnBy: vi.fn(), canTurn: () => false },
})
const settings = (embedOrigins: readonly string[] = []) =>
  parseConfiguration(JSON.stringify({ embedOrigins }))
const object = emptyObject({
  label: { en: ['A title'] },
  canvases: [blankCanvas({ label: { en: ['i'] } }), blankCanvas()],
})
function storeWith(...canvases: readonly unknown[]) {
  const store = createViewerStore(settings())
  if (canvases.length === 0) store.setState({ loading: { status: 'ready', object } })
  return store
}

describe('the page round the viewer', () => {
  it('is the one that the frame’s name tells of, and is trusted when it is listed', () => {
    const name = iframeName('lightbox-right', PAGE)
    expect(findHost(framed(name), settings())?.trusted).toBe(false)
    expect(findHost(framed(name), settings([PAGE]))?.trusted).toBe(true)
    expect(findHost(framed(name), settings(['*']))?.trusted).toBe(true)
    expect(findHost(framed(iframeName('inline', 'https://viewer.example')), settings())?.trusted).toBe(true)
  })

  it('is none in a window of its own, or in a frame that names nobody', () => {
    const alone = viewIn(iframeName('inline', PAGE))
    Object.assign(alone, { parent: alone })
    expect(findHost(alone, settings())).toBeUndefined()
    expect(findHost(framed('preview'), settings())).toBeUndefined()
  })

  it('hears no word of the object unless it is trusted', () => {
    const parent = { postMessage: vi.fn() }
    const host = { window: parent as unknown as Window, origin: PAGE, trusted: false }
    tellHost(host, { type: 'ready', pages: 24, files: 24, title: 'Secret' })
    tellHost(host, { type: 'place', page: 2, pages: 24, link: '2', label: 'Secret', region: [1, 2, 3, 4] })
    tellHost(host, { type: 'answer', request: 1, reason: 'denied' })
    tellHost(host, { type: 'access', state: 'denied', message: 'Secret' })
    tellHost(host, { type: 'download', name: 'Secret' })
    tellHost(host, { type: 'error', reason: 'denied' })
    expect(JSON.stringify(parent.postMessage.mock.calls)).not.toMatch(/Secret|denied|24/)
    expect(parent.postMessage).toHaveBeenCalledTimes(4)
    expect(parent.postMessage.mock.calls.every(([, origin]) => origin === PAGE)).toBe(true)
  })
})

describe('what is told', () => {
  it('of an object: that it is there, by which right, and where the reader is', () => {
    const state = storeWith().getState()
    expect(loadingEvents(state, ['en'])).toEqual([
      { type: 'ready', pages: 2, title: 'A title' },
      { type: 'access', state: 'granted' },
    ])
    expect(placeEvent(state, ['en'])).toEqual({ type: 'place', page: 1, pages: 2, link: '1', label: 'i' })
  })

  it('of a refused object: that, and no `ready`', () => {
    const store = storeWith()
    store.setState({ loading: { status: 'failed', failure: failure('denied') } })
    expect(loadingEvents(store.getState(), ['en'])).toEqual([
      { type: 'access', state: 'denied' },
      { type: 'error', reason: 'denied' },
    ])
  })

  it('of one file: its own pages, once they are counted', () => {
    const store = storeWith()
    store.setState({ loading: { status: 'ready', object: emptyObject({ canvases: [paper] }) } })
    expect(isReadyLater(store.getState())).toBe(true)
    expect(placeEvent(store.getState(), ['en'])).toBeUndefined()
    store.setState({ innerPages: innerPages(300, 39) })
    expect(isReadyLater(store.getState())).toBe(false)
    expect(loadingEvents(store.getState(), ['en'])[0]).toEqual({ type: 'ready', pages: 300 })
    expect(placeEvent(store.getState(), ['en'])).toMatchObject({ page: 40, pages: 300, link: '40' })
  })

  it('of several files: which of them, and the page in it', () => {
    const store = storeWith()
    const object = emptyObject({ canvases: [blankCanvas(), paper, blankCanvas()] })
    store.setState({ loading: { status: 'ready', object } })
    expect(loadingEvents(store.getState(), ['en'])[0]).toEqual({ type: 'ready', files: 3 })
    expect(placeEvent(store.getState(), ['en'])).toMatchObject({ file: 1, page: 1, link: '1.1' })
    store.setState({ place: { canvas: 1, rotation: 0 }, innerPages: innerPages(5, 2) })
    expect(placeEvent(store.getState(), ['en'])).toMatchObject({ file: 2, page: 3, pages: 5, link: '2.3' })
  })

  it('of a recording: the second', () => {
    const store = storeWith()
    const playback = { canvas: 0, time: () => 30.7, seek: vi.fn(), subscribe: () => () => {} }
    store.setState({ playback })
    expect(placeEvent(store.getState(), ['en'])).toMatchObject({ page: 1, time: 30, link: '1t30' })
  })

  it.each([
    ['login-required', 'sign-in'],
    ['denied', 'denied'],
  ] as const)('of %s: that access is %s', (reason, access) => {
    const store = storeWith()
    store.setState({ pageFailures: new Map([[0, failure(reason)]]) })
    expect(pageEvents(store.getState())).toEqual([
      { type: 'access', state: access },
      { type: 'error', reason },
    ])
  })
})

/** Has a store do what a page asks; returns the next thing that the page hears. */
function ask(store: ReturnType<typeof storeWith>, command: Command): Promise<ViewerEvent> {
  return new Promise(resolve => createObey({ store, languages: ['en'] }, resolve)(command))
}

const goTo = (store: ReturnType<typeof storeWith>, place: PlaceName) =>
  ask(store, { type: 'go-to', request: 1, ...place }).then(event => ('reason' in event ? event.reason : ''))

describe('what is obeyed', () => {
  it('go to: a page and a part of it, and no page that is not there', async () => {
    const store = storeWith()
    expect(await goTo(store, { page: 2, region: [1, 2, 3, 4] })).toBe('')
    expect(store.getState().place).toMatchObject({ canvas: 1, region: { x: 1, width: 3 } })
    expect(await goTo(store, { page: 9, region: [0, 0, 1, 1] })).toBe('no-page')
    expect(store.getState().place.canvas).toBe(1)
  })

  it.each([
    [{ label: 'i' }, '', 0],
    [{ label: 'xxiv' }, 'no-label', 1],
    [{ file: 1 }, '', 0],
    [{ file: 3 }, 'no-file', 1],
    [{ file: 1, page: 2 }, 'no-page', 0],
    [{ link: '1' }, '', 0],
    [{ link: 'first' }, 'no-place', 1],
    [{}, 'no-place', 1],
    [{ page: 0 }, 'no-page', 1],
    [{ page: 1, time: 30 }, 'no-time', 1],
    [{ page: 1, region: [0, 0, 0, 0] }, 'no-region', 1],
  ] as const)('go to %j: %s', async (place, reason, canvas) => {
    const store = storeWith()
    store.setState({ place: { canvas: 1, rotation: 0 } })
    expect(await goTo(store, place)).toBe(reason)
    expect(store.getState().place.canvas).toBe(canvas)
  })

  it('go to a page inside a file, once that is there', async () => {
    const store = storeWith()
    store.setState({ loading: { status: 'ready', object: emptyObject({ canvases: [paper] }) } })
    const pages = innerPages(5, 0)
    pages.goTo.mockImplementation(page => store.setState({ innerPages: { ...pages, current: page } }))
    const reached = goTo(store, { page: 4 })
    store.setState({ innerPages: pages })
    expect(await reached).toBe('')
    expect(pages.goTo).toHaveBeenCalledWith(3)
    expect(await goTo(store, { page: 6 })).toBe('no-page')
    expect(await goTo(store, { label: 'iv' })).toBe('')
    expect(await goTo(store, { label: 'v' })).toBe('no-label')
  })

  it('go to a page inside a file once more, where its pages were counted anew meanwhile', async () => {
    vi.useFakeTimers()
    try {
      const store = storeWith()
      store.setState({ loading: { status: 'ready', object: emptyObject({ canvases: [paper] }) } })
      const pages = innerPages(5, 0)
      const turnTo = (current: number) => store.setState({ innerPages: { ...pages, current } })
      pages.goTo.mockImplementationOnce(() => turnTo(1)).mockImplementation(turnTo)
      store.setState({ innerPages: pages })
      const reached = goTo(store, { page: 4 })
      await vi.advanceTimersByTimeAsync(20_000)
      expect(await reached).toBe('')
      expect(pages.goTo).toHaveBeenCalledTimes(2)
    } finally {
      vi.useRealTimers()
    }
  })

  it('go to, asked for while the object is on its way, once it has come', async () => {
    const store = storeWith()
    const { loading } = store.getState()
    store.setState({ loading: { status: 'loading', bytes: 0 } })
    const reached = goTo(store, { page: 2, region: [1, 2, 3, 4] })
    expect(store.getState().place.canvas).toBe(0)
    store.setState({ loading })
    expect(await reached).toBe('')
    expect(store.getState().place).toMatchObject({ canvas: 1, region: { x: 1, width: 3 } })
  })

  it('go to is answered where there is no object, and where another place is wanted meanwhile', async () => {
    const store = storeWith()
    store.setState({ loading: { status: 'failed', failure: failure('denied') } })
    expect(await goTo(store, { page: 2 })).toBe('no-object')
    store.setState({ loading: { status: 'loading', bytes: 0 } })
    const events: ViewerEvent[] = []
    const obey = createObey({ store, languages: ['en'] }, event => events.push(event))
    obey({ type: 'go-to', request: 1, page: 1 })
    obey({ type: 'go-to', request: 2, page: 2 })
    store.setState({ loading: { status: 'ready', object } })
    await vi.waitFor(() => expect(events).toHaveLength(2))
    expect(events).toEqual([
      { type: 'answer', request: 1, reason: 'replaced' },
      { type: 'answer', request: 2 },
    ])
  })

  it('close is answered; offers can be chosen from', () => {
    const store = storeWith()
    const tell = vi.fn()
    const obey = createObey({ store, languages: ['en'] }, tell)
    obey({ type: 'close' })
    obey({ type: 'offers', offers: [{ label: 'PDF', current: false }] })
    store.getState().offers?.choose(0)
    expect(tell.mock.calls).toEqual([[{ type: 'close' }], [{ type: 'switch', offer: 0 }]])
  })
})

it('says of a second that the page wants something else by now', async () => {
  const film = blankCanvas({
    painting: [
      { media: { url: 'https://a.example/f.mp4', type: 'video', format: 'video/mp4' }, choices: [] },
    ],
  })
  const store = storeWith()
  store.setState({ loading: { status: 'ready', object: emptyObject({ canvases: [film] }) } })
  const events: ViewerEvent[] = []
  const obey = createObey({ store, languages: ['en'] }, event => events.push(event))
  obey({ type: 'go-to', request: 1, time: 30 })
  await new Promise(resolve => setTimeout(resolve))
  obey({ type: 'go-to', request: 2, page: 1 })
  await vi.waitFor(() => expect(events).toHaveLength(2))
  expect(events).toContainEqual({ type: 'answer', request: 1, reason: 'replaced' })
})
