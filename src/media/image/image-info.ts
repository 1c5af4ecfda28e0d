import type { Delivery } from '../../delivery/delivery'
import type { ImageService } from '../../model/digital-object'
import { type Failure, isFailure } from '../../model/failure'
import { infoUrl } from '../../model/pictures/iiif-image'
import type { ImageInfo } from '../../model/pictures/image-info'
import { toImageInfo } from '../../sources/later'

/** Fetches and checks the info.json of a service. */
export async function fetchImageInfo(
  service: ImageService,
  delivery: Delivery,
  signal?: AbortSignal,
): Promise<ImageInfo | Failure> {
  const fetched = await delivery.json(infoUrl(service), { signal })
  return isFailure(fetched) ? fetched : toImageInfo(fetched, service)
}
