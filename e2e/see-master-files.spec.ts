import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { largeJpeg2000 } from '../scripts/samples/formats/large-jpeg2000.mjs'
import { openKeptFile, openKeptFiles, WAYS } from './support/kept-file'
import { Reader } from './support/reader'

const fixture = (name: string, type: string) => ({
  name,
  type,
  bytes: readFileSync(`src/stage/raster/fixtures/${name}`),
})

/** Number of colours in a picture: an empty one has one, a scene has many. */
async function colours(bytes: Buffer): Promise<number> {
  const { data } = await sharp(bytes)
    .removeAlpha()
    .resize(40, 40, { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const triples = new Set<string>()
  for (let at = 0; at < data.length; at += 3)
    triples.add(
      data
        .subarray(at, at + 3)
        .map(each => each >> 5)
        .join(),
    )
  return triples.size
}

for (const way of WAYS)
  for (const master of [
    fixture('pyramid.tif', 'image/tiff'),
    fixture('fax-g4.tif', 'image/tiff'),
    fixture('old-jpeg.tif', 'image/tiff'),
    fixture('lossless.jp2', 'image/jp2'),
  ])
    test(`a reader sees ${master.name} by ${way}, and takes it along as a PDF`, async ({ page, baseURL }) => {
      await openKeptFile(page, way, master, baseURL)
      await new Reader(page).seesPicture()
      const seen = await page.locator('.stage-pictures').screenshot()
      expect(await colours(seen)).toBeGreaterThan(1)
      await page.getByRole('button', { name: 'Downloads' }).click()
      const downloading = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Make a PDF' }).click()
      const path = await (await downloading).path()
      expect((await PDFDocument.load(readFileSync(path))).getPageCount()).toBe(1)
    })

for (const way of WAYS)
  test(`a reader turns the pages inside a TIFF by ${way}`, async ({ page, baseURL }) => {
    await openKeptFile(page, way, fixture('three-pages.tif', 'image/tiff'), baseURL)
    const reader = new Reader(page)
    await reader.seesPicture()
    const field = page.getByRole('textbox', { name: /^Go to page/ })
    await expect(page.locator('.page-total')).toHaveText('/ 3')
    await expect(field).toHaveValue('1')
    expect(await colours(await page.locator('.stage-pictures').screenshot())).toBeGreaterThan(20)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(field).toHaveValue('3')
    await expect(page).toHaveURL(/page%3D3|page=3/)
    await reader.seesPicture()
    // The third page is black and white.
    await expect
      .poll(async () => colours(await page.locator('.page-picture').last().screenshot()))
      .toBeLessThan(20)
    await page.getByRole('button', { name: 'Thumbnails' }).click()
    await expect(page.locator('.thumbnail img')).toHaveCount(3)
    await page.reload()
    await expect(field).toHaveValue('3')
  })

test.describe('a JPEG 2000 of 113 million pixels', () => {
  let bytes: Buffer
  test.beforeAll(() => {
    bytes = largeJpeg2000()
  })

  for (const way of WAYS)
    test(`is sharp to its last pixel by ${way}`, async ({ page, baseURL }) => {
      await openKeptFile(page, way, { name: 'large.jp2', type: 'image/jp2', bytes }, baseURL)
      await new Reader(page).seesPicture()
      await expect(page.getByRole('status', { name: 'Reduced picture' })).toBeHidden()
      await page.goto(`${page.url()}&xywh=11800,8900,400,300`)
      await expect(page.locator('.deep-zoom[data-tiled]')).toBeVisible()
      // Stripes of two pixels: whoever sees fewer pixels than the file has sees grey.
      const shareOfStripes = () =>
        page.evaluate(() => {
          const canvas = document.querySelector<HTMLCanvasElement>('.deep-zoom canvas')
          const drawn = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
          const reds = [...(drawn ?? [])].filter((_, at) => at % 4 === 0)
          const light = reds.filter(red => red > 225).length
          const dark = reds.filter((red, pixel) => red < 30 && drawn?.[pixel * 4 + 3] === 255).length
          return Math.min(dark, light) / Math.max(reds.length, 1)
        })
      await expect.poll(shareOfStripes).toBeGreaterThan(0.1)
    })
})

test.describe('a JPEG 2000 of 4 MB whose small resolutions come first', () => {
  const bytes = brotliDecompressSync(readFileSync('src/stage/raster/fixtures/squares.jp2.br'))

  for (const way of WAYS)
    test(`is seen after a fraction of its bytes by ${way}, with the right colours, and is sharp when it is near`, async ({
      page,
      baseURL,
    }) => {
      let read = 0
      const onPart = (length: number) => {
        read += length
      }
      await openKeptFile(page, way, { name: 'squares.jp2', type: 'image/jp2', bytes, onPart }, baseURL)
      await new Reader(page).seesPicture()
      expect(read).toBeGreaterThan(0)
      expect(read).toBeLessThan(bytes.length / 4)
      const seen = sharp(await page.locator('.page-picture').screenshot()).removeAlpha()
      const { data, info } = await seen
        .resize(3, 3, { fit: 'fill', kernel: 'nearest' })
        .raw()
        .toBuffer({ resolveWithObject: true })
      expect(info.channels).toBe(3)
      for (let square = 0; square < 9; square++)
        for (const [channel, step] of [37, 83, 59].entries())
          expect(Math.abs((data[square * 3 + channel] ?? 0) - 40 - ((square * step) % 170))).toBeLessThan(8)
      await page.goto(`${page.url()}&xywh=2700,2800,300,200`)
      await expect(page.locator('.deep-zoom[data-tiled]')).toBeVisible()
      await expect.poll(() => read).toBeGreaterThan(bytes.length)
    })
})

const blueprint = {
  name: 'anvil-light-1866.jpg',
  type: 'image/jpeg',
  bytes: readFileSync('src/server/samples/blueprint/anvil-light-1866.jpg'),
}

for (const way of WAYS)
  test.describe(`a JPEG of 300 million pixels by ${way}`, () => {
    test.beforeEach(async ({ page, baseURL }) => {
      await openKeptFile(page, way, blueprint, baseURL)
      await new Reader(page).seesPicture()
    })

    test('says that it is reduced, and where its full size is', async ({ page }) => {
      const notice = page.getByRole('status', { name: 'Reduced picture' })
      await expect(notice).toContainText('5,000 × 3,750 pixels; the file has 20,000 × 15,000')
      await notice.getByRole('button', { name: 'Full size in Downloads' }).click()
      await expect(page.getByRole('link', { name: /^Original file/ })).toBeVisible()
      await notice.getByRole('button', { name: 'Hide this notice' }).click()
      await expect(notice).toBeHidden()
    })

    test('is sharp beyond the size of the stage', async ({ page }) => {
      for (let times = 0; times < 3; times++) await page.keyboard.press('+')
      await expect(page.locator('.deep-zoom[data-tiled]')).toBeVisible()
      await expect
        .poll(async () =>
          page.evaluate(() => {
            const canvas = document.querySelector<HTMLCanvasElement>('.deep-zoom canvas')
            const drawn = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
            return drawn?.some(value => value > 0) ?? false
          }),
        )
        .toBe(true)
    })
  })

test('a JPEG of 138 million pixels is seen where the browser cannot decode it smaller', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    for (const name of ['Worker', 'ImageDecoder']) Reflect.deleteProperty(globalThis, name)
  })
  const bytes = await sharp({ create: { width: 12_000, height: 11_500, channels: 3, background: '#a52' } })
    .jpeg()
    .toBuffer()
  await openKeptFile(page, 'delivery JSON', { name: 'wide.jpg', type: 'image/jpeg', bytes }, baseURL)
  await new Reader(page).seesPicture()
  const picture = page.locator('.page-picture')
  await expect(picture).toHaveAttribute('src', /wide\.jpg$/)
  await expect(picture).toHaveJSProperty('naturalWidth', 12_000)
  await expect(picture).toBeVisible()
})

