import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foretell, samplesOf } from './foretell'
import type { ItemKind, PackItem } from './pack-item'

const item = (size: number | undefined, kind: ItemKind = 'picture'): PackItem => ({
  kind,
  page: 0,
  mark: '',
  url: '',
  load: async () => [],
  measure: async () => size,
})

it('takes samples at even distances, each once, with both ends', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), count => {
      const items = Array.from({ length: count }, (_, index) => index)
      const samples = samplesOf(items, 48)
      expect(samples.length).toBe(Math.min(count, 48))
      expect(new Set(samples).size).toBe(samples.length)
      expect([samples[0], samples.at(-1)]).toEqual([0, count - 1])
    }),
  )
})

it('foretells 300 pages of very different sizes within 15 per cent', async () => {
  const { signal } = new AbortController()
  let state = 17
  const random = () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
  for (let round = 0; round < 20; round++) {
    const sizes = Array.from({ length: 300 }, () => 100_000 + 400_000 * random())
    const whole = sizes.reduce((sum, size) => sum + size, 0)
    const foretold = await foretell(
      sizes.map(size => item(size)),
      signal,
    )
    expect(Math.abs(foretold / whole - 1)).toBeLessThan(0.15)
  }
})

it('adds the kinds, and passes over what nobody can measure', async () => {
  const { signal } = new AbortController()
  const items = [item(100), item(undefined), item(10, 'text'), item(undefined, 'small')]
  expect(await foretell(items, signal)).toBe(210)
})
