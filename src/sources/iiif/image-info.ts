// Every info.json is checked here before OpenSeadragon sees it: one with a side of 1e9 pixels and tiles of
// one pixel freezes a tab for seconds.

import type { ImageService, Size } from '../../model/digital-object'
import { type Failure, failure } from '../../model/failure'
import type { ImageInfo, TileSet } from '../../model/pictures/image-info'
import { isObject, type JsonObject, LONGEST_SIDE, listOf, objectsIn } from '../json'

/** Pixels: the smallest and largest tile edge that are passed on. */
const TILE_EDGE = { least: 64, most: 4096 }
const MOST_LEVELS = 24
const MOST_SIZES = 64
/** Tiles of the coarsest level: it is the one that is fetched first, and whole. */
const MOST_COARSE_TILES = 4096

/** A positive whole number up to `most`, also when it was written as text; otherwise `undefined`. */
function whole(value: unknown, most: number): number | undefined {
  const number = typeof value === 'string' ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) && number > 0 && number <= most
    ? number
    : undefined
}

function scaleFactors(value: unknown): readonly number[] {
  const factors = listOf(value)
    .map(factor => whole(factor, 2 ** MOST_LEVELS))
    .filter(factor => factor !== undefined)
  return [...new Set(factors)].sort((a, b) => a - b).slice(0, MOST_LEVELS)
}

function toTileSet(width: unknown, height: unknown, factors: unknown): TileSet | undefined {
  const edge = whole(width, TILE_EDGE.most)
  const other = whole(height ?? width, TILE_EDGE.most)
  const scales = scaleFactors(factors)
  if (!edge || !other || Math.min(edge, other) < TILE_EDGE.least || scales.length === 0) return undefined
  return { width: edge, height: other, scaleFactors: scales }
}

/** Versions 2 and 3 have `tiles`; version 1 `tile_width`, `tile_height` and `scale_factors`. */
function tileSets(info: JsonObject): readonly TileSet[] {
  const old = toTileSet(info.tile_width, info.tile_height, info.scale_factors)
  const sets = objectsIn(info.tiles).map(set => toTileSet(set.width, set.height, set.scaleFactors))
  return [...sets, old].filter(set => set !== undefined)
}

function readySizes(info: JsonObject): readonly Size[] {
  return objectsIn(info.sizes)
    .slice(0, MOST_SIZES)
    .flatMap(({ width, height }) => {
      const across = whole(width, LONGEST_SIDE)
      const down = whole(height, LONGEST_SIDE)
      return across && down ? [{ width: across, height: down }] : []
    })
    .sort((a, b) => a.width - b.width)
}

/** The number after `level` in a profile of any version. */
export function complianceLevel(profile: unknown): 0 | 1 | 2 | undefined {
  const [first] = listOf(profile)
  const digit = typeof first === 'string' ? /level([012])/.exec(first)?.[1] : undefined
  return digit === undefined ? undefined : (Number(digit) as 0 | 1 | 2)
}

function versionOf(info: JsonObject, assumed: 1 | 2 | 3): 1 | 2 | 3 {
  const context = listOf(info['@context']).find(each => typeof each === 'string')
  const digit = typeof context === 'string' ? /image(?:-api)?\/([123])/.exec(context)?.[1] : undefined
  return digit === undefined ? assumed : (Number(digit) as 1 | 2 | 3)
}

/**
 * Reads an info.json of version 1, 2 or 3; `invalid` when its sizes are absurd. The service keeps the id by
 * which it was asked: an info.json does not choose whom we talk to.
 */
export function readImageInfo(json: unknown, service: ImageService): ImageInfo | Failure {
  if (!isObject(json)) return failure('invalid')
  const width = whole(json.width, LONGEST_SIDE)
  const height = whole(json.height, LONGEST_SIDE)
  if (!width || !height) return failure('invalid')
  const level = complianceLevel(json.profile) ?? service.level
  const version = versionOf(json, service.version)
  const facts = {
    ...service,
    version,
    width,
    height,
    sizes: readySizes(json),
    ...(level !== undefined && { level }),
  }
  const tiles = tileSets(json).filter(set => coarseTiles(set, width, height) <= MOST_COARSE_TILES)
  return { service: facts, width, height, tiles }
}

function coarseTiles(set: TileSet, width: number, height: number): number {
  const scale = set.scaleFactors.at(-1) ?? 1
  return Math.ceil(width / (set.width * scale)) * Math.ceil(height / (set.height * scale))
}
