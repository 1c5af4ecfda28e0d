import type { ImageService } from '../digital-object'

/** Facts about an image service from its info.json, checked. */
export interface ImageInfo {
  readonly service: ImageService
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly tiles: readonly TileSet[]
}

/** Tiles of one size. Image API 3.0, section 5.4. */
export interface TileSet {
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly scaleFactors: readonly number[]
}
