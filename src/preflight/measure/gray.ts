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

/** Pixels row by row, red, green, blue and 255. */
export interface OpaquePixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** A picture at a smaller size: each of its points is the mean of those that it covers. */
export function shrinkByMeans(picture: OpaquePixels, width: number, height: number): OpaquePixels {
  const data = new Uint8ClampedArray(width * height * 4)
  const edge = (at: number, of: number, length: number) => Math.floor((at * length) / of)
  for (let y = 0; y < height; y++) {
    const top = edge(y, height, picture.height)
    const bottom = Math.max(edge(y + 1, height, picture.height), top + 1)
    for (let x = 0; x < width; x++) {
      const left = edge(x, width, picture.width)
      const right = Math.max(edge(x + 1, width, picture.width), left + 1)
      data.set(meanOf(picture, left, top, right, bottom), (y * width + x) * 4)
    }
  }
  return { width, height, data }
}

function meanOf({ width, data }: OpaquePixels, left: number, top: number, right: number, bottom: number) {
  let [red, green, blue] = [0, 0, 0]
  for (let y = top; y < bottom; y++)
    for (let at = (y * width + left) * 4; at < (y * width + right) * 4; at += 4) {
      red += data[at] ?? 0
      green += data[at + 1] ?? 0
      blue += data[at + 2] ?? 0
    }
  const points = (right - left) * (bottom - top)
  return [red / points, green / points, blue / points, 255]
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
