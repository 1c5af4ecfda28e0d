import type { Media, Painting } from '../../model/digital-object'
import { pictureUrl } from '../../model/pictures/iiif-image'

/**
 * The addresses at which a picture of about `width` pixels may be found, best first: the fitted picture of
 * the image service, then the body as the document names it (level 0 and broken services).
 */
export function pictureCandidates(painting: Painting, width: number): readonly string[] {
  const { media, region, rotation } = painting
  const service = serviceWithSize(media)
  const fitted =
    service && pictureUrl(service, { width, ...(region && { region }), ...(rotation && { rotation }) })
  return [...new Set([fitted, media.url].filter(url => url !== undefined && url !== ''))] as string[]
}

/** The service, with the size that the body states where the service itself does not. */
function serviceWithSize(media: Media): Media['imageService'] {
  const service = media.imageService
  if (!service || service.width !== undefined || media.width === undefined) return service
  return { ...service, width: media.width, ...(media.height !== undefined && { height: media.height }) }
}
