import { describe, expect, it } from 'vitest'
import { BookPages } from './book-pages'
import { bookStyle, columnsOf } from './style/book-style'
import { isDarkColour } from './style/dark-ground'

describe('the pages of a book', () => {
  it('are reckoned by size, and known where they were laid out', () => {
    const pages = new BookPages([3000, 6000, 3000])
    expect(pages.count).toBe(8)
    pages.learn(0, 4)
    // Four pages of 750 bytes: the others have as many bytes a page.
    expect(pages.count).toBe(4 + 8 + 4)
    expect(pages.before(2)).toBe(12)
    pages.forget()
    expect(pages.count).toBe(8)
  })

  it('are found again, and end with the last', () => {
    const pages = new BookPages([1500, 3000, 1500])
    expect([0, 1, 2, 3, 99].map(page => pages.find(page))).toEqual([
      { section: 0, page: 0 },
      { section: 1, page: 0 },
      { section: 1, page: 1 },
      { section: 2, page: 0 },
      { section: 2, page: 0 },
    ])
  })

  it('keep the numbers that were told, whatever is laid out later', () => {
    const pages = new BookPages([3000, 6000, 3000, 6000])
    pages.learn(1, 2)
    pages.hold(2)
    const before = pages.before(2)
    pages.learn(3, 40)
    expect(pages.before(2)).toBe(before)
    // Laid out itself, a section has the pages that it has.
    pages.learn(0, 9)
    expect(pages.before(1)).toBe(9)
  })

  it('count down where a section is read from its end, as far as those before it are reckoned', () => {
    const pages = new BookPages([6000, 6000, 6000, 6000])
    pages.hold(3)
    expect(pages.before(3)).toBe(12)
    pages.learn(2, 7, true)
    expect([pages.before(3), pages.before(2)]).toEqual([12, 5])
    // No section has less than one page.
    pages.learn(1, 1, true)
    pages.learn(0, 9, true)
    expect(pages.before(3)).toBe(17)
  })

  it('are reckoned until every section was laid out', () => {
    const pages = new BookPages([3000, 0, 3000, 10], section => section === 3)
    expect(pages.isReckoned).toBe(true)
    pages.learn(0, 2)
    pages.learn(2, 2)
    expect(pages.isReckoned).toBe(false)
  })

  it('leave out what is not in the reading order', () => {
    const pages = new BookPages([0, 1500, 0, 1500])
    expect(pages.neighbour(-1, 1)).toBe(1)
    expect(pages.neighbour(1, 1)).toBe(3)
    expect(pages.neighbour(3, 1)).toBeUndefined()
    expect(pages.neighbour(1, -1)).toBeUndefined()
    expect(pages.count).toBe(2)
  })
})

it.each([320, 390, 768, 959, 960, 1280, 2560])(
  'columns and the space between them make up a page of %i',
  width => {
    const { count, column, side } = columnsOf({ width, height: 700, isVertical: false })
    expect(count * (column + 2 * side)).toBeCloseTo(width)
    expect(column).toBeGreaterThan(200)
  },
)

it('colours of the book give way to those that the reader chose, except on white', () => {
  const iframe = { width: 800, height: 600, dark: false, isVertical: false, hasDarkGround: false }
  expect(bookStyle({ flow: 'pages', theme: 'dark', size: 1 }, iframe)).toContain('color: inherit !important')
  expect(bookStyle({ flow: 'pages', theme: 'light', size: 1 }, iframe)).not.toContain('color: inherit')
  expect(bookStyle({ flow: 'pages', theme: 'light', size: 1 }, { ...iframe, hasDarkGround: true })).toContain(
    'color: inherit !important',
  )
  const system = bookStyle(
    { flow: 'pages', theme: 'system', size: 1 },
    { ...iframe, dark: true, isVertical: false },
  )
  expect(system).toBe(bookStyle({ flow: 'pages', theme: 'dark', size: 1 }, iframe))
})

it.each([
  ['rgb(0, 0, 0)', true],
  ['rgba(20, 20, 60, 0.9)', true],
  ['rgba(0, 0, 0, 0)', false],
  ['rgb(250, 245, 230)', false],
  ['', false],
])('the ground %s is dark: %s', (computed, is) => {
  expect(isDarkColour(computed)).toBe(is)
})
