import { readdirSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { browser, type DecodePicture, setWasmReader } from '../codecs'
import { completeNode, meanDifference, memoryFile } from '../test-files'
import { openTiff } from './open-tiff'

const FOLDER = `${import.meta.dirname}/../fixtures/`
const read = (name: string) => readFileSync(FOLDER + name)
const decodeWithSharp: DecodePicture = async bytes => {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) }
}
const signal = new AbortController().signal

beforeAll(() => {
  completeNode()
  setWasmReader(async name => readFileSync(`node_modules/pdfjs-dist/wasm/${name}`))
})

/** Mean difference of a channel, out of 255, from what libtiff and libvips make of the same file. */
const TOLERANCE: Readonly<Record<string, number>> = {
  'jpeg-rgb.tif': 1,
  'jpeg-ycbcr.tif': 2,
  'jpeg-tiles.tif': 3,
  'lab.tif': 3,
  'ycbcr.tif': 2,
  'pyramid-sub-directories.tif': 2,
  'old-jpeg.tif': 3,
  'old-jpeg-whole.tif': 3,
  'old-jpeg-tables.tif': 3,
  'cmyk.tif': 12,
  'cmyk-jpeg.tif': 12,
}

/** Variants that the reference decoder of these tests cannot read; the picture they were made of stands for it. */
const MADE_OF_SCENE: ReadonlySet<string> = new Set([
  'float.tif',
  'float-16.tif',
  'lab.tif',
  'lzw-planes-tiles.tif',
  'old-jpeg.tif',
  'old-jpeg-whole.tif',
  'old-jpeg-tables.tif',
  'ycbcr.tif',
  'zstd.tif',
])

async function referenceOf(name: string) {
  const { data, info } = await sharp(read(MADE_OF_SCENE.has(name) ? 'scene.png' : name))
    .rotate()
    .toColourspace('srgb')
    .flatten({ background: '#fff' })
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) }
}

const variants = readdirSync(FOLDER).filter(name => name.endsWith('.tif'))

describe('TIFF', () => {
  it('has more than thirty variants to read', () => {
    expect(variants.length).toBeGreaterThan(30)
  })

  it.each(variants)('draws %s as libtiff does', async name => {
    browser.decode = name === 'webp.tif' ? decodeWithSharp : () => Promise.reject(new Error('no browser'))
    const raster = await openTiff(memoryFile(read(name)))
    const reference = await referenceOf(name)
    const [page] = raster.pages
    expect(page).toMatchObject({ width: reference.width, height: reference.height })
    const region = { x: 0, y: 0, width: reference.width, height: reference.height }
    const pixels = await raster.draw({ page: 0, region, width: reference.width }, signal)
    expect(meanDifference(pixels, reference)).toBeLessThanOrEqual(TOLERANCE[name] ?? 0.6)
  })
})
