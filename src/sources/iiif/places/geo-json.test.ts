import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf, nearTo, positionsOf } from '../../../model/places/geo-shape'
import { toGeoFeatures } from './geo-json'

const feature = (geometry: unknown, properties: unknown = {}) => ({ type: 'Feature', properties, geometry })
const shapeOf = (geometry: unknown) => toGeoFeatures(feature(geometry))[0]?.shape
const RING = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
]

describe('GeoJSON', () => {
  it.each([
    ['a point', { type: 'Point', coordinates: [7, 50] }, { points: [[7, 50]] }],
    ['a point in three dimensions', { type: 'Point', coordinates: [7, 50, 900] }, { points: [[7, 50]] }],
    ['a point the wrong way round', { type: 'Point', coordinates: [50, 107] }, { points: [[107, 50]] }],
    ['a line', { type: 'LineString', coordinates: RING.slice(0, 2) }, { lines: [RING.slice(0, 2)] }],
    ['a line of one position', { type: 'LineString', coordinates: [[7, 50]] }, { points: [[7, 50]] }],
    [
      'a line over the date line',
      {
        type: 'LineString',
        coordinates: [
          [179, 0],
          [-179, 1],
        ],
      },
      {
        lines: [
          [
            [179, 0],
            [181, 1],
          ],
        ],
      },
    ],
    [
      'an area, either way round',
      { type: 'Polygon', coordinates: [[...RING].reverse()] },
      { areas: [[[...RING].reverse()]] },
    ],
    ['several areas', { type: 'MultiPolygon', coordinates: [[RING], [RING]] }, { areas: [[RING], [RING]] }],
    [
      'a collection of geometries',
      {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [7, 50] },
          { type: 'Polygon', coordinates: [RING] },
        ],
      },
      { points: [[7, 50]], areas: [[RING]] },
    ],
  ])('reads %s', (_, geometry, shape) => {
    expect(shapeOf(geometry)).toEqual({ points: [], lines: [], areas: [], ...shape })
  })

  it.each([
    ['no geometry', undefined],
    ['NaN', { type: 'Point', coordinates: [Number.NaN, 5] }],
    ['words', { type: 'Point', coordinates: ['7', '50'] }],
    ['a latitude that does not exist', { type: 'Point', coordinates: [100, 100] }],
    ['a far longitude', { type: 'Point', coordinates: [1e9, 0] }],
    ['a ring of two positions', { type: 'Polygon', coordinates: [RING.slice(0, 2)] }],
    ['rings that are none', { type: 'Polygon', coordinates: 'ring' }],
    ['a strange type', { type: 'Circle', coordinates: [7, 50] }],
  ])('leaves out %s', (_, geometry) => {
    expect(toGeoFeatures(feature(geometry))).toEqual([])
  })

  it('reads names in languages, and plain ones', () => {
    const point = { type: 'Point', coordinates: [7, 50] }
    const all = [
      feature(point, { label: { de: ['Bonn'] } }),
      feature(point, { name: 'Bonn' }),
      feature(point),
    ]
    expect(toGeoFeatures({ type: 'FeatureCollection', features: all }).map(({ label }) => label)).toEqual([
      { de: ['Bonn'] },
      { none: ['Bonn'] },
      undefined,
    ])
  })

  it('is bounded', () => {
    const many = Array.from({ length: 30_000 }, () => feature({ type: 'Point', coordinates: [7, 50] }))
    expect(toGeoFeatures({ type: 'FeatureCollection', features: many }).length).toBeLessThanOrEqual(2000)
    let deep: object = feature({ type: 'Point', coordinates: [7, 50] })
    for (let level = 0; level < 100; level++) deep = { type: 'FeatureCollection', features: [deep] }
    expect(toGeoFeatures(deep)).toEqual([])
  })

  it('of any kind is read without an exception, on the earth only', () => {
    const coordinates = fc.anything({ maxDepth: 5 })
    const type = fc.constantFrom(
      'Point',
      'MultiPoint',
      'LineString',
      'Polygon',
      'MultiPolygon',
      'GeometryCollection',
    )
    fc.assert(
      fc.property(
        type,
        fc.oneof(coordinates, fc.array(fc.tuple(fc.double(), fc.double()))),
        (type, coordinates) => {
          for (const { shape } of toGeoFeatures(feature({ type, coordinates, geometries: coordinates })))
            for (const [longitude, latitude] of positionsOf(shape)) {
              expect(Number.isFinite(longitude)).toBe(true)
              expect(Math.abs(latitude)).toBeLessThanOrEqual(90)
            }
        },
      ),
    )
  })
})

it('moves a shape round the earth to a longitude', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -180, max: 180 }),
      fc.integer({ min: -180, max: 180 }),
      (longitude, near) => {
        const shape = nearTo({ points: [[longitude, 0]], lines: [], areas: [] }, near)
        const { west = 0 } = boundsOf(positionsOf(shape)) ?? {}
        expect(Math.abs(west - near)).toBeLessThanOrEqual(180)
        expect(Math.abs(west - longitude) % 360).toBe(0)
      },
    ),
  )
})
