import type { Check } from '../finding'
import { numberedName } from '../measure/file-name'
import { commonest, median } from '../measure/middle'
import { numeralOf } from '../measure/numeral'
import { toneOf } from '../measure/tone'
import { isFoldOut, type Pictured, picturedOf, usualAround } from '../measure/usual-size'
import type { FileSample, PictureFacts } from '../sample'
import { seriesOf } from './numbering'

/** Pictures below which nothing is a book, and files below which their numbers tell nothing. */
const FEWEST = 8
const FEWEST_NUMBERED = 6
/** Pictures at each end that may be of the binding. */
const BINDING = 2
/** Difference of brightness between paper and a binding, at least, and in usual differences between pages. */
const DARKER = 30
const TIMES = 5
/** Numbers of files with which a book does not begin, although the one before is near. */
const LATEST_BEGINNING = 4

/** Distance of the colours of two pictures. */
function colourDistance(a: PictureFacts, b: PictureFacts): number {
  const [one, other] = [a, b].map(({ colour, gray }) => colour ?? Array<number>(3).fill(toneOf(gray).mean))
  return Math.hypot(...(one ?? []).map((value, at) => value - (other?.[at] ?? value)))
}

/** True for a book that begins with its lining, as the last picture but one shows it, and ends with its cover. */
function beginsWithLining(pictured: readonly Pictured[]): boolean {
  const [first, lining, cover] = [pictured.at(0), pictured.at(-2), pictured.at(-1)]
  if (!first || !lining || !cover) return false
  const toCover = colourDistance(first.picture, cover.picture)
  return toCover > DARKER && colourDistance(first.picture, lining.picture) < toCover / 2
}

/** True where the book ends with a binding, and begins as it goes on or with the lining. */
function hasBackOnly(pictured: readonly Pictured[]): boolean {
  const tones = pictured.map(({ picture: { gray } }) => toneOf(gray).mean)
  const inner = tones.slice(BINDING, -BINDING)
  const usual = median(inner)
  const spread = median(inner.map(tone => Math.abs(tone - usual)))
  const isBinding = (tone: number) => Math.abs(tone - usual) > Math.max(DARKER, TIMES * spread)
  const [front, back] = [tones.slice(0, BINDING), tones.slice(-BINDING)].map(each => each.map(isBinding))
  if (front?.[0] && !front[1] && back?.every(Boolean)) return beginsWithLining(pictured)
  return Boolean(back?.some(Boolean)) && !front?.some(Boolean)
}

/** The number of the first file, where it is neither a usual beginning nor that of a part; otherwise 0. */
function lateBeginning(samples: readonly FileSample[], pictured: readonly Pictured[]): number {
  const [series, ...others] = seriesOf(pictured.flatMap(({ position }) => samples[position] ?? []))
  if (!series || others.length > 0 || series.length < FEWEST_NUMBERED) return 0
  const numbers = series.map(({ number }) => number).sort((a, b) => a - b)
  const step = commonest(numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0)))?.value
  const [first = 0] = numbers
  return step === 1 && first > 1 && first <= LATEST_BEGINNING ? first : 0
}

/** Books that end with a binding and begin without one, or whose numbers begin late. */
export const coverMissing: Check = {
  kind: 'cover-missing',
  *find(samples) {
    const pictured = picturedOf(samples)
    const [first] = pictured
    if (!first) return
    const number = lateBeginning(samples, pictured)
    if (number > 0 || (pictured.length >= FEWEST && hasBackOnly(pictured)))
      yield { files: [first.position], certainty: 'likely', values: { number } }
  },
}

/** The words of a label beside its number. */
const wordsOf = (label = ''): string =>
  numeralOf(label) ? '' : label.replace(/[\d\p{P}\p{S}\s]+/gu, '').toLowerCase()
const seriesIn = ({ name }: FileSample): string => numberedName(name)?.series ?? ''

/** Pictures of a folded leaf, or of two pages, that neither a label, a name nor the object tells from the others. */
export const foldOut: Check = {
  kind: 'fold-out',
  *find(samples) {
    const pictured = picturedOf(samples)
    const words = commonest(pictured.map(({ position }) => wordsOf(samples[position]?.label)))?.value
    const series = commonest(
      pictured.map(({ position }) => seriesIn(samples[position] ?? { name: '' })),
    )?.value
    for (const [at, { position, picture }] of pictured.entries()) {
      const usual = usualAround(pictured, at)
      const sample = samples[position]
      if (!usual || !sample || sample.isMarked || !isFoldOut(picture, usual)) continue
      if (wordsOf(sample.label) === words && seriesIn(sample) === series)
        yield { files: [position], certainty: 'likely', values: {} }
    }
  },
}
