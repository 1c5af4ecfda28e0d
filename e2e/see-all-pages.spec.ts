import { expect, type Page, test } from '@playwright/test'
import { Reader } from './support/reader'
import { viewing } from './support/urls'

const overview = (path: string, rest = '') => viewing(path, `&layout=overview${rest}`)
const grid = (page: Page) => page.getByRole('region', { name: 'Thumbnails' })
const thumbnail = (page: Page, name: string | RegExp) => grid(page).getByRole('button', { name })

test.describe('a reader sees all pages at once', () => {
  test('finds the current one, and opens another by the keys alone', async ({ page }) => {
    await page.goto(overview('/book/60/manifest.json', '&page=9'))
    await expect(thumbnail(page, 'Page 9 of 60, 5')).toBeFocused()
    await expect(thumbnail(page, 'Page 9 of 60, 5')).toHaveAttribute('aria-current', 'page')
    await page.keyboard.press('ArrowRight')
    await expect(thumbnail(page, 'Page 10 of 60, 6')).toBeFocused()
    await page.keyboard.press('End')
    await expect(thumbnail(page, /^Page 60 /)).toBeFocused()
    await page.keyboard.press('Home')
    await expect(thumbnail(page, 'Page 1 of 60, i')).toBeFocused()
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageUp')
    await expect(thumbnail(page, 'Page 1 of 60, i')).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(grid(page)).toBeHidden()
    await new Reader(page).isOn('Page 2 of 60, ii')
  })

  test('opens a page by a click, and leaves by Escape', async ({ page }) => {
    await page.goto(overview('/book/24/manifest.json'))
    await thumbnail(page, 'Page 4 of 24, iv').click()
    const reader = new Reader(page)
    await reader.isOn('Page 4 of 24, iv')
    await reader.seesPicture()
    await page.goto(overview('/book/24/manifest.json', '&page=3'))
    await expect(grid(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(grid(page)).toBeHidden()
    await reader.isOn('Page 3 of 24, iii')
  })

  test('under the names of the chapters', async ({ page }) => {
    await page.goto(overview('/book/24/manifest.json'))
    await expect(grid(page).getByRole('heading')).toHaveText(['Front matter', 'The book'])
  })

  test('of 5,000 pages fetches those in view', async ({ page }) => {
    const requests = new Set<number>()
    page.on('request', request => {
      const number = /\/iiif\/(\d+)\/full/.exec(request.url())?.[1]
      if (number !== undefined) requests.add(Number(number))
    })
    await page.goto(overview('/book/5000/manifest.json', '&page=2500'))
    await expect(thumbnail(page, /^Page 2,500 of 5,000/)).toBeVisible()
    await expect.poll(() => requests.size).toBeGreaterThan(20)
    expect(requests.size).toBeLessThan(120)
    expect(await grid(page).locator('*').count()).toBeLessThan(1000)
  })

  test('runs from right to left where the book does', async ({ page }) => {
    await page.goto(overview('/book/24/manifest.json?direction=right-to-left'))
    await expect(thumbnail(page, 'Page 1 of 24, i')).toBeFocused()
    const first = await thumbnail(page, 'Page 1 of 24, i').boundingBox()
    const second = await thumbnail(page, 'Page 2 of 24, ii').boundingBox()
    expect(second?.x).toBeLessThan(first?.x ?? 0)
    await page.keyboard.press('ArrowLeft')
    await expect(thumbnail(page, 'Page 2 of 24, ii')).toBeFocused()
  })
})
