import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isHeaderRow } from './header-row'
import { isNumber } from './is-number'

const LANGUAGES = ['en', 'de', 'fr', 'ar', 'ar-EG', 'he', 'fa', 'hi', 'bn', 'sv']

it('knows numbers and percentages as every language writes them', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.constantFrom(...LANGUAGES),
      fc.constantFrom('decimal' as const, 'percent' as const),
      (value, language, style) => {
        const cell = value.toLocaleString(language, { style, maximumFractionDigits: 3 })
        expect(isNumber(cell)).toBe(true)
        expect(isHeaderRow(['Share', cell])).toBe(false)
      },
    ),
  )
})

it('takes no word for one', () => {
  for (const cell of ['', 'of cod', '12 km', 'B2', '-', '2020–2021']) expect(isNumber(cell)).toBe(false)
})
