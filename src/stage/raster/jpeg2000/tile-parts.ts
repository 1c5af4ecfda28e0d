import { joinBytes } from '../join-bytes'
import { MARKER } from './coding'

/** Data of a tile: its packets one after the other. */
export interface TileData {
  readonly bytes: Uint8Array
  /** False where the file ends before the tile does. */
  readonly isWhole: boolean
}

/** Tile parts that are walked at most. */
const MOST_PARTS = 2 ** 17

/** Markers in a tile part that change nothing. */
const IDLE: ReadonlySet<number> = new Set([MARKER.comment, MARKER.packetLengthsOfTile])

/** Position of the packets of a tile part; `undefined` where its header says more than is known here. */
function findPackets(view: DataView, from: number, to: number): number | undefined {
  let at = from
  while (at + 4 <= to) {
    const marker = view.getUint16(at)
    if (marker === MARKER.data) return at + 2
    if (!IDLE.has(marker)) return undefined
    at += 2 + Math.max(view.getUint16(at + 2), 2)
  }
  return undefined
}

interface Part {
  readonly tile: number
  /** Behind the marker that begins it. */
  readonly header: number
  readonly end: number
  readonly isCut: boolean
}

/** Walks the tile parts of a stream, from the first one on. */
export function* walkParts(view: DataView, first: number): Generator<Part> {
  let at = first
  for (let step = 0; step < MOST_PARTS; step++) {
    if (at + 12 > view.byteLength || view.getUint16(at) !== MARKER.tilePart) return
    const stated = view.getUint32(at + 6)
    const closes = view.getUint16(view.byteLength - 2) === MARKER.end
    // A length of zero: all the rest, up to the marker that ends the stream.
    const end = stated === 0 ? view.byteLength - (closes ? 2 : 0) : at + stated
    const isCut = end > view.byteLength || (stated === 0 && !closes)
    yield { tile: view.getUint16(at + 4), header: at + 12, end: Math.min(end, view.byteLength), isCut }
    if (stated < 12 || isCut) return
    at = end
  }
}

/** Position of the first tile part of a stream; `undefined` when the main header does not end. */
export function findFirstPart(view: DataView, stream: number): number | undefined {
  for (let at = stream + 2; at + 4 <= view.byteLength; at += 2 + Math.max(view.getUint16(at + 2), 2))
    if (view.getUint16(at) === MARKER.tilePart) return at
  return undefined
}

/** Lists of lengths, which would be of the whole stream. */
const LENGTHS: ReadonlySet<number> = new Set([MARKER.tilePartLengths, MARKER.packetLengths])

/** The main header up to the first tile part, without lists of lengths. */
export function* headerParts(view: DataView, bytes: Uint8Array, stream: number, first: number) {
  yield bytes.subarray(stream, stream + 2)
  for (let at = stream + 2; at < first; ) {
    const end = at + 2 + Math.max(view.getUint16(at + 2), 2)
    if (!LENGTHS.has(view.getUint16(at))) yield bytes.subarray(at, end)
    at = end
  }
}

/** Finds the data of all tiles; `undefined` where a tile part has parameters of its own. */
export function readTiles(bytes: Uint8Array, stream: number): ReadonlyMap<number, TileData> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const first = findFirstPart(view, stream)
  if (first === undefined) return undefined
  const collected = new Map<number, { readonly parts: Uint8Array[]; isWhole: boolean }>()
  for (const { tile, header, end, isCut } of walkParts(view, first)) {
    const from = findPackets(view, header, end)
    if (from === undefined && !isCut) return undefined
    const entry = collected.get(tile) ?? { parts: [], isWhole: true }
    collected.set(tile, entry)
    entry.parts.push(bytes.subarray(from ?? end, end))
    if (isCut) entry.isWhole = false
  }
  return new Map(
    Array.from(collected, ([tile, { parts, isWhole }]) => [tile, { bytes: joinBytes(parts), isWhole }]),
  )
}
