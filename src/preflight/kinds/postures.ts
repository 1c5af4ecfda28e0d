import type { Check } from '../finding'
import { median } from '../measure/middle'
import { remember } from '../measure/remember'
import { type FileSample, GRAY_SIDE, type PictureFacts } from '../sample'
import { isBlank } from './blank'

/** Pictures below which nothing is usual, and the part of them that must agree. */
const FEWEST = 8
const AGREEMENT = 0.75
/** Degrees by which a page may lie askew. */
const ASKEW = 1.5
/** Points of a side in which the shadow of the gutter is looked for, and the difference that it makes. */
const EDGE = 4
const SHADOW = 10

/** Pages whose writing must agree on the way up. */
const FEWEST_WRITTEN = 4
/** Signs of the way up, and how clear they must be (`writing.ts`). */
const SIGNS = [
  { sign: 'ascent', clear: 0.3 },
  { sign: 'head', clear: 0.15 },
] as const

interface Measured {
  readonly position: number
  readonly value: number
}

const measured = (
  samples: readonly FileSample[],
  factOf: (picture: PictureFacts) => number | undefined,
): readonly Measured[] =>
  samples.flatMap(({ picture }, position) => {
    const value = picture && !isBlank(picture) ? factOf(picture) : undefined
    return value === undefined ? [] : [{ position, value }]
  })

/** Pages whose lines slope, where those of others do not. */
export const skewed: Check = {
  kind: 'skewed',
  *find(samples) {
    const slopes = measured(samples, ({ slope }) => slope)
    const usual = median(slopes.map(({ value }) => value))
    const far = slopes.filter(({ value }) => Math.abs(value - usual) >= ASKEW)
    if (slopes.length < FEWEST || far.length > slopes.length * (1 - AGREEMENT)) return
    for (const { position, value } of far)
      yield { files: [position], certainty: 'likely', values: { degrees: Math.abs(value - usual) } }
  },
}

/** Brightness at the left edge less that at the right one. */
const edgesOf = remember(({ gray }: PictureFacts): number => {
  let sum = 0
  for (let y = 0; y < GRAY_SIDE; y++)
    for (let x = 0; x < EDGE; x++)
      sum += (gray[y * GRAY_SIDE + x] ?? 0) - (gray[(y + 1) * GRAY_SIDE - 1 - x] ?? 0)
  return sum / (GRAY_SIDE * EDGE)
})

/** Pages with the shadow of the gutter on the side where their neighbours have it, though left and right take turns. */
export const gutter: Check = {
  kind: 'gutter',
  *find(samples) {
    const edges = measured(samples, edgesOf)
    const differences = (by: number) =>
      edges.slice(by).map(({ value }, at) => Math.abs(value - (edges[at]?.value ?? 0)))
    const turn = median(differences(1))
    const same = differences(2)
    if (edges.length < FEWEST || turn < SHADOW) return
    if (same.filter(each => each < turn / 2).length < same.length * 0.6) return
    for (const [at, { position, value }] of edges.entries()) {
      const isUnlike = (by: number) => Math.abs(value - (edges[at + by]?.value ?? Number.NaN)) > turn / 2
      const isAlike = (by: number) => Math.abs(value - (edges[at + by]?.value ?? Number.NaN)) < turn / 2
      if (isUnlike(-2) && isUnlike(2) && isAlike(-1) && isAlike(1))
        yield { files: [position], certainty: 'likely', values: {} }
    }
  },
}

/** Positions of pages of which a sign of the way up is contrary to that of most. */
function contrary(
  samples: readonly FileSample[],
  { sign, clear }: (typeof SIGNS)[number],
): readonly number[] {
  const clearly = measured(samples, ({ writing }) => writing?.[sign]).filter(
    each => Math.abs(each.value) >= clear,
  )
  const usual = Math.sign(median(clearly.map(({ value }) => value)))
  const far = clearly.filter(({ value }) => Math.sign(value) !== usual)
  const isUsual =
    clearly.length - far.length >= FEWEST_WRITTEN && far.length <= clearly.length * (1 - AGREEMENT)
  return isUsual ? far.map(({ position }) => position) : []
}

/** Pages that are upside down: their writing, or the order of the lines in their text, runs contrary to that of the others. */
export const upsideDown: Check = {
  kind: 'upside-down',
  *find(samples) {
    const upward = samples.flatMap(({ isReadUpward }, position) => (isReadUpward ? [position] : []))
    // A text that runs upward throughout is one whose boxes are counted from below.
    const read = upward.length <= samples.length * (1 - AGREEMENT) ? upward : []
    const files = new Set([...read, ...SIGNS.flatMap(each => contrary(samples, each))])
    for (const position of [...files].sort((a, b) => a - b))
      yield { files: [position], certainty: 'likely', values: {} }
  },
}
