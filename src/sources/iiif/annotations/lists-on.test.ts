import { describe, expect, it } from 'vitest'
import { emptyObject } from '../../../testing/render-in-viewer'
import { DocumentCanvas } from '../canvas'
import { hasAnnotations } from './has-annotations'
import { annotationsOn as read } from './lists-on'

const CANVAS = 'https://library.example/canvas/1'
const PICTURE = 'https://images.example/1'
const canvasWith = (more: object) =>
  new DocumentCanvas({ id: CANVAS, type: 'Canvas', width: 600, height: 800, ...more }, 0)
const note = (more: object = {}) => ({
  ...{ id: `${CANVAS}/note`, type: 'Annotation', motivation: 'commenting', target: CANVAS },
  body: { type: 'TextualBody', value: 'a remark' },
  ...more,
})
const painting = (body: unknown, more: object = {}) => ({
  items: [
    {
      type: 'AnnotationPage',
      items: [{ type: 'Annotation', motivation: 'painting', target: CANVAS, body, ...more }],
    },
  ],
})
const annotationsOn = (canvas: DocumentCanvas, annotations?: unknown) =>
  read(canvas, emptyObject({ annotations }))
const notesOn = (more: object) =>
  annotationsOn(canvasWith(more))?.lists.flatMap(({ page }) => page.annotations) ?? []

describe('the annotations of a canvas', () => {
  it('stand in it, or elsewhere', () => {
    const [inside, elsewhere, named] =
      annotationsOn(
        canvasWith({
          annotations: [
            { id: 'https://a.example/in', items: [note()] },
            { id: 'https://a.example/out', type: 'AnnotationPage', next: 'https://a.example/later' },
            'https://a.example/named',
          ],
        }),
      )?.lists ?? []
    expect(inside?.page.annotations).toHaveLength(1)
    expect(inside?.url).toBeUndefined()
    expect(elsewhere).toMatchObject({ url: 'https://a.example/out' })
    expect(elsewhere?.page.next).toBeUndefined()
    expect(named?.url).toBe('https://a.example/named')
  })

  it('of version 2 stand in otherContent, with the name of their layer', () => {
    const within = { '@id': 'https://a.example/layer', '@type': 'sc:Layer', label: 'Notes of 1906' }
    const list = { '@id': 'https://a.example/list', '@type': 'sc:AnnotationList', within }
    const [read] = annotationsOn(canvasWith({ otherContent: [list] }))?.lists ?? []
    expect(read?.url).toBe('https://a.example/list')
    expect(read?.page.collections).toEqual([
      { id: 'https://a.example/layer', label: { none: ['Notes of 1906'] } },
    ])
  })

  it('stand in the object, too', () => {
    const [list] = annotationsOn(canvasWith({}), [{ id: 'https://a.example/all' }])?.lists ?? []
    expect(list?.url).toBe('https://a.example/all')
  })

  it('may stand among the paintings', () => {
    const items = [{ items: [note({ motivation: 'painting' }), note()] }]
    expect(notesOn({ items })).toHaveLength(1)
  })

  it('of a picture lie where the picture is painted', () => {
    const region = { type: 'ImageApiSelector', region: '100,200,300,400' }
    const annotations = [{ items: [note({ target: { source: PICTURE, selector: region } })] }]
    const service = [{ id: PICTURE, type: 'ImageService3', annotations }]
    const body = {
      id: `${PICTURE}/full/max/0/default.jpg`,
      type: 'Image',
      width: 1200,
      height: 1600,
      service,
    }
    const targets = (more: object) => notesOn(painting({ type: 'Choice', items: [body] }, more))[0]?.targets
    expect(targets({})).toEqual([
      { canvas: CANVAS, shapes: [{ box: { x: 50, y: 100, width: 150, height: 200 } }] },
    ])
    expect(targets({ target: `${CANVAS}#xywh=300,0,300,400` })).toEqual([
      { canvas: CANVAS, shapes: [{ box: { x: 325, y: 50, width: 75, height: 100 } }] },
    ])
  })

  it.each([
    ['a comment', { annotations: [{ items: [note()] }] }, true],
    ['a list elsewhere', { annotations: [{ id: 'https://a.example/out' }] }, true],
    ['a list of version 2', { otherContent: [{ '@id': 'https://a.example/out' }] }, true],
    ['a note among the paintings', { items: [{ items: [note()] }] }, true],
    ['a note of a picture', painting({ id: PICTURE, service: { annotations: [] } }), true],
    ['a transcription', { annotations: [{ items: [note({ motivation: 'supplementing' })] }] }, false],
    ['a picture', painting({ id: PICTURE }), false],
  ])('are expected where there is %s: %#', (_, more, expected) => {
    expect(hasAnnotations(canvasWith(more))).toBe(expected)
  })
})
