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
