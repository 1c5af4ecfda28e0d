import type { Delivery } from '../../delivery/delivery'
import { isFailure } from '../../model/failure'
import { isDecoded } from '../../model/pictures/pictures'
import type { FindTileSource } from './tile-layers'

/** Pixels: a picture that the browser draws and that is no wider was not reduced by a decoder. */
const WIDE = 8000

/** Makes what finds the tiles of a picture: those of its image service, else of its file where a decoder opened that. */
export const tileFinder =
  (delivery: Delivery): FindTileSource =>
  async ({ media }, learnedWidth = 0) => {
    if (media.imageService) {
      const [{ describeService }, { canBeTiled, toTileSource }] = await Promise.all([
        import('../../stage/pictures/described-services'),
        import('./tile-source'),
      ])
      const info = await describeService(media.imageService, delivery)
      return !isFailure(info) && canBeTiled(info) ? toTileSource(info) : undefined
    }
    if (isDecoded(media) || learnedWidth > WIDE)
      return (await import('./raster-tile-source')).findRasterTiles(media)
  }
