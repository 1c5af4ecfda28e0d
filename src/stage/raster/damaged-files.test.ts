import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { browser, setWasmReader } from './codecs'
import { openRaster } from './decoders'
import { readCoding } from './jpeg2000/coding'
import { readJpeg2000Header } from './jpeg2000/header'
import { fitsMemory, openTiles } from './jpeg2000/open-tiles'
import { MOST_ANSWERED, Unreadable } from './raster-source'
import { completeNode, memoryFile } from './test-files'

const FOLDER = `${import.meta.dirname}/fixtures/`
const files = readdirSync(FOLDER)
  .filter(name => /^(?!fax|jpeg|cmyk-jpeg|webp).*\.tif$|\.j(?:p2|2k)$/.test(name))
  .map(name => readFileSync(FOLDER + name))
const signal = new AbortController().signal
const COUNT = Number(process.env.FUZZ_COUNT ?? 400)

beforeAll(() => {
  completeNode()
  browser.decode = () => Promise.reject(new Error('no browser'))
  setWasmReader(async name => readFileSync(`node_modules/pdfjs-dist/wasm/${name}`))
})

/** Opens and draws a file in small; the pixels of the answer, or 0 when it is refused. */
async function drawSmall(bytes: Uint8Array): Promise<number> {
  try {
    const raster = await openRaster(memoryFile(bytes))
    const [page] = raster.pages
    if (!page) return 0
    const region = { x: 0, y: 0, width: page.width, height: page.height }
    const pixels = await raster.draw({ page: 0, region, width: 50 }, signal)
    return pixels.width * pixels.height
  } catch (error) {
    // Anything else on purpose would be a failure of its own; what a decoder chokes on is an error.
    expect(error).toBeInstanceOf(Error)
    return 0
  }
}

const change = fc.record({
  at: fc.double({ min: 0, max: 0.9999, noNaN: true }),
  byte: fc.integer({ min: 0, max: 255 }),
})

it('draws or refuses every damaged file, within bounds', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: files.length - 1 }),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.double({ min: 0.2, max: 1, noNaN: true }),
      async (index, changes, share) => {
        const whole = files[index] ?? new Uint8Array()
        const bytes = mutant(whole.subarray(0, Math.ceil(whole.length * share)), changes)
        expect(await drawSmall(bytes)).toBeLessThanOrEqual(MOST_ANSWERED)
      },
    ),
    { numRuns: COUNT, ...(process.env.FUZZ_SEED && { seed: Number(process.env.FUZZ_SEED) }) },
  )
})

/** Changes bytes where directories and boxes lie: at the beginning and at the end. */
function mutant(whole: Uint8Array, changes: readonly { readonly at: number; readonly byte: number }[]) {
  const bytes = Uint8Array.from(whole)
  for (const { at, byte } of changes)
    bytes[at < 0.5 ? Math.floor(at * 400) : bytes.length - 1 - Math.floor((at - 0.5) * 800)] = byte
  return bytes
}

it('reads or refuses the directories and boxes of fifty times as many mutants', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: files.length - 1 }),
      fc.array(change, { minLength: 1, maxLength: 8 }),
      async (index, changes) => {
        const opening = openRaster(memoryFile(mutant(files[index] ?? new Uint8Array(), changes)))
        const pages = await opening.then(raster => raster.pages).catch(error => error)
        // No RangeError: nothing is read beyond an end, and nothing is made as long as a file says.
        if (Array.isArray(pages)) expect(pages.length).toBeGreaterThan(0)
        else expect(pages).toBeInstanceOf(Unreadable)
      },
    ),
    { numRuns: COUNT * 50, ...(process.env.FUZZ_SEED && { seed: Number(process.env.FUZZ_SEED) }) },
  )
})

it('decodes regions of damaged JPEG 2000 files, or refuses them', { timeout: 600_000 }, async () => {
  const streams = files.filter(bytes => !/^(?:II|MM)/.test(String.fromCharCode(...bytes.subarray(0, 2))))
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: streams.length - 1 }),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 0, max: 3 }),
      async (index, changes, halvings) => {
        const bytes = mutant(streams[index] ?? new Uint8Array(), changes)
        const decoding = decodeCorner(bytes, halvings).catch(error => error)
        const samples = await decoding
        if (!(samples instanceof Uint8ClampedArray)) expect(samples).toBeInstanceOf(Unreadable)
      },
    ),
    { numRuns: COUNT, ...(process.env.FUZZ_SEED && { seed: Number(process.env.FUZZ_SEED) }) },
  )
})

