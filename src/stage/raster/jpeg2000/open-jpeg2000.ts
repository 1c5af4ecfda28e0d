import type { Rect } from '../../../model/digital-object'
import { rasterOfWhole } from '../levels'
import { awaitShared, MOST_DECODED, type OpenRaster, type RandomAccess, Unreadable } from '../raster-source'
import { type Coding, readCoding } from './coding'
import { type CompletedStream, completeStream } from './complete-stream'
import { decodeStream, decodeWhole, halved, sizeOf } from './decode-whole'
import { firstLevelsOf } from './first-levels'
import { type Jpeg2000Header, readJpeg2000Header } from './header'
import { fitsMemory, type OpenTiles, openTiles } from './open-tiles'
import { findFirstPart } from './tile-parts'
import { toPixels } from './to-pixels'
import { withoutSigns } from './without-signs'

/** Bytes in which the headers are looked for, one after the other: descriptions may stand before the code stream. */
const HEADS = [2 ** 16, 2 ** 20, 2 ** 23]

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

/** Pixels of a cut picture that are decoded here: OpenJPEG takes what is missing of a code block for noise. */
const MOST_MENDED = 8_000_000

/** Bytes up to which every tile is looked through for damage, though OpenJPEG decodes them whole. */
const MOST_CHECKED = 2 ** 21

/** Parameters of a picture whose regions can be decoded alone. */
function codingOf(head: Uint8Array, header: Jpeg2000Header): Coding | undefined {
  const coding = readCoding(head, header.stream)
  // A palette gives other components than the stream has, and OpenJPEG puts them into another order where that is stated.
  const isPlain = coding?.components === header.components && !header.reordered
  return coding && isPlain && fitsMemory(coding) ? coding : undefined
}

/** Reads a file once for all demands, whichever of them is given up, unless it is there. */
function readOnce(stored: () => WholeFile | undefined, read: () => Promise<WholeFile>) {
  let reading: Promise<WholeFile> | undefined
  return async (signal: AbortSignal): Promise<WholeFile> => {
    const whole = stored()
    if (whole) return whole
    reading ??= read().finally(() => {
      reading = undefined
    })
    return awaitShared(reading, signal)
  }
}

/** The main header of the code stream in the beginning of a file, where all of it is there. */
function findHeader(head: Uint8Array): Jpeg2000Header | undefined {
  try {
    const header = readJpeg2000Header(head)
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
    return findFirstPart(view, header.stream) === undefined ? undefined : header
  } catch {
    return undefined
  }
}

/** Reads the beginning of a file up to the end of its headers; the file is given on without signs. Throws `Unreadable`. */
async function readHead(stored: RandomAccess) {
  let head: Uint8Array = new Uint8Array()
  let header: Jpeg2000Header | undefined
  for (const length of HEADS) {
    head = await stored.read(0, length)
    header = findHeader(head)
    if (header || head.length < length) break
  }
  header ??= readJpeg2000Header(head)
  const file = withoutSigns(stored, head, header.stream)
  return { file, header, head: file === stored ? head : await file.read(0, head.length) }
}

/** Opens a JP2, the first picture of a JPX, or a JPEG 2000 code stream. */
export const openJpeg2000: OpenRaster = async (input, elsewhere) => {
  const { file, head, header } = await readHead(input)
  const { components, halvings } = header
  const coding = codingOf(head, header)
  let stored: WholeFile | undefined
  let isDamaged = false
  const firstLevels = firstLevelsOf(file, { head, header, coding })
  const readAll = async (): Promise<WholeFile> => {
    const bytes = firstLevels.whole() ?? (await file.read(0, MOST_READ + 1))
    firstLevels.forget()
    if (bytes.length > MOST_READ) throw new Unreadable('too-large')
    const tiles = coding && openTiles(bytes, header.stream, coding)
    const whole = { completed: completeStream(bytes, header.stream, header.tiles, coding), tiles }
    if (whole.completed.isCut || (bytes.length <= MOST_CHECKED && tiles && !tiles.isSound())) isDamaged = true
    keep(whole, bytes.length)
    return whole
  }
  const readWhole = readOnce(() => stored, readAll)
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
      const first = stored ? undefined : await firstLevels.read(times)
      const decoding = { header, coding, elsewhere }
      const drawn = first && (await decodeWhole(first, decoding, times, signal).catch(() => undefined))
      signal.throwIfAborted()
      if (drawn) return drawn
      const { completed, tiles } = await readWhole(signal)
      const whole = { x: 0, y: 0, ...sizeOf(header, times) }
      if (completed.isCut && tiles && whole.width * whole.height <= MOST_MENDED)
        return drawTiles(tiles, whole, times, signal)
      return decodeWhole(completed, decoding, times, signal)
    },
    parts: coding && { sizeAt: times => sizeOf(header, times), decode: decodePart },
  })
  return {
    ...raster,
    async drawPart({ level, part, stream }, signal) {
      if (!stream) throw new Unreadable('unreadable-file')
      return decodeStream(stream, part, level, header, signal)
    },
    isDamaged: () => isDamaged,
    forget() {
      stored = undefined
      firstLevels.forget()
      raster.forget()
    },
  }
}
