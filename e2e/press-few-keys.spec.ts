import { expect, type Page, test } from '@playwright/test'
import { Reader } from './support/reader'
import { viewing } from './support/urls'

const BOOK = `${viewing('/book/24/manifest.json')}&layout=single`
const NEWSPAPER = '?rep_id=1210000600000412&inst=99SKERROW_INST'
const FILM = '?service=%2Fview%2Fdelivery%2F99SKERROW_INST%2F1210001400000412'

/** Keys that a task may take. */
const MOST = 6

interface Task {
  readonly name: string
  readonly at: string
  readonly keys: readonly string[]
  readonly done: (page: Page) => Promise<void>
}

const urlHas =
  (part: RegExp): Task['done'] =>
  page =>
    expect(page).toHaveURL(part)
const isOn =
  (name: RegExp | string): Task['done'] =>
  page =>
    new Reader(page).isOn(name)

const TASKS: readonly Task[] = [
  { name: 'turn the page', at: BOOK, keys: ['PageDown'], done: isOn(/^Page 2 /) },
  { name: 'go to page 12', at: BOOK, keys: ['x', '1', '2', 'Enter'], done: isOn(/^Page .*, 12$/) },
  { name: 'go to page 12 and on', at: BOOK, keys: ['x', '1', '2', 'Enter', 'PageDown'], done: isOn(/, 13$/) },
  { name: 'leave the page field', at: BOOK, keys: ['x', '9', 'Escape', 'b'], done: urlHas(/layout=book/) },
  { name: 'see two pages', at: BOOK, keys: ['b'], done: urlHas(/layout=book/) },
  { name: 'scroll', at: BOOK, keys: ['Shift+B'], done: urlHas(/layout=scroll/) },
  { name: 'see all pages', at: BOOK, keys: ['o'], done: urlHas(/layout=overview/) },
  {
    name: 'open a page of the overview',
    at: BOOK,
    keys: ['o', 'ArrowRight', 'ArrowRight', 'Enter'],
    done: isOn('Page 3 of 24, iii'),
  },
  { name: 'enlarge the page', at: BOOK, keys: ['+', '+'], done: urlHas(/xywh=/) },
  { name: 'rotate the page', at: BOOK, keys: ['r'], done: urlHas(/rotation=90/) },
  {
    name: 'make the picture brighter',
    at: BOOK,
    keys: ['i', 'Tab', 'Tab', 'ArrowRight'],
    done: page => expect(page.getByRole('slider', { name: 'Brightness' })).not.toHaveValue('100'),
  },
  {
    name: 'open a chapter',
    at: BOOK,
    keys: ['1', 'Tab', 'Tab', 'ArrowDown', 'ArrowDown', 'Enter'],
    done: page => expect(page.getByRole('treeitem').locator('visible=true').first()).toBeVisible(),
  },
  {
    name: 'read what the object is',
    at: BOOK,
    keys: ['3'],
    done: page => expect(page.getByRole('complementary', { name: 'About' })).toBeVisible(),
  },
  {
    name: 'look up the keys and come back',
    at: BOOK,
    keys: ['?', 'Escape'],
    done: page => expect(page.getByRole('dialog')).toHaveCount(0),
  },
  {
    name: 'read the text of an enlarged page',
    at: NEWSPAPER,
    keys: ['+', '+', 't', 'PageDown'],
    done: page =>
      expect
        .poll(() => page.locator('[data-panel=text] .panel-body').evaluate(body => body.scrollTop))
        .toBeGreaterThan(0),
  },
  {
    name: 'play a film',
    at: FILM,
    keys: ['k'],
    done: page => expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible(),
  },
  {
    name: 'change the language of the captions',
    at: FILM,
    keys: ['c', 'Shift+C'],
    done: page => new Reader(page).hears(/^Captions/),
  },
  {
    name: 'hear a film faster',
    at: FILM,
    keys: ['>'],
    done: page => new Reader(page).hears(/^Speed 1\.25$/),
  },
]

for (const { name, at, keys, done } of TASKS)
  test(`${name}: ${keys.length === 1 ? 'one key' : `${keys.length} keys`}`, async ({ page }) => {
    expect(keys.length).toBeLessThanOrEqual(MOST)
    await page.setViewportSize({ width: 1280, height: 480 })
    await page.goto(at)
    if (at === FILM) await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
    else await new Reader(page).seesPicture()
    for (const key of keys) {
      await page.keyboard.press(key)
      if (key === 't') await expect(page.getByRole('button', { name: 'Copy the text' })).toBeVisible()
      if (key === 'i') await expect(page.getByRole('slider', { name: 'Brightness' })).toBeVisible()
      if (key === '?') await expect(page.getByRole('dialog')).toBeVisible()
      if (key === 'o') await expect(page.locator('.thumbnail').first()).toBeVisible()
      if (key === '1' && keys[0] === '1') await expect(page.getByRole('treeitem').first()).toBeVisible()
    }
    await done(page)
  })

test('the overview is gone through at once, whatever button had the focus', async ({ page }) => {
  await new Reader(page).open(BOOK)
  await page.getByRole('button', { name: 'Share' }).focus()
  await page.keyboard.press('o')
  await expect(page.getByRole('button', { name: 'Page 1 of 24, i' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await new Reader(page).isOn('Page 2 of 24, ii')
  await expect(page.getByRole('complementary')).toHaveCount(0)
})

test('the page field gives the focus back, and Escape closes nothing else', async ({ page }) => {
  await new Reader(page).open(BOOK)
  await page.keyboard.press('3')
  await expect(page.getByRole('heading', { name: 'About', exact: true })).toBeFocused()
  await page.keyboard.press('x')
  await expect(page.getByRole('textbox', { name: /^Go to page/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'About', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary')).toHaveCount(0)
})

test('a sheet on a phone is left with one key', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(BOOK)
  await new Reader(page).seesPicture()
  await page.keyboard.press('3')
  await expect(page.getByRole('complementary')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary')).toHaveCount(0)
})
