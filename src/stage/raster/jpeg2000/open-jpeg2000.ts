import type { Rect } from '../../../model/digital-object'
import { loadDecoders } from '../codecs'
import { rasterOfWhole } from '../levels'
import { readProfile } from '../profile'
import { breathe, MOST_DECODED, type OpenRaster, type Pixels, Unreadable } from '../raster-source'
import { type Coding, readCoding } from './coding'
import { type CompletedStream, completeStream, decodeCompleted } from './complete-stream'
import { type Jpeg2000Header, readJpeg2000Header } from './header'
import { fitsMemory, type OpenTiles, openTiles } from './open-tiles'

/** Bytes in which the header is looked for. */
const HEAD = 2 ** 16

/** Bytes of a file that are read at most: it is decoded whole. */
const MOST_READ = 2 ** 28

/** Bytes of a file beyond which it is kept alone for another resolution or region. */
const MOST_KEPT = 2 ** 26

let forgetLarge: (() => void) | undefined

/** Has the large file that was kept before forgotten. */
function keepLarge(forget: () => void): void {
  forgetLarge?.()
  forgetLarge = forget
}

/** A file that was read whole. */
interface WholeFile {
  readonly completed: CompletedStream
  /** Its tiles, where regions of it can be decoded. */
  readonly tiles: OpenTiles | undefined
}

/** Bytes that OpenJPEG takes for each sample, beside its result. */
const PER_SAMPLE = 5

/** Components of more are no picture. */
const MOST_COMPONENTS = 16

/** Writes the colour of one pixel. */
function writeColour(
  data: Uint8ClampedArray,
  to: number,
  samples: readonly number[],
  header: Jpeg2000Header,
): void {
  const [first = 0, second = first, third = first, fourth = 0] = samples
  if (header.cmyk) {
    data[to] = ((255 - first) * (255 - fourth)) / 255
    data[to + 1] = ((255 - second) * (255 - fourth)) / 255
    data[to + 2] = ((255 - third) * (255 - fourth)) / 255
  } else if (header.luminance) {
    data[to] = first + 1.402 * (third - 128)
    data[to + 1] = first - 0.344136 * (second - 128) - 0.714136 * (third - 128)
    data[to + 2] = first + 1.772 * (second - 128)
  } else {
    data[to] = first
    data[to + 1] = second
    data[to + 2] = third
  }
}

/** Lays the decoded samples, 8 bits each, on white. */
async function toPixels(
  decoded: Uint8ClampedArray,
  { width, height }: { readonly width: number; readonly height: number },
  header: Jpeg2000Header,
  signal: AbortSignal,
): Promise<Pixels> {
  const channels = Math.floor(decoded.length / (width * height))
  if (channels < 1) throw new Unreadable('unreadable-file')
  const alpha = header.alpha || channels === 2 || (channels === 4 && !header.cmyk)
  const colours = Math.min(alpha ? channels - 1 : channels, header.cmyk ? 4 : 3)
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  if (colours === 3 && !alpha && !header.luminance) copyColours(decoded, channels, data)
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
    if (alpha) layOnWhite(data, to, decoded[from + channels - 1] ?? 255)
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

function layOnWhite(data: Uint8ClampedArray, to: number, opacity: number): void {
  for (let channel = to; channel < to + 3; channel++)
    data[channel] = ((data[channel] ?? 0) * opacity) / 255 + 255 - opacity
}

const halved = (position: number, halvings: number) => Math.ceil(position / 2 ** halvings)

/** Pixels of a cut picture that are decoded here: OpenJPEG takes what is missing of a code block for noise. */
const MOST_MENDED = 8_000_000

const sizeOf = ({ left, top, right, bottom }: Jpeg2000Header, times: number) => ({
  width: halved(right, times) - halved(left, times),
  height: halved(bottom, times) - halved(top, times),
})

/** Bytes up to which every tile is looked through for damage, though OpenJPEG decodes them whole. */
const MOST_CHECKED = 2 ** 21

/** Parameters of a picture whose regions can be decoded alone. */
function codingOf(head: Uint8Array, header: Jpeg2000Header): Coding | undefined {
  const coding = readCoding(head, header.stream)
  // A palette gives other components than the stream has.
  return coding && coding.components === header.components && fitsMemory(coding) ? coding : undefined
}

/** Opens a JP2, the first picture of a JPX, or a JPEG 2000 code stream. */
export const openJpeg2000: OpenRaster = async file => {
  const head = await file.read(0, HEAD)
  const header = readJpeg2000Header(head)
  const { components, halvings } = header
  if (components < 1 || components > MOST_COMPONENTS) throw new Unreadable('unreadable-file')
  const coding = codingOf(head, header)
  let stored: WholeFile | undefined
  let isDamaged = false
  const readAll = async (): Promise<WholeFile> => {
    const bytes = await file.read(0, MOST_READ + 1)
    if (bytes.length > MOST_READ) throw new Unreadable('too-large')
    const tiles = coding && openTiles(bytes, header.stream, coding)
    const whole = { completed: completeStream(bytes, header.stream, header.tiles, coding), tiles }
    if (whole.completed.isCut || (bytes.length <= MOST_CHECKED && tiles && !tiles.isSound())) isDamaged = true
    keep(whole, bytes.length)
    return whole
  }
  let reading: Promise<WholeFile> | undefined
  /** Reads the file once for all demands, whichever of them is given up. */
  const readWhole = async (signal: AbortSignal): Promise<WholeFile> => {
    if (stored) return stored
    reading ??= readAll().finally(() => {
      reading = undefined
    })
    const whole = await reading
    signal.throwIfAborted()
    return whole
  }
  const keep = (whole: WholeFile, length: number) => {
    stored = whole
    // One large file at a time.
    if (length > MOST_KEPT) keepLarge(() => (stored = undefined))
  }
  const drawTiles = async (tiles: OpenTiles, part: Rect, times: number, signal: AbortSignal) => {
    const left = part.x + halved(header.left, times)
    const top = part.y + halved(header.top, times)
    const edges = { left, top, right: left + part.width, bottom: top + part.height }
    const samples = await tiles.decode(edges, times, signal)
    if (tiles.isDamaged()) isDamaged = true
    return toPixels(samples, part, header, signal)
  }
  const decodePart = async (part: Rect, times: number, signal: AbortSignal) => {
    const { tiles } = await readWhole(signal)
    return tiles && drawTiles(tiles, part, times, signal)
  }
  const raster = rasterOfWhole({
    width: header.width,
    height: header.height,
    halvings,
    mostPixels: (2 * MOST_DECODED) / (components * PER_SAMPLE),
    async decode(times, signal) {
      const { completed, tiles } = await readWhole(signal)
      const whole = { x: 0, y: 0, ...sizeOf(header, times) }
      if (completed.isCut && tiles && whole.width * whole.height <= MOST_MENDED)
        return drawTiles(tiles, whole, times, signal)
      const { JpxImage } = await loadDecoders()
      signal.throwIfAborted()
      const decoded = await decodeCompleted(completed, bytes =>
        JpxImage.instance.decode(bytes, { reducePower: times }),
      )
      return toPixels(decoded, whole, header, signal)
    },
    parts: coding && { sizeAt: times => sizeOf(header, times), decode: decodePart },
  })
  return {
    ...raster,
    isDamaged: () => isDamaged,
    forget() {
      stored = undefined
      raster.forget()
    },
  }
}
