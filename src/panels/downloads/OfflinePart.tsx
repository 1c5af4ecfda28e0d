import { useState } from 'react'
import { offlineMessages } from '../../i18n/offline'
import { Loaded } from '../../ui/Loaded'
import { objectOf } from '../../viewer/state/store'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useOffered, useViewerState } from '../../viewer/use-viewer'

const loadOffline = () => import('./offline/Offline').then(module => module.Offline)

/** The part about copies on the device; nothing is asked before it is opened. Not for a folder of the reader's own disk, nor for a file alone. */
export function OfflinePart() {
  const words = useLaterTranslate(offlineMessages) ?? offlineMessages.english
  const isOffered = useOffered('offline')
  const isWhole = useViewerState(state => state.request !== undefined && !objectOf(state)?.renderingOf)
  const generation = useViewerState(state => state.objectGeneration)
  const [open, setOpen] = useState(false)
  if (!isOffered || !isWhole) return null
  return (
    <details className="downloads-part" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{words('offline.title')}</summary>
      {open && <Loaded key={generation} load={loadOffline} />}
    </details>
  )
}
