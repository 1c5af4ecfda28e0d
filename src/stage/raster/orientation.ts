// A picture may lie in its file turned or mirrored (TIFF 6.0, Orientation, 1 to 8).

import type { Rect, Size } from '../../model/digital-object'
import type { Pixels } from './raster-source'

/** For each orientation: whether rows and columns are exchanged, then which of the stored directions are reversed. */
const TURNS: Readonly<Record<number, readonly [swap: boolean, right: boolean, down: boolean]>> = {
  2: [false, true, false],
  3: [false, true, true],
  4: [false, false, true],
  5: [true, false, false],
  6: [true, false, true],
  7: [true, true, true],
  8: [true, true, false],
}

const turnOf = (orientation: number) => TURNS[orientation] ?? ([false, false, false] as const)

/** The size of the upright picture of a stored one. */
export function uprightSize({ width, height }: Size, orientation: number): Size {
  return turnOf(orientation)[0] ? { width: height, height: width } : { width, height }
}

/** The stored part that a part of the upright picture is; `stored` is the size as stored. */
export function storedPart(part: Rect, stored: Size, orientation: number): Rect {
  const [swap, right, down] = turnOf(orientation)
  const { x, y, width, height } = swap
    ? { x: part.y, y: part.x, width: part.height, height: part.width }
    : part
  return {
    x: right ? stored.width - x - width : x,
    y: down ? stored.height - y - height : y,
    width,
    height,
  }
}

/** Turns stored pixels upright. */
export function upright(pixels: Pixels, orientation: number): Pixels {
  if (!TURNS[orientation]) return pixels
  const [swap, right, down] = turnOf(orientation)
  const { width, height } = uprightSize(pixels, orientation)
  const from = new Uint32Array(pixels.data.buffer)
  const data = new Uint8ClampedArray(width * height * 4)
  const to = new Uint32Array(data.buffer)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const column = swap ? y : x
      const row = swap ? x : y
      const storedX = right ? pixels.width - 1 - column : column
      const storedY = down ? pixels.height - 1 - row : row
      to[y * width + x] = from[storedY * pixels.width + storedX] ?? 0
    }
  return { width, height, data }
}
