import { expect, it } from 'vitest'
import type { StructureNode } from '../../model/digital-object'
import { framesOf, hasFrames } from './frames'

const range = (start: number, more: Partial<StructureNode> = {}): StructureNode => ({
  ...{ id: `${start}`, behaviors: [], canvases: [0], times: [{ start, end: start + 1 }], children: [] },
  ...more,
})
const frames = range(0, {
  ...{ behaviors: ['thumbnail-nav'], canvases: [], times: [] },
  children: [range(9), range(3), range(1, { behaviors: ['no-nav'] }), range(5, { canvases: [1] })],
})

it('takes the ranges for pictures alone, in the order of their times', () => {
  expect(framesOf([range(2), frames], 0).map(({ start }) => start)).toEqual([3, 9])
  expect(framesOf([frames], 1).map(({ start }) => start)).toEqual([5])
  expect([hasFrames([range(2)]), hasFrames([range(2, { children: [frames] })])]).toEqual([false, true])
})
