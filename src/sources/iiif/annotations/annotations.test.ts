import { describe, expect, it } from 'vitest'
import { boxOfShape } from '../../../model/mark'
import { toAnnotationPage } from './annotations'
import { shapesInSvg } from './svg-shapes'

const CANVAS = 'https://library.example/canvas/1'
const note = (more: object) => ({
  id: 'https://library.example/anno/1',
  type: 'Annotation',
  motivation: 'commenting',
  body: { type: 'TextualBody', value: 'a remark' },
  target: CANVAS,
  ...more,
})
const read = (more: object, size = {}) => toAnnotationPage({ items: [note(more)] }, size).annotations[0]
const targetOf = (target: unknown, size = {}) => read({ target }, size)?.targets[0]
const selected = (selector: unknown) => targetOf({ type: 'SpecificResource', source: CANVAS, selector })

describe('the target of an annotation', () => {
  it('is a whole canvas, a box, a time, or a box for a time', () => {
    expect(targetOf(CANVAS)).toEqual({ canvas: CANVAS })
    expect(targetOf(`${CANVAS}#xywh=1,2,3,4`)?.shapes).toEqual([{ box: { x: 1, y: 2, width: 3, height: 4 } }])
    expect(targetOf(`${CANVAS}#t=5,9`)?.time).toEqual({ start: 5, end: 9 })
    expect(selected({ type: 'FragmentSelector', value: 'xywh=1,2,3,4&t=5' })).toEqual({
      canvas: CANVAS,
      shapes: [{ box: { x: 1, y: 2, width: 3, height: 4 } }],
      time: { start: 5 },
    })
  })

  it.each([
    [
      { type: 'RangeSelector', t: '9.5,12' },
      { start: 9.5, end: 12 },
    ],
    [
      {
        type: 'RangeSelector',
        startSelector: { type: 'PointSelector', t: 3 },
        endSelector: { type: 'PointSelector', t: 5 },
      },
      { start: 3, end: 5 },
    ],
    [{ type: 'PointSelector', t: 4.25 }, { start: 4.25 }],
    [{ type: 'RangeSelector', t: 'soon' }, undefined],
  ])('is a time by a selector: %j', (selector, time) => {
    expect(selected(selector)?.time).toEqual(time)
  })

  it('in per cent is in canvas units when the size of the canvas is known', () => {
    const target = `${CANVAS}#xywh=percent:10,20,50,50`
    expect(targetOf(target, { width: 1000, height: 500 })?.shapes).toEqual([
      { box: { x: 100, y: 100, width: 500, height: 250 } },
    ])
    expect(targetOf(target)).toEqual({ canvas: CANVAS })
  })

  it('is a point, or the shapes of an SVG', () => {
    expect(selected({ type: 'PointSelector', x: 3, y: 4 })?.shapes).toEqual([{ point: { x: 3, y: 4 } }])
    expect(selected({ type: 'PointSelector', x: '3', y: '4' })?.shapes).toEqual([{ point: { x: 3, y: 4 } }])
    expect(selected({ type: 'PointSelector', x: null, y: '' })?.shapes).toBeUndefined()
    expect(
      selected({ type: 'SvgSelector', value: '<svg><polygon points="1,2 3,4 5,0"/></svg>' })?.shapes,
    ).toMatchObject([
      {
        polygon: [
          { x: 1, y: 2 },
          { x: 3, y: 4 },
          { x: 5, y: 0 },
        ],
      },
    ])
  })

  it('names its canvas without the fragment of a part, but with one that belongs to the id', () => {
    const canvases = ['#c2', '#xywh=1,2,3,4', '#t=5', '#epubcfi(/6/4)'].map(
      each => targetOf(CANVAS + each)?.canvas,
    )
    expect(canvases).toEqual([`${CANVAS}#c2`, CANVAS, CANVAS, CANVAS])
  })

  it('of version 2 may be a choice of a box and the SVG of it', () => {
    const on = {
      '@type': 'oa:SpecificResource',
      full: CANVAS,
      selector: {
        '@type': 'oa:Choice',
        default: { '@type': 'oa:FragmentSelector', value: 'xywh=1,2,3,4' },
        item: { '@type': 'oa:SvgSelector', value: '<svg><path d="M1,2 l3,0 v4 z"/></svg>' },
      },
    }
    expect(toAnnotationPage({ resources: [{ on }] }).annotations[0]?.targets[0]?.shapes).toEqual([
      {
        polygon: [
          { x: 1, y: 2 },
          { x: 4, y: 2 },
          { x: 4, y: 6 },
        ],
      },
    ])
  })
})

