import { expect, it } from 'vitest'
import {
  letters,
  type TestDirectory,
  testDirectory,
  writeTiff,
} from '../../../../scripts/samples/formats/tiff'
import type { Pixels } from '../raster-source'
import { memoryFile } from '../test-files'
import { openTiff } from './open-tiff'

const signal = new AbortController().signal
const WIDTH = 50
const HEIGHT = 40
const COUNT = WIDTH * HEIGHT

/** Even steps from one value to another, a row after the other. */
const slope = (from: number, to: number) =>
  Array.from({ length: COUNT }, (_, index) => from + ((to - from) * index) / (COUNT - 1))

const gray = { width: WIDTH, height: HEIGHT, photometric: 1 }
const bytesOf = (values: Float32Array | Int16Array | Uint32Array | Float64Array) =>
  new Uint8Array(values.buffer)
const floats = (values: readonly number[], fields?: TestDirectory['fields'], photometric = 1) =>
  testDirectory({ ...gray, photometric, bits: 32, format: 3 }, bytesOf(Float32Array.from(values)), fields)

const demandOf = (width: number) => ({
  page: 0,
  region: { x: 0, y: 0, width: WIDTH, height: HEIGHT },
  width,
})

async function draw(...directories: readonly TestDirectory[]) {
  const raster = await openTiff(memoryFile(writeTiff(...directories)))
  return raster.draw(demandOf(WIDTH), signal)
}

/** Reds of the first pixel, the one in the middle and the last one. */
function shadesOf({ data }: Pixels) {
  const count = data.length / 4
  return [0, count / 2, count - 1].map(pixel => data[pixel * 4])
}

const shades = async (...directories: readonly TestDirectory[]) => shadesOf(await draw(...directories))

/** Black, gray and white, apart from rounding and the few values beyond the range. */
const FULL = [0, expect.closeTo(128, -1), 255]

it.each([
  ['heights as floating point', floats(slope(200, 2240))],
  ['values from -1 to 1', floats(slope(-1, 1))],
  ['light beyond 1', floats(slope(0, 4))],
  [
    'floating point of 64 bits',
    testDirectory({ ...gray, bits: 64, format: 3 }, bytesOf(Float64Array.from(slope(1e6, 3e6)))),
  ],
  [
    'whole numbers of 32 bits',
    testDirectory({ ...gray, bits: 32 }, bytesOf(Uint32Array.from(slope(0, 2550)))),
  ],
  [
    'depths with a sign',
    testDirectory({ ...gray, bits: 16, format: 2 }, bytesOf(Int16Array.from(slope(-10_994, 0)))),
  ],
])('draws %s from the least to the greatest', async (_, directory) => {
  expect(await shades(directory)).toEqual(FULL)
})

it('draws floating point between 0 and 1 as it is', async () => {
  expect(await shades(floats(slope(0, 0.5)))).toEqual([0, 64, 128])
})

it('draws numbers with a sign that are all there as they are', async () => {
  const directory = testDirectory(
    { ...gray, bits: 16, format: 2 },
    bytesOf(Int16Array.from(slope(-32_768, 32_767))),
  )
  expect(await shades(directory)).toEqual([0, 128, 255])
})

it('turns floating point around where 0 is white', async () => {
  expect(await shades(floats(slope(200, 2240), {}, 0))).toEqual([255, expect.closeTo(128, -1), 0])
})

it.each([
  ['is stated', -1, { 42113: letters('-1') }],
  ['is usual', -9999, {}],
  ['is no number', Number.NaN, {}],
  ['is the least possible', -3.4028234663852886e38, {}],
])('leaves out what was not measured where its value %s', async (_, gap, fields) => {
  const heights = slope(200, 2240)
  const holes = heights.map((value, index) => (index > 300 && index < 500 ? gap : value))
  const { data } = await draw(floats(holes, fields))
  expect([data[0], data[400 * 4], data[(COUNT - 1) * 4]]).toEqual([0, 255, 255])
  expect(data[COUNT * 2]).toBeCloseTo(128, -1)
})

it('keeps the hue of colours in floating point', async () => {
  const colours = slope(100, 200).flatMap(value => [value, value / 2, 50])
  const picture = { ...gray, photometric: 2, samples: 3, bits: 32, format: 3 }
  const { data } = await draw(testDirectory(picture, bytesOf(Float32Array.from(colours))))
  expect([...data.subarray(0, 3)].map(value => value / 255)).toEqual([
    expect.closeTo(0.5, 1),
    expect.closeTo(0.25, 1),
    expect.closeTo(0.25, 1),
  ])
})

it('draws every version of a page in the range of the smallest', async () => {
  const half = { ...gray, width: WIDTH / 2, height: HEIGHT / 2 }
  const small = Float32Array.from({ length: COUNT / 4 }, (_, index) => 200 + (4080 * index) / (COUNT / 4 - 1))
  const reduced = testDirectory({ ...half, bits: 32, format: 3 }, bytesOf(small), { 254: [4, [1]] })
  const raster = await openTiff(memoryFile(writeTiff(floats(slope(200, 2240)), reduced)))
  const full = await raster.draw(demandOf(WIDTH), signal)
  const halfWide = await raster.draw(demandOf(WIDTH / 2), signal)
  expect(halfWide.width).toBe(WIDTH / 2)
  expect(shadesOf(halfWide)).toEqual(FULL)
  // The full size spans the lower half of the range.
  expect(shadesOf(full)).toEqual([0, expect.closeTo(64, -1), expect.closeTo(128, -1)])
})

it('draws for a second demand when the first one is given up during the search for the range', async () => {
  const file = memoryFile(writeTiff(floats(slope(200, 2240))))
  const raster = await openTiff(file)
  const first = new AbortController()
  const read = file.read.bind(file)
  let second: Promise<Pixels> | undefined
  file.read = async (offset, length, ofDemand) => {
    // Samples are read with a signal, the fields of a directory without one.
    if (ofDemand && !first.signal.aborted) {
      first.abort()
      second = raster.draw(demandOf(WIDTH), signal)
    }
    return read(offset, length, ofDemand)
  }
  await expect(raster.draw(demandOf(WIDTH), first.signal)).rejects.toMatchObject({ name: 'AbortError' })
  expect(second && shadesOf(await second)).toEqual(FULL)
})

it('refuses complex numbers', async () => {
  const directory = testDirectory({ ...gray, bits: 64, format: 6 }, bytesOf(Float64Array.from(slope(0, 1))))
  await expect(draw(directory)).rejects.toMatchObject({ failure: { detail: 'unshown-kind' } })
})
