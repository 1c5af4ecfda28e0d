import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DigitalObject } from '../../model/digital-object'
import { type Place, readPlace } from './place'
import { writePlace } from './write-place'

const canvasId = (index: number) => `https://x.example/canvas/${index}`
const canvas = (index: number) => ({
  id: index === 4 ? '13345678901234' : canvasId(index),
  width: 1000,
  height: 1500,
  behaviors: [],
  painting: [],
  metadata: [],
  rights: [],
  renderings: [],
})
const object: DigitalObject = {
  id: 'https://x.example/m',
  metadata: [],
  rights: [],
  providers: [],
  homepages: [],
  renderings: [],
  seeAlso: [],
  viewingDirection: 'left-to-right',
  behaviors: [],
  canvases: Array.from({ length: 10 }, (_, index) => canvas(index)),
  structures: [],
}
const VIEWER = 'https://viewer.example/?manifest=https%3A%2F%2Fx.example%2Fm'

describe('readPlace', () => {
  it.each([
    ['&page=3', 2],
    ['&page=0', 0],
    ['&page=99', 0],
    ['&page=3x', 0],
    [`&canvas=${encodeURIComponent(canvasId(7))}`, 7],
    [`&canvas=${encodeURIComponent(canvasId(7).replace('https', 'http'))}`, 7],
    [`&canvasId=${encodeURIComponent(`${canvasId(7)}#xywh=1,2,3,4`)}`, 7],
    ['&file_id=13345678901234', 4],
    ['#13345678901234', 4],
    ['&canvas_index=5', 5],
    ['#?c=&m=&cv=6', 6],
    ['&page=2&cv=6', 1],
    ['', 0],
    ['#nowhere', 0],
  ])('%s is canvas %d', (rest, index) => {
    expect(readPlace(VIEWER + rest, object).canvas).toBe(index)
  })

  it('finds a canvas by a fragment that belongs to its id', () => {
    const id = (name: string) => `https://x.example/m#${name}`
    const canvases = ['c1', 'c2'].map(name => ({ ...canvas(0), id: id(name) }))
    const at = (name: string) =>
      readPlace(`${VIEWER}&canvas=${encodeURIComponent(id(name))}`, {
        ...object,
        canvases,
        start: { canvas: 1 },
      })
    expect(at('c1').canvas).toBe(0)
    expect(at('c9').canvas).toBe(1)
  })

  it('opens where the object asks to be opened, unless the link says otherwise', () => {
    const started = { ...object, start: { canvas: 5 } }
    expect(readPlace(VIEWER, started).canvas).toBe(5)
    expect(readPlace(`${VIEWER}&page=1`, started).canvas).toBe(0)
  })

  it.each([
    ['&xywh=10,20,30,40', { x: 10, y: 20, width: 30, height: 40 }],
    ['&xywh=pixel:10,20,30,40', { x: 10, y: 20, width: 30, height: 40 }],
    [`&canvas=${encodeURIComponent(`${canvasId(1)}#xywh=1,2,3,4`)}`, { x: 1, y: 2, width: 3, height: 4 }],
    ['#xywh=5,6,7,8', { x: 5, y: 6, width: 7, height: 8 }],
    ['&xywh=percent:1,2,3,4', undefined],
    ['&xywh=10,20,0,40', undefined],
    ['&xywh=-1,2,3,4', undefined],
    ['&xywh=a,b', undefined],
  ])('%s is the region %j', (rest, region) => {
    expect(readPlace(VIEWER + rest, object).region).toEqual(region)
  })

  it.each([
    ['90', 90],
    ['-90', 270],
    ['450', 90],
    ['-450', 270],
    ['1e308', 0],
    ['33', 0],
    ['nonsense', 0],
  ])('rotation=%s is %d degrees', (text, degrees) => {
    expect(readPlace(`${VIEWER}&rotation=${text}`, object).rotation).toBe(degrees)
  })
})

describe('writePlace', () => {
  it('leaves other parameters alone, unencoded ones too', () => {
    const href = 'https://viewer.example/?service=https://x.example/d?a=b&c=d&page=9&embed=1'
    expect(writePlace(href, { canvas: 2, rotation: 0 })).toBe(
      'https://viewer.example/?service=https://x.example/d?a=b&c=d&embed=1&page=3',
    )
  })

  it('keeps a layout that the link names, until the reader chooses another', () => {
    const place = { canvas: 1, rotation: 0 }
    const single = { layout: 'single', usualLayout: 'single', shifted: false } as const
    const href = 'https://viewer.example/?rep_id=1'
    expect(writePlace(`${href}&layout=single`, place, single)).toBe(`${href}&page=2&layout=single`)
    expect(writePlace(href, place, single)).toBe(`${href}&page=2`)
    const book = { layout: 'book', usualLayout: 'book', shifted: false } as const
    expect(writePlace(`${href}&layout=single`, place, book)).toBe(`${href}&page=2`)
  })

  it('replaces a place in another spelling', () => {
    const href = `${VIEWER}&canvas=${encodeURIComponent(canvasId(7))}&cv=3#13345678901234`
    expect(writePlace(href, { canvas: 0, rotation: 0 })).toBe(`${VIEWER}&page=1`)
  })

  it('leaves no region behind for the next page, from a fragment or the id of a canvas', () => {
    const old = 'https://viewer.example/#?manifest=m&cv=2&xywh=1,2,3,4'
    const inId = `https://viewer.example/?manifest=m&canvas=${encodeURIComponent(`${canvasId(1)}#xywh=1,2,3,4`)}`
    for (const href of [old, inId]) {
      expect(readPlace(href, object).region).toEqual({ x: 1, y: 2, width: 3, height: 4 })
      expect(readPlace(writePlace(href, { canvas: 5, rotation: 0 }), object)).toEqual({
        canvas: 5,
        rotation: 0,
      })
    }
    expect(writePlace(old, { canvas: 5, rotation: 0 })).toContain('#?manifest=m')
  })

  it('is read back as the same place', () => {
    const side = fc.integer({ min: 1, max: 5000 })
    const region = fc.record({ x: side, y: side, width: side, height: side })
    const fragment = fc.constantFrom(
      'page=12',
      't=30.5,45',
      'epubcfi(/6/4!/4/2/1:0)',
      'nameddest=chapter%202',
    )
    const place: fc.Arbitrary<Place> = fc.record(
      {
        canvas: fc.integer({ min: 0, max: 9 }),
        rotation: fc.constantFrom(0, 90, 180, 270),
        region,
        fragment,
      },
      { requiredKeys: ['canvas', 'rotation'] },
    )
    fc.assert(
      fc.property(place, there => {
        const back = readPlace(writePlace(VIEWER, there), object)
        expect(back).toEqual(there)
      }),
    )
  })

  it('is still understood behind an address that was left unencoded', () => {
    const href = writePlace('https://viewer.example/?service=https://x.example/d?a=b&c=d', {
      canvas: 4,
      rotation: 90,
    })
    expect(readPlace(href, object)).toEqual({ canvas: 4, rotation: 90 })
  })
})

describe('a second of a recording in a link', () => {
  const at = (more: string) => readPlace(`${VIEWER}${more}`, object)

  it.each([
    ['in the id of the canvas', `&canvas=${encodeURIComponent(`${canvasId(2)}#t=30,45`)}`, 't=30,45'],
    ['beside a region', `&canvas=${encodeURIComponent(`${canvasId(2)}#xywh=1,2,3,4&t=30`)}`, 't=30'],
  ])('%s is where it opens', (_, more, fragment) => {
    expect(at(more)).toMatchObject({ canvas: 2, fragment })
  })

  it('gives way to a page and to a place in the file that the link names', () => {
    const named = `&canvas=${encodeURIComponent(`${canvasId(2)}#t=30`)}`
    expect(at(`${named}&page=5`).fragment).toBeUndefined()
    expect(at(`${named}#t=7`).fragment).toBe('t=7')
  })
})
