import { useEffect, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { annotationMessages } from '../../i18n/annotations'
import type { NoteJson, NotePart } from '../../model/annotations/note-json'
import { annotationsOf } from '../../viewer/annotations/annotation-state'
import { followAnnotations } from '../../viewer/annotations/follow-annotations'
import { openingAt } from '../../viewer/state/current-opening'
import { pageName } from '../../viewer/state/page-name'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useObject, useViewer, useViewerState } from '../../viewer/use-viewer'
import { AnnotationsOfPage } from './AnnotationsOfPage'
import { CollectionChoice } from './CollectionChoice'
import { NoteForm } from './notes/NoteForm'
import { NoteTools } from './notes/NoteTools'
import { useAnnotationState } from './use-annotations'
import './annotations.css'

/** A note that is written now: a new one without `note`. */
export interface Edited {
  readonly canvas: number
  readonly note?: NoteJson
  /** Part of the page that a new note is about, where that is decided. */
  readonly part?: NotePart
}

/** The annotations of the pages that are seen, following them. */
export function AnnotationsContent() {
  const viewer = useViewer()
  const t = useLaterTranslate(annotationMessages)
  const object = useObject()
  const opening = useViewerState(useShallow(state => openingAt(state, state.place.canvas)))
  useEffect(() => {
    void followAnnotations(viewer)
  }, [viewer])
  const [edited, setEdited] = useState<Edited>()
  useEffect(() => {
    // A page that is turned away takes its form along.
    if (edited && !opening.includes(edited.canvas)) setEdited(undefined)
  }, [edited, opening])
  const quotedPart = useAnnotationState(state => state.quotedPart)
  useEffect(() => {
    if (!quotedPart) return
    annotationsOf(viewer.store).setState({ quotedPart: undefined })
    setEdited(quotedPart)
  }, [quotedPart, viewer])
  if (!t) return null
  return (
    <div className="annotations">
      {edited ? (
        <NoteForm key={edited.note?.id ?? ''} t={t} {...edited} onDone={() => setEdited(undefined)} />
      ) : (
        <p className="note-buttons">
          {opening.map(canvas => (
            <button key={canvas} type="button" className="button" onClick={() => setEdited({ canvas })}>
              {t('own.add')}
              {opening.length > 1 && object && (
                <span className="visually-hidden"> {pageName(viewer, object, canvas)}</span>
              )}
            </button>
          ))}
        </p>
      )}
      <CollectionChoice t={t} opening={opening} />
      {opening.map(canvas => (
        <AnnotationsOfPage
          key={canvas}
          t={t}
          canvas={canvas}
          isNamed={opening.length > 1}
          onEdit={setEdited}
        />
      ))}
      <NoteTools t={t} />
    </div>
  )
}
