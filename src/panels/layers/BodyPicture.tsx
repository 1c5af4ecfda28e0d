import { Image as PictureIcon } from 'lucide-react'
import { useState } from 'react'
import { isSigned } from '../../delivery/renewal'
import type { Media } from '../../model/digital-object'
import { pictureUrl } from '../../model/pictures/iiif-image'
import { knownService } from '../../stage/pictures/described-services'

/** Pixels: the box of the picture on a screen of double density. */
const WIDTH = 112
/** Pixels: a picture without an image service that is wider is not fetched for a thumbnail. */
const WIDEST = 1200

/** The address of a small picture; `undefined` when there is only a large one, or one that is lent. */
export function smallPicture(media: Media) {
  const { width = Number.POSITIVE_INFINITY, url } = media
  const service = knownService(media)
  if (service && (service.level !== 0 || service.sizes.length > 0))
    return pictureUrl(service, { width: WIDTH })
  return width > WIDEST || isSigned(url) ? undefined : url
}

/** One of the pictures of a page, small. */
export function BodyPicture({ media }: { media: Media }) {
  const url = smallPicture(media)
  const [failed, setFailed] = useState<string>()
  return (
    <span className="layers-picture">
      {url === undefined || failed === url ? (
        <PictureIcon size={22} aria-hidden />
      ) : (
        <img src={url} alt="" loading="lazy" decoding="async" onError={() => setFailed(url)} />
      )}
    </span>
  )
}
