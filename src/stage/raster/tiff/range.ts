// Measurements rather than shades: heights of a terrain or counts of a sensor, in floating point, with a sign or with 32 bits.
// Nothing in a TIFF says which of their values is white. It is found in the samples, as programs for such files find it.

import { awaitShared, breathe, type RandomAccess } from '../raster-source'
import { readBlock, rowBytesOf } from './block'
import { type Level, PHOTOMETRIC } from './level'
import type { TiffPage } from './pages'
import { FORMAT, IMPOSSIBLE, numberReader, possibleRange, type SampleRange } from './samples'

/** Rows and columns of the places at which samples are read: enough for the ends of a range, few enough for slow lines. */
const PLACES = { down: 8, across: 4 }

/** Bytes of an uncompressed block that are read at a place. */
const MOST_BYTES = 2 ** 16

/** Bytes of blocks that are decoded at the same time. */
const MOST_TOGETHER = 2 ** 26

/** Values of a place that are looked at. */
const MOST_VALUES = 2 ** 13

/** Share of the values at either end that may lie beyond the range, such as faulty points of a sensor. */
const BEYOND = 0.005

/** Share of the possible values from which on a range is taken for all of them. */
const WIDE = 1 / 4

/** Values that stand for no measurement where a file does not say so. */
const USUAL_GAPS: ReadonlySet<number> = new Set([-9999, -99_999, -32_767, -32_768])

/** Tells whether samples mean nothing without the others of their image. */
function isMeasured({ bits, format, photometric }: Level): boolean {
  const isLight = photometric <= PHOTOMETRIC.rgb
  return isLight && (format === FORMAT.float || bits > 24 || (bits === 16 && format === FORMAT.signed))
}

/** Whole numbers below a count, evenly spread, and so many of them at most. */
const spread = (count: number, most: number) => {
  const length = Math.min(count, most)
  return Array.from({ length }, (_, index) => Math.floor((index * count) / length))
}

/** Rows of a block, counted from its top. */
interface SamplePlace {
  readonly column: number
  readonly row: number
  readonly plane: number
  readonly from: number
  readonly to: number
}

/** Rows of an image at which samples are read: whole blocks where they are decoded whole, else some rows of each share. */
function rowsIn(level: Level): readonly Pick<SamplePlace, 'row' | 'from' | 'to'>[] {
  const { height, blockHeight, down } = level
  const endOf = (row: number) => Math.min(blockHeight, height - row * blockHeight)
  if (level.compression !== 1) return spread(down, PLACES.down).map(row => ({ row, from: 0, to: endOf(row) }))
  const lines = Math.max(1, Math.floor(MOST_BYTES / rowBytesOf(level)))
  return spread(height, PLACES.down).map((y, index, all) => {
    const row = Math.floor(y / blockHeight)
    const share = (all[index + 1] ?? height) - y
    return {
      row,
      from: y % blockHeight,
      to: Math.min((y % blockHeight) + Math.min(lines, share), endOf(row)),
    }
  })
}

function placesIn(level: Level): readonly SamplePlace[] {
  const planes = level.planar && level.photometric === PHOTOMETRIC.rgb ? [0, 1, 2] : [0]
  const columns = spread(level.across, PLACES.across)
  return rowsIn(level).flatMap(rows =>
    columns.flatMap(column => planes.map(plane => ({ ...rows, column, plane }))),
  )
}

/** Reads values at a place; none where the file has no block there. */
async function valuesAt(file: RandomAccess, level: Level, place: SamplePlace, signal: AbortSignal) {
  const { width, blockWidth, planar, samples, photometric } = level
  const { column, from, to } = place
  const block = await readBlock(file, level, place, [from, to], signal)
  if (!block || block.ready) return []
  const read = numberReader(level)
  const columns = Math.min(blockWidth, width - column * blockWidth)
  const colours = !planar && photometric === PHOTOMETRIC.rgb ? Math.min(samples, 3) : 1
  const perPixel = planar ? 1 : samples
  const count = columns * (to - from)
  const values: number[] = []
  for (let pixel = 0, step = Math.ceil(count / MOST_VALUES); pixel < count; pixel += step) {
    const line = Math.floor(pixel / columns) + from - block.top
    for (let colour = 0; colour < colours; colour++)
      values.push(read(block.data, line * rowBytesOf(level), (pixel % columns) * perPixel + colour))
  }
  return values
}

/** The range that values span, apart from the few at its ends. */
function rangeOf(values: Float64Array, level: Level): SampleRange & { readonly isPossible?: true } {
  const possible = { ...possibleRange(level), isPossible: true } as const
  if (values.length === 0) return possible
  values.sort()
  const least = values[Math.floor(BEYOND * values.length)] ?? 0
  const greatest = values[Math.ceil((1 - BEYOND) * values.length) - 1] ?? 0
  // Shades of floating point lie between 0 and 1 by custom, and a dark picture of them is meant to be dark.
  if (level.format === FORMAT.float && least >= 0 && greatest <= 1) return possible
  if (level.format !== FORMAT.float && greatest - least > (possible.high - possible.low) * WIDE)
    return possible
  // Colours keep their hue where none of them is black.
  const low = level.photometric === PHOTOMETRIC.rgb ? Math.min(least, 0) : least
  return { low: greatest > low ? low : low - 1, high: greatest }
}

/** The value that stands for no measurement: the stated one, else a usual one that is less than all others. */
function gapIn(values: readonly number[], stated: number | undefined): number | undefined {
  if (stated !== undefined) return stated
  const least = values.reduce((one, other) => Math.min(one, other), 0)
  return USUAL_GAPS.has(least) ? least : undefined
}

/** Finds the range of an image's samples from places all over it. */
async function findRange(file: RandomAccess, level: Level): Promise<SampleRange> {
  // The search serves every demand of the page, so the end of one demand must not end it.
  const { signal } = new AbortController()
  const places = placesIn(level)
  const together = Math.min(
    Math.max(1, Math.floor(MOST_TOGETHER / (rowBytesOf(level) * level.blockHeight))),
    8,
  )
  const read: number[] = []
  for (let first = 0; first < places.length; first += together) {
    const parts = await Promise.all(
      places
        .slice(first, first + together)
        .map(place => valuesAt(file, level, place, signal).catch(() => [])),
    )
    for (const part of parts) for (const value of part) read.push(value)
    await breathe()
  }
  const values = read.filter(value => Math.abs(value) < IMPOSSIBLE)
  const stated = await level.noData()
  const gap = gapIn(values, stated)
  const range = rangeOf(Float64Array.from(values.filter(value => value !== gap)), level)
  // Samples over the whole possible range include the usual gap values as measurements.
  return range.isPossible && stated === undefined ? range : { ...range, noData: gap }
}

/** Makes the finder of the ranges of pages, each found once in the smallest version of the page; none for usual pictures. */
export function rangeFinder(file: RandomAccess) {
  const ranges = new Map<TiffPage, Promise<SampleRange>>()
  return (page: TiffPage, signal: AbortSignal): Promise<SampleRange> | undefined => {
    const smallest = page.at(-1) ?? page[0]
    if (!isMeasured(smallest)) return undefined
    const cached = ranges.get(page)
    if (cached) return awaitShared(cached, signal)
    const search = findRange(file, smallest)
    ranges.set(page, search)
    search.catch(() => ranges.delete(page))
    return awaitShared(search, signal)
  }
}
