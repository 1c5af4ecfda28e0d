import type { RandomAccess } from '../raster-source'
import { MOST_COMPONENTS } from './header'

/** Bit of a component's depth for signed samples (ISO/IEC 15444-1, table A.11). */
const SIGNED = 0x80

/** Position of the first depth behind the beginning of a code stream, and bytes from one to the next. */
const FIRST = 42
const STEP = 3

/** Positions of the depths of signed components in the beginning of a file. */
function signsIn(head: Uint8Array, stream: number): readonly number[] {
  const count = ((head[stream + FIRST - 2] ?? 0) << 8) | (head[stream + FIRST - 1] ?? 0)
  return Array.from(
    { length: Math.min(count, MOST_COMPONENTS) },
    (_, index) => stream + FIRST + STEP * index,
  ).filter(at => (head[at] ?? 0) & SIGNED)
}

/** Clears the bits at positions of a file in a part of it; the part itself stays as it is. */
function clearSigns(bytes: Uint8Array, offset: number, signs: readonly number[]): Uint8Array {
  const places = signs.map(at => at - offset).filter(at => at >= 0 && at < bytes.length)
  if (places.length === 0) return bytes
  const copy = bytes.slice()
  for (const at of places) copy[at] = (copy[at] ?? 0) & ~SIGNED
  return copy
}

/** Returns a file in memory with its samples declared unsigned, as `withoutSigns` does. */
export const unsignedBytes = (bytes: Uint8Array, stream: number): Uint8Array =>
  clearSigns(bytes, 0, signsIn(bytes, stream))

/**
 * Declares the samples of a file unsigned. A decoder shifts unsigned samples up by half of their range (ISO/IEC 15444-1,
 * G.1), and signed samples need the same shift to become shades from black to white.
 */
export function withoutSigns(file: RandomAccess, head: Uint8Array, stream: number): RandomAccess {
  const signs = signsIn(head, stream)
  if (signs.length === 0) return file
  return {
    read: async (offset, length, signal) =>
      clearSigns(await file.read(offset, length, signal), offset, signs),
  }
}
