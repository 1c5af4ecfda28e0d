import { readdirSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { setWasmReader } from '../codecs'
import { completeNode, meanDifference, memoryFile } from '../test-files'
import { openJpeg2000 } from './open-jpeg2000'

const FOLDER = `${import.meta.dirname}/../fixtures/`
const read = (name: string) => readFileSync(FOLDER + name)
const signal = new AbortController().signal
const variants = readdirSync(FOLDER).filter(name => /\.j(?:p2|2k)$/.test(name))

beforeAll(() => {
  completeNode()
  setWasmReader(async name => readFileSync(`node_modules/pdfjs-dist/wasm/${name}`))
})

/** The picture that OpenJPEG's own program has made of a file. */
async function referenceOf(name: string) {
  const picture = sharp(read(`${name}.png`))
    .toColourspace('srgb')
    .flatten({ background: '#fff' })
    .ensureAlpha()
  const { data, info } = await picture.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) }
}

describe('JPEG 2000', () => {
  it('has more than ten variants to read', () => {
    expect(variants.length).toBeGreaterThan(10)
  })

  it.each(variants)('draws %s as OpenJPEG does', async name => {
    const raster = await openJpeg2000(memoryFile(read(name)))
    const reference = await referenceOf(name)
    const { width, height } = reference
    expect(raster.pages[0]).toMatchObject({ width, height })
    const pixels = await raster.draw({ page: 0, region: { x: 0, y: 0, width, height }, width }, signal)
    expect(meanDifference(pixels, reference)).toBeLessThanOrEqual(1)
  })

  it('draws high throughput (JPH) without loss', async () => {
    const raster = await openJpeg2000(memoryFile(read('high-throughput.jph')))
    const { data, info } = await sharp(read('scene.png'))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { width, height } = info
    const pixels = await raster.draw({ page: 0, region: { x: 0, y: 0, width, height }, width }, signal)
    expect(meanDifference(pixels, { width, height, data: new Uint8ClampedArray(data) })).toBe(0)
  })

  it('decodes a smaller resolution for a smaller picture', async () => {
    const raster = await openJpeg2000(memoryFile(read('resolution-first.jp2')))
    const region = { x: 0, y: 0, width: 101, height: 75 }
    const pixels = await raster.draw({ page: 0, region, width: 25 }, signal)
    expect(pixels.width).toBe(26)
  })

  it('reads the beginning of a large file for a smaller picture, and the rest for a larger one', async () => {
    const small = read('resolution-first.jp2')
    const tilePart = small.indexOf(Uint8Array.of(0xff, 0x90))
    const padding = Buffer.alloc(2 ** 19)
    const large = Buffer.concat([small.subarray(0, -2), padding, small.subarray(-2)])
    large.writeUInt32BE(small.readUInt32BE(tilePart + 6) + padding.length, tilePart + 6)
    const file = memoryFile(large)
    const raster = await openJpeg2000(file)
    const region = { x: 0, y: 0, width: 101, height: 75 }
    const head = file.bytesRead()
    const reference = await openJpeg2000(memoryFile(small))
    for (const [width, bytes] of [
      [25, 2 ** 18],
      [101, 2 ** 18 + large.length],
    ] as const) {
      const pixels = await raster.draw({ page: 0, region, width }, signal)
      expect(meanDifference(pixels, await reference.draw({ page: 0, region, width }, signal))).toBe(0)
      expect(file.bytesRead() - head).toBe(bytes)
      // The whole tile has bytes behind its packets, as if some had been misread; its beginning is not cut.
      if (bytes === 2 ** 18) expect(raster.isDamaged?.()).toBe(false)
    }
  })

  it.each(variants)('draws what is there of %s when it is cut, and says so', async name => {
    const whole = read(name)
    const uncut = await openJpeg2000(memoryFile(whole))
    const [page = { width: 0, height: 0 }] = uncut.pages
    const { width, height } = page
    const demand = { page: 0, region: { x: 0, y: 0, width, height }, width }
    const complete = await uncut.draw(demand, signal)
    expect(uncut.isDamaged?.()).toBe(false)
    const differences: number[] = []
    for (const share of [0.4, 0.7, 0.9, 0.97]) {
      const raster = await openJpeg2000(memoryFile(whole.subarray(0, Math.floor(whole.length * share))))
      const pixels = await raster.draw(demand, signal)
      expect(raster.isDamaged?.()).toBe(true)
      differences.push(meanDifference(pixels, complete))
    }
    const [least = 0, , much = 0, most = 0] = differences
    expect(most).toBeLessThan(12)
    expect(most).toBeLessThanOrEqual(least)
    // No noise where the packet that is cut is the last one.
    if (/^(?:lossless|gray|rgb-16|resolution-first)/.test(name)) expect(much).toBeLessThan(2)
  })

  it.each([10_000, 300_000, 3_000_000])(
    'draws a file with %i bytes of description before its picture',
    async length => {
      const plain = read('lossless.jp2')
      const box = plain.indexOf('jp2c') - 4
      const description = Buffer.alloc(length, ' ')
      description.writeUInt32BE(length)
      description.write('xml ', 4)
      const described = Buffer.concat([plain.subarray(0, box), description, plain.subarray(box)])
      const raster = await openJpeg2000(memoryFile(described))
      expect(raster.pages[0]).toMatchObject({ width: 101, height: 75 })
      const demand = { page: 0, region: { x: 0, y: 0, width: 101, height: 75 }, width: 101 }
      expect(meanDifference(await raster.draw(demand, signal), await referenceOf('lossless.jp2'))).toBe(0)
    },
  )

  it('refuses a file of which the header alone is there', async () => {
    const whole = read('lossless.jp2')
    const stream = whole.indexOf(Uint8Array.of(0xff, 0x4f, 0xff, 0x51))
    const raster = await openJpeg2000(memoryFile(whole.subarray(0, stream + 60)))
    const region = { x: 0, y: 0, width: 10, height: 10 }
    const drawing = raster.draw({ page: 0, region, width: 10 }, signal)
    await expect(drawing).rejects.toMatchObject({ failure: { detail: 'unreadable-file' } })
  })
})
