import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Size, ViewingDirection } from './digital-object'
import { fittedScale, type Pairing, pairCanvases, placeOpening, singleOpening } from './openings'

const side = fc.integer({ min: 1, max: 20_000 })
const size = fc.record({ width: side, height: side })

describe('fittedScale', () => {
  it('fits the opening into the stage, whichever way it is turned, and touches one pair of its sides', () => {
    fc.assert(
      fc.property(size, size, fc.constantFrom(0, 90, 180, 270), (page, stage, rotation) => {
        const opening = singleOpening(0, page)
        const scale = fittedScale(opening, stage, 0, rotation)
        const upright = rotation % 180 === 0
        const width = scale * (upright ? 1 : opening.height)
        const height = scale * (upright ? opening.height : 1)
        expect(width).toBeLessThanOrEqual(stage.width * 1.000001)
        expect(height).toBeLessThanOrEqual(stage.height * 1.000001)
        expect(Math.max(width / stage.width, height / stage.height)).toBeCloseTo(1, 5)
      }),
    )
  })

  it('leaves the margin free and survives a stage that is smaller than its margins', () => {
    expect(fittedScale(singleOpening(0, { width: 1, height: 1 }), { width: 100, height: 200 }, 10)).toBe(80)
    expect(fittedScale(singleOpening(0), { width: 0, height: 0 }, 12)).toBeGreaterThan(0)
  })
})

type Book = Partial<Omit<Pairing, 'canvases'>>

const labelled = (labels: readonly string[], book: Book = {}): Pairing => ({
  canvases: labels.map(label => ({ behaviors: [], label: { none: [label] } })),
  behaviors: [],
  sizeOf: () => undefined,
  shifted: false,
  ...book,
})

/** A book that says `paged`, from the behavior of each canvas, '' for none. */
const paged = (behaviors: readonly string[], book: Book = {}): Pairing => ({
  ...labelled([], { behaviors: ['paged'], ...book }),
  canvases: behaviors.map(behavior => ({ behaviors: behavior ? [behavior] : [] })),
})

const pages = (count: number) => Array.from({ length: count }, () => '')
const ofAspects = (aspects: readonly (number | undefined)[]) => (canvas: number) => {
  const aspect = aspects[canvas]
  return aspect === undefined ? undefined : { width: 1000 * aspect, height: 1000 }
}
const folios = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => [`${from + index}r`, `${from + index}v`]).flat()

