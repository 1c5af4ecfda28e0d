import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StructureNode } from '../../model/digital-object'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import { moveInOverview, overviewRows } from './overview-rows'

const chapter = (label: string, ...canvases: number[]): StructureNode => ({
  id: label,
  label: { en: [label] },
  behaviors: [],
  canvases,
  children: [],
})
const book = (count: number, ...structures: StructureNode[]) =>
  emptyObject({ canvases: Array.from({ length: count }, () => blankCanvas()), structures })

describe('the rows of the overview', () => {
  it('begin anew with each chapter', () => {
    const part: StructureNode = { ...chapter('Two'), children: [chapter('Within', 5)] }
    expect(overviewRows(book(9, part, chapter('One', 1, 2)), 3)).toEqual([
      { first: 0, count: 1 },
      { label: { en: ['One'] } },
      { first: 1, count: 3 },
      { first: 4, count: 1 },
      { label: { en: ['Two'] } },
      { first: 5, count: 3 },
      { first: 8, count: 1 },
    ])
  })

  it('do without chapters where there are too many, or they point nowhere', () => {
    const each = Array.from({ length: 9 }, (_, page) => chapter(`${page}`, page))
    expect(overviewRows(book(9, ...each), 5)).toHaveLength(2)
    expect(overviewRows(book(9, chapter('Empty'), chapter('Outside', 99)), 5)).toHaveLength(2)
  })

  it('hold every page once, in order', () => {
    const pages = fc.integer({ min: 1, max: 60 })
    const starts = fc.array(fc.nat(70), { maxLength: 6 })
    fc.assert(
      fc.property(pages, starts, fc.integer({ min: 1, max: 9 }), (count, chapters, columns) => {
        const rows = overviewRows(book(count, ...chapters.map(start => chapter('x', start))), columns)
        const shown = rows.flatMap(row =>
          'first' in row ? Array.from({ length: row.count }, (_, column) => row.first + column) : [],
        )
        expect(shown).toEqual(Array.from({ length: count }, (_, page) => page))
      }),
    )
  })
})

describe('the keys', () => {
  const shape = { rows: overviewRows(book(9, chapter('One', 0), chapter('Two', 4)), 3), inView: 2 }
  it.each([
    ['ArrowRight', 3, 4],
    ['ArrowLeft', 4, 3],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 2, 3],
    ['ArrowDown', 3, 4],
    ['ArrowDown', 8, 8],
    ['ArrowUp', 6, 3],
    ['PageDown', 0, 4],
    ['PageUp', 8, 3],
    ['Home', 5, 0],
    ['End', 5, 8],
    ['a', 5, undefined],
  ] as const)('%s goes from %i to %s', (key, from, to) => {
    expect(moveInOverview(key, from, { ...shape, rightward: 1 })).toBe(to)
  })

  it('go the other way from right to left', () => {
    expect(moveInOverview('ArrowLeft', 3, { ...shape, rightward: -1 })).toBe(4)
  })
})
