import type { FileSample } from '../sample'
import { remember } from './remember'

/** Letters that two texts must have in common to be those of one page. */
export const ENOUGH_LETTERS = 80
/** Letters of a sequence that two texts may have in common. */
const SEQUENCE = 4

/** Letters of a page's text, without anything between them. */
export interface PageLetters {
  readonly letters: string
  /** Sequences of four letters, hashed, each once, ascending. */
  readonly sequences: Uint32Array
}

function sequencesOf(letters: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(letters.length - SEQUENCE + 1, 0))
  for (let at = 0; at < hashes.length; at++) {
    let hash = 0
    for (let next = at; next < at + SEQUENCE; next++) hash = Math.imul(hash, 31337) + letters.charCodeAt(next)
    hashes[at] = hash
  }
  return hashes.sort().filter((hash, at) => at === 0 || hash !== hashes[at - 1])
}

/** Finds the letters of a page's text. */
export const pageLetters = remember(({ text = '' }: FileSample): PageLetters => {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return { letters, sequences: sequencesOf(letters) }
})

function countCommon(a: Uint32Array, b: Uint32Array): number {
  let [common, first, second] = [0, 0, 0]
  while (first < a.length && second < b.length) {
    const [one = 0, other = 0] = [a[first], b[second]]
    if (one === other) common++
    if (one <= other) first++
    if (other <= one) second++
  }
  return common
}

/** Part of the sequences of four letters of the shorter text that are in the other too; 0 for short texts. */
export function textLikeness(a: PageLetters, b: PageLetters): number {
  if (Math.min(a.letters.length, b.letters.length) < ENOUGH_LETTERS) return 0
  const least = Math.min(a.sequences.length, b.sequences.length)
  return countCommon(a.sequences, b.sequences) / Math.max(least, 1)
}
