import { describe, expect, it } from 'vitest'
import { GRAY_SIDE } from '../sample'
import { coverMissing, foldOut } from './bindings'
import { changed, filesFound, findingsOf, repainted, soundBook } from './fixtures'
import { size } from './outliers'

const book = soundBook(16)
const board = new Uint8Array(GRAY_SIDE ** 2).fill(70)
const bound = (positions: readonly number[]) =>
  positions.reduce<typeof book>((pages, at) => repainted(pages, at, { gray: board }), book)

describe('a cover', () => {
  it('is missed where only the end of a book has one', () => {
    expect(findingsOf(coverMissing, bound([15]))).toMatchObject([{ files: [0], values: { number: 0 } }])
    for (const sound of [book, bound([0, 15]), bound([0]), bound([1, 14, 15])])
      expect(findingsOf(coverMissing, sound)).toEqual([])
  })

  it('is missed where a book begins with the lining of its binding', () => {
    const coloured = (from: typeof book, at: number, [tone, colour]: (typeof SIDES)[number]) =>
      repainted(from, at, { gray: new Uint8Array(GRAY_SIDE ** 2).fill(tone), colour })
    const SIDES = [
      [60, [40, 75, 80]],
      [120, [130, 112, 91]],
    ] as const
    const [cover, lining] = SIDES
    const back = coloured(coloured(book, 14, lining), 15, cover)
    expect(filesFound(coverMissing, coloured(back, 0, lining))).toEqual([[0]])
    expect(filesFound(coverMissing, coloured(back, 0, cover))).toEqual([])
    expect(filesFound(coverMissing, coloured(coloured(back, 0, cover), 1, lining))).toEqual([])
  })

  it('is missed where the numbers of the files begin late', () => {
    for (const pages of [book.slice(1), book.slice(1, 7)])
      expect(findingsOf(coverMissing, pages)).toMatchObject([{ files: [0], values: { number: 2 } }])
    // A part of a longer series, every second page, and a few pages.
    for (const sound of [book.slice(6), book.filter((_, at) => at % 2 === 1), book.slice(1, 6)])
      expect(findingsOf(coverMissing, sound)).toEqual([])
  })
})

describe('a fold-out', () => {
  const folded = repainted(book, 5, { width: 3300 })
  it('is shown where nothing marks it', () => {
    expect(filesFound(foldOut, folded)).toEqual([[5]])
    expect(filesFound(foldOut, repainted(book, 5, { height: 3900 }))).toEqual([[5]])
    expect(filesFound(size, folded)).toEqual([])
  })

  it('is marked by its label, its name, or the object', () => {
    for (const mark of [{ label: 'Map of the isles' }, { name: 'plate_0001.jpg' }, { isMarked: true }])
      expect(filesFound(foldOut, changed(folded, 5, mark))).toEqual([])
  })

  it('is neither a page on its side nor one of another size', () => {
    expect(filesFound(foldOut, repainted(book, 5, { width: 2400, height: 1600 }))).toEqual([])
    expect(filesFound(foldOut, repainted(book, 5, { width: 2400, height: 1200 }))).toEqual([])
  })
})
