import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lettersFor, versionFor } from './painted-text'

it('letters fit into their box, whatever the words', () => {
  const side = fc.integer({ min: 10, max: 100_000 })
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), side, side, (words, width, height) => {
      const letters = lettersFor(words, { width, height }, { width, height })
      expect(letters).toBeGreaterThan(0)
      expect(letters * 1.4).toBeLessThan(height)
      const area = words.trim().length * letters * 0.6 * letters * 1.4
      expect(area).toBeLessThanOrEqual(width * height)
    }),
  )
})

it('the version in the language of the reader is shown, else the default', () => {
  const version = (language: string) => ({ words: language, isHtml: false, language, style: {} })
  const text = { versions: [version('en'), version('de-CH')] } as const
  expect(versionFor(text, ['de', 'en']).words).toBe('de-CH')
  expect(versionFor(text, ['he']).words).toBe('en')
})
