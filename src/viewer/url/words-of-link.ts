import { readQuery } from './query-parameters'

/** Parameters with words to search for, ours and others'; `h` is Universal Viewer's. */
export const WORD_PARAMETERS = ['q', 'query', 'search', 'h'] as const

/** A query as Primo's addresses have it: field, precision, words, and the operator before the next one. */
const PRIMO = /^\w+,(?:contains|exact|begins_with|equals|phrase),(.*?)(?:,(?:AND|OR|NOT))?$/s

/**
 * The words that a link asks for: `q`, `query`, `search`, Universal Viewer's `#?h=`. Those of Primo are taken out of its
 * own notation; those of a content state come as `q` (content-state-link.ts).
 */
export function wordsOfLink(href: string): string | undefined {
  const words = readQuery(new URL(href)).get(...WORD_PARAMETERS)
  return words === undefined ? undefined : (PRIMO.exec(words)?.[1] ?? words)
}
