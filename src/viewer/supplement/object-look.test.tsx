import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import type { DigitalObject, Size } from '../../model/digital-object'
import { deliveryToDigitalObject } from '../../sources/alma/to-digital-object'
import { goToCanvas } from '../state/navigation'
import { createViewerStore, objectOf, type ViewerStore } from '../state/store'
import { followLook } from './object-look'

const UPRIGHT = { width: 700, height: 1000 }
const LANDSCAPE = { width: 1400, height: 1000 }

const delivered = (metadata: readonly object[] = []): DigitalObject =>
  deliveryToDigitalObject(
    {
      metadata: [{ label: 'Title', value: 'Harbour survey' }, ...metadata],
      files: Array.from({ length: 6 }, (_, page) => ({ url: `https://library.example/${page}.jpg` })),
    },
    'https://library.example/view/delivery/99INST/121.json',
  )

function open(object: DigitalObject, configuration = '', canvas = 0): ViewerStore {
  const store = createViewerStore(parseConfiguration(configuration))
  store.setState({ loading: { status: 'ready', object }, place: { canvas, rotation: 0 } })
  return store
}

function learn(store: ViewerStore, ...sizes: readonly Size[]): void {
  store.setState({ learnedSizes: new Map(sizes.map((size, canvas) => [canvas, size])) })
}

const resize = (width: number, height: number) => {
  Object.assign(globalThis, { innerWidth: width, innerHeight: height })
  dispatchEvent(new Event('resize'))
}

describe('followLook', () => {
  let stop = () => {}
  beforeEach(() => resize(1280, 800))
  afterEach(() => {
    stop()
    history.replaceState(null, '', '/')
  })

  it('opens a run of upright pictures with facing pages, once the second and third are known', () => {
    const store = open(delivered())
    stop = followLook(store)
    learn(store, UPRIGHT, UPRIGHT)
    expect(store.getState().layout).toBe('single')
    learn(store, UPRIGHT, UPRIGHT, UPRIGHT)
    expect(store.getState()).toMatchObject({ layout: 'book', usualLayout: 'book', layoutBefore: 'book' })
  })

  it('keeps landscape pictures single', () => {
    const store = open(delivered())
    stop = followLook(store)
    learn(store, LANDSCAPE, LANDSCAPE, LANDSCAPE)
    expect(store.getState().layout).toBe('single')
  })

  it('leaves a page that would move in its place until another is turned to', () => {
    const store = open(delivered(), '', 2)
    stop = followLook(store)
    learn(store, UPRIGHT, UPRIGHT, UPRIGHT)
    expect(store.getState().layout).toBe('single')
    goToCanvas(store, 3)
    expect(store.getState().layout).toBe('book')
  })

  it('opens the same step of the history with facing pages again', () => {
    const store = open(delivered())
    stop = followLook(store)
    learn(store, UPRIGHT, UPRIGHT, UPRIGHT)
    expect(history.state).toBe(delivered().id)
  })

  it('leaves a layout that the link names', () => {
    history.replaceState(null, '', '/?layout=single')
    const store = open(delivered())
    stop = followLook(store)
    learn(store, UPRIGHT, UPRIGHT, UPRIGHT)
    expect(store.getState()).toMatchObject({ layout: 'single', usualLayout: 'book' })
  })

  it('follows the window, unless the reader chose a layout', () => {
    const store = open(delivered())
    stop = followLook(store)
    learn(store, UPRIGHT, UPRIGHT, UPRIGHT)
    resize(390, 844)
    expect(store.getState().layout).toBe('single')
    resize(844, 390)
    expect(store.getState().layout).toBe('book')
    store.setState({ layout: 'scroll' })
    resize(390, 844)
    expect(store.getState()).toMatchObject({ layout: 'scroll', usualLayout: 'single' })
  })

  it('reads a Hebrew book from the right', () => {
    const store = open(delivered([{ label: 'Language', value: 'Hebrew' }]))
    stop = followLook(store)
    expect(objectOf(store.getState())?.viewingDirection).toBe('right-to-left')
  })

  it('obeys the configuration before shapes and documents', () => {
    const rules = {
      layouts: [
        { when: { metadata: { label: 'Title', contains: 'unknown' } }, layout: 'overview' },
        { when: { metadata: { label: 'Title', contains: 'survey' } }, layout: 'scroll' },
      ],
      directions: [{ when: {}, direction: 'right-to-left' }],
    }
    const store = open({ ...delivered(), behaviors: ['paged'] }, JSON.stringify(rules))
    stop = followLook(store)
    expect(store.getState().layout).toBe('scroll')
    expect(objectOf(store.getState())?.viewingDirection).toBe('right-to-left')
  })

  it('does not guess where a manifest elsewhere says nothing', () => {
    const { lookUnstated: _, ...object } = delivered()
    const store = open({ ...object, id: 'https://museum.example/manifest.json' })
    stop = followLook(store)
    learn(store, UPRIGHT, UPRIGHT, UPRIGHT)
    expect(store.getState().layout).toBe('single')
  })
})
