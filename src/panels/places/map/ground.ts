// The ground of the map: land and borders of Natural Earth, small scale, from the viewer's own files.

import { feature, mesh } from 'topojson-client'
import atlas from 'world-atlas/countries-110m.json'
import type { GeoPosition } from '../../../model/places/place'
import { pathOf } from './map-view'

type Topology = Parameters<typeof feature>[0]
type Geometry = Parameters<typeof mesh>[1]

/** Paths of SVG in units of the map. */
export interface Ground {
  readonly land: string
  readonly borders: string
}

const closed = (rings: readonly (readonly number[][])[]) =>
  rings.map(ring => `${pathOf(ring as unknown as readonly GeoPosition[])}Z`).join('')

/** Draws the ground once. */
export function drawGround(): Ground {
  const topology = atlas as unknown as Topology
  const { countries, land } = topology.objects
  const whole = land && feature(topology, land)
  const shapes = whole && ('features' in whole ? whole.features : [whole])
  const borders = mesh(topology, countries as Geometry, (one, other) => one !== other)
  return {
    land: (shapes ?? [])
      .flatMap(({ geometry }) => {
        if (geometry.type === 'Polygon') return [closed(geometry.coordinates)]
        return geometry.type === 'MultiPolygon' ? geometry.coordinates.map(closed) : []
      })
      .join(''),
    borders: borders.coordinates.map(line => pathOf(line as unknown as readonly GeoPosition[])).join(''),
  }
}
