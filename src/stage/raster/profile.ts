// Colour profiles (ICC.1:2022) of three curves and a matrix, of one curve for gray, and of tables for whole colours, to sRGB:
// those that scanners, cameras and printers embed.

import { type ColourTable, readTable } from './profile-tables'
import { breathe, type Pixels } from './raster-source'

/** Bytes of a profile at most; one of curves has a few thousand, one of inks some hundred thousand. */
export const MOST_PROFILE = 2 ** 22

/** Tags of a profile at most. */
const MOST_TAGS = 100

/** Samples of the curve back to sRGB. */
const STEPS = 4096

/** XYZ under D50, in which profiles meet, to linear sRGB. */
const TO_SRGB = [
  3.1338561, -1.6168667, -0.4906146, -0.9787684, 1.9161415, 0.033454, 0.0719453, -0.2289914, 1.4052427,
] as const

/** Brings colours to sRGB, in place; lets others work, and rejects with the reason of the signal. */
export type Correction = (pixels: Pixels, signal: AbortSignal) => Promise<void>

/** Brings pixels to sRGB, in place, from one position of the data to another. */
type SpanCorrection = (data: Uint8ClampedArray, from: number, to: number) => void

/** Makes a correction that is interruptible after each row. */
const byRows =
  (correct: SpanCorrection): Correction =>
  async ({ data, width }, signal) => {
    const row = 4 * width
    for (let from = 0; from < data.length; from += row) {
      await breathe(signal)
      correct(data, from, from + row)
    }
  }

/** A curve as a table: light, 0 to 1, by stored value, 0 to 255. */
type Curve = Float32Array

const text = (view: DataView, at: number) =>
  String.fromCharCode(...[0, 1, 2, 3].map(index => view.getUint8(at + index)))

const fixed = (view: DataView, at: number) => view.getInt32(at) / 65_536

/** A parametric curve (10.18). */
function parametric(view: DataView, at: number): (x: number) => number {
  const kind = view.getUint16(at + 8)
  const count = [1, 3, 4, 5, 7][kind] ?? 1
  const values = Array.from({ length: count }, (_, index) => fixed(view, at + 12 + 4 * index))
  const [g = 1, a = 1, b = 0, c = 0, d = 0, e = 0, f = 0] = values
  switch (kind) {
    case 1:
      return x => (x >= -b / a ? (a * x + b) ** g : 0)
    case 2:
      return x => (x >= -b / a ? (a * x + b) ** g + c : c)
    case 3:
      return x => (x >= d ? (a * x + b) ** g : c * x)
    case 4:
      return x => (x >= d ? (a * x + b) ** g + e : c * x + f)
    default:
      return x => x ** g
  }
}

/** A curve of one exponent, or of a table (10.6). */
function listed(view: DataView, at: number): (x: number) => number {
  const count = view.getUint32(at + 8)
  if (count === 0) return x => x
  if (count === 1) return x => x ** (view.getUint16(at + 12) / 256)
  const value = (index: number) => view.getUint16(at + 12 + 2 * Math.min(index, count - 1)) / 65_535
  return x => {
    const place = x * (count - 1)
    const below = Math.floor(place)
    return value(below) + (value(below + 1) - value(below)) * (place - below)
  }
}

function readCurve(view: DataView, at: number | undefined): Curve | undefined {
  if (at === undefined) return undefined
  const kind = text(view, at)
  if (kind !== 'curv' && kind !== 'para') return undefined
  const curve = kind === 'curv' ? listed(view, at) : parametric(view, at)
  return Float32Array.from({ length: 256 }, (_, index) => Math.min(Math.max(curve(index / 255), 0), 1))
}

const encoded = Uint8Array.from({ length: STEPS + 1 }, (_, step) => {
  const light = step / STEPS
  return Math.round(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055))
})

const encode = (light: number) => encoded[Math.round(Math.min(Math.max(light, 0), 1) * STEPS)] ?? 0

/** Tags that are read: those of curves and a matrix, else the table. */
const CURVES: ReadonlySet<string> = new Set(['kTRC', 'rTRC', 'gTRC', 'bTRC', 'rXYZ', 'gXYZ', 'bXYZ'])
const TABLES: ReadonlySet<string> = new Set(['A2B0', 'A2B1'])

/** Bytes of a profile up to the last one that is read, by its beginning: profiles of inks have far more behind. */
export function profileLength(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = bytes.length < 132 ? 0 : Math.min(view.getUint32(128), MOST_TAGS)
  const ends = { curves: 0, tables: 0 }
  for (let at = 132; at < 132 + 12 * count && at + 12 <= bytes.length; at += 12) {
    const name = text(view, at)
    const end = view.getUint32(at + 4) + view.getUint32(at + 8)
    if (CURVES.has(name)) ends.curves = Math.max(ends.curves, end)
    else if (TABLES.has(name)) ends.tables = Math.max(ends.tables, end)
  }
  return ends.curves || ends.tables
}

