import { useEffect } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { followAnnotations } from '../../viewer/annotations/follow-annotations'
import { openingAt } from '../../viewer/state/current-opening'
import { useViewer, useViewerState } from '../../viewer/use-viewer'
import { AnnotationsOfPage } from './AnnotationsOfPage'
import { CollectionChoice } from './CollectionChoice'
import { useAnnotationTranslate } from './use-annotations'
import './annotations.css'

/** The annotations of the pages that are seen, following them. */
export function AnnotationsContent() {
  const viewer = useViewer()
  const t = useAnnotationTranslate()
  const opening = useViewerState(useShallow(state => openingAt(state, state.place.canvas)))
  useEffect(() => {
    void followAnnotations(viewer)
  }, [viewer])
  if (!t) return null
  return (
    <div className="annotations">
      <CollectionChoice t={t} opening={opening} />
      {opening.map(canvas => (
        <AnnotationsOfPage key={canvas} t={t} canvas={canvas} isNamed={opening.length > 1} />
      ))}
    </div>
  )
}
