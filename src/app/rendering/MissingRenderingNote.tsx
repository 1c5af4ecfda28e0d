import { X } from 'lucide-react'
import { useState } from 'react'
import { toolMessages } from '../../i18n/tools'
import { IconButton } from '../../ui/IconButton'
import { findRendering } from '../../viewer/files/renderings/find-rendering'
import { deliveredOf } from '../../viewer/state/shown-object'
import { readRendering } from '../../viewer/url/rendering-link'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useTranslate, useViewerState } from '../../viewer/use-viewer'
import '../linked-page/linked-page.css'

/** Says that the rendering which the link names is not in the object; goes when another page is turned to. */
export function MissingRenderingNote() {
  const t = useTranslate()
  const later = useLaterTranslate(toolMessages)
  const object = useViewerState(deliveredOf)
  const canvas = useViewerState(state => state.place.canvas)
  const [first] = useState(canvas)
  const [isDismissed, setDismissed] = useState(false)
  const url = readRendering(location.href)
  if (!isDismissed && canvas !== first) setDismissed(true)
  if (isDismissed || !later || !object || object.renderingOf || url === undefined) return null
  if (findRendering(object, url)) return null
  return (
    <div className="note-over-page linked-page">
      <p role="status">{later('link.fileMissing')}</p>
      <IconButton icon={X} label={t('panel.close')} onClick={() => setDismissed(true)} />
    </div>
  )
}