describe('the bodies of an annotation', () => {
  it('are texts, tags, pictures and links, the options of a choice one after another', () => {
    const body = [
      { type: 'TextualBody', value: 'Turm', language: 'de', format: 'text/html; charset=utf-8' },
      { type: 'TextualBody', value: 'tower', purpose: 'tagging' },
      { type: 'Choice', items: [{ id: 'https://a.example/x.png', type: 'Image', format: 'image/png' }] },
      {
        type: 'SpecificResource',
        purpose: 'identifying',
        source: { id: 'https://a.example/q', type: 'Text' },
      },
      { id: 'javascript:alert(1)', type: 'Image' },
    ]
    expect(read({ body })?.bodies).toMatchObject([
      { kind: 'text', value: 'Turm', language: 'de', format: 'text/html' },
      { kind: 'text', value: 'tower', purpose: 'tagging' },
      { kind: 'resource', media: { url: 'https://a.example/x.png', type: 'image' } },
      { kind: 'resource', purpose: 'identifying', media: { url: 'https://a.example/q' } },
    ])
    expect(read({ body })?.bodies).toHaveLength(4)
  })

  it('may be a plain value', () => {
    expect(read({ body: undefined, bodyValue: 'a remark' })?.bodies).toEqual([
      { kind: 'text', value: 'a remark', format: 'text/plain' },
    ])
  })

  it.each([
    [
      'a list',
      {
        type: 'List',
        items: [
          { type: 'TextualBody', value: 'one' },
          { type: 'TextualBody', value: 'two' },
        ],
      },
    ],
    ['a composite of a draft', { type: 'oa:Composite', item: [{ chars: 'one' }, { chars: 'two' }] }],
    ['several values', { type: 'TextualBody', value: ['one', 'two'] }],
    ['strings', ['one', ' two']],
  ])('may be %s', (_, body) => {
    expect(read({ body })?.bodies.map(each => each.kind === 'text' && each.value.trim())).toEqual([
      'one',
      'two',
    ])
  })

  it('may have its words by language', () => {
    expect(
      read({ body: { type: 'TextualBody', value: { de: ['Turm'], en: ['tower'] } } })?.bodies,
    ).toMatchObject([
      { value: 'Turm', language: 'de' },
      { value: 'tower', language: 'en' },
    ])
  })

  it('are links where they are URLs alone, and nothing where they are empty', () => {
    expect(read({ body: 'Vermerk:unleserlich' })?.bodies).toMatchObject([{ value: 'Vermerk:unleserlich' }])
    expect(read({ body: ['https://a.example/x', '', 'mailto:ida@a.example'] })?.bodies).toMatchObject([
      { kind: 'resource', media: { url: 'https://a.example/x' } },
    ])
  })
})

it('an annotation keeps who made it, when, and how finely it is divided', () => {
  const origin = { creator: { type: 'Person', name: 'Ada' }, created: '2026-01-02', textGranularity: 'line' }
  expect(read({ ...origin, motivation: ['oa:commenting', 'tagging'] })).toMatchObject({
    id: 'https://library.example/anno/1',
    creator: 'Ada',
    created: '2026-01-02',
    granularity: 'line',
    motivations: ['commenting', 'tagging'],
  })
})

it.each([
  [{ creator: ['Ida Vale', 'https://a.example/bo'] }, 'Ida Vale'],
  [{ creator: [{ name: 'Ida' }, { name: { en: ['Bo'] } }] }, 'Ida, Bo'],
  [{ creator: 'https://a.example/bo' }, undefined],
  [{ creator: ['S.12:3', 'urn:uuid:1', 'doi:10.1/2'] }, 'S.12:3'],
  [{ annotatedBy: { name: 'Ida' }, annotatedAt: '2026-01-02' }, 'Ida'],
])('an annotation names those who made it: %j', (origin, creator) => {
  expect(read(origin)?.creator).toBe(creator)
})

