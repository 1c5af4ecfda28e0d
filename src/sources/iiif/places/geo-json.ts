// GeoJSON (RFC 7946) as documents have it: also the wrong way round, over the date line, with heights, with what is no number.

import type { GeoFeature, GeoPosition, GeoShape } from '../../../model/places/place'
import { isObject, type JsonObject, listOf, objectsIn, stringOf } from '../../json'
import { clip, LONGEST_LABEL } from '../../text'
import { labelOf } from '../language-map-of'
import { typeOf } from '../vocabulary'

const MOST_FEATURES = 2000
const MOST_POSITIONS = 20_000
const DEEPEST = 8

type Position = readonly [number, number]
interface Shape {
  points: Position[]
  lines: Position[][]
  areas: Position[][][]
}

/** Counts positions down to the limit of one document. */
class PositionReader {
  left = MOST_POSITIONS

  position(value: unknown): Position | undefined {
    if (!Array.isArray(value) || this.left <= 0) return undefined
    const [first, second]: unknown[] = value
    if (typeof first !== 'number' || typeof second !== 'number') return undefined
    if (!Number.isFinite(first) || !Number.isFinite(second)) return undefined
    if (Math.abs(first) > 540 || Math.abs(second) > 540) return undefined
    this.left--
    return [first, second]
  }

  path(value: unknown): Position[] {
    return Array.isArray(value) ? value.flatMap(each => this.wrap(this.position(each))) : []
  }

  private wrap(position: Position | undefined): Position[] {
    return position ? [position] : []
  }
}

function addGeometry(shape: Shape, geometry: unknown, reader: PositionReader, depth = 0): void {
  if (!isObject(geometry) || depth > DEEPEST) return
  const { coordinates } = geometry
  const parts = Array.isArray(coordinates) ? (coordinates as unknown[]) : []
  const area = (rings: unknown) => {
    const read = listOf(rings)
      .map(ring => reader.path(ring))
      .filter(({ length }) => length > 2)
    if (read.length > 0) shape.areas.push(read)
  }
  const line = (path: unknown) => {
    const read = reader.path(path)
    if (read.length > 1) shape.lines.push(read)
    else shape.points.push(...read)
  }
  switch (typeOf(geometry)) {
    case 'point':
      shape.points.push(...reader.path([coordinates]))
      break
    case 'multipoint':
      shape.points.push(...reader.path(coordinates))
      break
    case 'linestring':
      line(coordinates)
      break
    case 'multilinestring':
      for (const part of parts) line(part)
      break
    case 'polygon':
      area(coordinates)
      break
    case 'multipolygon':
      for (const part of parts) area(part)
      break
    case 'geometrycollection':
      for (const part of objectsIn(geometry.geometries)) addGeometry(shape, part, reader, depth + 1)
      break
  }
}

/** Goes on from position to position by the short way, over the date line too. */
function unwrapped(path: readonly Position[]): GeoPosition[] {
  let [last] = path[0] ?? [0]
  return path.map(([longitude, latitude]) => {
    last = longitude + Math.round((last - longitude) / 360) * 360
    return [last, latitude]
  })
}

/** The shape with longitude first and latitudes that exist; `undefined` when nothing of it is on the earth. */
function onEarth({ points, lines, areas }: Shape): GeoShape | undefined {
  const all = [...points, ...lines.flat(), ...areas.flat(2)]
  // Latitude first is the commonest mistake; it shows where a second number can be no latitude and no first is too large for one.
  const isSwapped =
    all.some(([, second]) => Math.abs(second) > 90) && all.every(([first]) => Math.abs(first) <= 90)
  const swap = ([first, second]: Position): Position => (isSwapped ? [second, first] : [first, second])
  const exists = ([, latitude]: Position) => Math.abs(latitude) <= 90
  const path = (positions: readonly Position[]) => unwrapped(positions.map(swap).filter(exists))
  const shape = {
    points: points.map(swap).filter(exists),
    lines: lines.map(path).filter(({ length }) => length > 1),
    areas: areas
      .map(rings => rings.map(path).filter(({ length }) => length > 2))
      .filter(({ length }) => length > 0),
  }
  return shape.points.length + shape.lines.length + shape.areas.length > 0 ? shape : undefined
}

function nameOf({ properties, label }: JsonObject) {
  const facts = isObject(properties) ? properties : {}
  const stated = labelOf(facts.label ?? label)
  if (stated) return stated
  const name = stringOf(facts.name) ?? stringOf(facts.title)
  return name ? { none: [clip(name, LONGEST_LABEL)] } : undefined
}

const GEOMETRY = /^(?:multi)?(?:point|linestring|polygon)$|^geometrycollection$/

/** The features in a GeoJSON value: a feature, a collection, a geometry, or a list of them. */
export function toGeoFeatures(value: unknown): readonly GeoFeature[] {
  const reader = new PositionReader()
  const read = (json: JsonObject, depth: number): readonly GeoFeature[] => {
    if (depth > DEEPEST) return []
    const type = typeOf(json)
    if (Array.isArray(json.features))
      return objectsIn(json.features)
        .slice(0, MOST_FEATURES)
        .flatMap(each => read(each, depth + 1))
    const shape: Shape = { points: [], lines: [], areas: [] }
    addGeometry(shape, GEOMETRY.test(type) ? json : json.geometry, reader)
    const placed = onEarth(shape)
    const label = nameOf(json)
    return placed ? [{ shape: placed, ...(label && { label }) }] : []
  }
  return objectsIn(value)
    .slice(0, MOST_FEATURES)
    .flatMap(json => read(json, 0))
    .slice(0, MOST_FEATURES)
}
