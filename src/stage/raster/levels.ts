// Pictures that can be decoded only whole, but at a fraction of their size: JPEG 2000, and JPEG by the browser. The last
// decoded size is kept, and regions are cut from it.

import type { Size } from '../../model/digital-object'
import { type Pixels, type Raster, type RasterDemand, Unreadable } from './raster-source'
import { cut } from './shrink'

/** A picture that is decoded whole. */
export interface WholePicture extends Size {
  /** Number of times its size may be halved. */
  readonly halvings: number
  /** Pixels that may be decoded at once. */
  readonly mostPixels: number
  /** Decodes it, halved so many times. */
  decode(halvings: number, signal: AbortSignal): Promise<Pixels>
}

/** Makes a raster of one page of a picture that is decoded whole. Throws `Unreadable` when no size of it fits. */
export function rasterOfWhole(picture: WholePicture): Raster {
  const { width, height, halvings, mostPixels } = picture
  const least = Math.max(0, Math.ceil(Math.log2((width * height) / mostPixels) / 2))
  if (least > halvings) throw new Unreadable('too-large')
  let last: { readonly halvings: number; readonly pixels: Pixels } | undefined
  return {
    pages: [{ width, height, most: Math.ceil(width / 2 ** least) }],
    async draw({ region, width: demanded }: RasterDemand, signal) {
      const need = Math.floor(Math.log2(Math.max(1, region.width / Math.max(1, demanded))))
      const level = Math.min(Math.max(need, least), halvings)
      // A smaller picture does not do; a larger one does.
      if (!last || last.halvings > level) {
        last = undefined
        last = { halvings: level, pixels: await picture.decode(level, signal) }
      }
      const { pixels } = last
      const across = pixels.width / width
      const down = pixels.height / height
      const left = Math.min(Math.round(region.x * across), pixels.width - 1)
      const top = Math.min(Math.round(region.y * down), pixels.height - 1)
      const right = Math.min(Math.max(Math.round((region.x + region.width) * across), left + 1), pixels.width)
      const bottom = Math.min(Math.max(Math.round((region.y + region.height) * down), top + 1), pixels.height)
      return cut(pixels, { x: left, y: top, width: right - left, height: bottom - top }, demanded, signal)
    },
    forget() {
      last = undefined
    },
  }
}
