import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { fromStandardRanges, labToRgb } from '../cielab'
import { setWasmReader } from '../codecs'
import { completeNode, meanDifference, memoryFile } from '../test-files'
import { readJpeg2000Header } from './header'
import { openJpeg2000 } from './open-jpeg2000'

const signal = new AbortController().signal
const read = (name: string) => readFileSync(`${import.meta.dirname}/../fixtures/${name}`)

beforeAll(() => {
  completeNode()
  setWasmReader(async name => readFileSync(`node_modules/pdfjs-dist/wasm/${name}`))
})

async function draw(bytes: Uint8Array) {
  const raster = await openJpeg2000(memoryFile(bytes))
  return raster.draw({ page: 0, region: { x: 0, y: 0, width: 101, height: 75 }, width: 101 }, signal)
}

/** The position of the first byte behind a name. */
const behind = (bytes: Buffer, name: string) => bytes.indexOf(name, 0, 'latin1') + name.length

/** A file whose channels are described by numbers: channel, type, colour. */
function withChannels(bytes: Buffer, channels: readonly (readonly [number, number, number])[]): Buffer {
  const box = Buffer.alloc(10 + 6 * channels.length)
  box.writeUInt32BE(box.length)
  box.write('cdef', 4)
  box.writeUInt16BE(channels.length, 8)
  for (const [index, numbers] of channels.entries())
    for (const [place, number] of numbers.entries()) box.writeUInt16BE(number, 10 + 6 * index + 2 * place)
  const header = bytes.indexOf('jp2h') - 4
  const length = bytes.readUInt32BE(header)
  const out = Buffer.concat([bytes.subarray(0, header + length), box, bytes.subarray(header + length)])
  out.writeUInt32BE(length + box.length, header)
  return out
}

/** The type of the last channel, of the description that the file has. */
function withLastType(type: number): Buffer {
  const bytes = read('alpha.jp2')
  const channels = behind(bytes, 'cdef')
  bytes.writeUInt16BE(type, channels + 2 + 6 * (bytes.readUInt16BE(channels) - 1) + 2)
  return bytes
}

it.each(['gray.jp2', 'lossless.jp2', 'tiles.jp2', 'stream.j2k'])(
  'draws samples with a sign around a middling gray (%s)',
  async name => {
    const bytes = read(name)
    const stream = bytes.indexOf(Uint8Array.of(0xff, 0x4f, 0xff, 0x51))
    const count = bytes.readUInt16BE(stream + 40)
    for (let index = 0; index < count; index++) {
      const at = stream + 42 + 3 * index
      bytes.writeUInt8(bytes.readUInt8(at) | 0x80, at)
    }
    expect(meanDifference(await draw(bytes), await draw(read(name)))).toBe(0)
  },
)

it('draws opaque what has a fourth channel of no stated kind', async () => {
  const whole = await draw(withLastType(0xffff))
  const transparent = await draw(read('alpha.jp2'))
  expect(meanDifference(whole, transparent)).toBeGreaterThan(5)
})

it('lays colours that are multiplied with their opacity on white', async () => {
  const multiplied = await draw(withLastType(2))
  const transparent = await draw(read('alpha.jp2'))
  // The colours of the file are not, so that they come out too light, never darker.
  const lighter = multiplied.data.every((value, at) => value >= (transparent.data[at] ?? 0) - 1)
  expect(lighter).toBe(true)
  expect(meanDifference(multiplied, transparent)).toBeGreaterThan(1)
})

it('puts channels into the order of their colours, also where it is near', async () => {
  const bytes = withChannels(read('lossless.jp2'), [
    [0, 0, 3],
    [1, 0, 2],
    [2, 0, 1],
  ])
  const plain = await draw(read('lossless.jp2'))
  const turned = await draw(bytes)
  for (const at of [0, 4000, 20_000])
    expect([turned.data[at], turned.data[at + 2]]).toEqual([plain.data[at + 2], plain.data[at]])
})

it('takes four channels with a profile of inks for inks', () => {
  const bytes = read('alpha.jp2')
  bytes.write('free', behind(bytes, 'cdef') - 4)
  const colours = bytes.indexOf('colr') - 4
  const profile = Buffer.alloc(140)
  profile.write('CMYK', 16)
  const box = Buffer.concat([
    Buffer.from([0, 0, 0, 11 + profile.length]),
    Buffer.from('colr\x03\0\0', 'latin1'),
    profile,
  ])
  const out = Buffer.concat([bytes.subarray(0, colours), box, bytes.subarray(colours + 15)])
  const header = out.indexOf('jp2h') - 4
  out.writeUInt32BE(out.readUInt32BE(header) + box.length - 15, header)
  expect(readJpeg2000Header(out)).toMatchObject({ cmyk: true, alpha: undefined })
})

it('reads CIE L*a*b*', async () => {
  const bytes = read('lossless.jp2')
  bytes.writeUInt32BE(14, behind(bytes, 'colr') + 3)
  const plain = await draw(read('lossless.jp2'))
  const drawn = await draw(bytes)
  const expected = new Uint8Array(3)
  for (const at of [0, 4000, 20_000]) {
    labToRgb(fromStandardRanges([...plain.data.subarray(at, at + 3)]), expected, 0)
    for (const channel of [0, 1, 2])
      expect(Math.abs((drawn.data[at + channel] ?? 0) - (expected[channel] ?? 0))).toBeLessThan(2)
  }
})
