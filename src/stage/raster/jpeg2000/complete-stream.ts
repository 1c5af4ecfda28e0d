// A code stream that ends too early, as when a copy was broken off: OpenJPEG refuses it whole. Completed, it is decoded as
// far as it goes (ISO/IEC 15444-1, A.4.2 and B.10): ones up to the end of the packet that is cut, which a decoder takes for
// the end of a code block, then a zero byte for each packet that is missing.

import { joinBytes } from '../join-bytes'
import { Unreadable } from '../raster-source'
import { type Coding, MARKER } from './coding'
import { readPackets } from './packets'
import { layOutTile } from './tile-layout'
import { findFirstPart, headerParts, readTiles } from './tile-parts'

const TILE_PART = 0xff90
const END = 0xffd9

/** Bytes that are laid behind a cut at most. */
const MOST_ADDED = 2 ** 20

/** Tile parts that are walked at most. */
const MOST_PARTS = 2 ** 17

/** A code stream, and whether parts of it are missing. */
export interface CompletedStream {
  readonly bytes: Uint8Array
  readonly isCut: boolean
  /** Bytes that were added in place of missing ones, where nobody knows which of them should be ones: from, to. */
  readonly guessed: readonly [from: number, to: number]
}

/** The end of the tile parts that are there whole, and the part behind them that is cut. */
function walkParts(view: DataView, first: number) {
  const tiles = new Set<number>()
  let at = first
  for (let step = 0; step < MOST_PARTS; step++) {
    if (at + 12 > view.byteLength || view.getUint16(at) !== TILE_PART) break
    const stated = view.getUint32(at + 6)
    const ends = at + stated
    // A length of zero: all the rest, up to the marker that ends the stream.
    const isOpen = stated === 0 && view.getUint16(view.byteLength - 2) !== END
    if (isOpen || ends > view.byteLength) return { tiles, end: at, isCut: true }
    tiles.add(view.getUint16(at + 4))
    if (stated === 0) return { tiles, end: view.byteLength, isCut: false }
    if (stated < 12) break
    at = ends
  }
  return { tiles, end: at, isCut: false }
}

/** Bytes that make a tile whole again: so many of ones, then packets that are empty. */
interface Completion {
  /** Bytes at the end that belong to no packet of which the header is there. */
  readonly dropped: number
  readonly ones: number
  readonly packets: Uint8Array
}

/** An empty packet, without and with the marker that ends its header. */
const EMPTY = [0]
const EMPTY_WITH_END = [0, 0xff, 0x92]

/** Passes that bypass the arithmetic decoder take ones for noise: a packet of such blocks is left out. */
const BYPASS = 1

/** Reads the packets of a tile that is cut; `undefined` where nobody can. */
function completionOf(
  data: Uint8Array | undefined,
  tile: number,
  coding: Coding | undefined,
): Completion | undefined {
  if (!coding || !data) return undefined
  const { end, missing } = readPackets(coding, layOutTile(coding, tile), data)
  const ones = Math.max(0, end - data.length)
  if (ones > MOST_ADDED || missing > MOST_ADDED || coding.blockStyle & BYPASS) return undefined
  const empty = coding.endsHeaders ? EMPTY_WITH_END : EMPTY
  const packets = Uint8Array.from(
    { length: missing * empty.length },
    (_, at) => empty[at % empty.length] ?? 0,
  )
  return { dropped: Math.max(0, data.length - end), ones, packets }
}

/** Bytes of the markers around the packets of a tile part. */
const PART_HEADER = 14

/**
 * Makes a code stream of the beginnings of all tiles, each in one part with empty packets in the place of the missing ones;
 * `undefined` where that cannot be.
 */
export function completeTiles(
  bytes: Uint8Array,
  stream: number,
  coding: Coding,
): CompletedStream | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const first = findFirstPart(view, stream)
  const tiles = readTiles(bytes, stream)
  if (first === undefined || !tiles) return undefined
  const pieces = [...headerParts(view, bytes, stream, first)]
  for (const [tile, { bytes: data }] of tiles) {
    const completion = completionOf(data, tile, coding)
    if (!completion) return undefined
    const { dropped, ones, packets } = completion
    const length = data.length - dropped + ones + packets.length
    const header = new DataView(new ArrayBuffer(PART_HEADER))
    header.setUint16(0, TILE_PART)
    header.setUint16(2, PART_HEADER - 4)
    header.setUint16(4, tile)
    header.setUint32(6, PART_HEADER + length)
    header.setUint8(11, 1)
    header.setUint16(12, MARKER.data)
    pieces.push(
      new Uint8Array(header.buffer),
      data.subarray(0, data.length - dropped),
      new Uint8Array(ones).fill(0xff),
      packets,
    )
  }
  return { bytes: joinBytes([...pieces, Uint8Array.of(0xff, 0xd9)]), isCut: true, guessed: [0, 0] }
}

/**
 * Completes a code stream that begins at `stream`, of so many tiles. One that is whole is returned as it is. Throws
 * `Unreadable` where nothing of the picture is there.
 */
export function completeStream(
  bytes: Uint8Array,
  stream: number,
  tileCount: number,
  coding?: Coding,
): CompletedStream {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const first = findFirstPart(view, stream)
  if (first === undefined) throw new Unreadable('unreadable-file')
  const { tiles, end, isCut } = walkParts(view, first)
  if (!isCut && tiles.size >= tileCount) return { bytes, isCut: false, guessed: [0, 0] }
  const stated = isCut ? view.getUint32(end + 6) : 0
  const lacking = stated === 0 ? MOST_ADDED : Math.min(end + stated - bytes.length, MOST_ADDED)
  const tile = isCut ? view.getUint16(end + 4) : 0
  const completion = isCut
    ? completionOf(readTiles(bytes, stream)?.get(tile)?.bytes, tile, coding)
    : undefined
  const { dropped = 0, ones = 0, packets = new Uint8Array(isCut ? lacking : 0) } = completion ?? {}
  // The bytes that are dropped never reach into the header of the tile part.
  const rest = isCut
    ? bytes.subarray(end, Math.max(bytes.length - dropped, Math.min(end + 14, bytes.length)))
    : new Uint8Array()
  const out = new Uint8Array(end + rest.length + ones + packets.length + 2)
  out.set(bytes.subarray(0, end))
  out.set(rest, end)
  const from = end + rest.length
  out.fill(0xff, from, from + ones)
  out.set(packets, from + ones)
  const outView = new DataView(out.buffer)
  if (isCut) outView.setUint32(end + 6, rest.length + ones + packets.length)
  outView.setUint16(out.length - 2, END)
  return { bytes: out, isCut: true, guessed: completion ? [0, 0] : [from, out.length - 2] }
}

/** Shares of the added bytes that are tried as the rest of the packet in which the cut is, the largest first. */
const SHARES = [1, 0.5, 0.25, 0.12, 0.06, 0.03, 0.01, 0]

/**
 * Decodes a stream as far as it goes. Where the packets could not be read, only trying tells how long the rest of the cut
 * one is.
 */
export async function decodeCompleted<T extends object>(
  { bytes, guessed: [from, to] }: CompletedStream,
  decode: (bytes: Uint8Array) => Promise<T>,
): Promise<T> {
  if (from === to) return decode(bytes)
  for (const share of SHARES) {
    const ends = from + Math.floor((to - from) * share)
    bytes.fill(0xff, from, ends).fill(0, ends, to)
    const decoded = await decode(bytes).catch((error: unknown) => {
      if (share === 0) throw error
      return undefined
    })
    if (decoded) return decoded
  }
  throw new Unreadable('unreadable-file')
}
