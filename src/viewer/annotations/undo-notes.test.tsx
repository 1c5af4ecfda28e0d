import { beforeEach, expect, it } from 'vitest'
import { emptyObject } from '../../testing/render-in-viewer'
import { openNotes, ownNotes, putNote, removeNote, undoNotes } from './own-notes'

const object = emptyObject({ id: 'https://library.example/1/manifest' })
const other = emptyObject({ id: 'https://library.example/2/manifest' })
const ids = () => ownNotes.getState().notes.map(({ id }) => id)

/** Reads the notes anew, as after a reload. */
function reload() {
  ownNotes.setState({ name: '', notes: [], before: [], isUnkept: false })
  openNotes(object)
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  reload()
})

it('a note that was removed is brought back after a reload', () => {
  putNote({ id: 'urn:a', target: 'x' })
  removeNote('urn:a')
  reload()
  expect(ids()).toEqual([])
  undoNotes()
  expect(ids()).toEqual(['urn:a'])
  reload()
  expect(ids()).toEqual(['urn:a'])
})

it('notes that were changed elsewhere since are not overwritten by an old step', () => {
  putNote({ id: 'urn:a', target: 'x' })
  localStorage.setItem(
    'lectern.notes',
    JSON.stringify({ [ownNotes.getState().name]: [{ id: 'urn:b', target: 'y' }] }),
  )
  reload()
  expect(ownNotes.getState().before).toEqual([])
  expect(ids()).toEqual(['urn:b'])
})

it('the steps of one object are not those of another', () => {
  putNote({ id: 'urn:a', target: 'x' })
  openNotes(other)
  expect(ownNotes.getState().before).toEqual([])
})

it('damaged steps are none', () => {
  for (const text of [
    '{',
    '[]',
    '{"name":1}',
    `{"name":"${ownNotes.getState().name}","after":[],"before":7}`,
  ]) {
    sessionStorage.setItem('lectern.notesBefore', text)
    reload()
    expect(ownNotes.getState().before).toEqual([])
  }
})

it('of steps that have no room the last ones are kept', () => {
  for (let step = 0; step < 4; step++) putNote({ id: `urn:${step}`, target: 'x'.repeat(200_000) })
  reload()
  const { before } = ownNotes.getState()
  expect(before.length).toBeLessThan(4)
})

it('nothing is kept of a folder of the reader’s own disk', () => {
  openNotes(emptyObject({ id: 'folder:1' }))
  putNote({ id: 'urn:a', target: 'x' })
  expect(sessionStorage.getItem('lectern.notesBefore')).toBeNull()
})
