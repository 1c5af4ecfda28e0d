import type { TextSpan } from '../../../model/texts/page-text'
import { type Quotation, quotationOf } from '../../../search/find-quotation'
import { outwards } from '../../../search/in-turn'
import { Letters, lettersIn, spanOfLetters } from '../../files/letters'
import type { ShownWords } from '../../files/shown-words'

/** Parts round the one at hand in which a selection is looked for: those that may be on the screen. */
const NEAR = 60
/** Letters round a selection by which its place in a longer text is known. */
const AROUND = 80

/** Words of a file with the part that they stand in. */
export interface FileQuotation {
  /** Position of the part, counted from 0. */
  readonly part: number
  readonly quote: Quotation
  readonly fragment?: string
}

/** Span of letters of the screen in the text that was read: of a long one only a part is on the screen. */
function spanInText(text: string, shown: string, { start, end }: TextSpan): TextSpan | undefined {
  const all = lettersIn(text)
  if (all === shown) return spanOfLetters(text, { start, end })
  const from = Math.max(start - AROUND, 0)
  const at = all.indexOf(shown.slice(from, end + AROUND))
  return at < 0 ? undefined : spanOfLetters(text, { start: at + start - from, end: at + end - from })
}

/** The part of the file that is on the screen and holds the beginning of a range. */
function partWith(words: ShownWords, { startContainer }: Range) {
  for (const part of outwards(words.count, words.current()).slice(0, NEAR)) {
    const root = words.rootOf(part)
    if (root?.contains(startContainer)) return { part, root }
  }
  return undefined
}

/** Quotes what is selected in a file that is shown; `undefined` where it is none of its words. */
export async function quoteInFile(words: ShownWords, range: Range): Promise<FileQuotation | undefined> {
  const match = partWith(words, range)
  if (!match) return undefined
  const letters = new Letters(match.root)
  const selected = letters.spanOf(range)
  const read = selected && (await words.read(match.part))
  const span = read && spanInText(read.text, letters.text, selected)
  if (!span) return undefined
  const fragment = words.fragmentOf?.(match.part, range)
  return { part: match.part, quote: quotationOf(read.text, span), ...(fragment && { fragment }) }
}
