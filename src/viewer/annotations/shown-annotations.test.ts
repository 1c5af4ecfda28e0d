import { expect, it } from 'vitest'
import type { PlacedAnnotation } from './page-annotations'
import { isAt, timedAnnotations } from './shown-annotations'

const placed = (key: string, start?: number, end?: number): PlacedAnnotation => ({
  ...{ key, canvas: 0, size: {}, collection: key },
  annotation: { id: key, targets: [], motivations: [], bodies: [] },
  targets: [
    { canvas: 'c', ...(start !== undefined && { time: { start, ...(end !== undefined && { end }) } }) },
  ],
})

it('annotations on a time stand in the order of their times, without those that are switched off', () => {
  const own = new Map([[0, [placed('late', 9), placed('page'), placed('early', 2, 4), placed('off', 1)]]])
  const shown = timedAnnotations({ pages: new Map(), own, hidden: new Set(['off']) }, 0)
  expect(shown.map(each => each.placed.key)).toEqual(['early', 'late'])
})

it('a span lasts to its end, a moment some seconds', () => {
  expect([1.9, 2, 3.9, 4].map(second => isAt({ start: 2, end: 4 }, second))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(isAt({ start: 2 }, 2.5)).toBe(true)
  expect(isAt({ start: 2 }, 60)).toBe(false)
})
