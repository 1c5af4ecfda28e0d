// The work of a preflight that would hold up the page: hashes, decoding, measuring, and the checks themselves. Runs in a
// worker, or in the page where a policy forbids workers.

import type { Rect, Size } from '../../../model/digital-object'
import { formatOfBytes } from '../../../model/formats/format-of-bytes'
import { type PictureHeader, pictureHeader } from '../../../model/pictures/picture-header'
import { pictureSize } from '../../../model/pictures/picture-size'
import { type CheckOptions, check } from '../../../preflight/check'
import type { Finding } from '../../../preflight/finding'
import { findingKey } from '../../../preflight/finding-key'
import { isEncrypted, isTruncated, lengthOf } from '../../../preflight/measure/file-facts'
import {
  type GrayPart,
  middleOf,
  type OpaquePixels,
  shrinkByMeans,
  tonesOf,
} from '../../../preflight/measure/gray'
import { slopeOf } from '../../../preflight/measure/lines'
import { pdfFacts } from '../../../preflight/measure/pdf-facts'
import { sharpnessOf } from '../../../preflight/measure/tone'
import { WRITING_SIDE, writingOf } from '../../../preflight/measure/writing'
import { type FileSample, GRAY_SIDE, LINES_WIDTH, type PictureFacts } from '../../../preflight/sample'
import { compareStates, type PageChange, type PageState } from '../../../preflight/states/compare-states'
import {
  copyBrightness,
  copyPixels,
  decodesFrames,
  JPEG_HALVINGS,
  withFrame,
} from '../../../stage/raster/jpeg-frame'

/** A file of which facts are to be found. */
export interface FactsRequest {
  readonly name: string
  /** All bytes, or the first. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Last bytes, where `bytes` are not all. */
  readonly end?: Uint8Array
  readonly isWhole: boolean
}

/** Pictures of a file that was decoded elsewhere: the whole in small, and the middle at full size. */
export interface TonesRequest {
  readonly small: ImageBitmap
  readonly middle?: ImageBitmap
  readonly width: number
  readonly height: number
}

/** Formats that a browser decodes by itself. */
const DECODED = /^image\/(?:jpeg|png|gif|webp|avif|bmp)$/
/** Pixels above which a picture is decoded in small only. */
const MOST_PIXELS = 60_000_000
/** Width to which a picture is reduced at least before it is measured, and to which one is that is decoded in small only. */
const REDUCED = 1.5 * LINES_WIDTH
/** Pixels of the side of the part in the middle of which the sharpness is measured. */
const MIDDLE = 512

