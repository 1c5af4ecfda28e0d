// The work of a preflight that would hold up the page: hashes, decoding, measuring, and the checks themselves. Runs in a
// worker, or in the page where a policy forbids workers.

import { formatOfBytes } from '../../../model/formats/format-of-bytes'
import { pictureSize } from '../../../model/pictures/picture-size'
import { type CheckOptions, check } from '../../../preflight/check'
import type { Finding } from '../../../preflight/finding'
import { findingKey } from '../../../preflight/finding-key'
import { isEncrypted, isTruncated, lengthOf } from '../../../preflight/measure/file-facts'
import { middleOf, tonesOf } from '../../../preflight/measure/gray'
import { slopeOf } from '../../../preflight/measure/lines'
import { pdfFacts } from '../../../preflight/measure/pdf-facts'
import { type PictureHeader, pictureHeader } from '../../../preflight/measure/picture-header'
import { sharpnessOf } from '../../../preflight/measure/tone'
import { WRITING_SIDE, writingOf } from '../../../preflight/measure/writing'
import { type FileSample, GRAY_SIDE, LINES_WIDTH, type PictureFacts } from '../../../preflight/sample'
import { compareStates, type PageChange, type PageState } from '../../../preflight/states/compare-states'

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
/** Width to which those are reduced. */
const REDUCED = 2048
/** Pixels of the side of the part in the middle of which the sharpness is measured. */
const MIDDLE = 512

type Facts = Pick<FileSample, 'format' | 'hash' | 'duration' | 'encrypted' | 'fault' | 'picture' | 'pdf'>

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  // Absent on pages that are not served by https.
  const digest = await globalThis.crypto.subtle?.digest('SHA-256', bytes)
  return digest && [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** Pixels of a bitmap on white, at a size. */
function pixelsOf(bitmap: ImageBitmap, width: number, height: number): Uint8ClampedArray {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  // As good as `high` for pictures made this much smaller, and ten times as fast.
  context.imageSmoothingQuality = 'medium'
  context.drawImage(bitmap, 0, 0, width, height)
  return context.getImageData(0, 0, width, height).data
}

const grayOf = (bitmap: ImageBitmap, width: number, height: number) =>
  tonesOf(pixelsOf(bitmap, width, height), 4).gray

/** Sharpness and writing of a part at full size; the sharpness that of its middle. */
function factsOfMiddle(bitmap: ImageBitmap): Pick<PictureFacts, 'sharpness' | 'writing'> {
  const { width, height } = bitmap
  const gray = grayOf(bitmap, width, height)
  const middle = middleOf(gray, width, height, MIDDLE)
  const sharpness = sharpnessOf(middle.gray, middle.width, middle.height)
  const writing = writingOf({ gray, width, height })
  return { ...(sharpness !== undefined && { sharpness }), ...(writing && { writing }) }
}

function factsOfTones(small: ImageBitmap, middle: ImageBitmap | undefined) {
  const { gray, colour } = tonesOf(pixelsOf(small, GRAY_SIDE, GRAY_SIDE), 4)
  const width = Math.min(LINES_WIDTH, small.width)
  const height = Math.max(Math.round((small.height * width) / small.width), 1)
  const slope = slopeOf(grayOf(small, width, height), width, height)
  return {
    gray,
    colour,
    ...(slope !== undefined && { slope }),
    ...(middle && factsOfMiddle(middle)),
  }
}

const stated = ({ density, depth, channels }: PictureHeader) => ({
  ...(density !== undefined && { density }),
  ...(depth !== undefined && { depth }),
  ...(channels !== undefined && { channels }),
})

async function decode(bytes: Uint8Array<ArrayBuffer>, format: string): Promise<PictureFacts> {
  const header = pictureHeader(bytes, format)
  const size = pictureSize(bytes)
  const isLarge = size !== undefined && size.width * size.height > MOST_PIXELS
  const blob = new Blob([bytes], { type: format })
  const bitmap = await createImageBitmap(blob, isLarge ? { resizeWidth: REDUCED, resizeQuality: 'high' } : {})
  let middle: ImageBitmap | undefined
  try {
    const { width, height } = bitmap
    const side = { width: Math.min(WRITING_SIDE, width), height: Math.min(WRITING_SIDE, height) }
    const [left, top] = [(width - side.width) >> 1, (height - side.height) >> 1]
    middle = isLarge ? undefined : await createImageBitmap(bitmap, left, top, side.width, side.height)
    const { colour, ...tones } = factsOfTones(bitmap, middle)
    const isTurned = (header.orientation ?? 1) >= 5
    const upright =
      isLarge && size ? (isTurned ? { width: size.height, height: size.width } : size) : { width, height }
    return { ...upright, ...stated(header), ...((header.channels ?? 3) >= 3 && { colour }), ...tones }
  } finally {
    bitmap.close()
    middle?.close()
  }
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
  try {
    return { width, height, ...factsOfTones(small, middle) }
  } finally {
    small.close()
    middle?.close()
  }
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
