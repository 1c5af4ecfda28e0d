import type { Rect, Size } from '../../model/digital-object'
import { MOST_ANSWERED, type Pixels } from './raster-source'

/** A picture that is made smaller by a whole factor while its rows arrive, in any order and in parts. */
export interface Shrinking extends Size {
  /** Columns and rows that are looked at: every so many. */
  readonly step: number
  /** Adds a row of red, green and blue; `column` and `row` are of the region, at multiples of `step`. */
  add(rgb: Uint8Array, count: number, column: number, row: number): void
  /** The mean colours; white where nothing arrived. */
  finish(): Pixels
}

/** The whole factor by which a region may be made smaller so that it stays `width` wide at least. */
export function shrinkFactor(region: Size, width: number): number {
  const fits = Math.ceil(Math.sqrt((region.width * region.height) / MOST_ANSWERED))
  return Math.max(1, fits, Math.floor(region.width / Math.max(1, width)))
}

/** Pixels in a row and in a column that the mean of one is made of at most. */
const SAMPLES = 4
/** The same for black and white, where four are not enough for a grey. */
const SAMPLES_OF_TWO_COLOURS = 8

/** Begins to make a region smaller. */
export function shrinking(
  region: Pick<Rect, 'width' | 'height'>,
  factor: number,
  twoColours: boolean,
): Shrinking {
  const step = Math.max(1, Math.floor(factor / (twoColours ? SAMPLES_OF_TWO_COLOURS : SAMPLES)))
  const width = Math.ceil(region.width / factor)
  const height = Math.ceil(region.height / factor)
  // At most 16 × 16 samples of 255: they fit into 16 bits.
  const sums = new Uint16Array(width * height * 3)
  const counts = new Uint16Array(width * height)
  return {
    width,
    height,
    step,
    add(rgb, count, column, row) {
      const line = Math.floor(row / factor) * width
      for (let index = 0, from = 0, x = column; index < count; index++, from += 3, x += step) {
        const cell = line + (factor === 1 ? x : Math.floor(x / factor))
        const to = cell * 3
        sums[to] = (sums[to] ?? 0) + (rgb[from] ?? 0)
        sums[to + 1] = (sums[to + 1] ?? 0) + (rgb[from + 1] ?? 0)
        sums[to + 2] = (sums[to + 2] ?? 0) + (rgb[from + 2] ?? 0)
        counts[cell] = (counts[cell] ?? 0) + 1
      }
    },
    finish() {
      const data = new Uint8ClampedArray(width * height * 4).fill(255)
      for (let cell = 0; cell < counts.length; cell++) {
        const count = counts[cell] ?? 0
        if (count === 0) continue
        for (let channel = 0; channel < 3; channel++)
          data[cell * 4 + channel] = Math.round((sums[cell * 3 + channel] ?? 0) / count)
      }
      return { width, height, data }
    },
  }
}
