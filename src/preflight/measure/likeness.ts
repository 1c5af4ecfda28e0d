import { GRAY_SIDE } from '../sample'
import { remember } from './remember'

// Likeness of two pictures in small, as scans of one page are like: by their details, not by their margins.

/** Points of a side that are compared. */
const SIDE = GRAY_SIDE / 2
/** Points by which two scans of a page may be shifted against each other. */
const SHIFT = 2

/** Details of a picture: the brightness of its points without that around them, and without what whole lines share. */
export type Details = Float32Array

const halved = (gray: Uint8Array): Float32Array => {
  const small = new Float32Array(SIDE * SIDE)
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) {
      const at = 2 * y * GRAY_SIDE + 2 * x
      small[y * SIDE + x] =
        ((gray[at] ?? 0) +
          (gray[at + 1] ?? 0) +
          (gray[at + GRAY_SIDE] ?? 0) +
          (gray[at + GRAY_SIDE + 1] ?? 0)) /
        4
    }
  return small
}

/** Mean of the points around one. */
function around(points: Float32Array, x: number, y: number): number {
  let sum = 0
  let count = 0
  for (let row = Math.max(y - 3, 0); row <= Math.min(y + 3, SIDE - 1); row++)
    for (let column = Math.max(x - 3, 0); column <= Math.min(x + 3, SIDE - 1); column++) {
      sum += points[row * SIDE + column] ?? 0
      count++
    }
  return sum / count
}

/** Takes the mean of each row and column away: all pages of a book have its lines and its margins in common. */
function withoutLines(points: Float32Array): Float32Array {
  const rows = new Float32Array(SIDE)
  const columns = new Float32Array(SIDE)
  let mean = 0
  points.forEach((value, at) => {
    const [row, column] = [Math.floor(at / SIDE), at % SIDE]
    rows[row] = (rows[row] ?? 0) + value / SIDE
    columns[column] = (columns[column] ?? 0) + value / SIDE
    mean += value / SIDE ** 2
  })
  return points.map(
    (value, at) => value - (rows[Math.floor(at / SIDE)] ?? 0) - (columns[at % SIDE] ?? 0) + mean,
  )
}

/** Finds the details of a picture's `gray`. */
export const detailsOf = remember((gray: Uint8Array): Details => {
  const points = halved(gray)
  return withoutLines(points.map((value, at) => value - around(points, at % SIDE, Math.floor(at / SIDE))))
})

function correlation(a: Details, b: Details, right: number, down: number): number {
  let [product, first, second] = [0, 0, 0]
  for (let y = SHIFT; y < SIDE - SHIFT; y++)
    for (let x = SHIFT; x < SIDE - SHIFT; x++) {
      const one = a[y * SIDE + x] ?? 0
      const other = b[(y + down) * SIDE + x + right] ?? 0
      product += one * other
      first += one * one
      second += other * other
    }
  const length = Math.sqrt(first * second)
  return length < 1 ? 0 : product / length
}

const compared = remember((_: Details) => new WeakMap<Details, number>())

/** Likeness of two pictures, from -1 to 1 (the same), wherever within a few points they lie best on each other. */
export function likeness(a: Details, b: Details): number {
  let best = compared(a).get(b) ?? -1
  if (best > -1) return best
  for (let down = -SHIFT; down <= SHIFT; down++)
    for (let right = -SHIFT; right <= SHIFT; right++) best = Math.max(best, correlation(a, b, right, down))
  compared(a).set(b, best)
  return best
}
