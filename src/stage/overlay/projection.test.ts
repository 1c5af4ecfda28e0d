import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOpening } from '../../model/openings'
import { wholeView } from '../pictures/arrival'
import { isUnder, pathOf, project, projectBox, stageMatrix, toCss, unproject } from './projection'

const STAGE = { width: 1200, height: 700 }
const SIZE = { width: 1000, height: 1500 }
const quarter = fc.constantFrom(0, 90, 180, 270)
const part = fc.double({ min: 0, max: 1, noNaN: true })
const placed = fc
  .constantFrom('single', 'left-to-right', 'right-to-left')
  .map(direction =>
    direction === 'single'
      ? placeOpening([0], () => SIZE, 'left-to-right')
      : placeOpening([0, 1], () => SIZE, direction as 'left-to-right'),
  )
const view = fc.record({
  center: fc.record({ x: part, y: part }),
  scale: fc.double({ min: 20, max: 20_000, noNaN: true }),
  rotation: quarter,
})

describe('the projection of a canvas', () => {
  it('puts the whole page where it is fitted', () => {
    const opening = placeOpening([0], () => SIZE, 'left-to-right')
    const whole = wholeView({ opening, stage: STAGE, rotation: 0 })
    const matrix = stageMatrix(whole, STAGE, { x: 0, y: 0, width: 1, height: 1.5 }, SIZE.width)
    const { x, y, width, height } = projectBox(matrix, { x: 0, y: 0, ...SIZE })
    expect([x, y, width, height].map(Math.round)).toEqual([375, 12, 451, 676])
  })

  it.each([
    [0, { x: 600, y: 350 }, { x: 601, y: 352 }],
    [90, { x: 600, y: 350 }, { x: 598, y: 351 }],
    [180, { x: 600, y: 350 }, { x: 599, y: 348 }],
    [270, { x: 600, y: 350 }, { x: 602, y: 349 }],
  ])('turns clockwise about the centre of the stage by %i degrees', (rotation, centre, beside) => {
    const seen = { center: { x: 0.5, y: 0.75 }, scale: SIZE.width, rotation }
    const matrix = stageMatrix(seen, STAGE, { x: 0, y: 0, width: 1, height: 1.5 }, SIZE.width)
    const rounded = ({ x, y }: { x: number; y: number }) => ({ x: Math.round(x), y: Math.round(y) })
    expect(rounded(project(matrix, { x: 500, y: 750 }))).toEqual(centre)
    expect(rounded(project(matrix, { x: 501, y: 752 }))).toEqual(beside)
  })

  it('leads back from the screen, whatever the opening, the zoom and the rotation', () => {
    fc.assert(
      fc.property(placed, view, part, part, (opening, seen, across, down) => {
        const point = { x: across * SIZE.width, y: down * SIZE.height }
        for (const { bounds } of opening.placed) {
          const matrix = stageMatrix(seen, STAGE, bounds, SIZE.width)
          const back = unproject(matrix, project(matrix, point))
          expect(back.x).toBeCloseTo(point.x, 4)
          expect(back.y).toBeCloseTo(point.y, 4)
        }
      }),
    )
  })

  it('lets facing pages meet at the gutter, from right to left too', () => {
    fc.assert(
      fc.property(view, fc.constantFrom('left-to-right', 'right-to-left'), part, (seen, direction, down) => {
        const opening = placeOpening([0, 1], () => SIZE, direction)
        const [first, second] = opening.placed.map(({ bounds }) =>
          stageMatrix(seen, STAGE, bounds, SIZE.width),
        )
        if (!first || !second) throw new Error('two pages face each other')
        const [left, right] = direction === 'left-to-right' ? [first, second] : [second, first]
        const y = down * SIZE.height
        const [one, other] = [project(left, { x: SIZE.width, y }), project(right, { x: 0, y })]
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeLessThan(0.001)
      }),
    )
  })

  it('keeps the size of a box at every quarter turn', () => {
    fc.assert(
      fc.property(placed, view, (opening, seen) => {
        const [first] = opening.placed
        if (!first) throw new Error('there is a page')
        const matrix = stageMatrix(seen, STAGE, first.bounds, SIZE.width)
        const unit = (seen.scale * first.bounds.width) / SIZE.width
        const { width, height } = projectBox(matrix, { x: 100, y: 200, width: 300, height: 50 })
        const [across, down] = seen.rotation % 180 === 0 ? [300, 50] : [50, 300]
        expect(width).toBeCloseTo(across * unit, 3)
        expect(height).toBeCloseTo(down * unit, 3)
      }),
    )
  })

  it('is written as CSS and SVG have it', () => {
    const matrix = { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }
    expect(toCss(matrix)).toBe('matrix(1,2,3,4,5,6)')
    expect(toCss(matrix, 2)).toBe('matrix(2,4,6,8,5,6)')
  })
})

describe('a shape', () => {
  const triangle = {
    polygon: [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 0, y: 10 },
    ],
  }
  it('is drawn as a path', () => {
    expect(pathOf({ box: { x: 1, y: 2, width: 3, height: 4 } })).toBe('M1 2h3v4h-3Z')
    expect(pathOf(triangle)).toBe('M0 0L10 0L0 10Z')
    expect(pathOf({ point: { x: 1, y: 2 } })).toBe('M1 2h0')
  })

  it('is under a pointer only inside its outline, a point also near it', () => {
    expect(isUnder({ box: { x: 0, y: 0, width: 10, height: 10 } }, { x: 9, y: 9 }, 0)).toBe(true)
    expect(isUnder(triangle, { x: 2, y: 2 }, 0)).toBe(true)
    expect(isUnder(triangle, { x: 9, y: 9 }, 0)).toBe(false)
    expect(isUnder({ point: { x: 5, y: 5 } }, { x: 8, y: 9 }, 5)).toBe(true)
    expect(isUnder({ point: { x: 5, y: 5 } }, { x: 9, y: 9 }, 5)).toBe(false)
  })
})
