import { describe, expect, it } from 'vitest'
import type { StructureNode } from '../../model/digital-object'
import type { InnerOutlineEntry } from '../files/inner-pages'
import {
  ancestorsOf,
  entriesOfFile,
  entryAtTime,
  entryOfCanvas,
  firstEntryOn,
  leads,
  openAtFirst,
  outlineOf,
  outlineOfFile,
  seenFor,
  visibleEntries,
} from './outline'

function range(label: string, canvases: number[], children: StructureNode[] = [], behaviors: string[] = []) {
  return { id: label, label: { en: [label] }, behaviors, canvases, children }
}

const book = outlineOf([
  range('Cover', [0]),
  range('Part', [], [range('One', [1, 2], [range('Aside', [2])]), range('Two', [2, 3])]),
  range('Errata', []),
])
const names = (positions: readonly number[]) => positions.map(position => book[position]?.label?.en?.[0])

describe('outlineOf', () => {
  it('lists ranges before what they hold, with depth and extent', () => {
    expect(names([...book.keys()])).toEqual(['Cover', 'Part', 'One', 'Aside', 'Two', 'Errata'])
    expect(book.map(({ depth }) => depth)).toEqual([1, 1, 2, 3, 2, 1])
    expect(book.map(({ end }) => end)).toEqual([1, 5, 4, 4, 5, 6])
  })

  it('leads to the first canvas, its own or that of what it holds, or nowhere', () => {
    expect(book.map(({ target }) => target)).toEqual([0, 1, 1, 2, 2, undefined])
  })

  it('leads to where a range says that it begins, and to its second', () => {
    const [one, two] = outlineOf([
      { ...range('One', [8]), start: { canvas: 6 } },
      { ...range('Two', [8]), start: { canvas: 8, time: 30 } },
    ])
    expect(one).toMatchObject({ target: 6, canvases: [8] })
    expect(two).toMatchObject({ target: 8, time: { start: 30 } })
  })

  it('leaves out ranges without a place in navigation, with all in them', () => {
    const outline = outlineOf([range('Hidden', [0], [range('Inside', [1])], ['no-nav']), range('Shown', [2])])
    expect(outline.map(({ target }) => target)).toEqual([2])
  })

  it('does not show a single frame round everything', () => {
    expect(
      outlineOf([range('Contents', [], [range('One', [0])], ['top'])]).map(({ depth }) => depth),
    ).toEqual([1])
  })
})

describe('what is seen', () => {
  it('shows what open ranges hold', () => {
    expect(names(visibleEntries(book, new Set()))).toEqual(['Cover', 'Part', 'Errata'])
    expect(names(visibleEntries(book, new Set([1])))).toEqual(['Cover', 'Part', 'One', 'Two', 'Errata'])
    expect(names(visibleEntries(book, new Set([2])))).toEqual(['Cover', 'Part', 'Errata'])
  })

  it('marks the closed range that hides the current one', () => {
    expect(names([seenFor(book, new Set([1]), 3)])).toEqual(['One'])
    expect(names([seenFor(book, new Set([2]), 3)])).toEqual(['Part'])
    expect(names([seenFor(book, new Set([1, 2]), 3)])).toEqual(['Aside'])
  })

  it('opens a short outline whole, and a long one round the current range', () => {
    expect([...openAtFirst(book, undefined)]).toHaveLength(book.length)
    const long = outlineOf(Array.from({ length: 100 }, (_, part) => range('', [part], [range('', [part])])))
    expect([...openAtFirst(long, 3)]).toEqual([2])
    expect([...openAtFirst(long, undefined)]).toEqual([])
  })
})

