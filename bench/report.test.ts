import { expect, it } from 'vitest'
import { nearFloor } from './figures.mjs'
import { median, rowOf, table, valuesOf } from './report.mjs'

const figure = {
  label: 'readable, ms',
  of: (sample: { ms?: number }) => sample.ms,
  target: nearFloor(1.25, 60),
  ratio: true,
}
const samples = (...times: number[]) => times.map(ms => ({ ms }))

it('takes the middle value, and the mean of the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 2, 9])).toBe(3)
  expect(median([])).toBeUndefined()
})

it('pools lists of values and leaves out what was not measured', () => {
  const turns = { of: (sample: { turns: (number | undefined)[] }) => sample.turns }
  expect(valuesOf(turns, [{ turns: [1, undefined] }, { turns: [3] }])).toEqual([1, 3])
})

it('puts ratio, target and verdict beside a figure', () => {
  const row = rowOf(figure, 'lectern', samples(900, 1200, 1000), samples(1000))
  expect(row).toEqual([
    'readable, ms',
    'lectern',
    '1000',
    '900–1200',
    '3',
    '1.00',
    '≤ 1.25 × floor or + 60 ms',
    'ok',
  ])
})

it.each([
  [1250, 1000, 'ok'],
  [1251, 1000, 'over'],
  [160, 100, 'ok'],
  [161, 100, 'over'],
])('calls %d ms against a floor of %d ms %s', (time, floor, verdict) => {
  expect(rowOf(figure, 'lectern', samples(time), samples(floor)).at(-1)).toBe(verdict)
})

it('sets the floor no target', () => {
  expect(rowOf(figure, 'floor', samples(100), samples(100)).slice(5)).toEqual(['', '', ''])
})

it('makes no verdict without a measurement', () => {
  expect(rowOf(figure, 'lectern', [], samples(100)).at(-1)).toBe('')
})

it('lines columns up', () => {
  const lines = table(['figure', 'who', 'ms'], [['a', 'floor', '12']]).split('\n')
  expect(lines).toEqual(['| figure | who   |  ms |', '| ------ | ----- | --: |', '| a      | floor |  12 |'])
})
