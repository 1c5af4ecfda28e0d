import type { AnnotationTranslate } from '../../../i18n/annotations'
import type { NoteJson } from '../../../model/annotations/note-json'
import { removeNote } from '../../../viewer/annotations/own-notes'

/** Opens the form for a note of the reader. */
export type OnEdit = (edited: { readonly canvas: number; readonly note: NoteJson }) => void

interface NoteButtonsProps {
  readonly t: AnnotationTranslate
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  readonly note: NoteJson
  readonly onEdit: OnEdit
}

/** Ways to change the reader's own note. */
export function NoteButtons({ t, canvas, note, onEdit }: NoteButtonsProps) {
  return (
    <p className="note-buttons">
      <button type="button" className="button" onClick={() => onEdit({ canvas, note })}>
        {t('own.edit')}
      </button>
      <button type="button" className="button" onClick={() => removeNote(note.id)}>
        {t('own.remove')}
      </button>
    </p>
  )
}
