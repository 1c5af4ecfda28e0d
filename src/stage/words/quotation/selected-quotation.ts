import type { Rect, Size } from '../../../model/digital-object'
import { boxOfShape } from '../../../model/mark'
import {
  boxesOfWords,
  type PageText,
  type PlacedWord,
  placedWords,
  plainText,
  type TextSpan,
  wordsIn,
} from '../../../model/texts/page-text'
import { type Quotation, quotationOf } from '../../../search/find-quotation'
import { regionAround } from '../../../viewer/quotation/link-to-words'
import { hitBoxes } from '../../../viewer/search/hit-boxes'

/** Words that are selected, on a page or in a file. */
export interface SelectedQuotation {
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  readonly quote: Quotation
  /** Boxes of their lines, in canvas units; none in a file. */
  readonly lines: readonly Rect[]
  /** Part of the page that a link to them shows, in canvas units. */
  readonly region?: Rect
  /** Place in the file, in the words of its format. */
  readonly fragment?: string
}

/** The boxes of words, those of one line in one box. */
function lineBoxes(words: readonly PlacedWord[]): readonly Rect[] {
  const lines = new Map<object, PlacedWord[]>()
  for (const word of words) {
    const there = lines.get(word.line)
    if (there) there.push(word)
    else lines.set(word.line, [word])
  }
  return [...lines.values()].flatMap(line => {
    const corners = boxesOfWords(line).flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ])
    return corners.length > 0 ? [boxOfShape({ polygon: corners })] : []
  })
}

/** Words that are selected in the text of a page; `size`: that of the canvas. */
export function selectedOnPage(
  canvas: number,
  size: Size | undefined,
  text: PageText,
  span: TextSpan,
): SelectedQuotation {
  const words = wordsIn(placedWords(text), span)
  const placed = (boxes: readonly Rect[]) =>
    hitBoxes({ boxes, ...(text.size && { boxesIn: text.size }) }, size)
  const region = size && regionAround(placed(boxesOfWords(words)), size)
  return {
    canvas,
    quote: quotationOf(plainText(text), span),
    lines: text.granularity === 'page' ? [] : placed(lineBoxes(words)),
    ...(region && { region }),
  }
}
