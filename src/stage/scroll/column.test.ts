import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DigitalObject } from '../../model/digital-object'
import { type Column, columnLength, columnShape, offsetToRead, pageBox, readingAt } from './column'

const object = (behavior: string, viewingDirection: DigitalObject['viewingDirection']) =>
  ({ behaviors: [behavior], viewingDirection }) as unknown as DigitalObject
const stage = { width: 1200, height: 700 }
const column = columnShape(object('paged', 'left-to-right'))
const strip = columnShape(object('continuous', 'right-to-left'))

describe('the shape of a column', () => {
  it.each([
    ['paged', 'left-to-right', { horizontal: false, seamless: false, rightToLeft: false, upward: false }],
    ['continuous', 'left-to-right', { horizontal: true, seamless: true, rightToLeft: false, upward: false }],
    ['continuous', 'right-to-left', { horizontal: true, seamless: true, rightToLeft: true, upward: false }],
    ['continuous', 'top-to-bottom', { horizontal: false, seamless: true, rightToLeft: false, upward: false }],
    ['paged', 'bottom-to-top', { horizontal: false, seamless: false, rightToLeft: false, upward: true }],
  ] as const)('%s, %s', (behavior, direction, shape) => {
    expect(columnShape(object(behavior, direction))).toEqual(shape)
  })

  it('keeps lines readable on a wide stage, and goes from edge to edge on a phone', () => {
    expect(pageBox({ width: 1000, height: 1500 }, column, stage)).toEqual({ width: 900, height: 1350 })
    expect(pageBox({ width: 1000, height: 1500 }, column, { width: 390, height: 800 })).toEqual({
      width: 390,
      height: 585,
    })
  })

  it('makes the parts of a strip equally high', () => {
    expect(pageBox({ width: 500, height: 1000 }, strip, stage)).toEqual({ width: 350, height: 700 })
  })

  it.each([undefined, { width: 1, height: 1e9 }, { width: 1e9, height: 1 }])(
    'gives a page of size %j a place of bounded size',
    size => {
      const { width, height } = pageBox(size, column, stage)
      expect(width).toBe(900)
      expect(height).toBeGreaterThanOrEqual(32)
      expect(height).toBeLessThanOrEqual(54_000)
    },
  )
})

const columns = fc.record({
  extents: fc.array(fc.integer({ min: 32, max: 5000 }), { minLength: 1, maxLength: 40 }),
  padding: fc.constantFrom(0, 12),
  view: fc.integer({ min: 100, max: 2000 }),
})
const scrollable = ({ view, ...rest }: Column) => columnLength({ view, ...rest }) - view

describe('reading', () => {
  it('begins with the first page and ends with the last, however short they are', () => {
    fc.assert(
      fc.property(columns, pages => {
        const most = scrollable(pages)
        if (most < 1) return
        expect(readingAt(pages, 0).canvas).toBe(0)
        expect(readingAt(pages, most).canvas).toBe(pages.extents.length - 1)
      }),
    )
  })

  it('never goes back while the reader scrolls on', () => {
    fc.assert(
      fc.property(columns, pages => {
        const most = Math.max(scrollable(pages), 0)
        const read = Array.from({ length: 60 }, (_, step) => readingAt(pages, (most * step) / 59).canvas)
        expect(read).toEqual(read.toSorted((one, other) => one - other))
      }),
    )
  })

  it('begins at the bottom with the first page where the object is read upwards', () => {
    fc.assert(
      fc.property(columns, downwards => {
        const pages = { ...downwards, upward: true }
        const most = scrollable(pages)
        if (most < 1) return
        expect(readingAt(pages, most).canvas).toBe(0)
        expect(readingAt(pages, 0).canvas).toBe(pages.extents.length - 1)
      }),
    )
  })

  it('is on the page that was asked for, where the column is long enough to scroll', () => {
    fc.assert(
      fc.property(columns, fc.boolean(), fc.nat(), (laid, upward, number) => {
        const pages = { ...laid, upward }
        const canvas = number % pages.extents.length
        if (scrollable(pages) < pages.view) return
        expect(readingAt(pages, offsetToRead(pages, { canvas })).canvas).toBe(canvas)
      }),
    )
  })

  it('goes on at the same line in a column of another width', () => {
    fc.assert(
      fc.property(columns, fc.double({ min: 0, max: 1, noNaN: true }), (pages, along) => {
        const most = scrollable(pages)
        if (most < 1) return
        const offset = along * most
        const again = offsetToRead(pages, readingAt(pages, offset))
        expect(Math.abs(again - offset)).toBeLessThanOrEqual(pages.padding + 0.001)
      }),
    )
  })
})
