import { describe, expect, test } from 'vitest'
import { fitScale, pagesSeenWith, spreadsOf } from './page-fit'

const A4 = { width: 794, height: 1123 }
const STAGE = { width: 1280, height: 700 }

describe('the scale of pages', () => {
  test('shows the whole page with room around it', () => {
    expect(fitScale([A4], STAGE, 'page') * A4.height).toBeCloseTo(676)
  })

  test('shows two facing pages whole', () => {
    const stage = { width: 620, height: 2000 }
    expect(fitScale([A4, A4], stage, 'page') * 2 * A4.width).toBeCloseTo(596)
  })

  test('fills a phone from edge to edge', () => {
    expect(fitScale([A4], { width: 390, height: 740 }, 'comfortable') * A4.width).toBeCloseTo(390)
  })

  test('is comfortable rather than wide on a wide stage', () => {
    expect(fitScale([A4], STAGE, 'comfortable')).toBe(1.25)
    expect(fitScale([A4], STAGE, 'width')).toBeGreaterThan(1.5)
  })

  test('is finite for a page of 14 million points and for one of none', () => {
    const huge = 14_400_000 * (96 / 72)
    expect(fitScale([{ width: huge, height: huge }], STAGE, 'page') * huge).toBeCloseTo(676)
    expect(Number.isFinite(fitScale([{ width: 0, height: 0 }], STAGE, 'page'))).toBe(true)
  })
})

describe('facing pages', () => {
  const basis = { layout: 'book' as const, shifted: false, sizeOf: () => A4 }
  const numbered = Array.from({ length: 8 }, (_, index) => String(index + 1))

  test('begin after the first page, which is a recto', () => {
    expect(spreadsOf({ ...basis, labels: numbered })).toBe('even')
  })

  test('begin with the first page where printed numbers or the reader say so', () => {
    expect(spreadsOf({ ...basis, labels: numbered.map(label => String(Number(label) + 1)) })).toBe('odd')
    expect(spreadsOf({ ...basis, labels: numbered, shifted: true })).toBe('odd')
  })

  test('begin as the file states, and the other way where the reader says so', () => {
    expect(spreadsOf({ ...basis, labels: numbered, stated: 'odd' })).toBe('odd')
    expect(spreadsOf({ ...basis, labels: numbered, stated: 'odd', shifted: true })).toBe('even')
    expect(spreadsOf({ ...basis, labels: numbered.map(label => `${label}a`), stated: 'even' })).toBe('even')
  })

  test('are none in other layouts, and none where every page is a slide', () => {
    expect(spreadsOf({ ...basis, layout: 'single', labels: numbered })).toBe('none')
    expect(spreadsOf({ ...basis, labels: numbered, sizeOf: () => ({ width: 16, height: 9 }) })).toBe('none')
  })

  test('are known for every page', () => {
    expect([0, 1, 2, 7].map(page => pagesSeenWith(page, 8, 'even'))).toEqual([[0], [1, 2], [1, 2], [7]])
    expect([0, 1, 6].map(page => pagesSeenWith(page, 7, 'odd'))).toEqual([[0, 1], [0, 1], [6]])
  })
})
