// The line in which the reader puts the cursor, in the panel's words or in those over the picture, is shown in the other.
// Both follow the selection of the document: a click, a tap, a drag and the keys of caret browsing all move it.

import { type RefObject, useEffect } from 'react'
import { boxOfShape } from '../../model/mark'
import { type PageText, type PlacedWord, placedWords, plainText } from '../../model/texts/page-text'
import { revealBox } from '../../viewer/state/centre-box'
import { sizeOf } from '../../viewer/state/current-opening'
import { setMarks } from '../../viewer/state/marks'
import type { ViewerStore } from '../../viewer/state/store'
import { useViewer } from '../../viewer/use-viewer'
import { keepInView, offsetIn, rangeIn } from './text-ranges'
import { wordMarks } from './word-marks'

const HIGHLIGHT = 'lectern-line'

/** The words of the line at an offset of the plain text. */
function lineAt(placed: readonly PlacedWord[], offset: number): readonly PlacedWord[] {
  const line = placed.find(({ end }) => end >= offset)?.line
  return placed.filter(each => each.line === line)
}

/** The offset of the line over the picture in which the selection ends; `undefined` where it ends elsewhere. */
function offsetOnPage(node: Node | null, canvas: number): number | undefined {
  const line = node?.parentElement?.closest<HTMLElement>('.words-line')
  const sheet = line?.closest<HTMLElement>('.words-sheet')
  return line && sheet?.dataset.sheet === String(canvas) ? Number(line.dataset.start) : undefined
}

function highlightLine(root: Element, text: PageText, words: readonly PlacedWord[]): void {
  const [first, last] = [words[0], words.at(-1)]
  const range = first && last && rangeIn(root, plainText(text), { start: first.start, end: last.end })
  if (!range) return
  if ('highlights' in CSS) CSS.highlights.set(HIGHLIGHT, new Highlight(range))
  keepInView(range)
}

function markLine(store: ViewerStore, canvas: number, words: readonly PlacedWord[], text: PageText): void {
  const marks = wordMarks(canvas, words, text, sizeOf(store.getState(), canvas))
  setMarks(store, `line ${canvas}`, { marks })
  const [first] = marks
  if (first) revealBox(store, canvas, boxOfShape(first.shape))
}

/** Shows the line of the cursor in the picture, or in the words of the panel (`root`); `canvas` counts from 0. */
export function useFollowLines(
  root: RefObject<HTMLElement | null>,
  text: PageText | undefined,
  canvas: number,
): void {
  const { store } = useViewer()
  useEffect(() => {
    const words = root.current
    if (!text || !words) return
    const placed = placedWords(text)
    let shown: PlacedWord['line'] | undefined
    const clear = () => {
      if (!shown) return
      shown = undefined
      setMarks(store, `line ${canvas}`)
      if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT)
    }
    const follow = () => {
      const { focusNode = null, focusOffset = 0 } = getSelection() ?? {}
      const onPage = offsetOnPage(focusNode, canvas)
      const offset = onPage ?? (focusNode ? offsetIn(words, text, focusNode, focusOffset) : undefined)
      const line = offset === undefined ? [] : lineAt(placed, offset)
      if (line[0]?.line === shown) return
      clear()
      if (line.length === 0) return
      shown = line[0]?.line
      if (onPage !== undefined) highlightLine(words, text, line)
      else markLine(store, canvas, line, text)
    }
    document.addEventListener('selectionchange', follow)
    return () => {
      document.removeEventListener('selectionchange', follow)
      clear()
    }
  }, [root, text, canvas, store])
}
