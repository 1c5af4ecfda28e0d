import { foldName, stemOf } from '../../model/file-names'
import type { Check } from '../finding'
import { numeralOf } from '../measure/numeral'
import type { FileSample } from '../sample'

const labelled = (samples: readonly FileSample[]) =>
  samples.flatMap(({ label }, position) => {
    const numeral = label === undefined ? undefined : numeralOf(label)
    return numeral ? [{ position, ...numeral }] : []
  })

/** Labels that are the names of the files. */
export const labelFileName: Check = {
  kind: 'label-file-name',
  *find(samples) {
    const files = samples.flatMap(({ name, label }, position) => {
      const text = label === undefined ? '' : foldName(label)
      const isName = text !== '' && [foldName(name), foldName(stemOf(name))].includes(text)
      return isName && numeralOf(text) === undefined ? [position] : []
    })
    if (files.length > 0) yield { files, certainty: 'certain', values: { count: files.length } }
  },
}

/** Printed numbers that leave one out: a page may be missing. Plates without a number lie between. */
export const labelGap: Check = {
  kind: 'label-gap',
  *find(samples) {
    const numbers = labelled(samples)
    const present = new Set(numbers.map(({ script, value }) => `${script} ${value}`))
    for (const [at, { position, script, value }] of numbers.entries()) {
      const before = numbers[at - 1]
      if (!before || before.script !== script || value - before.value < 2) continue
      // Pages that stand elsewhere are not missing: their order is another finding.
      const between = Array.from({ length: Math.min(value - before.value - 1, 50) }, (_, each) => each)
      if (between.every(each => present.has(`${script} ${before.value + 1 + each}`))) continue
      // As many pages without a number as numbers are missing.
      if (position - before.position >= value - before.value) continue
      const values = { first: before.value + 1, last: value - 1, count: value - before.value - 1 }
      yield { files: [before.position, position], certainty: 'likely', values }
    }
  },
}

/** Labels that two pages have. */
export const labelDoubled: Check = {
  kind: 'label-doubled',
  *find(samples) {
    const pages = new Map<string, number[]>()
    samples.forEach(({ label = '' }, position) => {
      if (/[\p{L}\p{N}]/u.test(label)) pages.set(label, [...(pages.get(label) ?? []), position])
    })
    for (const [label, files] of pages)
      if (files.length > 1 && files.length < samples.length / 2)
        yield { files, certainty: 'likely', values: { label } }
  },
}

/** Printed numbers that fall. */
export const labelOrder: Check = {
  kind: 'label-order',
  *find(samples) {
    const numbers = labelled(samples)
    for (const [at, { position, script, value }] of numbers.entries()) {
      const before = numbers[at - 1]
      if (before?.script !== script || value >= before.value || value === 1) continue
      yield {
        files: [before.position, position],
        certainty: 'likely',
        values: { before: before.value, number: value },
      }
    }
  },
}

/** A run of arabic numbers that begins, after roman ones, neither with 1 nor with the next number. */
export const romanBreak: Check = {
  kind: 'roman-break',
  *find(samples) {
    const numbers = labelled(samples)
    for (const [at, { position, script, value }] of numbers.entries()) {
      const before = numbers[at - 1]
      if (before?.script !== 'roman' || script !== 'arabic') continue
      // Pages without a number before it are counted.
      const counted = position - before.position
      if (value <= counted || value === before.value + counted) continue
      yield { files: [before.position, position], certainty: 'likely', values: { number: value } }
    }
  },
}
