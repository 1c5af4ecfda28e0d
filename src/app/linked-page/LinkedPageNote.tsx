import { X } from 'lucide-react'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { toolMessages } from '../../i18n/tools'
import { IconButton } from '../../ui/IconButton'
import { linkedPage } from '../../viewer/page-id/find-linked-page'
import { openingAt } from '../../viewer/state/current-opening'
import { pageName } from '../../viewer/state/page-name'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useObject, useTranslate, useViewer } from '../../viewer/use-viewer'
import './linked-page.css'

const dismiss = () => linkedPage.setState({ outcome: undefined })

/** Says what became of the page that the link names, where it is not simply there; goes when another page is turned to. */
export function LinkedPageNote() {
  const t = useTranslate()
  const later = useLaterTranslate(toolMessages)
  const viewer = useViewer()
  const object = useObject()
  const outcome = useStore(linkedPage, state => state.outcome)
  useEffect(() => {
    if (!outcome) return
    const { objectGeneration } = viewer.store.getState()
    return viewer.store.subscribe(state => {
      const isThere = openingAt(state, state.place.canvas).includes(outcome.canvas)
      if (!isThere || state.objectGeneration !== objectGeneration) dismiss()
    })
  }, [outcome, viewer])
  if (!outcome || outcome.status === 'same' || !object || !later) return null
  return (
    <div className="note-over-page linked-page">
      <p role="status">
        {later(`link.${outcome.status}`, { page: pageName(viewer, object, outcome.canvas) })}
      </p>
      <IconButton icon={X} label={t('panel.close')} onClick={dismiss} />
    </div>
  )
}
