import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextOf, findWords, termsOf } from './find-words'

const usual = { matchCase: false, wholeWords: false }
const find = (text: string, query: string) =>
  findWords(text, query, usual, 100).map(({ start, end }) => text.slice(start, end))

describe('a query', () => {
  it('has phrases in quotation marks of any script, and words', () => {
    expect(termsOf('the "old light" „Gannet Stack“ «phare»')).toEqual([
      'the',
      'old light',
      'Gannet Stack',
      'phare',
    ])
    expect(termsOf('"not closed')).toEqual(['not closed'])
    expect(termsOf('  ')).toEqual([])
  })

  it('finds its words together, else each where all of them are', () => {
    expect(find('old light, light, old', 'old light')).toEqual(['old light'])
    expect(find('a light that is old', 'old light')).toEqual(['light', 'old'])
    expect(find('a light', 'old light')).toEqual([])
    expect(find('a light that is old', '"old light"')).toEqual([])
  })

  it('takes the signs of regular expressions for what they are', () => {
    expect(find('a (.*) b', '(.*)')).toEqual(['(.*)'])
  })

  it('finds in any text the words that are cut out of it', () => {
    const word = fc.stringMatching(/^[a-zäöüéſæ]{1,8}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), (words, at) => {
        const text = words.join(' ')
        const needle = words[at % words.length] ?? ''
        const spans = findWords(text, needle, { ...usual, matchAccents: true }, 1000)
        expect(spans.map(({ start, end }) => text.slice(start, end))).toContain(needle)
      }),
    )
  })
})

it('the context of a match is one line, cut at words', () => {
  const text = `${'word '.repeat(20)}\nthe match\nhere ${'more '.repeat(30)}`
  const start = text.indexOf('match')
  const { before, match, after } = contextOf(text, { start, end: start + 5 })
  expect(before).toMatch(/^…word .*the $/)
  expect(match).toBe('match')
  expect(after).toMatch(/^ here more .*…$/)
})
