import { Vault } from '@iiif/helpers'
import { expandTarget } from '@iiif/helpers/annotation-targets'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type NotePlace, pageOfNotes, toNote } from '../model/annotations/note-json'

const PLACE = {
  canvas: 'https://a.example/1',
  size: { width: 6000, height: 8000 },
  object: 'https://a.example/m',
}
const WORDS = { text: 'A remark', tags: ['lamp'] }
const length = fc.integer({ min: 0, max: 6000 })
const inside = fc.integer({ min: 1, max: 6000 })

const parts = fc.oneof(
  fc
    .record({
      x: length,
      y: length,
      width: length.map(each => each + 1),
      height: length.map(each => each + 1),
    })
    .map(box => ({ part: { box }, read: { type: 'BoxSelector', spatial: { unit: 'pixel', ...box } } })),
  // The other reader takes a point on the upper or left edge for none.
  fc
    .record({ x: inside, y: inside })
    .map(point => ({ part: { point }, read: { type: 'PointSelector', spatial: point } })),
  fc.tuple(length, length).map(([start, more]) => ({
    part: { time: { start, end: start + more + 1 } },
    read: { type: 'TemporalSelector', temporal: { startTime: start, endTime: start + more + 1 } },
  })),
  fc.constant({ part: undefined, read: null }),
)

it('a note leads another reader of annotations to the same place', () => {
  fc.assert(
    fc.property(parts, ({ part, read }) => {
      const place: NotePlace = part ? { ...PLACE, part } : PLACE
      const target = expandTarget(toNote('urn:1', place, WORDS, '2026-11-29T12:00:00Z').target as never)
      expect(target.source.id).toBe(PLACE.canvas)
      if (read) expect(target.selector).toMatchObject(read)
      else expect(target.selector).toBeNull()
    }),
    { numRuns: 300 },
  )
})

it('a file of notes is a page of annotations to another reader', () => {
  const notes = [1, 2, 3].map(index => toNote(`urn:${index}`, PLACE, WORDS, '2026-11-29T12:00:00Z'))
  const page = pageOfNotes(notes, 'Notes')
  const vault = new Vault()
  vault.loadSync(String(page.id), JSON.parse(JSON.stringify(page)))
  const read = notes.map(({ id }) =>
    vault.get({ id: String(id), type: 'Annotation' }, { skipSelfReturn: true }),
  )
  expect(read).toMatchObject(notes.map(({ id }) => ({ id, motivation: ['commenting'] })))
})
