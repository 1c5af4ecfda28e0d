import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineTops, readsUpward } from '../measure/reading-order'
import { writingOf } from '../measure/writing'
import { changed, filesFound, random, repainted, soundBook } from './fixtures'
import { upsideDown } from './postures'

const SIDE = 384

/** Lines of letters, of which some rise above their line and few fall below it. */
function written(seed: number): Uint8Array {
  const next = random(seed)
  const gray = new Uint8Array(SIDE * SIDE).fill(228)
  for (let line = 30; line < SIDE - 30; line += 30)
    for (let x = 6; x < SIDE - 6; x += 6) {
      const [from, to] = next() < 0.35 ? [-8, 10] : next() < 0.1 ? [0, 17] : [0, 10]
      for (let y = line + from; y < line + to; y++) gray.fill(50, y * SIDE + x, y * SIDE + x + 3)
    }
  return gray
}

const writing = (gray: Uint8Array) => writingOf({ gray, width: SIDE, height: SIDE })

describe('writing', () => {
  it('tells which way is up', () => {
    fc.assert(
      fc.property(fc.nat(), seed => {
        const page = written(seed)
        expect(writing(page)?.ascent).toBeGreaterThan(0.2)
        expect(writing(page.slice().reverse())?.ascent).toBeCloseTo(-(writing(page)?.ascent ?? 9), 1)
      }),
      { numRuns: 10 },
    )
  })

  /** Half of the page is bare, and a row of dots stands between the lines. */
  function fewLines(seed: number): Uint8Array {
    const page = written(seed)
    page.fill(228, 0, 130 * SIDE)
    for (let line = 122; line < SIDE - 30; line += 30)
      for (let x = 6; x < SIDE - 6; x += 4) page[line * SIDE + x] = 40
    return page
  }

  it('is never told the wrong way of a few lines among rules and dots', () => {
    fc.assert(
      fc.property(fc.nat(), seed => {
        // A page may fall out so that too few of its lines are alike, and then nothing is told.
        expect(writing(fewLines(seed))?.ascent ?? 1).toBeGreaterThan(0.2)
        expect(writing(fewLines(seed).reverse())?.ascent ?? -1).toBeLessThan(-0.2)
      }),
      { numRuns: 10, examples: [[1_439_807_207]] },
    )
  })

  it('is told of nearly every page of a few lines', () => {
    const pages = Array.from({ length: 40 }, (_, seed) => fewLines(seed))
    expect(pages.filter(page => writing(page) !== undefined).length).toBeGreaterThanOrEqual(38)
  })

  it('tells nothing on bare paper, and takes any picture', () => {
    expect(writing(new Uint8Array(SIDE * SIDE).fill(220))).toBeUndefined()
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 128 * 20, maxLength: 128 * 20 }), gray => {
        const { ascent = 0, head = 0 } = writingOf({ gray, width: 128, height: 20 }) ?? {}
        expect(Math.max(Math.abs(ascent), Math.abs(head))).toBeLessThanOrEqual(1)
      }),
      { numRuns: 30 },
    )
  })
})

describe('a page that is upside down', () => {
  const upright = { ascent: 0.5, head: 0 }
  const book = soundBook(12).map((each, _at) => repainted([each], 0, { writing: upright })[0] ?? each)

  it('is shown among pages that agree', () => {
    expect(filesFound(upsideDown, book)).toEqual([])
    expect(filesFound(upsideDown, repainted(book, 4, { writing: { ascent: -0.45, head: 0 } }))).toEqual([[4]])
    const hebrew = book.map(each => repainted([each], 0, { writing: { ascent: 0.1, head: 0.2 } })[0] ?? each)
    expect(filesFound(upsideDown, repainted(hebrew, 4, { writing: { ascent: 0, head: -0.2 } }))).toEqual([
      [4],
    ])
  })

  it('is not one of few, nor one whose writing is not clear', () => {
    const down = { ascent: -0.45, head: 0 }
    expect(filesFound(upsideDown, repainted(book.slice(0, 4), 2, { writing: down }))).toEqual([])
    expect(filesFound(upsideDown, repainted(book, 4, { writing: { ascent: -0.1, head: 0 } }))).toEqual([])
    const mixed = book.map(
      (each, at) => repainted([each], 0, { writing: at % 2 ? upright : down })[0] ?? each,
    )
    expect(filesFound(upsideDown, mixed)).toEqual([])
  })

  it('is shown by the order of its lines', () => {
    expect(filesFound(upsideDown, changed(book, 4, { isReadUpward: true }))).toEqual([[4]])
    expect(
      filesFound(
        upsideDown,
        book.map(each => ({ ...each, isReadUpward: true })),
      ),
    ).toEqual([])
    const alto = (tops: readonly number[]) =>
      `<alto>${tops.map(top => `<TextLine HPOS="3" VPOS="${top}"/>`).join('')}</alto>`
    const tops = [900, 800, 700, 600, 500, 400, 300]
    expect(readsUpward(lineTops(alto(tops)))).toBe(true)
    expect(readsUpward(lineTops(alto([...tops].reverse())))).toBe(false)
    // Columns begin anew at the top.
    expect(readsUpward([100, 200, 300, 400, 100, 200, 300, 400])).toBe(false)
    expect(readsUpward(lineTops('<span class="ocr_line" title="bbox 1 20 3 4">'))).toBe(false)
  })
})