describe('pairCanvases', () => {
  it.each([
    [0, []],
    [1, [[0]]],
    [2, [[0], [1]]],
    [5, [[0], [1, 2], [3, 4]]],
    [6, [[0], [1, 2], [3, 4], [5]]],
  ])('lets the cover of %i pages stand alone, then pairs', (count, openings) => {
    expect(pairCanvases(paged(pages(count)))).toEqual(openings)
    expect(pairCanvases(paged(pages(count), { behaviors: [] }))).toEqual(openings)
    expect(pairCanvases(paged(pages(count), { behaviors: ['individuals'] }))).toEqual(openings)
    expect(pairCanvases(paged(pages(count), { behaviors: ['continuous'] }))).toEqual(openings)
  })

  it('pairs from the first page when the reader shifts', () => {
    expect(pairCanvases(paged(pages(5), { shifted: true }))).toEqual([[0, 1], [2, 3], [4]])
  })

  it('passes over non-paged canvases: the pages before and after them face each other still', () => {
    const betweenOpenings = paged(['', '', '', 'non-paged', '', '', ''])
    expect(pairCanvases(betweenOpenings)).toEqual([[0], [1, 2], [3], [4, 5], [6]])
    const insideAnOpening = paged(['non-paged', '', '', 'non-paged', 'non-paged', '', ''])
    expect(pairCanvases(insideAnOpening)).toEqual([[0], [1], [2, 5], [3], [4], [6]])
  })

  it('takes facing-pages for an opening, with a verso after it', () => {
    const book = ['', '', 'facing-pages', '', '', 'facing-pages', 'facing-pages', '']
    expect(pairCanvases(paged(book))).toEqual([[0], [1], [2], [3, 4], [5], [6], [7]])
    expect(pairCanvases(paged(book, { shifted: true }))).toEqual([[0, 1], [2], [3], [4], [5], [6], [7]])
    expect(pairCanvases(paged(['facing-pages', '', '']))).toEqual([[0], [1, 2]])
  })

  it.each([
    ['1.25 among upright pages', [0.7, 0.7, 0.7, 1.25, 0.7], true],
    ['1.6 times the usual aspect', [0.5, 0.5, 0.5, 0.8, 0.5], true],
    ['1.6 times the usual aspect among square pages', [1, 1, 1, 1.6, 1], true],
    ['1.24 among upright pages', [0.8, 0.8, 0.8, 1.24, 0.8], false],
    ['1.5 among square pages', [1, 1, 1, 1.5, 1], false],
  ])('a canvas of %s', (_, aspects, foldsOut) => {
    const openings = pairCanvases(paged(pages(5), { sizeOf: ofAspects(aspects) }))
    expect(openings).toEqual(foldsOut ? [[0], [1, 2], [3], [4]] : [[0], [1, 2], [3, 4]])
  })

  it('knows a fold-out while the sizes of most pages are unknown', () => {
    const sizeOf = ofAspects([undefined, 0.7, 2, undefined, undefined])
    expect(pairCanvases(paged(pages(5), { sizeOf }))).toEqual([[0], [1, 3], [2], [4]])
  })

  it('shows every canvas by itself when most are as wide as an opening', () => {
    const sizeOf = ofAspects([0.7, 1.4, 1.4, undefined, 1.4])
    expect(pairCanvases(paged(pages(5), { sizeOf }))).toEqual([[0], [1], [2], [3], [4]])
    const halfOfThem = ofAspects([0.7, 0.7, 1.4, 1.4])
    expect(pairCanvases(paged(pages(4), { sizeOf: halfOfThem }))).toEqual([[0], [1], [2], [3]])
    expect(pairCanvases(paged(pages(3), { sizeOf: ofAspects([0.7, 0.7, 1.4, 1.4]) }))).toHaveLength(3)
  })

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('a width of %d says nothing', width => {
    const sizeOf = (canvas: number) => (canvas === 1 ? { width, height: 10 } : { width: 7, height: 10 })
    expect(pairCanvases(paged(pages(3), { sizeOf }))).toEqual([[0], [1, 2]])
  })

  it('reads no label of an object that says paged', () => {
    const canvas = {
      behaviors: [],
      get label(): never {
        throw new Error('read')
      },
    }
    const book = { ...paged([]), canvases: [canvas, canvas, canvas] }
    expect(pairCanvases(book)).toEqual([[0], [1, 2]])
  })

  it('lets labels decide where the data says nothing, and the reader over them', () => {
    const labels = ['1v', '2r', '2v', '3r', '3v']
    expect(pairCanvases(labelled(labels))).toEqual([[0, 1], [2, 3], [4]])
    expect(pairCanvases(labelled(labels, { shifted: true }))).toEqual([[0], [1, 2], [3, 4]])
    expect(pairCanvases(labelled(labels, { behaviors: ['paged'] }))).toEqual([[0], [1, 2], [3, 4]])
  })

  it('lets a foliated manuscript pair rightly around its flyleaves, colour card and scanned openings', () => {
    const labels = ['Binding', 'Inside cover', 'Flyleaf', ...folios(1, 3), '3v-4r', '4v', '5r']
    expect(pairCanvases(labelled(labels))).toEqual([[0], [1], [2, 3], [4, 5], [6, 7], [8, 9], [10, 11]])
    const sizeOf = (canvas: number) => (canvas === 0 ? { width: 14, height: 9 } : { width: 6, height: 9 })
    expect(pairCanvases(labelled(['Colour card', ...folios(1, 2)], { sizeOf }))).toEqual([
      [0],
      [1],
      [2, 3],
      [4],
    ])
  })

  it('asks only the labels before the first facing-pages', () => {
    const { canvases, ...book } = labelled(['', '', '', 'spread', ...folios(1, 4)])
    const withSpread = canvases.map((canvas, index) =>
      index === 3 ? { behaviors: ['facing-pages'] } : canvas,
    )
    expect(pairCanvases({ ...book, canvases: withSpread }).slice(0, 4)).toEqual([[0], [1, 2], [3], [4, 5]])
  })
})