/** Decodes the upper left corner of a JPEG 2000 by the reader of regions; throws where that cannot read it. */
async function decodeCorner(bytes: Uint8Array, halvings: number): Promise<Uint8ClampedArray> {
  const { stream, left, top } = readJpeg2000Header(bytes)
  const coding = readCoding(bytes, stream)
  const tiles = coding && fitsMemory(coding) ? openTiles(bytes, stream, coding) : undefined
  if (!tiles) throw new Unreadable('unreadable-file')
  const [x, y] = [Math.ceil(left / 2 ** halvings), Math.ceil(top / 2 ** halvings)]
  return tiles.decode({ left: x, top: y, right: x + 40, bottom: y + 40 }, halvings, signal)
}

/** A TIFF of one directory with these fields (tag, type LONG, value). */
function tiffOf(fields: readonly (readonly [tag: number, value: number])[], next = 0): Uint8Array {
  const bytes = new Uint8Array(8 + 2 + fields.length * 12 + 4)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x49492a00)
  view.setUint32(4, 8, true)
  view.setUint16(8, fields.length, true)
  for (const [index, [tag, value]] of fields.entries()) {
    const at = 10 + index * 12
    view.setUint16(at, tag, true)
    view.setUint16(at + 2, 4, true)
    view.setUint32(at + 4, 1, true)
    view.setUint32(at + 8, value, true)
  }
  view.setUint32(10 + fields.length * 12, next, true)
  return bytes
}

const strip = (width: number, height: number, compression: number) =>
  [
    [256, width],
    [257, height],
    [258, 8],
    [259, compression],
    [262, 1],
    [273, 8],
    [277, 1],
    [278, height],
    [279, 100],
  ] as const

it('refuses a file that would decode to four gigabytes', async () => {
  const raster = await openRaster(memoryFile(tiffOf(strip(65_536, 65_536, 8))))
  const region = { x: 0, y: 0, width: 65_536, height: 65_536 }
  const drawing = raster.draw({ page: 0, region, width: 500 }, signal)
  await expect(drawing).rejects.toMatchObject({ failure: { detail: 'too-large' } })
})

it('refuses sides that are no size', async () => {
  const opening = openRaster(memoryFile(tiffOf(strip(2 ** 31, 2 ** 31, 1))))
  await expect(opening).rejects.toBeInstanceOf(Unreadable)
})

it('reads a directory that leads back to itself once', async () => {
  const raster = await openRaster(memoryFile(tiffOf(strip(4, 4, 1), 8)))
  expect(raster.pages).toHaveLength(1)
})

it('refuses what is of another kind than its name says', async () => {
  const page = new TextEncoder().encode('<!doctype html><title>Sign in</title>')
  await expect(openRaster(memoryFile(page))).rejects.toMatchObject({ failure: { detail: 'unreadable-file' } })
})

/** A little-endian TIFF whose second strip is said to lie beyond the end. */
function withoutSecondStrip(whole: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(whole)
  const view = new DataView(bytes.buffer)
  const directory = view.getUint32(4, true)
  for (let entry = directory + 2; entry < bytes.length - 12; entry += 12)
    if (view.getUint16(entry, true) === 273)
      view.setUint32(view.getUint32(entry + 8, true) + 4, 10_000_000, true)
  return bytes
}

it('draws what is there of a TIFF of which a strip is missing, and says so', async () => {
  const whole = readFileSync(`${FOLDER}strips.tif`)
  const isDamaged = async (bytes: Uint8Array) => {
    const raster = await openRaster(memoryFile(bytes))
    const [{ width, height } = { width: 0, height: 0 }] = raster.pages
    await raster.draw({ page: 0, region: { x: 0, y: 0, width, height }, width }, signal)
    return raster.isDamaged?.()
  }
  expect(await isDamaged(whole)).toBe(false)
  expect(await isDamaged(withoutSecondStrip(whole))).toBe(true)
})

it('draws a PNG that is called a TIFF no further than to say so', async () => {
  const png = readFileSync(`${FOLDER}scene.png`)
  await expect(openRaster(memoryFile(png))).rejects.toMatchObject({ failure: { detail: 'unreadable-file' } })
})

it('says that strips beyond the end are not there', async () => {
  const bytes = tiffOf([...strip(4, 4, 1)].map(([tag, value]) => [tag, tag === 273 ? 1_000_000 : value]))
  const raster = await openRaster(memoryFile(bytes))
  const region = { x: 0, y: 0, width: 4, height: 4 }
  await expect(raster.draw({ page: 0, region, width: 4 }, signal)).rejects.toBeInstanceOf(Unreadable)
})
