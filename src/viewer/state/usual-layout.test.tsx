import { describe, expect, it } from 'vitest'
import type { DigitalObject } from '../../model/digital-object'
import { usualLayout } from './usual-layout'

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

it('opens an object that was found to have facing pages with them again', () => {
  history.replaceState(object.id, '')
  expect(usualLayout({ ...object, behaviors: [] }, DESK)).toBe('book')
  expect(usualLayout({ ...object, id: 'another', behaviors: [] }, DESK)).toBe('single')
  history.replaceState(null, '')
})
