import type { Rect, Size } from '../../../model/digital-object'
import type { Mark } from '../../../model/mark'
import {
  boxesOfWords,
  lineText,
  type PageText,
  plainText,
  type TextSpan,
} from '../../../model/texts/page-text'
import { hitBoxes } from '../../../viewer/search/hit-boxes'
import { sizeOf } from '../../../viewer/state/current-opening'
import { setMarks } from '../../../viewer/state/marks'
import type { ViewerStore } from '../../../viewer/state/store'
import type { Passage, SpokenWord } from './passages'
import './spoken-marks.css'

const LAYER = 'aloud'

/** Part of the text panel's words that stands at a span of the plain text; nothing where another text is shown. */
function rangeIn(root: Element, plain: string, { start, end }: TextSpan): Range | undefined {
  const paragraphs = [...root.querySelectorAll(':scope > p')]
  if (paragraphs.map(({ textContent }) => textContent).join('\n\n') !== plain) return undefined
  let from = 0
  for (const { firstChild, textContent } of paragraphs) {
    const length = textContent?.length ?? 0
    if (firstChild && start < from + length) {
      const range = document.createRange()
      range.setStart(firstChild, Math.max(start - from, 0))
      range.setEnd(firstChild, Math.min(end - from, length))
      return range
    }
    from += length + 2
  }
  return undefined
}

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

function keepInView(range: Range | undefined): void {
  const scroller = range?.startContainer.parentElement?.closest('.panel-body')
  if (!range || !scroller) return
  const [line, view] = [range.getBoundingClientRect(), scroller.getBoundingClientRect()]
  if (line.top < view.top || line.bottom > view.bottom)
    scroller.scrollBy({ top: line.top - view.top - view.height / 3 })
}

/** The boxes of words, each once, with what stands in them. */
function namedBoxes(words: readonly SpokenWord[]): ReadonlyMap<Rect, string> {
  const named = new Map<Rect, string>()
  for (const { placed } of words)
    for (const box of boxesOfWords([placed]))
      named.set(box, placed.word.box ? placed.word.text : lineText(placed.line))
  return named
}

/** The marks of words on a canvas. */
function marksOf(
  canvas: number,
  words: readonly SpokenWord[],
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

/** Marks what is being said, on the picture and in the text: the word, and as long as none is told the whole passage. */
export function markSpoken(
  store: ViewerStore,
  page: { readonly canvas: number; readonly text: PageText } | undefined,
  passage: Passage | undefined,
  word: SpokenWord | undefined,
): void {
  const words = word ? [word] : (passage?.words ?? [])
  const marks = page ? marksOf(page.canvas, words, page.text, sizeOf(store.getState(), page.canvas)) : []
  setMarks(store, LAYER, { marks })
  const spanOf = (spoken: readonly SpokenWord[]): TextSpan | undefined => {
    const [first, last] = [spoken[0]?.placed, spoken.at(-1)?.placed]
    return first && last && { start: first.start, end: last.end }
  }
  keepInView(highlight('lectern-passage', page?.text, spanOf(passage?.words ?? [])))
  highlight('lectern-spoken', page?.text, word && spanOf([word]))
}
