import type { Sample, SampleFile } from '../sample.ts'

// Objects whose manifest or thumbnails, which come after the first page, are refused, missing or of something else, and
// objects whose storage is not set up for viewers. They are not on the start page; a link opens them
// (`?rep_id=1210004000000412&inst=99SKERROW_INST`).

const LEAVES = 300

const digits = (value: number, length: number) => String(value).padStart(length, '0')

/** Differences of a case from the sample in a folder. */
type Case = Pick<Sample, 'folder' | 'label'> & Partial<Sample> & { readonly count?: number }

/** In the order of their IDs, which end in 00, 01, 02 and so on before the institution's part. */
const CASES: readonly Case[] = [
  { folder: 'masters', label: 'Masters whose manifest is refused', manifest: 'refused' },
  { folder: 'masters', label: 'Masters with the manifest of another edition', manifest: 'another-edition' },
  { folder: 'book', label: 'Three hundred leaves', count: LEAVES },
  { folder: 'book', label: 'Three hundred leaves without thumbnails', count: LEAVES, thumbnails: 'none' },
  { folder: 'book', label: 'Leaves with thumbnails by number', thumbnails: 'by-index' },
  { folder: 'masters', label: 'Masters without thumbnails', thumbnails: 'none', manifest: 'refused' },
  { folder: 'map', label: 'A chart whose manifest is refused', manifest: 'refused' },
  {
    folder: 'photographs',
    label: 'Photographs that no viewer may read',
    withoutCors: true,
    withoutImageService: true,
  },
  { folder: 'talk', label: 'A talk that no viewer may read', withoutCors: true },
  { folder: 'talk', label: 'A talk that is sent whole', withoutRanges: true },
]

/** The files of a sample under IDs of their own, from the beginning again until there are `count`. */
function filesOf({ files }: Sample, position: number, count: number): readonly SampleFile[] {
  return Array.from({ length: count }, (_, index) => files[index % files.length])
    .filter(file => file !== undefined)
    .map((file, index) => ({
      ...file,
      id: `1310004${digits(position, 2)}${digits(index + 1, 3)}0412`,
      ...(count > files.length && {
        name: `leaf-${digits(index + 1, 3)}.jpg`,
        storedName: file.name,
        label: `Leaf ${index + 1}`,
      }),
    }))
}

function toSample(original: Sample, { count, ...differences }: Case, position: number): Sample {
  const { ranges: _, ...usual } = original
  return {
    ...usual,
    record: `99100040${digits(position, 2)}000412`,
    representation: `12100040${digits(position, 2)}000412`,
    metadata: [{ label: 'Title', value: differences.label }, ...original.metadata.slice(1)],
    description: differences.label,
    unlisted: true,
    ...differences,
    files: filesOf(original, position, count ?? original.files.length),
  }
}

/** The objects with a manifest, thumbnails or a storage of little use, made of other samples. */
export function lateSamples(samples: readonly Sample[]): readonly Sample[] {
  return CASES.flatMap((each, position) => {
    const original = samples.find(({ folder }) => folder === each.folder)
    return original ? [toSample(original, each, position)] : []
  })
}
