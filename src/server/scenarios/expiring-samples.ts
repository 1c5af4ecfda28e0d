import type { Sample, SampleFile } from '../sample.ts'

// Objects for reading longer than addresses live: fifty leaves, a PDF and a film whose signed addresses end after
// five seconds. They are not on the start page; a link opens them (`?rep_id=1210003000000412&inst=99SKERROW_INST`).

const SECONDS = 5
const LEAVES = 50

const number = (index: number) => String(index).padStart(2, '0')

/** The files of a sample under IDs of their own, so often that there are `count`. */
function filesOf({ files }: Sample, position: number, count: number): readonly SampleFile[] {
  return Array.from({ length: count }, (_, index) => files[index % files.length])
    .filter(file => file !== undefined)
    .map((file, index) => ({
      ...file,
      id: `13100030${number(position)}${number(index + 1)}0412`,
      // Each lies in the storage by itself: no browser's memory answers for another.
      ...(count > files.length && {
        name: `leaf-${number(index + 1)}.jpg`,
        storedName: file.name,
        label: `Leaf ${index + 1}`,
      }),
    }))
}

function toSample(original: Sample, position: number, label: string, count = original.files.length): Sample {
  const { ranges: _, ...usual } = original
  return {
    ...usual,
    record: `99100030${number(position)}000412`,
    representation: `12100030${number(position)}000412`,
    label,
    metadata: [{ label: 'Title', value: label }, ...original.metadata.slice(1)],
    description: label,
    unlisted: true,
    withoutImageService: true,
    secondsToLive: SECONDS,
    lendsThumbnails: true,
    files: filesOf(original, position, count),
  }
}

/** The objects whose addresses end while they are read, made of the book, the handbook and the talk. */
export function expiringSamples(samples: readonly Sample[]): readonly Sample[] {
  const find = (name: string) => samples.find(({ folder }) => folder === name)
  const [book, handbook, talk] = [find('book'), find('handbook'), find('talk')]
  return [
    ...(book ? [toSample(book, 0, 'Fifty leaves that are lent for five seconds', LEAVES)] : []),
    ...(handbook ? [toSample(handbook, 1, 'A handbook that is lent for five seconds')] : []),
    ...(talk ? [toSample(talk, 2, 'A talk that is lent for five seconds')] : []),
  ]
}
