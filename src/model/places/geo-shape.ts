import type { GeoFeature, GeoPosition, GeoShape } from './place'

/** West, south, east and north in degrees; the east may lie beyond 180. */
export interface GeoBounds {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** All positions of a shape. */
export function positionsOf({ points, lines, areas }: GeoShape): readonly GeoPosition[] {
  return [...points, ...lines.flat(), ...areas.flat(2)]
}

/** The smallest box round positions; `undefined` for none. */
export function boundsOf(positions: readonly GeoPosition[]): GeoBounds | undefined {
  const [first] = positions
  if (!first) return undefined
  let [west, south, east, north] = [first[0], first[1], first[0], first[1]]
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude)
    east = Math.max(east, longitude)
    south = Math.min(south, latitude)
    north = Math.max(north, latitude)
  }
  return { west, south, east, north }
}

/** The middle of a shape's box, its longitude between -180 and 180. */
export function middleOf({ shape }: Pick<GeoFeature, 'shape'>): GeoPosition | undefined {
  const bounds = boundsOf(positionsOf(shape))
  return bounds && [onEarth((bounds.west + bounds.east) / 2), (bounds.south + bounds.north) / 2]
}

/** A longitude between -180 and 180. */
export function onEarth(longitude: number): number {
  return longitude >= -180 && longitude <= 180 ? longitude : ((((longitude + 180) % 360) + 360) % 360) - 180
}

/** The shape shifted by whole turns of the earth so that it lies nearest to a longitude. */
export function nearTo(shape: GeoShape, longitude: number): GeoShape {
  const bounds = boundsOf(positionsOf(shape))
  const turns = bounds ? Math.round((longitude - (bounds.west + bounds.east) / 2) / 360) : 0
  if (turns === 0) return shape
  const move = ([x, y]: GeoPosition): GeoPosition => [x + turns * 360, y]
  return {
    points: shape.points.map(move),
    lines: shape.lines.map(line => line.map(move)),
    areas: shape.areas.map(rings => rings.map(ring => ring.map(move))),
  }
}
