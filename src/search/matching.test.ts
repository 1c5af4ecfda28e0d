// Properties of the search: what stands in a text is found, what is found stands there, and no box is shifted by folding.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rect } from '../model/digital-object'
import { boxesOfWords, type PageText, placedWords, plainText, wordsIn } from '../model/texts/page-text'
import { findText } from './find-text'

const USUAL = { matchCase: false, wholeWords: false }

/** Letters as they are printed, and as a reader types them. */
const LETTERS: readonly (readonly [printed: string, typed: string])[] = [
  ['a', 'a'],
  ['B', 'b'],
  ['é', 'e'],
  ['e\u0301\u0323', 'e'],
  ['ﬁ', 'fi'],
  ['ﬀ', 'ff'],
  ['ſ', 's'],
  ['ß', 'ss'],
  ['Æ', 'ae'],
  ['œ', 'oe'],
  ['Ø', 'o'],
  ['İ', 'i'],
  ['\u{1D504}', 'a'],
  ['o\u00ad', 'o'],
  ['Σ', 'ς'],
  ['ς', 'σ'],
  ['ש\u05c1\u05b8', 'ש'],
  ['م\u0640', 'م'],
  ['が', 'か'],
  ['7', '7'],
]

const letter = fc.constantFrom(...LETTERS)
const word = fc.array(letter, { minLength: 1, maxLength: 7 }).map(letters => ({
  printed: letters.map(([printed]) => printed).join(''),
  typed: letters.map(([, typed]) => typed).join(''),
}))
const blank = fc.constantFrom(' ', '  ', '\n', '\t', '\u00a0', ' \n ')

/** The letters of a text as anybody would compare them, made another way than the search does. */
const plainOf = (text: string) =>
  text
    .replace(/[-\u00ad\u2010\u2e17¬][^\S\n]*\n\s*(?=\p{Ll})/gu, '')
    .replace(/[\u00ad\u0640]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(
      /[ſßẞæÆœŒøØς]/g,
      each =>
        ({ ſ: 's', ß: 'ss', ẞ: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe', ø: 'o', Ø: 'o', ς: 'σ' })[each] ??
        each,
    )
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/\s+/g, ' ')

describe('the search', () => {
  it('finds every word that stands in a text, however it is printed, at its place', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.nat(), blank, (words, at, between) => {
        const index = at % words.length
        const { printed = '', typed = '' } = words[index] ?? {}
        const start = words
          .slice(0, index)
          .reduce((sum, each) => sum + each.printed.length + between.length, 0)
        const text = words.map(each => each.printed).join(between)
        const spans = findText(text, typed, USUAL, 1000)
        // A word that another one ends with may be met in that one.
        const isThere = spans.some(span => span.start <= start + printed.length - 1 && span.end > start)
        expect(isThere, JSON.stringify([text, typed, spans])).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('finds phrases over any white space, and words over the ends of lines', () => {
    fc.assert(
      fc.property(word, word, blank, (one, two, between) => {
        // A soft hyphen at the end of a line divides one word.
        const first = one.printed.replace(/\u00ad+$/, '')
        const text = `x ${first}${between}${two.printed} x`
        expect(findText(text, `${one.typed} ${two.typed}`, USUAL, 9)).toHaveLength(1)
      }),
    )
    const lower = fc.stringMatching(/^[a-zäöü]{2,9}$/)
    fc.assert(
      fc.property(
        lower,
        lower,
        fc.constantFrom('-', '\u00ad', '\u2010', '\u2e17', '¬'),
        (one, two, hyphen) => {
          const text = `x ${one}${hyphen}\n  ${two} x`
          const [span] = findText(text, one + two, USUAL, 9)
          expect(span && text.slice(span.start, span.end)).toBe(`${one}${hyphen}\n  ${two}`)
        },
      ),
    )
  })

  it('finds nothing that does not stand there, in order and within the text, no character cut', () => {
    const piece = fc.oneof(
      letter.map(([printed]) => printed),
      blank,
      fc.constantFrom('-', '-\n', '¬\n', '.', '(', '\u0301', '\u{20000}'),
    )
    const texts = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''))
    const queries = fc
      .array(
        letter.map(([, typed]) => typed),
        { minLength: 1, maxLength: 3 },
      )
      .map(typed => typed.join(''))
    fc.assert(
      fc.property(texts, queries, fc.boolean(), (text, query, wholeWords) => {
        const spans = findText(text, query, { ...USUAL, wholeWords }, 1000)
        let end = 0
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(plainOf(text.slice(span.start, span.end))).toContain(plainOf(query))
          expect(text.slice(span.start, span.end)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/)
          end = span.end
        }
      }),
      { numRuns: 500 },
    )
  })

  it('marks the boxes of the words in which it finds something, and of no others', () => {
    const lines = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(lines, fc.nat(), (rows, at) => {
        const boxOf = (row: number, column: number): Rect => ({
          x: column * 100,
          y: row * 50,
          width: 90,
          height: 40,
        })
        const page: PageText = {
          source: 'alto',
          granularity: 'word',
          blocks: [
            {
              lines: rows.map((row, index) => ({
                words: row.map(({ printed }, column) => ({ text: printed, box: boxOf(index, column) })),
              })),
            },
          ],
        }
        const all = rows.flatMap((row, index) =>
          row.map((each, column) => ({ ...each, box: boxOf(index, column) })),
        )
        const { typed } = all[at % all.length] ?? { typed: '' }
        const placed = placedWords(page)
        const text = plainText(page)
        const boxes = findText(text, typed, USUAL, 1000).flatMap(span => boxesOfWords(wordsIn(placed, span)))
        const letters = plainOf(typed)
        const expected = all.filter(({ printed }) => plainOf(printed).includes(letters)).map(({ box }) => box)
        const key = ({ x, y }: Rect) => `${y} ${x}`
        expect(new Set(boxes.map(key))).toEqual(new Set(expected.map(key)))
      }),
      { numRuns: 500 },
    )
  })
})
