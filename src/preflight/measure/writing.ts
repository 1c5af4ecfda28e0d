// Lines of writing at full size, as they tell which way is up. Letters of most alphabets rise above their line more often than
// they fall below it, and those of Hebrew are heavier at their head; upside down it is the reverse.

/** Pixels of the sides of the part in the middle that is looked at. */
export const WRITING_SIDE = 1024

/** Pixels across of a strip, in which lines that slope a little are still level, and down of its parts, of which some may be pictures. */
const STRIP = 128
const PART = 341
/** Lines in all strips below which nothing is told. */
const FEWEST = 8
/** Heights of letters without ascenders, in pixels. */
const LEAST = 4
const MOST = 60
/** Part of the strip's contrast that stains and shadows stay below. */
const STAINS = 0.25

/** Signs of the way up, each from -1 to 1; which sign is upright depends on the script. */
export interface Writing {
  /** Ink above the lines less that below. */
  readonly ascent: number
  /** Ink in the upper third of the lines less that in the lower. */
  readonly head: number
}

interface Gray {
  readonly gray: ArrayLike<number>
  readonly width: number
  readonly height: number
}

interface Band {
  readonly top: number
  readonly bottom: number
}

interface Part extends Gray {
  readonly left: number
  readonly top: number
  /** Rows of the part. */
  readonly rows: number
}

function partsOf(picture: Gray): readonly Part[] {
  const { width, height } = picture
  const downward = Math.max(Math.round(height / PART), 1)
  const rows = Math.floor(height / downward)
  return Array.from({ length: Math.floor(width / STRIP) * downward }, (_, at) => ({
    ...picture,
    left: Math.floor(at / downward) * STRIP,
    top: (at % downward) * rows,
    rows,
  }))
}

/** Ink of each row of a part; `undefined` for one without writing. */
function inkOf({ gray, width, left, top, rows }: Part): Float64Array | undefined {
  const counts = new Uint32Array(256)
  const at = (x: number, y: number) => gray[(y + top) * width + x] ?? 0
  for (let y = 0; y < rows; y++)
    for (let x = left; x < left + STRIP; x++) counts[at(x, y)] = (counts[at(x, y)] ?? 0) + 1
  const brightness = (part: number) => {
    let sum = 0
    const isReached = (count: number) => {
      sum += count
      return sum >= part * STRIP * rows
    }
    return Math.max(counts.findIndex(isReached), 0)
  }
  const paper = brightness(0.6)
  const contrast = paper - brightness(0.02)
  if (contrast < 40) return undefined
  const ink = new Float64Array(rows)
  for (let y = 0; y < rows; y++)
    for (let x = left; x < left + STRIP; x++)
      ink[y] = (ink[y] ?? 0) + Math.max(paper - at(x, y) - contrast * STAINS, 0)
  return ink
}

const middleOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Rows that the letters of a line share, line by line. */
function bandsOf(ink: Float64Array): readonly Band[] {
  const limit = ([...ink].sort((a, b) => a - b)[Math.floor(ink.length * 0.9)] ?? 0) / 2
  const bands: Band[] = []
  let top = -1
  for (let y = 0; y <= ink.length && limit > 0; y++) {
    const isInside = (ink[y] ?? 0) > limit
    if (isInside && top < 0) top = y
    if (isInside || top < 0) continue
    if (top > 3 && y < ink.length - 3) bands.push({ top, bottom: y })
    top = -1
  }
  return bands
}

/** Lines of one height at one distance; empty for what is no writing. */
function linesOf(ink: Float64Array): readonly Band[] {
  const bands = bandsOf(ink)
  const height = middleOf(bands.map(({ top, bottom }) => bottom - top))
  if (height < LEAST || height > MOST) return []
  const lines = bands.filter(
    ({ top, bottom }) => Math.abs(bottom - top - height) <= Math.max(height * 0.35, 1),
  )
  const steps = lines.slice(1).map(({ top }, at) => top - (lines[at]?.top ?? 0))
  const pitch = middleOf(steps)
  const even = steps.filter(step => Math.abs(step - pitch) <= Math.max(pitch * 0.12, 1))
  const isWriting =
    lines.length >= 3 && lines.length >= bands.length * 0.6 && even.length >= steps.length * 0.6
  return isWriting ? lines : []
}

function sumOf(ink: Float64Array, from: number, count: number): number {
  let sum = 0
  for (let y = from; y < from + count; y++) sum += ink[y] ?? 0
  return sum
}

/** Finds which way the writing of a picture stands; `undefined` for one with little of it. */
export function writingOf(picture: Gray): Writing | undefined {
  let [above, below, upper, lower, count] = [0, 0, 0, 0, 0]
  for (const part of partsOf(picture)) {
    const ink = inkOf(part)
    for (const { top, bottom } of ink ? linesOf(ink) : []) {
      const reach = Math.max(Math.round((bottom - top) * 0.7), 2)
      const third = Math.max(Math.round((bottom - top) / 3), 1)
      if (!ink || top < reach || bottom + reach > ink.length) continue
      above += sumOf(ink, top - reach, reach)
      below += sumOf(ink, bottom, reach)
      upper += sumOf(ink, top, third)
      lower += sumOf(ink, bottom - third, third)
      count++
    }
  }
  if (count < FEWEST) return undefined
  return {
    ascent: (above - below) / Math.max(above + below, 1),
    head: (upper - lower) / Math.max(upper + lower, 1),
  }
}
