import type { Rect } from '../../../model/digital-object'
import { breathe, type Pixels, type RandomAccess, Unreadable } from '../raster-source'
import type { Shrinking } from '../shrink'
import { type Batch, batchFrom } from './batches'
import { type BlockRows, readBlock, rowsTogether } from './block'
import type { BlockCache } from './block-cache'
import { isPlainRgb, rowReader } from './colours'
import type { Level } from './level'
import { readingAhead } from './reading-ahead'
import type { Shades } from './samples'

/** Blocks of a row of blocks that are read at the same time. */
const TOGETHER = 6

/** Input of a drawing: the file, the part of a level, and what collects its rows. */
export interface DrawingInput {
  readonly file: RandomAccess
  readonly level: Level
  readonly part: Rect
  readonly out: Shrinking
  /** Keeps decoded blocks; absent where each is needed once. */
  readonly cache?: BlockCache | undefined
  /** Meaning of the samples, where the directory does not say all. */
  readonly shades?: Shades | undefined
  /** Told that a block is missing or damaged. */
  readonly onDamage: () => void
}

/** Draws part of a level, by rows of blocks and, in those, by as many rows of pixels as are read together. */
class Drawing {
  private readonly file: ReturnType<typeof readingAhead>
  private readonly level: Level
  private readonly part: Rect
  private readonly out: Shrinking
  private readonly cache: BlockCache | undefined
  private readonly shades: Shades | undefined
  private readonly onDamage: () => void
  private readonly signal: AbortSignal
  /** Blocks that arrived, and the last fault of one that did not. */
  private arrived = 0
  private fault: unknown

  constructor(of: DrawingInput, signal: AbortSignal) {
    this.file = readingAhead(of.file)
    this.level = of.level
    this.part = of.part
    this.out = of.out
    this.cache = of.cache
    this.shades = of.shades
    this.onDamage = of.onDamage
    this.signal = signal
  }

  async draw(): Promise<Pixels> {
    const { level, part } = this
    const lastRow = Math.floor((part.y + part.height - 1) / level.blockHeight)
    let next: Promise<Batch | undefined> = this.fetchBatch(Math.floor(part.y / level.blockHeight), lastRow)
    for (let batch = await next; batch; batch = await next) {
      // The bytes for the next rows are on their way while these are decoded.
      next = this.fetchBatch(batch.last + 1, lastRow)
      for (let row = batch.first; row <= batch.last; row++) await this.drawRow(row)
    }
    if (this.arrived === 0) throw this.fault ?? new Unreadable('unreadable-file')
    return this.out.finish()
  }

  /** Begins to read the blocks of some rows; `undefined` after the last row. */
  private async fetchBatch(first: number, lastRow: number): Promise<Batch | undefined> {
    if (first > lastRow) return undefined
    const { level, part } = this
    const columns = [
      Math.floor(part.x / level.blockWidth),
      Math.floor((part.x + part.width - 1) / level.blockWidth),
    ] as const
    const batch = await batchFrom(level, { first, last: lastRow, columns }, index =>
      this.cache?.has(level, index),
    )
    this.file.fetchAhead(batch, this.signal)
    return batch
  }

  private async drawRow(row: number): Promise<void> {
    const { level, part } = this
    const together = rowsTogether(level)
    const top = row * level.blockHeight
    const from = Math.max(part.y - top, 0)
    const to = Math.min(part.y + part.height - top, level.blockHeight)
    for (let line = from; line < to; line += together)
      await this.drawRows(row, line, Math.min(line + together, to))
  }

  /** Draws rows of one row of blocks; `from` and `to` count from the top of the blocks. */
  private async drawRows(row: number, from: number, to: number): Promise<void> {
    const { level, part } = this
    const first = Math.floor(part.x / level.blockWidth)
    const last = Math.floor((part.x + part.width - 1) / level.blockWidth)
    for (let column = first; column <= last; column += TOGETHER) {
      const columns = Array.from(
        { length: Math.min(TOGETHER, last - column + 1) },
        (_, index) => column + index,
      )
      const blocks = await Promise.all(columns.map(each => this.blocksAt(each, row, from, to)))
      for (const [index, each] of blocks.entries()) {
        await breathe(this.signal)
        if (each) await this.paint(each, columns[index] ?? 0, row, from, to)
      }
    }
  }

  /** The blocks of a place, one or one a sample; `undefined` where the file has none that can be read. */
  private async blocksAt(column: number, row: number, from: number, to: number) {
    const { level } = this
    const planes = level.planar ? Math.min(level.samples, 5) : 1
    try {
      const blocks = await Promise.all(
        Array.from({ length: planes }, (_, plane) => this.read(column, row, plane, from, to)),
      )
      const there = blocks.flatMap(block => (block ? [block] : []))
      if (there.some(({ isCut }) => isCut)) this.onDamage()
      return there.length === planes ? there : undefined
    } catch (error) {
      this.signal.throwIfAborted()
      // A refusal of the network, or a size that would be too much, is so for every block.
      if (error instanceof Unreadable && error.failure.detail !== 'unreadable-file') throw error
      this.fault = error
      this.onDamage()
      return undefined
    }
  }

  private read(column: number, row: number, plane: number, from: number, to: number) {
    const { level, file, signal } = this
    const load = () => readBlock(file, level, { column, row, plane }, [from, to], signal)
    // Rows of an uncompressed strip are as quickly read again.
    if (!this.cache || rowsTogether(level) < level.blockHeight) return load()
    return this.cache.take(level, (plane * level.down + row) * level.across + column, async () =>
      readBlock(file, level, { column, row, plane }, [0, this.rowsOf(row)], signal),
    )
  }

  private rowsOf(row: number): number {
    const { blockHeight, height, across } = this.level
    return across > 1 ? blockHeight : Math.min(blockHeight, height - row * blockHeight)
  }

  private async paint(blocks: readonly BlockRows[], column: number, row: number, from: number, to: number) {
    const { level, part, out } = this
    const [first] = blocks
    if (!first) return
    this.arrived++
    const { step } = out
    const left = column * level.blockWidth
    const aligned = (position: number) => Math.ceil(position / step) * step
    const startX = aligned(Math.max(left - part.x, 0))
    const endX = Math.min(left + Math.min(level.blockWidth, first.width) - part.x, part.width)
    const count = Math.ceil((endX - startX) / step)
    if (count <= 0) return
    const read = rowReader(level, first.ready, this.shades)
    const line = new Uint8Array(count * 3)
    const top = row * level.blockHeight - part.y
    const span = { first: startX + part.x - left, step, count }
    const end = Math.min(top + to, part.height, top + first.top + first.height)
    const asStored = step === 1 && !first.ready && isPlainRgb(level)
    for (let y = aligned(Math.max(top + from, 0)); y < end; y += step) {
      const inBlock = y - top - first.top
      const start = (inBlock * first.width + span.first) * 3
      if (asStored) out.add(first.data.subarray(start, start + line.length), count, startX, y)
      else {
        read(blocks, inBlock, span, line)
        out.add(line, count, startX, y)
      }
      await breathe(this.signal)
    }
  }
}

/** Draws part of a level. Rejects with the fault of the blocks when none of them could be read. */
export const drawLevel = (input: DrawingInput, signal: AbortSignal): Promise<Pixels> =>
  new Drawing(input, signal).draw()
