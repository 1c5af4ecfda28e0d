import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { setWasmReader } from '../codecs'
import { joinBytes } from '../join-bytes'
import { completeNode, meanDifference, memoryFile } from '../test-files'
import { readCoding } from './coding'
import { decodeWhole, sizeOf } from './decode-whole'
import { firstLevelsOf } from './first-levels'
import { readJpeg2000Header } from './header'
import { findFirstPart, walkParts } from './tile-parts'

const signal = new AbortController().signal

beforeAll(() => {
  completeNode()
  setWasmReader(async name => readFileSync(`node_modules/pdfjs-dist/wasm/${name}`))
})

/** A file whose tiles take turns, the first part of each before the second of any, as Kakadu writes them. */
function taken(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer)
  const first = findFirstPart(view, readJpeg2000Header(bytes).stream) ?? 0
  const parts = [...walkParts(view, first)]
  const turnOf = (index: number) => view.getUint8((parts[index]?.header ?? 0) - 2)
  const order = parts.map((_, index) => index).sort((one, other) => turnOf(one) - turnOf(other))
  const pieces = order.map(index => bytes.subarray((parts[index]?.header ?? 12) - 12, parts[index]?.end))
  return joinBytes([bytes.subarray(0, first), ...pieces, bytes.subarray(-2)])
}

function open(name: string) {
  const [file = '', turns] = name.split(', ')
  const stored = Uint8Array.from(readFileSync(`${import.meta.dirname}/../fixtures/${file}`))
  const bytes = turns ? taken(stored) : stored
  const header = readJpeg2000Header(bytes)
  const coding = readCoding(bytes, header.stream)
  if (!coding) throw new Error('no picture of regions')
  return { bytes, header, coding, beginning: { head: bytes, header, coding } }
}

it.each(['resolution-first.jp2', 'resolution-layers.jp2', 'lossless.jp2', 'tile-parts.jp2, by turns'])(
  'draws the small resolutions of %s from its beginning',
  async name => {
    const { bytes, header, coding, beginning } = open(name)
    const decoding = { header, coding, elsewhere: undefined }
    const whole = { bytes, isCut: false, guessed: [0, 0] } as const
    const file = memoryFile(bytes)
    const levels = firstLevelsOf(file, beginning, 200)
    for (let times = coding.halvings; times >= 2; times--) {
      const completed = await levels.read(times)
      if (!completed) throw new Error('not there')
      const drawn = await decodeWhole(completed, decoding, times, signal)
      expect(drawn).toMatchObject(sizeOf(header, times))
      expect(meanDifference(drawn, await decodeWhole(whole, decoding, times, signal))).toBe(0)
    }
    // No byte was read twice.
    expect(file.bytesRead()).toBeLessThan(bytes.length * 0.7)
    expect(levels.whole()).toBeUndefined()
  },
)

it('gives the whole file where it has read to its end', async () => {
  const { bytes, beginning } = open('resolution-first.jp2')
  const levels = firstLevelsOf(memoryFile(bytes), beginning, 2 * bytes.length)
  expect(await levels.read(2)).toBeUndefined()
  expect(levels.whole()).toEqual(bytes)
  levels.forget()
  expect(levels.whole()).toBeUndefined()
})

it.each([
  'layers.jp2',
  'position-first.jp2',
  'component-first.jp2',
  'tiles.jp2',
  'tile-parts.jp2',
  'bypass.jp2',
])('leaves %s to be read whole', async name => {
  const { bytes, beginning } = open(name)
  const file = memoryFile(bytes)
  expect(await firstLevelsOf(file, beginning, 200).read(2)).toBeUndefined()
  expect(file.bytesRead()).toBe(0)
})
