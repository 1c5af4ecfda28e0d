// Finding words in a text: letters with and without accents are alike, any white space is as good as another, and there is
// none between the characters of Chinese and Japanese, whose words go on over the end of a line.

import type { TextSpan } from './page-text'
import { joinsIdeographs } from './unspaced-scripts'

/** Options of matching words. */
export interface FindOptions {
  readonly matchCase: boolean
  readonly wholeWords: boolean
}

const MARKS = /\p{M}+/gu
const LETTER = /[\p{L}\p{N}_]/u
const AFTER = /^[\p{L}\p{N}_]/u

/** The form of a text in which it is compared, and the offset in the text of each of its units. */
interface Folded {
  readonly text: string
  /** One entry more than `text` has units: the end. */
  readonly offsets: readonly number[]
}

function foldCharacter(character: string, matchCase: boolean): string {
  if (/\s/.test(character)) return ' '
  const bare = character.normalize('NFKD').replace(MARKS, '').replaceAll('ſ', 's')
  return matchCase ? bare : bare.toLowerCase()
}

function fold(text: string, matchCase: boolean): Folded {
  const parts: string[] = []
  const offsets: number[] = []
  let offset = 0
  let last = ''
  for (const character of text) {
    const folded = foldCharacter(character, matchCase)
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

/** The places where the words of a query stand in a text, in order, at most `most`; none for an empty query. */
export function findText(
  text: string,
  query: string,
  options: FindOptions,
  most: number,
): readonly TextSpan[] {
  const wanted = fold(query.trim(), options.matchCase).text
  if (wanted === '') return []
  const folded = fold(text, options.matchCase)
  const found: TextSpan[] = []
  let at = folded.text.indexOf(wanted)
  while (at >= 0 && found.length < most) {
    const end = at + wanted.length
    const before = folded.text.slice(Math.max(at - 2, 0), at)
    const isWhole = !LETTER.test(lastCharacter(before)) && !AFTER.test(folded.text.slice(end, end + 2))
    if (isWhole || !options.wholeWords)
      found.push({ start: folded.offsets[at] ?? 0, end: endOf(text, folded.offsets[end - 1] ?? 0) })
    at = folded.text.indexOf(wanted, isWhole || !options.wholeWords ? end : at + 1)
  }
  return found
}

const lastCharacter = (text: string) => [...text].at(-1) ?? ''

/** The end of the character at an offset, with the combining marks that follow it. */
function endOf(text: string, offset: number): number {
  const [character = ''] = text.slice(offset, offset + 2)
  const [marks = ''] =
    /^\p{M}*/u.exec(text.slice(offset + character.length, offset + character.length + 16)) ?? []
  return offset + character.length + marks.length
}
