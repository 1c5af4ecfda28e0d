import { expect, type Page, test } from '@playwright/test'
import {
  coveredControls,
  cutLabels,
  listenTo,
  mutedControls,
  sideways,
  smallTargets,
  spaceText,
} from './support/measures'
import { Reader } from './support/reader'
import { BOOK, reading, SCREENS } from './support/screens'
import { viewing } from './support/urls'

const NEWSPAPER = '?rep_id=1210000600000412&inst=99SKERROW_INST'
const HANDBOOK = '?rep_id=1210001300000412&inst=99SKERROW_INST'

/** Place of the focus: “seen”, “body” when it is lost, “covered” when it lies under something. */
const focusPlace = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document
    if (!element || element === document.body) return 'body'
    const { left, top, width, height } = element.getBoundingClientRect()
    const over = document.elementFromPoint(left + width / 2, top + height / 2)
    const isSeen = over && (element.contains(over) || over.contains(element) || width < 2)
    return isSeen ? 'seen' : `covered: ${element.outerHTML.slice(0, 120)}`
  })

const enlargeText = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })

for (const [name, come] of Object.entries(SCREENS)) {
  test.describe(name, () => {
    test('every control has a name, its state, and room for a finger', async ({ page }) => {
      await come(page)
      expect(await mutedControls(page)).toEqual([])
      expect(await smallTargets(page)).toEqual([])
    })

    test('the focus is seen wherever the Tab key goes', async ({ page }) => {
      await come(page)
      const places: string[] = []
      for (let press = 0; press < 25; press++) {
        await page.keyboard.press('Tab')
        places.push(await focusPlace(page))
      }
      // Between the last control and the first lies the browser's own bar.
      expect(places.filter(place => place.startsWith('covered'))).toEqual([])
      expect(places.filter(place => place === 'body').length).toBeLessThanOrEqual(12)
      expect(places[0]).toBe('seen')
    })

    test('nothing scrolls sideways or lies over another at 320 pixels, with text at 200 % too', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await come(page)
      expect(await sideways(page)).toBeLessThanOrEqual(1)
      expect(await coveredControls(page)).toEqual([])
      await enlargeText(page)
      await page.setViewportSize({ width: 1280, height: 900 })
      await expect.poll(() => coveredControls(page)).toEqual([])
      expect(await sideways(page)).toBeLessThanOrEqual(1)
    })
  })
}

test.describe('who listens', () => {
  test('hears layouts with their pages', async ({ page }) => {
    await reading(page)
    const heard = await listenTo(page)
    for (const [key, words] of [
      ['Shift+B', 'Scroll. Page 1 of 24, i'],
      ['b', 'Two pages. Page 1 of 24, i'],
      ['o', 'Overview. Page 1 of 24, i'],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(heard).toContain(words)
    }
  })

  test('hears which hit it is, of how many, on which page, and its words', async ({ page }) => {
    await page.goto(HANDBOOK)
    await expect(page.getByRole('button', { name: 'Find' })).toBeVisible({ timeout: 20_000 })
    const heard = await listenTo(page)
    await page.keyboard.press('/')
    await page.getByRole('searchbox').fill('brig Constance')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await heard()).at(-1)).toMatch(/^Result 1 of \d+: .+: .*brig Constance/i)
    await page.keyboard.press('F3')
    await expect.poll(async () => (await heard()).at(-1)).toMatch(/^Result 2 of \d+: .+: .*brig Constance/i)
  })

  test('hears what a key has done to a film', async ({ page }) => {
    await page.goto('?service=%2Fview%2Fdelivery%2F99SKERROW_INST%2F1210001400000412')
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
    const heard = await listenTo(page)
    for (const [key, words] of [
      ['m', /^Sound off$/],
      ['m', /^Sound on$/],
      ['>', /^Speed 1\.25$/],
      ['c', /^Captions on$/],
      ['Shift+C', /^Captions/],
      ['l', /^0:\d\d of /],
      ['k', /^Playing$/],
      ['k', /^Paused$/],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(async () => (await heard()).at(-1)).toMatch(words)
    }
  })

  test('finds no picture where there is a PDF, a film or an e-book, and one where there is a page', async ({
    page,
  }) => {
    for (const [object, seen] of [
      [HANDBOOK, '.textLayer'],
      ['?rep_id=1210001400000412&inst=99SKERROW_INST', 'video'],
      ['?rep_id=1210001600000412&inst=99SKERROW_INST', 'iframe.book-frame'],
    ] as const) {
      await page.goto(object)
      await expect(page.locator(seen).first()).toBeAttached({ timeout: 20_000 })
      await expect(page.getByRole('img', { name: /^(?:Page|File) 1/ })).toHaveCount(0)
    }
    await reading(page)
    await expect(page.getByRole('img', { name: 'Page 1 of 24, i' })).toBeVisible()
  })

  test('comes from the picture to its words', async ({ page }) => {
    await new Reader(page).open(NEWSPAPER)
    const link = page.getByRole('main').getByRole('button', { name: 'Read the text of this page' })
    await link.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary', { name: 'Text' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Text', exact: true })).toBeFocused()
  })

  test('hears in Contents what is expanded', async ({ page }) => {
    await reading(page)
    await page.keyboard.press('1')
    const part = page.getByRole('treeitem', { name: 'The book' })
    await expect(part).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await expect(part).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(part).toHaveAttribute('aria-expanded', 'false')
    // A letter is for the names, and no shortcut.
    await page.keyboard.press('b')
    await expect(page).not.toHaveURL(/layout=/)
  })
})

