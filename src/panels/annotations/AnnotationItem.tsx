import { memo } from 'react'
import type { AnnotationTranslate } from '../../i18n/annotations'
import type { Translate } from '../../i18n/translate'
import type { Annotation } from '../../model/annotations/annotation'
import { clockSpan } from '../../ui/clock-span'
import { Localized } from '../../ui/Localized'
import { annotationInWords, kindInWords } from '../../viewer/annotations/annotation-words'
import { type PlacedAnnotation, timeOf } from '../../viewer/annotations/page-annotations'
import { isAt } from '../../viewer/annotations/shown-annotations'
import { usePlaybackTime } from '../../viewer/files/use-playback'
import { useViewer } from '../../viewer/use-viewer'
import { Bodies } from './Bodies'
import { NoteButtons, type OnEdit } from './notes/NoteButtons'

/** The part that an annotation is about, in words. */
function placeInWords(t: AnnotationTranslate, shell: Translate, placed: PlacedAnnotation): string {
  const time = timeOf(placed)
  if (time) return clockSpan(time)
  const page = placed.targets.map(({ fragment = '' }) => /^page=(\d+)$/.exec(fragment)?.[1]).find(Boolean)
  if (page) return shell('find.page', { label: page })
  return placed.targets.some(({ shapes, quote }) => shapes || quote) ? t('part') : t('wholePage')
}

function dateInWords(created: string | undefined, language: string): string {
  if (created === undefined) return ''
  const date = new Date(created)
  if (Number.isNaN(date.getTime()) || !/^\d{4}-\d\d-\d\d/.test(created)) return created
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(date)
}

function Origin({ t, annotation }: { t: AnnotationTranslate; annotation: Annotation }) {
  const { creator = '', created } = annotation
  const date = dateInWords(created, document.documentElement.lang || 'en')
  if (creator === '' && date === '') return null
  return (
    <p className="annotation-origin" dir="auto">
      {creator !== '' && date !== '' ? t('about', { creator, date }) : creator + date}
    </p>
  )
}

/** True while the recording is at the time of an annotation. */
function useIsNow(placed: PlacedAnnotation): boolean {
  const time = timeOf(placed)
  return usePlaybackTime(second => time !== undefined && second !== undefined && isAt(time, second))
}

interface AnnotationItemProps {
  readonly t: AnnotationTranslate
  readonly placed: PlacedAnnotation
  readonly isChosen: boolean
  /** True when the Tab key stops here. */
  readonly isStop: boolean
  readonly onFocus: () => void
  readonly onChoose: () => void
  readonly onEdit: OnEdit
}

/** One annotation: its kind and place, which lead there, and all that it says. */
export const AnnotationItem = memo(function AnnotationItem(props: AnnotationItemProps) {
  const { t, placed, isChosen, isStop, onFocus, onChoose, onEdit } = props
  const { languages, translate: shell } = useViewer()
  const { annotation } = placed
  const words = annotationInWords(annotation, languages)
  const isNow = useIsNow(placed)
  return (
    <article className="annotation" data-chosen={isChosen || undefined} data-now={isNow || undefined}>
      <button
        type="button"
        className="annotation-head"
        tabIndex={isStop ? 0 : -1}
        aria-current={isChosen ? 'location' : isNow ? 'time' : undefined}
        onFocus={onFocus}
        onClick={onChoose}
      >
        <span className="annotation-kind">{kindInWords(t, annotation)}</span>
        <span className="annotation-place">{placeInWords(t, shell, placed)}</span>
        {words !== '' && <span className="visually-hidden">: {words}</span>}
      </button>
      {annotation.label && (
        <p className="annotation-label">
          <Localized text={annotation.label} languages={languages} />
        </p>
      )}
      {placed.targets.map(
        ({ quote }) =>
          quote && (
            <blockquote key={quote} className="annotation-quote" dir="auto">
              {quote}
            </blockquote>
          ),
      )}
      <Bodies t={t} placed={placed} />
      <Origin t={t} annotation={annotation} />
      {placed.note && <NoteButtons t={t} canvas={placed.canvas} note={placed.note} onEdit={onEdit} />}
    </article>
  )
})
