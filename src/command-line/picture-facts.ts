import { cpus } from 'node:os'
import type { Sharp, SharpOptions } from 'sharp'
import { middleOf, tonesOf } from '../preflight/measure/gray'
import { slopeOf } from '../preflight/measure/lines'
import { sharpnessOf } from '../preflight/measure/tone'
import { WRITING_SIDE, writingOf } from '../preflight/measure/writing'
import { type FileSample, GRAY_SIDE, LINES_WIDTH, type PictureFacts } from '../preflight/sample'

/** Formats that are decoded. Of JPEG 2000 the decoder has none. */
const DECODED = /^image\/(?:jpeg|png|gif|webp|tiff|avif)$/
/** Pixels of the side of the part in the middle of which the sharpness is measured. */
const MIDDLE = 512
const DEPTHS: Readonly<Record<string, number>> = {
  uchar: 8,
  char: 8,
  ushort: 16,
  short: 16,
  uint: 32,
  float: 32,
}

/** Makes a decoder of a file's bytes. */
export type Decoder = (bytes: Uint8Array, options: SharpOptions) => Sharp

/** Loads the decoder; `undefined` where it is not installed. */
export async function loadDecoder(): Promise<Decoder | undefined> {
  try {
    const { default: sharp } = await import('sharp')
    sharp.concurrency(1)
    sharp.cache(false)
    return (bytes, options) => sharp(bytes, options)
  } catch {
    return undefined
  }
}

/** Pictures that are decoded at once. */
export const AT_ONCE = Math.min(Math.max(cpus().length, 1), 4)

/** Sharpness and writing of the middle at full size, upright. */
async function middleFacts(
  open: () => Sharp,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Pick<PictureFacts, 'sharpness' | 'writing'>> {
  const side = { width: Math.min(WRITING_SIDE, width), height: Math.min(WRITING_SIDE, height) }
  const place = { left: Math.floor((width - side.width) / 2), top: Math.floor((height - side.height) / 2) }
  const { data, info } = await open()
    .rotate()
    .extract({ ...place, ...side })
    .flatten({ background: '#ffffff' })
    .grayscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const middle = middleOf(data, info.width, info.height, MIDDLE)
  const sharpness = sharpnessOf(middle.gray, middle.width, middle.height)
  const writing = writingOf({ gray: data, width: info.width, height: info.height })
  return { ...(sharpness !== undefined && { sharpness }), ...(writing && { writing }) }
}

async function decode(open: () => Sharp): Promise<PictureFacts> {
  const { width = 0, height = 0, density, depth = '', channels, orientation = 1 } = await open().metadata()
  const square = { width: GRAY_SIDE, height: GRAY_SIDE, fit: 'fill' } as const
  const small = await open()
    .rotate()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .resize(square)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { gray, colour } = tonesOf(small.data, small.info.channels)
  const upright = orientation >= 5 ? { width: height, height: width } : { width, height }
  const middle = await middleFacts(open, upright)
  const lines = await open()
    .rotate()
    .flatten({ background: '#ffffff' })
    .resize({ width: LINES_WIDTH, withoutEnlargement: true })
    .grayscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const slope = slopeOf(lines.data, lines.info.width, lines.info.height)
  return {
    ...upright,
    ...(density !== undefined && { density }),
    ...(DEPTHS[depth] !== undefined && { depth: DEPTHS[depth] }),
    ...(channels !== undefined && { channels }),
    ...((channels ?? 0) >= 3 && { colour }),
    gray,
    ...middle,
    ...(slope !== undefined && { slope }),
  }
}

/** Decodes a picture in small; the fault of one that cannot be decoded, and nothing for other files. */
export async function pictureFacts(
  bytes: Uint8Array,
  format: string | undefined,
  decoder: Decoder | undefined,
): Promise<Pick<FileSample, 'picture' | 'fault'>> {
  if (!decoder || !DECODED.test(format ?? '')) return {}
  try {
    return {
      picture: await decode(() => decoder(bytes, { failOn: 'error', limitInputPixels: 2_000_000_000 })),
    }
  } catch {
    return { fault: 'undecodable' }
  }
}
