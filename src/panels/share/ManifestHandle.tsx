import { GripVertical } from 'lucide-react'
import { useState } from 'react'
import { Loaded } from '../../ui/Loaded'
import { useObject, useTranslate, useViewerState } from '../../viewer/use-viewer'
import { draggedManifest, sharedCanvas } from './manifest-drag'

const loadContentState = () => import('./ContentStatePart').then(module => module.ContentStatePart)

/** The view as a content state, which is written when it is wanted. */
function ContentState() {
  const t = useTranslate()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="share-part" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('share.state')}</summary>
      {isOpen && <Loaded load={loadContentState} />}
    </details>
  )
}

/** A sign to drag to another IIIF viewer; as a link it opens the object here. */
export function ManifestHandle() {
  const t = useTranslate()
  const object = useObject()
  const url = useViewerState(state => state.request?.url)
  const canvas = useViewerState(state => state.place.canvas)
  const dragged = draggedManifest(document.baseURI, url, sharedCanvas(object, canvas))
  if (!dragged) return null
  return (
    <>
      <p className="share-manifest">
        <a
          className="iiif-sign"
          href={dragged.link}
          aria-describedby="lectern-iiif-hint"
          onDragStart={({ dataTransfer }) => {
            dataTransfer.setData('text/uri-list', dragged.link)
            dataTransfer.setData('text/plain', dragged.state)
            dataTransfer.effectAllowed = 'copyLink'
          }}
        >
          <GripVertical size={16} aria-hidden />
          IIIF
        </a>
        <span id="lectern-iiif-hint">{t('share.drag')}</span>
      </p>
      <ContentState />
    </>
  )
}
