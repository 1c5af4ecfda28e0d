// Resolutions, subbands, precincts and code blocks of a tile (ISO/IEC 15444-1, B.5 to B.7). All edges are on the grid of
// the resolution or subband itself; a rectangle reaches from its left and top up to, not including, right and bottom.

import type { Coding } from './coding'
import { TagTree } from './tag-tree'

/** A rectangle by its edges. */
export interface Edges {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Part of a code block whose coding begins anew at its first pass. */
export interface Segment {
  /** Passes that it has at most, and has. */
  readonly most: number
  passes: number
  /** Bytes of the tile's data: from, to, from, to, … */
  readonly bytes: number[]
}

/** A code block, as far as its packets were read. */
export interface CodeBlock extends Edges {
  /** Position in the precinct, in blocks. */
  readonly column: number
  readonly row: number
  /** Bit planes that are all zero; negative before the block is met. */
  zeroPlanes: number
  /** State of the lengths that packets tell (B.10.7.1). */
  lengthBits: number
  passes: number
  readonly segments: Segment[]
}

/** The code blocks of a precinct in one subband. */
export interface BandPrecinct {
  readonly blocks: readonly CodeBlock[]
  readonly included: TagTree
  readonly zeroPlanes: TagTree
}

/** Kind of a subband: low or high across and down. */
export const BAND = { LL: 0, HL: 1, LH: 2, HH: 3 } as const

/** A subband of a resolution. */
export interface Band extends Edges {
  readonly kind: number
  /** Position of its step in the header. */
  readonly step: number
  readonly precincts: readonly BandPrecinct[]
}

/** A resolution of one component of a tile. */
export interface Resolution extends Edges {
  readonly bands: readonly Band[]
  readonly precincts: number
  /** Left and top edge of a precinct on the reference grid, by its position. */
  position(precinct: number): readonly [x: number, y: number]
}

/** A tile: the resolutions of each component, the smallest first. */
export interface TileLayout extends Edges {
  readonly components: readonly (readonly Resolution[])[]
}

const up = (value: number, power: number) => Math.ceil(value / 2 ** power)
const down = (value: number, power: number) => Math.floor(value / 2 ** power)

/** The edges of a rectangle halved so many times. */
export const halve = ({ left, top, right, bottom }: Edges, times: number): Edges => ({
  left: up(left, times),
  top: up(top, times),
  right: up(right, times),
  bottom: up(bottom, times),
})

/** Number of tiles across a picture. */
export const tilesAcross = ({ picture, tile }: Coding): number =>
  Math.ceil((picture.x + picture.width - tile.x) / tile.width)

/** The edges of a tile on the reference grid. */
export function edgesOfTile(coding: Coding, index: number): Edges {
  const { picture, tile } = coding
  const across = tilesAcross(coding)
  const left = tile.x + (index % across) * tile.width
  const top = tile.y + Math.floor(index / across) * tile.height
  return {
    left: Math.max(left, picture.x),
    top: Math.max(top, picture.y),
    right: Math.min(left + tile.width, picture.x + picture.width),
    bottom: Math.min(top + tile.height, picture.y + picture.height),
  }
}

function bandEdges(tile: Edges, kind: number, level: number): Edges {
  if (kind === BAND.LL) return halve(tile, level)
  const half = 2 ** (level - 1)
  const [x, y] = [(kind & 1) * half, (kind >> 1) * half]
  return halve(
    { left: tile.left - x, top: tile.top - y, right: tile.right - x, bottom: tile.bottom - y },
    level,
  )
}

/** Makes the code blocks of a part of a subband. */
function blocksIn(part: Edges, width: number, height: number): BandPrecinct {
  const isEmpty = part.right <= part.left || part.bottom <= part.top
  const [firstColumn, firstRow] = [down(part.left, width), down(part.top, height)]
  const across = isEmpty ? 0 : up(part.right, width) - firstColumn
  const rows = isEmpty ? 0 : up(part.bottom, height) - firstRow
  const blocks = Array.from({ length: across * rows }, (_, index): CodeBlock => {
    const [column, row] = [index % across, Math.floor(index / across)]
    const [x, y] = [(firstColumn + column) * 2 ** width, (firstRow + row) * 2 ** height]
    return {
      left: Math.max(x, part.left),
      top: Math.max(y, part.top),
      right: Math.min(x + 2 ** width, part.right),
      bottom: Math.min(y + 2 ** height, part.bottom),
      column,
      row,
      zeroPlanes: -1,
      lengthBits: 3,
      passes: 0,
      segments: [],
    }
  })
  return { blocks, included: new TagTree(across, rows), zeroPlanes: new TagTree(across, rows) }
}

function layOutResolution(coding: Coding, tile: Edges, resolution: number): Resolution {
  const { halvings, blockWidth, blockHeight, precincts } = coding
  const edges = halve(tile, halvings - resolution)
  const [wide, high] = precincts[resolution] ?? [15, 15]
  const [firstColumn, firstRow] = [down(edges.left, wide), down(edges.top, high)]
  const isEmpty = edges.right <= edges.left || edges.bottom <= edges.top
  const across = isEmpty ? 0 : up(edges.right, wide) - firstColumn
  const count = isEmpty ? 0 : across * (up(edges.bottom, high) - firstRow)
  const level = resolution === 0 ? halvings : halvings - resolution + 1
  const kinds = resolution === 0 ? [BAND.LL] : [BAND.HL, BAND.LH, BAND.HH]
  const [partWide, partHigh] = resolution === 0 ? [wide, high] : [wide - 1, high - 1]
  const bands = kinds.map((kind): Band => {
    const band = bandEdges(tile, kind, level)
    const parts = Array.from({ length: count }, (_, index) => {
      const x = (firstColumn + (index % across)) * 2 ** partWide
      const y = (firstRow + Math.floor(index / across)) * 2 ** partHigh
      const part = {
        left: Math.max(x, band.left),
        top: Math.max(y, band.top),
        right: Math.min(x + 2 ** partWide, band.right),
        bottom: Math.min(y + 2 ** partHigh, band.bottom),
      }
      return blocksIn(part, Math.min(blockWidth, partWide), Math.min(blockHeight, partHigh))
    })
    return { ...band, kind, step: resolution === 0 ? 0 : 3 * (resolution - 1) + kind, precincts: parts }
  })
  const unit = 2 ** (halvings - resolution)
  return {
    ...edges,
    bands,
    precincts: count,
    position: precinct => [
      Math.max((firstColumn + (precinct % across)) * 2 ** wide * unit, tile.left),
      Math.max((firstRow + Math.floor(precinct / across)) * 2 ** high * unit, tile.top),
    ],
  }
}

/** Lays out a tile. */
export function layOutTile(coding: Coding, index: number): TileLayout {
  const tile = edgesOfTile(coding, index)
  const components = Array.from({ length: coding.components }, () =>
    Array.from({ length: coding.halvings + 1 }, (_, resolution) =>
      layOutResolution(coding, tile, resolution),
    ),
  )
  return { ...tile, components }
}
