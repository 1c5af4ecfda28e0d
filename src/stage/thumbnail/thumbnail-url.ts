import type { Canvas, ImageService, Media } from '../../model/digital-object'
import { pictureUrl } from '../../model/iiif-image'

/** Pixels: enough for a thumbnail on a screen of double density. */
const WIDTH = 200
const TALLEST = 400

/** Pixels wide, so that a tall and narrow page is not fetched at a great height. */
function widthFor({ width, height }: Pick<Canvas, 'width' | 'height'>): number {
  if (!width || !height) return WIDTH
  return Math.max(1, Math.round(Math.min(WIDTH, (TALLEST * width) / height)))
}

/** A small picture of a service; `undefined` where it has but the full size. */
function fromService(service: ImageService | undefined, canvas: Canvas): string | undefined {
  if (!service || (service.level === 0 && service.sizes.length === 0)) return undefined
  return pictureUrl(service, { width: widthFor(canvas) })
}

function fromThumbnail(thumbnail: Media | undefined, canvas: Canvas): string | undefined {
  return fromService(thumbnail?.imageService, canvas) ?? thumbnail?.url
}

/**
 * The address of a small picture of a canvas: its thumbnail, else its first picture from an image service.
 * `undefined` when there is only a picture of full size, which is not fetched for a thumbnail.
 */
export function thumbnailUrl(canvas: Canvas): string | undefined {
  return (
    fromThumbnail(canvas.thumbnail, canvas) ?? fromService(canvas.painting[0]?.media.imageService, canvas)
  )
}
