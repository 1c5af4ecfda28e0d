import OpenSeadragon from 'openseadragon'

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
