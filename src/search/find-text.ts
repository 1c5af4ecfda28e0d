// Finding words in a text: letters with and without accents are alike, any white space is as good as another, and there is
// none between the characters of Chinese and Japanese, whose words go on over the end of a line.

import type { TextSpan } from '../model/texts/page-text'
import { joinsIdeographs } from '../model/texts/unspaced-scripts'

/** Options of matching words. */
export interface FindOptions {
  readonly matchCase: boolean
  readonly wholeWords: boolean
  /** True to tell letters with accents from letters without. */
  readonly matchAccents?: boolean
}

const MARKS = /\p{M}+/gu
const LETTER = /[\p{L}\p{N}_]/u
const AFTER = /^[\p{L}\p{N}_]/u
/** Hyphens; `¬` is the sign of some OCR programs, `⸗` that of old type. */
const HYPHENS = '[-\\u00ad\\u2010\\u2e17¬]'
const HYPHEN = new RegExp(HYPHENS)
const ASCII_LETTER = /[A-Za-z0-9]/
/** A word divided at the end of a line. */
const DIVISION = new RegExp(`${HYPHENS}(?=[^\\S\\n]*\\n\\s*\\p{Ll})`, 'u')
const DIVISION_HERE = new RegExp(`^${HYPHENS}[^\\S\\n]*\\n\\s*(?=\\p{Ll})`, 'u')

/** Letters that Unicode does not take apart, as they are written without the ligature or the stroke. */
const PLAIN: Readonly<Record<string, string>> = {
  ſ: 's',
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  // Arabic tatweel only stretches a word.
  ـ: '',
}

/** The form of a text in which it is compared, and the offset in the text of each of its units. */
interface Folded {
  readonly text: string
  /** One entry more than `text` has units: the end. */
  readonly offsets: readonly number[]
}

interface Folding {
  readonly matchCase: boolean
  readonly matchAccents?: boolean
  /** Takes words that are divided at the end of a line for whole; else their hyphen stays. */
  readonly joins: boolean
}

function foldCharacter(character: string, { matchCase, matchAccents }: Folding): string {
  if (ASCII_LETTER.test(character)) return matchCase ? character : character.toLowerCase()
  if (/\s/.test(character)) return ' '
  const bare = matchAccents ? character : character.normalize('NFKD').replace(MARKS, '')
  const plain = matchAccents ? bare : [...bare].map(each => PLAIN[each] ?? each).join('')
  // Sigma has a form of its own at the end of words.
  return matchCase ? plain : plain.toLowerCase().replace('ς', 'σ')
}

/** Length of the hyphen and the line end that divide a word here; 0 when none does. */
function divisionAt(text: string, offset: number, character: string): number {
  if (!HYPHEN.test(character)) return 0
  return DIVISION_HERE.exec(text.slice(offset, offset + 40))?.[0].length ?? 0
}

function fold(text: string, folding: Folding): Folded {
  const parts: string[] = []
  const offsets: number[] = []
  let offset = 0
  let last = ''
  while (offset < text.length) {
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0)
    const division = divisionAt(text, offset, character)
    if (division > 0) {
      if (!folding.joins) {
        parts.push('-')
        offsets.push(offset)
      }
      offset += division
      continue
    }
    const folded = foldCharacter(character, folding)
    // A soft hyphen is not seen, and white space counts once.
    if (character !== '\u00ad' && !(folded === ' ' && last === ' ')) {
      if (last === ' ' && joinsIdeographs(parts.at(-2) ?? '', folded)) {
        parts.pop()
        offsets.pop()
      }
      parts.push(folded)
      for (let unit = 0; unit < folded.length; unit++) offsets.push(offset)
      last = folded || last
    }
    offset += character.length
  }
  offsets.push(offset)
  return { text: parts.join(''), offsets }
}

function findFolded(
  text: string,
  words: string,
  options: FindOptions & { readonly joins: boolean },
  most: number,
): readonly TextSpan[] {
  const query = fold(words, options).text
  if (query === '') return []
  const folded = fold(text, options)
  const spans: TextSpan[] = []
  let at = folded.text.indexOf(query)
  while (at >= 0 && spans.length < most) {
    const end = at + query.length
    const before = folded.text.slice(Math.max(at - 2, 0), at)
    const isWhole = !LETTER.test(lastCharacter(before)) && !AFTER.test(folded.text.slice(end, end + 2))
    const start = folded.offsets[at] ?? 0
    // Both letters of a ligature are the one that is printed: it is marked once.
    const isNew = start >= (spans.at(-1)?.end ?? 0)
    if (isNew && (isWhole || !options.wholeWords))
      spans.push({ start, end: endOf(text, folded.offsets[end - 1] ?? 0) })
    at = folded.text.indexOf(query, isWhole || !options.wholeWords ? end : at + 1)
  }
  return spans
}

/**
 * The places where a phrase stands in a text, in order, at most `most`; none for an empty phrase. Words that are divided
 * at the end of a line are found whole and as they are written.
 */
export function findText(
  text: string,
  phrase: string,
  options: FindOptions,
  most: number,
): readonly TextSpan[] {
  const words = phrase.trim()
  const joined = findFolded(text, words, { ...options, joins: true }, most)
  if (!DIVISION.test(text) || !HYPHEN.test(words)) return joined
  const written = findFolded(text, words, { ...options, joins: false }, most)
  const starts = new Set(joined.map(({ start }) => start))
  return [...joined, ...written.filter(({ start }) => !starts.has(start))]
    .sort((one, other) => one.start - other.start)
    .slice(0, most)
}

const lastCharacter = (text: string) => [...text].at(-1) ?? ''

/** The end of the character at an offset, with the combining marks that follow it. */
function endOf(text: string, offset: number): number {
  const [character = ''] = text.slice(offset, offset + 2)
  const [marks = ''] =
    /^\p{M}*/u.exec(text.slice(offset + character.length, offset + character.length + 16)) ?? []
  return offset + character.length + marks.length
}
