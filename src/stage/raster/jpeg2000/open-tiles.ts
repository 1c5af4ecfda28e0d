// Regions of a JPEG 2000 picture across its tiles, at any of its resolutions, as samples of 8 bits.

import { breathe, Unreadable } from '../raster-source'
import type { Coding } from './coding'
import { isSound, readPackets } from './packets'
import { BlockCache, decodeRegion, type Samples } from './region'
import { type Edges, edgesOfTile, halve, layOutTile, type TileLayout, tilesAcross } from './tile-layout'
import { readTiles } from './tile-parts'

/** Code blocks whose places are kept. */
const MOST_BLOCKS = 2 ** 19

/** Components that are decoded: colours and opacity. */
const MOST_COMPONENTS = 4

interface OpenTile {
  readonly layout: TileLayout
  readonly data: Uint8Array
}

/** A picture of which regions are decoded. */
export interface OpenTiles {
  /**
   * Decodes a region of the picture halved so many times, on the grid of that size: samples of 8 bits, the components of a
   * pixel together.
   */
  decode(part: Edges, halvings: number, signal: AbortSignal): Promise<Uint8ClampedArray>
  /** True once packets or tiles were found missing or misread. */
  isDamaged(): boolean
  /** Looks through all tiles for missing and misread packets. */
  isSound(): boolean
}

/** Tiles of a picture at most: their numbers have 16 bits. */
const MOST_TILES = 2 ** 16

/** Packets of a tile that are read. */
const MOST_PACKETS = 2 ** 21

/** Number of tiles, and of code blocks and packets of one, at most. */
function countsOf(coding: Coding) {
  const { tile, picture, components, layers, halvings, precincts } = coding
  const width = Math.min(tile.width, picture.width)
  const height = Math.min(tile.height, picture.height)
  let blocks = 0
  let packets = 0
  for (const [resolution, [wide, high]] of precincts.entries()) {
    const unit = 2 ** (halvings - resolution)
    const partsOf = (across: number, down: number) =>
      (Math.ceil(width / unit / 2 ** across) + 1) * (Math.ceil(height / unit / 2 ** down) + 1)
    packets += components * layers * partsOf(wide, high)
    blocks +=
      components * partsOf(Math.min(coding.blockWidth + 1, wide), Math.min(coding.blockHeight + 1, high)) * 3
  }
  const rows = Math.ceil((picture.y + picture.height - tile.y) / tile.height)
  return { tiles: tilesAcross(coding) * rows, blocks, packets }
}

/** Tells whether the places of the code blocks of one tile fit into the memory. */
export function fitsMemory(coding: Coding): boolean {
  const { tiles, blocks, packets } = countsOf(coding)
  return tiles <= MOST_TILES && blocks <= MOST_BLOCKS && packets <= MOST_PACKETS
}

/** Takes luminance and chrominance back to red, green and blue (Annex G). */
function unmix([first, second, third]: readonly Samples[], reversible: boolean): void {
  if (!first || !second || !third) return
  for (let at = 0; at < first.data.length; at++) {
    const y = first.data[at] ?? 0
    const b = second.data[at] ?? 0
    const r = third.data[at] ?? 0
    const green = reversible ? y - Math.floor((b + r) / 4) : y - 0.344136 * b - 0.714136 * r
    first.data[at] = reversible ? r + green : y + 1.402 * r
    second.data[at] = green
    third.data[at] = reversible ? b + green : y + 1.772 * b
  }
}

/** Writes decoded samples to their places among those of the whole region. */
function place(samples: readonly Samples[], depth: number, whole: Edges, out: Uint8ClampedArray): void {
  const channels = samples.length
  const middle = 2 ** (depth - 1)
  const shift = 2 ** (depth - 8)
  const width = whole.right - whole.left
  for (const [channel, { data, left, top, right, bottom }] of samples.entries())
    for (let y = top, from = 0; y < bottom; y++) {
      let to = ((y - whole.top) * width + left - whole.left) * channels + channel
      for (let x = left; x < right; x++, from++, to += channels) {
        const value = Math.round(data[from] ?? 0) + middle
        out[to] = depth === 8 ? value : Math.floor(value / shift)
      }
    }
}

/** Opens the tiles of a code stream; `undefined` where they have parameters of their own. */
export function openTiles(bytes: Uint8Array, stream: number, coding: Coding): OpenTiles | undefined {
  const tiles = readTiles(bytes, stream)
  if (!tiles) return undefined
  const { tiles: count, blocks } = countsOf(coding)
  let isDamaged = false
  const opened = new Map<number, OpenTile>()
  const most = Math.max(1, Math.floor(MOST_BLOCKS / blocks))
  const cache = new BlockCache()
  const openTile = (index: number): OpenTile | undefined => {
    const cached = opened.get(index)
    opened.delete(index)
    const tileData = tiles.get(index)
    if (!tileData) return undefined
    const entry = cached ?? { layout: layOutTile(coding, index), data: tileData.bytes }
    if (!cached && !isSound(readPackets(coding, entry.layout, tileData.bytes), tileData.bytes.length))
      isDamaged = true
    opened.set(index, entry)
    const [oldest] = opened.keys()
    if (opened.size > most && oldest !== undefined) opened.delete(oldest)
    return entry
  }
  const decodeTile = async (
    { layout, data }: OpenTile,
    part: Edges,
    halvings: number,
    signal: AbortSignal,
  ) => {
    const samples: Samples[] = []
    const task = { coding, data, cache, signal }
    for (const component of layout.components.slice(0, MOST_COMPONENTS))
      samples.push(await decodeRegion(task, component.slice(0, component.length - halvings), part))
    if (coding.mixed) unmix(samples, coding.reversible)
    return samples
  }
  return {
    async decode(part, halvings, signal) {
      if (halvings > coding.halvings) throw new Unreadable('unreadable-file')
      const channels = Math.min(coding.components, MOST_COMPONENTS)
      const size = (part.right - part.left) * (part.bottom - part.top)
      // White where a tile is missing.
      const out = new Uint8ClampedArray(size * channels).fill(255)
      for (let index = 0; index < count; index++) {
        const edges = halve(edgesOfTile(coding, index), halvings)
        const share = {
          left: Math.max(part.left, edges.left),
          top: Math.max(part.top, edges.top),
          right: Math.min(part.right, edges.right),
          bottom: Math.min(part.bottom, edges.bottom),
        }
        if (share.left >= share.right || share.top >= share.bottom) continue
        await breathe(signal)
        const open = openTile(index)
        if (open) place(await decodeTile(open, share, halvings, signal), coding.depth, part, out)
        else isDamaged = true
      }
      return out
    },
    isDamaged: () => isDamaged,
    isSound() {
      for (let index = 0; index < count && !isDamaged; index++) if (!openTile(index)) isDamaged = true
      return !isDamaged
    },
  }
}
