import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { Reader } from './support/reader'
import { viewing } from './support/urls'

const BOOK = viewing('/book/24/manifest.json')
const THUMB = 16

const scrubber = (page: Page) => page.getByRole('slider', { name: 'Position in the document' })

/** Middle of the thumb on the screen at a page (counted from 0) of a book that runs from the left. */
async function pointAt(page: Page, at: number, count: number) {
  const box = await scrubber(page).boundingBox()
  if (!box) throw new Error('there is no scrubber')
  return {
    x: box.x + THUMB / 2 + ((box.width - THUMB) * at) / (count - 1),
    y: box.y + box.height / 2,
  }
}

async function openAt(page: Page, query: string) {
  const reader = new Reader(page)
  await reader.open(query)
  await expect(scrubber(page)).toBeVisible()
  return reader
}

test.describe('a reader scrubs through a book', () => {
  test('by the mouse: the page is shown while it is dragged and opened when it is let go', async ({
    page,
  }) => {
    const reader = await openAt(page, BOOK)
    const requests: string[] = []
    const start = await pointAt(page, 0, 24)
    const middle = await pointAt(page, 7, 24)
    const end = await pointAt(page, 20, 24)
    await page.mouse.move(start.x, start.y)
    await page.mouse.down()
    page.on('request', request => request.url().includes('/iiif/') && requests.push(request.url()))
    await page.mouse.move(middle.x, middle.y, { steps: 5 })
    await page.mouse.move(end.x, end.y, { steps: 20 })
    const bubble = page.locator('.scrubber-bubble')
    await expect(bubble).toContainText('Page 21 of 24, 17')
    await expect(bubble).toContainText('The book')
    await expect(bubble.locator('img')).toHaveAttribute('src', /\/iiif\/20\//)
    await expectNoAxeViolations(page)
    expect(requests.filter(url => !/\/full\/(?:\d{1,3},|,\d{1,3})/.test(url))).toEqual([])
    await reader.isOn('Page 1 of 24, i')
    await page.mouse.up()
    await reader.isOn('Page 21 of 24, 17')
    await expect(bubble).toHaveCount(0)
    await expect(page).toHaveURL(/page=21/)
  })

  test('by the keyboard, at once, and hears page and chapter', async ({ page }) => {
    const reader = await openAt(page, BOOK)
    await scrubber(page).focus()
    await page.keyboard.press('ArrowRight')
    await reader.isOn('Page 2 of 24, ii')
    await expect(scrubber(page)).toHaveAttribute('aria-valuetext', 'Page 2 of 24, ii, Front matter')
    await page.keyboard.press('PageDown')
    await reader.isOn('Page 3 of 24, iii')
    await page.keyboard.press('End')
    await reader.isOn(/^Page 24 /)
    await page.keyboard.press('ArrowLeft')
    await reader.isOn(/^Page 23 /)
    await page.keyboard.press('Home')
    await reader.isOn(/^Page 1 /)
  })

  test('by the keyboard in two facing pages, from opening to opening', async ({ page }) => {
    const reader = await openAt(page, `${BOOK}&layout=book&page=2`)
    await scrubber(page).focus()
    await page.keyboard.press('ArrowRight')
    await reader.isOn(/^Pages 4 and 5 /)
    await page.keyboard.press('ArrowLeft')
    await reader.isOn(/^Pages 2 and 3 /)
  })

  test('that reads from right to left, from the right', async ({ page }) => {
    const reader = await openAt(page, viewing('/book/24/manifest.json?direction=right-to-left'))
    const mirrored = await pointAt(page, 3, 24)
    await page.mouse.click(mirrored.x, mirrored.y)
    await reader.isOn(/^Page 21 /)
    await page.keyboard.press('ArrowLeft')
    await reader.isOn(/^Page 22 /)
  })

  test('and has none for two pages', async ({ page }) => {
    await new Reader(page).open(viewing('/book/2/manifest.json'))
    await page.keyboard.press('PageDown')
    await new Reader(page).isOn(/^Page 2 of 2/)
    await expect(scrubber(page)).toHaveCount(0)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a reader scrubs with a finger', async ({ page }) => {
    const reader = await openAt(page, BOOK)
    const box = await scrubber(page).boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(24)
    const from = await pointAt(page, 0, 24)
    const to = await pointAt(page, 12, 24)
    const touch = await page.context().newCDPSession(page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints })
    await send('touchStart', [from])
    await send('touchMove', [{ x: (from.x + to.x) / 2, y: from.y }])
    await send('touchMove', [to])
    await expect(page.locator('.scrubber-bubble')).toContainText('Page 13 of 24')
    await reader.isOn(/^Page 1 /)
    await send('touchEnd', [])
    await reader.isOn(/^Page 13 /)
  })
})
