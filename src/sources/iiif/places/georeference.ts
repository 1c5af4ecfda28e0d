import type { Annotation } from '../../../model/annotations/annotation'
import type { Size } from '../../../model/digital-object'
import type { Georeference } from '../../../model/places/place'
import { isObject, LONGEST_SIDE, listOf, objectsIn, positive, stringOf } from '../../json'
import { toGeoFeatures } from './geo-json'

const MOST_POINTS = 2000

const TRANSFORMATIONS: Readonly<Record<string, Georeference['transformation']>> = {
  polynomial: 'polynomial',
  thinplatespline: 'thinPlateSpline',
  helmert: 'helmert',
  projective: 'projective',
  straight: 'straight',
}

function orderOf(options: unknown): Georeference['order'] {
  const order = isObject(options) ? options.order : undefined
  return order === 2 || order === 3 ? order : 1
}

/** Points that a transformation needs at least. */
function leastPoints({ transformation, order }: Pick<Georeference, 'transformation' | 'order'>): number {
  if (transformation === 'helmert' || transformation === 'straight') return 2
  if (transformation === 'projective') return 4
  return transformation === 'polynomial' ? ((order + 1) * (order + 2)) / 2 : 3
}

/** The widths of the resources that a target names: those of an image, whose pixels the points count in. */
function widthOfTarget(target: unknown): number | undefined {
  for (const each of listOf(target)) {
    const source = isObject(each) && isObject(each.source) ? each.source : each
    const width = isObject(source) ? positive(source.width, LONGEST_SIDE) : undefined
    if (width) return width
  }
  return undefined
}

/** The georeference that an annotation gives to a canvas; `undefined` for too few points. Georeference Extension 1.0, section 3. */
export function toGeoreference(
  { geography, motivations }: Annotation,
  canvas: number,
  size: Partial<Size>,
): Georeference | undefined {
  const body = geography?.body
  if (!isObject(body) || !motivations.includes('georeferencing')) return undefined
  const points = objectsIn(body.features)
    .slice(0, MOST_POINTS)
    .flatMap(feature => {
      const facts = isObject(feature.properties) ? feature.properties : {}
      const pixel = (facts.resourceCoords ?? facts.pixelCoords) as unknown
      const [geo] = toGeoFeatures(feature).flatMap(({ shape }) => shape.points)
      if (!Array.isArray(pixel) || !geo) return []
      const [x, y]: unknown[] = pixel
      const isPoint = Number.isFinite(x) && Number.isFinite(y)
      return isPoint ? [{ resource: [Number(x), Number(y)] as const, geo }] : []
    })
  const stated = isObject(body.transformation) ? body.transformation : {}
  const name =
    stringOf(stated.type)
      ?.toLowerCase()
      .replace(/[^a-z]/g, '') ?? ''
  const transformation = (Object.hasOwn(TRANSFORMATIONS, name) && TRANSFORMATIONS[name]) || 'polynomial'
  const order = transformation === 'polynomial' ? orderOf(stated.options) : 1
  if (points.length < leastPoints({ transformation, order })) return undefined
  const width = widthOfTarget(geography?.target)
  return { canvas, points, transformation, order, scale: width && size.width ? width / size.width : 1 }
}
