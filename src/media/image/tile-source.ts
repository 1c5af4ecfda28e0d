import OpenSeadragon from 'openseadragon'
import type { ImageInfo } from '../../model/pictures/image-info'

const CONTEXTS = {
  1: 'http://library.stanford.edu/iiif/image-api/1.1/context.json',
  2: 'http://iiif.io/api/image/2/context.json',
  3: 'http://iiif.io/api/image/3/context.json',
} as const

/** Spelling of a profile in each version. */
const PROFILES = {
  1: (level: number) => `http://library.stanford.edu/iiif/image-api/1.1/compliance.html#level${level}`,
  2: (level: number) => `http://iiif.io/api/image/2/level${level}.json`,
  3: (level: number) => `level${level}`,
} as const

/** Version 1 has one tile size at the top of the document; later versions have lists. */
function tilesOf({ service, tiles, width, height }: ImageInfo): Record<string, unknown> {
  const [first] = tiles
  if (service.version !== 1) return { sizes: service.sizes, ...(first && { tiles }) }
  const halvings = Math.ceil(Math.log2(Math.max(width, height) / 512))
  const scales =
    first?.scaleFactors ?? Array.from({ length: Math.max(1, halvings + 1) }, (_, level) => 2 ** level)
  return { tile_width: first?.width ?? 512, tile_height: first?.height ?? 512, scale_factors: scales }
}

/** Tells whether a server can be asked for anything sharper than one ready-made picture. */
export function canBeTiled({ service, tiles }: ImageInfo): boolean {
  return service.level !== 0 || tiles.length > 0 || service.sizes.length > 1
}

/** OpenSeadragon's tile source for a checked info.json; nothing of the server's own document reaches it. */
export function toTileSource(info: ImageInfo): OpenSeadragon.TileSource {
  const { service, width, height } = info
  const id = service.version === 3 ? { id: service.id, type: 'ImageService3' } : { '@id': service.id }
  const source = new OpenSeadragon.IIIFTileSource({
    '@context': CONTEXTS[service.version],
    ...id,
    version: service.version,
    profile: [PROFILES[service.version](service.level ?? 1)],
    protocol: 'http://iiif.io/api/image',
    width,
    height,
    ...tilesOf(info),
  } as unknown as OpenSeadragon.TileSourceOptions)
  return withQuery(source, service.query)
}

/** A query string found on the service id goes with every tile. */
function withQuery(source: OpenSeadragon.TileSource, query: string): OpenSeadragon.TileSource {
  if (query === '') return source
  const plain = source.getTileUrl.bind(source)
  source.getTileUrl = (level, x, y) => `${plain(level, x, y)}${query}`
  return source
}

/**
 * A source without pictures that gives OpenSeadragon the ground of an opening: the fitted pictures lie under
 * its canvas, and tiles are added only when the reader comes nearer than those are sharp.
 */
export function blankSource(aspect: number): OpenSeadragon.TileSource {
  const width = 10_000
  const source = new OpenSeadragon.TileSource({
    width,
    height: Math.max(1, Math.round(width * aspect)),
    tileSize: width,
    minLevel: 0,
    maxLevel: 0,
  } as unknown as OpenSeadragon.TileSourceOptions)
  source.tileExists = () => false
  source.getTileUrl = () => ''
  return source
}
