import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { type TestDirectory, testDirectory, writeTiff } from '../../../../scripts/samples/formats/tiff'
import { loadDecoders, setWasmReader } from '../codecs'
import { completeNode, memoryFile } from '../test-files'
import { openTiff } from './open-tiff'

const signal = new AbortController().signal
const REDUCED: TestDirectory['fields'] = { 254: [4, [1]] }

/** Gray squares of one shade. */
const square = (side: number, shade: number, fields?: TestDirectory['fields']) =>
  testDirectory(
    { width: side, height: side, bits: 8, photometric: 1 },
    new Uint8Array(side * side).fill(shade),
    fields,
  )

/** Counts of a camera's sensor (Adobe DNG), which are no picture. */
const raw = (side: number) =>
  testDirectory({ width: side, height: side, bits: 16, photometric: 32_803 }, new Uint8Array(2 * side * side))

const open = (...directories: readonly TestDirectory[]) => openTiff(memoryFile(writeTiff(...directories)))

/** Size and shade of each page. */
async function pagesOf(...directories: readonly TestDirectory[]) {
  const raster = await open(...directories)
  return Promise.all(
    raster.pages.map(async ({ width, height }, page) => {
      const region = { x: 0, y: 0, width, height }
      const { data } = await raster.draw({ page, region, width }, signal)
      return [width, data[0]]
    }),
  )
}

beforeAll(() => {
  completeNode()
  setWasmReader(async name => readFileSync(`node_modules/pdfjs-dist/wasm/${name}`))
})

afterEach(() => vi.restoreAllMocks())

it('takes a thumbnail that stands first for a smaller version of the page', async () => {
  expect(await pagesOf(square(10, 1, REDUCED), square(40, 2), square(60, 3))).toEqual([
    [40, 2],
    [60, 3],
  ])
})

it('shows the preview of a camera file rather than its thumbnail', async () => {
  const camera = { ...square(10, 1, REDUCED), inner: [raw(80), square(40, 2, REDUCED)] }
  expect(await pagesOf(camera)).toEqual([[40, 2]])
})

it('shows the picture that a thumbnail names', async () => {
  const named = { ...square(10, 1, REDUCED), inner: [square(40, 2)] }
  expect(await pagesOf(named)).toEqual([[40, 2]])
})

/** Size and shade of each page, drawn at a quarter of its width. */
async function smallVersionsOf(...directories: readonly TestDirectory[]) {
  const raster = await open(...directories)
  return Promise.all(
    raster.pages.map(async ({ width, height }, page) => {
      const region = { x: 0, y: 0, width, height }
      const { data } = await raster.draw({ page, region, width: width / 4 }, signal)
      return [width, data[0]]
    }),
  )
}

it('makes a page of the images that a directory names whose own image is not shown', async () => {
  const unshown = { ...raw(80), inner: [square(10, 5, REDUCED), square(20, 4, REDUCED)] }
  const directories = [square(40, 1), square(20, 2, REDUCED), unshown, square(60, 3)]
  expect(await pagesOf(...directories)).toEqual([
    [40, 1],
    [20, 4],
    [60, 3],
  ])
  expect(await smallVersionsOf(square(40, 1), unshown)).toEqual([
    [40, 1],
    [20, 5],
  ])
})

it('gives a smaller version behind an image that is not shown to no other page', async () => {
  expect(await smallVersionsOf(square(40, 1), raw(80), square(10, 2, REDUCED))).toEqual([
    [40, 1],
    [10, 2],
  ])
})

it('gives a thumbnail that stands before its page to no other page', async () => {
  const pages = [square(10, 1, REDUCED), square(40, 2), square(10, 3, REDUCED), square(40, 4)]
  expect(await smallVersionsOf(...pages)).toEqual([
    [40, 1],
    [40, 3],
  ])
})

it('tells overviews behind their page from thumbnails before the next one', async () => {
  const overviews = [square(20, 2, REDUCED), square(10, 3, REDUCED)]
  const others = [square(20, 6, REDUCED), square(10, 7, REDUCED)]
  const first = [square(5, 8, REDUCED), square(40, 1), ...overviews]
  expect(await smallVersionsOf(...first, square(40, 5), ...others)).toEqual([
    [40, 3],
    [40, 7],
  ])
  expect(await smallVersionsOf(...first, square(10, 9, REDUCED), square(40, 5), ...others)).toEqual([
    [40, 3],
    [40, 7],
  ])
})

it('leaves the thumbnail of a camera file to the preview behind the raw image', async () => {
  expect(await smallVersionsOf(square(10, 1, REDUCED), raw(80), square(40, 2))).toEqual([[40, 1]])
})

it('says of a camera file without a preview that its kind is not shown', async () => {
  await expect(open(raw(80))).rejects.toMatchObject({ failure: { detail: 'unshown-kind' } })
})

it.each([
  ['NeXT', 32_766],
  ['ThunderScan', 32_809],
  ['LogLuv', 34_676],
  ['LZMA', 34_925],
  ['LERC', 34_887],
  ['JPEG XL', 50_002],
])('says of %s inside a TIFF that its kind is not shown', async (_, compression) => {
  await expect(pagesOf(square(10, 1, { 259: [3, [compression]] }))).rejects.toMatchObject({
    failure: { detail: 'unshown-kind' },
  })
})

it('says of JPEG with 12 bits inside a TIFF that its kind is not shown', async () => {
  await expect(pagesOf(square(10, 1, { 258: [3, [12]], 259: [3, [7]] }))).rejects.toMatchObject({
    failure: { detail: 'unshown-kind' },
  })
})

