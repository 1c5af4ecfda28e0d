import { fromStandardRanges, labToRgb } from '../cielab'
import { readInks, readProfile } from '../profile'
import { breathe, type Pixels, Unreadable } from '../raster-source'
import type { Jpeg2000Header } from './header'

/** Writes the colour of one pixel from its samples. */
type WriteColour = (samples: readonly number[], data: Uint8ClampedArray, to: number) => void

/** Makes the writer of the colours of a picture. */
function colourWriter({ cmyk, luminance, lab, profile }: Jpeg2000Header): WriteColour {
  const inks = cmyk && profile ? readInks(profile) : undefined
  if (inks) return (samples, data, to) => inks.convert(samples, 0, data, to)
  if (cmyk)
    return ([c = 0, m = 0, y = 0, k = 0], data, to) => {
      data[to] = ((255 - c) * (255 - k)) / 255
      data[to + 1] = ((255 - m) * (255 - k)) / 255
      data[to + 2] = ((255 - y) * (255 - k)) / 255
    }
  if (luminance)
    return ([y = 0, cb = 0, cr = 0], data, to) => {
      data[to] = y + 1.402 * (cr - 128)
      data[to + 1] = y - 0.344136 * (cb - 128) - 0.714136 * (cr - 128)
      data[to + 2] = y + 1.772 * (cb - 128)
    }
  if (lab) return (samples, data, to) => labToRgb(fromStandardRanges(samples), data, to)
  return ([red = 0, green = 0, blue = 0], data, to) => {
    data[to] = red
    data[to + 1] = green
    data[to + 2] = blue
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
  if (header.profile && !header.cmyk) await readProfile(header.profile, colours === 1)?.(pixels, signal)
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
  const write = colourWriter(header)
  for (let from = 0, to = 0; to < data.length; from += channels, to += 4) {
    if (colours >= 3) {
      for (let channel = 0; channel < colours; channel++) samples[channel] = decoded[from + channel] ?? 0
      write(samples, data, to)
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
