import { expect, type Page, test } from '@playwright/test'
import { Reader } from './support/reader'

const opening = (representation: string, rest = '') => `?rep_id=${representation}&inst=99SKERROW_INST${rest}`
const BOOK = '1210000100000412'
const HEBREW_BOOK = '1210000200000412'
const PHOTOGRAPHS = '1210000400000412'

const facingPagesAreDecided = (page: Page) =>
  expect.poll(() => page.evaluate(() => typeof history.state)).toBe('string')

test.describe('a reader opens an Alma representation that says nothing of its layout', () => {
  test('a book opens with facing pages, and the cover does not move', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(opening(BOOK))
    const before = await reader.picture.boundingBox()
    await facingPagesAreDecided(page)
    expect(await reader.picture.boundingBox()).toEqual(before)
    await page.keyboard.press('PageDown')
    await reader.isOn(/^Pages 2 and 3 of 24/)
    await expect(page).toHaveURL(/page=2$/)
    await page.reload()
    await reader.isOn(/^Pages 2 and 3 of 24/)
  })

  test('a page that a link names stays where it is until the next one is turned to', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(opening(BOOK, '&page=9'))
    await reader.isOn(/^Page 9 of 24/)
    await facingPagesAreDecided(page)
    await reader.isOn(/^Page 9 of 24/)
    await page.keyboard.press('PageDown')
    await reader.isOn(/^Pages 10 and 11 of 24/)
  })

  test('one page at a time where the link says so, however many are turned', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(opening(BOOK, '&layout=single'))
    await facingPagesAreDecided(page)
    for (const number of [2, 3, 4]) {
      await page.keyboard.press('PageDown')
      await reader.isOn(new RegExp(`^Page ${number} of 24`))
    }
    await expect(page).toHaveURL(/page=4&layout=single$/)
  })

  test('a Hebrew book is read from the right', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(opening(HEBREW_BOOK))
    await expect(page.locator('.scrubber')).toHaveAttribute('dir', 'rtl')
    await page.keyboard.press('ArrowLeft')
    await reader.isOn(/^Pages? 2 /)
  })

  test('photographs of several sizes are seen one by one', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(opening(PHOTOGRAPHS))
    for (const number of [2, 3]) {
      await page.keyboard.press('PageDown')
      await reader.isOn(new RegExp(`^Page ${number} of 8`))
      await reader.seesPicture()
    }
  })

  test('on a phone a book is read page by page', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const reader = new Reader(page)
    await reader.open(opening(BOOK))
    await page.keyboard.press('PageDown')
    await reader.isOn(/^Page 2 of 24/)
  })
})
