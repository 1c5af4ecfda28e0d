import { useId, useMemo } from 'react'
import type { AnnotationTranslate } from '../../i18n/annotations'
import type { AnnotationKey } from '../../i18n/locales/en/annotations'
import type { Failure } from '../../model/failure'
import { readAgain } from '../../viewer/annotations/follow-annotations'
import { MOST_ANNOTATIONS } from '../../viewer/annotations/read-annotations'
import { shownAnnotations } from '../../viewer/annotations/shown-annotations'
import { pageName } from '../../viewer/state/page-name'
import { useObject, useViewer } from '../../viewer/use-viewer'
import { AnnotationList } from './AnnotationList'
import type { OnEdit } from './notes/NoteButtons'
import { useAnnotationState } from './use-annotations'

function reasonOf({ failure }: Failure): AnnotationKey {
  if (failure === 'login-required' || failure === 'denied') return 'refused'
  return failure === 'invalid' || failure === 'unsupported' ? 'unreadable' : 'failed'
}

interface AnnotationsOfPageProps {
  readonly t: AnnotationTranslate
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  /** True where several pages are seen. */
  readonly isNamed: boolean
  readonly onEdit: OnEdit
}

/** The annotations of one page, and what of them could not be had. */
export function AnnotationsOfPage({ t, canvas, isNamed, onEdit }: AnnotationsOfPageProps) {
  const viewer = useViewer()
  const { translate } = viewer
  const id = useId()
  const object = useObject()
  const page = useAnnotationState(state => state.pages.get(canvas))
  const pages = useAnnotationState(state => state.pages)
  const own = useAnnotationState(state => state.own)
  const hidden = useAnnotationState(state => state.hidden)
  const annotations = useMemo(
    () => shownAnnotations({ pages, own, hidden }, canvas),
    [pages, own, hidden, canvas],
  )
  const read = page?.read
  return (
    <section className="annotations-page" aria-labelledby={isNamed ? id : undefined}>
      {isNamed && object && <h3 id={id}>{pageName(viewer, object, canvas)}</h3>}
      <p className="annotations-note" role="status">
        {read
          ? !read.failure || annotations.length > 0
            ? t('count', { count: annotations.length })
            : ''
          : t('waiting')}
      </p>
      {read?.failure && (
        <div className="annotations-note" role="alert">
          <p>{t(reasonOf(read.failure))}</p>
          <button type="button" className="button" onClick={() => readAgain(canvas, viewer)}>
            {translate('failure.retry')}
          </button>
        </div>
      )}
      {read?.isCut && <p className="annotations-note">{t('cut', { count: MOST_ANNOTATIONS })}</p>}
      {read && read.elsewhere > 0 && (
        <p className="annotations-note">{t('elsewhere', { count: read.elsewhere })}</p>
      )}
      {annotations.length > 0 && <AnnotationList t={t} annotations={annotations} onEdit={onEdit} />}
    </section>
  )
}
