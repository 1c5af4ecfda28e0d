import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { AnnotationTranslate } from '../../../i18n/annotations'
import {
  type NoteJson,
  type NotePart,
  toNote,
  withPlace,
  withWords,
  wordsOfNote,
} from '../../../model/annotations/note-json'
import type { DigitalObject, Rect, Size } from '../../../model/digital-object'
import { documentIdOf } from '../../../sources/has-annotations'
import { annotationsOf } from '../../../viewer/annotations/annotation-state'
import { newNoteId, putNote } from '../../../viewer/annotations/own-notes'
import { timeOf } from '../../../viewer/annotations/page-annotations'
import { sizeOf } from '../../../viewer/state/current-opening'
import { setMarks } from '../../../viewer/state/marks'
import { useObject, useViewer, useViewerState, type Viewer } from '../../../viewer/use-viewer'
import {
  DRAFT_KINDS,
  type Draft,
  type DraftKind,
  draftAfterKey,
  draftIn,
  isDrawn,
  partOfDraft,
  shapesOfDraft,
} from './draft'
import { TimeFields } from './TimeFields'
import { useDrawing } from './use-drawing'

const LAYER = 'draft'

interface NoteFormProps {
  readonly t: AnnotationTranslate
  /** Position of the canvas that the note is about. */
  readonly canvas: number
  /** The note that is edited; absent for a new one. */
  readonly note?: NoteJson | undefined
  /** Part of the page that a new note is about, where that is decided. */
  readonly part?: NotePart | undefined
  /** Called when the form is done with. */
  readonly onDone: () => void
}

/** The part of a canvas that is seen; all of it while nothing is enlarged. */
function useRegion(canvas: number): { readonly size: Size | undefined; readonly region: Rect } {
  const size = useViewerState(useShallow(state => sizeOf(state, canvas)))
  const region = useViewerState(({ place }) => (place.canvas === canvas ? place.region : undefined))
  return { size, region: region ?? { x: 0, y: 0, width: size?.width ?? 1, height: size?.height ?? 1 } }
}

/** Kinds of places that a canvas has. */
function useKinds(size: Size | undefined, isOld: boolean): readonly DraftKind[] {
  const isPlaying = useViewerState(state => state.playback !== undefined)
  const isSound = useViewerState(({ playback }) => playback !== undefined && !playback.screen)
  return DRAFT_KINDS.filter(kind => {
    if (kind === 'same') return isOld
    if (kind === 'page') return true
    return kind === 'time' ? isPlaying : size !== undefined && !isSound
  })
}

/** The place that is offered first: as it is, the moment that is heard, or a rectangle. */
const firstKind = (kinds: readonly DraftKind[]): DraftKind =>
  (kinds[0] !== 'same' && kinds.find(kind => kind === 'time')) || (kinds[0] ?? 'page')

/** The time of a place: none on a page, else that of the note which is edited, else the moment that is heard. */
function timeOfDraft(kind: DraftKind, { store }: Viewer, note: NoteJson | undefined): Pick<Draft, 'time'> {
  const { playback } = store.getState()
  if (!playback || kind === 'same' || kind === 'page') return {}
  const own = [...annotationsOf(store).getState().own.values()].flat()
  const before = own.find(each => note && each.note?.id === note.id)
  // Not after the moment that is seen, else a mark would be gone as soon as it is kept.
  return { time: (before && timeOf(before)) ?? { start: Math.floor(playback.time() * 10) / 10 } }
}

/** Draws the place that is not decided yet. */
function useDraftMark(draft: Draft, canvas: number, label: string): void {
  const { store } = useViewer()
  useEffect(() => {
    const marks = shapesOfDraft(draft).map((shape, index) => ({
      ...{ id: `${index}`, canvas, shape, label, kind: 'annotation' as const, current: true },
    }))
    setMarks(store, LAYER, { marks })
  }, [store, draft, canvas, label])
  useEffect(() => () => setMarks(store, LAYER), [store])
}

interface SaveOptions extends Pick<NoteFormProps, 'canvas' | 'note' | 'part'> {
  readonly object: DigitalObject
  readonly size: Size | undefined
  readonly draft: Draft
  readonly text: string
  readonly tags: string
}

