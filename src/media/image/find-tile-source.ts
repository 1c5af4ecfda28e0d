import type { Delivery } from '../../delivery/delivery'
import { isFailure } from '../../model/failure'
import { findRaster } from '../../stage/raster/opened-rasters'
import type { FindTileSource } from './tile-layers'

/** Makes what finds the tiles of a picture: those of its image service, else of its file where a decoder opened that. */
export const tileFinder =
  (delivery: Delivery): FindTileSource =>
  async ({ media }) => {
    if (media.imageService) {
      const [{ describeService }, { canBeTiled, toTileSource }] = await Promise.all([
        import('../../stage/pictures/described-services'),
        import('./tile-source'),
      ])
      const info = await describeService(media.imageService, delivery)
      return !isFailure(info) && canBeTiled(info) ? toTileSource(info) : undefined
    }
    if (findRaster(media.url)) return (await import('./raster-tile-source')).findRasterTiles(media)
  }
