import { describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import type { DigitalObject } from '../../model/digital-object'
import { createViewerStore } from './store'
import { followSpace, usualLayout } from './usual-layout'

const canvas = { id: 'c', behaviors: [], painting: [], metadata: [], rights: [], renderings: [] }
const object: DigitalObject = {
  id: 'https://library.example/m',
  metadata: [],
  rights: [],
  providers: [],
  homepages: [],
  renderings: [],
  seeAlso: [],
  viewingDirection: 'left-to-right',
  behaviors: ['paged'],
  canvases: [canvas, canvas, canvas],
  structures: [],
}
const DESK = { width: 1280, height: 800 }
const UPRIGHT = { width: 390, height: 844 }
const LYING = { width: 844, height: 390 }

describe('usualLayout', () => {
  it.each([
    ['a paged book on a desk', {}, DESK, 'book'],
    ['one read from right to left', { viewingDirection: 'right-to-left' }, DESK, 'book'],
    ['one on a phone held upright', {}, UPRIGHT, 'single'],
    ['one on a phone that lies', {}, LYING, 'book'],
    ['one that is turned upwards', { viewingDirection: 'top-to-bottom' }, DESK, 'single'],
    ['a scroll', { behaviors: ['continuous'] }, UPRIGHT, 'scroll'],
    ['photographs', { behaviors: ['individuals'] }, DESK, 'single'],
    ['what says nothing', { behaviors: [] }, DESK, 'single'],
    ['one page', { behaviors: ['continuous'], canvases: [canvas] }, DESK, 'single'],
  ] as const)('%s', (_, change, space, layout) => {
    expect(usualLayout({ ...object, ...change }, space)).toBe(layout)
  })
})

describe('followSpace', () => {
  const turnPhone = ({ width, height }: typeof DESK) => {
    Object.assign(globalThis, { innerWidth: width, innerHeight: height })
    dispatchEvent(new Event('resize'))
  }

  it('changes the layout when the phone is turned, unless the reader chose one', () => {
    const store = createViewerStore(parseConfiguration(''))
    store.setState({ loading: { status: 'ready', object } })
    const stop = followSpace(store)
    turnPhone(LYING)
    expect(store.getState().layout).toBe('book')
    turnPhone(UPRIGHT)
    expect(store.getState().layout).toBe('single')
    store.setState({ layout: 'scroll' })
    turnPhone(LYING)
    expect(store.getState()).toMatchObject({ layout: 'scroll', usualLayout: 'book' })
    stop()
  })
})
