import { type ChangeEvent, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { AnnotationTranslate } from '../../../i18n/annotations'
import type { AnnotationKey } from '../../../i18n/locales/en/annotations'
import { pageOfNotes, parseNotes } from '../../../model/annotations/note-json'
import { localizedLine } from '../../../model/language-map'
import { fileName, saveFile } from '../../../ui/save-file'
import { addNotes, newNoteId, ownNotes, undoNotes } from '../../../viewer/annotations/own-notes'
import { isPermitted } from '../../../viewer/library/permissions'
import { pageName } from '../../../viewer/state/page-name'
import { useObject, useViewer, useViewerState } from '../../../viewer/use-viewer'
import { useAnnotationState } from '../use-annotations'
import { notesAsMarkdown } from './notes-as-text'

/** Bytes of a file of notes. */
const MOST = 16 * 1024 * 1024

interface Answer {
  readonly key: AnnotationKey
  readonly count?: number
}

/** Ways to take the reader's notes away, to bring them back, and to undo the last change. */
export function NoteTools({ t }: { t: AnnotationTranslate }) {
  const viewer = useViewer()
  const { languages } = viewer
  const object = useObject()
  const picker = useRef<HTMLInputElement>(null)
  const [answer, setAnswer] = useState<Answer>()
  const { notes, before, isUnkept } = useStore(ownNotes)
  const own = useAnnotationState(state => state.own)
  const withPictures = useViewerState(state => isPermitted(state, 'download'))
  const maySave = notes.length > 0
  if (!object) return null
  const title = localizedLine(object.label, languages)
  const markdown = () =>
    notesAsMarkdown([...own.values()].flat(), {
      ...{ object, languages, withPictures },
      pageName: canvas => pageName(viewer, object, canvas),
    })
  const saveJson = () => {
    const text = JSON.stringify(pageOfNotes(notes, title), null, 2)
    saveFile(new Blob([text], { type: 'application/json' }), fileName(title, 'notes.json'))
  }
  const copy = () =>
    navigator.clipboard.writeText(markdown()).then(
      () => setAnswer({ key: 'own.copied' }),
      () => setAnswer({ key: 'own.notCopied' }),
    )
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    target.value = ''
    if (!file) return
    const added = file.size > MOST ? undefined : parseFile(await file.text())
    if (added) addNotes(added)
    setAnswer(added ? { key: 'own.added', count: added.length } : { key: 'own.noNotes' })
  }
  return (
    <div className="note-tools">
      {maySave && (
        <>
          <button type="button" className="button" onClick={saveJson}>
            {t('own.saveFile')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => saveFile(new Blob([markdown()], { type: 'text/markdown' }), fileName(title, 'md'))}
          >
            {t('own.saveText')}
          </button>
          <button type="button" className="button" onClick={() => void copy()}>
            {t('own.copy')}
          </button>
        </>
      )}
      <button type="button" className="button" onClick={() => picker.current?.click()}>
        {t('own.open')}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json,application/ld+json"
        hidden
        onChange={read}
      />
      {before.length > 0 && (
        <button type="button" className="button" onClick={undoNotes}>
          {t('own.undo')}
        </button>
      )}
      <p role="status">
        {answer && t(answer.key, { count: answer.count ?? 0 })} {isUnkept && t('own.unkept')}
      </p>
    </div>
  )
}

function parseFile(text: string) {
  try {
    return parseNotes(JSON.parse(text), newNoteId)
  } catch {
    return undefined
  }
}
