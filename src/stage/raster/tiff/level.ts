import type { Size } from '../../../model/digital-object'
import { MOST_PROFILE, profileLength } from '../profile'
import {
  lazyList,
  readBytes,
  readValues,
  type TiffDirectory,
  type TiffField,
  type TiffFile,
} from './directory'
import { readOldJpeg } from './old-jpeg'

/** Values of `photometric`. TIFF 6.0, PhotometricInterpretation. */
export const PHOTOMETRIC = {
  whiteIsZero: 0,
  blackIsZero: 1,
  rgb: 2,
  palette: 3,
  cmyk: 5,
  ycbcr: 6,
  cielab: 8,
  icclab: 9,
  itulab: 10,
} as const

/** JPEG of the old kind, by its number among the compressions. */
export const OLD_JPEG = 6

/** Bytes of tables and colour maps that are read at most. */
const MOST_BYTES = 2 ** 20

/** Letters of a number at most. */
const MOST_LETTERS = 64

/** One image of a TIFF: a page at full size or one of its overviews, as its directory describes it. */
export interface Level extends Size {
  readonly blockWidth: number
  readonly blockHeight: number
  readonly across: number
  readonly down: number
  readonly compression: number
  readonly photometric: number
  readonly bits: number
  readonly samples: number
  /** True when each sample has blocks of its own. */
  readonly planar: boolean
  readonly predictor: number
  /** 1: unsigned, 2: signed, 3: floating point. */
  readonly format: number
  /** True when the last sample is alpha that the colours are not multiplied with yet (2) or already are (1); 0 for none. */
  readonly alpha: 0 | 1 | 2
  readonly reversedBits: boolean
  readonly little: boolean
  /** Horizontal and vertical subsampling of colour. */
  readonly subsampling: readonly [number, number]
  readonly faxOptions: number
  readonly orientation: number
  /** Reads the tables that all blocks share (JPEG), once; empty without any. */
  readonly tables: () => Promise<Uint8Array>
  /** Puts together a JPEG of the old kind (compression 6), which is the only block; absent for other compressions. */
  readonly oldJpeg?: (signal: AbortSignal) => Promise<Uint8Array>
  /** Red, green and blue, 0 to 255, one after the other; empty without a palette. */
  readonly palette: Uint8Array
  /** Reads what is needed of the colour profile, once; empty without one. */
  readonly profile: () => Promise<Uint8Array>
  /** Reads the value of pixels of which nothing was measured; `undefined` where the directory names none. */
  readonly noData: () => Promise<number | undefined>
  readonly offset: (index: number) => Promise<number | undefined>
  readonly bytes: (index: number) => Promise<number | undefined>
  /** Number of blocks that the directory lists. */
  readonly listed: number
}

/** Numbers of a directory by tag, the first value of each. */
async function firstValues(tiff: TiffFile, { fields }: TiffDirectory, tags: readonly number[]) {
  const values = await Promise.all(
    tags.map(async tag => {
      const field = fields.get(tag)
      return field ? (await readValues(tiff, field, 0, 1))[0] : undefined
    }),
  )
  return new Map(tags.map((tag, index) => [tag, values[index]]))
}

const TAG = {
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  stripOffsets: 273,
  orientation: 274,
  samples: 277,
  rowsPerStrip: 278,
  stripBytes: 279,
  planar: 284,
  faxOptions: 292,
  predictor: 317,
  colorMap: 320,
  tileWidth: 322,
  tileHeight: 323,
  tileOffsets: 324,
  tileBytes: 325,
  extraSamples: 338,
  sampleFormat: 339,
  jpegTables: 347,
  subsampling: 530,
  profile: 34675,
  // Of GDAL, a number in letters.
  noData: 42_113,
} as const

/** Fields that may be long, and lie far from their directory: they are read when a block is drawn. */
const READ_LATER: ReadonlySet<number> = new Set([
  TAG.stripOffsets,
  TAG.stripBytes,
  TAG.tileOffsets,
  TAG.tileBytes,
  TAG.colorMap,
  TAG.jpegTables,
  TAG.profile,
  TAG.noData,
])

/** Maps the colour map (three lists of 16-bit values) to bytes; some writers put 8-bit values there. */
function toPalette(values: readonly number[], bits: number): Uint8Array {
  const colors = 2 ** bits
  const shift = values.some(value => value > 255) ? 8 : 0
  return Uint8Array.from({ length: 3 * colors }, (_, at) => {
    const channel = at % 3
    return (values[channel * colors + Math.floor(at / 3)] ?? 0) >> shift
  })
}

function numberIn(letters: Uint8Array): number | undefined {
  const text = new TextDecoder().decode(letters).replace(/\0.*$/, '').trim()
  return text === '' || Number.isNaN(Number(text)) ? undefined : Number(text)
}

type NumberOf = (tag: number, usual: number) => number

