import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Canvas, MetadataEntry, Size } from './digital-object'
import { haveFacingPages } from './facing-pages'
import { unknownLanguage } from './language-map'

/** Widths of the first pages in hundredths of their height; how many files there are; and what else is delivered. */
interface Representation {
  readonly widths: readonly number[]
  readonly count: number
  readonly labels?: readonly string[]
  readonly described?: string
  /** Position of a file that is no picture. */
  readonly other?: number
  readonly heights?: readonly number[]
}

const representation = (widths: readonly number[], count: number, more: Partial<Representation> = {}) => ({
  widths,
  count,
  ...more,
})

/** Bound at their side, and photographed page by page. */
const BOOKS: Readonly<Record<string, Representation>> = {
  'an octavo of 1894': representation([69, 68, 68], 24),
  'a picture Bible in its binding': representation([70, 70, 70], 79),
  'a dispersed codex, leaf by leaf': representation([71, 71, 72], 322, {
    labels: ['2r', '2v', '31r', '31v'],
  }),
  'a little magazine': representation([71, 71, 71], 16),
  'a bestiary with its boards': representation([77, 76, 77], 226, {
    labels: ['Upper cover', 'Upper pastedown', 'f. 1r', 'f. 1v'],
  }),
  'a bulletin of troops': representation([74, 73, 74], 20),
  'a novel in its binding': representation([75, 73, 73], 462),
  'a penny tract with wide covers': representation([81, 73, 73], 20),
  'a breviary': representation([67, 67, 67], 210, { labels: ['bindingA', 'bindingE', 'Ir', 'Iv'] }),
  'a narrow pocket edition': representation([60, 60, 60], 547),
  'a garden catalogue': representation([62, 62, 62], 12, { labels: ['[i]', '[ii]', '[iii]', 'iv'] }),
  'a school pamphlet': representation([61, 61, 61], 17),
  'four pages of a mandate': representation([75, 75, 75], 4),
  'a typed report of five pages': representation([77, 77, 77], 5),
  'letters bound into a volume': representation([75, 75, 75], 219, { labels: ['-', '-', '1r', '1v'] }),
  'an algebra notebook': representation([75, 75, 75], 69),
  'a programme of 1940': representation([73, 72, 72], 37),
  'a register of square leaves': representation([100, 100, 100], 219, {
    labels: ['front cover', '1 r.', '1 v.', '2 r.'],
  }),
  'an evening newspaper': representation([86, 86, 87], 4),
  'a broadsheet newspaper': representation([71, 71, 71], 8, {
    labels: ['Page 1', 'Page 2', 'Page 3', 'Page 4'],
  }),
  'a Hebrew almanac': representation([73, 71, 72], 10, { labels: ['כריכה', 'שער', 'הקדמה', 'א'] }),
  'an Arabic treatise': representation([68, 69, 68], 240),
  'an album with folios': representation([78, 78, 78], 5, { labels: ['f. 1r', 'f. 1v', 'f. 2r', 'f. 2v'] }),
  'a thesis on A4': representation([71, 71, 71], 312, { described: 'x, 300 pages ; 30 cm' }),
  'a score': representation([74, 75, 75], 36, { described: '1 score (36 pages) ; 32 cm' }),
  'an atlas bound upright, with text': representation([66, 65, 66], 90, {
    described: '90 pages : 24 folded maps ; 40 cm',
  }),
  'a herbarium volume': representation([64, 63, 64], 120),
  'a children’s book': representation([88, 87, 88], 32),
  'masters in TIFF': representation([72, 72, 71], 40),
  'a book called Photographs': representation([72, 71, 71], 64, { described: '64 pages ; 21 cm' }),
}

