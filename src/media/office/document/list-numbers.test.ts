import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listNumber } from './list-numbers'

describe('listNumber', () => {
  it.each([
    [1994, 'upperRoman', 'MCMXCIV'],
    [9, 'lowerRoman', 'ix'],
    [4000, 'upperRoman', '4000'],
    [26, 'lowerLetter', 'z'],
    [28, 'lowerLetter', 'bb'],
    [3, 'upperLetter', 'C'],
    [5, 'decimalZero', '05'],
    [10, 'decimalZero', '10'],
    [1, 'ordinal', '1st'],
    [12, 'ordinal', '12th'],
    [112, 'ordinal', '112th'],
    [22, 'ordinal', '22nd'],
    [103, 'ordinal', '103rd'],
    [15, 'hebrew1', 'טו'],
    [16, 'hebrew1', 'טז'],
    [421, 'hebrew1', 'תכא'],
    [2, 'hebrew2', 'ב'],
    [4, 'russianUpper', 'Г'],
    [3, 'decimalEnclosedCircle', '③'],
    [21, 'japaneseCounting', '二十一'],
    [10, 'chineseCountingThousand', '十'],
    [2, 'chicago', '†'],
    [7, 'none', ''],
    [7, 'constructor', '7'],
    [0, 'upperRoman', '0'],
  ])('writes %i as %s: %s', (number, format, text) => {
    expect(listNumber(number, format)).toBe(text)
  })

  it('writes something short of any number in any format', () => {
    const formats = fc.constantFrom(
      'upperRoman',
      'lowerLetter',
      'upperLetter',
      'hebrew1',
      'chicago',
      'x',
      'ordinal',
    )
    fc.assert(
      fc.property(fc.nat(99_999), formats, (number, format) => {
        const { length } = listNumber(number, format)
        expect(length).toBeGreaterThan(0)
        expect(length).toBeLessThan(25)
      }),
    )
  })
})
