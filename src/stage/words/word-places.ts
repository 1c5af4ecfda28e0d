// Places of the words of a page, for selecting them on the picture. Arithmetic only.

import type { Rect } from '../../model/digital-object'
import {
  type PageText,
  placedWords,
  type TextLine,
  type TextSpan,
  type TextWord,
} from '../../model/texts/page-text'

/** A word on the page: its part of the plain text, and its box. */
export interface WordPlace extends TextSpan {
  readonly text: string
  /** Box in the units of the text. */
  readonly box: Rect
}

/** A line on the page with at least one word. */
export interface LinePlace {
  readonly words: readonly WordPlace[]
  readonly box: Rect
  /** True when its words stand one under the other. */
  readonly vertical: boolean
  readonly rightToLeft: boolean
}

/** The lines of a paragraph, a column or another block. */
export type BlockPlace = readonly LinePlace[]

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u
const LETTER = /\p{L}/u

/** True for a line whose first letter belongs to a script that runs from right to left. */
export function runsRightToLeft(text: string): boolean {
  const [letter] = LETTER.exec(text) ?? []
  return letter !== undefined && RIGHT_TO_LEFT.test(letter)
}

/** The smallest box round boxes. */
function around(boxes: readonly Rect[]): Rect {
  const x = Math.min(...boxes.map(box => box.x))
  const y = Math.min(...boxes.map(box => box.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map(box => box.x + box.width)) - x,
    height: Math.max(...boxes.map(box => box.y + box.height)) - y,
  }
}

/** The part of a box from `from` to `to` (fractions) in the direction of reading. */
function partOf(
  box: Rect,
  [from, to]: readonly [number, number],
  { vertical, rightToLeft }: Direction,
): Rect {
  const { x, y, width, height } = box
  if (vertical) return { x, y: y + from * height, width, height: (to - from) * height }
  const start = rightToLeft ? 1 - to : from
  return { x: x + start * width, y, width: (to - from) * width, height }
}

type Direction = Pick<LinePlace, 'vertical' | 'rightToLeft'>

/** True for words that stand one under the other. */
function standUpright(words: readonly TextWord[], box: Rect): boolean {
  const [first, last] = [words[0]?.box, words.at(-1)?.box]
  if (words.length < 2 || !first || !last) return box.height > 3 * box.width && words.length > 1
  return Math.abs(last.y - first.y) > Math.abs(last.x - first.x) && box.height > 1.5 * box.width
}

type Span = TextSpan & { readonly word: TextWord }

/** The line in its box; words without one get a share of the line's by their letters. */
function placeLine(line: TextLine, spans: readonly Span[], lineBox: Rect | undefined): LinePlace | undefined {
  const boxes = line.words.flatMap(({ box }) => box ?? [])
  const box = lineBox ?? (boxes.length > 0 ? around(boxes) : undefined)
  const [first, last] = [spans[0], spans.at(-1)]
  if (!box || !first || !last) return undefined
  const direction: Direction = {
    vertical: standUpright(line.words, box),
    rightToLeft: runsRightToLeft(line.words.map(({ text }) => text).join('')),
  }
  const length = Math.max(last.end - first.start, 1)
  const words = spans.map(({ word, start, end }) => ({
    start,
    end,
    text: word.text,
    box: word.box ?? partOf(box, [(start - first.start) / length, (end - first.start) / length], direction),
  }))
  return { words, box, ...direction }
}

/** The places of all words whose word, line or block has a box, block by block in reading order. */
export function wordPlaces(page: PageText): readonly BlockPlace[] {
  const spans = placedWords(page)
  let from = 0
  return page.blocks.map(({ lines, box: block }) =>
    lines.flatMap((line, index) => {
      const own = spans.slice(from, from + line.words.length)
      from += line.words.length
      const share = block && {
        ...block,
        y: block.y + (index * block.height) / lines.length,
        height: block.height / lines.length,
      }
      return placeLine(line, own, line.box ?? (line.words.some(({ box }) => box) ? undefined : share)) ?? []
    }),
  )
}

/** A place between two characters of the plain text. */
export interface Caret {
  readonly word: WordPlace
  /** Characters (UTF-16 units) of the word before it. */
  readonly offset: number
}

const beyond = (at: number, from: number, length: number) => Math.max(from - at, at - from - length, 0)

/** Distance of a point from a box; 0 within it. */
function distance({ x, y, width, height }: Rect, at: { readonly x: number; readonly y: number }): number {
  return Math.hypot(beyond(at.x, x, width), beyond(at.y, y, height))
}

function nearest<Item extends { readonly box: Rect }>(
  items: Iterable<Item>,
  at: { readonly x: number; readonly y: number },
): { readonly item: Item; readonly far: number } | undefined {
  let best: { readonly item: Item; readonly far: number } | undefined
  for (const item of items) {
    const far = distance(item.box, at)
    if (!best || far < best.far) best = { item, far }
  }
  return best
}

/**
 * The place in the text that is nearest to a point (units of the text), in the nearest line; none when no line is within
 * `reach`.
 */
export function caretAt(
  blocks: readonly BlockPlace[],
  at: { readonly x: number; readonly y: number },
  reach = Number.POSITIVE_INFINITY,
): Caret | undefined {
  const line = nearest(blocks.flat(), at)
  if (!line || line.far > reach) return undefined
  const { words, vertical, rightToLeft } = line.item
  const word = nearest(words, at)?.item
  if (!word) return undefined
  const { x, y, width, height } = word.box
  const along = vertical ? (at.y - y) / (height || 1) : (at.x - x) / (width || 1)
  const share = Math.min(Math.max(rightToLeft && !vertical ? 1 - along : along, 0), 1)
  return { word, offset: Math.round(share * word.text.length) }
}
