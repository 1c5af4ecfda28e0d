import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { testDirectory, writeTiff } from '../scripts/samples/formats/tiff'
import { type KeptFile, openKeptFile, WAYS } from './support/kept-file'
import { Reader } from './support/reader'

const WIDTH = 120
const HEIGHT = 90
const GRAY = { width: WIDTH, height: HEIGHT, photometric: 1 }

/** Heights of a slope from west to east, in metres. */
const heights = Float32Array.from({ length: WIDTH * HEIGHT }, (_, at) => 200 + 20 * (at % WIDTH))

const camera = {
  ...testDirectory({ ...GRAY, width: 12, height: 9, bits: 8 }, new Uint8Array(108).fill(255), {
    254: [4, [1]],
  }),
  inner: [
    testDirectory(
      { ...GRAY, width: 240, height: 180, bits: 16, photometric: 32_803 },
      new Uint8Array(86_400),
    ),
    testDirectory(
      { ...GRAY, bits: 8 },
      Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => 2 * (at % WIDTH)),
      { 254: [4, [1]] },
    ),
  ],
}

const tiff = (name: string, bytes: Buffer): KeptFile => ({ name, type: 'image/tiff', bytes })

/** Shades of the picture on the stage, from left to right along its middle. */
async function shades(page: Page): Promise<readonly number[]> {
  const shot = await page.locator('.page-picture').screenshot()
  const { data, info } = await sharp(shot).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const row = Math.floor(info.height / 2) * info.width
  return [0.04, 0.3, 0.6, 0.96].map(
    share => data[(row + Math.floor(share * info.width)) * info.channels] ?? 0,
  )
}

for (const way of WAYS) {
  for (const file of [
    tiff(
      'heights.tif',
      writeTiff(testDirectory({ ...GRAY, bits: 32, format: 3 }, new Uint8Array(heights.buffer))),
    ),
    tiff('camera.tif', writeTiff(camera)),
  ])
    test(`a reader sees ${file.name} in its shades by ${way}`, async ({ page, baseURL }) => {
      await openKeptFile(page, way, file, baseURL)
      await new Reader(page).seesPicture()
      await expect
        .poll(async () => (await shades(page)).map(shade => Math.round(shade / 85)))
        .toEqual([0, 1, 2, 3])
    })

  test(`a reader sees the inks of a TIFF in the colours of their profile by ${way}`, async ({
    page,
    baseURL,
  }) => {
    // Mostly cyan: without the profile a light that no ink has.
    const cyan = sharp({ create: { width: 120, height: 90, channels: 3, background: '#009ee0' } })
    const bytes = await cyan.toColourspace('cmyk').withIccProfile('cmyk').tiff().toBuffer()
    await openKeptFile(page, way, tiff('inks.tif', bytes), baseURL)
    await new Reader(page).seesPicture()
    const shot = sharp(await page.locator('.page-picture').screenshot()).removeAlpha()
    const { data } = await shot.resize(3, 3, { fit: 'fill' }).raw().toBuffer({ resolveWithObject: true })
    const reference = await sharp(bytes).toColourspace('srgb').raw().toBuffer()
    for (const channel of [0, 1, 2])
      expect(Math.abs((data[12 + channel] ?? 0) - (reference[channel] ?? 0))).toBeLessThan(15)
  })

  test(`a reader sees JPEG 2000 of high throughput by ${way}`, async ({ page, baseURL }) => {
    const bytes = readFileSync('src/stage/raster/fixtures/high-throughput.jph')
    await openKeptFile(page, way, { name: 'high-throughput.jph', type: 'image/jph', bytes }, baseURL)
    await new Reader(page).seesPicture()
    // A slope from blue to yellow behind everything.
    const shot = sharp(await page.locator('.page-picture').screenshot()).removeAlpha()
    const { data } = await shot.resize(20, 20, { fit: 'fill' }).raw().toBuffer({ resolveWithObject: true })
    const [top = [], bottom = []] = [24, 19 * 60 + 36].map(at => [...data.subarray(at, at + 3)])
    expect(top[2]).toBeGreaterThan(Number(top[0]) + 60)
    expect(bottom[0]).toBeGreaterThan(Number(bottom[2]) + 40)
  })

  test(`a reader is told by ${way} that a TIFF is of a kind that is not shown`, async ({ page, baseURL }) => {
    const next = testDirectory({ ...GRAY, bits: 2 }, new Uint8Array(500), { 259: [3, [32_766]] })
    await openKeptFile(page, way, tiff('next.tif', writeTiff(next)), baseURL)
    await expect(page.locator('.file-card')).toContainText('This kind of file is not shown in the viewer.')
    await expect(page.getByRole('link', { name: 'Download the file' })).toBeVisible()
  })
}
