import { MessageSquarePlus } from 'lucide-react'
import { annotationMessages } from '../../../i18n/annotations'
import type { NotePart } from '../../../model/annotations/note-json'
import type { Rect } from '../../../model/digital-object'
import { boxOfShape } from '../../../model/mark'
import {
  boxesOfWords,
  type PlacedWord,
  placedWords,
  plainText,
  wordsIn,
} from '../../../model/texts/page-text'
import { quotationOf } from '../../../search/find-quotation'
import { annotationsOf } from '../../../viewer/annotations/annotation-state'
import { hitBoxes } from '../../../viewer/search/hit-boxes'
import { useLaterTranslate } from '../../../viewer/use-later-translate'
import { useViewer } from '../../../viewer/use-viewer'
import type { SelectedQuotation } from './selected-quotation'

/** The boxes of words, those of one line in one box. */
export function lineBoxes(words: readonly PlacedWord[]): readonly Rect[] {
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

/** The selected words as the part of the page that a note is about. */
function partOf({ text, span, size }: SelectedQuotation): NotePart {
  const boxes = lineBoxes(wordsIn(placedWords(text), span))
  const lines =
    text.granularity === 'page' ? [] : hitBoxes({ boxes, ...(text.size && { boxesIn: text.size }) }, size)
  return { quote: quotationOf(plainText(text), span), lines }
}

/** Begins a note on the selected words. */
export function NoteOnSelection({ selected }: { selected: SelectedQuotation }) {
  const { store } = useViewer()
  const say = useLaterTranslate(annotationMessages)
  if (!say) return null
  const begin = () => {
    annotationsOf(store).setState({ quotedPart: { canvas: selected.canvas, part: partOf(selected) } })
    store.setState({ panel: 'annotations' })
  }
  return (
    <button type="button" className="button" onClick={begin}>
      <MessageSquarePlus size={16} aria-hidden />
      {say('own.add')}
    </button>
  )
}
