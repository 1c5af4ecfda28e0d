// From samples to red, green and blue of 8 bits, a row at a time (TIFF 6.0, PhotometricInterpretation).

import { fromStandardRanges, labToRgb } from '../cielab'
import type { ColourTable } from '../profile-tables'
import type { DecodedBlock } from './jpeg'
import { type Level, PHOTOMETRIC } from './level'
import { FORMAT, type Shades, sampleReader } from './samples'

/** The pixels of a row that are wanted: `count` of them from `first` on, `step` apart. */
export interface Span {
  readonly first: number
  readonly step: number
  readonly count: number
}

/** Writes red, green and blue of a row of blocks (one, or one a sample) into `out`. */
export type RowReader = (blocks: readonly DecodedBlock[], row: number, span: Span, out: Uint8Array) => void

const clamp = (value: number) => (value < 0 ? 0 : value > 255 ? 255 : value + 0.5)

/** Writes the colour of a pixel from its samples. */
function colourWriter({ photometric, palette }: Level, inks?: ColourTable) {
  switch (photometric) {
    case PHOTOMETRIC.palette:
      return (s: readonly number[], out: Uint8Array, to: number) => {
        const from = (s[0] ?? 0) * 3
        for (let channel = 0; channel < 3; channel++) out[to + channel] = palette[from + channel] ?? 0
      }
    case PHOTOMETRIC.rgb:
      return ([r = 0, g = 0, b = 0]: readonly number[], out: Uint8Array, to: number) => {
        out[to] = r
        out[to + 1] = g
        out[to + 2] = b
      }
    case PHOTOMETRIC.cmyk:
      if (inks) return (s: readonly number[], out: Uint8Array, to: number) => inks.convert(s, 0, out, to)
      return ([c = 0, m = 0, y = 0, k = 0]: readonly number[], out: Uint8Array, to: number) => {
        out[to] = ((255 - c) * (255 - k)) / 255 + 0.5
        out[to + 1] = ((255 - m) * (255 - k)) / 255 + 0.5
        out[to + 2] = ((255 - y) * (255 - k)) / 255 + 0.5
      }
    case PHOTOMETRIC.ycbcr:
      return ([y = 0, cb = 0, cr = 0]: readonly number[], out: Uint8Array, to: number) => {
        out[to] = clamp(y + 1.402 * (cr - 128))
        out[to + 1] = clamp(y - 0.344136 * (cb - 128) - 0.714136 * (cr - 128))
        out[to + 2] = clamp(y + 1.772 * (cb - 128))
      }
    case PHOTOMETRIC.cielab:
      return ([l = 0, a = 0, b = 0]: readonly number[], out: Uint8Array, to: number) =>
        labToRgb([l / 2.55, (a << 24) >> 24, (b << 24) >> 24], out, to)
    case PHOTOMETRIC.icclab:
      return ([l = 0, a = 0, b = 0]: readonly number[], out: Uint8Array, to: number) =>
        labToRgb([l / 2.55, a - 128, b - 128], out, to)
    case PHOTOMETRIC.itulab:
      return (s: readonly number[], out: Uint8Array, to: number) => labToRgb(fromStandardRanges(s), out, to)
    default: {
      const white = photometric === PHOTOMETRIC.whiteIsZero ? 255 : 0
      return ([value = 0]: readonly number[], out: Uint8Array, to: number) => {
        out.fill(value ^ white, to, to + 3)
      }
    }
  }
}

const COLOURS: Readonly<Record<number, number>> = { 2: 3, 5: 4, 6: 3, 8: 3, 9: 3, 10: 3 }

/** Reads rows that are red, green, blue and alpha already. */
const readReady: RowReader = ([block], row, { first, step, count }, out) => {
  if (!block) return
  const { data, width } = block
  for (
    let index = 0, from = (row * width + first) * 4, to = 0;
    index < count;
    index++, from += 4 * step, to += 3
  ) {
    out[to] = data[from] ?? 0
    out[to + 1] = data[from + 1] ?? 0
    out[to + 2] = data[from + 2] ?? 0
  }
}

