// Blocks (strips or tiles) of a TIFF, from the compressed bytes to samples as TIFF 6.0 describes them: rows from the top,
// each beginning at a byte.

import { browser, inflate, loadDecoders, unpackZstd } from '../codecs'
import { MOST_DECODED, type RandomAccess, Unreadable } from '../raster-source'
import { type DecodedBlock, decodeJpeg } from './jpeg'
import { decodeJpeg2000, JPEG_2000 } from './jpeg2000'
import { type Level, PHOTOMETRIC } from './level'
import { undoDifferences, undoFloatDifferences, unpackBits, unpackLzw } from './unpack'
import { isSubsampled, unpackChroma } from './ycbcr'

/** Bytes of a block that are read at most, whatever the directory says. */
const MOST_READ = MOST_DECODED

/** Rows of an uncompressed block that are read together, by the bytes they have. */
const MOST_ROWS = 2 ** 22

/** A place in the grid of blocks. */
export interface BlockPlace {
  readonly column: number
  readonly row: number
  /** The sample whose block it is, where each has its own. */
  readonly plane: number
}

/** Rows of a block that are wanted, and what was decoded: rows from `top` on. */
export interface BlockRows extends DecodedBlock {
  readonly top: number
  /** True when the file ends within the block. */
  readonly isCut: boolean
}

const reversed = Uint8Array.from({ length: 256 }, (_, byte) => {
  let bits = 0
  for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) bits |= 128 >> bit
  return bits
})

const samplesOf = ({ planar, samples }: Level) => (planar ? 1 : samples)

/** Bytes of a row of samples. */
export const rowBytesOf = (level: Level) => Math.ceil((level.blockWidth * samplesOf(level) * level.bits) / 8)

/** Decodes fax (ITU-T T.4 and T.6), white being 0. */
async function unpackFax(bytes: Uint8Array, level: Level, rows: number): Promise<Uint8Array> {
  const { Jbig2Image } = await loadDecoders()
  const { compression, faxOptions, blockWidth } = level
  const K = compression === 4 ? -1 : compression === 3 && faxOptions & 1 ? 1 : 0
  return Jbig2Image.instance.decode(bytes, blockWidth, rows, undefined, {
    K,
    EndOfLine: compression === 3,
    EncodedByteAlign: compression === 2,
    BlackIs1: true,
    Columns: blockWidth,
    Rows: rows,
  })
}

async function unpack(bytes: Uint8Array, level: Level, length: number, rows: number): Promise<Uint8Array> {
  switch (level.compression) {
    case 2:
    case 3:
    case 4:
      return unpackFax(bytes, level, rows)
    case 5:
      return unpackLzw(bytes, length)
    case 8:
    case 32946:
      return inflate(bytes, length)
    case 32773:
      return unpackBits(bytes, length)
    case 50000:
      return unpackZstd(bytes, length)
    default:
      throw new Unreadable('unshown-kind')
  }
}

function undoPredictor(bytes: Uint8Array, level: Level, rows: number, rowBytes: number): void {
  const { predictor, bits, little } = level
  const predicted = { rows, rowBytes, samples: samplesOf(level), bits, little }
  if (predictor === 2) undoDifferences(bytes, predicted)
  else if (predictor === 3) undoFloatDifferences(bytes, predicted)
}

const readable = (level: Level) => {
  const tooLarge =
    (level.photometric === PHOTOMETRIC.ycbcr ? 3 : 1) * rowBytesOf(level) * level.blockHeight > MOST_DECODED
  if (tooLarge && level.compression !== 1) throw new Unreadable('too-large')
}

/**
 * Reads and decodes rows of a block, `from` to `to` of it at least; `undefined` for a block that was left out on purpose,
 * as in a sparse file. Of an uncompressed block only those rows are read. Throws `Unreadable` where the file has ended.
 */
