import { readFileSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { openKeptFile, WAYS } from './support/kept-file'
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
