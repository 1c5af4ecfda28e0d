import type { Check, Limits } from '../finding'
import { type Details, detailsOf, likeness } from '../measure/likeness'
import { ENOUGH_LETTERS, type PageLetters, pageLetters, textLikeness } from '../measure/page-letters'
import { toneOf } from '../measure/tone'
import type { FileSample } from '../sample'
import { isBlank } from './blank'

/** Likeness from which two pictures with the same words may be of one page, and by how much it exceeds that to pages around them. */
const SOMEWHAT = 0.5
const OUTSTANDING = 0.15
/** Likeness of two texts of one page. */
const SAME_WORDS = 0.8

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

/** Pages that are compared, by position; none for files that show nothing. */
const comparedOf = (samples: readonly FileSample[]): readonly (Compared | undefined)[] =>
  samples.map(sample => {
    const { picture } = sample
    if (!picture || isBlank(picture) || toneOf(picture.gray).deviation <= 2) return undefined
    return { sample, details: detailsOf(picture.gray), text: pageLetters(sample) }
  })

const hasWordsOf = (a: Compared, b: Compared): boolean => textLikeness(a.text, b.text) > SAME_WORDS

/**
 * True for pictures that are alike as two scans of one page are: wholly, or more than each is like the pages around it. Pages of
 * one form, such as those of a calendar, are all somewhat alike.
 */
function areOnePage(
  compared: readonly (Compared | undefined)[],
  [first, second]: readonly [number, number],
  { likeness: limit, nearness }: Limits,
): boolean {
  const [one, other] = [compared[first], compared[second]]
  if (!one || !other) return false
  const alike = likeness(one.details, other.details)
  if (alike >= limit || alike <= SOMEWHAT) return alike >= limit
  const isUnlikeOthers = (own: Compared, at: number) =>
    compared
      .slice(Math.max(at - nearness, 0), at + nearness + 1)
      .every(
        each => !each || hasWordsOf(each, own) || likeness(own.details, each.details) < alike - OUTSTANDING,
      )
  return isUnlikeOthers(one, first) && isUnlikeOthers(other, second)
}

/** Pictures near each other that show one page: scanned twice. Scans differ in bytes, so their details are compared. */
export const rescanned: Check = {
  kind: 'rescanned',
  *find(samples, { limits }) {
    const compared = comparedOf(samples)
    for (const [position, own] of compared.entries())
      for (let next = position + 1; own && next <= position + limits.nearness; next++) {
        const other = compared[next]
        if (!other || !haveOneShape(own.sample, other.sample) || textsDiffer(own.text, other.text)) continue
        // The same bytes are another finding.
        if (own.sample.hash !== undefined && own.sample.hash === other.sample.hash) continue
        const alike = likeness(own.details, other.details)
        if (
          alike >= limits.likeness ||
          (hasWordsOf(own, other) && areOnePage(compared, [position, next], limits))
        )
          yield { files: [position, next], certainty: 'likely', values: { percent: Math.round(alike * 100) } }
      }
  },
}

/** Texts that two pages have in common although their pictures differ: one of them is of another page. */
export const textDoubled: Check = {
  kind: 'text-doubled',
  *find(samples, { limits }) {
    const seen = new Map<string, number>()
    const compared = comparedOf(samples)
    for (const [position, sample] of samples.entries()) {
      const { letters } = pageLetters(sample)
      if (letters.length < ENOUGH_LETTERS || !sample.picture) continue
      const first = seen.get(letters)
      if (first === undefined) seen.set(letters, position)
      else if (samples[first]?.hash !== sample.hash && !areOnePage(compared, [first, position], limits))
        yield { files: [first, position], certainty: 'likely', values: {} }
    }
  },
}
