import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../model/annotations/annotation'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import { boxRound, shapesOf } from './page-annotations'
import { placeAnnotations } from './place-annotations'

const object = emptyObject({
  id: 'https://a.example/manifest',
  canvases: [
    blankCanvas({ id: 'https://a.example/1' }),
    blankCanvas({ id: 'file-2', json: { '@id': 'https://a.example/2' } }),
    blankCanvas({ id: 'https://a.example/manifest#c3' }),
    blankCanvas({ id: 'https://a.example/manifest#c4' }),
  ],
})
const note = (more: Partial<Annotation>): Annotation => ({
  id: '',
  targets: [],
  motivations: ['commenting'],
  bodies: [{ kind: 'text', value: 'a remark', format: 'text/plain' }],
  ...more,
})
const place = (canvas: number, ...annotations: readonly Annotation[]) =>
  placeAnnotations(
    {
      annotations: annotations.map(annotation => ({ annotation, collection: '' })),
      labels: new Map(),
      isCut: false,
    },
    canvas,
    object,
    { width: 100, height: 200 },
  )
const on = (canvas: string, more = {}) => note({ targets: [{ canvas, ...more }] })

describe('annotations that were read for a canvas', () => {
  it.each([
    ['by its id', 0, on('https://a.example/1'), 1],
    ['by an id with another scheme', 0, on('http://a.example/1/'), 1],
    ['by its id in a manifest that came late', 1, on('https://a.example/2'), 1],
    ['by an id with a fragment of its own', 3, on('https://a.example/manifest#c4'), 1],
    ['about a neighbour whose id differs in the fragment', 2, on('https://a.example/manifest#c4'), 0],
    ['without a target', 0, note({}), 1],
    ['about the whole object', 1, on('https://a.example/manifest'), 1],
    ['about another canvas', 0, on('https://a.example/2'), 0],
  ])('are its own: %s', (_, canvas, annotation, count) => {
    const { annotations, elsewhere } = place(canvas, annotation)
    expect(annotations).toHaveLength(count)
    expect(elsewhere).toBe(0)
  })

  it('are counted where they are about other objects', () => {
    expect(place(0, on('https://b.example/1'))).toMatchObject({ annotations: [], elsewhere: 1 })
  })

  it('are left out where the text panel has them', () => {
    const text = note({ motivations: ['supplementing'] })
    const media = { url: 'https://a.example/a.png', type: 'image', format: 'image/png' }
    const picture = note({ motivations: ['supplementing'], bodies: [{ kind: 'resource', media }] })
    expect(place(0, text, picture).annotations.map(each => each.annotation)).toEqual([picture])
  })

  it('are in the order of time', () => {
    const later = on('https://a.example/1', { time: { start: 9 } })
    const sooner = on('https://a.example/1', { time: { start: 3 } })
    expect(place(0, later, sooner).annotations.map(each => each.annotation)).toEqual([sooner, later])
  })

  it('lie in the units of the canvas as it is shown', () => {
    const box = { x: 10, y: 20, width: 30, height: 40 }
    const [placed] = place(0, on('https://a.example/1', { shapes: [{ box }] })).annotations
    if (!placed) throw new Error('there is an annotation')
    expect(shapesOf(placed, { width: 200, height: 400 })).toEqual([
      { box: { x: 20, y: 40, width: 60, height: 80 } },
    ])
    expect(shapesOf(placed, undefined)).toEqual([{ box }])
    expect(boxRound([{ box }, { point: { x: 0, y: 90 } }])).toEqual({ x: 0, y: 20, width: 40, height: 70 })
  })
})
