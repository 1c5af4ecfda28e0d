// Colour profiles with tables for whole colours (ICC.1:2022, 10.10 and 10.11: lut16Type and lut8Type), as profiles of inks and
// of some scanners have them, to sRGB.

import { labToXyz, WHITE, xyzToRgb } from './cielab'

/** Brings colours of a profile to sRGB by its table. */
export interface ColourTable {
  /** Reads samples of 0 to 255 from a position on, one for each channel of the profile; writes red, green and blue. */
  convert(samples: ArrayLike<number>, from: number, out: Uint8Array | Uint8ClampedArray, to: number): void
}

/** Points of a table at most; those of usual profiles have 9 to 33 for each channel. */
const MOST_POINTS = 2 ** 18

const MOST_CHANNELS = 4

/** Reader of the numbers of a table. */
interface Numbers {
  /** Value, 0 to 1, by its position among the numbers of the table. */
  at(index: number): number
  /** Numbers of an input curve, and of an output curve. */
  readonly curves: readonly [input: number, output: number]
  /** White of L*a*b* as a number. Of 16 bits it is 0xff00 (ICC.1:2022, table 42). */
  readonly white: number
}

function numbersOf(view: DataView, at: number): Numbers | undefined {
  const kind = view.getUint32(at)
  // "mft1" and "mft2".
  if (kind === 0x6d667431)
    return { at: index => view.getUint8(at + 48 + index) / 255, curves: [256, 256], white: 1 }
  if (kind !== 0x6d667432) return undefined
  return {
    at: index => view.getUint16(at + 52 + 2 * index) / 65_535,
    curves: [view.getUint16(at + 48), view.getUint16(at + 50)],
    white: 0xff00 / 0xffff,
  }
}

/** Interpolates between the numbers of a curve. */
function interpolate(numbers: Numbers, from: number, count: number, share: number): number {
  const place = share * (count - 1)
  const below = Math.min(Math.floor(place), Math.max(count - 2, 0))
  const low = numbers.at(from + below)
  return count < 2 ? low : low + (numbers.at(from + below + 1) - low) * (place - below)
}

/** Reads a point of a table as CIE XYZ, whose white is D50 and 1. */
function xyzReader(numbers: Numbers, isLab: boolean, { from, count }: Layout) {
  const [, length] = numbers.curves
  const curves = from + count * 3
  const scale = 255 / numbers.white
  return (point: number): readonly number[] => {
    const [first = 0, second = 0, third = 0] = [0, 1, 2].map(channel =>
      interpolate(numbers, curves + channel * length, length, numbers.at(from + point * 3 + channel)),
    )
    if (isLab) return labToXyz([(first * 100) / numbers.white, second * scale - 128, third * scale - 128])
    // 1 + 32767/32768 is the greatest number that is stored (6.3.4.2).
    return [first, second, third].map(value => (value * 65_535) / 32_768)
  }
}

/** Lightest black that is made as dark as that of a screen: CIE Y of L* = 50. */
const MOST_BLACK = 0.184

/**
 * Colours of the points of a table in sRGB, the last channel varying first. The darkest one becomes black (black point
 * compensation, ISO 18619): inks are lighter than the black of a screen, and would look washed out on it.
 */
function pointsOf(numbers: Numbers, isLab: boolean, layout: Layout): Uint8Array {
  const { count, isOfInks } = layout
  const read = xyzReader(numbers, isLab, layout)
  const points = new Uint8Array(count * 3)
  const [, darkest = 0] = read(isOfInks ? count - 1 : 0)
  const black = Math.min(Math.max(darkest, 0), MOST_BLACK)
  for (let point = 0; point < count; point++) {
    const colour = read(point).map((value, axis) => (value - black * (WHITE[axis] ?? 1)) / (1 - black))
    xyzToRgb(colour, points, point * 3)
  }
  return points
}

interface Layout {
  /** Position of the points among the numbers. */
  readonly from: number
  readonly count: number
  readonly isOfInks: boolean
}

/** Reads the table at a position of a profile; `undefined` for one of another kind, or of another number of channels. */
export function readTable(
  view: DataView,
  at: number,
  channels: number,
  isLab: boolean,
): ColourTable | undefined {
  const numbers = numbersOf(view, at)
  const grid = view.getUint8(at + 10)
  const count = grid ** channels
  const isKnown =
    view.getUint8(at + 8) === channels && view.getUint8(at + 9) === 3 && channels <= MOST_CHANNELS
  if (!numbers || !isKnown || grid < 2 || count > MOST_POINTS) return undefined
  const [inputs] = numbers.curves
  const points = pointsOf(numbers, isLab, { from: inputs * channels, count, isOfInks: channels === 4 })
  /** Places on the grid by channel and sample. */
  const places = Float32Array.from(
    { length: 256 * channels },
    (_, index) => interpolate(numbers, (index >> 8) * inputs, inputs, (index & 255) / 255) * (grid - 1),
  )
  const steps = Array.from({ length: channels }, (_, channel) => 3 * grid ** (channels - 1 - channel))
  return { convert: createInterpolation({ points, places, steps, grid }) }
}

interface Grid {
  readonly points: Uint8Array
  readonly places: Float32Array
  readonly steps: readonly number[]
  readonly grid: number
}

/** Makes the search for a colour on a grid: the point below it, and its shares of the way to the next, the largest first. */
function createLocator({ places, steps, grid }: Grid) {
  const channels = steps.length
  const shares = new Float32Array(channels + 1)
  const order = new Uint8Array(channels)
  const insert = (channel: number, share: number) => {
    let slot = channel
    for (; slot > 0 && (shares[slot - 1] as number) < share; slot--) {
      shares[slot] = shares[slot - 1] as number
      order[slot] = order[slot - 1] as number
    }
    shares[slot] = share
    order[slot] = channel
  }
  const locate = (samples: ArrayLike<number>, from: number): number => {
    let at = 0
    for (let channel = 0; channel < channels; channel++) {
      const place = places[(channel << 8) | ((samples[from + channel] ?? 0) & 255)] ?? 0
      const below = Math.min(Math.floor(place), grid - 2)
      at += below * (steps[channel] ?? 0)
      insert(channel, place - below)
    }
    return at
  }
  return { shares, order, locate }
}

/** Makes the interpolation between the points by the simplex around a colour: one point more than there are channels. */
function createInterpolation(on: Grid): ColourTable['convert'] {
  const { points, steps } = on
  const { shares, order, locate } = createLocator(on)
  const channels = steps.length
  // Paper has one colour over long rows.
  let lastSamples = -1
  const lastColour = new Uint8Array(3)
  const findColour = (samples: ArrayLike<number>, from: number) => {
    let at = locate(samples, from)
    let red = 0
    let green = 0
    let blue = 0
    let last = 1
    for (let index = 0; index <= channels; index++) {
      const share = shares[index] ?? 0
      const weight = last - share
      red += weight * (points[at] ?? 0)
      green += weight * (points[at + 1] ?? 0)
      blue += weight * (points[at + 2] ?? 0)
      at += steps[order[index] ?? 0] ?? 0
      last = share
    }
    lastColour[0] = red + 0.5
    lastColour[1] = green + 0.5
    lastColour[2] = blue + 0.5
  }
  return (samples, from, out, to) => {
    let all = 0
    for (let channel = 0; channel < channels; channel++) all = all * 256 + (samples[from + channel] ?? 0)
    if (all !== lastSamples) findColour(samples, from)
    lastSamples = all
    out[to] = lastColour[0] ?? 0
    out[to + 1] = lastColour[1] ?? 0
    out[to + 2] = lastColour[2] ?? 0
  }
}