/** Seen one by one. */
const SINGLES: Readonly<Record<string, Representation>> = {
  'a register scanned by openings': representation([136, 137, 135], 23),
  'maps of one survey': representation([119, 120, 118], 25),
  'a chronicle photographed open': representation([133, 133, 133], 22),
  'a film’s stills': representation([66, 75, 178], 6),
  'a pictorial codex, leaf fragments': representation([122, 116, 60], 19),
  'views of a painting': representation([82, 82, 89], 6),
  'office letters of many sizes': representation([74, 138, 72], 19),
  'photographs of mixed sizes': representation([140, 75, 177], 8),
  'upright and lying photographs': representation([75, 76, 133], 40),
  'paintings of a gallery': representation([76, 161, 132], 26),
  'engineers’ photographs': representation([134, 134, 135], 40),
  'Japanese books photographed open': representation([150, 150, 150], 50),
  'a manuscript’s cover, spine and edges': representation([72, 28, 26], 4),
  'a parish register opened': representation([141, 222, 95], 97),
  'a town atlas of plates': representation([348, 139, 136], 29),
  'three leaves': representation([72, 72, 72], 3),
  'a report with its recording': representation([72, 72, 72], 6, { other: 5 }),
  rolls: representation([22, 21, 22], 5),
  'glass negatives, all upright': representation([75, 75, 75], 30, {
    described: '30 glass negatives ; 12 x 16 cm',
  }),
  'postcards, upright': representation([64, 64, 64], 12, { described: 'Postcards' }),
  'posters of one printer': representation([70, 70, 70], 14, {
    labels: ['Poster 1', 'Poster 2', 'Poster 3', 'Poster 4'],
  }),
  'sheets of a map series, upright': representation([80, 80, 80], 16, {
    labels: ['Sheet 1', 'Sheet 2', 'Sheet 3', 'Sheet 4'],
  }),
  'fronts of leaves only': representation([71, 71, 71], 6, { labels: ['1r', '2r', '3r', '4r', '5r', '6r'] }),
  'square photographs': representation([100, 100, 100], 24),
  coins: representation([100, 98, 101], 12),
  'details at other scales': representation([75, 75, 75], 9, { heights: [4000, 4000, 1500] }),
}

const toCanvas = ({ labels, other }: Representation, position: number): Canvas => ({
  id: `${position}`,
  ...(labels?.[position] && { label: unknownLanguage(labels[position]) }),
  behaviors: [],
  painting: [
    {
      media:
        position === other
          ? { url: 'https://library.example/a.mp3', type: 'sound', format: 'audio/mpeg' }
          : { url: 'https://library.example/a.jpg', type: 'image', format: 'image/jpeg' },
      choices: [],
    },
  ],
  metadata: [],
  rights: [],
  renderings: [],
})

const sizesOf = ({ widths, heights }: Representation): readonly Size[] =>
  widths.map((width, position) => {
    const height = heights?.[position] ?? 2000
    return { width: (width * height) / 100, height }
  })

function decide(each: Representation, sizes: readonly (Size | undefined)[] = sizesOf(each)) {
  const metadata: MetadataEntry[] = [
    { label: unknownLanguage('Title'), value: unknownLanguage('Photographs') },
    ...(each.described
      ? [{ label: unknownLanguage('Physical description'), value: unknownLanguage(each.described) }]
      : []),
  ]
  const canvases = Array.from({ length: each.count }, (_, position) => toCanvas(each, position))
  return haveFacingPages({ canvases, metadata, sizeOf: canvas => sizes[canvas] })
}

describe('haveFacingPages', () => {
  it.each(Object.entries(BOOKS))('opens %s with facing pages', (_, each) => {
    expect(decide(each)).toBe(true)
  })

  it.each(Object.entries(SINGLES))('shows %s one by one', (_, each) => {
    expect(decide(each)).toBe(false)
  })

  it('waits for two pages behind the cover, unless one of them decides alone', () => {
    const book = representation([70, 70, 70], 24)
    const [first, second] = sizesOf(book)
    expect(decide(book, [first, second])).toBeUndefined()
    expect(decide(book, [])).toBeUndefined()
    expect(decide(book, [undefined, undefined, undefined, second, second])).toBe(true)
    expect(decide(book, [first, { width: 3000, height: 2000 }])).toBe(false)
  })

  it('decides without any picture for what cannot be a book', () => {
    expect(decide(representation([], 3))).toBe(false)
    expect(decide(representation([], 9, { other: 4 }))).toBe(false)
  })

  it('never pairs landscape pictures, whatever lies around them', () => {
    const upright = fc.record({ width: fc.integer({ min: 500, max: 900 }), height: fc.constant(1000) })
    fc.assert(
      fc.property(fc.array(upright), fc.integer({ min: 1250, max: 4000 }), (others, width) => {
        const wide = { width, height: 1000 }
        expect(decide(representation([], 20), [others[0], wide, ...others])).toBe(false)
      }),
    )
  })
})
