import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clip, languageTag } from './text'

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
