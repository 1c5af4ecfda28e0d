import sharp from 'sharp'
import { expect, it } from 'vitest'
import { isReadable, pagesOn, samePages } from './frames.mjs'
import { inkOf } from './pages.mjs'

const page = (number: number) =>
  sharp(Buffer.from(inkOf(number)))
    .flatten({ background: '#f4ecd8' })
    .resize(571, 800)

/** A picture of a window of 1280 by 800 pixels with pages at the given distances from the left. */
async function screen(...placed: [picture: Buffer, left: number][]) {
  const window = sharp({ create: { width: 1280, height: 800, channels: 3, background: '#fff' } })
  return window
    .composite(placed.map(([input, left]) => ({ input, left, top: 0 })))
    .jpeg({ quality: 80 })
    .toBuffer()
}
const sharpPage = (number: number) => page(number).png().toBuffer()
async function blurredPage(number: number) {
  const preview = await sharp(await sharpPage(number))
    .resize(190)
    .png()
    .toBuffer()
  return sharp(preview).resize(571, 800).png().toBuffer()
}
async function halfPage(number: number) {
  const cover = await sharp({ create: { width: 571, height: 330, channels: 3, background: '#888' } })
    .png()
    .toBuffer()
  return sharp(await sharpPage(number))
    .composite([{ input: cover, left: 0, top: 470 }])
    .png()
    .toBuffer()
}

it.each([0, 1, 5, 7, 11])('recognizes page %d by its plate', async number => {
  const seen = await pagesOn(await screen([await sharpPage(number), 300]))
  expect([...seen.keys()]).toEqual([number])
})

it('sees both pages of an opening', async () => {
  const seen = await pagesOn(await screen([await sharpPage(3), 60], [await sharpPage(4), 640]))
  expect([...seen.keys()].sort()).toEqual([3, 4])
})

it('takes a thumbnail for no page', async () => {
  const thumbnail = await page(2).resize(100).png().toBuffer()
  expect((await pagesOn(await screen([thumbnail, 10]))).size).toBe(0)
})

it('calls a page readable only when it is sharp and whole', async () => {
  const settled = (await pagesOn(await screen([await sharpPage(6), 300]))).get(6)
  const blurred = (await pagesOn(await screen([await blurredPage(6), 300]))).get(6)
  const half = (await pagesOn(await screen([await halfPage(6), 300]))).get(6)
  expect(isReadable(settled, settled)).toBe(true)
  expect(isReadable(blurred, settled)).toBe(false)
  expect(isReadable(half, settled)).toBe(false)
  expect(isReadable(undefined, settled)).toBe(false)
})

it('measures one page by how another one looks', async () => {
  const other = (await pagesOn(await screen([await sharpPage(8), 300]))).get(8)
  const settled = (await pagesOn(await screen([await sharpPage(9), 40]))).get(9)
  expect(isReadable(other, settled)).toBe(true)
})

it('knows when two pictures show the same', async () => {
  const one = await pagesOn(await screen([await sharpPage(1), 300]))
  const moved = await pagesOn(await screen([await sharpPage(1), 340]))
  const blurred = await pagesOn(await screen([await blurredPage(1), 300]))
  expect(samePages(one, moved)).toBe(true)
  expect(samePages(one, blurred)).toBe(false)
  expect(samePages(one, new Map())).toBe(false)
})
