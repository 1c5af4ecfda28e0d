import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StagedOpening } from '../../stage/pictures/arrival'
import { wholeView } from '../../stage/pictures/arrival'
import { keptView } from './kept-view'

const STAGE = { width: 1200, height: 700 }

/** One page, or two of the same shape side by side. */
const staged = (height: number, canvases: readonly number[], stage = STAGE): StagedOpening => {
  const width = 1 / canvases.length
  const placed = canvases.map((canvas, index) => ({
    canvas,
    bounds: { x: index * width, y: 0, width, height: height * width },
  }))
  return { opening: { placed, height: height * width }, stage, rotation: 0 } as StagedOpening
}

describe('the view of a page that is laid out anew', () => {
  it('is as much nearer than the whole as it was, about the same part, once its shape is known', () => {
    const [guess, measured] = [staged(1.4, [0]), staged(0.7, [0])]
    const view = { center: { x: 0.5, y: 0.7 }, scale: wholeView(guess).scale * 1.5, rotation: 0 }
    const { center, scale } = keptView(view, guess, measured, 0)
    expect(scale).toBeCloseTo(wholeView(measured).scale * 1.5)
    expect(center).toEqual({ x: 0.5, y: 0.35 })
  })

  it('shows the whole of it when the whole was seen', () => {
    const [guess, measured] = [staged(1.4, [0]), staged(0.7, [0])]
    expect(keptView(wholeView(guess), guess, measured, 0)).toEqual(wholeView(measured))
  })

  it('shows the whole of an opening without the canvas', () => {
    const view = { center: { x: 0.5, y: 0.7 }, scale: 5_000, rotation: 0 }
    expect(keptView(view, staged(1.4, [0]), staged(1.4, [1]), 0)).toEqual(wholeView(staged(1.4, [1])))
  })

  it('leaves the page as large as it was, at the same part, when another page comes beside it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1.1, max: 9, noNaN: true }),
        fc.integer({ min: 0, max: 1 }),
        (nearer, side) => {
          const [single, spread] = [staged(1.4, [2]), staged(1.4, side ? [1, 2] : [2, 3])]
          const view = { center: { x: 0.25, y: 0.9 }, scale: wholeView(single).scale * nearer, rotation: 0 }
          const { center, scale } = keptView(view, single, spread, 2)
          expect(scale / 2).toBeCloseTo(view.scale)
          expect((center.x - side / 2) * 2).toBeCloseTo(0.25)
          expect(center.y * 2).toBeCloseTo(0.9)
        },
      ),
    )
  })
})
