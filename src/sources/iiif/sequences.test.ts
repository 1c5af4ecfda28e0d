import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StructureNode } from '../../model/digital-object'
import type { JsonObject } from '../json'
import { manifestToDigitalObject } from './to-digital-object'

const id = (position: number) => `https://c.example/${position}`
const items = Array.from({ length: 4 }, (_, position) => ({ id: id(position), type: 'Canvas' }))
const canvasAt = (position: number) => ({ id: id(position), type: 'Canvas' })
const sequence = (label: string, parts: readonly unknown[]) => ({
  id: label,
  type: 'Range',
  behavior: ['sequence'],
  label: { en: [label] },
  items: parts,
})
const read = (json: JsonObject) => manifestToDigitalObject(json, { json, url: 'https://library.example/m' })
const names = (nodes: readonly StructureNode[]): readonly string[] =>
  nodes.flatMap(node => [node.id, ...names(node.children)])

describe('an order of the pages', () => {
  const asBound = sequence('as bound', items)
  const asMeant = sequence('as meant', [1, 3, 0, 2].map(canvasAt))

  it('is a range with the behavior `sequence`, which stands among the contents too', () => {
    const chapter = { id: 'chapter', type: 'Range', items: [canvasAt(0)] }
    const { sequences, structures } = read({ items, structures: [asBound, chapter, asMeant] })
    expect(sequences).toEqual([
      { label: { en: ['as bound'] }, canvases: [0, 1, 2, 3] },
      { label: { en: ['as meant'] }, canvases: [1, 3, 0, 2] },
    ])
    expect(names(structures)).toEqual(['as bound', 'chapter', 'as meant'])
  })

  it('may have ranges inside: its pages are theirs', () => {
    const inner = { id: 'inner', type: 'Range', items: [canvasAt(3), canvasAt(2)] }
    const chapter = { id: 'chapter', type: 'Range', items: [canvasAt(0)] }
    const order = sequence('order', [inner, { id: 'chapter', type: 'Range' }, canvasAt(3)])
    const { sequences } = read({ items, structures: [order, chapter] })
    expect(sequences?.map(each => each.canvases)).toEqual([[3, 2, 0]])
  })

  it('is any further sequence of an older document, in canvases or their addresses', () => {
    const sequences = [
      { '@type': 'sc:Sequence', label: 'Standard', canvases: items.map(item => ({ '@id': item.id })) },
      { '@type': 'sc:Sequence', canvases: [id(2), { '@id': id(0) }, 'https://c.example/stranger'] },
      { '@id': 'https://library.example/elsewhere', '@type': 'sc:Sequence', label: 'Not written out' },
    ]
    expect(read({ sequences }).sequences).toEqual([
      { label: { none: ['Standard'] }, canvases: [0, 1, 2, 3] },
      { canvases: [2, 0] },
    ])
  })

  it.each([
    ['no range is one', {}],
    ['the only one is the order of the pages anyway', { structures: [asBound] }],
    ['it leads nowhere', { structures: [sequence('lost', [{ id: 'https://c.example/9', type: 'Canvas' }])] }],
  ])('is not offered when %s', (_, rest) => {
    expect(read({ items, ...rest }).sequences).toEqual([])
  })

  it('ends when it holds itself', () => {
    const order = sequence('order', [canvasAt(1), { id: 'order', type: 'Range' }, canvasAt(0)])
    expect(read({ items, structures: [order] }).sequences?.[0]?.canvases).toEqual([1, 0])
  })

  it('holds every page once, whatever it is made of', () => {
    const part = fc.oneof(
      fc.integer({ min: 0, max: 5 }).map(canvasAt),
      fc.array(fc.integer({ min: 0, max: 5 }).map(canvasAt)).map(parts => ({ type: 'Range', items: parts })),
    )
    fc.assert(
      fc.property(fc.array(part), parts => {
        const { sequences } = read({ items, structures: [sequence('order', parts)] })
        for (const { canvases } of sequences ?? []) {
          expect(new Set(canvases).size).toBe(canvases.length)
          expect(canvases.every(position => position < items.length)).toBe(true)
        }
      }),
    )
  })
})
