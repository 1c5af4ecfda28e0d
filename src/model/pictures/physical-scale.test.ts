import fc from 'fast-check'
import { expect, it } from 'vitest'
import { roundLength } from './physical-scale'

it('finds a round length that fits, and is not much too short', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), most => {
      const length = roundLength(most) ?? 0
      expect(length).toBeLessThanOrEqual(most * (1 + 1e-6))
      expect(length).toBeGreaterThan(most / 2.6)
    }),
  )
  expect([99, 50, 49.9, 1].map(roundLength)).toEqual([50, 50, 20, 1])
  expect(roundLength(0)).toBeUndefined()
})
