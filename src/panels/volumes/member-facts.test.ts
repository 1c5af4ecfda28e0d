import { describe, expect, it } from 'vitest'
import { dateInWords } from './member-facts'

describe('the date of a member', () => {
  it.each([
    ['1906-10-06T00:00:00Z', 'October 6, 1906'],
    ['1986-01-01T00:00:00+00:00', '1986'],
    ['1986', '1986'],
    ['1986-05', 'May 1986'],
    ['1986-99-99', '1986'],
    ['0000-01-01', ''],
    ['soon', ''],
    [undefined, ''],
  ])('%s: “%s”', (navDate, words) => {
    expect(dateInWords(navDate, 'en')).toBe(words)
  })
})
