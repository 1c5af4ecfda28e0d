import { remember } from './remember'

/** Variance of the brightness of bare paper. */
const LEAST_VARIANCE = 60

/** Brightness in the middle of a picture. */
export interface Tone {
  readonly mean: number
  /** Standard deviation. */
  readonly deviation: number
  /** Mean less the darkest point. */
  readonly dark: number
}

function findTone(gray: Uint8Array): Tone {
  const side = Math.round(Math.sqrt(gray.length))
  const margin = Math.round(side / 10)
  const inner: number[] = []
  for (let y = margin; y < side - margin; y++)
    for (let x = margin; x < side - margin; x++) inner.push(gray[y * side + x] ?? 0)
  const mean = inner.reduce((sum, value) => sum + value, 0) / Math.max(inner.length, 1)
  const variance = inner.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(inner.length, 1)
  return { mean, deviation: Math.sqrt(variance), dark: mean - Math.min(...inner, mean) }
}

/** Brightness in the middle of a square picture, without a tenth at each side. */
export const toneOf = remember(findTone)

/** Part of the points that are quite black or quite white. */
export const clippedPart = (gray: Uint8Array): number =>
  gray.reduce((count, value) => count + Number(value <= 2 || value >= 253), 0) / Math.max(gray.length, 1)

/**
 * Sharpness of a picture's brightness: the variance of its Laplacian in parts of the variance of the brightness itself, so
 * that little on a page is not taken for blur. `undefined` for a picture with nothing on it.
 */
export function sharpnessOf(gray: Uint8Array, width: number, height: number): number | undefined {
  let [sum, squares, edges, edgeSquares, count] = [0, 0, 0, 0, 0]
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      const value = gray[at] ?? 0
      const edge =
        4 * value -
        (gray[at - 1] ?? 0) -
        (gray[at + 1] ?? 0) -
        (gray[at - width] ?? 0) -
        (gray[at + width] ?? 0)
      sum += value
      squares += value * value
      edges += edge
      edgeSquares += edge * edge
      count++
    }
  const variance = squares / Math.max(count, 1) - (sum / Math.max(count, 1)) ** 2
  if (variance < LEAST_VARIANCE) return undefined
  return (edgeSquares / count - (edges / count) ** 2) / variance
}
