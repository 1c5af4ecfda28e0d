import { X } from 'lucide-react'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { IconButton } from '../../../ui/IconButton'
import { quotationOfLink, withoutQuotation } from '../../../viewer/quotation/link-to-words'
import { endQuotation, openQuotation } from '../../../viewer/quotation/open-quotation'
import { type QuotationOutcome, quotationOutcome } from '../../../viewer/quotation/outcome'
import { openingAt } from '../../../viewer/state/current-opening'
import { innerLabelsOf, pageName, positionsInWords } from '../../../viewer/state/page-name'
import type { ViewerState } from '../../../viewer/state/store'
import { useObject, useTranslate, useViewer, useViewerState, type Viewer } from '../../../viewer/use-viewer'
import './quotation.css'

/** Objects whose link has been followed, by their generation. */
const opened = new WeakMap<Viewer, number>()

const dismiss = () => quotationOutcome.setState({ outcome: undefined })

/** True when the words are not on the screen any more: another page, file or part of it is. */
function isLeft(state: ViewerState, { canvas, part }: QuotationOutcome): boolean {
  if (!openingAt(state, state.place.canvas).includes(canvas)) return true
  const { shownWords } = state
  return part !== undefined && shownWords?.canvas === canvas && !shownWords.shows(part)
}

/** Follows the quotation of the link, once for each object; its marks go when the reader turns to another page. */
function useQuotation(): QuotationOutcome | undefined {
  const viewer = useViewer()
  const outcome = useStore(quotationOutcome, state => state.outcome)
  useEffect(() => {
    const quotation = quotationOfLink(location.href)
    const { objectGeneration } = viewer.store.getState()
    if (!quotation || opened.get(viewer) === objectGeneration) return
    const controller = new AbortController()
    openQuotation(quotation, viewer, controller.signal).then(
      result => {
        if (!result) return
        opened.set(viewer, objectGeneration)
        quotationOutcome.setState({ outcome: result })
      },
      () => undefined,
    )
    return () => controller.abort()
  }, [viewer])
  useEffect(() => {
    if (!outcome) return
    const stop = viewer.store.subscribe(state => {
      if (!isLeft(state, outcome)) return
      stop()
      dismiss()
      endQuotation(viewer)
      history.replaceState(history.state, '', withoutQuotation(location.href))
    })
    return stop
  }, [outcome, viewer])
  return outcome
}

/** Names the page of words in a file, or the page of the object. */
function usePlaceName(outcome: QuotationOutcome | undefined): string {
  const t = useTranslate()
  const viewer = useViewer()
  const object = useObject()
  const innerPages = useViewerState(state => state.innerPages)
  if (!outcome || !object) return ''
  if (outcome.part === undefined || !innerPages) return pageName(viewer, object, outcome.canvas)
  const { shown = [innerPages.current], count } = innerPages
  return positionsInWords(t, shown, count, innerLabelsOf(innerPages))
}

/** Says what became of quoted words, where they are not simply there. */
export function QuotationNote() {
  const t = useTranslate()
  const outcome = useQuotation()
  const page = usePlaceName(outcome)
  if (!outcome || outcome.status === 'same' || page === '') return null
  return (
    <div className="note-over-page quotation">
      <p role="status">{t(`words.${outcome.status}`, { page })}</p>
      <IconButton icon={X} label={t('panel.close')} onClick={dismiss} />
    </div>
  )
}
