// The one account of what a canvas looks like: where each of its pictures comes from, and where it lies. The stage,
// thumbnails, the overview map, prints, PDFs and downloads all draw by it, whatever they draw with.

import type { Painting, Rect, Size } from '../digital-object'
import { type ServicePicture, serviceOf, servicePicture } from './iiif-image'

/** A picture that may be fetched for a painting. */
export interface PartPicture {
  readonly url: string
  /** True when the picture shows the whole image, of which only a part may be painted. */
  readonly isWhole: boolean
}

/** Position of a picture on its canvas. */
export interface PicturePlace {
  /** The whole picture before it is turned, in canvas units. */
  readonly box: Rect
  /** Degrees clockwise about the centre of `box`. */
  readonly rotation: number
  /** The part of the picture that is seen, in fractions of it; all of it when absent. */
  readonly part?: Rect
}

const isUrl = (picture: PartPicture | undefined): picture is PartPicture =>
  picture !== undefined && picture.url !== ''

/** The picture of the image service at about so many pixels across the painting. */
function fromService(painting: Painting, width: number): ServicePicture | undefined {
  const { media, region, rotation = 0 } = painting
  const service = serviceOf(media)
  // A picture that is turned lies across: its height is what is seen as its width.
  const upright = rotation % 180 === 90 ? width * aspectOf(painting) : width
  return service && servicePicture(service, { width: upright, region })
}

/** Width by height of the part that is painted, before it is turned; 1 where it is not known. */
function aspectOf({ media, region }: Painting): number {
  const { width, height } = region ?? serviceOf(media) ?? media
  return width && height ? width / height : 1
}

/**
 * Pictures for a painting that is `width` pixels wide on the canvas, best first: the service's, then the body as the
 * document names it, unless that is a picture of the service too.
 */
export function partPictures(painting: Painting, width: number): readonly PartPicture[] {
  const { url, imageService } = painting.media
  const service = fromService(painting, width)
  const body = imageService && url.startsWith(`${imageService.id}/`) ? undefined : { url, isWhole: true }
  return [service && { url: service.url, isWhole: service.isWhole || !painting.region }, body].filter(isUrl)
}

/** The part that is painted in fractions of the picture; `natural` is the picture's own size in pixels. */
function partOf({ media, region }: Painting, { isWhole }: PartPicture, natural: Size): Rect | undefined {
  if (!region || !isWhole) return undefined
  const { width = natural.width, height = natural.height } = serviceOf(media) ?? media
  const x = Math.min(region.x / width, 1)
  const y = Math.min(region.y / height, 1)
  return {
    x,
    y,
    width: Math.min(region.width / width, 1 - x),
    height: Math.min(region.height / height, 1 - y),
  }
}

/** The box that a rectangle takes up when it is turned. */
function turnedSize({ width, height }: Size, rotation: number): Size {
  const angle = (rotation * Math.PI) / 180
  const sin = Math.abs(Math.sin(angle))
  const cos = Math.abs(Math.cos(angle))
  return { width: width * cos + height * sin, height: width * sin + height * cos }
}

/** Size of what a painting shows, in pixels of the picture that was fetched for it. */
export function paintedSize(painting: Painting, picture: PartPicture, natural: Size): Size {
  const part = partOf(painting, picture, natural)
  const shown = part ? { width: natural.width * part.width, height: natural.height * part.height } : natural
  return turnedSize(shown, painting.rotation ?? 0)
}

/** Shapes that differ by less than this fill the place; others keep theirs. */
const ROUNDING = 0.01

/**
 * Place of a picture on its canvas: what is painted of it fills its target, or as much of that as its shape allows, in
 * the middle. `natural` is the size of the picture that was fetched, in pixels.
 */
export function placePicture(
  painting: Painting,
  picture: PartPicture,
  natural: Size,
  canvas: Size,
): PicturePlace {
  const { rotation = 0, target = { x: 0, y: 0, ...canvas } } = painting
  const part = partOf(painting, picture, natural)
  const seen = part ?? { x: 0, y: 0, width: 1, height: 1 }
  const turned = paintedSize(painting, picture, natural)
  const across = target.width / turned.width
  const down = target.height / turned.height
  const fits = rotation % 90 === 0 && Math.abs(across / down - 1) < ROUNDING
  const least = Math.min(across, down)
  const [horizontal, vertical] = fits ? [across, down] : [least, least]
  const lies = rotation % 180 !== 0 && fits
  const width = natural.width * (lies ? vertical : horizontal)
  const height = natural.height * (lies ? horizontal : vertical)
  // From the centre of the picture to that of its part, turned with it.
  const dx = (seen.x + seen.width / 2 - 0.5) * width
  const dy = (seen.y + seen.height / 2 - 0.5) * height
  const angle = (rotation * Math.PI) / 180
  const x = target.x + target.width / 2 - (dx * Math.cos(angle) - dy * Math.sin(angle))
  const y = target.y + target.height / 2 - (dx * Math.sin(angle) + dy * Math.cos(angle))
  return {
    box: { x: x - width / 2, y: y - height / 2, width, height },
    rotation,
    ...(part && { part }),
  }
}

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`

/** Style of an element that shows a picture at its place, inside an element that has the shape of the canvas. */
export function placeStyle({ box, rotation, part }: PicturePlace, canvas: Size): Record<string, string> {
  const inset =
    part &&
    [part.y, 1 - part.x - part.width, 1 - part.y - part.height, part.x]
      .map(each => percent(Math.max(0, each), 1))
      .join(' ')
  return {
    left: percent(box.x, canvas.width),
    top: percent(box.y, canvas.height),
    width: percent(box.width, canvas.width),
    height: percent(box.height, canvas.height),
    objectFit: 'fill',
    ...(rotation && { transform: `rotate(${rotation}deg)` }),
    ...(inset && { clipPath: `inset(${inset})` }),
  }
}

/**
 * Draws a picture at its place on a canvas element that is `scale` pixels per canvas unit. `natural` is the size of the
 * picture in its own pixels, where the source of it says another.
 */
export function drawPicture(
  context: Pick<CanvasRenderingContext2D, 'save' | 'restore' | 'translate' | 'rotate' | 'drawImage'>,
  image: CanvasImageSource & Size,
  { box, rotation, part = { x: 0, y: 0, width: 1, height: 1 } }: PicturePlace,
  scale: number,
  natural: Size = image,
): void {
  context.save()
  context.translate((box.x + box.width / 2) * scale, (box.y + box.height / 2) * scale)
  context.rotate((rotation * Math.PI) / 180)
  context.drawImage(
    image,
    part.x * natural.width,
    part.y * natural.height,
    part.width * natural.width,
    part.height * natural.height,
    (part.x - 0.5) * box.width * scale,
    (part.y - 0.5) * box.height * scale,
    part.width * box.width * scale,
    part.height * box.height * scale,
  )
  context.restore()
}