/** Positions of the tags by their names. */
function tagsOf(view: DataView): ReadonlyMap<string, number> {
  const count = Math.min(view.getUint32(128), MOST_TAGS)
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 132 + 12 * index
      return [text(view, at), view.getUint32(at + 4)] as const
    }),
  )
}

function ofGray(view: DataView): Correction | undefined {
  const curve = readCurve(view, tagsOf(view).get('kTRC'))
  if (!curve) return undefined
  const table = Uint8Array.from(curve, encode)
  return byRows((data, from, to) => {
    for (let at = from; at < to; at += 4) {
      const value = table[data[at] ?? 0] ?? 0
      data[at] = value
      data[at + 1] = value
      data[at + 2] = value
    }
  })
}

/** The matrix from linear colours of the profile to linear sRGB, row by row. */
function matrixOf(view: DataView, tags: ReadonlyMap<string, number>): readonly number[] | undefined {
  const columns = ['rXYZ', 'gXYZ', 'bXYZ'].map(name => {
    const at = tags.get(name)
    return at === undefined ? undefined : [8, 12, 16].map(offset => fixed(view, at + offset))
  })
  if (columns.includes(undefined)) return undefined
  return Array.from({ length: 9 }, (_, index) => {
    const row = Math.floor(index / 3) * 3
    const [x = 0, y = 0, z = 0] = columns[index % 3] ?? []
    return (TO_SRGB[row] ?? 0) * x + (TO_SRGB[row + 1] ?? 0) * y + (TO_SRGB[row + 2] ?? 0) * z
  })
}

function ofColours(view: DataView): Correction | undefined {
  const tags = tagsOf(view)
  const matrix = matrixOf(view, tags)
  const [red, green, blue] = ['rTRC', 'gTRC', 'bTRC'].map(name => readCurve(view, tags.get(name)))
  if (!matrix || !red || !green || !blue) return ofTable(tableIn(view, 3))
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = matrix
  return byRows((data, from, to) => {
    for (let at = from; at < to; at += 4) {
      const r = red[data[at] ?? 0] ?? 0
      const s = green[data[at + 1] ?? 0] ?? 0
      const t = blue[data[at + 2] ?? 0] ?? 0
      data[at] = encode(a * r + b * s + c * t)
      data[at + 1] = encode(d * r + e * s + f * t)
      data[at + 2] = encode(g * r + h * s + i * t)
    }
  })
}

/** The table of a profile for colours as they are seen, else for colours as they are measured. */
function tableIn(view: DataView, channels: number): ColourTable | undefined {
  const tags = tagsOf(view)
  const at = tags.get('A2B0') ?? tags.get('A2B1')
  return at === undefined ? undefined : readTable(view, at, channels, text(view, 20) === 'Lab ')
}

function ofTable(table: ColourTable | undefined): Correction | undefined {
  if (!table) return undefined
  return byRows((data, from, to) => {
    for (let at = from; at < to; at += 4) table.convert(data, at, data, at)
  })
}

/** Reads a profile of a colour space, each once; `undefined` where it is of another one, damaged, or of a kind not applied. */
function reader<T>(space: string, read: (view: DataView) => T | undefined) {
  const results = new WeakMap<Uint8Array, { readonly result: T | undefined }>()
  const attempt = (bytes: Uint8Array): T | undefined => {
    if (bytes.length < 132) return undefined
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    try {
      return text(view, 16) === space ? read(view) : undefined
    } catch (error) {
      // A tag that lies beyond the end of the profile.
      if (error instanceof RangeError) return undefined
      throw error
    }
  }
  return (bytes: Uint8Array): T | undefined => {
    const cached = results.get(bytes)
    if (cached) return cached.result
    const result = attempt(bytes)
    results.set(bytes, { result })
    return result
  }
}

const readGray = reader('GRAY', ofGray)
const readColours = reader('RGB ', ofColours)

/** Reads the profile of cyan, magenta, yellow and black; `undefined` where it is damaged or of another kind. */
export const readInks = reader('CMYK', view => tableIn(view, 4))

/**
 * Reads what brings colours of a profile to sRGB; `undefined` where the profile is of another colour space than the
 * picture, damaged, or of a kind that is not applied.
 */
export const readProfile = (bytes: Uint8Array, isGray: boolean): Correction | undefined =>
  isGray ? readGray(bytes) : readColours(bytes)
