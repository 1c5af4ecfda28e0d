import { type PageText, plainText, type TextSpan } from '../../../model/texts/page-text'
import { sizeOf } from '../../../viewer/state/current-opening'
import { setMarks } from '../../../viewer/state/marks'
import type { ViewerStore } from '../../../viewer/state/store'
import { keepInView, rangeIn } from '../text-ranges'
import { wordMarks } from '../word-marks'
import type { Passage, SpokenWord } from './passages'
import './spoken-marks.css'

const LAYER = 'aloud'

function highlight(name: string, text: PageText | undefined, span: TextSpan | undefined): Range | undefined {
  if (!('highlights' in CSS)) return undefined
  CSS.highlights.delete(name)
  if (!text || !span) return undefined
  const plain = plainText(text)
  for (const root of document.querySelectorAll('.page-words')) {
    const range = rangeIn(root, plain, span)
    if (!range) continue
    CSS.highlights.set(name, new Highlight(range))
    return range
  }
  return undefined
}

/** Marks what is being said, on the picture and in the text: the word, and as long as none is told the whole passage. */
export function markSpoken(
  store: ViewerStore,
  page: { readonly canvas: number; readonly text: PageText } | undefined,
  passage: Passage | undefined,
  word: SpokenWord | undefined,
): void {
  const words = word ? [word] : (passage?.words ?? [])
  const placed = words.map(each => each.placed)
  const marks = page ? wordMarks(page.canvas, placed, page.text, sizeOf(store.getState(), page.canvas)) : []
  setMarks(store, LAYER, { marks })
  const spanOf = (spoken: readonly SpokenWord[]): TextSpan | undefined => {
    const [first, last] = [spoken[0]?.placed, spoken.at(-1)?.placed]
    return first && last && { start: first.start, end: last.end }
  }
  keepInView(highlight('lectern-passage', page?.text, spanOf(passage?.words ?? [])))
  highlight('lectern-spoken', page?.text, word && spanOf([word]))
}
