import { expect, test } from '@playwright/test'
import { Reader } from './support/reader'
import { viewing } from './support/urls'

const BOOK = viewing('/book/24/manifest.json')

test.describe('a reader reads two facing pages', () => {
  test('by one button, from the page that is open; the cover stands alone', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(`${BOOK}&page=3`)
    await reader.button('Layout').click()
    await reader.button('Two pages').click()
    await reader.isOn('Pages 2 and 3 of 24, ii–iii')
    await expect(page.locator('img.page-picture')).toHaveCount(2)
    await page.keyboard.press('PageUp')
    await reader.isOn('Page 1 of 24, i')
    await expect(page.locator('img.page-picture')).toHaveCount(1)
  })

  test('turning by pairs, to the last page, which stands alone', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(`${BOOK}&layout=book`)
    await page.keyboard.press('PageDown')
    await reader.isOn('Pages 2 and 3 of 24, ii–iii')
    await page.keyboard.press('PageDown')
    await reader.isOn('Pages 4 and 5 of 24, iv–1')
    await page.keyboard.press('End')
    await reader.isOn('Page 24 of 24, 20')
    await expect(reader.button('Next page')).toHaveAttribute('aria-disabled', 'true')
  })

  test('side by side without a gap, equally high', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(`${BOOK}&layout=book&page=2`)
    const left = await page.locator('img.page-picture').nth(0).boundingBox()
    const right = await page.locator('img.page-picture').nth(1).boundingBox()
    expect(left && right && Math.abs(left.x + left.width - right.x)).toBeLessThan(0.5)
    expect(left?.height).toBe(right?.height)
  })

  test('in a right-to-left book the first of a pair lies to the right', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(`${viewing('/book/24/manifest.json?direction=right-to-left')}&layout=book&page=2`)
    await reader.isOn(/^Pages 2 and 3 /)
    const second = await page.locator('img.page-picture[src*="/iiif/1/"]').boundingBox()
    const third = await page.locator('img.page-picture[src*="/iiif/2/"]').boundingBox()
    expect(second?.x).toBeGreaterThan(third?.x ?? 0)
    await page.keyboard.press('ArrowLeft')
    await reader.isOn(/^Pages 4 and 5 /)
  })

  test('and pairs them otherwise when the first page is wrong; the link keeps it', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(`${BOOK}&layout=book&page=3`)
    await reader.button('Layout').click()
    await reader.button('Change page pairing').click()
    await reader.isOn('Pages 3 and 4 of 24, iii–iv')
    await expect(page).toHaveURL(/layout=book&shift=1/)
    await page.reload()
    await reader.isOn('Pages 3 and 4 of 24, iii–iv')
    await reader.button('Layout').click()
    await reader.button('Change page pairing').click()
    await reader.isOn('Pages 2 and 3 of 24, ii–iii')
  })

  test('zooms into the pair, and a link comes back to what is in view', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(`${BOOK}&layout=book&page=2`)
    await reader.button('Zoom in').click()
    await reader.button('Zoom in').click()
    await expect(page.locator('.deep-zoom[data-tiled]')).toHaveCount(1)
    await expect(page).toHaveURL(/xywh=.*layout=book/)
    const before = await reader.restingBox()
    await reader.linkRests()
    await page.reload()
    await reader.isOn(/^Pages 2 and 3 /)
    await expect
      .poll(async () => Math.abs((await reader.restingBox()).width - before.width) / before.width)
      .toBeLessThan(0.6)
    await expect.poll(async () => (await reader.restingBox()).width).toBeGreaterThan(600)
  })

  test('of which one is missing: its place is kept, and the other is there', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(`${viewing('/book/24/manifest.json?missing=2')}&layout=book&page=2`)
    await reader.isOn('Pages 2 and 3 of 24, ii–iii')
    const boxes = page.locator('.picture-layer .page')
    await expect(boxes).toHaveCount(2)
    const [left, right] = [await boxes.nth(0).boundingBox(), await boxes.nth(1).boundingBox()]
    // Edges lie on whole pixels.
    expect(Math.abs((left?.width ?? 0) - (right?.width ?? 0))).toBeLessThan(1.5)
  })

  test('Back takes back one turn, not one page', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(`${BOOK}&layout=book`)
    await page.keyboard.press('PageDown')
    await reader.isOn(/^Pages 2 and 3 /)
    await page.keyboard.press('PageDown')
    await reader.isOn(/^Pages 4 and 5 /)
    await page.goBack()
    await reader.isOn(/^Pages 2 and 3 /)
    await page.goBack()
    await reader.isOn(/^Page 1 /)
  })

  test('and goes back to one page by a key', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(`${BOOK}&layout=book&page=2`)
    await page.keyboard.press('b')
    await reader.isOn('Page 2 of 24, ii')
    await expect(page).not.toHaveURL(/layout/)
  })
})
