// Pictures that are decoded at a fraction of their size: JPEG 2000, and JPEG by the browser. One that is decoded whole is
// kept, and regions are cut from it; where parts can be decoded alone, near views and large pictures are.

import type { Rect, Size } from '../../model/digital-object'
import { type Pixels, type Raster, type RasterDemand, Unreadable } from './raster-source'
import { addPart, cut, shrinkFactor, shrinking } from './shrink'

/** A picture that is decoded whole, and perhaps in parts. */
export interface WholePicture extends Size {
  /** Number of times its size may be halved. */
  readonly halvings: number
  /** Pixels that may be decoded at once. */
  readonly mostPixels: number
  /** Decodes it, halved so many times. */
  decode(halvings: number, signal: AbortSignal): Promise<Pixels>
  /** The way to parts of the picture; absent where there is none. */
  readonly parts?: PictureParts | undefined
}

/** A picture of which parts can be decoded alone. */
export interface PictureParts {
  /** Pixels of the picture halved so many times. */
  sizeAt(halvings: number): Size
  /** Decodes a part, in pixels of that size. Resolves to nothing where the file turns out not to allow it. */
  decode(part: Rect, halvings: number, signal: AbortSignal): Promise<Pixels | undefined>
}

/** Pixels of a size that is decoded whole even for a part of it: the native decoder is as fast. */
const FEW = 4_000_000

/** Share of a size that is decoded whole rather than in parts. */
const MUCH = 1 / 3

/** Pixels of the smallest size that is put together of parts. */
const MOST_IN_PARTS = 64_000_000

/** Pixels of a part across and down. */
const PART = 1024

/** The part of a picture of a size that shows a region of the full one. */
function partOf({ width, height }: Size, full: Size, region: Rect): Rect {
  const across = width / full.width
  const down = height / full.height
  const left = Math.min(Math.round(region.x * across), width - 1)
  const top = Math.min(Math.round(region.y * down), height - 1)
  const right = Math.min(Math.max(Math.round((region.x + region.width) * across), left + 1), width)
  const bottom = Math.min(Math.max(Math.round((region.y + region.height) * down), top + 1), height)
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Draws a part of a size out of parts that are decoded one by one. */
async function drawParts(
  parts: PictureParts,
  part: Rect,
  { halvings, width }: { readonly halvings: number; readonly width: number },
  signal: AbortSignal,
): Promise<Pixels | undefined> {
  const out = shrinking(part, shrinkFactor(part, width), false)
  const size = Math.ceil(PART / out.step) * out.step
  for (let y = 0; y < part.height; y += size)
    for (let x = 0; x < part.width; x += size) {
      const each = { width: Math.min(size, part.width - x), height: Math.min(size, part.height - y) }
      const pixels = await parts.decode({ x: part.x + x, y: part.y + y, ...each }, halvings, signal)
      if (!pixels) return undefined
      await addPart(out, pixels, { x: 0, y: 0, ...each }, { x, y }, signal)
    }
  return out.finish()
}

/** Makes a raster of one page of a picture. Throws `Unreadable` when no size of it fits. */
export function rasterOfWhole(picture: WholePicture): Raster {
  const { width, height, halvings, mostPixels, parts } = picture
  const least = Math.max(0, Math.ceil(Math.log2((width * height) / mostPixels) / 2))
  const isTooLarge = parts ? (width * height) / 4 ** halvings > MOST_IN_PARTS : least > halvings
  if (isTooLarge) throw new Unreadable('too-large')
  let last: { readonly halvings: number; readonly pixels: Pixels } | undefined
  let turn: Promise<unknown> = Promise.resolve()
  /** Decodes it whole when the demands before have been met: several tiles at once need the same. */
  const decodeInTurn = (level: number, signal: AbortSignal): Promise<Pixels> => {
    const decoding = turn.then(async () => {
      signal.throwIfAborted()
      // A smaller picture does not do; a larger one does.
      if (last && last.halvings <= level) return last.pixels
      last = undefined
      const pixels = await picture.decode(level, signal)
      last = { halvings: level, pixels }
      return pixels
    })
    turn = decoding.catch(() => undefined)
    return decoding
  }
  const isInParts = (level: number, region: Rect) =>
    level < least ||
    ((width * height) / 4 ** level > FEW && region.width * region.height < width * height * MUCH)
  return {
    pages: [{ width, height, most: parts ? width : Math.ceil(width / 2 ** least) }],
    async draw({ region, width: demanded }: RasterDemand, signal) {
      const need = Math.floor(Math.log2(Math.max(1, region.width / Math.max(1, demanded))))
      const sharp = Math.min(need, halvings)
      const isHere = last !== undefined && last.halvings <= sharp
      if (parts && !isHere && isInParts(sharp, region)) {
        const part = partOf(parts.sizeAt(sharp), picture, region)
        const drawn = await drawParts(parts, part, { halvings: sharp, width: demanded }, signal)
        if (drawn) return drawn
        if (least > halvings) throw new Unreadable('too-large')
      }
      const level = Math.min(Math.max(need, least), halvings)
      const pixels = await decodeInTurn(level, signal)
      return cut(pixels, partOf(pixels, picture, region), demanded, signal)
    },
    forget() {
      last = undefined
    },
  }
}
