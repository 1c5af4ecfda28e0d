import { safeUrl } from '../../delivery/safe-url'
import type { ImageService, Media } from '../../model/digital-object'
import { classOfFormat, mimeType } from '../../model/formats/formats'
import { LONGEST_DURATION } from '../../model/references/media-time'
import { type JsonObject, LONGEST_SIDE, positive, stringOf } from '../json'
import { clip } from '../text'
import { accessServicesOf, imageServiceOf } from './image-service'
import { labelOf } from './language-map-of'
import { idOf, typeOf } from './vocabulary'

const LONGEST_NAME = 200
/** RFC 6381, section 3: the parameter that tells two films of one MIME type apart. */
const CODECS = /codecs="?([^";]{1,100})/i

/** Classes of content whose names changed between the versions. */
const CLASSES: Readonly<Record<string, string>> = {
  audio: 'sound',
  movingimage: 'video',
  stillimage: 'image',
  physicalobject: 'model',
  interactiveresource: 'dataset',
}

/**
 * A content resource as something that a medium can show; `undefined` when it has no address that may be
 * followed. A body without an address of its own but with an image service gets the service's full
 * picture. Presentation 3, section 5.7 "Content Resources".
 */
export function toMedia(body: JsonObject): Media | undefined {
  const imageService = imageServiceOf(body)
  const url = safeUrl(idOf(body)) ?? (imageService && fullPicture(imageService))
  // Words that are written out are no file, although they may have an id.
  if (url === undefined || (body.value ?? body.chars)) return undefined
  const format = mimeType(clip(stringOf(body.format) ?? '', LONGEST_NAME))
  const codecs = CODECS.exec(stringOf(body.format) ?? '')?.[1]
  const width = positive(body.width, LONGEST_SIDE)
  const height = positive(body.height, LONGEST_SIDE)
  const duration = positive(body.duration, LONGEST_DURATION)
  const label = labelOf(body.label)
  const accessServices = accessServicesOf(body)
  return {
    url,
    type: classOf(body, format, imageService),
    format,
    ...(codecs && { codecs }),
    ...(width && { width }),
    ...(height && { height }),
    ...(duration && { duration }),
    ...(label && { label }),
    ...(imageService && { imageService }),
    ...(accessServices.length > 0 && { accessServices }),
  }
}

function classOf(body: JsonObject, format: string, imageService: ImageService | undefined): string {
  const stated = clip(typeOf(body), LONGEST_NAME)
  if (stated) return (Object.hasOwn(CLASSES, stated) ? CLASSES[stated] : undefined) ?? stated
  return imageService ? 'image' : classOfFormat(format)
}

/** Image API 2.1 and 3, section 4.2: `max` came with version 2.1, `full` went with version 3. */
function fullPicture({ id, query, version }: ImageService): string | undefined {
  const quality = version === 1 ? 'native' : 'default'
  return safeUrl(`${id}/full/${version === 3 ? 'max' : 'full'}/0/${quality}.jpg${query}`)
}
