import sharp from 'sharp'
import { afterEach, expect, it, vi } from 'vitest'
import { testDirectory, writeTiff } from '../../../scripts/samples/formats/tiff'
import { openRaster } from './decoders'
import { readProfile } from './profile'
import type { Pixels } from './raster-source'
import { meanDifference, memoryFile } from './test-files'

const signal = new AbortController().signal
const WIDTH = 64
const HEIGHT = 48
const GRID = 17

/** Colours of every kind, as stored. */
const stored = Uint8Array.from({ length: WIDTH * HEIGHT * 3 }, (_, at) => (at * 37 + (at >> 4) * 11) & 255)

type Colour = readonly [number, number, number]

/** A table: its kind, the space of its colours, and its points, 0 to 1, by red, green and blue, 0 to 1. */
interface TestTable {
  readonly kind: 'mft1' | 'mft2'
  readonly space: 'Lab ' | 'XYZ '
  point(colour: Colour): Colour
}

const curve = (length: number, power: number) =>
  Array.from({ length }, (_, index) => (index / (length - 1)) ** power)

/** The numbers of a table, 0 to 1: curves of the input, points, curves of the output. */
function numbersOf({ kind, point }: TestTable): readonly number[] {
  const length = kind === 'mft1' ? 256 : 33
  const axis = curve(GRID, 1)
  const points = axis.flatMap(red => axis.flatMap(green => axis.flatMap(blue => point([red, green, blue]))))
  const inputs = [0.9, 1, 1.2].flatMap(power => curve(length, power))
  return [...inputs, ...points, ...[1, 1, 1].flatMap(power => curve(length, power))]
}

/** Writes a profile of red, green and blue with a table (ICC.1:2022, 10.10 and 10.11). */
function writeProfile(table: TestTable): Buffer {
  const numbers = numbersOf(table)
  const isWide = table.kind === 'mft2'
  const from = 144
  const first = from + (isWide ? 52 : 48)
  const profile = Buffer.alloc(first + numbers.length * (isWide ? 2 : 1))
  profile.writeUInt32BE(profile.length, 0)
  profile.writeUInt32BE(0x2400000, 8)
  for (const [at, text] of [
    [12, 'scnr'],
    [16, 'RGB '],
    [20, table.space],
    [36, 'acsp'],
    [132, 'A2B0'],
    [from, table.kind],
  ] as const)
    profile.write(text, at, 'latin1')
  for (const [index, value] of [0.9642, 1, 0.8249].entries())
    profile.writeInt32BE(Math.round(value * 65_536), 68 + 4 * index)
  profile.writeUInt32BE(1, 128)
  profile.writeUInt32BE(from, 136)
  profile.writeUInt32BE(profile.length - from, 140)
  profile.set([3, 3, GRID], from + 8)
  for (const index of [0, 4, 8]) profile.writeInt32BE(65_536, from + 12 + 4 * index)
  if (isWide) for (const at of [48, 50]) profile.writeUInt16BE(33, from + at)
  for (const [index, value] of numbers.entries())
    if (isWide) profile.writeUInt16BE(Math.round(value * 65_535), first + 2 * index)
    else profile.writeUInt8(Math.round(value * 255), first + index)
  return profile
}

/** L*a*b* of soft colours, black and white among them. */
const lab = ([red, green, blue]: Colour): Colour => [
  100 * (0.3 * red + 0.6 * green + 0.1 * blue),
  30 * (red - green),
  25 * (green - blue),
]

const asBytes = (colour: Colour): Colour => {
  const [l, a, b] = lab(colour)
  return [l / 100, (a + 128) / 255, (b + 128) / 255]
}

/** Numbers of 16 bits have 0xff00 for the white of L*a*b*. */
const asWords = (colour: Colour): Colour => {
  const [l, a, b] = lab(colour)
  return [((l / 100) * 0xff00) / 0xffff, ((a + 128) * 256) / 0xffff, ((b + 128) * 256) / 0xffff]
}

/** CIE XYZ of red, green and blue of Adobe RGB, whose greatest number is nearly 2. */
const asXyz = (colour: Colour): Colour => {
  const [red, green, blue] = colour.map(value => value ** 2.2) as unknown as Colour
  const scale = 32_768 / 65_535
  return [
    scale * (0.6097 * red + 0.2053 * green + 0.1492 * blue),
    scale * (0.3111 * red + 0.6257 * green + 0.0632 * blue),
    scale * (0.0195 * red + 0.0609 * green + 0.7446 * blue),
  ]
}

const TABLES = [
  { kind: 'mft1', space: 'Lab ', point: asBytes },
  { kind: 'mft2', space: 'Lab ', point: asWords },
  { kind: 'mft2', space: 'XYZ ', point: asXyz },
] as const satisfies readonly TestTable[]

async function referenceOf(file: Buffer): Promise<Pixels> {
  const image = sharp(file).toColourspace('srgb').ensureAlpha()
  const { data } = await image.raw().toBuffer({ resolveWithObject: true })
  return { width: WIDTH, height: HEIGHT, data: new Uint8ClampedArray(data) }
}

const picture = { width: WIDTH, height: HEIGHT, bits: 8, photometric: 2, samples: 3 }

async function draw(file: Buffer): Promise<Pixels> {
  const raster = await openRaster(memoryFile(file))
  const region = { x: 0, y: 0, width: WIDTH, height: HEIGHT }
  return raster.draw({ page: 0, region, width: WIDTH }, signal)
}

afterEach(() => vi.restoreAllMocks())

it.each(TABLES)(
  'draws a TIFF of colours with a table of the kind $kind in $space as littlecms does',
  async table => {
    const file = writeTiff(testDirectory(picture, stored, { 34675: [7, [...writeProfile(table)]] }))
    const reference = await referenceOf(file)
    expect(meanDifference(await draw(file), reference)).toBeLessThan(1.5)
    // Both leave colours alone for a profile that they cannot read.
    expect(meanDifference(await draw(writeTiff(testDirectory(picture, stored))), reference)).toBeGreaterThan(
      5,
    )
  },
)

it('ends the correction of a picture between two rows when the demand is given up', async () => {
  const [table] = TABLES
  const correct = readProfile(writeProfile(table), false)
  const demand = new AbortController()
  let now = 1e9
  // Every row takes a second.
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000))
  const pixels = { width: 1, height: 64, data: new Uint8ClampedArray(256).fill(90) }
  const correction = correct?.(pixels, demand.signal)
  demand.abort()
  await expect(correction).rejects.toMatchObject({ name: 'AbortError' })
  expect(pixels.data.at(-4)).toBe(90)
})
