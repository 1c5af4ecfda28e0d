import type { Media } from '../../model/digital-object'
import { pictureUrl } from '../../model/pictures/iiif-image'
import { knownService } from '../pictures/described-services'

/** Pixels: the box of a picture on a screen of double density. */
const WIDTH = 120
/** Pixels: a picture that is stated to be wider is no thumbnail and is not fetched for one. */
const WIDEST = 1200

/** URL of a small picture that a document states as one, such as that of a member of a collection; `undefined` when there is none, or only a large one. */
export function smallPicture(thumbnail: Media | undefined): string | undefined {
  if (!thumbnail) return undefined
  const { width = 0, url } = thumbnail
  const service = knownService(thumbnail)
  if (service && (service.level !== 0 || service.sizes.length > 0))
    return pictureUrl(service, { width: WIDTH })
  return width > WIDEST ? undefined : url
}
