import type { Check } from '../finding'
import { type Details, detailsOf, likeness } from '../measure/likeness'
import { ENOUGH_LETTERS, type PageLetters, pageLetters, textLikeness } from '../measure/page-letters'
import { toneOf } from '../measure/tone'
import type { FileSample } from '../sample'
import { isBlank } from './blank'

/** Likeness from which two pictures with the same words are of one page. */
const SOMEWHAT = 0.5

/** True where two texts speak against one page: both are long, and have little in common. */
const textsDiffer = (a: PageLetters, b: PageLetters): boolean =>
  Math.min(a.letters.length, b.letters.length) >= ENOUGH_LETTERS && textLikeness(a, b) < 0.3

/** True for pictures of one shape, which scans of one page are. */
function haveOneShape({ picture: a }: FileSample, { picture: b }: FileSample): boolean {
  if (!a || !b) return false
  const [one, other] = [a.width / a.height, b.width / b.height]
  return Math.abs(Math.log(one / other)) < 0.2
}

/** Parts of a page that are compared. */
interface Compared {
  readonly sample: FileSample
  readonly details: Details
  readonly text: PageLetters
}

/** Likeness of two pages that may be one; `undefined` for pages that are not. */
function samePage(a: Compared, b: Compared, limit: number): number | undefined {
  if (!haveOneShape(a.sample, b.sample) || textsDiffer(a.text, b.text)) return undefined
  // The same bytes are another finding.
  if (a.sample.hash !== undefined && a.sample.hash === b.sample.hash) return undefined
  const alike = likeness(a.details, b.details)
  const isSame = alike >= limit || (alike > SOMEWHAT && textLikeness(a.text, b.text) > 0.8)
  return isSame ? alike : undefined
}

/** Pictures near each other that show one page: scanned twice. Scans differ in bytes, so their details are compared. */
export const rescanned: Check = {
  kind: 'rescanned',
  *find(samples, { limits }) {
    const compared = samples.map((sample): Compared | undefined => {
      const { picture } = sample
      if (!picture || isBlank(picture) || toneOf(picture.gray).deviation <= 2) return undefined
      return { sample, details: detailsOf(picture.gray), text: pageLetters(sample) }
    })
    for (const [position, own] of compared.entries())
      for (let next = position + 1; own && next <= position + limits.nearness; next++) {
        const other = compared[next]
        const alike = other && samePage(own, other, limits.likeness)
        if (alike !== undefined)
          yield { files: [position, next], certainty: 'likely', values: { percent: Math.round(alike * 100) } }
      }
  },
}

/** Texts that two pages have in common although their pictures differ: one of them is of another page. */
export const textDoubled: Check = {
  kind: 'text-doubled',
  *find(samples) {
    const seen = new Map<string, number>()
    for (const [position, sample] of samples.entries()) {
      const { hash, picture } = sample
      const { letters } = pageLetters(sample)
      if (letters.length < ENOUGH_LETTERS || !picture) continue
      const first = seen.get(letters)
      const before = first === undefined ? undefined : samples[first]
      if (first === undefined) seen.set(letters, position)
      else if (
        before?.picture &&
        before.hash !== hash &&
        likeness(detailsOf(before.picture.gray), detailsOf(picture.gray)) < SOMEWHAT
      )
        yield { files: [first, position], certainty: 'likely', values: {} }
    }
  },
}
