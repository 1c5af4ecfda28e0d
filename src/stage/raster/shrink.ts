import type { Rect, Size } from '../../model/digital-object'
import { breathe, MOST_ANSWERED, type Pixels } from './raster-source'

/** A picture that is made smaller by a whole factor while its rows arrive, in any order and in parts. */
export interface Shrinking extends Size {
  /** Columns and rows that are looked at: every so many. */
  readonly step: number
  /** Adds a row of red, green and blue; `column` and `row` are of the region, at multiples of `step`. */
  add(rgb: Uint8Array | Uint8ClampedArray, count: number, column: number, row: number): void
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
      const end = count * 3
      let x = column
      for (let from = 0; from < end; ) {
        // All pixels of the row that fall into one cell are summed before the cell is touched.
        const cell = line + Math.floor(x / factor)
        const border = (Math.floor(x / factor) + 1) * factor
        let red = 0
        let green = 0
        let blue = 0
        let pixels = 0
        for (; x < border && from < end; x += step, from += 3, pixels++) {
          red += rgb[from] ?? 0
          green += rgb[from + 1] ?? 0
          blue += rgb[from + 2] ?? 0
        }
        const to = cell * 3
        sums[to] = (sums[to] ?? 0) + red
        sums[to + 1] = (sums[to + 1] ?? 0) + green
        sums[to + 2] = (sums[to + 2] ?? 0) + blue
        counts[cell] = (counts[cell] ?? 0) + pixels
      }
    },
    finish() {
      const data = new Uint8ClampedArray(width * height * 4).fill(255)
      for (let cell = 0; cell < counts.length; cell++) {
        const count = counts[cell] ?? 0
        if (count === 0) continue
        // Such an array rounds what is written into it.
        data[cell * 4] = (sums[cell * 3] ?? 0) / count
        data[cell * 4 + 1] = (sums[cell * 3 + 1] ?? 0) / count
        data[cell * 4 + 2] = (sums[cell * 3 + 2] ?? 0) / count
      }
      return { width, height, data }
    },
  }
}

/** Adds a part of decoded pixels to what is made smaller, from a place in it on: a multiple of its step. */
export async function addPart(
  out: Shrinking,
  pixels: Pixels,
  part: Rect,
  at: Pick<Rect, 'x' | 'y'>,
  signal: AbortSignal,
): Promise<void> {
  const { step } = out
  const count = Math.ceil(part.width / step)
  const line = new Uint8Array(count * 3)
  for (let y = 0; y < part.height; y += step) {
    let from = ((part.y + y) * pixels.width + part.x) * 4
    for (let to = 0; to < line.length; to += 3, from += 4 * step) {
      line[to] = pixels.data[from] ?? 0
      line[to + 1] = pixels.data[from + 1] ?? 0
      line[to + 2] = pixels.data[from + 2] ?? 0
    }
    out.add(line, count, at.x, at.y + y)
    await breathe(signal)
  }
}

/** Cuts a region out of decoded pixels, made smaller by a whole factor. */
export async function cut(pixels: Pixels, part: Rect, width: number, signal: AbortSignal): Promise<Pixels> {
  const out = shrinking(part, shrinkFactor(part, width), false)
  await addPart(out, pixels, part, { x: 0, y: 0 }, signal)
  return out.finish()
}
