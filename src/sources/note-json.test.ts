import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type NoteJson,
  pageOfNotes,
  parseNotes,
  toNote,
  withPlace,
  withWords,
  wordsOfNote,
} from '../model/annotations/note-json'
import { toAnnotationPage } from './iiif/annotations/annotations'

const PLACE = {
  canvas: 'https://a.example/1',
  size: { width: 600, height: 800 },
  object: 'https://a.example/m',
}
const PLACE_CORNER = { x: 0, y: 0 }
const NOW = '2026-11-29T12:00:00Z'
const WORDS = { text: 'A remark', tags: ['lamp', 'quay'] }
const newId = () => 'urn:uuid:new'
const read = (note: NoteJson) => toAnnotationPage(pageOfNotes([note], 'Notes')).annotations[0]

/** Anything that JSON may hold in an annotation. */
const notes = fc.array(
  fc
    .record({
      id: fc.uuid().map(id => `urn:uuid:${id}`),
      type: fc.constant('Annotation'),
      motivation: fc.constantFrom('commenting', 'tagging', ['highlighting', 'linking']),
      body: fc.oneof(fc.array(fc.jsonValue()), fc.constant({ type: 'TextualBody', value: 'words' })),
      target: fc.oneof(fc.webUrl(), fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 })),
      'x:other': fc.jsonValue(),
    })
    .map((note): NoteJson => JSON.parse(JSON.stringify(note))),
  { minLength: 1, maxLength: 20 },
)

describe('notes', () => {
  it('are equal after they were written to a file and read from it', () => {
    fc.assert(
      fc.property(notes, all => {
        const file = JSON.stringify(pageOfNotes(all, 'Notes'))
        expect(parseNotes(JSON.parse(file), newId)).toEqual(all)
      }),
      { numRuns: 100 },
    )
  })

  it('keep bodies of other kinds when their words are changed', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), fc.string(), (others, text) => {
        const unknown = others.map(each => ({ ...each, type: 'Other' }))
        const note = { ...toNote('urn:1', PLACE, WORDS, NOW) }
        const body = [...(Array.isArray(note.body) ? note.body : []), ...unknown]
        const changed = withWords({ ...note, body }, { text, tags: ['tag'] }, NOW)
        expect(changed.body).toEqual(expect.arrayContaining(unknown))
        expect(wordsOfNote(changed)).toEqual({ text, tags: ['tag'] })
      }),
    )
  })

  it.each([
    ['a box', { box: { x: 1, y: 2, width: 3, height: 4 } }, [{ box: { x: 1, y: 2, width: 3, height: 4 } }]],
    ['a point', { point: { x: 5, y: 6 } }, [{ point: { x: 5, y: 6 } }]],
    [
      'a polygon',
      {
        polygon: [
          { x: 0, y: 0 },
          { x: 9, y: 0 },
          { x: 0, y: 9 },
        ],
      },
      [
        {
          polygon: [
            { x: 0, y: 0 },
            { x: 9, y: 0 },
            { x: 0, y: 9 },
          ],
        },
      ],
    ],
  ])('about %s are read as others are', (_, part, shapes) => {
    const note = read(toNote('urn:1', { ...PLACE, part }, WORDS, NOW))
    expect(note?.targets).toEqual([{ canvas: PLACE.canvas, shapes }])
    expect(note?.bodies).toMatchObject([{ value: 'A remark' }, { value: 'lamp' }, { value: 'quay' }])
  })

  it('about a time, an ellipse or the whole canvas are read, too', () => {
    const note = toNote('urn:1', PLACE, WORDS, NOW)
    expect(read(note)?.targets).toEqual([{ canvas: PLACE.canvas }])
    const moved = withPlace(note, { ...PLACE, part: { time: { start: 3, end: 5 } } }, NOW)
    expect(read(moved)?.targets[0]?.time).toEqual({ start: 3, end: 5 })
    const round = withPlace(note, { ...PLACE, part: { ellipse: { x: 0, y: 0, width: 20, height: 10 } } }, NOW)
    expect(read(round)?.targets[0]?.shapes?.[0]).toHaveProperty('polygon')
  })

  it.each([
    ['box', { box: { x: 1, y: 2, width: 3, height: 4 } }],
    ['ellipse', { ellipse: { x: 0, y: 0, width: 20, height: 10 } }],
    ['polygon', { polygon: [PLACE_CORNER, { x: 9, y: 0 }, { x: 0, y: 9 }] }],
    ['point', { point: { x: 5, y: 6 } }],
  ])('about a %s in a film are read with place and time', (_, shape) => {
    for (const time of [{ start: 3, end: 5.5 }, { start: 2 }]) {
      const still = read(toNote('urn:1', { ...PLACE, part: shape }, WORDS, NOW))
      const note = toNote('urn:1', { ...PLACE, part: { ...shape, time } }, WORDS, NOW)
      const [target] = read(note)?.targets ?? []
      expect(target).toEqual({ ...still?.targets[0], time })
    }
  })

  it('about a box in a film name it in one media fragment', () => {
    const part = { box: { x: 1, y: 2, width: 3, height: 4 }, time: { start: 3, end: 5 } }
    const { target } = toNote('urn:1', { ...PLACE, part }, WORDS, NOW)
    expect(target).toMatchObject({ selector: { type: 'FragmentSelector', value: 'xywh=1,2,3,4&t=3,5' } })
  })

  it.each([['words'], [7], [null], [{}], [{ type: 'Manifest', items: [{ type: 'Canvas' }] }], [[1, [2]]]])(
    'are not in %j',
    json => expect(parseNotes(json, newId)).toBeUndefined(),
  )

  it('are found in single annotations and in lists of version 2', () => {
    const old = { '@id': 'urn:old', '@type': 'oa:Annotation', on: PLACE.canvas }
    expect(parseNotes({ resources: [old] }, newId)).toEqual([{ ...old, id: 'urn:old' }])
    expect(parseNotes({ type: 'Annotation', target: 'x' }, newId)).toEqual([
      { type: 'Annotation', target: 'x', id: 'urn:uuid:new' },
    ])
  })
})
