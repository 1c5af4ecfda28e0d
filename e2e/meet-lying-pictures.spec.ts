import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { type KeptFile, openKeptFile, WAYS } from './support/kept-file'
import { Reader } from './support/reader'

const fixture = (name: string) => readFileSync(`src/stage/raster/fixtures/${name}`)

/** A TIFF directory of numbers alone, little-endian; its one strip begins at byte 8. */
function tiff(tags: Readonly<Record<number, number>>): Buffer {
  const entries = Object.entries(tags)
  const file = Buffer.alloc(8 + 200 + 2 + entries.length * 12 + 4)
  file.write('II*\0', 'latin1')
  file.writeUInt32LE(208, 4)
  file.writeUInt16LE(entries.length, 208)
  for (const [index, [tag, value]] of entries.entries()) {
    const at = 210 + index * 12
    file.writeUInt16LE(Number(tag), at)
    file.writeUInt16LE(4, at + 2)
    file.writeUInt32LE(1, at + 4)
    file.writeUInt32LE(value, at + 8)
  }
  return file
}

const SIDE = 65_535
/** One strip of a gray picture of so many pixels that nobody could hold it. */
const hugeTiff = (compression: number) =>
  tiff({ 256: SIDE, 257: SIDE, 258: 8, 259: compression, 262: 1, 273: 8, 277: 1, 278: SIDE, 279: 200 })

/** One strip of a gray picture, of which the file has but the beginning. */
const shortTiff = () =>
  tiff({ 256: 3000, 257: 2000, 258: 8, 259: 1, 262: 1, 273: 8, 277: 1, 278: 2000, 279: 6_000_000 })

/** A JPEG whose frame header (SOF0 or SOF2) states another size. */
function hugeJpeg(): Buffer {
  const file = Buffer.from(readFileSync('src/server/samples/album/pellow-album-1.jpg'))
  const frame = Math.max(...[0xc0, 0xc2].map(marker => file.indexOf(Buffer.from([0xff, marker]))))
  file.writeUInt16BE(65_500, frame + 5)
  file.writeUInt16BE(65_500, frame + 7)
  return file
}

const CHUNK_SUMS = Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  return sum
})

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length)
  const sum = body.reduce((before, byte) => (before >>> 8) ^ (CHUNK_SUMS[(before ^ byte) & 255] ?? 0), -1)
  ends.writeUInt32BE(~sum >>> 0, 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

/** A white PNG of one bit a pixel, as many columns as rows. */
function whitePng(side: number): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0])
  header.writeUInt32BE(side)
  header.writeUInt32BE(side, 4)
  const rows = Buffer.alloc((Math.ceil(side / 8) + 1) * side)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const file = (name: string, type: string, bytes: Buffer): KeptFile => ({ name, type, bytes })
const part = (bytes: Buffer, share: number) => bytes.subarray(0, Math.floor(bytes.length * share))
const page = Buffer.from('<!doctype html><title>Sign in</title><p>Sign in to see this picture.</p>')

/** Files that are shown, as far as they are there. */
const SHOWN = [
  file('png-called.tif', 'image/tiff', fixture('scene.png')),
  file('tiff-called.jpg', 'image/jpeg', fixture('tiles.tif')),
  file('cut.tif', 'image/tiff', part(fixture('pyramid.tif'), 0.9)),
]

/** Files of which parts are missing, which is said. */
const INCOMPLETE = [
  file('cut.jp2', 'image/jp2', part(fixture('lossless.jp2'), 0.5)),
  file('cut-tiles.jp2', 'image/jp2', part(fixture('tiles.jp2'), 0.6)),
  file('cut-stream.j2k', 'image/j2c', part(fixture('stream.j2k'), 0.8)),
  file('strip-beyond-the-end.tif', 'image/tiff', shortTiff()),
]

const UNREADABLE = /could not be read/
const TOO_LARGE = /too large to be shown here/

/** Files that are not shown, and why. */
const REFUSED: readonly (readonly [KeptFile, RegExp])[] = [
  [file('page.tif', 'image/tiff', page), UNREADABLE],
  [file('page.jpg', 'image/jpeg', page), UNREADABLE],
  [file('page.jp2', 'image/jp2', page), UNREADABLE],
  [file('header-alone.jp2', 'image/jp2', fixture('lossless.jp2').subarray(0, 150)), UNREADABLE],
  [file('four-gigabytes.tif', 'image/tiff', hugeTiff(8)), TOO_LARGE],
  [file('four-gigapixels.jpg', 'image/jpeg', hugeJpeg()), TOO_LARGE],
  [file('bomb.png', 'image/png', whitePng(30_000)), TOO_LARGE],
  [file('lesser-bomb.png', 'image/png', whitePng(20_000)), TOO_LARGE],
]

/** The page still answers: a panel opens. */
async function answers(page: Page) {
  await page.getByRole('button', { name: 'About' }).click()
  await expect(page.getByRole('heading', { name: 'A kept file' }).first()).toBeVisible()
}

for (const way of WAYS) {
  for (const lie of SHOWN)
    test(`${lie.name} is shown by ${way}`, async ({ page, baseURL }) => {
      await openKeptFile(page, way, lie, baseURL)
      await new Reader(page).seesPicture()
      await answers(page)
    })
  for (const lie of INCOMPLETE)
    test(`${lie.name} is shown by ${way}, and said to be incomplete`, async ({ page, baseURL }) => {
      await openKeptFile(page, way, lie, baseURL)
      await new Reader(page).seesPicture()
      const notice = page.getByRole('status', { name: 'Incomplete picture' })
      await expect(notice).toContainText('Parts of this file are missing or damaged.')
      await notice.getByRole('button', { name: 'Hide this notice' }).click()
      await expect(notice).toBeHidden()
      await answers(page)
    })
  for (const [lie, words] of REFUSED)
    test(`${lie.name} is refused with a reason by ${way}`, async ({ page, baseURL }) => {
      await openKeptFile(page, way, lie, baseURL)
      await expect(page.locator('.file-card')).toContainText(words)
      await expect(page.getByRole('link', { name: 'Download the file' })).toBeVisible()
      await answers(page)
    })
}

for (const way of WAYS)
  test.describe(`a file on a host that lets no page read it, by ${way}`, () => {
    const origin = 'https://files.example'

    test('is seen where the browser draws it', async ({ page, baseURL }) => {
      const bytes = readFileSync('src/server/samples/album/pellow-album-1.jpg')
      await openKeptFile(page, way, { ...file('album.jpg', 'image/jpeg', bytes), origin }, baseURL)
      await new Reader(page).seesPicture()
    })

    test('leads to the file where a decoder would have to read it', async ({ page, baseURL }) => {
      await openKeptFile(
        page,
        way,
        { ...file('tiles.tif', 'image/tiff', fixture('tiles.tif')), origin },
        baseURL,
      )
      await expect(page.locator('.notice')).toContainText('files.example')
      await expect(page.locator('.notice a')).toHaveAttribute('href', `${origin}/kept/tiles.tif`)
      await answers(page)
    })
  })
