// Samples of a TIFF as numbers (TIFF 6.0, SampleFormat), and as the brightness that they stand for.

import type { ColourTable } from '../profile-tables'
import { type Level, PHOTOMETRIC } from './level'

/** Least and greatest value of the samples: black and white, or none and all of a colour. */
export interface SampleRange {
  readonly low: number
  readonly high: number
  /** Value of pixels of which nothing was measured. */
  readonly noData?: number | undefined
}

/** Meaning of the samples of a page, apart from what its directory says: their range, and the profile of its inks. */
export interface Shades {
  readonly range?: SampleRange | undefined
  readonly inks?: ColourTable | undefined
}

type Data = Uint8Array | Uint8ClampedArray

/** Reads a sample by its index in a row that begins at a byte. */
export type ReadSample = (data: Data, rowStart: number, index: number) => number

/** Size of values from which on no measurement is meant. */
export const IMPOSSIBLE = 1e30

/** Values of `format`. TIFF 6.0, SampleFormat. */
export const FORMAT = { unsigned: 1, signed: 2, float: 3 } as const

/** A number of 16 bits with a point (IEEE 754, binary16). */
function halfFloat(word: number): number {
  const fraction = word & 0x3ff
  const exponent = (word >> 10) & 0x1f
  if (exponent === 0x1f) return Number.NaN
  const size = exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15)
  return word & 0x8000 ? -size : size
}

type ReadNumber = (view: DataView, at: number, little: boolean) => number

/** Readers of numbers of whole bytes, by format and bits. */
const READERS: Readonly<Record<number, Readonly<Record<number, ReadNumber>>>> = {
  [FORMAT.unsigned]: {
    16: (view, at, little) => view.getUint16(at, little),
    32: (view, at, little) => view.getUint32(at, little),
    64: (view, at, little) => Number(view.getBigUint64(at, little)),
  },
  [FORMAT.signed]: {
    8: (view, at) => view.getInt8(at),
    16: (view, at, little) => view.getInt16(at, little),
    32: (view, at, little) => view.getInt32(at, little),
    64: (view, at, little) => Number(view.getBigInt64(at, little)),
  },
  [FORMAT.float]: {
    16: (view, at, little) => halfFloat(view.getUint16(at, little)),
    32: (view, at, little) => view.getFloat32(at, little),
    64: (view, at, little) => view.getFloat64(at, little),
  },
}

/** Makes the reader of samples as the numbers that are stored. */
export function numberReader({ bits, format, little }: Level): ReadSample {
  const read = READERS[format]?.[bits]
  if (read) {
    const bytes = bits / 8
    let view: DataView = new DataView(new ArrayBuffer(0))
    return (data, start, at) => {
      const from = start + at * bytes
      if (from + bytes > data.length) return 0
      if (view.buffer !== data.buffer || view.byteOffset !== data.byteOffset)
        view = new DataView(data.buffer, data.byteOffset, data.byteLength)
      return read(view, from, little)
    }
  }
  if (bits === 8) return (data, start, at) => data[start + at] ?? 0
  return (data, start, at) => {
    let value = 0
    for (let bit = at * bits, end = bit + bits; bit < end; bit++)
      value = value * 2 + (((data[start + (bit >> 3)] ?? 0) >> (7 - (bit & 7))) & 1)
    return value
  }
}

/** Least and greatest number that samples can be. */
export function possibleRange({ bits, format }: Level): SampleRange {
  if (format === FORMAT.float) return { low: 0, high: 1 }
  return format === FORMAT.signed
    ? { low: -(2 ** (bits - 1)), high: 2 ** (bits - 1) - 1 }
    : { low: 0, high: 2 ** bits - 1 }
}

/** Makes the reader of samples as 0 to 255 between the ends of a range; palette indices are read as they are. */
export function sampleReader(level: Level, range: SampleRange = possibleRange(level)): ReadSample {
  const { photometric, bits, format, little } = level
  if (photometric === PHOTOMETRIC.palette) return numberReader(level)
  if (bits === 8 && format === FORMAT.unsigned) return (data, start, at) => data[start + at] ?? 0
  if (bits === 16 && format === FORMAT.unsigned) {
    const high = little ? 1 : 0
    return (data, start, at) => data[start + 2 * at + high] ?? 0
  }
  const read = numberReader(level)
  const { low, high, noData } = range
  const scale = 255 / (high - low)
  // The colour of paper, as transparent and missing parts have it.
  const white = photometric === PHOTOMETRIC.whiteIsZero ? 0 : 255
  return (data, start, at) => {
    const value = read(data, start, at)
    if (!(Math.abs(value) < IMPOSSIBLE) || value === noData) return white
    return Math.round(Math.min(Math.max((value - low) * scale, 0), 255))
  }
}
