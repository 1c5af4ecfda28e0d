// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { emptyObject } from '../../testing/render-in-viewer'
import { openNotes, ownNotes, putNote } from './own-notes'

const note = { id: 'urn:uuid:1', type: 'Annotation', target: 'c' }

beforeEach(() => localStorage.clear())

describe('the reader’s own notes', () => {
  it('on a folder of the own disk last as long as the page', () => {
    openNotes(emptyObject({ id: 'folder:scans' }))
    putNote(note)
    expect(ownNotes.getState()).toMatchObject({ notes: [note], isUnkept: true })
    expect(localStorage.getItem('lectern.notes')).toBeNull()
  })

  it('are kept without the signature of the object’s URL', () => {
    openNotes(emptyObject({ id: 'https://a.example/m?X-Amz-Signature=abc' }))
    putNote(note)
    expect(ownNotes.getState().isUnkept).toBe(false)
    expect(Object.keys(JSON.parse(localStorage.getItem('lectern.notes') ?? ''))).toEqual([
      'https://a.example/m',
    ])
  })
})
