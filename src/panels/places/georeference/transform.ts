import { GcpTransformer } from '@allmaps/transform'
import type { Size } from '../../../model/digital-object'
import type { Point } from '../../../model/mark'
import type { GeoPosition, Georeference, GeoShape } from '../../../model/places/place'

/** From a canvas to the earth. */
export type ToEarth = (point: Point) => GeoPosition | undefined

const NAMES = { 1: 'polynomial1', 2: 'polynomial2', 3: 'polynomial3' } as const

/** True for points that lie on one line: they leave open what is beside it. */
function areOnLine(points: Georeference['points']): boolean {
  const [first, ...others] = points.map(({ resource }) => resource)
  if (!first) return true
  const far = others.reduce(
    (one, other) => (distance(first, other) > distance(first, one) ? other : one),
    first,
  )
  const length = distance(first, far)
  const across = ([x, y]: readonly [number, number]) =>
    Math.abs((far[0] - first[0]) * (y - first[1]) - (far[1] - first[1]) * (x - first[0]))
  return others.every(each => across(each) <= length * length * 1e-6)
}

const distance = (one: readonly [number, number], other: readonly [number, number]) =>
  Math.hypot(one[0] - other[0], one[1] - other[1])

/** Makes the function that places points of a canvas on the earth; `undefined` where the points do not determine one. */
export function toEarthBy({ points, transformation, order, scale }: Georeference): ToEarth | undefined {
  if (transformation !== 'helmert' && areOnLine(points)) return undefined
  const type = transformation === 'polynomial' ? NAMES[order] : transformation
  const gcps = points.map(({ resource, geo }) => ({
    resource: [...resource] as [number, number],
    geo: [...geo] as [number, number],
  }))
  try {
    const transformer = new GcpTransformer(gcps, type)
    const toEarth = ({ x, y }: Point): GeoPosition | undefined => {
      const [longitude, latitude] = transformer.transformToGeo([x * scale, y * scale])
      return Number.isFinite(longitude) && Number.isFinite(latitude) ? [longitude, latitude] : undefined
    }
    // Points that contradict each other are found out by the first use.
    return toEarth({ x: 0, y: 0 }) && toEarth
  } catch {
    return undefined
  }
}

/** Points on each side of a canvas by which its outline is drawn. */
const STEPS = 12

/** The outline of a canvas on the earth. */
export function outlineOf(toEarth: ToEarth, { width, height }: Size): GeoShape {
  const corners = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ] as const
  const ring = corners.flatMap(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [0, 0]
    return Array.from({ length: STEPS }, (_, step) => {
      const share = step / STEPS
      return toEarth({ x: (x + (nextX - x) * share) * width, y: (y + (nextY - y) * share) * height })
    }).filter(position => position !== undefined)
  })
  return { points: [], lines: [], areas: [[ring]] }
}