for (const way of WAYS)
  for (const master of [fixture('pyramid.tif', 'image/tiff'), blueprint])
    test(`${master.name} by ${way} has a thumbnail and a map`, async ({ page, baseURL }) => {
      await openKeptFiles(page, way, [master, fixture('fax-g4.tif', 'image/tiff')], baseURL)
      await new Reader(page).seesPicture()
      await page.getByRole('button', { name: 'Thumbnails' }).click()
      const thumbnail = page.locator('.thumbnail canvas').first()
      await expect.poll(async () => colours(await thumbnail.screenshot())).toBeGreaterThan(3)
      await page.getByRole('button', { name: 'Overview map' }).click()
      const map = page.locator('.navigator')
      await expect.poll(async () => colours(await map.screenshot())).toBeGreaterThan(3)
    })

for (const way of WAYS)
  test(`a JPEG of 48 million pixels by ${way} has a thumbnail once it was seen`, async ({
    page,
    baseURL,
  }) => {
    const bytes = await sharp('src/server/samples/album/pellow-album-1.jpg')
      .resize(8000, 6000, { fit: 'fill' })
      .jpeg({ quality: 50 })
      .toBuffer()
    const large = { name: 'large.jpg', type: 'image/jpeg', bytes }
    await openKeptFiles(page, way, [large, fixture('fax-g4.tif', 'image/tiff')], baseURL)
    await new Reader(page).seesPicture()
    await page.getByRole('button', { name: 'Thumbnails' }).click()
    const thumbnail = page.locator('.thumbnail canvas').first()
    await expect.poll(async () => colours(await thumbnail.screenshot())).toBeGreaterThan(20)
    // The browser shows the file itself: no part of it is said to be reduced.
    await expect(page.getByRole('status', { name: 'Reduced picture' })).toBeHidden()
  })

