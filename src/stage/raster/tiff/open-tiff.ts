import type { Rect } from '../../../model/digital-object'
import { storedPart, upright, uprightSize } from '../orientation'
import {
  breathe,
  MOST_DECODED,
  type OpenRaster,
  type Pixels,
  type RandomAccess,
  type RasterDemand,
  Unreadable,
} from '../raster-source'
import { type Shrinking, shrinkFactor, shrinking } from '../shrink'
import { type BlockRows, readBlock, rowBytesOf, rowsTogether } from './block'
import { createBlockCache } from './block-cache'
import { rowReader } from './colours'
import type { Level } from './level'
import { readPages, type TiffPage } from './pages'

/** Sides of a page at most: a number beyond is no size. */
const LONGEST = 2 ** 20

/** Blocks of a row of blocks that are read at the same time. */
const TOGETHER = 6

/** A level is taken for a scale that it falls short of by no more than this. */
const NEARLY = 0.97

/** The smallest version of a page that suffices for a demand, and the part of it. */
function levelFor(
  page: TiffPage,
  stored: Rect,
  width: number,
): { readonly level: Level; readonly part: Rect } {
  const [full] = page
  const needed = (width / stored.width) * full.width * NEARLY
  const level = page.findLast(each => each.width >= needed) ?? full
  const across = level.width / full.width
  const down = level.height / full.height
  const left = Math.min(Math.max(Math.round(stored.x * across), 0), level.width - 1)
  const top = Math.min(Math.max(Math.round(stored.y * down), 0), level.height - 1)
  const right = Math.min(Math.max(Math.round((stored.x + stored.width) * across), left + 1), level.width)
  const bottom = Math.min(Math.max(Math.round((stored.y + stored.height) * down), top + 1), level.height)
  return { level, part: { x: left, y: top, width: right - left, height: bottom - top } }
}

type BlockCache = ReturnType<typeof createBlockCache>

/** Input of a drawing: the file, the part of a level, and what collects its rows. */
interface DrawingInput {
  readonly file: RandomAccess
  readonly level: Level
  readonly part: Rect
  readonly out: Shrinking
  readonly cache: BlockCache
}

/** Draws part of a level, by rows of blocks and, in those, by as many rows of pixels as are read together. */
class Drawing {
  private readonly file: RandomAccess
  private readonly level: Level
  private readonly part: Rect
  private readonly out: Shrinking
  private readonly cache: BlockCache
  private readonly signal: AbortSignal
  /** Blocks that arrived, and the last fault of one that did not. */
  private arrived = 0
  private fault: unknown

  constructor(of: DrawingInput, signal: AbortSignal) {
    this.file = of.file
    this.level = of.level
    this.part = of.part
    this.out = of.out
    this.cache = of.cache
    this.signal = signal
  }

  async draw(): Promise<Pixels> {
    const { level, part } = this
    const firstRow = Math.floor(part.y / level.blockHeight)
    const lastRow = Math.floor((part.y + part.height - 1) / level.blockHeight)
    const together = rowsTogether(level)
    for (let row = firstRow; row <= lastRow; row++) {
      const top = row * level.blockHeight
      const from = Math.max(part.y - top, 0)
      const to = Math.min(part.y + part.height - top, level.blockHeight)
      for (let line = from; line < to; line += together)
        await this.drawRows(row, line, Math.min(line + together, to))
    }
    if (this.arrived === 0) throw this.fault ?? new Unreadable('unreadable-file')
    return this.out.finish()
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
      return there.length === planes ? there : undefined
    } catch (error) {
      this.signal.throwIfAborted()
      // A refusal of the network, or a size that would be too much, is so for every block.
      if (error instanceof Unreadable && error.failure.detail !== 'unreadable-file') throw error
      this.fault = error
      return undefined
    }
  }

  private read(column: number, row: number, plane: number, from: number, to: number) {
    const { level, file, signal } = this
    const load = () => readBlock(file, level, { column, row, plane }, [from, to], signal)
    // Rows of an uncompressed strip are as quickly read again.
    if (rowsTogether(level) < level.blockHeight) return load()
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
    const read = rowReader(level, first.ready)
    const line = new Uint8Array(count * 3)
    const top = row * level.blockHeight - part.y
    const span = { first: startX + part.x - left, step, count }
    const end = Math.min(top + to, part.height, top + first.top + first.height)
    for (let y = aligned(Math.max(top + from, 0)); y < end; y += step) {
      read(blocks, y - top - first.top, span, line)
      out.add(line, count, startX, y)
      await breathe(this.signal)
    }
  }
}

/** Judges whether a page has a size that can be one. */
function isSound([{ width, height, listed, across, down }]: TiffPage): boolean {
  return width <= LONGEST && height <= LONGEST && listed > 0 && across * down > 0
}

/** Pixels that a picture of the whole page may be wide. */
function mostOf(page: TiffPage): number {
  const tooMuch = page.findLast(
    level => level.compression !== 1 && rowBytesOf(level) * level.blockHeight > MOST_DECODED,
  )
  return (
    page.find(level => level.width < (tooMuch?.width ?? Number.POSITIVE_INFINITY))?.width ?? page[0].width
  )
}

/** Opens a TIFF or BigTIFF. */
export const openTiff: OpenRaster = async file => {
  const pages = (await readPages(file)).filter(isSound)
  if (pages.length === 0) throw new Unreadable('too-large')
  const cache = createBlockCache()
  const turnOf = ([{ orientation }]: TiffPage) => orientation
  return {
    pages: pages.map(page => ({ ...uprightSize(page[0], turnOf(page)), most: mostOf(page) })),
    async draw({ page: index, region, width }: RasterDemand, signal) {
      const page = pages[index]
      if (!page) throw new Unreadable('unreadable-file')
      const orientation = turnOf(page)
      const stored = storedPart(region, page[0], orientation)
      // The demand is of the upright width, which is the stored height of a picture that lies on its side.
      const storedWidth = (width * stored.width) / region.width
      const demanded = uprightSize(stored, orientation).width === stored.width ? width : storedWidth
      const { level, part } = levelFor(page, stored, demanded)
      const out = shrinking(part, shrinkFactor(part, demanded), level.bits === 1)
      return upright(await new Drawing({ file, level, part, out, cache }, signal).draw(), orientation)
    },
    forget: cache.clear,
  }
}
