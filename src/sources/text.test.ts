import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clip, languageTag, plainLabel } from './text'

describe('clip', () => {
  it('leaves what fits and marks what was cut', () => {
    expect(clip('abc', 3)).toBe('abc')
    expect(clip('abcd', 3)).toBe('ab…')
  })

  it('never cuts a character in two', () => {
    expect(clip('a😀bcd', 3)).toBe('a…')
  })

  it('stays within the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, limit) => {
        expect(clip(text, limit).length).toBeLessThanOrEqual(limit)
      }),
    )
  })
})

describe('a label', () => {
  it.each([
    ['<i>Beagle</i> on a <b class="x">voyage</b>', 'Beagle on a voyage'],
    ['Tom &amp; Jerry &lt;1940&gt;', 'Tom & Jerry <1940>'],
    ['H<sub>2</sub>O<br/>', 'H2O'],
    ['a < b > c, <ca. 1650>', 'a < b > c, <ca. 1650>'],
    ['&amp;lt;', '&lt;'],
  ])('%s is plain text', (text, plain) => expect(plainLabel(text)).toBe(plain))
})

describe('languageTag', () => {
  it.each(['en', 'de-CH', 'zh-Hans-TW', 'cym'])('keeps %s', tag => {
    expect(languageTag(tag)).toBe(tag)
  })

  it.each([['@none'], ['none'], [''], [undefined], ['__proto__'], ['constructor'], ['toString()'], ['a b']])(
    'makes none of %j',
    tag => {
      expect(languageTag(tag)).toBe('none')
    },
  )
})
