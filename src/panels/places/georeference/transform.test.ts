import { GcpTransformer } from '@allmaps/transform'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Georeference } from '../../../model/places/place'
import { outlineOf, toEarthBy } from './transform'

const points = [
  { resource: [0, 0], geo: [4, 52] },
  { resource: [1200, 0], geo: [5.2, 52.01] },
  { resource: [0, 1600], geo: [4.02, 51.2] },
  { resource: [1200, 1600], geo: [5.21, 51.2] },
  { resource: [600, 800], geo: [4.61, 51.61] },
  { resource: [300, 1200], geo: [4.31, 51.4] },
] as const
const georeference = (more: Partial<Georeference> = {}): Georeference => ({
  ...{ canvas: 0, points, transformation: 'polynomial', order: 1, scale: 2 },
  ...more,
})

describe('a georeferenced canvas', () => {
  it.each(['polynomial', 'thinPlateSpline', 'helmert', 'projective'] as const)(
    'is placed on the earth as Allmaps does it: %s',
    transformation => {
      const toEarth = toEarthBy(georeference({ transformation }))
      const type = transformation === 'polynomial' ? 'polynomial1' : transformation
      const gcps = points.map(({ resource, geo }) => ({
        resource: [...resource] as [number, number],
        geo: [...geo] as [number, number],
      }))
      const other = new GcpTransformer(gcps, type)
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 800 }), (x, y) => {
          const [longitude = 0, latitude = 0] = toEarth?.({ x, y }) ?? []
          const [expectedLongitude, expectedLatitude] = other.transformToGeo([2 * x, 2 * y])
          expect(Math.abs(longitude - expectedLongitude)).toBeLessThan(1e-6)
          expect(Math.abs(latitude - expectedLatitude)).toBeLessThan(1e-6)
        }),
        { numRuns: 30 },
      )
    },
  )

  it('has an outline', () => {
    const toEarth = toEarthBy(georeference())
    const [[ring] = []] = toEarth ? outlineOf(toEarth, { width: 600, height: 800 }).areas : []
    expect(ring?.length).toBe(48)
  })

  it('is not placed by points on one line', () => {
    const line = points.slice(0, 3).map(({ geo }, index) => ({ resource: [index, index] as const, geo }))
    expect(toEarthBy(georeference({ points: line }))).toBeUndefined()
  })
})
