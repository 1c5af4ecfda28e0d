import type { RandomAccess } from '../raster-source'

/** Bit of a component's depth that says that its samples have a sign (ISO/IEC 15444-1, table A.11). */
const SIGNED = 0x80

/** Position of the first depth behind the beginning of a code stream, and bytes from one to the next. */
const FIRST = 42
const STEP = 3

/** Components that are looked at: more are no picture. */
const MOST_COMPONENTS = 16

/** Positions of the depths that have a sign in the beginning of a file. */
function signsIn(head: Uint8Array, stream: number): readonly number[] {
  const count = ((head[stream + FIRST - 2] ?? 0) << 8) | (head[stream + FIRST - 1] ?? 0)
  return Array.from(
    { length: Math.min(count, MOST_COMPONENTS) },
    (_, index) => stream + FIRST + STEP * index,
  ).filter(at => (head[at] ?? 0) & SIGNED)
}

/**
 * Reads a file as if its samples had no sign. A decoder adds half of their range to those without one (G.1), which is what
 * makes shades of the others, from black to white, too.
 */
export function withoutSigns(file: RandomAccess, head: Uint8Array, stream: number): RandomAccess {
  const signs = signsIn(head, stream)
  if (signs.length === 0) return file
  return {
    async read(offset, length, signal) {
      const bytes = await file.read(offset, length, signal)
      const places = signs.map(at => at - offset).filter(at => at >= 0 && at < bytes.length)
      if (places.length === 0) return bytes
      const copy = bytes.slice()
      for (const at of places) copy[at] = (copy[at] ?? 0) & ~SIGNED
      return copy
    },
  }
}
