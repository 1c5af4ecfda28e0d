// Properties that hold for every object; the rules by example are in openings.test.ts.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Pairing, pairCanvases } from './openings'

const side = fc.integer({ min: 1, max: 20_000 })
const behavior = fc.constantFrom('', '', '', 'non-paged', 'facing-pages', 'auto-advance')
const anySize = fc.option(
  fc.record({ width: fc.oneof(side, fc.constantFrom(0, -5, Number.NaN)), height: side }),
  { nil: undefined },
)
const anyLabel = fc.oneof(fc.constantFrom('Cover', '1r', '1v', '2', '3', '4', '5'), fc.string())
const anyCanvas = fc.record({ behavior, size: anySize, label: anyLabel })
const anyPairing = fc
  .record({
    leaves: fc.array(anyCanvas, { maxLength: 40 }),
    behaviors: fc.subarray(['paged', 'individuals', 'continuous']),
    shifted: fc.boolean(),
  })
  .map(({ leaves, ...book }) => ({
    ...book,
    sizeOf: (canvas: number) => leaves[canvas]?.size,
    canvases: leaves.map(leaf => ({ behaviors: [leaf.behavior], label: { none: [leaf.label] } })),
  }))

const plainBook = (count: number, shifted: boolean): Pairing => ({
  canvases: Array.from({ length: count }, () => ({ behaviors: [] })),
  behaviors: ['paged'],
  sizeOf: () => undefined,
  shifted,
})

/** Each canvas with the one it faces, itself when alone; by name, so that other canvases may come and go. */
function facing(pairing: Pairing): ReadonlyMap<unknown, unknown> {
  const at = (index: number | undefined) => (index === undefined ? undefined : pairing.canvases[index])
  return new Map(
    pairCanvases(pairing).flatMap(([first, second = first]) => [
      [at(first), at(second)],
      [at(second), at(first)],
    ]),
  )
}

describe('pairCanvases, for any mix of behaviors, sizes, labels and shifts', () => {
  it('shows every canvas once, one or two at a time, in order', () => {
    fc.assert(
      fc.property(anyPairing, pairing => {
        const openings = pairCanvases(pairing)
        const shown = openings.flat()
        expect(shown.toSorted((a, b) => a - b)).toEqual(pairing.canvases.map((_, index) => index))
        for (const opening of openings) expect([1, 2]).toContain(opening.length)
        for (const [first = 0, second = first + 1] of openings) expect(second).toBeGreaterThan(first)
        const firsts = openings.map(([first = 0]) => first)
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
      }),
    )
  })

  it('shows strictly one after another when nothing is passed over', () => {
    fc.assert(
      fc.property(anyPairing, pairing => {
        const canvases = pairing.canvases.filter(canvas => !canvas.behaviors.includes('non-paged'))
        const openings = pairCanvases({ ...pairing, canvases, sizeOf: () => undefined })
        expect(openings.flat()).toEqual(canvases.map((_, index) => index))
      }),
    )
  })

  it('passes over nothing but canvases that stand alone', () => {
    fc.assert(
      fc.property(anyPairing, pairing => {
        const openings = pairCanvases(pairing)
        const paired = new Set(openings.filter(opening => opening.length === 2).flat())
        for (const [first = 0, second = first] of openings) {
          for (let between = first + 1; between < second; between++) {
            expect(paired).not.toContain(between)
            expect(pairing.canvases[between]?.behaviors).not.toContain('facing-pages')
          }
        }
      }),
    )
  })

  it('shows facing-pages and non-paged canvases by themselves', () => {
    fc.assert(
      fc.property(anyPairing, pairing => {
        for (const opening of pairCanvases(pairing).filter(each => each.length === 2)) {
          const behaviors = opening.flatMap(canvas => pairing.canvases[canvas]?.behaviors)
          expect(behaviors).not.toContain('facing-pages')
          expect(behaviors).not.toContain('non-paged')
        }
      }),
    )
  })

  it('lets the others face each other as if the non-paged canvases were not there', () => {
    fc.assert(
      fc.property(anyPairing, pairing => {
        const inOrder = pairing.canvases.flatMap((canvas, index) =>
          canvas.behaviors.includes('non-paged') ? [] : [index],
        )
        const without: Pairing = {
          ...pairing,
          canvases: inOrder.flatMap(index => pairing.canvases[index] ?? []),
          sizeOf: canvas => pairing.sizeOf(inOrder[canvas] ?? -1),
        }
        const all = facing(pairing)
        for (const [canvas, other] of facing(without)) expect(all.get(canvas)).toBe(other)
      }),
    )
  })

  it('shifts so that pages which faced each other no longer do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.boolean(), (count, shifted) => {
        const plain = pairCanvases(plainBook(count, shifted))
        const moved = pairCanvases(plainBook(count, !shifted))
        const pairs = plain.filter(opening => opening.length === 2).map(String)
        expect(moved.map(String).filter(opening => pairs.includes(opening))).toEqual([])
        expect(moved).not.toEqual(plain)
        expect(pairCanvases(plainBook(count, shifted))).toEqual(plain)
      }),
    )
  })

  it('touches each canvas a fixed number of times, however many there are', () => {
    const lookUps = (count: number) => {
      let times = 0
      const sizeOf = () => {
        times += 1
        return { width: 3, height: 4 }
      }
      pairCanvases({ ...plainBook(count, false), sizeOf })
      return times
    }
    expect(lookUps(10_000)).toBe(10 * lookUps(1000))
  })
})