type Facts = Pick<FileSample, 'format' | 'hash' | 'duration' | 'encrypted' | 'fault' | 'picture' | 'pdf'>

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  // Absent on pages that are not served by https.
  const digest = await globalThis.crypto.subtle?.digest('SHA-256', bytes)
  return digest && [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** Pixels of a bitmap on white. */
function pixelsOf(bitmap: ImageBitmap): OpaquePixels {
  const { width, height } = bitmap
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(bitmap, 0, 0)
  return { width, height, data: context.getImageData(0, 0, width, height).data }
}

const grayOf = ({ width, height, data }: OpaquePixels): GrayPart => ({
  gray: tonesOf(data, 4).gray,
  width,
  height,
})

/** Sharpness and writing of a part at full size; the sharpness that of its middle. */
function factsOfMiddle(part: GrayPart): Pick<PictureFacts, 'sharpness' | 'writing'> {
  const middle = middleOf(part.gray, part.width, part.height, MIDDLE)
  const sharpness = sharpnessOf(middle.gray, middle.width, middle.height)
  const writing = writingOf(part)
  return { ...(sharpness !== undefined && { sharpness }), ...(writing && { writing }) }
}

function factsOfTones(small: OpaquePixels, middle: GrayPart | undefined) {
  const { gray, colour } = tonesOf(shrinkByMeans(small, GRAY_SIDE, GRAY_SIDE).data, 4)
  const width = Math.min(LINES_WIDTH, small.width)
  const height = Math.max(Math.round((small.height * width) / small.width), 1)
  const slope = slopeOf(grayOf(shrinkByMeans(small, width, height)).gray, width, height)
  return {
    gray,
    colour,
    ...(slope !== undefined && { slope }),
    ...(middle && factsOfMiddle(middle)),
  }
}

/** Facts of a picture by what its header states, its upright size and its tones; a grey one has no colour. */
function factsOf(
  { density, depth, channels }: PictureHeader,
  size: Size,
  { colour, ...tones }: ReturnType<typeof factsOfTones>,
): PictureFacts {
  return {
    ...size,
    ...(density !== undefined && { density }),
    ...(depth !== undefined && { depth }),
    ...(channels !== undefined && { channels }),
    ...((channels ?? 3) >= 3 && { colour }),
    ...tones,
  }
}

/** A picture in small, the middle of one that was decoded at full size, and its upright size. */
interface Measured {
  readonly size: Size
  readonly small: OpaquePixels
  readonly middle?: GrayPart | undefined
}

/** The part in the middle of a picture that is measured at full size; it begins at even pixels. */
function middlePart({ width, height }: Size): Rect {
  const [across, down] = [Math.min(WRITING_SIDE, width), Math.min(WRITING_SIDE, height)]
  return { x: ((width - across) >> 2) * 2, y: ((height - down) >> 2) * 2, width: across, height: down }
}

/** Decodes an upright JPEG as frames; `undefined` where those have not what is measured. */
async function measureFrames(bytes: Uint8Array, size: Size): Promise<Measured | undefined> {
  const halvings = Math.max(0, Math.min(JPEG_HALVINGS, Math.floor(Math.log2(size.width / REDUCED))))
  const reduced = {
    width: Math.ceil(size.width / 2 ** halvings),
    height: Math.ceil(size.height / 2 ** halvings),
  }
  const small = await withFrame(bytes, reduced, copyPixels)
  if (!small || size.width * size.height > MOST_PIXELS) return small && { size, small }
  const part = middlePart(size)
  const gray = await withFrame(bytes, undefined, frame => copyBrightness(frame, part))
  return gray && { size, small, middle: { gray, width: part.width, height: part.height } }
}

const reducedTo = ({ width }: Size): ImageBitmapOptions =>
  width > REDUCED ? { resizeWidth: REDUCED, resizeQuality: 'medium' } : {}

/** Decodes a picture as a bitmap, in small only when it is large; `stored` is the size that its header states. */
async function measureBitmap(blob: Blob, stored: Size | undefined, isTurned: boolean): Promise<Measured> {
  const isLarge = stored !== undefined && stored.width * stored.height > MOST_PIXELS
  const bitmap = await createImageBitmap(blob, isLarge ? reducedTo(stored) : {})
  if (isLarge) {
    const size = isTurned ? { width: stored.height, height: stored.width } : stored
    return { size, small: takePixels(bitmap) }
  }
  try {
    const { width, height } = bitmap
    const part = middlePart(bitmap)
    const middle = await createImageBitmap(bitmap, part.x, part.y, part.width, part.height)
    const small = await createImageBitmap(bitmap, reducedTo(bitmap))
    return { size: { width, height }, small: takePixels(small), middle: grayOf(takePixels(middle)) }
  } finally {
    bitmap.close()
  }
}

/** Takes the pixels of a bitmap, and closes it. */
function takePixels(bitmap: ImageBitmap): OpaquePixels {
  try {
    return pixelsOf(bitmap)
  } finally {
    bitmap.close()
  }
}

async function decode(bytes: Uint8Array<ArrayBuffer>, format: string): Promise<PictureFacts> {
  const header = pictureHeader(bytes, format)
  const stored = pictureSize(bytes)
  const { orientation = 1 } = header
  const hasFrames = format === 'image/jpeg' && stored !== undefined && orientation === 1 && decodesFrames()
  const { size, small, middle } =
    (hasFrames && (await measureFrames(bytes, stored).catch(() => undefined))) ||
    (await measureBitmap(new Blob([bytes], { type: format }), stored, orientation >= 5))
  return factsOf(header, size, factsOfTones(small, middle))
}

async function facts({ name, bytes, end, isWhole }: FactsRequest): Promise<Facts> {
  const format = formatOfBytes(bytes)
  const isCut = isTruncated(end ?? bytes, format) && (isWhole || end !== undefined)
  const hash = isWhole ? await hashOf(bytes) : undefined
  const duration = lengthOf(name, bytes, format)
  const isLocked = isEncrypted(bytes, format) || (end !== undefined && isEncrypted(end, format))
  const picture =
    isWhole && DECODED.test(format ?? '') && format
      ? await decode(bytes, format).catch(() => 'undecodable' as const)
      : undefined
  const pdf = isWhole ? await pdfFacts(bytes, format) : undefined
  return {
    ...(format !== undefined && { format }),
    ...(pdf && { pdf }),
    ...(hash !== undefined && { hash }),
    ...(duration !== undefined && { duration }),
    ...(isLocked && { encrypted: true }),
    ...(typeof picture === 'object' && { picture }),
    ...(picture === 'undecodable' && { fault: picture }),
    ...(isCut && { fault: 'truncated' }),
  }
}

async function tones({ small, middle, width, height }: TonesRequest): Promise<PictureFacts> {
  const tones = factsOfTones(takePixels(small), middle && grayOf(takePixels(middle)))
  return { width, height, ...tones }
}

const samples = new Map<number, FileSample>()

/** Adds a sample at its position, whichever comes first. */
async function add({ position, sample }: { position: number; sample: FileSample }): Promise<true> {
  samples.set(position, sample)
  return true
}

/** Forgets all samples. */
async function clear(_: undefined): Promise<true> {
  samples.clear()
  return true
}

/** A finding and its name by the content of its files. */
export interface NamedFinding extends Finding {
  readonly key: string
}

/** Finds what may be wrong with the samples that were added, up to the first that is missing. */
async function find(options: CheckOptions): Promise<readonly NamedFinding[]> {
  const first: FileSample[] = []
  for (let sample = samples.get(0); sample; sample = samples.get(first.length)) first.push(sample)
  return Array.from(check(first, options), finding => ({ ...finding, key: findingKey(finding, first) }))
}

/** Two states of an object, the earlier first. */
export interface StatesRequest {
  readonly before: readonly PageState[]
  readonly after: readonly PageState[]
}

async function compare({ before, after }: StatesRequest): Promise<readonly PageChange[]> {
  return compareStates(before, after)
}

/** All tasks, by name. */
export const TASKS = { facts, tones, add, find, clear, compare }

/** Tasks as they are seen from the page. */
export type Tasks = typeof TASKS
