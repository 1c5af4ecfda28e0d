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
