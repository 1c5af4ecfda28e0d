import { describe, expect, it } from 'vitest'
import type { Canvas, DigitalObject } from './digital-object'
import { findCanvas, printedLabel } from './page-name'

const labels = ['Cover', 'i', 'ii', '1', '2', '-', ' – ', 'Plate 3', '3']
const canvases = labels.map(
  (label, index): Canvas => ({
    id: String(index),
    label: { none: [label] },
    behaviors: [],
    painting: [],
    metadata: [],
    rights: [],
    renderings: [],
  }),
)
const object = { canvases } as unknown as DigitalObject

describe('findCanvas', () => {
  it.each([
    ['1', 3],
    ['2', 4],
    ['ii', 2],
    ['II', 2],
    ['cover', 0],
    [' plate 3 ', 7],
    ['3', 8],
    ['5', 4],
    ['9', 8],
    ['10', undefined],
    ['0', undefined],
    ['', undefined],
    ['nonsense', undefined],
  ])('%j is the canvas at %s', (typed, index) => {
    expect(findCanvas(object, typed, ['en'])).toBe(index)
  })
})

describe('printedLabel', () => {
  it('counts a dash as no label, and a label that only repeats the position', () => {
    expect(labels.map((_, index) => printedLabel(object, index, ['en']))).toEqual([
      'Cover',
      'i',
      'ii',
      '1',
      '2',
      '',
      '',
      'Plate 3',
      '3',
    ])
    const plain = { canvases: [{ ...canvases[0], label: { none: ['1'] } }] } as unknown as DigitalObject
    expect(printedLabel(plain, 0, [])).toBe('')
  })
})
