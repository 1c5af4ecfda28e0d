import { expect, type Page, test } from '@playwright/test'
import { Reader } from './support/reader'

const NEWSPAPER = '?rep_id=1210000600000412&inst=99SKERROW_INST'
const BOOK = '?rep_id=1210000100000412&inst=99SKERROW_INST'
const HANDBOOK = '?rep_id=1210001300000412&inst=99SKERROW_INST'
const TEXTS = '?rep_id=1210001600000412&inst=99SKERROW_INST'

/** Widest part of the page that cannot be seen without scrolling sideways, in CSS pixels. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const boxes = [
      document.documentElement,
      ...document.querySelectorAll('.start-page, .panel-body, .lectern-bar'),
    ]
    return Math.max(...boxes.map(box => box.scrollWidth - box.clientWidth))
  })

/** Selector of the nearest bar, panel or stage around what has the focus. */
const focusedPart = (page: Page) =>
  page.evaluate(() => {
    const part = document.activeElement?.closest('.top-bar, .panel, .lectern-stage, .page-bar')
    return part?.classList[part.classList.contains('panel') ? 0 : 1] ?? part?.className ?? 'none'
  })

test('the text panel is scrolled by keys while the picture is zoomed', async ({ page }) => {
  const reader = new Reader(page)
  await page.setViewportSize({ width: 1280, height: 420 })
  await reader.open(NEWSPAPER)
  for (let step = 0; step < 3; step++) await page.keyboard.press('+')
  await expect(page).toHaveURL(/xywh=/)
  await reader.linkRests()
  const url = page.url()
  await page.keyboard.press('t')
  const panel = page.getByRole('complementary', { name: 'Text' })
  await expect(panel.getByRole('button', { name: 'Copy the text' })).toBeVisible()
  const top = () => panel.locator('.panel-body').evaluate(body => body.scrollTop)
  await page.keyboard.press('ArrowDown')
  await expect.poll(top).toBeGreaterThan(0)
  await page.keyboard.press('End')
  const end = await top()
  expect(end).toBeGreaterThan(60)
  await page.keyboard.press('PageUp')
  await expect.poll(top).toBeLessThan(end)
  await panel.getByRole('button', { name: 'Copy the text' }).focus()
  await page.keyboard.press('Home')
  await expect.poll(top).toBe(0)
  await reader.linkRests()
  expect(page.url()).toBe(url)
})

test('single keys that are switched off do nothing, and the others act', async ({ page }) => {
  const reader = new Reader(page)
  await page.addInitScript(() => localStorage.setItem('lectern.settings', '{"singleKeys":false}'))
  await reader.open(BOOK)
  await page.keyboard.press('e')
  await page.keyboard.press('?')
  await page.keyboard.press('1')
  await expect(page.getByRole('complementary')).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await reader.isOn(/^Page 1 /)
  await page.keyboard.press('PageDown')
  await reader.isOn(/^Page 2 |^Pages 2 /)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('nothing under a sheet takes the focus, and closing the sheet gives it back', async ({ page }) => {
    const reader = new Reader(page)
    await page.goto(BOOK)
    await reader.seesPicture()
    await page.keyboard.press('3')
    await expect(page.getByRole('complementary')).toBeVisible()
    await expect(page.locator('.stage-content')).toHaveAttribute('inert', '')
    await expect(page.locator('.page-bar')).toHaveAttribute('inert', '')
    const parts = new Set<string>()
    for (let press = 0; press < 30; press++) {
      await page.keyboard.press('Tab')
      parts.add(await focusedPart(page))
    }
    expect([...parts].filter(part => !['panel', 'top-bar', 'none'].includes(part))).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.locator('.stage-content')).not.toHaveAttribute('inert')
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
  })
})

test.describe('at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 568 } })

  test('nothing scrolls sideways', async ({ page }) => {
    await page.goto('')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    const open = await page.getByRole('button', { name: 'Open', exact: true }).boundingBox()
    expect((open?.x ?? 320) + (open?.width ?? 320)).toBeLessThanOrEqual(320)
    await page.goto(BOOK)
    await new Reader(page).seesPicture()
    expect(await sideways(page)).toBeLessThanOrEqual(0)
  })
})

test('text at 200 % makes the bars and the page field larger', async ({ page }) => {
  const reader = new Reader(page)
  await reader.open(BOOK)
  const height = (selector: string) =>
    page.locator(selector).evaluate(element => element.getBoundingClientRect().height)
  const selectors = ['.top-bar', '.page-field input', '.page-bar .icon-button >> nth=0']
  const before = await Promise.all(selectors.map(height))
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  for (const [index, selector] of selectors.entries())
    await expect.poll(() => height(selector)).toBeGreaterThan((before[index] ?? 0) * 1.8)
})

test.describe('the focus is seen', () => {
  const ring = (page: Page) =>
    page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
      return outlineStyle === 'none' ? '0px' : outlineWidth
    })

  test('on the words of a PDF page', async ({ page }) => {
    await page.goto(HANDBOOK)
    await expect(page.locator('.textLayer').first()).toBeAttached({ timeout: 20_000 })
    await expect
      .poll(
        async () => {
          await page.keyboard.press('Tab')
          return page.evaluate(() => document.activeElement?.classList.contains('textLayer') ?? false)
        },
        // Twenty controls come before: a second between them would be too long.
        { intervals: [50] },
      )
      .toBe(true)
    expect(await ring(page)).toBe('3px')
  })

  test('on the pages of an e-book', async ({ page }) => {
    await page.goto(TEXTS)
    await expect(page.locator('iframe.book-frame')).toBeVisible({ timeout: 20_000 })
    await expect
      .poll(
        async () => {
          await page.keyboard.press('Tab')
          return page.evaluate(() => document.activeElement?.classList.contains('book-frame') ?? false)
        },
        // Twenty controls come before: a second between them would be too long.
        { intervals: [50] },
      )
      .toBe(true)
    await expect.poll(() => ring(page)).toBe('3px')
  })
})