test.describe('the focus is not lost', () => {
  test('when the page is turned from Copy in the Text panel', async ({ page }) => {
    await new Reader(page).open(NEWSPAPER)
    await page.keyboard.press('t')
    await page.getByRole('button', { name: 'Copy the text' }).focus()
    await page.keyboard.press('.')
    await new Reader(page).isOn(/^Pages? 2 /)
    await expect.poll(() => focusPlace(page)).toBe('seen')
    await expect(page.locator('[data-panel=text] :focus')).toHaveCount(1)
  })

  test('when the overview is closed by its key', async ({ page }) => {
    await reading(page, `${BOOK}&layout=single`)
    await page.keyboard.press('o')
    await page.getByRole('button', { name: 'Page 3 of 24, iii' }).focus()
    await page.keyboard.press('o')
    await expect(page.locator('.openseadragon-canvas')).toBeVisible()
    await expect.poll(() => focusPlace(page)).toBe('seen')
  })

  test('when a refused page is tried again', async ({ page }) => {
    await page.goto(viewing('/status/403'))
    const again = page.getByRole('button', { name: /again/ }).first()
    await again.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toBeVisible()
    await expect.poll(() => focusPlace(page)).not.toBe('body')
  })
})

test('a tooltip leaves on Escape, its button keeps the name, and it stays under the pointer', async ({
  page,
}) => {
  await reading(page)
  const button = page.getByRole('button', { name: 'Rotate clockwise' })
  const tooltip = button.locator('.icon-button-tooltip')
  await button.hover()
  await expect(tooltip).toHaveCSS('opacity', '1')
  await page.keyboard.press('Escape')
  await expect(tooltip).toHaveCSS('opacity', '0')
  // It is the name of the button too, which stays.
  await expect(button).toBeVisible()
  await page.mouse.move(600, 300)
  await button.hover()
  await expect(tooltip).toHaveCSS('opacity', '1')
  const box = await tooltip.boundingBox()
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
  await expect(tooltip).toHaveCSS('opacity', '1')
})

test('a skip link leads past the bars', async ({ page }) => {
  await reading(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Skip to the page' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

for (const name of ['contents', 'thumbnails', 'the overview', 'a page', 'the start page'] as const)
  test(`no label is cut or covered where text is spaced, or twice as large: ${name}`, async ({ page }) => {
    await SCREENS[name]?.(page)
    await spaceText(page)
    expect(await cutLabels(page)).toEqual([])
    expect(await coveredControls(page)).toEqual([])
    await enlargeText(page)
    await expect.poll(() => cutLabels(page)).toEqual([])
    await expect.poll(() => coveredControls(page)).toEqual([])
    expect(await sideways(page)).toBeLessThanOrEqual(1)
  })

test('icons, counts and the page field grow with the text', async ({ page }) => {
  await SCREENS['the overview']?.(page)
  const height = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate(element => element.getBoundingClientRect().height)
  const selectors = ['.page-bar svg', '.page-total', '.page-field input', '.top-bar svg', '.thumbnail']
  const before = await Promise.all(selectors.map(height))
  await enlargeText(page)
  for (const [index, selector] of selectors.entries())
    await expect.poll(() => height(selector), selector).toBeGreaterThan((before[index] ?? 0) * 1.8)
})

test('the start page has its landmarks, and its entries their language', async ({ page }) => {
  await page.goto('')
  await expect(page.getByRole('banner')).toContainText('Lectern')
  await expect(page.getByRole('main').getByRole('textbox')).toBeVisible()
  const hebrew = page.getByRole('navigation', { name: 'Samples' }).locator('[lang=he]')
  await expect(hebrew.first()).toBeVisible()
})
