// The small resolutions of a picture from the beginning of its file: where the packets are ordered by resolution (RLCP and
// RPCL, LRCP of one layer; ISO/IEC 15444-1, B.12) and there is one tile, all that a first view needs comes before the rest.

import { joinBytes } from '../join-bytes'
import type { RandomAccess } from '../raster-source'
import type { Coding } from './coding'
import { type CompletedStream, completeStream } from './complete-stream'
import type { Jpeg2000Header } from './header'
import { packetsOf, readPackets } from './packets'
import { layOutTile } from './tile-layout'
import { readTiles } from './tile-parts'

/** Bytes that are read first, the factor by which more are read, and the most of them. */
const FIRST = 2 ** 18
const GROWTH = 2
const MOST = 2 ** 24

/** Orders of packets (table A.16). */
const LAYER_FIRST = 0
const RESOLUTION_FIRST: ReadonlySet<number> = new Set([1, 2])

/** Passes that bypass the arithmetic decoder cannot be completed. */
const BYPASS = 1

/** Tells whether the beginning of a file has the small resolutions of its picture. */
function isInOrder({ tiles }: Jpeg2000Header, { progression, layers, blockStyle }: Coding): boolean {
  const byResolution = RESOLUTION_FIRST.has(progression) || (progression === LAYER_FIRST && layers === 1)
  return tiles === 1 && byResolution && !(blockStyle & BYPASS)
}

/** Tells whether all packets up to a resolution are in the data of the only tile. */
function hasPackets(bytes: Uint8Array, stream: number, coding: Coding, resolution: number): boolean {
  const data = readTiles(bytes, stream)?.get(0)?.bytes
  if (!data) return false
  const layout = layOutTile(coding, 0)
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

/** Makes the reader of the first levels of a file; `first` is the number of bytes that are read first. */
export function firstLevelsOf(
  file: RandomAccess,
  header: Jpeg2000Header,
  coding: Coding | undefined,
  first = FIRST,
): FirstLevels {
  let bytes: Uint8Array = new Uint8Array()
  let hasEnded = false
  return {
    async read(times) {
      if (!coding || times === 0 || !isInOrder(header, coding)) return undefined
      for (let length = Math.max(first, bytes.length); length <= MOST; length *= GROWTH) {
        const more = length - bytes.length
        if (more > 0) bytes = joinBytes([bytes, await file.read(bytes.length, more)])
        hasEnded = bytes.length < length
        if (hasEnded) break
        if (!hasPackets(bytes, header.stream, coding, coding.halvings - times)) continue
        const completed = completeStream(bytes, header.stream, header.tiles, coding)
        const [from, to] = completed.guessed
        if (completed.isCut && from === to) return completed
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
