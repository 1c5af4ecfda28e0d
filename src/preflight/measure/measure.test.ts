import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames, stemOf } from '../../model/file-names'
import { drawnPage, scannedAgain } from '../kinds/fixtures'
import { numberedName } from './file-name'
import { shrinkByMeans } from './gray'
import { detailsOf, likeness } from './likeness'
import { numeralOf } from './numeral'
import { clippedPart, sharpnessOf } from './tone'

describe('names', () => {
  it.each([
    ['book_0012.tif', { series: 'book_', number: 12, after: '', extension: 'tif' }],
    ['Vol 2/p007a.JPG', { series: 'vol 2/p', number: 7, after: 'a', extension: 'jpg' }],
    ['12', { series: '', number: 12, after: '', extension: '' }],
  ])('%s has its number', (name, parts) => expect(numberedName(name)).toEqual(parts))
  it.each(['cover.jpg', 'a1234567890123.jpg'])('%s has none', name =>
    expect(numberedName(name)).toBeUndefined(),
  )
  it('are ordered as people count', () => {
    expect(['p10', 'p2', 'P1', 'p1'].sort(compareNames)).toEqual(['P1', 'p1', 'p2', 'p10'])
  })
  it('have stems', () => expect(stemOf('a/b.en.vtt')).toBe('b.en'))
})

describe('numerals', () => {
  it.each([
    ['xiv', 'roman', 14],
    ['[IX]', 'roman', 9],
    ['7', 'arabic', 7],
    ['(12)', 'arabic', 12],
  ])('%s is read', (label, script, value) => expect(numeralOf(label)).toEqual({ script, value }))
  it.each(['', 'iiii', 'p. 7', '7r', 'mix-up'])('%j is none', label =>
    expect(numeralOf(label)).toBeUndefined(),
  )
})

describe('a picture in small', () => {
  const side = fc.integer({ min: 1, max: 40 })
  const gray = fc.integer({ min: 0, max: 255 })
  it('has points that are means of those they cover', () => {
    const data = new Uint8ClampedArray([0, 0, 0, 255, 100, 40, 20, 255, 60, 0, 0, 255, 200, 0, 0, 255])
    expect([...shrinkByMeans({ width: 4, height: 1, data }, 2, 1).data]).toEqual([
      50, 20, 10, 255, 130, 0, 0, 255,
    ])
  })
  it('of one tone has that tone, at every size', () => {
    fc.assert(
      fc.property(side, side, side, side, gray, (width, height, across, down, tone) => {
        const data = new Uint8ClampedArray(width * height * 4).fill(tone)
        const small = shrinkByMeans({ width, height, data }, across, down)
        expect(small.data.length).toBe(across * down * 4)
        expect(small.data.every((value, at) => value === (at % 4 === 3 ? 255 : tone))).toBe(true)
      }),
    )
  })
})

describe('likeness', () => {
  it('is 1 for a picture and itself, high for a second scan, low for another page', () => {
    fc.assert(
      fc.property(fc.nat({ max: 300 }), seed => {
        const page = drawnPage(seed)
        const details = detailsOf(page)
        expect(likeness(details, details)).toBeCloseTo(1, 5)
        expect(likeness(details, detailsOf(scannedAgain(page, seed + 1)))).toBeGreaterThan(0.72)
        expect(likeness(details, detailsOf(drawnPage(seed + 1000)))).toBeLessThan(0.72)
      }),
      { numRuns: 40 },
    )
  })
})

it('sharpness is less for a blurred picture, and clipped points are counted', () => {
  const sharp = Uint8Array.from({ length: 800 }, (_, at) => (Math.floor(at / 4) % 2) * 200)
  const soft = sharp.map((_, at) =>
    Math.round(((sharp[at - 1] ?? 0) + (sharp[at] ?? 0) + (sharp[at + 1] ?? 0)) / 3),
  )
  expect(sharpnessOf(soft, 40, 20) ?? 0).toBeLessThan((sharpnessOf(sharp, 40, 20) ?? 0) / 2)
  expect(sharpnessOf(new Uint8Array(400).fill(220), 20, 20)).toBeUndefined()
  expect(clippedPart(Uint8Array.from([0, 255, 128, 100]))).toBe(0.5)
})