function save({ canvas, note, part, object, size, draft, text, tags }: SaveOptions): void {
  const content = object.canvases[canvas]
  if (!content) return
  const words = { text: text.trim(), tags: tags.split(/[,;،]/).flatMap(tag => tag.trim() || []) }
  const place = { canvas: documentIdOf(content), size, object: object.id, part: part ?? partOfDraft(draft) }
  const now = new Date().toISOString()
  if (!note) {
    putNote(toNote(newNoteId(), place, words, now))
    return
  }
  const changed = withWords(note, words, now)
  putNote(draft.kind === 'same' ? changed : withPlace(changed, place, now))
}

interface PlaceFieldsProps {
  readonly t: AnnotationTranslate
  readonly kinds: readonly DraftKind[]
  readonly draft: Draft
  /** The part of the canvas that is seen, in canvas units. */
  readonly region: Rect
  readonly onChoose: (kind: DraftKind) => void
  readonly onMove: (draft: Draft) => void
}

/** The kind of the place, and a button whose keys move the place. */
function PlaceFields({ t, kinds, draft, region, onChoose, onMove }: PlaceFieldsProps) {
  const id = useId()
  const onPadKey = (event: KeyboardEvent) => {
    const moved = draftAfterKey(draft, event.key, event.shiftKey, region)
    if (!moved) return
    event.preventDefault()
    event.stopPropagation()
    onMove(moved)
  }
  return (
    <>
      <fieldset className="note-kinds" data-uses-arrows>
        <legend>{t('own.place')}</legend>
        {kinds.map(kind => (
          <label key={kind}>
            <input type="radio" name={id} checked={draft.kind === kind} onChange={() => onChoose(kind)} />
            {t(`own.kind.${kind}`)}
          </label>
        ))}
      </fieldset>
      {isDrawn(draft.kind) && (
        <button type="button" className="button note-pad" data-uses-arrows onKeyDown={onPadKey}>
          {t(draft.kind === 'polygon' ? 'own.moveCorner' : 'own.move')}
        </button>
      )}
    </>
  )
}

/** A form for a note: its place, its text and its tags. */
export function NoteForm({ t, canvas, note, part, onDone }: NoteFormProps) {
  const viewer = useViewer()
  const object = useObject()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const { size, region } = useRegion(canvas)
  const kinds = useKinds(size, note !== undefined)
  const words = note ? wordsOfNote(note) : { text: '', tags: [] }
  const begin = (kind: DraftKind): Draft => ({
    ...draftIn(region, kind),
    ...timeOfDraft(kind, viewer, note),
  })
  const [draft, setDraft] = useState<Draft>(() => begin(part ? 'page' : firstKind(kinds)))
  const [text, setText] = useState(words.text)
  const [tags, setTags] = useState(words.tags.join(', '))
  useDraftMark(draft, canvas, t('own.draft'))
  useDrawing({ canvas, size, draft, onDraw: setDraft, form })
  useEffect(() => field.current?.focus(), [])
  const choose = (kind: DraftKind) => {
    // A place is drawn on a picture that stands still.
    if (isDrawn(kind)) viewer.store.getState().playback?.pause?.()
    setDraft(begin(kind))
  }
  const finish = () => {
    if (object) save({ canvas, note, part, object, size, draft, text, tags })
    onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <form
      ref={form}
      className="note-form"
      aria-label={t(note ? 'own.edit' : 'own.add')}
      onKeyDown={onKeyDown}
      onSubmit={event => {
        event.preventDefault()
        finish()
      }}
    >
      {part && 'quote' in part ? (
        <blockquote className="annotation-quote" dir="auto">
          {part.quote.exact}
        </blockquote>
      ) : (
        <PlaceFields {...{ t, kinds, draft, region }} onChoose={choose} onMove={setDraft} />
      )}
      <label htmlFor={`${id}-text`}>{t('own.text')}</label>
      <textarea
        ref={field}
        id={`${id}-text`}
        rows={4}
        dir="auto"
        value={text}
        onChange={event => setText(event.target.value)}
      />
      {draft.time && <TimeFields time={draft.time} onChange={time => setDraft({ ...draft, time })} />}
      <label htmlFor={`${id}-tags`}>{t('own.tags')}</label>
      <input
        id={`${id}-tags`}
        dir="auto"
        autoComplete="off"
        value={tags}
        onChange={event => setTags(event.target.value)}
      />
      <p className="note-buttons">
        <button type="submit" className="button button-strong">
          {t('own.save')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('own.cancel')}
        </button>
      </p>
    </form>
  )
}
