import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_LABEL } from '../text'
import { labelOf, richTextOf } from './language-map-of'

describe('a label in any version', () => {
  it.each([
    ['a string', 'Herbal', { none: ['Herbal'] }],
    ['a list', ['One', 'Two'], { none: ['One', 'Two'] }],
    ['a tagged value', { '@value': 'Kräuter', '@language': 'de' }, { de: ['Kräuter'] }],
    [
      'tagged values',
      [
        { '@value': 'A', '@language': 'en' },
        { '@value': 'B', '@language': 'en' },
      ],
      { en: ['A', 'B'] },
    ],
    ['a tagged value without a tag', { '@value': 'A' }, { none: ['A'] }],
    ['a language map', { en: ['A'], fr: ['B'] }, { en: ['A'], fr: ['B'] }],
    ['a map with a bare string', { en: 'A' }, { en: ['A'] }],
    ['an early draft’s @none', { '@none': ['A'] }, { none: ['A'] }],
    ['three letters', { cym: ['A'] }, { cym: ['A'] }],
    ['an underscore', { en_GB: ['A'] }, { 'en-GB': ['A'] }],
    ['a number', 7, { none: ['7'] }],
  ])('reads %s', (_, value, expected) => {
    expect(labelOf(value)).toEqual(expected)
  })

  it.each([[undefined], [null], [''], ['  '], [[]], [{}], [{ en: [] }], [{ '@language': 'en' }], [true]])(
    'finds no text in %j',
    value => {
      expect(labelOf(value)).toBeUndefined()
    },
  )

  it('is cut at the limit, and a value at a far longer one', () => {
    expect(labelOf('x'.repeat(5000))?.none?.[0]).toHaveLength(LONGEST_LABEL)
    expect(richTextOf('x'.repeat(5000))?.none?.[0]).toHaveLength(5000)
  })

  it('lets no tag reach a prototype', () => {
    const map = labelOf(JSON.parse('{"__proto__":["a"],"constructor":["b"],"en":["c"]}'))
    expect(map).toEqual({ none: ['a', 'b'], en: ['c'] })
    expect(Object.getPrototypeOf(map)).toBe(Object.prototype)
  })

  it('reads whatever JSON stands there, bounded and without empty texts', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        for (const texts of Object.values(labelOf(value) ?? {})) {
          expect(texts.length).toBeGreaterThan(0)
          for (const text of texts) expect(text.trim() !== '' && text.length <= LONGEST_LABEL).toBe(true)
        }
      }),
    )
  })

  it('says the same in version 2 as in version 3', () => {
    const texts = fc.array(
      fc.string({ minLength: 1 }).filter(text => text.trim() !== ''),
      { minLength: 1, maxLength: 3 },
    )
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('en', 'de', 'zh-Hans', 'cym'), texts, { minKeys: 1 }),
        map => {
          const tagged = Object.entries(map).flatMap(([language, values]) =>
            values.map(value => ({ '@value': value, '@language': language })),
          )
          expect(labelOf(tagged)).toEqual(labelOf(map))
        },
      ),
    )
  })
})
