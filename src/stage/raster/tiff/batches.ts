// Blocks that lie beside each other in the file are read together: a strip may have but a few kilobytes, and an answer of
// a server takes its time whatever its size.

import type { Level } from './level'

/** Bytes of a batch; one row of blocks may have more. */
const LARGEST = 2 ** 21

/** Bytes between blocks that are read along with them: as many as are needed, and these. */
const GAP = 2 ** 16

/** Rows of blocks that are read together. */
export interface Batch {
  readonly first: number
  readonly last: number
  /** Position in the file, and bytes; 0 for blocks that are read one by one. */
  readonly offset: number
  readonly length: number
}

/** Rows of blocks that are needed, and the columns of them. */
export interface BlockRange {
  readonly first: number
  readonly last: number
  readonly columns: readonly [first: number, last: number]
}

/** Part of the file in which blocks lie. */
interface Extent {
  readonly from: number
  readonly to: number
  /** Bytes of the blocks themselves. */
  readonly sum: number
}

const NOWHERE: Extent = { from: Number.POSITIVE_INFINITY, to: 0, sum: 0 }

/** Tells whether the blocks of an extent are worth reading together. */
const isDense = ({ from, to, sum }: Extent) => to - from <= 2 * sum + GAP

/** Widens an extent by a row of blocks, those that are cached left out. */
async function withRow(
  level: Level,
  row: number,
  { columns: [first, last] }: BlockRange,
  before: Extent,
  isCached: (index: number) => boolean | undefined,
): Promise<Extent> {
  let { from, to, sum } = before
  for (let plane = 0; plane < (level.planar ? level.samples : 1); plane++)
    for (let column = first; column <= last; column++) {
      const index = (plane * level.down + row) * level.across + column
      if (isCached(index)) continue
      const offset = await level.offset(index)
      const bytes = await level.bytes(index)
      if (!offset || !bytes) continue
      from = Math.min(from, offset)
      to = Math.max(to, offset + bytes)
      sum += bytes
    }
  return { from, to, sum }
}

/** Finds how many rows of blocks, from the first of the range on, are read together. */
export async function batchFrom(
  level: Level,
  range: BlockRange,
  isCached: (index: number) => boolean | undefined,
): Promise<Batch> {
  const { first } = range
  let extent = NOWHERE
  let last = first
  for (let row = first; row <= range.last; row++) {
    const wider = await withRow(level, row, range, extent, isCached)
    const fits = wider.to - wider.from <= LARGEST || wider.sum === 0
    if (row > first && !(fits && isDense(wider))) break
    extent = wider
    last = row
  }
  const { from, to, sum } = extent
  const together = sum > 0 && to - from <= 2 * LARGEST && isDense(extent)
  return { first, last, offset: together ? from : 0, length: together ? to - from : 0 }
}
