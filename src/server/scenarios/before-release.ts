import type { Sample, SampleFile } from '../sample.ts'

// The book as it comes from a workshop, before its release, with faults that a preflight finds. It is not on the start page;
// staff open it by a link (`?rep_id=1210006000000412&inst=99SKERROW_INST&staff=1&preflight=1`).

/** Leaves that are not there, by their number: both of the binding in front, and one in the middle. */
const MISSING = [1, 2, 7]
/** Leaves that lie before the one that they follow. */
const EARLY = 21
/** Leaves without their text. */
const WITHOUT_TEXT = [9, 12]

/** Leaves with the picture of another file, by its folder and name. */
const PICTURES: Readonly<Record<number, readonly [folder: string, name: string]>> = {
  // Scanned once, delivered twice.
  4: ['book', 'lights-003.jpg'],
  // A photograph that lay in the book.
  12: ['photographs', 'pel-1903-001.jpg'],
  // A master under the name of its copy.
  14: ['masters', 'skr-0004-plate.tif'],
}
const CHANGES: Readonly<Record<number, Partial<SampleFile>>> = {
  // The label of the leaf before.
  4: { label: 'i' },
  // The text of another book.
  8: { words: '../hebrew-book/luah-03.jpg.words.json' },
}

const digits = (value: number) => String(value).padStart(2, '0')

/** Place and size of the picture of a leaf that has that of another file. */
function otherPicture(samples: readonly Sample[], leaf: number): Partial<SampleFile> {
  const [folder, name] = PICTURES[leaf] ?? []
  const file = samples.find(sample => sample.folder === folder)?.files.find(each => each.name === name)
  if (!file?.width || !file.height) return {}
  const { width, height, bytes } = file
  return { storedName: `../${folder}/${name}`, width, height, bytes }
}

/** The leaf with its faults; `leaf` is its number in the book. */
function toFile(samples: readonly Sample[], file: SampleFile, leaf: number): SampleFile {
  const { words, ...rest } = file
  return {
    ...rest,
    ...(words !== undefined && !WITHOUT_TEXT.includes(leaf) && { words }),
    id: `13100060${digits(leaf)}000412`,
    storedName: file.name,
    ...otherPicture(samples, leaf),
    ...CHANGES[leaf],
  }
}

/** The object with faults, made of the book. */
export function beforeRelease(samples: readonly Sample[]): readonly Sample[] {
  const book = samples.find(({ folder }) => folder === 'book')
  if (!book) return []
  const { ranges: _ranges, rights: _rights, ...usual } = book
  const leaves = book.files.map((_file, index) => index + 1).filter(leaf => !MISSING.includes(leaf))
  const order = leaves.flatMap(leaf => (leaf === EARLY ? [] : leaf === EARLY - 1 ? [EARLY, leaf] : [leaf]))
  const label = 'The Lights of Skerrow, as it came from the workshop'
  const described = book.metadata.filter(entry => entry.label !== 'Title')
  return [
    {
      ...usual,
      record: '9910006000000412',
      representation: '1210006000000412',
      label,
      description: label,
      metadata: [{ label: 'Title', value: label }, { label: 'Language', value: 'English' }, ...described],
      unlisted: true,
      withoutImageService: true,
      files: order.flatMap(leaf => {
        const file = book.files[leaf - 1]
        return file ? [toFile(samples, file, leaf)] : []
      }),
    },
  ]
}