describe('an SVG', () => {
  it.each([
    ['<rect x="1" y="2" width="3" height="4"/>', { x: 1, y: 2, width: 3, height: 4 }],
    ['<circle cx="10" cy="10" r="5"/>', { x: 5, y: 5, width: 10, height: 10 }],
    ['<ellipse cx="10" cy="10" rx="5" ry="2"/>', { x: 5, y: 8, width: 10, height: 4 }],
    ['<svg:polyline points="0 0 10 0 10 10"/>', { x: 0, y: 0, width: 10, height: 10 }],
    ['<path d="M0 0H10V10H0Z"/>', { x: 0, y: 0, width: 10, height: 10 }],
    ['<path d="m5,5 10,0 0,10 -10,0 z"/>', { x: 5, y: 5, width: 10, height: 10 }],
    ['<path d="M0 0C0 10 10 10 10 0"/>', { x: 0, y: 0, width: 10, height: 7.5 }],
  ])('%s is the shape that it draws', (svg, box) => {
    const [shape] = shapesInSvg(`<svg xmlns="http://www.w3.org/2000/svg">${svg}</svg>`)
    const drawn = shape && boxOfShape(shape)
    for (const [key, value] of Object.entries(box))
      expect(drawn?.[key as keyof typeof drawn]).toBeCloseTo(value)
  })

  const boundsOf = (svg: string) =>
    shapesInSvg(svg).map(shape => {
      const points = 'polygon' in shape ? shape.polygon : []
      const [xs, ys] = [points.map(({ x }) => Math.round(x)), points.map(({ y }) => Math.round(y))]
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
    })

  it.each([
    ['two arcs', '<path d="M 100 200 m -75 0 a 75,75 0 1,0 150,0 a 75,75 0 1,0 -150,0"/>'],
    ['arcs whose flags stand close', '<path d="M25 200a75 75 0 10150 0a75 75 0 10-150 0"/>'],
    ['one arc and a line', '<path d="M25 200A75 75 0 1 1 25.01 200.01Z"/>'],
  ])('that draws a circle by %s is a circle', (_, svg) => {
    const [[left = 0, top = 0, right = 0, bottom = 0] = []] = boundsOf(svg)
    expect([right - left, bottom - top].every(side => side >= 148 && side <= 151)).toBe(true)
  })

  it('that has an arc too short for its ends has the half of a larger one', () => {
    expect(boundsOf('<path d="M0 0A1 1 0 0 1 100 0"/>')).toEqual([[0, -50, 100, 0]])
    expect(boundsOf('<path d="M0 0A0 5 0 0 1 100 0"/>')).toEqual([[0, 0, 100, 0]])
  })

  it('that moves, turns or enlarges its shapes has them where they are seen', () => {
    expect(
      shapesInSvg(
        '<g transform="translate(10, 20) scale(2)"><rect x="1" y="2" width="3" height="4"/></g><rect width="1" height="1"/>',
      ),
    ).toEqual([{ box: { x: 12, y: 24, width: 6, height: 8 } }, { box: { x: 0, y: 0, width: 1, height: 1 } }])
    expect(boundsOf('<polygon points="0,0 10,0 10,20" transform="rotate(90 10 0)"/>')).toEqual([
      [-10, -10, 10, 0],
    ])
    expect(boundsOf('<rect width="10" height="20" transform="matrix(0 1 -1 0 100 0)"/>')).toEqual([
      [80, 0, 100, 10],
    ])
  })

  it('has its lines, and nothing that is only kept for use elsewhere', () => {
    expect(
      shapesInSvg('<defs><rect width="9" height="9"/></defs><line x1="1" y1="2" x2="3" y2="4"/>'),
    ).toEqual([
      {
        polygon: [
          { x: 1, y: 2 },
          { x: 3, y: 4 },
        ],
      },
    ])
  })

  it('is nothing where it is damaged or absurd', () => {
    for (const svg of [
      '',
      'M0 0',
      '<rect width="1e99" height="1"/>',
      '<path d="M1e300 0L0 0"/>',
      '<g transform="scale(1e99)"><rect width="1" height="1"/></g>',
      '<g transform="rotate(x)"><rect width="1" height="1"/></g>',
      `<path d="M0 0A${'1'.repeat(9999)}"/>`,
      '<script>alert(1)</script>',
    ])
      expect(shapesInSvg(svg)).toEqual([])
  })
})
