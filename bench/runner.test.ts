import { expect, it } from 'vitest'
import { canShow, rotated, roundsOf } from './runner.mjs'

const readable = { name: 'readable', rounds: 5, quick: 3, repeated: true }
const memory = { name: 'memory', rounds: 1, quick: 0 }

it('gives cold loads as many rounds as were asked for', () => {
  expect(roundsOf(readable, {})).toBe(5)
  expect(roundsOf(readable, { quick: true })).toBe(3)
  expect(roundsOf(readable, { runs: 9 })).toBe(9)
  expect(roundsOf(memory, { runs: 9 })).toBe(1)
})

it('leaves long groups out of a quick run unless they are named', () => {
  expect(roundsOf(memory, { quick: true })).toBe(0)
  expect(roundsOf(memory, { quick: true, only: ['memory'] })).toBe(1)
})

it('lets another contender begin in each round', () => {
  expect(rotated(['floor', 'lectern'], 0)).toEqual(['floor', 'lectern'])
  expect(rotated(['floor', 'lectern'], 1)).toEqual(['lectern', 'floor'])
})

it('measures a layout with those who have it', () => {
  expect(canShow({ layouts: ['single', 'book'] }, { layout: 'book' })).toBe(true)
  expect(canShow({}, { layout: 'book' })).toBe(false)
  expect(canShow({}, {})).toBe(true)
  expect(canShow({ layouts: ['single'] }, { opens: 'overview' })).toBe(false)
})
