import { describe, expect, it } from 'vitest'
import type { StructureNode } from '../../model/digital-object'
import { chaptersOf } from './chapters'

const range = (title: string, canvases: number[], children: StructureNode[] = []): StructureNode => ({
  id: title,
  label: { none: [title] },
  behaviors: [],
  canvases,
  children,
})
const book = [
  range('Front', [0, 1]),
  range('Body', [4], [range('Part one', [4, 5]), range('Part two', [6, 7])]),
]
const nameAt = (structures: readonly StructureNode[], canvas: number) =>
  chaptersOf(structures).labelAt(canvas)?.none?.[0]

describe('the chapters', () => {
  it('begin where the outermost ranges do', () => {
    expect(chaptersOf(book).starts).toEqual([0, 4])
  })

  it('name the outermost range that a page lies in, also between what ranges list', () => {
    expect([0, 3, 4, 7, 8].map(canvas => nameAt(book, canvas))).toEqual([
      'Front',
      'Front',
      'Body',
      'Body',
      'Body',
    ])
  })

  it('are the parts of a single range round everything', () => {
    const whole = [range('The book', [], book)]
    expect(chaptersOf(whole).starts).toEqual([0, 4])
    expect(nameAt(whole, 5)).toBe('Body')
  })

  it('are none before the first, and none without ranges', () => {
    expect(nameAt([range('Late', [6])], 2)).toBeUndefined()
    expect(chaptersOf([])).toMatchObject({ starts: [] })
    expect(nameAt([], 0)).toBeUndefined()
  })

  it('are named but not marked when they are a thousand of one page, or lead nowhere', () => {
    const thousand = Array.from({ length: 1000 }, (_, page) => range(`${page}`, [page]))
    expect(chaptersOf(thousand).starts).toEqual([])
    expect(nameAt(thousand, 700)).toBe('700')
    expect(chaptersOf([range('a', []), range('b', [])]).starts).toEqual([])
  })
})
