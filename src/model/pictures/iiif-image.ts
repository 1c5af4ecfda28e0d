// Requests of the IIIF Image API, versions 1, 2 and 3: pure arithmetic, no network.

import type { ImageService, Rect, Size } from '../digital-object'

/** The address of a service's `info.json`. */
export function infoUrl(service: ImageService): string {
  return `${service.id}/info.json${service.query}`
}

/** Question to a service. */
export interface PictureDemand {
  /** Pixels that the region should be wide; never enlarged beyond the image. */
  readonly width: number
  /** The part of the image that is wanted, in image pixels; all of it when absent. */
  readonly region?: Rect | undefined
}

/** Picture that a service gives. */
export interface ServicePicture {
  readonly url: string
  /** Pixels; absent where neither the service nor the demand tells. */
  readonly width: number | undefined
  /** True when it shows the whole image, although a part was wanted. */
  readonly isWhole: boolean
}

/** Size in pixels, as far as a service or a body says. */
export function imageSize({ width, height }: Partial<Size>): Size | undefined {
  return width && height ? { width, height } : undefined
}

/**
 * Pixels across that a service gives of a part of its image at most. Where the height has no limit of its own, that of
 * the width holds for it. Image API 3.0, section 5.3.
 */
export function widestOf(service: ImageService, part: Size | undefined = imageSize(service)): number {
  const { width = Number.POSITIVE_INFINITY, height = width, area } = service.limits ?? {}
  if (!part) return width
  const aspect = part.height / part.width
  const byArea = area === undefined ? Number.POSITIVE_INFINITY : Math.sqrt(area / aspect)
  const widest = Math.floor(Math.min(part.width, width, height / aspect, byArea))
  // The server rounds the height that it makes of a width.
  const rows = Math.max(1, Math.ceil(widest * aspect))
  return Math.max(1, area === undefined ? widest : Math.min(widest, Math.floor(area / rows)))
}

/** Ready-made sizes that the limits allow, smallest first. */
function readyMadeSizes(service: ImageService): readonly Size[] {
  const {
    width = Number.POSITIVE_INFINITY,
    height = width,
    area = Number.POSITIVE_INFINITY,
  } = service.limits ?? {}
  return service.sizes.filter(
    size => size.width <= width && size.height <= height && size.width * size.height <= area,
  )
}

/** Pixels across at which the whole image may be had, smallest first, those of a choice; the largest is the last. */
export function widthsOf(service: ImageService, choice: readonly number[]): readonly number[] {
  if (service.level === 0) return [...new Set(readyMadeSizes(service).map(({ width }) => width))]
  const widest = widestOf(service)
  const widths = choice.filter(width => width < widest)
  return Number.isFinite(widest) ? [...widths, widest] : widths
}

const qualityOf = ({ version, format = 'jpg', query }: ImageService) =>
  `0/${version === 1 ? 'native' : 'default'}.${format}${query}`

/** `max` came with version 2.1, `full` went with version 3; a picture with a limit has no other name for its largest size. */
const largestOf = ({ version, limits }: ImageService) => (version === 3 || limits ? 'max' : 'full')

/** Level 0: the smallest ready-made size that suffices, else the largest. */
function readyMade(service: ImageService, { width, region }: PictureDemand): ServicePicture {
  const whole = imageSize(service)
  const sizes = readyMadeSizes(service)
  const across = region && whole ? (width * whole.width) / region.width : width
  const size = sizes.find(each => each.width >= across) ?? sizes.at(-1)
  const isFull = size !== undefined && size.width === whole?.width
  const name =
    !size || isFull
      ? largestOf(service)
      : service.version === 3
        ? `${size.width},${size.height}`
        : `${size.width},`
  return {
    url: `${service.id}/full/${name}/${qualityOf(service)}`,
    width: size?.width ?? whole?.width,
    isWhole: true,
  }
}

/** The part as a service can be asked for it: whole pixels, within the image; `undefined` for all of it. */
function wholePixels(region: Rect | undefined, whole: Size | undefined): Rect | undefined {
  if (!region) return undefined
  const { width: across, height: down } = whole ?? {
    width: Number.POSITIVE_INFINITY,
    height: Number.POSITIVE_INFINITY,
  }
  const x = Math.min(Math.max(0, Math.round(region.x)), Math.max(0, across - 1))
  const y = Math.min(Math.max(0, Math.round(region.y)), Math.max(0, down - 1))
  const width = Math.max(1, Math.min(Math.round(region.width), across - x))
  const height = Math.max(1, Math.min(Math.round(region.height), down - y))
  return x === 0 && y === 0 && width === across && height === down ? undefined : { x, y, width, height }
}

/**
 * Picture of about the wanted width, as the service can give it: within its limits and its image, in its format. `w,` is
 * the one form of size that levels 1 and 2 of all three versions share; level 0 gives a ready-made size of the whole
 * image. Turning is left to whoever shows the picture: level 1 does not offer it. Image API 3.0 section 4, 2.1 section 4.
 */
export function servicePicture(service: ImageService, demand: PictureDemand): ServicePicture {
  if (service.level === 0) return readyMade(service, demand)
  const whole = imageSize(service)
  const region = wholePixels(demand.region, whole)
  const width = Math.min(Math.max(1, Math.ceil(demand.width)), widestOf(service, region ?? whole))
  const part = region ? [region.x, region.y, region.width, region.height].join(',') : 'full'
  return { url: `${service.id}/${part}/${width},/${qualityOf(service)}`, width, isWhole: false }
}

/** URL of one picture of about the wanted width. */
export function pictureUrl(service: ImageService, demand: PictureDemand): string {
  return servicePicture(service, demand).url
}

/** The service of a body, with the size that the body states where the service itself does not. */
export function serviceOf(media: {
  readonly imageService?: ImageService
  readonly width?: number
  readonly height?: number
}): ImageService | undefined {
  const { imageService: service, width, height } = media
  return service && !service.width && width && height ? { ...service, width, height } : service
}
