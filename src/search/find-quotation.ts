// Finding a quotation again: in a text that may have been recognized anew, on a page that may be another one.

import type { TextSpan } from '../model/texts/page-text'
import { findText } from './find-text'

/** Words of a text with a little of what stands around them, each in one line. */
export interface Quotation {
  readonly exact: string
  readonly before: string
  readonly after: string
}

/** A passage that may be the one that was quoted. */
export interface QuotationMatch {
  readonly span: TextSpan
  /** Likeness from 0 to 1 of the words, those around them included. */
  readonly likeness: number
  /** True where the words and what stands around them are the same. */
  readonly sure: boolean
}

/** Characters of a quotation that are kept; a longer one is known by its beginning. */
const LONGEST = 300
/** Characters of context on either side. */
const CONTEXT = 40
const MOST_MATCHES = 200
/** Words of a quotation that is looked for by likeness. */
const FEWEST_WORDS = 3
/** Share of the words of a passage that are the same where the text was recognized anew. */
const ALIKE = 0.5
/** Share of the words around a passage that must be the same for it to be surely the one. */
const SAME_CONTEXT = 0.5

const OPTIONS = { matchCase: false, wholeWords: false, matchAccents: false }

const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ')
/** Cuts a text at the end of a word. */
const clipped = (text: string, most: number) =>
  text.length <= most ? text : text.slice(0, most).replace(/\s+\S*$/, '')

/** Makes the quotation of a part of a text. */
export function quotationOf(text: string, { start, end }: TextSpan): Quotation {
  const before = inOneLine(text.slice(Math.max(start - CONTEXT, 0), start))
  return {
    exact: clipped(inOneLine(text.slice(start, end)).trim(), LONGEST),
    before: (start > CONTEXT ? before.replace(/^\S*\s/, '') : before).trim(),
    after: clipped(inOneLine(text.slice(end, end + CONTEXT)), CONTEXT - 1).trim(),
  }
}

const keyOf = (word: string) =>
  word
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
const keysOf = (text: string) => text.split(/\s+/).map(keyOf).filter(Boolean)

/** Share of `expected` that is among `actual`; 1 where nothing is expected. */
function sharedPart(expected: readonly string[], actual: readonly string[]): number {
  const left = new Map<string, number>()
  for (const key of actual) left.set(key, (left.get(key) ?? 0) + 1)
  const shared = expected.filter(key => {
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count > 0
  })
  return expected.length === 0 ? 1 : shared.length / expected.length
}

/** Likeness of what stands around a passage to what stood around the quotation. */
function contextLikeness(text: string, { start, end }: TextSpan, { before, after }: Quotation): number {
  const expected = [...keysOf(before), ...keysOf(after)]
  const actual = [
    ...keysOf(text.slice(Math.max(start - CONTEXT, 0), start)),
    ...keysOf(text.slice(end, end + CONTEXT)),
  ]
  return sharedPart(expected, actual)
}

const better = (one: QuotationMatch | undefined, other: QuotationMatch) =>
  one && one.likeness >= other.likeness ? one : other

function exactMatch(text: string, quotation: Quotation): QuotationMatch | undefined {
  const spans = findText(text, quotation.exact, OPTIONS, MOST_MATCHES)
  let best: QuotationMatch | undefined
  for (const span of spans) {
    const context = contextLikeness(text, span, quotation)
    // Few words stand in many places: only what is around them tells which one was meant.
    best = better(best, { span, likeness: (1 + context) / 2, sure: context >= SAME_CONTEXT })
  }
  return best
}

/** The passage of as many words that has most of them. */
function similarPassage(text: string, quotation: Quotation): QuotationMatch | undefined {
  const keys = keysOf(quotation.exact)
  if (keys.length < FEWEST_WORDS) return undefined
  const words = [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
    const key = keyOf(word)
    return key === '' ? [] : [{ key, start: index, end: index + word.length }]
  })
  const expected = new Map<string, number>()
  for (const key of keys) expected.set(key, (expected.get(key) ?? 0) + 1)
  let shared = 0
  let best: { readonly from: number; readonly shared: number; readonly score: number } | undefined
  const open = new Map(expected)
  const count = (key: string | undefined, by: 1 | -1) => {
    const left = key === undefined ? undefined : open.get(key)
    if (key === undefined || left === undefined) return
    if (by === 1 ? left > 0 : left >= 0) shared += by
    open.set(key, left - by)
  }
  for (const [index, { key }] of words.entries()) {
    count(key, 1)
    const from = index - keys.length + 1
    if (from > 0) count(words[from - 1]?.key, -1)
    // Of passages with as many words, the one that begins and ends like the quotation.
    const ends = Number(words[from]?.key === keys[0]) + Number(key === keys.at(-1))
    const score = shared + ends / 4
    if (score > (best?.score ?? 0)) best = { from: Math.max(from, 0), shared, score }
  }
  const part = (best?.shared ?? 0) / keys.length
  const first = words[best?.from ?? 0]
  const last = words[Math.min((best?.from ?? 0) + keys.length, words.length) - 1]
  if (!best || part < ALIKE || !first || !last) return undefined
  const span = { start: first.start, end: last.end }
  return { span, likeness: (part + contextLikeness(text, span, quotation)) / 2, sure: false }
}

/** Finds the passage of a text that was quoted, or the one that is most like it; `undefined` where none is. */
export function findQuotation(text: string, quotation: Quotation): QuotationMatch | undefined {
  return exactMatch(text, quotation) ?? similarPassage(text, quotation)
}
