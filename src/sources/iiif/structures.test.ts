import { describe, expect, it } from 'vitest'
import type { StructureNode } from '../../model/digital-object'
import { DEEPEST_RANGE, MOST_RANGES, rangesIn } from './range-table'
import { structuresOf } from './structures'

const find = (id: string) => {
  const [, number] = /^c(\d+)(?:#.*)?$/.exec(id) ?? []
  return number === undefined ? undefined : Number(number)
}
const read = (structures: unknown) => structuresOf(rangesIn({ structures }), find)
const names = (nodes: readonly StructureNode[]): unknown[] =>
  nodes.map(node => (node.children.length > 0 ? [node.id, ...names(node.children)] : node.id))

function depthOf(nodes: readonly StructureNode[]): number {
  return nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map(node => depthOf(node.children)))
}

function countOf(nodes: readonly StructureNode[]): number {
  return nodes.reduce((sum, node) => sum + 1 + countOf(node.children), 0)
}

describe('a table of contents', () => {
  it('may be nested', () => {
    const inner = {
      id: 'b',
      type: 'Range',
      items: [
        { id: 'c1', type: 'Canvas' },
        { source: 'c2', type: 'SpecificResource' },
      ],
    }
    const [top] = read([{ id: 'a', type: 'Range', items: [{ id: 'c0', type: 'Canvas' }, inner] }])
    expect(top).toMatchObject({ id: 'a', canvases: [0], children: [{ id: 'b', canvases: [1, 2] }] })
  })

  it('may be flat and linked by ranges, with a top or without', () => {
    const ranges = [{ '@id': 'b', canvases: ['c1'] }, { '@id': 'c', ranges: ['d'] }, { '@id': 'd' }]
    expect(names(read([{ '@id': 'a', viewingHint: 'top', ranges: ['b', 'c'] }, ...ranges]))).toEqual([
      ['a', 'b', ['c', 'd']],
    ])
    expect(names(read(ranges))).toEqual(['b', ['c', 'd']])
  })

  it('may be linked by members, in their order', () => {
    const members = [
      { '@id': 'c', '@type': 'sc:Range' },
      { '@id': 'c0', '@type': 'sc:Canvas' },
      { '@id': 'b', '@type': 'sc:Range' },
    ]
    expect(names(read([{ '@id': 'a', members }, { '@id': 'b' }, { '@id': 'c' }]))).toEqual([['a', 'c', 'b']])
  })

  it('may be linked by within', () => {
    expect(
      names(read([{ '@id': 'a' }, { '@id': 'b', within: 'a' }, { '@id': 'c', within: { '@id': 'b' } }])),
    ).toEqual([['a', ['b', 'c']]])
  })

  it('may begin elsewhere than with the first canvas of a range', () => {
    const start = { type: 'SpecificResource', source: 'c6', selector: { type: 'PointSelector', t: 4 } }
    expect(read([{ id: 'a', type: 'Range', start, items: [{ id: 'c8', type: 'Canvas' }] }])[0]).toMatchObject(
      {
        start: { canvas: 6, time: 4 },
        canvases: [8],
      },
    )
    expect(read([{ '@id': 'a', startCanvas: 'c6#xywh=0,0,1,1', canvases: ['c8'] }])[0]?.start).toEqual({
      canvas: 6,
    })
  })

  it('counts a canvas once that members and canvases both name', () => {
    expect(read([{ '@id': 'a', members: [{ '@id': 'c1' }], canvases: ['c1', 'c2'] }])[0]?.canvases).toEqual([
      1, 2,
    ])
  })

  it('keeps the seconds that fragments and selectors name', () => {
    const timed = {
      type: 'SpecificResource',
      source: 'c1',
      selector: { type: 'FragmentSelector', value: 't=5' },
    }
    const find = (id: string) => (/^c\d/.test(id) ? Number(id[1]) : undefined)
    const ranges = rangesIn({ structures: [{ id: 'a', items: [{ id: 'c0#t=1,2.5' }, timed, { id: 'c2' }] }] })
    expect(structuresOf(ranges, find)[0]).toMatchObject({
      canvases: [0, 1, 2],
      times: [{ start: 1, end: 2.5 }, { start: 5 }, undefined],
    })
  })

  it('drops references that lead nowhere', () => {
    expect(
      read([{ id: 'a', items: [{ id: 'c9x', type: 'Canvas' }, { id: 'gone', type: 'Range' }, 7, null] }]),
    ).toEqual([{ id: 'a', behaviors: [], canvases: [], children: [] }])
  })
})

describe('hostile ranges', () => {
  it('end when they lie in a circle, and none is lost', () => {
    const circle = [
      { '@id': 'a', ranges: ['b'] },
      { '@id': 'b', ranges: ['c'] },
      { '@id': 'c', ranges: ['a', 'c'] },
    ]
    expect(names(read(circle))).toEqual([['a', ['b', 'c']]])
  })

  it('are shown once when their ids are the same', () => {
    expect(
      names(read([{ id: 'a' }, { id: 'a' }, { id: 'b', items: [{ id: 'a', type: 'Range', items: [] }] }])),
    ).toEqual([['b', 'a']])
  })

  it('are cut into pieces when they lie 5,000 deep', () => {
    let range: Record<string, unknown> = { id: 'r5000', type: 'Range', items: [{ id: 'c0', type: 'Canvas' }] }
    for (let n = 4999; n > 0; n--) range = { id: `r${n}`, type: 'Range', items: [range] }
    const structures = read([range])
    expect(depthOf(structures)).toBe(DEEPEST_RANGE)
    expect(countOf(structures)).toBe(5000)
  })

  it('are bounded in number', () => {
    expect(countOf(read(Array.from({ length: MOST_RANGES + 500 }, (_, n) => ({ id: `r${n}` }))))).toBe(
      MOST_RANGES,
    )
  })

  it('may be called like a prototype', () => {
    expect(
      names(
        read(JSON.parse('[{"id":"__proto__","items":[{"id":"constructor","type":"Range","items":[]}]}]')),
      ),
    ).toEqual([['__proto__', 'constructor']])
  })
})

it('a second range by the same id is shown when it has another name', () => {
  const range = (label: string, canvas: string) => ({
    ...{ id: 'a', type: 'Range', label: { en: [label] } },
    items: [{ id: canvas, type: 'Canvas' }],
  })
  const nodes = read([range('One', 'c0'), range('Two', 'c1')])
  expect(nodes.map(({ label, canvases }) => [label?.en?.[0], canvases])).toEqual([
    ['One', [0]],
    ['Two', [1]],
  ])
})

it('a range that is repeated in another by its id and a name alone is shown once, by its own name', () => {
  const nodes = read([
    {
      '@id': 'top',
      '@type': 'sc:Range',
      label: 'Book',
      ranges: [{ '@id': 'a', '@type': 'sc:Range', label: 'title_page' }],
    },
    { '@id': 'a', '@type': 'sc:Range', label: 'Title page', canvases: ['c0'] },
  ])
  expect(names(nodes)).toEqual([['top', 'a']])
  expect(Object.values(nodes[0]?.children[0]?.label ?? {})).toEqual([['Title page']])
})

it('a second range by the same id and name is shown when it holds other pages', () => {
  const range = (canvas: string) => ({
    ...{ id: 'a', type: 'Range', label: { en: ['Part'] } },
    items: [{ id: canvas, type: 'Canvas' }],
  })
  const nodes = read([range('c0'), range('c1'), range('c1')])
  expect(nodes.map(({ canvases }) => canvases)).toEqual([[0], [1]])
})
