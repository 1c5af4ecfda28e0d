// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { iframeName } from '../../embed/messages'
import { parseConfiguration } from '../../model/configuration'
import { failure } from '../../model/failure'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import { createViewerStore } from '../../viewer/state/store'
import { findHost, tellHost } from './host'
import { obey } from './obey'
import { loadingEvents, pageEvents, placeEvent } from './outgoing-events'

const PAGE = 'https://page.example'
const viewIn = (name: string, parent?: object) =>
  ({ name, parent, location: { origin: 'https://viewer.example' } }) as unknown as Window
const framed = (name: string, parent = { postMessage: vi.fn() }) => viewIn(name, parent)
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
    tellHost(host, { type: 'ready', pages: 24, title: 'Secret' })
    tellHost(host, { type: 'place', page: 2, label: 'Secret', region: [1, 2, 3, 4] })
    tellHost(host, { type: 'access', state: 'denied', message: 'Secret' })
    tellHost(host, { type: 'download', name: 'Secret' })
    tellHost(host, { type: 'error', reason: 'denied' })
    expect(JSON.stringify(parent.postMessage.mock.calls)).not.toMatch(/Secret|denied|24/)
    expect(parent.postMessage).toHaveBeenCalledTimes(3)
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
    expect(placeEvent(state, ['en'])).toEqual({ type: 'place', page: 1, label: 'i' })
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

describe('what is obeyed', () => {
  it('go to: a page and a part of it, and no page that is not there', () => {
    const store = storeWith()
    obey(store, { type: 'go-to', page: 2, region: [1, 2, 3, 4] }, vi.fn())
    expect(store.getState().place).toMatchObject({ canvas: 1, region: { x: 1, width: 3 } })
    obey(store, { type: 'go-to', page: 9, region: [0, 0, 1, 1] }, vi.fn())
    expect(store.getState().place.canvas).toBe(1)
  })

  it('go to, asked for while the object is on its way, once it has come', () => {
    const store = storeWith()
    const { loading } = store.getState()
    store.setState({ loading: { status: 'loading', bytes: 0 } })
    obey(store, { type: 'go-to', page: 2, region: [1, 2, 3, 4] }, vi.fn())
    expect(store.getState().place.canvas).toBe(0)
    store.setState({ loading })
    expect(store.getState().place).toMatchObject({ canvas: 1, region: { x: 1, width: 3 } })
  })

  it('close is answered; offers can be chosen from; a search that cannot be made is refused', () => {
    const store = storeWith()
    const tell = vi.fn()
    obey(store, { type: 'close' }, tell)
    obey(store, { type: 'offers', offers: [{ label: 'PDF', current: false }] }, tell)
    store.getState().offers?.choose(0)
    expect(tell.mock.calls).toEqual([[{ type: 'close' }], [{ type: 'switch', offer: 0 }]])
  })
})
