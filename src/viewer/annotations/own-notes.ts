// The reader's own notes: kept on the device by object, as the annotations that they are.

import { createStore } from 'zustand/vanilla'
import { withoutSignature } from '../../delivery/carries-signature'
import { parseAlmaUrl } from '../../model/alma-url'
import { type NoteJson, parseNotes } from '../../model/annotations/note-json'
import type { DigitalObject } from '../../model/digital-object'
import { forget, keep, readKept, readKeptJson } from '../device/kept'

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
  ownNotes.setState({ name, notes, before: stepsBefore(name, notes), isUnkept: false })
}

/** Characters of the steps that are kept for a reload. */
const MOST_KEPT = 1_000_000

/** Keeps the steps that can be undone for as long as the tab: as many of the last ones as have room. */
function keepSteps({ name, notes, before }: Pick<OwnNotes, 'name' | 'notes' | 'before'>): void {
  let steps = before
  let text = ''
  do {
    text = JSON.stringify({ name, after: notes, before: steps })
    steps = steps.slice(1)
  } while (text.length > MOST_KEPT && steps.length > 0)
  if (text.length <= MOST_KEPT) keep('notesBefore', text)
  else forget('notesBefore')
}

/** The steps that were taken before a reload; none when the notes have changed since, as in another tab. */
function stepsBefore(name: string, notes: readonly NoteJson[]): readonly (readonly NoteJson[])[] {
  const stored = readKeptJson('notesBefore')
  if (typeof stored !== 'object' || stored === null || !('name' in stored) || stored.name !== name) return []
  if (!('after' in stored && 'before' in stored) || !Array.isArray(stored.before)) return []
  if (JSON.stringify(stored.after) !== JSON.stringify(notes)) return []
  return stored.before.slice(-MOST_STEPS).map(each => parseNotes(each, newNoteId) ?? [])
}

/** Takes over notes with the steps before them; steps are kept where the notes are. */
function setNotes(name: string, notes: readonly NoteJson[], before: OwnNotes['before']): void {
  const isUnkept = !keepNotes(name, notes)
  if (!isUnkept) keepSteps({ name, notes, before })
  ownNotes.setState({ notes, before, isUnkept })
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
  setNotes(name, change(notes), [...before, notes].slice(-MOST_STEPS))
}

/** Takes the last change back. */
export function undoNotes(): void {
  const { name, before } = ownNotes.getState()
  const last = before.at(-1)
  if (last) setNotes(name, last, before.slice(0, -1))
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
