// The packets of a tile (ISO/IEC 15444-1, B.9, B.10 and B.12): which code block has which bytes. Reading ends without a
// word where the data do, or where a packet says what cannot be; all before it is kept.

import type { Coding } from './coding'
import type { BandPrecinct, CodeBlock, Segment, TileLayout } from './tile-layout'

/** A packet by its place in the tile. */
export interface PacketPlace {
  readonly layer: number
  readonly resolution: number
  readonly component: number
  readonly precinct: number
}

type Precinct = Omit<PacketPlace, 'layer'> & { readonly x: number; readonly y: number }

/** Sort keys of the progressions RPCL, PCRL and CPRL (B.12.1). */
const KEYS: readonly ((precinct: Precinct) => readonly number[])[] = [
  ({ resolution, y, x, component, precinct }) => [resolution, y, x, component, precinct],
  ({ y, x, component, resolution, precinct }) => [y, x, component, resolution, precinct],
  ({ component, y, x, resolution, precinct }) => [component, y, x, resolution, precinct],
]

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, key] of one.entries()) {
    const difference = key - (other[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Lists the precincts of a tile by resolution, component and position. */
function* precinctsOf({ components }: TileLayout): Generator<Precinct> {
  const resolutions = components[0]?.length ?? 0
  for (let resolution = 0; resolution < resolutions; resolution++)
    for (const [component, each] of components.entries()) {
      const { precincts = 0, position } = each[resolution] ?? {}
      for (let precinct = 0; precinct < precincts; precinct++) {
        const [x = 0, y = 0] = position?.(precinct) ?? []
        yield { resolution, component, precinct, x, y }
      }
    }
}

/** Lists the packets of a tile in the order of the stream. */
export function* packetsOf(
  { progression, layers, halvings }: Coding,
  layout: TileLayout,
): Generator<PacketPlace> {
  const precincts = [...precinctsOf(layout)]
  if (progression === 0) {
    for (let layer = 0; layer < layers; layer++) for (const each of precincts) yield { ...each, layer }
    return
  }
  if (progression === 1) {
    for (let resolution = 0; resolution <= halvings; resolution++) {
      const group = precincts.filter(each => each.resolution === resolution)
      for (let layer = 0; layer < layers; layer++) for (const each of group) yield { ...each, layer }
    }
    return
  }
  const keyOf = KEYS[progression - 2]
  const keyed = precincts.map(each => ({ each, key: keyOf?.(each) ?? [] }))
  keyed.sort((one, other) => compare(one.key, other.key))
  for (const { each } of keyed) for (let layer = 0; layer < layers; layer++) yield { ...each, layer }
}

/** Thrown where the data end, or say what cannot be. */
class Torn extends Error {}

/** The bits of packet headers, with a zero bit after every byte of ones (B.10.1). */
class HeaderBits {
  at: number
  readonly #bytes: Uint8Array
  #byte = 0
  #left = 0

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes
    this.at = at
  }

  readonly bit = (): number => {
    if (this.#left === 0) {
      const byte = this.#bytes[this.at]
      if (byte === undefined) throw new Torn()
      this.#left = this.#byte === 0xff ? 7 : 8
      this.#byte = byte
      this.at++
    }
    this.#left--
    return (this.#byte >> this.#left) & 1
  }

  bits(count: number): number {
    let value = 0
    for (let index = 0; index < count; index++) value = value * 2 + this.bit()
    return value
  }

  /** Goes to the end of the header. */
  align(): void {
    if (this.#byte === 0xff) this.at++
  }
}

/** Number of coding passes (table B.4). */
function readPasses(bits: HeaderBits): number {
  if (bits.bit() === 0) return 1
  if (bits.bit() === 0) return 2
  const two = bits.bits(2)
  if (two < 3) return 3 + two
  const five = bits.bits(5)
  return five < 31 ? 6 + five : 37 + bits.bits(7)
}

const BYPASS = 1
const TERMINATION = 4
/** Passes that a block has at most: 38 bit planes. */
const MOST_PASSES = 109

/** Passes of the next segment at most (D.4.2 and D.6). */
function mostPasses(style: number, previous: Segment | undefined): number {
  if (style & TERMINATION) return 1
  if (!(style & BYPASS)) return MOST_PASSES
  if (!previous) return 10
  return previous.most === 2 ? 1 : 2
}

interface Contribution {
  readonly segment: Segment
  readonly passes: number
  readonly length: number
}

/** Reads what a packet holds of one code block. */
function readLengths(bits: HeaderBits, block: CodeBlock, style: number): Contribution[] {
  const contributions: Contribution[] = []
  let passes = readPasses(bits)
  if (block.passes + passes > MOST_PASSES) throw new Torn()
  while (bits.bit() === 1) block.lengthBits++
  if (block.lengthBits > 40) throw new Torn()
  let last = block.segments.at(-1)
  // Nothing is noted before the bytes are there: a segment is counted as full by what this packet adds.
  let taken = last?.passes ?? 0
  while (passes > 0) {
    if (!last || taken >= last.most) {
      last = { most: mostPasses(style, last), passes: 0, bytes: [] }
      taken = 0
    }
    const count = Math.min(last.most - taken, passes)
    contributions.push({
      segment: last,
      passes: count,
      length: bits.bits(block.lengthBits + Math.floor(Math.log2(count))),
    })
    taken += count
    passes -= count
  }
  return contributions
}

/** Reads whether and how a block is in a packet. */
function readInclusion(
  bits: HeaderBits,
  { included, zeroPlanes }: BandPrecinct,
  block: CodeBlock,
  layer: number,
): boolean {
  const { column, row } = block
  if (block.zeroPlanes >= 0) return bits.bit() === 1
  if (included.read(column, row, layer + 1, bits.bit) > layer) return false
  let planes = 0
  for (let most = 1; planes < most; most++) {
    planes = zeroPlanes.read(column, row, most, bits.bit)
    if (planes < most) break
    if (most > 80) throw new Torn()
  }
  block.zeroPlanes = planes
  return true
}

const HAS_EPH = 0xff92
const HAS_SOP = 0xff91
const markerAt = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)

/** Notes what a packet holds of a block; of what is cut off only the passes that are there, about. */
function note(block: CodeBlock, { segment, passes, length }: Contribution, at: number, end: number): void {
  const share = length === 0 ? 1 : Math.max(0, Math.min(1, (end - at) / length))
  const there = Math.floor(passes * share)
  if (there === 0) return
  if (segment.passes === 0) block.segments.push(segment)
  segment.passes += there
  segment.bytes.push(at, Math.min(at + length, end))
  block.passes += there
}

/** Reads a packet at a position; returns where it ends, beyond the data where these end before. Throws `Torn`. */
function readPacket(
  bytes: Uint8Array,
  from: number,
  precincts: readonly BandPrecinct[],
  { layer, style }: { readonly layer: number; readonly style: number },
): number {
  const bits = new HeaderBits(bytes, markerAt(bytes, from) === HAS_SOP ? from + 6 : from)
  const contents: (readonly [CodeBlock, readonly Contribution[]])[] = []
  if (bits.bit() === 1)
    for (const precinct of precincts)
      for (const block of precinct.blocks)
        if (readInclusion(bits, precinct, block, layer))
          contents.push([block, readLengths(bits, block, style)])
  bits.align()
  let at = markerAt(bytes, bits.at) === HAS_EPH ? bits.at + 2 : bits.at
  for (const [block, contributions] of contents)
    for (const contribution of contributions) {
      note(block, contribution, at, bytes.length)
      at += contribution.length
    }
  return at
}

/** The extent to which the packets of a tile were read. */
export interface ReadPackets {
  /** Position behind the last packet that was begun; beyond the data where that one is cut. */
  readonly end: number
  /** Packets behind it that are missing. */
  readonly missing: number
}

/** Reads the packets of a tile into its layout. */
export function readPackets(coding: Coding, layout: TileLayout, bytes: Uint8Array): ReadPackets {
  let end = 0
  let missing = 0
  for (const { layer, resolution, component, precinct } of packetsOf(coding, layout)) {
    if (missing > 0 || end >= bytes.length) {
      missing++
      continue
    }
    const bands = layout.components[component]?.[resolution]?.bands ?? []
    const precincts = bands.flatMap(({ precincts: each }) => each[precinct] ?? [])
    try {
      end = readPacket(bytes, end, precincts, { layer, style: coding.blockStyle })
    } catch (error) {
      if (!(error instanceof Torn)) throw error
      missing++
    }
  }
  return { end, missing }
}

/** Share of a tile's data behind its last packet that means that packets were misread. */
const MOST_LEFT = 0.01

/** Tells whether a tile was read without a gap or a misread packet. */
export const isSound = ({ end, missing }: ReadPackets, length: number): boolean =>
  missing === 0 && end <= length && length - end <= Math.max(64, length * MOST_LEFT)
