import type { Media } from '../../model/digital-object'
import { pictureUrl } from '../../model/iiif-image'

/** Pixels: the box of a picture on a screen of double density. */
const WIDTH = 120
/** Pixels: a picture that is stated to be wider is no thumbnail and is not fetched for one. */
const WIDEST = 1200

/** The address of a small picture of a member; `undefined` when there is none, or only a large one. */
export function memberPicture(thumbnail: Media | undefined): string | undefined {
  if (!thumbnail) return undefined
  const { imageService: service, width = 0, url } = thumbnail
  if (service && (service.level !== 0 || service.sizes.length > 0))
    return pictureUrl(service, { width: WIDTH })
  return width > WIDEST ? undefined : url
}

/** The year of a `navDate` (an XSD date and time, of which the year comes first); empty when it tells none. */
export function yearOf(navDate: string | undefined): string {
  const year = Number(/^(\d{4})(?:-|$)/.exec(navDate ?? '')?.[1] ?? 0)
  return year > 0 ? String(year) : ''
}
