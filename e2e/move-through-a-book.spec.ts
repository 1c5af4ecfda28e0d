import { expect, test } from '@playwright/test'
import { hold } from './support/hold'
import { Reader } from './support/reader'
import { viewing } from './support/urls'

const BOOK = viewing('/book/24/manifest.json')

test.describe('a reader moves through a book', () => {
  test('by the buttons, which end at the covers', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(BOOK)
    await expect(reader.button('Previous page')).toHaveAttribute('aria-disabled', 'true')
    await reader.button('Next page').click()
    await reader.isOn('Page 2 of 24, ii')
    await reader.hears('Page 2 of 24, ii')
    await reader.button('Last page').click()
    await reader.isOn(/^Page 24 /)
    await expect(reader.button('Next page')).toHaveAttribute('aria-disabled', 'true')
    await reader.button('First page').click()
    await reader.isOn(/^Page 1 /)
  })

  test('by typing a printed label, or a position', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(BOOK)
    await reader.pageField.fill('iii')
    await reader.pageField.press('Enter')
    await reader.isOn('Page 3 of 24, iii')
    await reader.pageField.fill('5')
    await reader.pageField.press('Enter')
    await reader.isOn('Page 9 of 24, 5')
    await reader.pageField.fill('24')
    await reader.pageField.press('Enter')
    await reader.isOn(/^Page 24 /)
    await reader.pageField.fill('nowhere')
    await reader.pageField.press('Enter')
    await expect(page.getByRole('alert')).toContainText('no page “nowhere”')
    await reader.isOn(/^Page 24 /)
  })

  test('by the contents, which follow along', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(BOOK)
    await reader.button('Contents').click()
    const contents = page.getByRole('complementary', { name: 'Contents' })
    await expect(contents.locator('[aria-current]')).toContainText('Front matter')
    await contents.getByRole('treeitem', { name: 'The book 1', exact: true }).click()
    await reader.isOn('Page 5 of 24, 1')
    await contents.getByRole('treeitem', { name: 'Second part 3', exact: true }).click()
    await reader.isOn('Page 7 of 24, 3')
  })

  test('by the thumbnails', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(BOOK)
    await reader.button('Thumbnails').click()
    const strip = page.getByRole('complementary', { name: 'Thumbnails' })
    await strip.getByRole('button', { name: 'Page 4 of 24, iv' }).click()
    await reader.isOn('Page 4 of 24, iv')
    await expect(strip.locator('[aria-current=page]')).toHaveAccessibleName('Page 4 of 24, iv')
  })

  test('by the thumbnails of 5,000 pages, of which few are fetched', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/book/5000/manifest.json', '&page=2500'))
    const pictures = new Set<string>()
    page.on('request', request => request.url().includes('/iiif/') && pictures.add(request.url()))
    await reader.button('Thumbnails').click()
    const strip = page.getByRole('complementary', { name: 'Thumbnails' })
    await expect(strip.locator('[aria-current=page]')).toHaveAccessibleName(/^Page 2,500 of 5,000/)
    await expect.poll(() => strip.getByRole('img').or(strip.locator('img')).count()).toBeGreaterThan(2)
    expect(pictures.size).toBeLessThan(60)
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(1500)
  })

  test('back and forward, where pan and zoom are no steps', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(BOOK)
    await page.keyboard.press('PageDown')
    await reader.isOn(/^Page 2 /)
    await page.keyboard.press('PageDown')
    await reader.isOn(/^Page 3 /)
    await page.keyboard.press('+')
    await expect(page).toHaveURL(/page=3&xywh=/)
    await page.goBack()
    await reader.isOn(/^Page 2 /)
    await page.goBack()
    await reader.isOn(/^Page 1 /)
    await page.goForward()
    await page.goForward()
    await reader.isOn(/^Page 3 /)
  })

  test('and comes back to the same page and region after a reload', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(BOOK)
    await page.keyboard.press('PageDown')
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    await page.keyboard.press('ArrowUp')
    await expect(page).toHaveURL(/page=2&xywh=/)
    const before = await reader.restingBox()
    await reader.linkRests()
    await page.reload()
    await reader.isOn(/^Page 2 /)
    await expect
      .poll(async () => Math.round((await reader.restingBox()).width / 20))
      .toBe(Math.round(before.width / 20))
  })

  test('back while the viewer is still on its way', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(BOOK)
    await reader.button('Next page').click()
    await reader.isOn('Page 2 of 24, ii')
    const release = await hold(page, /assets\/shell-.*\.js/)
    await page.reload({ waitUntil: 'commit' })
    await reader.seesPicture()
    await page.goBack()
    release()
    await reader.isOn(/^Page 1 of 24/)
  })

  test('in a right-to-left book the arrows and buttons turn the other way', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/book/6/manifest.json?direction=right-to-left'))
    await page.keyboard.press('ArrowLeft')
    await reader.isOn(/^Page 2 /)
    await page.keyboard.press('ArrowRight')
    await reader.isOn(/^Page 1 /)
    const next = await reader.button('Next page').boundingBox()
    const previous = await reader.button('Previous page').boundingBox()
    expect(next?.x).toBeLessThan(previous?.x ?? 0)
  })

  test('in a top-to-bottom book Down turns', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/book/6/manifest.json?direction=top-to-bottom'))
    await page.keyboard.press('ArrowDown')
    await reader.isOn(/^Page 2 /)
    await page.keyboard.press('ArrowUp')
    await reader.isOn(/^Page 1 /)
  })

  test('and the next page is there before it is asked for', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(BOOK)
    const loaded = (index: number) =>
      page.evaluate(
        name => performance.getEntriesByType('resource').some(entry => entry.name.includes(name)),
        `/iiif/${index}/full/`,
      )
    await expect.poll(() => loaded(1)).toBe(true)
    await expect.poll(() => loaded(2)).toBe(true)
    expect(await loaded(5)).toBe(false)
  })

  test('holding the key ends on the right page and leaves nothing behind', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/book/80/manifest.json'))
    for (let turn = 0; turn < 50; turn++) await page.keyboard.press('PageDown')
    await reader.isOn(/^Page 51 of 80/)
    await reader.seesPicture()
    await expect(reader.picture).toHaveAttribute('src', /\/iiif\/50\//)
  })
})
