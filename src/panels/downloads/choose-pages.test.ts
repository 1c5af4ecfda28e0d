import { describe, expect, test } from 'vitest'
import { parsePages } from './choose-pages'

describe('pages as people write them', () => {
  test.each([
    ['3', [2]],
    ['1-3, 9', [0, 1, 2, 8]],
    ['1 - 3,9', [0, 1, 2, 8]],
    ['9; 1–2', [8, 0, 1]],
    ['8-', [7, 8, 9]],
    ['2, 2-3', [1, 2]],
    [' 4 ', [3]],
  ])('%j', (typed, pages) => {
    expect(parsePages(typed, 10)).toEqual(pages)
  })

  test.each(['', 'all', '0', '11', '5-3', '1-11', '-3', '1.5', '1,,x'])('%j is none', typed => {
    expect(parsePages(typed, 10)).toBeUndefined()
  })
})
