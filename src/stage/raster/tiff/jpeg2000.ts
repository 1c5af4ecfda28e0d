// JPEG 2000 in TIFF, as slide scanners and geographic programs write it: each block is a code stream.

import { loadDecoders } from '../codecs'
import { readJpeg2000Header } from '../jpeg2000/header'
import { toPixels } from '../jpeg2000/to-pixels'
import { unsignedBytes } from '../jpeg2000/without-signs'
import { MOST_DECODED, Unreadable } from '../raster-source'
import type { DecodedBlock } from './jpeg'
import { type Level, PHOTOMETRIC } from './level'

interface Kind {
  /** True for luminance and chrominance; absent where the directory says it. */
  readonly luminance?: boolean
}

/** Compressions of JPEG 2000: those of Aperio, and that of Leadtools and GDAL. */
export const JPEG_2000: Readonly<Record<number, Kind>> = {
  33003: { luminance: true },
  33005: { luminance: false },
  34712: {},
}

/** Decodes a block to red, green and blue. */
export async function decodeJpeg2000(
  bytes: Uint8Array,
  level: Level,
  signal: AbortSignal,
): Promise<DecodedBlock> {
  const { compression, photometric, planar, alpha, blockWidth, blockHeight } = level
  const header = readJpeg2000Header(bytes)
  const { width, height, components } = header
  // A stream of another size would take more memory than the directory lets one expect.
  if (planar || width > blockWidth || height > blockHeight) throw new Unreadable('unreadable-file')
  if (width * height * components > MOST_DECODED) throw new Unreadable('too-large')
  const { JpxImage } = await loadDecoders()
  const decoded = await JpxImage.instance.decode(unsignedBytes(bytes, header.stream), {})
  const colours = {
    luminance: JPEG_2000[compression]?.luminance ?? photometric === PHOTOMETRIC.ycbcr,
    cmyk: photometric === PHOTOMETRIC.cmyk,
    alpha: alpha > 0,
  }
  return { ...(await toPixels(decoded, { width, height }, { ...header, ...colours }, signal)), ready: true }
}
