import type { TextSpan } from '../model/texts/page-text'
import { type FindOptions, findText } from './find-text'

/** Parts of a query that are looked for by themselves. */
const MOST_TERMS = 20
/** Characters of a query that are looked for. */
const LONGEST = 1000

/** The terms of a query: phrases in quotation marks of any script, and single words. */
export function termsOf(query: string): readonly string[] {
  const terms = [...query.slice(0, LONGEST).matchAll(/["“„«»”‟]([^"“„«»”‟]+)["“„«»”‟]?|([^\s"“„«»”‟]+)/g)]
    .map(([, phrase, word]) => (phrase ?? word ?? '').trim())
    .filter(term => term !== '')
  return [...new Set(terms)].slice(0, MOST_TERMS)
}

function withoutOverlaps(spans: readonly TextSpan[]): readonly TextSpan[] {
  const sorted = [...spans].sort((one, other) => one.start - other.start || other.end - one.end)
  let end = 0
  return sorted.filter(span => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}

/**
 * The places of a query's words in a text, in order, at most `most`: where it has the words one after another these, else
 * every place of each word when all of them are there, else none. A phrase in quotation marks counts as one word.
 */
export function findWords(
  text: string,
  query: string,
  options: FindOptions,
  most: number,
): readonly TextSpan[] {
  const terms = termsOf(query)
  if (terms.length > 1) {
    const together = findText(text, terms.join(' '), options, most)
    if (together.length > 0) return together
  }
  const places = terms.map(term => findText(text, term, options, most))
  if (places.some(each => each.length === 0)) return []
  return withoutOverlaps(places.flat()).slice(0, most)
}

/** Text before, at and after a match, in one line. */
export interface MatchContext {
  readonly before: string
  readonly match: string
  readonly after: string
}

/** Characters shown before and after a match. */
const BEFORE = 40
const AFTER = 60

const inOneLine = (text: string) => text.replace(/\s+/g, ' ')

/** The context of a part of a text. */
export function contextOf(text: string, { start, end }: TextSpan): MatchContext {
  const before = inOneLine(text.slice(Math.max(start - BEFORE, 0), start))
  const after = inOneLine(text.slice(end, end + AFTER))
  return {
    before: start > BEFORE ? `…${before.replace(/^\S{0,15}\s/, '')}` : before.trimStart(),
    match: inOneLine(text.slice(start, end)),
    after: end + AFTER < text.length ? `${after.replace(/\s\S{0,15}$/, '')}…` : after.trimEnd(),
  }
}
