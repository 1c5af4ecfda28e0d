import type { Check } from '../finding'
import { commonest, median } from '../measure/middle'
import { clippedPart } from '../measure/tone'
import { differs, isFoldOut, isTurned, picturedOf, usualAround } from '../measure/usual-size'
import type { PictureFacts } from '../sample'
import { isBlank } from './blank'

/** Pictures below which nothing is usual. */
const FEWEST = 5
/** Pictures at each end that may be the binding, with colours and tones of their own. */
const BINDING = 2
/** Part of the pictures that must agree before one of them can differ. */
const AGREEMENT = 0.75

/** Pictures that lie on their side among upright ones of the same size, or the reverse. */
export const rotated: Check = {
  kind: 'rotated',
  *find(samples) {
    const pictured = picturedOf(samples)
    for (const [at, { position, picture }] of pictured.entries()) {
      const usual = usualAround(pictured, at)
      if (usual && isTurned(picture, usual)) yield { files: [position], certainty: 'likely', values: {} }
    }
  },
}

/** Pictures of another size than those around them: cut off, or another leaf. */
export const size: Check = {
  kind: 'size',
  *find(samples, { limits }) {
    const pictured = picturedOf(samples)
    for (const [at, { position, picture }] of pictured.entries()) {
      const usual = usualAround(pictured, at)
      if (!usual || isTurned(picture, usual) || isFoldOut(picture, usual)) continue
      const { width, height } = picture
      if (!differs(width, usual.width, limits.size) && !differs(height, usual.height, limits.size)) continue
      const values = { width, height, usualWidth: usual.width, usualHeight: usual.height }
      yield { files: [position], certainty: 'likely', values }
    }
  },
}

/** A check for pictures of which a fact differs from that of most others. */
function unlikeMost(kind: string, factOf: (picture: PictureFacts) => string | number | undefined): Check {
  return {
    kind,
    *find(samples) {
      const facts = picturedOf(samples).flatMap(({ position, picture }) => {
        const fact = factOf(picture)
        return fact === undefined ? [] : [{ position, fact }]
      })
      const usual = commonest(facts.map(({ fact }) => fact))
      if (!usual || facts.length < FEWEST || usual.part < AGREEMENT) return
      for (const { position, fact } of facts)
        if (fact !== usual.value)
          yield { files: [position], certainty: 'certain', values: { value: fact, usual: usual.value } }
    },
  }
}

/** Pictures of another resolution than most. */
export const resolution = unlikeMost('resolution', ({ density }) => density && Math.round(density))
/** Pictures of another number of channels or bits than most: gray among colour, 8 bits among 16. */
export const colour = unlikeMost('colour', ({ channels, depth }) =>
  channels === undefined || depth === undefined ? undefined : `${channels} × ${depth} bit`,
)

/** A check for pictures whose measure lies far from the middle of all. */
function farFromMiddle(
  kind: string,
  measureOf: (picture: PictureFacts) => number | undefined,
  isFar: (value: number, middle: number) => boolean,
): Check {
  return {
    kind,
    *find(samples) {
      const measures = picturedOf(samples)
        .slice(BINDING, -BINDING)
        .flatMap(({ position, picture }) => {
          const value = isBlank(picture) ? undefined : measureOf(picture)
          return value === undefined ? [] : [{ position, value }]
        })
      if (measures.length < FEWEST) return
      const middle = median(measures.map(({ value }) => value))
      const far = measures.filter(({ value }) => isFar(value, middle))
      // A set of photographs: many differ, and nothing is usual.
      if (far.length > measures.length * (1 - AGREEMENT)) return
      for (const { position } of far) yield { files: [position], certainty: 'likely', values: {} }
    },
  }
}

/** Pictures far less sharp than the others. */
export const blurred = farFromMiddle(
  'blurred',
  ({ sharpness }) => sharpness,
  (value, middle) => value < middle * 0.25,
)
/** Pictures with far more of quite black or quite white than the others. */
export const exposure = farFromMiddle(
  'exposure',
  ({ gray }) => clippedPart(gray),
  (value, middle) => value > middle + 0.35,
)
/** Pictures that are redder or bluer than the others. */
export const cast = farFromMiddle(
  'cast',
  ({ colour: mean }) => mean && Math.log((mean[0] + 1) / (mean[2] + 1)),
  (value, middle) => Math.abs(value - middle) > 0.16,
)
