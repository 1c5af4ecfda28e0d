// A version of a page without a small one of its own: made once of all its strips, by two engines where there are two, and
// kept, since each coarse tile would need most of them again.

import type { Rect } from '../../../model/digital-object'
import { type DrawElsewhere, type Pixels, type RandomAccess, Unreadable } from '../raster-source'
import { shrinking } from '../shrink'
import { drawLevel } from './drawing'
import type { Level } from './level'
import type { Shades } from './samples'

/** Pixels of a level from which on a drawing is made from an overview. */
const COSTLY = 2 ** 23

/** Pixels of an overview at most. */
const LARGEST = 6_000_000

/** Rows of blocks from which on they are divided: a strip is decoded whole. */
const DIVISIBLE = 8

/** A level of a page by its position, the full size first. */
export interface PlacedLevel {
  readonly page: number
  readonly position: number
  readonly level: Level
}

/** Means of drawing: the file, the meaning of its samples, who is told of its damage, and another engine where there is one. */
export interface DrawingMeans {
  readonly file: RandomAccess
  readonly shades?: Shades | undefined
  readonly onDamage: () => void
  readonly elsewhere?: DrawElsewhere | undefined
}

/** The whole factor by which an overview of a level is smaller; `undefined` for a level that is quickly drawn. */
export function overviewFactor({ width, height }: Level, part: Rect): number | undefined {
  return part.width * part.height < COSTLY ? undefined : Math.ceil(Math.sqrt((width * height) / LARGEST))
}

/** Draws part of a level, smaller by a whole factor, without keeping its blocks. */
export function drawReduced(
  { file, shades, onDamage }: DrawingMeans,
  level: Level,
  part: Rect,
  factor: number,
  signal: AbortSignal,
): Promise<Pixels> {
  const out = shrinking(part, factor, level.bits === 1)
  return drawLevel({ file, level, part, out, shades, onDamage }, signal)
}

/** Half of a page; `undefined` where none of its blocks can be read, since the other half may be there. */
async function half(drawing: Promise<Pixels>, signal: AbortSignal): Promise<Pixels | Unreadable> {
  return drawing.catch(error => {
    signal.throwIfAborted()
    const refused = error instanceof Unreadable && error.failure.detail !== 'unreadable-file'
    if (refused) throw error
    return error instanceof Unreadable ? error : new Unreadable('unreadable-file')
  })
}

/** Draws all of a level, smaller by a whole factor: the lower half by another engine where there is one. */
export async function drawOverview(
  means: DrawingMeans,
  { page, position, level }: PlacedLevel,
  factor: number,
  signal: AbortSignal,
): Promise<Pixels> {
  const { elsewhere } = means
  const { width, height } = level
  const whole = { x: 0, y: 0, width, height }
  const middle = Math.ceil(height / 2 / factor) * factor
  if (level.down < DIVISIBLE || !elsewhere) return drawReduced(means, level, whole, factor, signal)
  const lowerPart = { ...whole, y: middle, height: height - middle }
  const delegated = elsewhere({ page, level: position, part: lowerPart, factor }, signal)
  // Awaited below; an abortion may end it earlier.
  delegated.catch(() => undefined)
  const upper = await half(drawReduced(means, level, { ...whole, height: middle }, factor, signal), signal)
  const drawn = await delegated
  const lower = drawn ?? (await half(drawReduced(means, level, lowerPart, factor, signal), signal))
  return joined(upper, lower, { width: Math.ceil(width / factor), height: Math.ceil(height / factor) })
}

/** Puts one half below the other; one that could not be read stays white. */
function joined(
  upper: Pixels | Unreadable,
  lower: Pixels | Unreadable,
  { width, height }: { readonly width: number; readonly height: number },
): Pixels {
  if (upper instanceof Unreadable && lower instanceof Unreadable) throw upper
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  if (!(upper instanceof Unreadable)) data.set(upper.data)
  if (!(lower instanceof Unreadable)) data.set(lower.data, data.length - lower.data.length)
  return { width, height, data }
}
