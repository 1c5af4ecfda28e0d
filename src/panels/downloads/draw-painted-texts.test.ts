import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsOf } from './draw-painted-texts'

const measure = (words: string) => [...words].length

describe('the rows of painted words', () => {
  it('break between words', () => {
    expect(rowsOf('The lamp burns low', 9, measure)).toEqual(['The lamp', 'burns low'])
  })

  it('break within a word that is too long, and at the ends of lines', () => {
    expect(rowsOf('灯台の海図\nlow', 3, measure)).toEqual(['灯台の', '海図', 'low'])
  })

  it('are no wider than the box, and lose no letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 40 }), (words, width) => {
        const rows = rowsOf(words, width, measure)
        for (const row of rows) expect(measure(row)).toBeLessThanOrEqual(width)
        expect(rows.join('').replaceAll(/\s/g, '')).toBe(words.replaceAll(/\s/g, ''))
      }),
    )
  })
})
