import sharp from 'sharp'
import { expect, it } from 'vitest'
import { openRaster } from './decoders'
import { readInks, readProfile } from './profile'
import { meanDifference, memoryFile } from './test-files'

const signal = new AbortController().signal
const WIDTH = 64
const HEIGHT = 48

/** Colours of every kind, as stored. */
const stored = Uint8Array.from({ length: WIDTH * HEIGHT * 3 }, (_, at) => (at * 37 + (at >> 4) * 11) & 255)

it.each(['p3', 'srgb'])('draws a TIFF with the profile %s as littlecms does', async profile => {
  const raw = { raw: { width: WIDTH, height: HEIGHT, channels: 3 as const } }
  // Converted into the profile, which is then embedded.
  const file = await sharp(stored, raw).withIccProfile(profile).tiff({ compression: 'lzw' }).toBuffer()
  const { data } = await sharp(file)
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const reference = { width: WIDTH, height: HEIGHT, data: new Uint8ClampedArray(data) }
  const raster = await openRaster(memoryFile(file))
  const region = { x: 0, y: 0, width: WIDTH, height: HEIGHT }
  const pixels = await raster.draw({ page: 0, region, width: WIDTH }, signal)
  expect(meanDifference(pixels, reference)).toBeLessThan(1.5)
})

it('draws a TIFF of inks by its profile as littlecms does', async () => {
  const raw = { raw: { width: WIDTH, height: HEIGHT, channels: 3 as const } }
  const file = await sharp(stored, raw).toColourspace('cmyk').withIccProfile('cmyk').tiff().toBuffer()
  const { data } = await sharp(file)
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const input = memoryFile(file)
  const raster = await openRaster(input)
  const region = { x: 0, y: 0, width: WIDTH, height: HEIGHT }
  const pixels = await raster.draw({ page: 0, region, width: WIDTH }, signal)
  const reference = { width: WIDTH, height: HEIGHT, data: new Uint8ClampedArray(data) }
  expect(meanDifference(pixels, reference)).toBeLessThan(2)
  // The profile has nearly a megabyte, of which its table is a small part.
  expect(file.length).toBeGreaterThan(900_000)
  expect(input.bytesRead()).toBeLessThan(200_000)
})

it('leaves colours alone for profiles that are damaged or of another colour space', () => {
  expect(readProfile(new Uint8Array(20), false)).toBeUndefined()
  const cut = new Uint8Array(140)
  cut.set(new TextEncoder().encode('RGB '), 16)
  new DataView(cut.buffer).setUint32(128, 9)
  expect(readProfile(cut, false)).toBeUndefined()
  expect(readProfile(cut, true)).toBeUndefined()
})

it('reads no profile of inks whose table is cut or claims too many points', async () => {
  const raw = { raw: { width: WIDTH, height: HEIGHT, channels: 3 as const } }
  const file = await sharp(stored, raw).toColourspace('cmyk').withIccProfile('cmyk').tiff().toBuffer()
  const { icc = Buffer.alloc(0) } = await sharp(file).metadata()
  expect(readInks(icc)).toBeDefined()
  expect(readInks(icc.subarray(0, 20_000))).toBeUndefined()
  const greedy = Buffer.from(icc)
  greedy.writeUInt8(255, greedy.indexOf('mft2') + 10)
  expect(readInks(greedy)).toBeUndefined()
})
