import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { loadDecoders, setWasmReader } from '../codecs'
import { completeNode } from '../test-files'
import { type Coding, readCoding } from './coding'
import { halved } from './decode-whole'
import { readJpeg2000Header } from './header'
import { takeTileRows, tilesDown } from './tile-rows'

const FOLDER = `${import.meta.dirname}/../fixtures/`
const read = (name: string) => new Uint8Array(readFileSync(FOLDER + name))
const codingOf = (bytes: Uint8Array): Coding => {
  const coding = readCoding(bytes, readJpeg2000Header(bytes).stream)
  if (!coding) throw new Error('tiles cannot be told apart')
  return coding
}
const tiled = readdirSync(FOLDER).filter(
  name => /\.j(?:p2|2k)$/.test(name) && tilesDown(codingOf(read(name))) > 1,
)

beforeAll(() => {
  completeNode()
  setWasmReader(async name => readFileSync(`node_modules/pdfjs-dist/wasm/${name}`))
})

it('has fixtures in several rows of tiles', () => expect(tiled.length).toBeGreaterThan(1))

it.each(tiled)(
  'takes rows of tiles out of %s that are equal to the whole, at every resolution',
  async name => {
    const bytes = read(name)
    const header = readJpeg2000Header(bytes)
    const coding = codingOf(bytes)
    const { JpxImage } = await loadDecoders()
    const rows = tilesDown(coding)
    for (let times = 0; times <= coding.halvings; times++) {
      const whole = await JpxImage.instance.decode(bytes, { reducePower: times })
      const joined: number[] = []
      for (let row = 0; row < rows; row++) {
        const part = takeTileRows(bytes, header.stream, coding, [row, row + 1])
        const decoded = await JpxImage.instance.decode(part ?? new Uint8Array(), { reducePower: times })
        const bottom = Math.min(header.bottom, coding.tile.y + (row + 1) * coding.tile.height)
        const top = Math.max(header.top, coding.tile.y + row * coding.tile.height)
        const size =
          (halved(bottom, times) - halved(top, times)) *
          (halved(header.right, times) - halved(header.left, times))
        expect(decoded.length).toBe(size * coding.components)
        for (const sample of decoded) joined.push(sample)
      }
      expect(joined).toEqual([...whole])
    }
  },
)
