import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fittedScale, singleOpening } from './openings'

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
