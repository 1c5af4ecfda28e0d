import type { Canvas, Rect, Size } from '../digital-object'
import { pictureUrl, serviceOf } from './iiif-image'

/**
 * URL of the picture of a part of a canvas, in canvas units, at most `width` pixels wide, by the image service of its one
 * picture. `undefined` where that is put together of several pictures or turned, or no service cuts it out.
 */
export function regionPicture(
  { painting }: Pick<Canvas, 'painting'>,
  part: Rect,
  size: Partial<Size>,
  width = Number.POSITIVE_INFINITY,
): string | undefined {
  const [first, second] = painting
  if (!first || second || first.target || first.region || first.rotation) return undefined
  const service = serviceOf(first.media)
  if (!service?.width || !service.height || !size.width || service.level === 0) return undefined
  const unit = service.width / size.width
  const left = Math.max(0, part.x * unit)
  const top = Math.max(0, part.y * unit)
  const right = Math.min(service.width, (part.x + part.width) * unit)
  const bottom = Math.min(service.height, (part.y + part.height) * unit)
  if (right - left < 1 || bottom - top < 1) return undefined
  const region = { x: left, y: top, width: right - left, height: bottom - top }
  return pictureUrl(service, { width: Math.min(width, region.width), region })
}
