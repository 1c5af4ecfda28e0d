// JPEG as TIFF 6.0 had it first (section 22; compression 6), in scans and faxes of the 1990s. The parts of the picture are
// put together to the JPEG that they were taken from.

import { joinBytes } from '../join-bytes'
import { MOST_DECODED, Unreadable } from '../raster-source'
import { readValues, type TiffDirectory, type TiffFile } from './directory'

const TAG = {
  process: 512,
  interchange: 513,
  interchangeLength: 514,
  restartInterval: 515,
  quantization: 519,
  dcTables: 520,
  acTables: 521,
} as const

/** The sequential process; the lossless one is not read by any decoder here. */
const BASELINE = 1

/** Strips that are joined at most. */
const MOST_STRIPS = 65_536

/** The picture of the directory, as far as a frame header says it. */
export interface OldJpegPage {
  readonly width: number
  readonly height: number
  readonly samples: number
  readonly subsampling: readonly [number, number]
  readonly listed: number
  readonly offset: (index: number) => Promise<number | undefined>
  readonly bytes: (index: number) => Promise<number | undefined>
}

/** A segment behind its marker and length. */
function segment(marker: number, data: Uint8Array | readonly number[]): Uint8Array {
  const length = data.length + 2
  return Uint8Array.of(0xff, marker, length >> 8, length & 255, ...data)
}

const isJpeg = (bytes: Uint8Array) => bytes[0] === 0xff && bytes[1] === 0xd8

/** The data of all strips, one after the other, and where the first begins. */
async function readStrips({ file }: TiffFile, page: OldJpegPage, signal: AbortSignal) {
  const parts: Uint8Array[] = []
  let total = 0
  const first = await page.offset(0)
  for (let index = 0; index < Math.min(page.listed, MOST_STRIPS); index++) {
    const [offset, stated] = [await page.offset(index), await page.bytes(index)]
    if (!offset) continue
    const length = Math.min(stated ?? page.width * page.height, MOST_DECODED - total)
    const part = await file.read(offset, length, signal)
    total += part.length
    parts.push(part)
  }
  return { first, data: joinBytes(parts) }
}

/** The tables of a sample for each position that the directory lists: quantization, and codes of DC and AC. */
async function readTables(
  tiff: TiffFile,
  { fields }: TiffDirectory,
  samples: number,
): Promise<readonly Uint8Array[]> {
  const { file } = tiff
  const positions = async (tag: number) => {
    const field = fields.get(tag)
    const values = field ? await readValues(tiff, field, 0, samples) : []
    if (values.length < samples) throw new Unreadable('unreadable-file')
    return values
  }
  const codes = async (at: number, id: number) => {
    const counts = await file.read(at, 16)
    const values = await file.read(
      at + 16,
      counts.reduce((sum, count) => sum + count, 0),
    )
    return segment(0xc4, [id, ...counts, ...values])
  }
  const tables: Uint8Array[] = []
  for (const [id, at] of (await positions(TAG.quantization)).entries())
    tables.push(segment(0xdb, [id, ...(await file.read(at, 64))]))
  for (const [id, at] of (await positions(TAG.dcTables)).entries()) tables.push(await codes(at, id))
  for (const [id, at] of (await positions(TAG.acTables)).entries()) tables.push(await codes(at, 0x10 | id))
  return tables
}

/** Frame header and scan header (ITU-T T.81, B.2.2 and B.2.3); each sample has the tables of its number. */
function headersOf({ width, height, samples, subsampling: [across, down] }: OldJpegPage): Uint8Array {
  const numbers = Array.from({ length: samples }, (_, index) => index)
  const sampling = (index: number) => (index === 0 && samples > 1 ? (across << 4) | down : 0x11)
  const frame = [8, height >> 8, height & 255, width >> 8, width & 255, samples]
  return joinBytes([
    segment(0xc0, [...frame, ...numbers.flatMap(index => [index + 1, sampling(index), index])]),
    segment(0xda, [samples, ...numbers.flatMap(index => [index + 1, (index << 4) | index]), 0, 63, 0]),
  ])
}

/** Puts the JPEG of a page together. Throws `Unreadable`; rejects when aborted. */
export async function readOldJpeg(
  tiff: TiffFile,
  directory: TiffDirectory,
  page: OldJpegPage,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const { fields } = directory
  const firstOf = async (tag: number) => {
    const field = fields.get(tag)
    return field && (await readValues(tiff, field, 0, 1))[0]
  }
  const process = (await firstOf(TAG.process)) ?? BASELINE
  if (process !== BASELINE || page.samples > 4) throw new Unreadable('unreadable-file')
  const strips = await readStrips(tiff, page, signal)
  if (isJpeg(strips.data)) return strips.data
  const start = await firstOf(TAG.interchange)
  if (start) {
    const stated = await firstOf(TAG.interchangeLength)
    const headLength = strips.first !== undefined && strips.first > start ? strips.first - start : 0
    const head = await tiff.file.read(start, Math.min(stated || headLength, MOST_DECODED), signal)
    // The strips lie in it, or follow its headers.
    const isWhole = strips.first !== undefined && strips.first >= start && headLength < head.length
    if (isJpeg(head)) return isWhole ? head : joinBytes([withoutEnd(head), strips.data])
  }
  if (page.listed > 1) throw new Unreadable('unreadable-file')
  const interval = await firstOf(TAG.restartInterval)
  const restarts = interval ? [segment(0xdd, [interval >> 8, interval & 255])] : []
  const tables = await readTables(tiff, directory, page.samples)
  return joinBytes([Uint8Array.of(0xff, 0xd8), ...tables, ...restarts, headersOf(page), strips.data])
}

const withoutEnd = (head: Uint8Array) =>
  head.at(-2) === 0xff && head.at(-1) === 0xd9 ? head.subarray(0, -2) : head
