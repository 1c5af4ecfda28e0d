import { fromStandardRanges, labToRgb } from '../cielab'
import { readInks, readProfile } from '../profile'
import { breathe, type Pixels, Unreadable } from '../raster-source'
import type { Jpeg2000Header } from './header'

/** Writes the colour of one pixel. */
function writeColour(
  data: Uint8ClampedArray,
  to: number,
  samples: readonly number[],
  header: Jpeg2000Header,
): void {
  const [first = 0, second = first, third = first, fourth = 0] = samples
  const inks = header.cmyk && header.profile ? readInks(header.profile) : undefined
  if (inks) inks.convert(samples, data, to)
  else if (header.cmyk) {
    data[to] = ((255 - first) * (255 - fourth)) / 255
    data[to + 1] = ((255 - second) * (255 - fourth)) / 255
    data[to + 2] = ((255 - third) * (255 - fourth)) / 255
  } else if (header.luminance) {
    data[to] = first + 1.402 * (third - 128)
    data[to + 1] = first - 0.344136 * (second - 128) - 0.714136 * (third - 128)
    data[to + 2] = first + 1.772 * (second - 128)
  } else if (header.lab) {
    labToRgb(fromStandardRanges(samples), data, to)
  } else {
    data[to] = first
    data[to + 1] = second
    data[to + 2] = third
  }
}

/** Lays the decoded samples, 8 bits each, on white. */
export async function toPixels(
  decoded: Uint8ClampedArray,
  { width, height }: { readonly width: number; readonly height: number },
  header: Jpeg2000Header,
  signal: AbortSignal,
): Promise<Pixels> {
  const channels = Math.floor(decoded.length / (width * height))
  if (channels < 1) throw new Unreadable('unreadable-file')
  // Many writers leave out the description of the channels.
  const alpha = header.alpha ?? (channels === 2 || (channels === 4 && !header.cmyk))
  const colours = Math.min(alpha ? channels - 1 : channels, header.cmyk ? 4 : 3)
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  if (colours === 3 && !alpha && !header.luminance && !header.lab) copyColours(decoded, channels, data)
  else await spreadSamples(decoded, data, { channels, colours, alpha, width, header }, signal)
  const pixels = { width, height, data }
  if (header.profile && !header.cmyk) readProfile(header.profile, colours === 1)?.(pixels)
  return pixels
}

/** Samples of a pixel as they are decoded. */
interface SampleOrder {
  readonly channels: number
  readonly colours: number
  /** True when the last one is opacity. */
  readonly alpha: boolean
  /** Pixels of a row. */
  readonly width: number
  readonly header: Jpeg2000Header
}

/** Writes the colour of every pixel. */
async function spreadSamples(
  decoded: Uint8ClampedArray,
  data: Uint8ClampedArray,
  { channels, colours, alpha, width, header }: SampleOrder,
  signal: AbortSignal,
): Promise<void> {
  const samples: number[] = []
  for (let from = 0, to = 0; to < data.length; from += channels, to += 4) {
    if (colours >= 3) {
      for (let channel = 0; channel < colours; channel++) samples[channel] = decoded[from + channel] ?? 0
      writeColour(data, to, samples, header)
    } else data.fill(decoded[from] ?? 0, to, to + 3)
    if (alpha) layOnWhite(data, to, decoded[from + channels - 1] ?? 255, header.multiplied)
    if (to % (4 * width) === 0) await breathe(signal)
  }
}

/** Copies red, green and blue, by far the commonest, in a loop of their own. */
function copyColours(decoded: Uint8ClampedArray, channels: number, data: Uint8ClampedArray): void {
  for (let from = 0, to = 0; to < data.length; from += channels, to += 4) {
    data[to] = decoded[from] ?? 0
    data[to + 1] = decoded[from + 1] ?? 0
    data[to + 2] = decoded[from + 2] ?? 0
  }
}

function layOnWhite(data: Uint8ClampedArray, to: number, opacity: number, multiplied: boolean): void {
  const share = multiplied ? 1 : opacity / 255
  for (let channel = to; channel < to + 3; channel++)
    data[channel] = (data[channel] ?? 0) * share + 255 - opacity
}
