// Scripts that are written without blanks between words. OCR reports one character, or one word of a guess, at a time.

const IDEOGRAPHIC = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\u3000-\u303f\uff00-\uffef]/u
const SOUTH_EAST_ASIAN = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

const lastOf = (text: string) => [...text.slice(-2)].at(-1) ?? ''
const firstOf = (text: string) => [...text.slice(0, 2)][0] ?? ''

/** True for a character of Chinese or Japanese writing, its punctuation included. Korean has blanks between words. */
export function isIdeographic(character: string): boolean {
  return IDEOGRAPHIC.test(character)
}

/** True where Chinese or Japanese writing has no blank between two pieces of text. */
export function joinsIdeographs(before: string, after: string): boolean {
  return IDEOGRAPHIC.test(lastOf(before)) && IDEOGRAPHIC.test(firstOf(after))
}

/** True where Thai, Lao, Khmer or Burmese has no blank between two words of one phrase. */
export function joinsSyllables(before: string, after: string): boolean {
  return SOUTH_EAST_ASIAN.test(lastOf(before)) && SOUTH_EAST_ASIAN.test(firstOf(after))
}

/** Joins words to a line: with a blank between them where their script has one. */
export function joinWords(words: readonly string[]): string {
  return words.reduce(
    (line, word) =>
      line === '' || joinsIdeographs(line, word) || joinsSyllables(line, word)
        ? line + word
        : `${line} ${word}`,
    '',
  )
}
