// Every info.json is checked here before OpenSeadragon sees it: one with a side of 1e9 pixels and tiles of
// one pixel freezes a tab for seconds.

import type { ImageLimits, ImageService, Size } from '../../model/digital-object'
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
}

/** Parts of a profile: servers write them in any order, some as a list in a list. */
const inProfile = (profile: unknown) => listOf(profile).slice(0, 20).flat().slice(0, 20)

/** The number after `level` in a profile of any version. */
export function complianceLevel(profile: unknown): 0 | 1 | 2 | undefined {
  const stated = inProfile(profile).find(each => typeof each === 'string')
  const digit = typeof stated === 'string' ? /level([012])/.exec(stated)?.[1] : undefined
  return digit === undefined ? undefined : (Number(digit) as 0 | 1 | 2)
}

function versionOf(info: JsonObject, assumed: 1 | 2 | 3): 1 | 2 | 3 {
  const context = listOf(info['@context']).find(each => typeof each === 'string')
  const digit = typeof context === 'string' ? /image(?:-api)?\/([123])/.exec(context)?.[1] : undefined
  return digit === undefined ? assumed : (Number(digit) as 1 | 2 | 3)
}

/** Formats, features and limits that stand in the profile beside its level. Image API 2.1, section 5.3. */
const profileDetails = (info: JsonObject): readonly JsonObject[] => objectsIn(inProfile(info.profile))

const wordsIn = (...lists: readonly unknown[]): readonly string[] =>
  lists
    .flatMap(listOf)
    .filter(word => typeof word === 'string')
    .map(word => word.toLowerCase())

function limitsOf(info: JsonObject): ImageLimits | undefined {
  const places = [info, ...profileDetails(info)]
  const find = (name: string, most: number) =>
    places.map(place => whole(place[name], most)).find(value => value !== undefined)
  const width = find('maxWidth', LONGEST_SIDE)
  const height = find('maxHeight', LONGEST_SIDE)
  const area = find('maxArea', LONGEST_SIDE ** 2)
  if (!width && !height && !area) return undefined
  return { ...(width && { width }), ...(height && { height }), ...(area && { area }) }
}

/** Formats that every browser draws, as the Image API names them. */
const DRAWABLE = /^(?:jpg|png|webp|gif|avif)$/

/**
 * Format of the pictures where it is not JPEG: the one that is preferred, else the first of those that are stated without
 * JPEG among them. Image API 3.0, sections 5.5 and 5.6; 2.1, section 5.3.
 */
function formatOf(info: JsonObject): string | undefined {
  const [preferred] = wordsIn(info.preferredFormats).filter(name => DRAWABLE.test(name))
  const stated = wordsIn(info.formats, ...profileDetails(info).map(({ formats }) => formats))
  const first = stated.some(name => /^jpe?g$/.test(name))
    ? undefined
    : stated.find(name => DRAWABLE.test(name))
  const format = preferred ?? first
  return format === 'jpg' ? undefined : format
}

/** Level 0 that also gives parts and sizes is as good as level 1. Image API 3.0, section 5.7, `extraFeatures`. */
function levelOf(info: JsonObject, service: ImageService): 0 | 1 | 2 | undefined {
  const level = complianceLevel(info.profile) ?? service.level
  const features = wordsIn(info.extraFeatures, ...profileDetails(info).map(({ supports }) => supports))
  const isMore = features.includes('regionbypx') && features.includes('sizebyw')
  return level === 0 && isMore ? 1 : level
}

/** Sizes at which the tiles of level 0 show the whole image: the coarsest ones, of one tile. */
function wholeTiles({ width, height }: Size, sets: readonly TileSet[]): readonly Size[] {
  return sets.flatMap(set =>
    set.scaleFactors
      .map(scale => ({ width: Math.ceil(width / scale), height: Math.ceil(height / scale) }))
      .filter(size => size.width <= set.width && size.height <= set.height),
  )
}

function tilesOf(info: JsonObject, { width, height }: Size): readonly TileSet[] {
  return tileSets(info).filter(set => coarseTiles(set, width, height) <= MOST_COARSE_TILES)
}

/**
 * Adds to a service what a description says of it: an info.json, or what stands in a manifest. The service keeps the id
 * by which it was asked: a description does not choose whom we talk to.
 */
export function describedService(description: unknown, service: ImageService): ImageService {
  if (!isObject(description)) return service
  const width = whole(description.width, LONGEST_SIDE) ?? service.width
  const height = whole(description.height, LONGEST_SIDE) ?? service.height
  const size = width && height ? { width, height } : undefined
  const level = levelOf(description, service)
  const limits = limitsOf(description)
  const format = formatOf(description)
  // A size beyond the image is none that a server gives.
  const ready = readySizes(description).filter(each => !size || each.width <= size.width)
  const sizes =
    level === 0 && ready.length === 0 && size ? wholeTiles(size, tilesOf(description, size)) : ready
  return {
    ...service,
    version: versionOf(description, service.version),
    sizes: [...sizes].sort((a, b) => a.width - b.width),
    ...size,
    ...(level !== undefined && { level }),
    ...(limits && { limits }),
    ...(format !== undefined && { format }),
  }
}

/** Reads an info.json of version 1, 2 or 3, or a full description in a manifest; `invalid` when its sizes are absurd. */
export function readImageInfo(json: unknown, service: ImageService): ImageInfo | Failure {
  if (!isObject(json)) return failure('invalid')
  const width = whole(json.width, LONGEST_SIDE)
  const height = whole(json.height, LONGEST_SIDE)
  if (!width || !height) return failure('invalid')
  return { service: describedService(json, service), width, height, tiles: tilesOf(json, { width, height }) }
}

function coarseTiles(set: TileSet, width: number, height: number): number {
  const scale = set.scaleFactors.at(-1) ?? 1
  return Math.ceil(width / (set.width * scale)) * Math.ceil(height / (set.height * scale))
}
