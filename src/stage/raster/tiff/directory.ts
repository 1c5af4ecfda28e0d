// The directories of a TIFF (TIFF 6.0, section 2) and of a BigTIFF. Nothing in them is believed: every count is bounded,
// no directory is read twice, and values that lie beyond the end of the file are absent.

import { type RandomAccess, Unreadable } from '../raster-source'

/** Bytes of a value of each type; types that are not here are skipped. */
const SIZES: Readonly<Record<number, number>> = {
  1: 1, // BYTE
  2: 1, // ASCII
  3: 2, // SHORT
  4: 4, // LONG
  5: 8, // RATIONAL
  6: 1, // SBYTE
  7: 1, // UNDEFINED
  8: 2, // SSHORT
  9: 4, // SLONG
  11: 4, // FLOAT
  12: 8, // DOUBLE
  13: 4, // IFD
  16: 8, // LONG8
  17: 8, // SLONG8
  18: 8, // IFD8
}

/** Entries of a directory, directories of a file and values of an entry at most. */
const MOST = { entries: 1024, directories: 2000, values: 2 ** 22 }

/** Entries of a directory that are read with the count of them. */
const USUAL = 40

/** Values of a list that are read together. */
const CHUNK = 4096

/** The file and the way its numbers are written. */
export interface TiffFile {
  readonly file: RandomAccess
  readonly little: boolean
  readonly big: boolean
}

/** A field of a directory; its values are read when they are asked for. */
export interface TiffField {
  readonly type: number
  readonly count: number
  /** Position of the values in the file. */
  readonly offset: number
}

/** A directory: fields by tag, and the position of the next one; 0 for none. */
export interface TiffDirectory {
  readonly fields: ReadonlyMap<number, TiffField>
  readonly next: number
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** A 64-bit number as far as a position in a file may go; larger ones lie beyond every end. */
const long8 = (view: DataView, at: number, little: boolean) => Number(view.getBigUint64(at, little))

/** Reads the header: byte order, kind, and the position of the first directory. */
export async function readHeader(file: RandomAccess): Promise<TiffFile & { readonly first: number }> {
  const bytes = await file.read(0, 16)
  if (bytes.length < 8) throw new Unreadable('unreadable-file')
  const view = viewOf(bytes)
  const order = view.getUint16(0)
  if (order !== 0x4949 && order !== 0x4d4d) throw new Unreadable('unreadable-file')
  const little = order === 0x4949
  const version = view.getUint16(2, little)
  if (version === 42) return { file, little, big: false, first: view.getUint32(4, little) }
  if (version !== 43 || bytes.length < 16) throw new Unreadable('unreadable-file')
  return { file, little, big: true, first: long8(view, 8, little) }
}

/** A position or count, of 8 bytes in a BigTIFF. */
const wordAt = ({ big, little }: TiffFile, view: DataView, at: number) =>
  big ? long8(view, at, little) : view.getUint32(at, little)

/** Reads an entry of a directory that begins at `start` of the file; `undefined` for one without known values. */
function readField(tiff: TiffFile, view: DataView, at: number, start: number): TiffField | undefined {
  const type = view.getUint16(at + 2, tiff.little)
  const size = SIZES[type]
  const count = wordAt(tiff, view, at + 4)
  if (!size || count === 0) return undefined
  const place = at + (tiff.big ? 12 : 8)
  const isInside = size * count <= (tiff.big ? 8 : 4)
  const offset = isInside ? start + place : wordAt(tiff, view, place)
  return { type, count: Math.min(count, MOST.values), offset }
}

/** Reads one directory; `undefined` where there is none. */
async function readDirectory(tiff: TiffFile, offset: number): Promise<TiffDirectory | undefined> {
  const { file, little, big } = tiff
  const head = big ? 8 : 2
  const width = big ? 20 : 12
  const word = big ? 8 : 4
  const usual = head + USUAL * width + word
  const begun = await file.read(offset, usual)
  if (begun.length < head) return undefined
  const count = big ? long8(viewOf(begun), 0, little) : viewOf(begun).getUint16(0, little)
  if (count === 0 || count > MOST.entries) return undefined
  const end = head + count * width
  const bytes = end + word > usual ? await file.read(offset, end + word) : begun
  const view = viewOf(bytes)
  const fields = new Map<number, TiffField>()
  for (let at = head; at < end && at + width <= bytes.length; at += width) {
    const field = readField(tiff, view, at, offset)
    const tag = view.getUint16(at, little)
    // Of two fields with one tag the first counts, as in libtiff.
    if (field && !fields.has(tag)) fields.set(tag, field)
  }
  return { fields, next: bytes.length >= end + word ? wordAt(tiff, view, end) : 0 }
}

/**
 * Reads the chain of directories from a position on, each once. Yields those before the first that cannot be read.
 */
export async function* directoriesFrom(tiff: TiffFile, first: number, seen: Set<number> = new Set()) {
  for (let offset = first; offset > 0 && !seen.has(offset) && seen.size < MOST.directories; ) {
    seen.add(offset)
    const directory = await readDirectory(tiff, offset)
    if (!directory) return
    yield directory
    offset = directory.next
  }
}

function valueAt(view: DataView, at: number, type: number, little: boolean): number {
  switch (type) {
    case 3:
      return view.getUint16(at, little)
    case 4:
    case 13:
      return view.getUint32(at, little)
    case 5:
      return view.getUint32(at, little) / view.getUint32(at + 4, little)
    case 6:
      return view.getInt8(at)
    case 8:
      return view.getInt16(at, little)
    case 9:
      return view.getInt32(at, little)
    case 11:
      return view.getFloat32(at, little)
    case 12:
      return view.getFloat64(at, little)
    case 16:
    case 17:
    case 18:
      return long8(view, at, little)
    default:
      return view.getUint8(at)
  }
}

/** Reads values of a field from one on; fewer where the file ends. */
export async function readValues(
  { file, little }: TiffFile,
  { type, count, offset }: TiffField,
  from = 0,
  most = count,
): Promise<readonly number[]> {
  const size = SIZES[type] ?? 1
  const values = Math.max(0, Math.min(count - from, most))
  const bytes = await file.read(offset + from * size, values * size)
  const view = viewOf(bytes)
  return Array.from({ length: Math.floor(bytes.length / size) }, (_, index) =>
    valueAt(view, index * size, type, little),
  )
}

/** Reads a field as bytes, at most so many; empty when it is absent. */
export async function readBytes(
  { file }: TiffFile,
  field: TiffField | undefined,
  most: number,
): Promise<Uint8Array> {
  if (!field || (SIZES[field.type] ?? 0) !== 1) return new Uint8Array()
  return file.read(field.offset, Math.min(field.count, most))
}

/** A long list of numbers, such as the positions of tiles, of which only the parts that are needed are read. */
export function lazyList(tiff: TiffFile, field: TiffField | undefined) {
  const chunks = new Map<number, Promise<readonly number[]>>()
  return async (index: number): Promise<number | undefined> => {
    if (!field || index < 0 || index >= field.count) return undefined
    const chunk = Math.floor(index / CHUNK)
    let values = chunks.get(chunk)
    if (!values) {
      values = readValues(tiff, field, chunk * CHUNK, CHUNK)
      chunks.set(chunk, values)
      values.catch(() => chunks.delete(chunk))
    }
    return (await values)[index % CHUNK]
  }
}
