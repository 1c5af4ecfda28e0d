import { MessageSquarePlus } from 'lucide-react'
import { annotationMessages } from '../../../i18n/annotations'
import { annotationsOf } from '../../../viewer/annotations/annotation-state'
import { useLaterTranslate } from '../../../viewer/use-later-translate'
import { useViewer } from '../../../viewer/use-viewer'
import type { SelectedQuotation } from './selected-quotation'

/** Begins a note on the selected words. */
export function NoteOnSelection({ selected }: { selected: SelectedQuotation }) {
  const { store } = useViewer()
  const say = useLaterTranslate(annotationMessages)
  if (!say) return null
  const begin = () => {
    const { canvas, quote, lines, fragment } = selected
    const part = { quote, lines, ...(fragment && { fragment }) }
    annotationsOf(store).setState({ quotedPart: { canvas, part } })
    store.setState({ panel: 'annotations' })
  }
  return (
    <button type="button" className="button" onClick={begin}>
      <MessageSquarePlus size={16} aria-hidden />
      {say('own.add')}
    </button>
  )
}
