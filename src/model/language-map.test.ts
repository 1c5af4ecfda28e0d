import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localize, localizedLine } from './language-map'

const map = { en: ['Harbour'], 'de-AT': ['Hafen'], none: ['1911'], fr: [] }

describe('localize', () => {
  it.each([
    [['en'], ['Harbour'], 'en'],
    [['en-GB'], ['Harbour'], 'en'],
    [['de'], ['Hafen'], 'de-AT'],
    [['DE-at'], ['Hafen'], 'de-AT'],
    [['fr', 'de'], ['Hafen'], 'de-AT'],
    [['it'], ['1911'], undefined],
    [[], ['1911'], undefined],
  ])('for %j says %j in %s', (preferred, values, language) => {
    expect(localize(map, preferred)).toEqual({ values, ...(language && { language }) })
  })

  it('takes any language rather than none at all', () => {
    expect(localize({ he: ['נמל'] }, ['en'])).toEqual({ values: ['נמל'], language: 'he' })
  })

  it('has nothing to say without text', () => {
    expect(localizedLine(undefined, ['en'])).toBe('')
    expect(localizedLine({ en: [] }, ['en'])).toBe('')
  })

  it('always finds a text when there is one', () => {
    const text = fc.dictionary(fc.string({ minLength: 1 }), fc.array(fc.string(), { minLength: 1 }), {
      minKeys: 1,
    })
    fc.assert(
      fc.property(
        text,
        fc.array(fc.string()),
        (any, preferred) => localize(any, preferred).values.length > 0,
      ),
    )
  })
})
