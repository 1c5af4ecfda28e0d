import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { setWasmReader } from '../codecs'
import { completeNode, meanDifference, memoryFile } from '../test-files'
import { readCoding } from './coding'
import { decodeWhole, sizeOf } from './decode-whole'
import { firstLevelsOf } from './first-levels'
import { readJpeg2000Header } from './header'

const signal = new AbortController().signal

beforeAll(() => {
  completeNode()
  setWasmReader(async name => readFileSync(`node_modules/pdfjs-dist/wasm/${name}`))
})

function open(name: string) {
  const bytes = Uint8Array.from(readFileSync(`${import.meta.dirname}/../fixtures/${name}`))
  const header = readJpeg2000Header(bytes)
  const coding = readCoding(bytes, header.stream)
  if (!coding) throw new Error('no picture of regions')
  return { bytes, header, coding }
}

it.each(['resolution-first.jp2', 'resolution-layers.jp2', 'lossless.jp2'])(
  'draws the small resolutions of %s from its beginning',
  async name => {
    const { bytes, header, coding } = open(name)
    const decoding = { header, coding, elsewhere: undefined }
    const whole = { bytes, isCut: false, guessed: [0, 0] } as const
    const file = memoryFile(bytes)
    const levels = firstLevelsOf(file, header, coding, 200)
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
  const { bytes, header, coding } = open('resolution-first.jp2')
  const levels = firstLevelsOf(memoryFile(bytes), header, coding, 2 * bytes.length)
  expect(await levels.read(2)).toBeUndefined()
  expect(levels.whole()).toEqual(bytes)
  levels.forget()
  expect(levels.whole()).toBeUndefined()
})

it.each(['layers.jp2', 'position-first.jp2', 'component-first.jp2', 'tiles.jp2', 'bypass.jp2'])(
  'leaves %s to be read whole',
  async name => {
    const { bytes, header, coding } = open(name)
    const file = memoryFile(bytes)
    expect(await firstLevelsOf(file, header, coding, 200).read(2)).toBeUndefined()
    expect(file.bytesRead()).toBe(0)
  },
)
