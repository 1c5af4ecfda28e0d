import { foldName } from '../../model/file-names'
import { findDetails } from '../../model/formats/format-details'
import type { Check } from '../finding'
import type { FileSample } from '../sample'

const positionsBy = (
  samples: readonly FileSample[],
  keyOf: (sample: FileSample) => string | undefined,
): readonly (readonly number[])[] => {
  const groups = new Map<string, number[]>()
  samples.forEach((sample, position) => {
    const key = keyOf(sample)
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), position])
  })
  return [...groups.values()].filter(({ length }) => length > 1)
}

const isEmpty = ({ bytes }: FileSample) => bytes === 0

/** Files of the same bytes. */
export const sameBytes: Check = {
  kind: 'same-bytes',
  *find(samples) {
    for (const files of positionsBy(samples, sample => (isEmpty(sample) ? undefined : sample.hash)))
      yield { files, certainty: 'certain', values: { count: files.length } }
  },
}

/** Files whose names differ in case or Unicode form only: one of them is lost on other disks. */
export const nameDoubled: Check = {
  kind: 'name-doubled',
  *find(samples) {
    for (const files of positionsBy(samples, ({ name }) => foldName(name)))
      yield { files, certainty: 'certain', values: { count: files.length } }
  },
}

const faulty = (kind: string, isFaulty: (sample: FileSample) => boolean): Check => ({
  kind,
  *find(samples) {
    for (const [position, sample] of samples.entries())
      if (isFaulty(sample)) yield { files: [position], certainty: 'certain', values: {} }
  },
})

/** Files of no bytes. */
export const empty = faulty('empty', isEmpty)
/** Files whose end is missing. */
export const truncated = faulty('truncated', sample => sample.fault === 'truncated' && !isEmpty(sample))
/** Files that cannot be decoded. */
export const broken = faulty('broken', sample => sample.fault === 'undecodable' && !isEmpty(sample))
/** Files that cannot be read from the disk or the server. */
export const unreadable = faulty('unreadable', sample => sample.fault === 'unreadable')
/** Files that open with a password only. */
export const encrypted = faulty('encrypted', sample => sample.encrypted === true)

/** The name of a format by which people know it. */
const nameOf = (format: string): string =>
  findDetails(format)?.name || (format.split('/')[1] ?? format).toUpperCase()

/** Files that are of another format than their name, or the object, says. */
export const wrongType: Check = {
  kind: 'wrong-type',
  *find(samples) {
    for (const [position, { format, statedFormat }] of samples.entries()) {
      if (!format || !statedFormat) continue
      const [own, stated] = [format, statedFormat].map(each => findDetails(each)?.type ?? each)
      // A container of sound or film, and a text, may be told by their bytes as a family only.
      const isFamily = own?.split('/')[0] === stated?.split('/')[0] && !own?.startsWith('image/')
      if (own === stated || isFamily || /^(?:text\/|application\/(?:xml|zip|json))/.test(format)) continue
      const values = { format: nameOf(format), stated: nameOf(statedFormat) }
      yield { files: [position], certainty: 'certain', values }
    }
  },
}

/** PDF files that are larger than advised. */
export const largePdf: Check = {
  kind: 'large-pdf',
  *find(samples, { limits }) {
    for (const [position, { bytes = 0, format, statedFormat }] of samples.entries())
      if ((format ?? statedFormat) === 'application/pdf' && bytes > limits.pdfBytes)
        yield { files: [position], certainty: 'certain', values: { megabytes: Math.round(bytes / 1e6) } }
  },
}
