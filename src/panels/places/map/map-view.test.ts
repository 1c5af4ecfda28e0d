import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromMap, inLimits, panned, placeInView, toMap, viewOf, zoomed } from './map-view'

const longitude = fc.double({ min: -180, max: 180, noNaN: true })
const latitude = fc.double({ min: -84, max: 84, noNaN: true })

it('goes to the map and back', () => {
  fc.assert(
    fc.property(longitude, latitude, (x, y) => {
      const [there, back] = fromMap(toMap([x, y]))
      expect(there).toBeCloseTo(x, 6)
      expect(back).toBeCloseTo(y, 6)
    }),
  )
})

it('shows all of what it is to show', () => {
  fc.assert(
    fc.property(longitude, longitude, latitude, latitude, (one, other, south, north) => {
      const bounds = {
        west: Math.min(one, other),
        east: Math.max(one, other),
        south: Math.min(south, north),
        north: Math.max(south, north),
      }
      // Beyond a turn of the earth there is no more to show.
      fc.pre(bounds.east - bounds.west < 250 && Math.abs(bounds.south) < 60 && Math.abs(bounds.north) < 60)
      const view = viewOf(bounds)
      for (const corner of [toMap([bounds.west, bounds.north]), toMap([bounds.east, bounds.south])]) {
        const { x, y } = placeInView(view, corner)
        expect(Math.abs(x - 0.5)).toBeLessThanOrEqual(0.5)
        expect(Math.abs(y - 0.5)).toBeLessThanOrEqual(0.5)
      }
    }),
  )
})

it('keeps the point under the pointer while it zooms', () => {
  const view = viewOf({ west: 0, east: 10, south: 40, north: 45 })
  const point = toMap([3, 42])
  const { x, y } = placeInView(view, point)
  const after = placeInView(zoomed(view, 4, x, y), point)
  expect(after.x).toBeCloseTo(x, 6)
  expect(after.y).toBeCloseTo(y, 6)
})

it('stays on the earth', () => {
  let view = viewOf(undefined)
  for (let step = 0; step < 50; step++) view = panned(zoomed(view, 1.6), 0.15, 0.15)
  expect(view).toEqual(inLimits(view))
  expect(view.span).toBe(0.05)
})
