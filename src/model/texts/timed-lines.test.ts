import { describe, expect, it } from 'vitest'
import { lastLineAt, linesAt } from './timed-lines'

describe('what is said at a second', () => {
  const lines = [
    { start: 1, end: 3, text: 'a' },
    { start: 2, end: 4, text: 'b' },
    { start: 6, text: 'c' },
    { start: 8, end: 9, text: 'd' },
  ]
  it.each([
    [0.5, '', -1],
    [2.5, 'ab', 1],
    [3, 'b', 1],
    [5, '', 1],
    [7.9, 'c', 2],
    [8, 'd', 3],
    [20, '', 3],
  ])('%d: “%s”', (second, expected, last) => {
    expect(
      linesAt(lines, second)
        .map(line => line.text)
        .join(''),
    ).toBe(expected)
    expect(lastLineAt(lines, second)).toBe(last)
  })
})
