import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { Reader } from './support/reader'
import { viewing } from './support/urls'

const BOOK = viewing('/book/24/manifest.json')

const offer = (page: Page) => page.getByRole('region', { name: /^You were on page/ })

/** Reads to a page and leaves for the start page. */
async function readTo(page: Page, turns: number) {
  const reader = new Reader(page)
  await reader.open(BOOK)
  for (let turn = 0; turn < turns; turn++) await page.keyboard.press('PageDown')
  await reader.isOn(new RegExp(`^Page ${turns + 1} `))
  await page.goto('')
  await expect(page.getByRole('textbox')).toBeVisible()
  return reader
}

test.describe('a reader who comes back to a book', () => {
  test('is offered the last page, told so, and goes there', async ({ page }) => {
    const reader = await readTo(page, 5)
    await reader.open(BOOK)
    await reader.isOn('Page 1 of 24, i')
    await expect(offer(page)).toContainText('You were on page 6 (2).')
    await reader.hears(/^You were on page 6 \(2\)\./)
    await expect(page.locator('body')).toBeFocused()
    await expectNoAxeViolations(page)
    const [notice, picture] = [await offer(page).boundingBox(), await reader.pictureBox()]
    expect((notice?.y ?? 0) + (notice?.height ?? 0)).toBeLessThanOrEqual(picture.y)
    await reader.button('Go to page 6').click()
    await reader.isOn('Page 6 of 24, 2')
    await expect(offer(page)).toHaveCount(0)
    await page.goBack()
    await reader.isOn('Page 1 of 24, i')
  })

  test('and turns a page instead, or dismisses it, is left alone', async ({ page }) => {
    const reader = await readTo(page, 5)
    await reader.open(BOOK)
    await reader.button('Dismiss').press('Enter')
    await expect(offer(page)).toHaveCount(0)
    await page.goto('')
    await reader.open(BOOK)
    await expect(offer(page)).toBeVisible()
    await page.keyboard.press('PageDown')
    await reader.isOn(/^Page 2 /)
    await expect(offer(page)).toHaveCount(0)
  })

  test('by a link to a page, or reloads, is where the link says', async ({ page }) => {
    const reader = await readTo(page, 5)
    await reader.open(`${BOOK}&page=1`)
    await reader.isOn('Page 1 of 24, i')
    await expect(page.getByRole('slider')).toBeVisible()
    await expect(offer(page)).toHaveCount(0)
    await reader.open(BOOK)
    await expect(offer(page)).toBeVisible()
    await page.reload()
    await reader.isOn('Page 1 of 24, i')
    await expect(page.getByRole('slider')).toBeVisible()
    await expect(offer(page)).toHaveCount(0)
  })

  test('but does not want that, says so in the settings', async ({ page }) => {
    const reader = await readTo(page, 5)
    await reader.open(BOOK)
    await expect(offer(page)).toBeVisible()
    await page.keyboard.press('p')
    const settings = page.getByRole('complementary', { name: 'Settings' })
    await expectNoAxeViolations(page)
    await settings.getByRole('radio', { name: 'Keep the zoom, begin at the top' }).check()
    await settings.getByRole('checkbox', { name: /^Offer the page/ }).uncheck()
    await expect(offer(page)).toHaveCount(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('PageDown')
    await reader.isOn(/^Page 2 /)
    await page.goto('')
    expect(await page.evaluate(() => localStorage.getItem('lectern.places'))).toBeNull()
    await reader.open(BOOK)
    await page.keyboard.press('p')
    await expect(settings.getByRole('radio', { name: 'Keep the zoom, begin at the top' })).toBeChecked()
    await expect(offer(page)).toHaveCount(0)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })

  test('the offer and the settings find their place', async ({ page }) => {
    const reader = await readTo(page, 5)
    await reader.open(BOOK)
    await expect(reader.button('Go to page 6')).toBeVisible()
    await expectNoAxeViolations(page)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(390)
    await reader.button('More').click()
    await reader.button('Settings').click()
    await expect(page.getByRole('button', { name: 'Forget all pages' })).toBeVisible()
    await expectNoAxeViolations(page)
  })
})
