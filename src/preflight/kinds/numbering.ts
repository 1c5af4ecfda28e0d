import type { Check } from '../finding'
import { type NumberedName, numberedName } from '../measure/file-name'
import { commonest } from '../measure/middle'
import type { FileSample } from '../sample'

/** A wider gap is the beginning of another run. */
const WIDEST_GAP = 20

/** A numbered file, and its position. */
export interface Numbered extends NumberedName {
  readonly position: number
}

/** Files of one series and one extension, in their order. */
export function seriesOf(samples: readonly FileSample[]): readonly (readonly Numbered[])[] {
  const series = new Map<string, Numbered[]>()
  samples.forEach(({ name }, position) => {
    const numbered = numberedName(name)
    if (!numbered) return
    const key = `${numbered.series}\n${numbered.extension}`
    series.set(key, [...(series.get(key) ?? []), { ...numbered, position }])
  })
  return [...series.values()].filter(files => files.length >= 3)
}

/** Files of which the number of at least one before them, in a run by ones, twos … is missing. */
export const missing: Check = {
  kind: 'missing',
  *find(samples) {
    for (const files of seriesOf(samples)) {
      const ordered = [...files].sort((a, b) => a.number - b.number)
      const steps = ordered.slice(1).map(({ number }, at) => number - (ordered[at]?.number ?? 0))
      const step = commonest(steps.filter(Boolean))?.value ?? 1
      for (const [at, gap] of steps.entries()) {
        const [before, after] = [ordered[at], ordered[at + 1]]
        if (!before || !after || gap <= step || gap > WIDEST_GAP * step) continue
        const count = Math.max(Math.round(gap / step) - 1, 1)
        const values = { count, first: before.number + step, last: after.number - step }
        yield { files: [before.position, after.position], certainty: 'likely', values }
      }
    }
  },
}

/** Files whose number is less than that of the file before. */
export const order: Check = {
  kind: 'order',
  *find(samples) {
    for (const files of seriesOf(samples))
      for (const [at, file] of files.entries()) {
        const before = files[at - 1]
        if (!before || file.number >= before.number) continue
        const values = { before: before.number, number: file.number }
        yield { files: [before.position, file.position], certainty: 'likely', values }
      }
  },
}

/** Files of one number in a series, of which one may be a second copy. */
export const numberDoubled: Check = {
  kind: 'number-doubled',
  *find(samples) {
    for (const files of seriesOf(samples)) {
      const byNumber = new Map<string, Numbered[]>()
      for (const file of files) {
        const key = `${file.number}${file.after}`
        byNumber.set(key, [...(byNumber.get(key) ?? []), file])
      }
      for (const [first, ...others] of byNumber.values()) {
        if (!first || others.length === 0) continue
        const same = [first, ...others].map(({ position }) => position)
        yield { files: same, certainty: 'likely', values: { number: first.number } }
      }
    }
  },
}