/** Grey or colours of whole bytes that stand side by side: by far the commonest, so that they have a loop of their own. */
function readPlain({ samples, bits, format, little, photometric }: Level): RowReader {
  const bytes = bits / 8
  const next = photometric === PHOTOMETRIC.rgb && samples >= 3 ? bytes : 0
  const mask = (photometric === PHOTOMETRIC.whiteIsZero ? 255 : 0) ^ (format === 2 ? 128 : 0)
  // The highest byte of a sample is what 8 bits of it are.
  const high = little ? bytes - 1 : 0
  return ([block], row, { first, step, count }, out) => {
    if (!block) return
    const { data, width } = block
    const pixel = samples * bytes
    for (
      let index = 0, from = (row * width + first) * pixel + high, to = 0;
      index < count;
      index++, from += pixel * step, to += 3
    ) {
      out[to] = (data[from] ?? 0) ^ mask
      out[to + 1] = (data[from + next] ?? 0) ^ mask
      out[to + 2] = (data[from + 2 * next] ?? 0) ^ mask
    }
  }
}

/** Pixels of one sample of 1, 2, 4 or 8 bits, by the colour of each value: black and white, and palettes. */
function readFromTable(level: Level): RowReader {
  const { bits } = level
  const write = colourWriter(level)
  const scale = level.photometric === PHOTOMETRIC.palette ? 1 : 255 / (2 ** bits - 1)
  const table = new Uint8Array(3 * 2 ** bits)
  for (let value = 0; value < 2 ** bits; value++) write([Math.round(value * scale)], table, 3 * value)
  const mask = 2 ** bits - 1
  return ([block], row, { first, step, count }, out) => {
    if (!block) return
    const { data, width } = block
    const start = row * Math.ceil((width * bits) / 8)
    const end = count * 3
    for (let to = 0, bit = first * bits; to < end; to += 3, bit += step * bits) {
      const colour = 3 * (((data[start + (bit >> 3)] ?? 0) >> (8 - bits - (bit & 7))) & mask)
      out[to] = table[colour] ?? 0
      out[to + 1] = table[colour + 1] ?? 0
      out[to + 2] = table[colour + 2] ?? 0
    }
  }
}

/** Tells whether the samples of an image are red, green and blue of 8 bits, side by side, as a row is given on. */
export const isPlainRgb = ({ photometric, bits, samples, planar, format }: Level): boolean =>
  photometric === PHOTOMETRIC.rgb && bits === 8 && samples === 3 && !planar && format === 1

/**
 * Makes the reader of an image's rows; without shades the samples are of all that they can be, and inks are ideal ones.
 * Transparent pixels are laid on white.
 */
export function rowReader(level: Level, ready: boolean, { range, inks }: Shades = {}): RowReader {
  if (ready) return readReady
  const { photometric, bits, samples, planar, format, alpha } = level
  const gray = photometric === PHOTOMETRIC.blackIsZero || photometric === PHOTOMETRIC.whiteIsZero
  const colours = Math.min(COLOURS[photometric] ?? 1, samples)
  const opaque = alpha === 0 || samples <= colours
  const whole = bits === 8 || (bits === 16 && format === FORMAT.unsigned)
  if (whole && !planar && opaque && (gray || photometric === PHOTOMETRIC.rgb)) return readPlain(level)
  const listed = gray || photometric === PHOTOMETRIC.palette
  if (listed && samples === 1 && 8 % bits === 0) return readFromTable(level)
  const read = sampleReader(level, range)
  const write = colourWriter(level, inks)
  const values = new Array<number>(Math.max(colours, 1)).fill(0)
  return (blocks, row, { first, step, count }, out) => {
    const width = blocks[0]?.width ?? 0
    const rowBytes = Math.ceil((width * (planar ? 1 : samples) * bits) / 8)
    const start = row * rowBytes
    const sample = (pixel: number, channel: number) => {
      const block = planar ? blocks[channel] : blocks[0]
      return block ? read(block.data, start, planar ? pixel : pixel * samples + channel) : 0
    }
    for (let index = 0, pixel = first, to = 0; index < count; index++, pixel += step, to += 3) {
      for (let channel = 0; channel < colours; channel++) values[channel] = sample(pixel, channel)
      write(values, out, to)
      if (!opaque) layOnWhite(out, to, sample(pixel, colours), alpha === 1)
    }
  }
}

function layOnWhite(out: Uint8Array, to: number, alpha: number, multiplied: boolean): void {
  for (let channel = to; channel < to + 3; channel++) {
    const own = multiplied ? (out[channel] ?? 0) : ((out[channel] ?? 0) * alpha) / 255
    out[channel] = clamp(own + 255 - alpha)
  }
}
