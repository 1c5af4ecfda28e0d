import { expect, it } from 'vitest'
import { fromStandardRanges, labToRgb } from './cielab'

it.each([
  ['white', [100, 0, 0], [255, 255, 255]],
  ['black', [0, 0, 0], [0, 0, 0]],
  ['the red of sRGB under D50', [54.29, 80.81, 69.89], [255, 0, 0]],
  ['the blue of sRGB under D50', [29.57, 68.3, -112.03], [0, 0, 255]],
])('draws %s', (_, lab, rgb) => {
  const out = new Uint8Array(3)
  labToRgb(lab, out, 0)
  for (const [index, value] of rgb.entries()) expect(Math.abs((out[index] ?? 0) - value)).toBeLessThan(4)
})

it('reads the ranges of fax and JPX', () => {
  expect(fromStandardRanges([255, 128, 96])).toEqual([100, 0, 0])
  expect(fromStandardRanges([0, 0, 0])[1]).toBeCloseTo(-85.3, 1)
})
