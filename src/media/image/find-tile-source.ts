import type { QueryClient } from '@tanstack/react-query'
import type { Delivery } from '../../delivery/delivery'
import type { ImageService } from '../../model/digital-object'
import { isFailure } from '../../model/failure'
import type { ImageInfo } from '../../model/pictures/image-info'
import { isDecoded } from '../../model/pictures/pictures'
import { fetchImageInfo } from './image-info'
import type { FindTileSource } from './tile-layers'
import { canBeTiled, toTileSource } from './tile-source'

/** Fetches the info.json of a service once; a failure is not kept, so that the next page or zoom asks again. */
async function findInfo(
  service: ImageService,
  delivery: Delivery,
  queryClient: QueryClient,
): Promise<ImageInfo | undefined> {
  const queryFn = async () => {
    const info = await fetchImageInfo(service, delivery)
    if (isFailure(info)) throw info
    return info
  }
  const queryKey = ['image-info', service.id]
  return queryClient
    .fetchQuery({ queryKey, queryFn, staleTime: Number.POSITIVE_INFINITY })
    .catch(() => undefined)
}

/** Pixels: a picture that the browser draws and that is no wider was not reduced by a decoder. */
const WIDE = 8000

/** Makes what finds the tiles of a picture: those of its image service, else of its file where a decoder opened that. */
export const tileFinder =
  (delivery: Delivery, queryClient: QueryClient): FindTileSource =>
  async ({ media }, learnedWidth = 0) => {
    if (media.imageService) {
      const info = await findInfo(media.imageService, delivery, queryClient)
      return info && canBeTiled(info) ? toTileSource(info) : undefined
    }
    if (isDecoded(media) || learnedWidth > WIDE)
      return (await import('./raster-tile-source')).findRasterTiles(media)
  }
