// The reader's own notes: kept on the device by object, as the annotations that they are.

import { createStore } from 'zustand/vanilla'
import { withoutSignature } from '../../delivery/carries-signature'
import { parseAlmaUrl } from '../../model/alma-url'
import { type NoteJson, parseNotes } from '../../model/annotations/note-json'
import type { DigitalObject } from '../../model/digital-object'
import { keep, readKept, readKeptJson } from '../device/kept'

/** Steps that can be undone. */
const MOST_STEPS = 50

/** The notes on one object. */
export interface OwnNotes {
  /** Name under which they are kept; empty while no object is open. */
  readonly name: string
  readonly notes: readonly NoteJson[]
  /** The notes before each change, the last change last. */
  readonly before: readonly (readonly NoteJson[])[]
  /** True when the device did not take the last change: it lasts as long as the page. */
  readonly isUnkept: boolean
}

/** The notes on the open object. */
export const ownNotes = createStore<OwnNotes>(() => ({ name: '', notes: [], before: [], isUnkept: false }))

/** An id for a new note. */
export const newNoteId = (): string => `urn:uuid:${crypto.randomUUID()}`

/** The name under which notes on an object are kept: the same for a representation by delivery JSON and by manifest. */
function nameOf({ id }: DigitalObject): string {
  const alma = parseAlmaUrl(id)
  return alma ? `alma:${alma.institution ?? ''}/${alma.id}` : withoutSignature(id)
}

function keptNotes(): Readonly<Record<string, unknown>> {
  const stored = readKeptJson('notes')
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? { ...stored } : {}
}

/** Reads the notes on an object that was opened. */
export function openNotes(object: DigitalObject): void {
  const name = nameOf(object)
  if (ownNotes.getState().name === name) return
  const stored = keptNotes()
  const notes = (Object.hasOwn(stored, name) && parseNotes(stored[name], newNoteId)) || []
  ownNotes.setState({ name, notes, before: [], isUnkept: false })
}

/** Keeps notes; `false` when the device does not take them. Nothing is kept of a folder of the reader's own disk. */
function keepNotes(name: string, notes: readonly NoteJson[]): boolean {
  if (name.startsWith('folder:')) return false
  const { [name]: _, ...others } = keptNotes()
  const text = JSON.stringify(notes.length > 0 ? { ...others, [name]: notes } : others)
  keep('notes', text)
  return readKept('notes') === text
}

/** Changes the notes on the open object, in a way that can be undone. */
export function changeNotes(change: (notes: readonly NoteJson[]) => readonly NoteJson[]): void {
  const { name, notes, before } = ownNotes.getState()
  const changed = change(notes)
  const isUnkept = !keepNotes(name, changed)
  ownNotes.setState({ notes: changed, before: [...before, notes].slice(-MOST_STEPS), isUnkept })
}

/** Takes the last change back. */
export function undoNotes(): void {
  const { name, before } = ownNotes.getState()
  const last = before.at(-1)
  if (!last) return
  const isUnkept = !keepNotes(name, last)
  ownNotes.setState({ notes: last, before: before.slice(0, -1), isUnkept })
}

/** Adds a note, or exchanges the one that has its id. */
export function putNote(note: NoteJson): void {
  changeNotes(notes =>
    notes.some(({ id }) => id === note.id)
      ? notes.map(each => (each.id === note.id ? note : each))
      : [...notes, note],
  )
}

/** Adds notes of a file: one that is there already is exchanged. */
export function addNotes(added: readonly NoteJson[]): void {
  const ids = new Set(added.map(({ id }) => id))
  changeNotes(notes => [...notes.filter(({ id }) => !ids.has(id)), ...added])
}

/** Removes a note. */
export function removeNote(id: string): void {
  changeNotes(notes => notes.filter(each => each.id !== id))
}
