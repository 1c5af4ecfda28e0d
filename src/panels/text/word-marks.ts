import type { Rect, Size } from '../../model/digital-object'
import type { Mark } from '../../model/mark'
import { boxesOfWords, lineText, type PageText, type PlacedWord } from '../../model/texts/page-text'
import { hitBoxes } from '../../viewer/search/hit-boxes'

/** The boxes of words, each once, with what stands in them. */
function namedBoxes(words: readonly PlacedWord[]): ReadonlyMap<Rect, string> {
  const named = new Map<Rect, string>()
  for (const placed of words)
    for (const box of boxesOfWords([placed]))
      named.set(box, placed.word.box ? placed.word.text : lineText(placed.line))
  return named
}

/** Marks of words on a canvas, each box once; `size` in canvas units. */
export function wordMarks(
  canvas: number,
  words: readonly PlacedWord[],
  text: PageText,
  size: Size | undefined,
): readonly Mark[] {
  const named = namedBoxes(words)
  const labels = [...named.values()]
  const boxes = hitBoxes({ boxes: [...named.keys()], ...(text.size && { boxesIn: text.size }) }, size)
  return boxes.map((box, index) => ({
    id: String(index),
    canvas,
    shape: { box },
    label: labels[index] ?? '',
    kind: 'word',
    current: true,
  }))
}