export async function readBlock(
  file: RandomAccess,
  level: Level,
  { column, row, plane }: BlockPlace,
  [from, to]: readonly [number, number],
  signal: AbortSignal,
): Promise<BlockRows | undefined> {
  readable(level)
  if (level.oldJpeg)
    return { ...(await decodeJpeg(await level.oldJpeg(signal), level)), top: 0, isCut: false }
  const index = (plane * level.down + row) * level.across + column
  const offset = await level.offset(index)
  if (!offset) return undefined
  const tiled = level.blockWidth !== level.width || level.across > 1
  const rows = tiled ? level.blockHeight : Math.min(level.blockHeight, level.height - row * level.blockHeight)
  const rowBytes = rowBytesOf(level)
  if (level.compression === 1 && !isSubsampled(level)) {
    const length = (to - from) * rowBytes
    const bytes = await file.read(offset + from * rowBytes, length, signal)
    if (bytes.length === 0) throw new Unreadable('unreadable-file')
    return {
      ...asRows(flipped(ownBytes(bytes), level), level, to - from),
      top: from,
      isCut: bytes.length < length,
    }
  }
  // Some writers list no sizes, or sizes of 0.
  const listed = (await level.bytes(index)) || undefined
  const most = Math.min(listed ?? rowBytes * rows, MOST_READ)
  const stored = await file.read(offset, most, signal)
  if (stored.length === 0) throw new Unreadable('unreadable-file')
  const isCut = listed !== undefined && stored.length < most
  return { ...(await decode(stored, level, rows, signal)), top: 0, isCut }
}

/** Bytes apart from those around them: predictors are undone in place, and a cached block would hold the others too. */
const ownBytes = (bytes: Uint8Array) => (bytes.length < bytes.buffer.byteLength ? bytes.slice() : bytes)

const flipped = (bytes: Uint8Array, { reversedBits }: Level) =>
  reversedBits ? bytes.map(byte => reversed[byte] ?? 0) : bytes

function asRows(bytes: Uint8Array, level: Level, rows: number): DecodedBlock {
  const length = rowBytesOf(level) * rows
  let data = bytes
  if (bytes.length < length) {
    data = new Uint8Array(length)
    data.set(bytes)
  }
  undoPredictor(data, level, rows, rowBytesOf(level))
  return { data, width: level.blockWidth, height: rows, ready: false }
}

async function decode(
  stored: Uint8Array,
  level: Level,
  rows: number,
  signal: AbortSignal,
): Promise<DecodedBlock> {
  const { compression } = level
  // No decoder here, and none of a browser, reads JPEG of 12 bits.
  if (compression === 7 && level.bits > 8) throw new Unreadable('unshown-kind')
  if (compression === 7) return decodeJpeg(stored, level)
  if (compression in JPEG_2000) return decodeJpeg2000(stored, level, signal)
  if (compression === 50001) return { ...(await browser.decode(stored, 'image/webp')), ready: true }
  const bytes = flipped(stored, level)
  if (isSubsampled(level)) {
    const { length } = unpackedChromaSize(level, rows)
    const packed = compression === 1 ? bytes : await unpack(bytes, level, length, rows)
    return { data: unpackChroma(packed, level, rows), width: level.blockWidth, height: rows, ready: false }
  }
  return asRows(await unpack(bytes, level, rowBytesOf(level) * rows, rows), level, rows)
}

function unpackedChromaSize({ blockWidth, subsampling: [across, down] }: Level, rows: number) {
  const units = Math.ceil(blockWidth / across) * Math.ceil(rows / down)
  return { length: units * (across * down + 2) }
}

/** Rows of a block that are read together: all of a compressed one, some megabytes of an uncompressed one. */
export function rowsTogether(level: Level): number {
  const few = Math.max(1, Math.floor(MOST_ROWS / rowBytesOf(level)))
  return level.compression === 1 && !isSubsampled(level)
    ? Math.min(level.blockHeight, few)
    : level.blockHeight
}
