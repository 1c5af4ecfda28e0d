// The small resolutions of a picture from the beginning of its file: where the packets are ordered by resolution (RLCP and
// RPCL, LRCP of one layer; ISO/IEC 15444-1, B.12), and there is one tile or the tiles take turns, all that a first view needs
// comes before the rest.

import { joinBytes } from '../join-bytes'
import type { RandomAccess } from '../raster-source'
import type { Coding } from './coding'
import { type CompletedStream, completeStream, completeTiles } from './complete-stream'
import type { Jpeg2000Header } from './header'
import { packetsOf, readPackets } from './packets'
import { layOutTile } from './tile-layout'
import { findFirstPart, readTiles, walkParts } from './tile-parts'

/** Bytes that are read first, the factor by which more are read, and the most of them. */
const FIRST = 2 ** 18
const GROWTH = 2
const MOST = 2 ** 24

/** Orders of packets (table A.16). */
const LAYER_FIRST = 0
const RESOLUTION_FIRST: ReadonlySet<number> = new Set([1, 2])

/** Passes that bypass the arithmetic decoder cannot be completed. */
const BYPASS = 1

/** Tells whether the packets of a tile begin with its small resolutions. */
function isInOrder({ progression, layers, blockStyle }: Coding): boolean {
  const byResolution = RESOLUTION_FIRST.has(progression) || (progression === LAYER_FIRST && layers === 1)
  return byResolution && !(blockStyle & BYPASS)
}

/** Tells whether the beginning of a file has parts of several tiles by turns, each for a resolution (ISO/IEC 15444-1, A.4.2). */
function takeTurns(bytes: Uint8Array, stream: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const first = findFirstPart(view, stream)
  if (first === undefined) return false
  const [one, other] = walkParts(view, first)
  // The last byte of its header is the number of parts of the tile; 0 where it is not said yet.
  return one !== undefined && other !== undefined && one.tile !== other.tile && bytes[one.header - 1] !== 1
}

/** Tells whether all packets up to a resolution are in the data of every tile. */
function hasPackets(
  bytes: Uint8Array,
  { stream, tiles }: Jpeg2000Header,
  coding: Coding,
  resolution: number,
): boolean {
  const data = readTiles(bytes, stream)
  if (data?.size !== tiles) return false
  for (const [index, { bytes: packets }] of data)
    if (!hasPacketsOf(packets, index, coding, resolution)) return false
  return true
}

function hasPacketsOf(data: Uint8Array, tile: number, coding: Coding, resolution: number): boolean {
  const layout = layOutTile(coding, tile)
  const { end, missing } = readPackets(coding, layout, data)
  let all = 0
  let needed = 0
  for (const packet of packetsOf(coding, layout)) {
    all++
    if (packet.resolution <= resolution) needed++
  }
  // The last packet that was begun may be cut.
  return all - missing - (end > data.length ? 1 : 0) >= needed
}

/** The beginning of a file, which grows as more of it is needed. */
export interface FirstLevels {
  /**
   * Reads on until the picture is there halved so many times: the code stream with all packets that are needed, the others
   * being empty. Resolves to nothing where that would take most of the file, or its packets come in another order.
   */
  read(times: number): Promise<CompletedStream | undefined>
  /** The bytes that were read, where they are all of the file. */
  whole(): Uint8Array | undefined
  /** Lets go of the bytes that were read. */
  forget(): void
}

/** A file by its beginning. */
export interface Beginning {
  /** Bytes that have been read of it already. */
  readonly head: Uint8Array
  readonly header: Jpeg2000Header
  readonly coding: Coding | undefined
}

/** Makes the reader of the first levels of a file; `first` is the number of bytes that are read first. */
export function firstLevelsOf(
  file: RandomAccess,
  { head, header, coding }: Beginning,
  first = FIRST,
): FirstLevels {
  let bytes: Uint8Array = new Uint8Array()
  let hasEnded = false
  const isOne = header.tiles === 1
  const isPossible = coding && isInOrder(coding) && (isOne || takeTurns(head, header.stream))
  const complete = (of: Coding) =>
    isOne ? completeStream(bytes, header.stream, 1, of) : completeTiles(bytes, header.stream, of)
  return {
    async read(times) {
      if (!isPossible || times === 0) return undefined
      for (let length = Math.max(first, bytes.length); length <= MOST; length *= GROWTH) {
        const more = length - bytes.length
        if (more > 0) bytes = joinBytes([bytes, await file.read(bytes.length, more)])
        hasEnded = bytes.length < length
        if (hasEnded) break
        if (!hasPackets(bytes, header, coding, coding.halvings - times)) continue
        const completed = complete(coding)
        if (completed?.isCut && completed.guessed[0] === completed.guessed[1]) return completed
      }
      return undefined
    },
    whole: () => (hasEnded ? bytes : undefined),
    forget() {
      bytes = new Uint8Array()
      hasEnded = false
    },
  }
}
