import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Rect } from '../../../model/digital-object'
import { setWasmReader } from '../codecs'
import { completeNode, meanDifference, memoryFile } from '../test-files'
import { readCoding } from './coding'
import { readJpeg2000Header } from './header'
import { openJpeg2000 } from './open-jpeg2000'
import { openTiles } from './open-tiles'

const FOLDER = `${import.meta.dirname}/../fixtures/`
const read = (name: string) => new Uint8Array(readFileSync(FOLDER + name))
const signal = new AbortController().signal
const variants = readdirSync(FOLDER).filter(name => /\.j(?:p2|2k)$/.test(name))

beforeAll(() => {
  completeNode()
  setWasmReader(async name => readFileSync(`node_modules/pdfjs-dist/wasm/${name}`))
})

function open(bytes: Uint8Array) {
  const { stream } = readJpeg2000Header(bytes)
  const coding = readCoding(bytes, stream)
  const tiles = coding && openTiles(bytes, stream, coding)
  if (!coding || !tiles) throw new Error('regions cannot be decoded')
  return { coding, tiles }
}

/** Samples of a part of a picture, halved so many times, as the whole of it has them. */
function cutOut(whole: Uint8ClampedArray, width: number, channels: number, part: Rect): number[] {
  const rows = Array.from({ length: part.height }, (_, row) => {
    const from = ((part.y + row) * width + part.x) * channels
    return [...whole.subarray(from, from + part.width * channels)]
  })
  return rows.flat()
}

describe('regions of JPEG 2000', () => {
  it.each(variants)('decodes %s as OpenJPEG does, at every resolution', async name => {
    const bytes = read(name)
    const { coding, tiles } = open(bytes)
    const { picture, components, halvings } = coding
    const { JpxImage } = await (await import('../codecs')).loadDecoders()
    for (let times = 0; times <= halvings; times++) {
      const halved = (edge: number) => Math.ceil(edge / 2 ** times)
      const edges = {
        left: halved(picture.x),
        top: halved(picture.y),
        right: halved(picture.x + picture.width),
        bottom: halved(picture.y + picture.height),
      }
      const ours = await tiles.decode(edges, times, signal)
      const theirs = await JpxImage.instance.decode(bytes, { reducePower: times })
      expect(ours.length).toBe((edges.right - edges.left) * (edges.bottom - edges.top) * components)
      expect(ours.length).toBe(theirs.length)
      const differences = ours.map((sample, at) => Math.abs(sample - (theirs[at] ?? 0)))
      expect(Math.max(...differences)).toBeLessThanOrEqual(1)
    }
    expect(tiles.isSound()).toBe(true)
  })

  it.each(variants)('decodes any part of %s as the whole has it', async name => {
    const { coding, tiles } = open(read(name))
    const { picture, components, halvings } = coding
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: Math.min(2, halvings) }),
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 4, maxLength: 4 }),
        async (times, [x = 0, y = 0, right = 0, bottom = 0]) => {
          const halved = (edge: number) => Math.ceil(edge / 2 ** times)
          const [left, top] = [halved(picture.x), halved(picture.y)]
          const width = halved(picture.x + picture.width) - left
          const height = halved(picture.y + picture.height) - top
          const whole = await tiles.decode(
            { left, top, right: left + width, bottom: top + height },
            times,
            signal,
          )
          const part = { x: Math.floor(x * width), y: Math.floor(y * height), width: 1, height: 1 }
          part.width += Math.floor(right * (width - part.x))
          part.height += Math.floor(bottom * (height - part.y))
          const decoded = await tiles.decode(
            {
              left: left + part.x,
              top: top + part.y,
              right: left + part.x + part.width,
              bottom: top + part.y + part.height,
            },
            times,
            signal,
          )
          expect([...decoded]).toEqual(cutOut(whole, width, components, part))
        },
      ),
      { numRuns: 25 },
    )
  })

  it('knows no regions of a stream whose components differ in size', () => {
    const bytes = read('lossless.jp2')
    const { stream } = readJpeg2000Header(bytes)
    bytes[stream + 2 + 4 + 36 + 1 + 3] = 2
    expect(readCoding(bytes, stream)).toBeUndefined()
  })

  it('says that a picture is damaged whose packets lead beyond its data', async () => {
    const bytes = read('precincts.jp2')
    bytes.fill(0xfe, 3000, 3300)
    const raster = await openJpeg2000(memoryFile(bytes))
    const region = { x: 0, y: 0, width: 101, height: 75 }
    await raster.draw({ page: 0, region, width: 101 }, signal).catch(() => undefined)
    expect(raster.isDamaged?.()).toBe(true)
  })

  it.each(['lossless.jp2', 'precincts.jp2', 'layers.jp2', 'bypass.jp2', 'resolution-first.jp2'])(
    'shows less of %s the earlier it is cut, and no noise',
    async name => {
      const whole = read(name)
      const uncut = await openJpeg2000(memoryFile(whole))
      const { width = 0, height = 0 } = uncut.pages[0] ?? {}
      const demand = { page: 0, region: { x: 0, y: 0, width, height }, width }
      const complete = await uncut.draw(demand, signal)
      let before = Number.POSITIVE_INFINITY
      for (const share of [0.4, 0.55, 0.7, 0.8, 0.9, 0.97]) {
        const raster = await openJpeg2000(memoryFile(whole.subarray(0, Math.floor(whole.length * share))))
        const difference = meanDifference(await raster.draw(demand, signal), complete)
        expect(difference).toBeLessThanOrEqual(before + 0.3)
        before = difference
      }
      expect(before).toBeLessThan(1)
    },
  )
})
