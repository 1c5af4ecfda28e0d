import type { Sample, SampleFile } from '../samples.ts'
import { type InkBox, printedWords } from './printed-words.ts'

/** A word of a sample, whole where the line divides it. */
export interface SampleWord {
  readonly file: SampleFile
  readonly text: string
  readonly key: string
  readonly boxes: readonly InkBox[]
}

/** Words in a row that match, with those around them in one line of text. */
export interface WordHit {
  readonly words: readonly SampleWord[]
  readonly before: string
  readonly after: string
}

/** Words of context on either side. */
const CONTEXT = 6

/** Letters and digits of a word, without case and accents. */
export function wordKey(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
}

const indexes = new Map<string, readonly SampleWord[]>()

function readWords(sample: Sample): readonly SampleWord[] {
  return sample.files.flatMap(file => {
    const printed = printedWords(sample, file).flat(2)
    return printed.flatMap(({ text, box, part, whole }, index) => {
      if (part === 2) return []
      const next = part === 1 ? printed[index + 1] : undefined
      const word = part === 1 && whole ? whole : text
      return [{ file, text: word, key: wordKey(word), boxes: next ? [box, next.box] : [box] }]
    })
  })
}

/** Returns all words of a sample in reading order. */
export function wordsOfSample(sample: Sample): readonly SampleWord[] {
  const words = indexes.get(sample.representation) ?? readWords(sample)
  indexes.set(sample.representation, words)
  return words
}

/** Phrases in quotation marks and single words, each as the keys of its words. */
function termsOf(query: string): readonly (readonly string[])[] {
  return [...query.matchAll(/"([^"]*)"|(\S+)/g)]
    .map(([, phrase, word]) => (phrase ?? word ?? '').split(/\s+/).map(wordKey).filter(Boolean))
    .filter(keys => keys.length > 0)
}

/**
 * Finds the words of a query: a phrase in quotation marks as it stands, also over the end of a page; of several terms those
 * on pages that have all of them.
 */
export function findHits(sample: Sample, query: string): readonly WordHit[] {
  const words = wordsOfSample(sample)
  const terms = termsOf(query)
  // A single word finds its longer forms, as the stemming of a full-text index does.
  const fits = (word: SampleWord | undefined, key: string, only: boolean) =>
    only ? word?.key.startsWith(key) : word?.key === key
  const runs = terms.map(keys =>
    words.flatMap((_, at) =>
      keys.every((key, offset) => fits(words[at + offset], key, keys.length === 1)) ? [at] : [],
    ),
  )
  const pages = runs.map(starts => new Set(starts.map(at => words[at]?.file)))
  const line = (from: number, to: number) =>
    words
      .slice(Math.max(from, 0), to)
      .map(({ text }) => text)
      .join(' ')
  return runs
    .flatMap((starts, term) => starts.map(at => ({ at, count: terms[term]?.length ?? 1 })))
    .filter(({ at }) => pages.every(each => each.has(words[at]?.file)))
    .sort((one, other) => one.at - other.at)
    .map(({ at, count }) => ({
      words: words.slice(at, at + count),
      before: line(at - CONTEXT, at),
      after: line(at + count, at + count + CONTEXT),
    }))
}

/** The words that begin like the last one of a query, with how often each stands in the sample; the most frequent first. */
export function findTerms(
  sample: Sample,
  query: string,
): readonly (readonly [term: string, count: number])[] {
  const start = wordKey(query.split(/\s+/).pop() ?? '')
  const counts = new Map<string, number>()
  if (start === '') return []
  for (const { key } of wordsOfSample(sample))
    if (key.startsWith(start)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort(([one, most], [other, more]) => more - most || (one < other ? -1 : 1))
}