/** Size and grid of blocks of an image, all of which may be one block; `undefined` when it has none. */
function gridOf(number: NumberOf, tiled: boolean, isOne: boolean) {
  const width = number(TAG.width, 0)
  const height = number(TAG.height, 0)
  if (!(width > 0 && height > 0)) return undefined
  if (isOne) return { width, height, blockWidth: width, blockHeight: height, across: 1, down: 1 }
  const blockWidth = tiled ? number(TAG.tileWidth, 0) : width
  const rows = number(TAG.rowsPerStrip, height) || height
  const blockHeight = tiled ? number(TAG.tileHeight, 0) : Math.min(rows, height)
  if (!(blockWidth > 0 && blockHeight > 0)) return undefined
  const across = Math.ceil(width / blockWidth)
  return { width, height, blockWidth, blockHeight, across, down: Math.ceil(height / blockHeight) }
}

/** The meaning of the samples where a directory does not say it. */
function usualPhotometric(compression: number, samples: number): number {
  if (compression >= 2 && compression <= 4) return PHOTOMETRIC.whiteIsZero
  return samples >= 3 ? PHOTOMETRIC.rgb : PHOTOMETRIC.blackIsZero
}

/**
 * Describes the image of a directory; `undefined` for a directory without one. Where a compulsory field is absent, the
 * usual value is taken.
 */
export async function toLevel(tiff: TiffFile, directory: TiffDirectory): Promise<Level | undefined> {
  const { fields } = directory
  const values = await firstValues(
    tiff,
    directory,
    Object.values(TAG).filter(tag => !READ_LATER.has(tag)),
  )
  const number: NumberOf = (tag, usual) => values.get(tag) ?? usual
  const samples = number(TAG.samples, 1)
  const bits = number(TAG.bits, 1)
  const compression = number(TAG.compression, 1)
  const tiled = fields.has(TAG.tileOffsets)
  const offsets = fields.get(tiled ? TAG.tileOffsets : TAG.stripOffsets)
  const grid = gridOf(number, tiled, compression === OLD_JPEG)
  if (!grid || !offsets || samples < 1 || bits < 1 || bits > 64) return undefined
  const [extra] = await valuesOf(tiff, fields.get(TAG.extraSamples), 1)
  const [across = 2, down = across] = await valuesOf(tiff, fields.get(TAG.subsampling), 2)
  const offset = lazyList(tiff, offsets)
  const bytes = lazyList(tiff, fields.get(tiled ? TAG.tileBytes : TAG.stripBytes))
  const page = {
    ...grid,
    samples,
    subsampling: [across, down],
    listed: offsets.count,
    offset,
    bytes,
  } as const
  return {
    ...grid,
    compression,
    photometric: number(TAG.photometric, usualPhotometric(compression, samples)),
    bits,
    samples,
    planar: number(TAG.planar, 1) === 2 && samples > 1,
    predictor: number(TAG.predictor, 1),
    format: number(TAG.sampleFormat, 1),
    alpha: extra === 1 || extra === 2 ? extra : 0,
    reversedBits: number(TAG.fillOrder, 1) === 2,
    little: tiff.little,
    subsampling: [across, down],
    faxOptions: number(TAG.faxOptions, 0),
    orientation: number(TAG.orientation, 1),
    tables: once(() => readBytes(tiff, fields.get(TAG.jpegTables), MOST_BYTES)),
    palette: await paletteOf(tiff, fields.get(TAG.colorMap), bits),
    profile: once(() => readProfile(tiff, fields.get(TAG.profile))),
    noData: async () => numberIn(await readBytes(tiff, fields.get(TAG.noData), MOST_LETTERS)),
    ...(compression === OLD_JPEG && {
      oldJpeg: (signal: AbortSignal) => readOldJpeg(tiff, directory, page, signal),
    }),
    offset,
    bytes,
    listed: offsets.count,
  }
}

/** Bytes of a profile that are read first: those of curves have no more. */
const FIRST_OF_PROFILE = 2 ** 14

async function readProfile(tiff: TiffFile, field: TiffField | undefined): Promise<Uint8Array> {
  const begun = await readBytes(tiff, field, FIRST_OF_PROFILE)
  const length = Math.min(profileLength(begun), MOST_PROFILE)
  return length > begun.length ? readBytes(tiff, field, length) : begun
}

/** Reads once; again after it failed. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined
  return () => {
    reading ??= read().catch(error => {
      reading = undefined
      throw error
    })
    return reading
  }
}

const valuesOf = async (tiff: TiffFile, field: TiffField | undefined, most: number) =>
  field ? readValues(tiff, field, 0, most) : []

async function paletteOf(tiff: TiffFile, field: TiffField | undefined, bits: number): Promise<Uint8Array> {
  if (!field || bits > 16) return new Uint8Array()
  return toPalette(await readValues(tiff, field, 0, 3 * 2 ** bits), bits)
}
