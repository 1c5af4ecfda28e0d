import { expect, it } from 'vitest'
import { framesPerSecond, longestFrame } from './frame-clock.mjs'

it('finds the longest frame', () => {
  expect(longestFrame([100, 116, 240, 256])).toBe(124)
  expect(longestFrame([100])).toBe(0)
})

it('counts the frames of each whole second and leaves out the rest', () => {
  const smooth = Array.from({ length: 151 }, (_, frame) => 5 + frame * 20)
  expect(framesPerSecond(smooth)).toEqual([49, 50, 50])
  expect(framesPerSecond([0, 400, 1500, 1900])).toEqual([1])
  expect(framesPerSecond([])).toEqual([])
})
