import { expect, type Page, test } from '@playwright/test'
import { Reader } from './support/reader'
import { viewing } from './support/urls'

const BOOK = viewing('/book/24/manifest.json?behavior=paged')

/** The stage's place on the screen. */
async function stageOf(page: Page) {
  const box = await page.locator('.stage-pictures').boundingBox()
  if (!box) throw new Error('there is no stage')
  return { ...box, middle: box.y + box.height / 2 }
}

test.describe('a reader opens a book', () => {
  test('and sees facing pages on a desk, by themselves; links do not say so', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(BOOK)
    await reader.isOn(/^Page 1 /)
    await page.keyboard.press('PageDown')
    await reader.isOn(/^Pages 2 and 3 /)
    await expect(page).toHaveURL(/page=2$/)
    await page.keyboard.press('b')
    await reader.isOn(/^Page 2 /)
    await expect(page).toHaveURL(/page=2&layout=single$/)
  })

  test('one page at a time where it says that pages are single', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(`${viewing('/book/24/manifest.json?behavior=individuals')}&page=2`)
    await reader.isOn(/^Page 2 /)
  })

  test('that is one long picture: it is scrolled', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/book/9/manifest.json?behavior=continuous'))
    await expect(page.locator('.scroll-layout')).toBeVisible()
  })
})

test.describe('a reader turns pages', () => {
  test('by a click on the outer edge, which the mouse is shown first', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(`${BOOK}&page=2`)
    const { x, width, middle } = await stageOf(page)
    await page.mouse.move(x + width - 30, middle)
    await expect(page.locator('.deep-zoom')).toHaveAttribute('data-turns', 'ArrowRight')
    await page.mouse.click(x + width - 30, middle)
    await reader.isOn(/^Pages 4 and 5 /)
    await page.mouse.click(x + 30, middle)
    await reader.isOn(/^Pages 2 and 3 /)
    await page.mouse.move(x + width / 2, middle)
    await expect(page.locator('.deep-zoom')).not.toHaveAttribute('data-turns')
    await page.mouse.click(x + width / 2 - 20, middle)
    await reader.isOn(/^Pages 2 and 3 /)
  })

  test('the other way in a right-to-left book', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/book/24/manifest.json?behavior=paged&direction=right-to-left'))
    const { x, middle } = await stageOf(page)
    await page.mouse.click(x + 30, middle)
    await reader.isOn(/^Pages 2 and 3 /)
  })

  test('not when looking from near: a click there leaves the page', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(`${BOOK}&page=2`)
    await reader.button('Zoom in').click()
    await reader.restingBox()
    const { x, width, middle } = await stageOf(page)
    await page.mouse.click(x + width - 30, middle)
    await reader.restingBox()
    await reader.isOn(/^Pages 2 and 3 /)
  })
})

test.describe('a reader turns pages on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  async function swipe(page: Page, from: number, to: number) {
    const { middle } = await stageOf(page)
    const fingers = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: number[]) =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at.map(x => ({ x, y: middle })),
      })
    await touch('touchStart', from)
    for (const part of [0.25, 0.5, 0.75, 1]) await touch('touchMove', from + (to - from) * part)
    await touch('touchEnd')
  }

  test('by a swipe; held upright, one at a time', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(BOOK)
    await swipe(page, 320, 60)
    await reader.isOn(/^Page 2 /)
    await swipe(page, 320, 60)
    await reader.isOn(/^Page 3 /)
    await swipe(page, 60, 320)
    await reader.isOn(/^Page 2 /)
  })

  test('the other way in a right-to-left book, and by a tap on the edge', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/book/24/manifest.json?direction=right-to-left'))
    await swipe(page, 60, 320)
    await reader.isOn(/^Page 2 /)
    const { middle } = await stageOf(page)
    await page.touchscreen.tap(20, middle)
    await reader.isOn(/^Page 3 /)
  })

  test('and sees two when the phone is turned', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(`${BOOK}&page=3`)
    await reader.isOn(/^Page 3 /)
    await page.setViewportSize({ width: 844, height: 390 })
    await reader.isOn(/^Pages 2 and 3 /)
  })
})

test.describe('a reader who has chosen', () => {
  const choose = (page: Page, settings: object) =>
    page.addInitScript(stored => localStorage.setItem('lectern.settings', stored), JSON.stringify(settings))

  test('to keep the zoom sees the same part of the next page, as near', async ({ page }) => {
    await choose(page, { zoomOnTurn: 'keep' })
    const reader = new Reader(page)
    await reader.open(viewing('/book/24/manifest.json'))
    await reader.button('Zoom in').click()
    await reader.button('Zoom in').click()
    const before = await reader.restingBox()
    await page.keyboard.press('PageDown')
    await reader.isOn(/^Page 2 /)
    await expect(page).toHaveURL(/page=2&xywh=/)
    const after = await reader.restingBox()
    expect(after.width).toBeCloseTo(before.width, 0)
    expect(after.y).toBeCloseTo(before.y, 0)
  })

  test('to begin at the top sees the top of the next page; its right corner in a right-to-left book', async ({
    page,
  }) => {
    await choose(page, { zoomOnTurn: 'keep-at-start' })
    const reader = new Reader(page)
    await reader.open(viewing('/book/24/manifest.json?direction=right-to-left'))
    for (let times = 0; times < 4; times++) await reader.button('Zoom in').click()
    const before = await reader.restingBox()
    await page.keyboard.press('PageDown')
    await reader.isOn(/^Page 2 /)
    await expect(page).toHaveURL(/page=2&xywh=/)
    const after = await reader.restingBox()
    const stage = await stageOf(page)
    expect(after.width).toBeCloseTo(before.width, 0)
    expect(after.y).toBeCloseTo(stage.y, 0)
    // Fitted pictures are of whole pixels, and are seen five times as large here.
    expect(after.x + after.width).toBeCloseTo(stage.x + stage.width, -1)
  })

  test('moving pages sees the page before leave, and then only the next', async ({ page }) => {
    await choose(page, { animated: true })
    const reader = new Reader(page)
    await reader.open(BOOK)
    await page.evaluate(() => {
      new MutationObserver(() => {
        if (document.querySelector('.picture-layer-leaving')) document.body.dataset.moved = 'yes'
      }).observe(document.body, { childList: true, subtree: true })
    })
    await page.keyboard.press('PageDown')
    await reader.isOn(/^Pages 2 and 3 /)
    await expect(page.locator('body')).toHaveAttribute('data-moved', 'yes')
    await expect(page.locator('.picture-layer-leaving')).toHaveCount(0)
    await expect(page.locator('img.page-picture')).toHaveCount(2)
  })
})
