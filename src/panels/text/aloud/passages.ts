// Divides the text of a page into what a voice says at a time. No speech here, and no page.

import { type PageText, type PlacedWord, placedWords } from '../../../model/texts/page-text'

/** A sentence, or a part of a long one, as it is spoken. */
export interface Passage {
  readonly text: string
  /** Its words in order; `at` is where each begins in `text`, in UTF-16 units. */
  readonly words: readonly SpokenWord[]
}

/** A word of a passage. */
export interface SpokenWord {
  readonly at: number
  readonly placed: PlacedWord
}

/** Letters (UTF-16 units) that a voice is given at a time; some fall silent after 4,000. */
const LONGEST = 1000

/** A line with nothing but a page number, in Arabic or Roman figures. */
const PAGE_NUMBER =
  /^[^\p{L}\p{N}]*(?:\d{1,5}|(?=[ivxlcdm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3}))[^\p{L}\p{N}]*$/iu

/** Scripts that write without blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u

type Line = readonly PlacedWord[]

/** The words of a text, line by line. */
function linesOf(text: PageText): readonly Line[] {
  const lines: PlacedWord[][] = []
  for (const placed of placedWords(text)) {
    const line = lines.at(-1)
    if (line && line[0]?.line === placed.line) line.push(placed)
    else lines.push([placed])
  }
  return lines
}

const wordsOf = (line: Line | undefined) => line?.map(({ word }) => word.text).join(' ') ?? ''

const lettersOf = (line: Line | undefined) =>
  wordsOf(line)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '')

/** Lines at either end of a page that may be its head or foot: a number, a title, a rule that was read as one. */
const MOST_HEADS = 3

const isNumber = (line: Line) => PAGE_NUMBER.test(wordsOf(line))

/** The letters of the first and the last line of a page that is no number, by which a running head is known again on the next one. */
export function edgesOf(text: PageText): ReadonlySet<string> {
  const lines = linesOf(text)
  const edges = [lines.slice(0, MOST_HEADS), lines.slice(-MOST_HEADS).reverse()]
  return new Set(
    edges.map(each => lettersOf(each.find(line => !isNumber(line)))).filter(letters => letters.length > 2),
  )
}

/** Leaves out page numbers, and first and last lines that stand on a neighbouring page too. */
function withoutHeads(lines: readonly Line[], neighbours: readonly ReadonlySet<string>[]): readonly Line[] {
  const isHead = (line: Line | undefined) =>
    line !== undefined && (isNumber(line) || neighbours.some(edges => edges.has(lettersOf(line))))
  let [from, to] = [0, lines.length]
  while (from < Math.min(MOST_HEADS, to) && isHead(lines[from])) from++
  while (to > Math.max(lines.length - MOST_HEADS, from) && isHead(lines[to - 1])) to--
  return lines.slice(from, to)
}

/** The words of a block in one piece. */
function joined(words: readonly PlacedWord[]): Passage {
  let text = ''
  const spoken = words.map((placed, index) => {
    const begins = words[index - 1]?.line !== placed.line
    const blank = begins && UNSPACED.test(text) ? '' : (placed.word.space ?? ' ')
    text += index === 0 ? '' : begins ? blank.slice(0, 1) : blank
    const at = text.length
    text += placed.word.text
    return { at, placed }
  })
  return { text, words: spoken }
}

/** The part of a passage between two of its words. */
function partOf({ text, words }: Passage, from: number, to: number): Passage {
  const start = words[from]?.at ?? 0
  const end = words[to]?.at ?? text.length
  return {
    text: text.slice(start, end).trim(),
    words: words.slice(from, to).map(({ at, placed }) => ({ at: at - start, placed })),
  }
}

/** Divides a block at its sentences, and long sentences between words. */
function sentencesOf(block: Passage, language: string | undefined): readonly Passage[] {
  const { text, words } = block
  const starts = new Set(
    [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ index }) => index),
  )
  const parts: Passage[] = []
  let from = 0
  for (const [index, { at }] of words.entries()) {
    const tooLong = at - (words[from]?.at ?? 0) > LONGEST
    if (index === from || !(starts.has(at) || tooLong)) continue
    parts.push(partOf(block, from, index))
    from = index
  }
  return [...parts, partOf(block, from, words.length)]
}

const isSpeakable = ({ text }: Passage) => /[\p{L}\p{N}]/u.test(text)

const knownLanguage = (language: string | undefined) => {
  try {
    return language && Intl.getCanonicalLocales(language)[0]
  } catch {
    return undefined
  }
}

function passagesOfWords(placed: readonly PlacedWord[], language: string | undefined): readonly Passage[] {
  const blocks = new Map<unknown, PlacedWord[]>()
  for (const each of placed) {
    const words = blocks.get(each.block)
    if (words) words.push(each)
    else blocks.set(each.block, [each])
  }
  const tag = knownLanguage(language)
  return [...blocks.values()].flatMap(words => sentencesOf(joined(words), tag)).filter(isSpeakable)
}

/**
 * The passages of a page in reading order, without its page number and without the lines that head or foot a neighbouring
 * page too (`neighbours`, from `edgesOf`).
 */
export function passagesOf(
  text: PageText,
  neighbours: readonly ReadonlySet<string>[] = [],
): readonly Passage[] {
  return passagesOfWords(withoutHeads(linesOf(text), neighbours).flat(), text.language)
}

/** The passages of a text that has no pages of its own, such as a chapter: all of it is read. */
export function passagesOfText(text: PageText): readonly Passage[] {
  return passagesOfWords(placedWords(text), text.language)
}

/** Position of the word that is spoken at an offset of a passage. */
export function wordAt({ words }: Passage, offset: number): number {
  const after = words.findIndex(({ at }) => at > offset)
  return Math.max((after === -1 ? words.length : after) - 1, 0)
}