describe('entryOfCanvas', () => {
  it('finds the deepest range that lists the canvas, and the one that begins there', () => {
    expect(names([entryOfCanvas(book, 1) ?? -1])).toEqual(['One'])
    const next = outlineOf([range('One', [1, 2]), range('Two', [2, 3], [range('Aside', [2])])])
    expect(entryOfCanvas(next, 2)).toBe(2)
  })

  it('finds what is round several that begin on the canvas', () => {
    expect(names([entryOfCanvas(book, 2) ?? -1])).toEqual(['Part'])
    expect(entryOfCanvas(outlineOf([range('Ode', [0]), range('Elegy', [0, 1])]), 0)).toBeUndefined()
  })

  it('finds the range that begins before a canvas which none lists', () => {
    const starts = outlineOf([range('A', [2]), range('B', [10], [range('b', [12])]), range('C', [20])])
    expect(entryOfCanvas(starts, 15)).toBe(2)
    expect(entryOfCanvas(starts, 99)).toBe(3)
    expect(entryOfCanvas(starts, 1)).toBeUndefined()
  })

  it('knows the way up', () => {
    expect(names(ancestorsOf(book, 3))).toEqual(['One', 'Part'])
  })
})

describe('ranges of parts of a canvas', () => {
  const article = (label: string, x: number) => ({
    ...range(label, [0]),
    regions: [{ x, y: 0, width: 40, height: 100 }],
  })
  const articles = [article('Left', 0), article('Right', 50)]

  it('hold what lies in them', () => {
    const outline = outlineOf(articles)
    expect(entryOfCanvas(outline, 0, { point: { x: 60, y: 10 } })).toBe(1)
    expect(entryOfCanvas(outline, 0, { point: { x: 10, y: 10 } })).toBe(0)
    expect(entryOfCanvas(outline, 0, { point: { x: 45, y: 10 } })).toBeUndefined()
  })

  it('are not the range of the whole canvas, which is what is round them', () => {
    expect(entryOfCanvas(outlineOf(articles), 0)).toBeUndefined()
    expect(entryOfCanvas(outlineOf([range('Issue', [], articles), range('Next', [1])]), 0)).toBe(0)
    expect(entryOfCanvas(outlineOf([range('Issue', [0], articles)]), 0, { point: { x: 45, y: 1 } })).toBe(0)
    expect(firstEntryOn(outlineOf(articles), 0)).toBe(0)
  })

  it('do not go on to the canvases behind it', () => {
    expect(entryOfCanvas(outlineOf(articles), 1)).toBeUndefined()
  })
})

describe('ranges of time', () => {
  const spans = [
    [0, 10],
    [10, 20],
    [30, 40],
  ] as const
  const outline = outlineOf(
    spans.map(([start, end], index) => ({
      id: `r${index}`,
      behaviors: [],
      canvases: [0],
      times: [{ start, end }],
      children: [],
    })),
  )

  it.each([
    [0, 0],
    [10, 1],
    [25, undefined],
    [35, 2],
    [50, undefined],
  ])('at second %d it is %s', (second, entry) => {
    expect(entryAtTime(outline, 0, second)).toBe(entry)
    expect(entryAtTime(outline, 1, second)).toBeUndefined()
  })
})

describe('the table of contents inside a file', () => {
  const inner = (label: string, children: readonly InnerOutlineEntry[] = []): InnerOutlineEntry => ({
    label,
    children,
    open: () => undefined,
    findPage: async () => 0,
  })
  const file = [inner('One', [inner('Duties'), inner('')]), inner('Two')]

  it('is listed with its levels, each entry before what it holds', () => {
    const outline = outlineOfFile(file, [])
    expect(outline.map(({ depth, parent, end }) => [depth, parent, end])).toEqual([
      [1, -1, 3],
      [2, 0, 2],
      [2, 0, 3],
      [1, -1, 4],
    ])
    expect(outline.every(leads)).toBe(true)
    expect(entriesOfFile(file).map(({ label }) => label)).toEqual(['One', 'Duties', '', 'Two'])
  })

  it('marks where the reader is as far as pages have been found', () => {
    expect(entryOfCanvas(outlineOfFile(file, [0, 0, 5, 9]), 7)).toBe(2)
    expect(entryOfCanvas(outlineOfFile(file, []), 7)).toBeUndefined()
  })
})
