import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { Reader } from './support/reader'
import { ELSEWHERE, viewing } from './support/urls'

const scrolling = (path: string, rest = '') => viewing(path, `&layout=scroll${rest}`)

/** The page that the page field names. */
const current = (page: Page) => page.getByRole('textbox', { name: /^Go to page/ })
const picture = (page: Page, name: string | RegExp) => page.getByRole('img', { name })
const column = (page: Page) => page.getByRole('region', { name: 'Pages' })

/** Distance of a page from the top of the column, in CSS pixels. */
async function topOf(page: Page, name: string | RegExp): Promise<number> {
  const [box, frame] = await Promise.all([picture(page, name).boundingBox(), column(page).boundingBox()])
  return Math.round((box?.y ?? Number.NaN) - (frame?.y ?? Number.NaN))
}

/** The numbers of the pictures that were asked for, counted from 0. */
function picturesAsked(page: Page): Set<number> {
  const requests = new Set<number>()
  page.on('request', request => {
    const number = /\/(?:iiif|static)\/(\d+)/.exec(request.url())?.[1]
    if (number !== undefined) requests.add(Number(number))
  })
  return requests
}

test.describe('a reader reads by scrolling', () => {
  test('with the keys alone, and the page field follows', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(scrolling('/book/24/manifest.json'))
    await expect(column(page)).toBeFocused()
    await expect(picture(page, 'Page 1 of 24, i')).toBeVisible()
    await page.keyboard.press('Space')
    await page.keyboard.press('Space')
    await expect(current(page)).not.toHaveValue('1')
    await page.keyboard.press('End')
    await expect(current(page)).toHaveValue('24')
    await page.keyboard.press('Home')
    await expect(current(page)).toHaveValue('1')
  })

  test('and goes to a page from the bar, where it begins', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(scrolling('/book/24/manifest.json'))
    await reader.pageField.fill('iii')
    await reader.pageField.press('Enter')
    await expect.poll(() => topOf(page, 'Page 3 of 24, iii')).toBe(12)
    await reader.button('Next page').click()
    await expect.poll(() => topOf(page, 'Page 4 of 24, iv')).toBe(12)
    await expect(current(page)).toHaveValue('4')
    await reader.button('Last page').click()
    await expect(current(page)).toHaveValue('24')
  })

  test('where pages scrolled past are no steps of the browser’s Back', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(scrolling('/book/24/manifest.json'))
    const steps = await page.evaluate(() => history.length)
    await column(page).hover()
    for (let turn = 0; turn < 12; turn++) await page.mouse.wheel(0, 600)
    await expect(current(page)).not.toHaveValue('1')
    expect(await page.evaluate(() => history.length)).toBe(steps)
  })

  test('and comes back to the page after a reload', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(scrolling('/book/24/manifest.json', '&page=9'))
    await expect.poll(() => topOf(page, 'Page 9 of 24, 5')).toBe(12)
    await reader.button('Next page').click()
    await expect(page).toHaveURL(/page=10/)
    await page.reload()
    await expect.poll(() => topOf(page, 'Page 10 of 24, 6')).toBe(12)
  })

  test('a thousand pages, of which those flung past are not fetched', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(scrolling('/book/1000/manifest.json'))
    const requests = picturesAsked(page)
    await page.evaluate(async () => {
      const element = document.querySelector('.scroll-layout')
      for (let step = 1; element && step <= 60; step++) {
        element.scrollTop = (element.scrollHeight * step) / 60
        await new Promise(requestAnimationFrame)
      }
    })
    await expect(current(page)).toHaveValue('1000')
    await expect.poll(() => requests.has(999)).toBe(true)
    // A machine that stands still in the middle of the fling may let a page or two be asked for.
    expect([...requests].filter(canvas => canvas > 6 && canvas < 990).length).toBeLessThan(12)
    expect(await page.locator('.scroll-column *').count()).toBeLessThan(400)
  })

  test('whose sizes are not known, and what is read does not jump when they are learned', async ({
    page,
  }) => {
    await page.route('**/book/24/manifest.json*', async route => {
      const answer = await route.fetch()
      const body = (await answer.text()).replaceAll('"width":1000', '"width":0')
      await route.fulfill({ response: answer, body })
    })
    const reader = new Reader(page)
    await reader.open(scrolling('/book/24/manifest.json?plain=1', '&page=12'))
    const before = picture(page, /^Page 11 /)
    const shape = async () => {
      const box = await before.boundingBox()
      return ((box?.height ?? 0) / (box?.width ?? 1)).toFixed(2)
    }
    await expect.poll(shape).toBe('1.50')
    await expect.poll(() => topOf(page, 'Page 12 of 24, 8')).toBe(12)
    await expect(current(page)).toHaveValue('12')
  })

  test('past a page that is missing, whose place is kept', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(scrolling('/book/6/manifest.json?missing=1'))
    const missing = page.getByRole('region', { name: 'Page 2 of 6, ii' })
    await expect(missing).toContainText('This page cannot be shown')
    const box = await missing.boundingBox()
    expect(Math.round(((box?.height ?? 0) / (box?.width ?? 1)) * 10)).toBe(15)
    await expect(missing.getByRole('button', { name: 'Try again' })).toBeVisible()
    await reader.button('Last page').click()
    await expect(picture(page, /^Page 6 of 6/)).toBeVisible()
  })

  test('and looks from near by Enter, a double click or the button, until Escape', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(scrolling('/book/24/manifest.json', '&page=5'))
    const layer = page.getByRole('region', { name: 'Zoom in' })
    await page.keyboard.press('Enter')
    await expect(layer.getByRole('img', { name: 'Page 5 of 24, 1' })).toBeVisible()
    await expect(page).toHaveURL(/page=5&xywh=/)
    await page.keyboard.press('Escape')
    await expect(layer).toBeHidden()
    await expect(column(page)).toBeFocused()
    await expect(page).not.toHaveURL(/xywh/)
    await expect.poll(() => topOf(page, 'Page 5 of 24, 1')).toBe(12)
    await picture(page, 'Page 5 of 24, 1').dblclick({ position: { x: 100, y: 200 } })
    await expect(layer).toBeVisible()
    await expect(page).toHaveURL(/xywh=/)
    await layer.getByRole('button', { name: 'Close' }).click()
    await expect(layer).toBeHidden()
    await reader.button('Zoom in').click()
    await expect(layer).toBeVisible()
    await expect(page).toHaveURL(/xywh=/)
    for (let turn = 0; turn < 5; turn++) await page.keyboard.press('-')
    await expect(layer).toBeHidden()
  })

  test('and looks from near at a spot, by Ctrl and the wheel or two fingers', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(scrolling('/book/24/manifest.json', '&page=5'))
    const layer = page.getByRole('region', { name: 'Zoom in' })
    await picture(page, 'Page 5 of 24, 1').hover({ position: { x: 40, y: 60 } })
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -100)
    await page.keyboard.up('Control')
    await expect(layer.getByRole('img', { name: 'Page 5 of 24, 1' })).toBeVisible()
    await expect(page).toHaveURL(/page=5&xywh=0,0,/)
    await page.keyboard.press('Escape')
    await expect(layer).toBeHidden()
    await picture(page, 'Page 5 of 24, 1').evaluate(element => {
      const at = (identifier: number, clientX: number) =>
        new Touch({ identifier, target: element, clientX, clientY: 300 })
      const tell = (name: string, apart: number) =>
        element.dispatchEvent(
          new TouchEvent(name, {
            bubbles: true,
            cancelable: true,
            touches: [at(1, 600 - apart), at(2, 600 + apart)],
          }),
        )
      tell('touchstart', 50)
      tell('touchmove', 80)
    })
    await expect(layer).toBeVisible()
  })

  test('upwards, from the bottom, where the object runs so', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(scrolling('/book/9/manifest.json?direction=bottom-to-top'))
    await expect(current(page)).toHaveValue('1')
    await expect(picture(page, 'Page 1 of 9, i')).toBeInViewport()
    await page.keyboard.press('End')
    await expect(current(page)).toHaveValue('9')
    await expect.poll(() => column(page).evaluate(element => element.scrollTop)).toBe(0)
    await page.keyboard.press('Home')
    await expect(current(page)).toHaveValue('1')
    await page.keyboard.press('Space')
    await page.keyboard.press('Space')
    await expect(current(page)).not.toHaveValue('1')
  })

  test('a long picture in parts, side by side and without gaps, from right to left', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(scrolling('/book/9/manifest.json?behavior=continuous&direction=right-to-left'))
    const first = await picture(page, /^Page 1 /).boundingBox()
    const second = await picture(page, /^Page 2 /).boundingBox()
    expect((second?.x ?? 0) + (second?.width ?? 0)).toBe(first?.x)
    expect(second?.height).toBe(first?.height)
    await page.keyboard.press('Space')
    await expect(current(page)).not.toHaveValue('1')
    await page.keyboard.press('End')
    await expect(current(page)).toHaveValue('9')
  })

  test('on a phone held upright, from edge to edge', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const reader = new Reader(page)
    await reader.open(scrolling('/book/24/manifest.json'))
    const box = await picture(page, /^Page 1 /).boundingBox()
    expect(box?.width).toBeGreaterThan(370)
  })

  test('without a barrier that axe finds', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(scrolling('/book/6/manifest.json?missing=1'))
    await expect(page.getByRole('region', { name: 'Page 2 of 6, ii' })).toBeVisible()
    await expectNoAxeViolations(page)
  })
})

test('the other library was asked for pictures of the column’s width', async ({ page }) => {
  const widths = new Set<number>()
  page.on('request', request => {
    const width = request.url().startsWith(ELSEWHERE) && /\/full\/(\d+),/.exec(request.url())?.[1]
    if (width) widths.add(Number(width))
  })
  await page.setViewportSize({ width: 700, height: 800 })
  await new Reader(page).open(scrolling('/book/6/manifest.json', '&page=3'))
  await expect.poll(() => Math.max(...widths)).toBeGreaterThan(600)
  expect(Math.max(...widths)).toBeLessThanOrEqual(700)
})

test('the page that a scroll opens on is asked for once, at the width it is read at', async ({ page }) => {
  const requests: string[] = []
  page.on('request', request => /\/iiif\/4\/full\//.test(request.url()) && requests.push(request.url()))
  const reader = new Reader(page)
  await reader.open(scrolling('/book/12/manifest.json', '&page=5'))
  await expect(picture(page, /^Page 5 /)).toBeVisible()
  await expect.poll(() => requests.length).toBe(1)
  await page.keyboard.press('End')
  await expect(current(page)).toHaveValue('12')
  expect(requests).toHaveLength(1)
})
