// Tiles of an image service as OpenSeadragon wants them. Our own arithmetic: OpenSeadragon's takes every power of two for
// a level, whatever the service has, and knows neither queries in an id, nor limits, nor formats.

import OpenSeadragon from 'openseadragon'
import type { ImageService, Size } from '../../model/digital-object'
import type { ImageInfo } from '../../model/pictures/image-info'

/** Pixels of a tile where the service does not say. */
const TILE = 512

/** Pictures of one scale. */
interface TileLevel {
  /** Pixels of the image to one of the picture. */
  readonly scale: number
  /** Pixels of a tile. */
  readonly width: number
  readonly height: number
}

/** Tells whether a server can be asked for anything sharper than one ready-made picture. */
export function canBeTiled({ service, tiles }: ImageInfo): boolean {
  return service.level !== 0 || tiles.length > 0 || service.sizes.length > 1
}

/** The edge of a tile that the limits of a service allow. */
function withinLimits({ limits }: ImageService, { width, height }: Size): Size {
  const { width: across = Number.POSITIVE_INFINITY, height: down = across, area } = limits ?? {}
  const edge = area === undefined ? Number.POSITIVE_INFINITY : Math.floor(Math.sqrt(area))
  return { width: Math.min(width, across, edge), height: Math.min(height, down, edge) }
}

/** Levels 1 and 2 scale to any size: halved until the whole image fits one tile, and what is stated besides. */
function scaledLevels({ service, tiles, width, height }: ImageInfo): readonly TileLevel[] {
  const [first] = tiles
  const tile = withinLimits(service, first ?? { width: TILE, height: TILE })
  const halvings = Math.max(0, Math.ceil(Math.log2(Math.max(width / tile.width, height / tile.height))))
  const halved = Array.from({ length: halvings + 1 }, (_, level) => 2 ** level)
  const scales = [...new Set([...halved, ...(first?.scaleFactors ?? [])])]
  return scales.filter(scale => scale <= 2 ** halvings).map(scale => ({ scale, ...tile }))
}

/** Level 0 has the tiles and sizes that it states, and nothing between. */
function readyMadeLevels({ service, tiles, width }: ImageInfo): readonly TileLevel[] {
  const levels = tiles.flatMap(set =>
    set.scaleFactors.map(scale => ({ scale, width: set.width, height: set.height })),
  )
  const sizes = tiles.length > 0 ? [] : service.sizes
  return [...levels, ...sizes.map(size => ({ scale: width / size.width, ...size }))]
}

/** The pictures of a service by scale, the coarsest first, each scale once. */
export function tileLevels(info: ImageInfo): readonly TileLevel[] {
  const levels = info.service.level === 0 ? readyMadeLevels(info) : scaledLevels(info)
  return [...new Map(levels.map(level => [level.scale, level])).values()].sort((a, b) => b.scale - a.scale)
}

/**
 * URL of a tile by its column and row, in the canonical form: version 3 names both sides, the versions before the width.
 * Image API 3.0, section 4.7 and "Implementation Notes"; 2.1, section 4.7.
 */
export function tileUrl(
  { service, width, height }: ImageInfo,
  level: TileLevel,
  column: number,
  row: number,
): string {
  const x = Math.round(column * level.width * level.scale)
  const y = Math.round(row * level.height * level.scale)
  const across = Math.min(Math.round(level.width * level.scale), width - x)
  const down = Math.min(Math.round(level.height * level.scale), height - y)
  const isWhole = across === width && down === height
  const region = isWhole ? 'full' : [x, y, across, down].join(',')
  const size = { width: Math.ceil(across / level.scale), height: Math.ceil(down / level.scale) }
  const isFull = isWhole && level.scale === 1 && !service.limits
  const named = service.version === 3 ? `${size.width},${size.height}` : `${size.width},`
  const full = service.version === 3 ? 'max' : 'full'
  const quality = service.version === 1 ? 'native' : 'default'
  return `${service.id}/${region}/${isFull ? full : named}/0/${quality}.${service.format ?? 'jpg'}${service.query}`
}

/** OpenSeadragon's tile source for a checked info.json; nothing of the server's own document reaches it. */
export function toTileSource(info: ImageInfo): OpenSeadragon.TileSource {
  const levels = tileLevels(info)
  const at = (level: number) => levels[level] ?? { scale: 1, width: info.width, height: info.height }
  const source = new OpenSeadragon.TileSource({
    width: info.width,
    height: info.height,
    tileSize: TILE,
    tileOverlap: 0,
    minLevel: 0,
    maxLevel: Math.max(0, levels.length - 1),
  } as unknown as OpenSeadragon.TileSourceOptions)
  return Object.assign(source, {
    getLevelScale: (level: number) => 1 / at(level).scale,
    getTileWidth: (level: number) => at(level).width,
    getTileHeight: (level: number) => at(level).height,
    getTileUrl: (level: number, x: number, y: number) => tileUrl(info, at(level), x, y),
  })
}
