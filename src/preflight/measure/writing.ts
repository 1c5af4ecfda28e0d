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
/** Difference between paper and ink below which there is no writing. */
const LEAST_CONTRAST = 40
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

/** Ink of the rows of a strip, and the amount of each row from which on it is of a line; none where there is no writing. */
interface Strip {
  readonly ink: Float64Array
  readonly limits: Float64Array
}

/** Contrast of a part of a strip, and the brightness of its paper. */
function paperOf(
  { gray, width }: Gray,
  left: number,
  from: number,
  to: number,
): { readonly paper: number; readonly contrast: number } {
  const counts = new Uint32Array(256)
  for (let y = from; y < to; y++)
    for (let x = left; x < left + STRIP; x++) {
      const value = gray[y * width + x] ?? 0
      counts[value] = (counts[value] ?? 0) + 1
    }
  const brightness = (part: number) => {
    let sum = 0
    const isReached = (count: number) => {
      sum += count
      return sum >= part * STRIP * (to - from)
    }
    return Math.max(counts.findIndex(isReached), 0)
  }
  const paper = brightness(0.6)
  return { paper, contrast: paper - brightness(0.02) }
}

/** Reads a strip, part by part: paper and ink of one part may be unlike those of another. */
function stripAt(picture: Gray, left: number): Strip {
  const { gray, width, height } = picture
  const ink = new Float64Array(height)
  const limits = new Float64Array(height)
  const parts = Math.max(Math.round(height / PART), 1)
  for (let part = 0; part < parts; part++) {
    const [from, to] = [part, part + 1].map(each => Math.floor((each * height) / parts)) as [number, number]
    const { paper, contrast } = paperOf(picture, left, from, to)
    if (contrast < LEAST_CONTRAST) continue
    for (let y = from; y < to; y++)
      for (let x = left; x < left + STRIP; x++)
        ink[y] = (ink[y] ?? 0) + Math.max((paper - (gray[y * width + x] ?? 0)) / contrast - STAINS, 0)
    const high = ink.slice(from, to).sort()[Math.floor((to - from) * 0.9)] ?? 0
    limits.fill(high / 2, from, to)
  }
  return { ink, limits }
}

/** Rows that the letters of a line share, line by line; without rules, points and shards of large letters. */
function bandsOf({ ink, limits }: Strip): readonly Band[] {
  const bands: Band[] = []
  let top = -1
  for (let y = 0; y <= ink.length; y++) {
    const isInside = (limits[y] ?? 0) > 0 && (ink[y] ?? 0) > (limits[y] ?? 0)
    if (isInside && top < 0) top = y
    if (isInside || top < 0) continue
    if (y - top >= LEAST && y - top <= MOST) bands.push({ top, bottom: y })
    top = -1
  }
  return bands
}

/** Bands of one height at one distance, three at least; anything else is no writing. */
function linesOf(strip: Strip): readonly Band[] {
  const bands = bandsOf(strip)
  const lines = new Set<Band>()
  for (const [at, middle] of bands.entries()) {
    const [before, after] = [bands[at - 1], bands[at + 1]]
    if (!before || !after) continue
    const height = middle.bottom - middle.top
    const pitch = (after.top - before.top) / 2
    const isAlike = ({ top, bottom }: Band) => Math.abs(bottom - top - height) <= Math.max(height * 0.35, 1)
    const isEven = Math.abs(middle.top - before.top - pitch) <= Math.max(pitch * 0.06, 1)
    if (isEven && isAlike(before) && isAlike(after))
      for (const line of [before, middle, after]) lines.add(line)
  }
  return [...lines]
}

function sumOf(ink: Float64Array, from: number, count: number): number {
  let sum = 0
  for (let y = from; y < from + count; y++) sum += ink[y] ?? 0
  return sum
}

/** Finds which way the writing of a picture stands; `undefined` for one with little of it. */
export function writingOf(picture: Gray): Writing | undefined {
  let [above, below, upper, lower, count] = [0, 0, 0, 0, 0]
  for (let left = 0; left + STRIP <= picture.width; left += STRIP) {
    const strip = stripAt(picture, left)
    const { ink } = strip
    for (const { top, bottom } of linesOf(strip)) {
      const reach = Math.max(Math.round((bottom - top) * 0.7), 2)
      const third = Math.max(Math.round((bottom - top) / 3), 1)
      if (top < reach || bottom + reach > ink.length) continue
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
