import { GRAY_SIDE } from '../sample'

/** Brightness and mean colour of points. */
export interface Tones {
  readonly gray: Uint8Array
  readonly colour: readonly [red: number, green: number, blue: number]
}

/** Finds brightness and mean colour of points of which each has `channels` values, red, green and blue first. */
export function tonesOf(data: ArrayLike<number>, channels: number): Tones {
  const points = data.length / channels
  const gray = new Uint8Array(points)
  let [reds, greens, blues] = [0, 0, 0]
  for (let point = 0; point < points; point++) {
    const at = point * channels
    const red = data[at] ?? 0
    const green = channels > 2 ? (data[at + 1] ?? 0) : red
    const blue = channels > 2 ? (data[at + 2] ?? 0) : red
    gray[point] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue)
    reds += red
    greens += green
    blues += blue
  }
  return { gray, colour: [reds / points, greens / points, blues / points] }
}

/** Points of the whole picture that `tonesOf` is given. */
export const POINTS = GRAY_SIDE * GRAY_SIDE

/** Brightness of the points of a picture, row by row. */
export interface GrayPart {
  readonly gray: Uint8Array
  readonly width: number
  readonly height: number
}

/** The square of a side in the middle of a picture, or as much of it as there is. */
export function middleOf(gray: Uint8Array, width: number, height: number, side: number): GrayPart {
  const [across, down] = [Math.min(side, width), Math.min(side, height)]
  const [left, top] = [(width - across) >> 1, (height - down) >> 1]
  const part = new Uint8Array(across * down)
  for (let y = 0; y < down; y++) {
    const from = (y + top) * width + left
    part.set(gray.subarray(from, from + across), y * across)
  }
  return { gray: part, width: across, height: down }
}
