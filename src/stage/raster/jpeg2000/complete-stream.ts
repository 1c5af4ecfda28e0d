// A code stream that ends too early, as when a copy was broken off: OpenJPEG refuses it whole. Completed by zeros, which say
// that the packets after the cut are empty, it is decoded as far as it goes (ISO/IEC 15444-1, A.4.2 and B.10).

import { Unreadable } from '../raster-source'

const TILE_PART = 0xff90
const END = 0xffd9

/** Zero bytes that are laid behind a cut at most: one for each packet that is missing. */
const MOST_ADDED = 2 ** 20

/** Tile parts that are walked at most. */
const MOST_PARTS = 2 ** 17

/** A code stream, and whether parts of it are missing. */
export interface CompletedStream {
  readonly bytes: Uint8Array
  readonly isCut: boolean
  /** The bytes that were added in place of missing ones: from, to. */
  readonly added: readonly [from: number, to: number]
}

/** Position of the first tile part; `undefined` when the main header does not end. */
function findFirstPart(view: DataView, stream: number): number | undefined {
  for (let at = stream + 2; at + 4 <= view.byteLength; at += 2 + Math.max(view.getUint16(at + 2), 2))
    if (view.getUint16(at) === TILE_PART) return at
  return undefined
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

/**
 * Completes a code stream that begins at `stream`, of so many tiles. One that is whole is returned as it is. Throws
 * `Unreadable` where nothing of the picture is there.
 */
export function completeStream(bytes: Uint8Array, stream: number, tileCount: number): CompletedStream {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const first = findFirstPart(view, stream)
  if (first === undefined) throw new Unreadable('unreadable-file')
  const { tiles, end, isCut } = walkParts(view, first)
  if (!isCut && tiles.size >= tileCount) return { bytes, isCut: false, added: [0, 0] }
  const rest = isCut ? bytes.subarray(end) : new Uint8Array()
  const stated = isCut ? view.getUint32(end + 6) : 0
  const missing = isCut ? (stated === 0 ? MOST_ADDED : Math.min(stated - rest.length, MOST_ADDED)) : 0
  const out = new Uint8Array(end + rest.length + missing + 2)
  out.set(bytes.subarray(0, end))
  out.set(rest, end)
  const outView = new DataView(out.buffer)
  if (isCut) outView.setUint32(end + 6, rest.length + missing)
  outView.setUint16(out.length - 2, END)
  return { bytes: out, isCut: true, added: [end + rest.length, out.length - 2] }
}

/** Shares of the added bytes that are tried as the rest of the packet in which the cut is, the largest first. */
const SHARES = [1, 0.5, 0.25, 0.12, 0.06, 0.03, 0.01, 0]

/**
 * Decodes a stream as far as it goes. A decoder takes the rest of a code block for its end where it finds ones, and for noise
 * where it finds zeros; headers of packets that are not there must be zeros. How long the rest is, only trying tells.
 */
export async function decodeCompleted<T extends object>(
  { bytes, added: [from, to] }: CompletedStream,
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
