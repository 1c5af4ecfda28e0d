import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { IconButton } from '../../../ui/IconButton'
import { quotationOfLink, withoutQuotation } from '../../../viewer/quotation/link-to-words'
import { endQuotation, openQuotation, type QuotationOutcome } from '../../../viewer/quotation/open-quotation'
import { openingAt } from '../../../viewer/state/current-opening'
import { pageName } from '../../../viewer/state/page-name'
import { useObject, useTranslate, useViewer, type Viewer } from '../../../viewer/use-viewer'
import './quotation.css'

/** Objects whose link has been followed, by their generation. */
const opened = new WeakMap<Viewer, number>()

/** Follows the quotation of the link, once for each object; its marks go when the reader turns to another page. */
function useQuotation(): readonly [QuotationOutcome | undefined, () => void] {
  const viewer = useViewer()
  const [outcome, setOutcome] = useState<QuotationOutcome>()
  useEffect(() => {
    const quotation = quotationOfLink(location.href)
    const { objectGeneration } = viewer.store.getState()
    if (!quotation || opened.get(viewer) === objectGeneration) return
    const controller = new AbortController()
    openQuotation(quotation, viewer, controller.signal).then(
      result => {
        if (!result) return
        opened.set(viewer, objectGeneration)
        setOutcome(result)
      },
      () => undefined,
    )
    return () => controller.abort()
  }, [viewer])
  useEffect(() => {
    if (!outcome) return
    const stop = viewer.store.subscribe(state => {
      if (openingAt(state, state.place.canvas).includes(outcome.canvas)) return
      stop()
      setOutcome(undefined)
      endQuotation(viewer)
      history.replaceState(history.state, '', withoutQuotation(location.href))
    })
    return stop
  }, [outcome, viewer])
  return [outcome, () => setOutcome(undefined)]
}

/** Says what became of the words that the link quotes, where they are not simply there. */
export function QuotationNote() {
  const t = useTranslate()
  const viewer = useViewer()
  const object = useObject()
  const [outcome, dismiss] = useQuotation()
  if (!outcome || outcome.status === 'same' || !object) return null
  const { status, canvas } = outcome
  return (
    <div className="note-over-page quotation">
      <p role="status">{t(`words.${status}`, { page: pageName(viewer, object, canvas) })}</p>
      <IconButton icon={X} label={t('panel.close')} onClick={dismiss} />
    </div>
  )
}
