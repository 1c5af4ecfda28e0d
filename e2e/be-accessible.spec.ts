import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { Reader } from './support/reader'
import { BOOK, reading, SCREENS } from './support/screens'

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [size, viewport] of Object.entries({
    desktop: { width: 1280, height: 800 },
    phone: { width: 390, height: 844 },
  })) {
    test.describe(`axe finds nothing, ${colorScheme}, ${size}`, () => {
      test.use({ colorScheme, viewport, contextOptions: { reducedMotion: 'reduce' } })
      for (const [name, come] of Object.entries(SCREENS)) {
        test(name, async ({ page }) => {
          await come(page)
          await expectNoAxeViolations(page)
        })
      }
    })
  }
}

/** Waits for the control with this name and presses Tab until it has the focus; fails when it cannot be reached. */
async function tabTo(page: Page, name: string | RegExp) {
  const named = typeof name === 'string' ? { name, exact: true } : { name }
  const controls = ['button', 'link', 'slider'] as const
  const control = controls.map(role => page.getByRole(role, named)).reduce((one, other) => one.or(other))
  await expect(control.or(page.getByRole('treeitem', named)).first()).toBeVisible()
  const matches = () =>
    page.evaluate(() => {
      const { activeElement: element } = document
      return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
    })
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    const focused = await matches()
    if (typeof name === 'string' ? focused === name : name.test(focused)) return
  }
  throw new Error(`${name} cannot be reached by the Tab key`)
}

test.describe('with the keyboard alone', () => {
  test.beforeEach(async ({ page }) => reading(page))

  test('1: go to the next page by its button', async ({ page }) => {
    await tabTo(page, 'Next page')
    await page.keyboard.press('Enter')
    await new Reader(page).isOn(/^Page 2 /)
  })

  test('2: go to a page by its printed label', async ({ page }) => {
    await page.keyboard.press('x')
    await page.keyboard.type('iii')
    await page.keyboard.press('Enter')
    await new Reader(page).isOn('Page 3 of 24, iii')
  })

  test('3: go to the last page and back to the first', async ({ page }) => {
    await page.keyboard.press('End')
    await new Reader(page).isOn(/^Page 24 /)
    await page.keyboard.press('Home')
    await new Reader(page).isOn(/^Page 1 /)
  })

  test('4: open the contents, choose a chapter, close them; the focus comes back', async ({ page }) => {
    await tabTo(page, 'Contents')
    await page.keyboard.press('Enter')
    await tabTo(page, /Front matter/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await new Reader(page).isOn('Page 5 of 24, 1')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('complementary')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Contents' })).toBeFocused()
  })

  test('5: choose a page among the thumbnails', async ({ page }) => {
    await page.keyboard.press('2')
    await tabTo(page, /^Page 1 of 24/)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await new Reader(page).isOn('Page 3 of 24, iii')
  })

  test('6: zoom in, move about, and see the whole page again', async ({ page }) => {
    const reader = new Reader(page)
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    const before = await reader.restingBox()
    await page.keyboard.press('ArrowDown')
    await expect.poll(async () => (await reader.restingBox()).y).toBeLessThan(before.y)
    await page.keyboard.press('0')
    await reader.hears('Whole page')
  })

  test('7: rotate a page and turn it back', async ({ page }) => {
    await page.keyboard.press('r')
    await expect(page).toHaveURL(/rotation=90/)
    await page.keyboard.press('Shift+R')
    await expect(page).not.toHaveURL(/rotation/)
  })

  test('8: make the picture brighter', async ({ page }) => {
    await page.keyboard.press('i')
    await expect(page.getByRole('slider', { name: 'Brightness' })).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('slider', { name: 'Brightness' })).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('slider', { name: 'Brightness' })).toHaveValue('110')
    await new Reader(page).isOn(/^Page 1 /)
  })

  test('9: read what the object is, and follow a link', async ({ page }) => {
    await page.keyboard.press('3')
    await tabTo(page, /As PDF/)
    await expect(page.getByRole('link', { name: /As PDF/ })).toBeFocused()
  })

  test('10: copy a link to the page', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.keyboard.press('PageDown')
    await page.keyboard.press('4')
    await tabTo(page, /^Copy/)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('page=2')
  })

  test('11: look up the keys, and come back', async ({ page }) => {
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('PageDown')
    await new Reader(page).isOn(/^Page 2 /)
  })

  test('Escape closes the innermost thing first', async ({ page }) => {
    await page.keyboard.press('1')
    await tabTo(page, 'Move the view')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Move up' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Move up' })).toHaveCount(0)
    await expect(page.getByRole('complementary', { name: 'Contents' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('complementary')).toHaveCount(0)
  })

  test('12: move the view by the buttons in the popover', async ({ page }) => {
    const reader = new Reader(page)
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    const before = await reader.restingBox()
    await tabTo(page, 'Move the view')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Move up')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await reader.restingBox()).y).toBeGreaterThan(before.y)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Move the view' })).toBeFocused()
  })
})

test.describe('a screen reader', () => {
  test('is told of the page that is turned to while zoomed in', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(BOOK)
    await page.keyboard.press('+')
    await reader.hears('Zoom 150 %')
    await page.keyboard.press('PageDown')
    await reader.hears('Page 2 of 24, ii')
  })

  test('is told of page turns, of the zoom, and of a whole page, once each', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(BOOK)
    await page.keyboard.press('PageDown')
    await reader.hears('Page 2 of 24, ii')
    await page.keyboard.press('+')
    await reader.hears('Zoom 150 %')
    await page.keyboard.press('0')
    await reader.hears('Whole page')
  })

  test('finds the page as a picture with a name, and the frame by its landmarks', async ({ page }) => {
    await reading(page)
    await expect(page.getByRole('img', { name: 'Page 1 of 24, i' })).toBeVisible()
    await expect(page.getByRole('main')).toBeVisible()
    await expect(page.getByRole('banner')).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible()
  })
})

test('nothing is lost at 320 pixels and 200 % text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await reading(page)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await expect(page.getByRole('button', { name: 'Next page' })).toBeInViewport()
  await expect(page.getByRole('button', { name: 'More' })).toBeInViewport()
})