test('a TIFF beside another picture on one page stands in its thumbnail and in the map', async ({
  page,
  baseURL,
}) => {
  const at = new URL(baseURL ?? '').origin
  const painting = (name: string, format: string, part: string) => ({
    id: `${at}/kept/painting-${name}`,
    type: 'Annotation',
    motivation: 'painting',
    target: `${at}/kept/canvas#xywh=${part}`,
    body: { id: `${at}/kept/${name}`, type: 'Image', format },
  })
  const items = [
    painting('scene.png', 'image/png', '0,0,500,500'),
    painting('tiles.tif', 'image/tiff', '500,500,500,500'),
  ]
  const manifest = {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: `${at}/kept/composed.json`,
    type: 'Manifest',
    label: { en: ['Two pictures'] },
    items: [1, 2].map(each => ({
      id: `${at}/kept/canvas${each > 1 ? each : ''}`,
      type: 'Canvas',
      width: 1000,
      height: 1000,
      items: [{ id: `${at}/kept/page${each}`, type: 'AnnotationPage', items: each > 1 ? [] : items }],
    })),
  }
  for (const [name, contentType] of [
    ['scene.png', 'image/png'],
    ['tiles.tif', 'image/tiff'],
  ] as const)
    await page.route(`**/kept/${name}`, route =>
      route.fulfill({ contentType, body: fixture(name, '').bytes }),
    )
  await page.route(
    url => url.pathname === '/kept/composed.json',
    route => route.fulfill({ json: manifest }),
  )
  await page.goto(`?manifest=${at}/kept/composed.json`)
  await expect(page.locator('.page-picture')).toHaveCount(2)
  await new Reader(page).seesPicture()
  await page.getByRole('button', { name: 'Thumbnails' }).click()
  await page.getByRole('button', { name: 'Overview map' }).click()
  const lowerRight = async (selector: string) => {
    const bytes = await page.locator(selector).first().screenshot()
    const { width = 2, height = 2 } = await sharp(bytes).metadata()
    const half = { left: width >> 1, top: height >> 1, width: (width >> 1) - 4, height: (height >> 1) - 4 }
    return colours(await sharp(bytes).extract(half).png().toBuffer())
  }
  await expect.poll(() => lowerRight('.navigator')).toBeGreaterThan(10)
  await expect.poll(() => lowerRight('.thumbnail canvas')).toBeGreaterThan(10)
})