it.each([
  ['none', {}, [0]],
  ['numbers of 0', {}, [0, 0]],
])('reads strips for whose bytes the directory has %s', async (_, fields, counts) => {
  const { fields: usual, blocks } = square(40, 7)
  const packed = { ...usual, ...fields, 259: [3, [8]], 278: [4, [20]] } as const
  const half = deflateSync(blocks[0]?.subarray(0, 800) ?? '')
  const lengths = counts.length > 1 ? { 279: [4, counts] as const } : { 279: [4, []] as const }
  const directory = { fields: { ...packed, ...lengths }, blocks: [half, half] }
  expect(await pagesOf(directory)).toEqual([[40, 7]])
})

it('reads palettes of 65,536 colours', async () => {
  const entries = 2 ** 16
  const map = Array.from({ length: 3 * entries }, (_, at) => (at < entries ? at : 0))
  const strip = new Uint8Array(Uint16Array.from({ length: 16 }, (_, index) => index * 4096).buffer)
  const fields = { 320: [3, map] } as const
  const raster = await open(testDirectory({ width: 16, height: 1, bits: 16, photometric: 3 }, strip, fields))
  const { data } = await raster.draw(
    { page: 0, region: { x: 0, y: 0, width: 16, height: 1 }, width: 16 },
    signal,
  )
  expect([data[0], data[4], data[60], data[61]]).toEqual([0, 16, 240, 0])
})

it.each([
  ['CIE L*a*b* without colours', 8, 1, [136]],
  ['L*a*b* of an ICC profile', 9, 3, [136, 208, 196]],
  ['L*a*b* of a fax', 10, 3, [136, 248, 183]],
])('reads %s', async (_, photometric, samples, values) => {
  const strip = new Uint8Array(samples * 16).map((__, at) => values[at % samples] ?? 0)
  const raster = await open(testDirectory({ width: 4, height: 4, bits: 8, photometric, samples }, strip))
  const { data } = await raster.draw(
    { page: 0, region: { x: 0, y: 0, width: 4, height: 4 }, width: 4 },
    signal,
  )
  const [red = 0, green = 0, blue = 0] = data
  // L* of 53 is the red of sRGB with its chroma, and a middling gray without.
  if (samples === 1) expect([red, green, blue]).toEqual([127, 127, 127])
  else
    for (const [index, value] of [255, 0, 0].entries())
      expect(Math.abs((data[index] ?? 0) - value)).toBeLessThan(12)
})

it.each([33_005, 34_712])('reads JPEG 2000 inside a TIFF (compression %i)', async compression => {
  const stream = readFileSync(`${import.meta.dirname}/../fixtures/stream.j2k`)
  const picture = { width: 101, height: 75, bits: 8, photometric: 2, samples: 3 }
  const inside = await open(testDirectory(picture, stream, { 259: [3, [compression]] }))
  const { openJpeg2000 } = await import('../jpeg2000/open-jpeg2000')
  const demand = { page: 0, region: { x: 0, y: 0, width: 101, height: 75 }, width: 101 }
  const alone = await (await openJpeg2000(memoryFile(stream))).draw(demand, signal)
  expect((await inside.draw(demand, signal)).data).toEqual(alone.data)
})

/** A code stream of 101 × 75 pixels, and the position of its number of components. */
function readStream() {
  const stream = readFileSync(`${import.meta.dirname}/../fixtures/stream.j2k`)
  return { stream, count: stream.indexOf(Uint8Array.of(0xff, 0x4f, 0xff, 0x51)) + 40 }
}

async function drawStream(stream: Uint8Array, width = 101, height = 75) {
  const picture = { width, height, bits: 8, photometric: 2, samples: 3 }
  const raster = await open(testDirectory(picture, stream, { 259: [3, [34_712]] }))
  return raster.draw({ page: 0, region: { x: 0, y: 0, width, height }, width }, signal)
}

it('draws samples with a sign in JPEG 2000 inside a TIFF around a middling gray', async () => {
  const plain = await drawStream(readStream().stream)
  const { stream, count } = readStream()
  for (const at of [2, 5, 8]) stream.writeUInt8(stream.readUInt8(count + at) | 0x80, count + at)
  expect((await drawStream(stream)).data).toEqual(plain.data)
})

it.each([0, 17, 16_384])('decodes no JPEG 2000 of %i components inside a TIFF', async components => {
  const { JpxImage } = await loadDecoders()
  const decode = vi.spyOn(JpxImage.instance, 'decode')
  const { stream, count } = readStream()
  stream.writeUInt16BE(components, count)
  await expect(drawStream(stream)).rejects.toMatchObject({ failure: { detail: 'unreadable-file' } })
  expect(decode).not.toHaveBeenCalled()
})

it('decodes no JPEG 2000 inside a TIFF whose components take too much memory together', async () => {
  const { JpxImage } = await loadDecoders()
  const decode = vi.spyOn(JpxImage.instance, 'decode')
  const { stream, count } = readStream()
  const side = 2 ** 13
  // The right and the lower edge of the image on the reference grid.
  for (const at of [32, 28]) stream.writeUInt32BE(side, count - at)
  stream.writeUInt16BE(16, count)
  await expect(drawStream(stream, side, side)).rejects.toMatchObject({ failure: { detail: 'too-large' } })
  expect(decode).not.toHaveBeenCalled()
})

it('refuses JPEG 2000 that is larger than its TIFF says', async () => {
  const { stream } = readStream()
  await expect(drawStream(stream, 50, 75)).rejects.toMatchObject({ failure: { detail: 'unreadable-file' } })
})