describe('placeOpening', () => {
  const sizesOf = (sizes: readonly (Size | undefined)[]) => (canvas: number) => sizes[canvas]

  it('scales pages of odd sizes to one height and joins them at the gutter', () => {
    const sizeOf = sizesOf([
      { width: 300, height: 400 },
      { width: 50, height: 200 },
    ])
    expect(placeOpening([0, 1], sizeOf, 'left-to-right')).toEqual({
      placed: [
        { canvas: 0, bounds: { x: 0, y: 0, width: 0.75, height: 1 } },
        { canvas: 1, bounds: { x: 0.75, y: 0, width: 0.25, height: 1 } },
      ],
      height: 1,
    })
    const [first, second] = placeOpening([0, 1], sizeOf, 'right-to-left').placed
    expect(first).toEqual({ canvas: 0, bounds: { x: 0.25, y: 0, width: 0.75, height: 1 } })
    expect(second).toEqual({ canvas: 1, bounds: { x: 0, y: 0, width: 0.25, height: 1 } })
  })

  it.each([
    undefined,
    { width: 0, height: 5 },
    { width: 5, height: 0 },
    { width: -3, height: -4 },
    { width: Number.NaN, height: 5 },
    { width: Number.POSITIVE_INFINITY, height: 5 },
    { width: 5, height: Number.POSITIVE_INFINITY },
  ])('takes %o for unknown: as the page it faces, else as an upright page', unknown => {
    const size = { width: 1, height: 2 }
    for (const sizes of [
      [unknown, size],
      [size, unknown],
    ]) {
      expect(placeOpening([0, 1], sizesOf(sizes), 'left-to-right').height).toBe(1)
      expect(placeOpening([0, 1], sizesOf(sizes), 'left-to-right').placed[1]?.bounds.x).toBe(0.5)
    }
    const unknowns = sizesOf([unknown, unknown])
    expect(placeOpening([0, 1], unknowns, 'left-to-right').height).toBeCloseTo(2 / 3)
    expect(placeOpening([1], unknowns, 'left-to-right')).toEqual(singleOpening(1))
  })

  it('places one canvas as an opening of its own, in any direction', () => {
    const sizeOf = sizesOf([undefined, undefined, { width: 2, height: 1 }])
    expect(placeOpening([2], sizeOf, 'right-to-left')).toEqual(singleOpening(2, { width: 2, height: 1 }))
  })

  it('joins equally high pages inside the opening and keeps their shapes, whichever way they are read', () => {
    const direction = fc.constantFrom('left-to-right', 'right-to-left', 'top-to-bottom', 'bottom-to-top')
    fc.assert(
      fc.property(size, size, direction, (one, other, viewingDirection) => {
        const { placed, height } = placeOpening(
          [4, 5],
          canvas => (canvas === 4 ? one : other),
          viewingDirection,
        )
        expect(placed.map(({ canvas }) => canvas)).toEqual([4, 5])
        const [left, right] = placed.map(({ bounds }) => bounds).toSorted((a, b) => a.x - b.x)
        expect(left).toMatchObject({ x: 0, y: 0, height })
        expect(right).toMatchObject({ x: left?.width, y: 0, height })
        expect((right?.x ?? 0) + (right?.width ?? 0)).toBe(1)
        for (const [index, shape] of [one, other].entries()) {
          const width = placed[index]?.bounds.width ?? 0
          expect((width * shape.height) / (height * shape.width)).toBeCloseTo(1, 5)
        }
      }),
    )
  })

  it('mirrors right-to-left, and only that', () => {
    fc.assert(
      fc.property(size, size, (one, other) => {
        const place = (direction: ViewingDirection) =>
          placeOpening([0, 1], canvas => (canvas === 0 ? one : other), direction)
        const forward = place('left-to-right')
        const mirrored = place('right-to-left')
        expect(mirrored.height).toBe(forward.height)
        for (const [index, { bounds }] of forward.placed.entries()) {
          expect(mirrored.placed[index]?.bounds.x).toBeCloseTo(1 - bounds.x - bounds.width, 9)
          expect(mirrored.placed[index]?.bounds.width).toBeCloseTo(bounds.width, 9)
        }
        expect(place('top-to-bottom')).toEqual(forward)
        expect(place('bottom-to-top')).toEqual(forward)
      }),
    )
  })
})
