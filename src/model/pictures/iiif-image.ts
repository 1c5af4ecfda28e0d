// Addresses of the IIIF Image API, versions 1, 2 and 3: pure arithmetic, no network.

import type { ImageService, Rect, Size } from '../digital-object'

/** The address of a service's `info.json`. */
export function infoUrl(service: ImageService): string {
  return `${service.id}/info.json${service.query}`
}

/** The smallest ready-made size that is at least `width` pixels wide, else the largest. */
function readyMadeSize(sizes: readonly Size[], width: number): Size | undefined {
  return sizes.find(size => size.width >= width) ?? sizes.at(-1)
}

const sizeOf = (service: ImageService, size: Size): string =>
  service.version === 3 ? `${size.width},${size.height}` : `${size.width},`

function sizeParameter(service: ImageService, width: number): string {
  const ready = service.level === 0 ? readyMadeSize(service.sizes, width) : undefined
  if (ready) return sizeOf(service, ready)
  if (service.level === 0) return service.version === 3 ? 'max' : 'full'
  return `${Math.max(1, Math.round(width))},`
}

/** Question to a service. */
export interface PictureDemand {
  /** Pixels that the picture should be wide; never enlarged beyond the image. */
  readonly width: number
  /** The part of the image that is wanted, in image pixels; all of it when absent. */
  readonly region?: Rect
  /** Degrees clockwise. */
  readonly rotation?: number
}

/**
 * The address of one picture of about the wanted width. `w,` is the one form of size that levels 1 and 2 of
 * all three versions share; level 0 gets the ready-made size. Image API 3.0 section 4, 2.1 section 4.
 */
export function pictureUrl(service: ImageService, demand: PictureDemand): string {
  const { region, rotation = 0 } = demand
  const available = region?.width ?? service.width ?? Number.POSITIVE_INFINITY
  const part = region ? [region.x, region.y, region.width, region.height].map(Math.round).join(',') : 'full'
  const size = sizeParameter(service, Math.min(demand.width, available))
  const quality = service.version === 1 ? 'native' : 'default'
  return `${service.id}/${part}/${size}/${rotation}/${quality}.jpg${service.query}`
}
