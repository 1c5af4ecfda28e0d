// The text of one canvas, whichever format it came in. Search, selection, copying and reading aloud stand on it.

import type { Rect, Size } from '../digital-object'

/** The words of a canvas in reading order, with their places where they are known. */
export interface PageText {
  /** BCP 47 tag. */
  readonly language?: string
  readonly direction?: 'ltr' | 'rtl'
  /** Format that it was read from. */
  readonly source: 'plain' | 'html' | 'xml' | 'alto' | 'hocr' | 'page-xml' | 'annotations'
  /** Finest part that has a box; `page` when no part has one. */
  readonly granularity: 'word' | 'line' | 'block' | 'page'
  /** Size of the page in the units of the boxes: canvas units where the size of the canvas was known. */
  readonly size?: Size
  readonly blocks: readonly TextBlock[]
}

/** A paragraph, a column or another block of lines. */
export interface TextBlock {
  readonly lines: readonly TextLine[]
  readonly box?: Rect
}

/** A line with at least one word. */
export interface TextLine {
  readonly words: readonly TextWord[]
  readonly box?: Rect
}

/** A word as it is written, its punctuation included; a word that is divided at a line's end is whole in its first line. */
export interface TextWord {
  readonly text: string
  /** Blanks before it in its line; one space when absent, none at the beginning of a line. */
  readonly space?: string
  readonly box?: Rect
  /** Box of the second part of a divided word, in the next line. */
  readonly continuation?: Rect
}

/** The text of a line. */
export function lineText({ words }: TextLine): string {
  return words.map(({ text, space }, index) => `${space ?? (index === 0 ? '' : ' ')}${text}`).join('')
}

/** The text of every block, its lines as on the page. */
export function paragraphsOf({ blocks }: PageText): readonly string[] {
  return blocks.map(({ lines }) => lines.map(lineText).join('\n'))
}

/** The whole text: a line for each line, an empty one between blocks. */
export function plainText(page: PageText): string {
  return paragraphsOf(page).join('\n\n')
}

/** A part of the plain text: offsets in UTF-16 units, `end` excluded. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** A word and where it stands in the plain text. */
export interface PlacedWord extends TextSpan {
  readonly word: TextWord
  readonly line: TextLine
  readonly block: TextBlock
}

/** The words with their offsets in `plainText`, in order. */
export function placedWords({ blocks }: PageText): readonly PlacedWord[] {
  const placed: PlacedWord[] = []
  let at = 0
  for (const block of blocks) {
    for (const line of block.lines) {
      for (const [index, word] of line.words.entries()) {
        const start = at + (word.space?.length ?? (index === 0 ? 0 : 1))
        at = start + word.text.length
        placed.push({ word, line, block, start, end: at })
      }
      at++
    }
    at++
  }
  return placed
}

/** The words that a part of the plain text touches. `placed` is in order, so that the first is found by halving. */
export function wordsIn(placed: readonly PlacedWord[], { start, end }: TextSpan): readonly PlacedWord[] {
  let [low, high] = [0, placed.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placed[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  let after = low
  while ((placed[after]?.start ?? end) < end) after++
  return placed.slice(low, after)
}

/** The boxes of words; of words without one the box of their line or block, each once. */
export function boxesOfWords(words: readonly PlacedWord[]): readonly Rect[] {
  const boxes = words.flatMap(({ word, line, block }) => {
    const box = word.box ?? line.box ?? block.box
    return [...(box ? [box] : []), ...(word.continuation ? [word.continuation] : [])]
  })
  return [...new Set(boxes)]
}
