import { describe, expect, test } from 'vitest'
import { pageIn, saysMore, toFragment } from './fragment'

const at = (pageNumber: number) => ({ pageNumber, pdfOpenParams: `#page=${pageNumber}&zoom=150,0,800` })

describe('the place in a PDF', () => {
  test('is the page where pages are shown whole, and nothing for the first', () => {
    expect(toFragment(at(12), true)).toBe('page=12')
    expect(toFragment(at(1), true)).toBeUndefined()
  })

  test('names the first page where the file opens at another', () => {
    expect(toFragment(at(1), true, 3)).toBe('page=1')
    expect(toFragment(at(4), true, 3)).toBeUndefined()
  })

  test('has zoom and place on the page where they are the reader’s own', () => {
    expect(toFragment(at(1), false)).toBe('page=1&zoom=150,0,800')
    expect(saysMore('page=1&zoom=150,0,800')).toBe(true)
    expect(saysMore('nameddest=chapter-3')).toBe(true)
    expect(saysMore('page=3')).toBe(false)
  })

  test.each([
    ['page=12', 11],
    ['zoom=50&page=3', 2],
    ['page=0', 0],
    ['page=x', undefined],
    [undefined, undefined],
  ])('%j names page %j', (fragment, page) => {
    expect(pageIn(fragment)).toBe(page)
  })
})
