import { expect, type Page } from '@playwright/test'
import { Reader } from './reader'
import { viewing } from './urls'

/** A book of 24 pages with a table of contents. */
export const BOOK = viewing('/book/24/manifest.json')

/** Opens the book, or another object, to be read. */
export async function reading(page: Page, query = BOOK) {
  await new Reader(page).open(query)
}

async function withPanel(page: Page, name: string) {
  await reading(page)
  const button = page.getByRole('button', { name, exact: true })
  // On a phone there is room for two of them; the others are in a menu.
  if (!(await button.isVisible())) await page.getByRole('button', { name: 'Panels', exact: true }).click()
  await button.click()
  await expect(page.getByRole('complementary', { name })).toBeVisible()
}

/** Every screen a reader can come to, and how to come there. */
export const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the start page': page => page.goto('').then(() => expect(page.getByRole('textbox')).toBeVisible()),
  'a page': page => reading(page),
  'a page zoomed in, with the overview map': async page => {
    await reading(page)
    await page.keyboard.press('+')
    await new Reader(page).hears('Zoom 150 %')
    const more = page.getByRole('button', { name: 'More' })
    if (await more.isVisible()) await more.click()
    await page.getByRole('button', { name: 'Overview map' }).click()
    await expect(page.locator('.navigator')).toBeVisible()
  },
  'two facing pages': async page => {
    await reading(page, `${BOOK}&layout=book&page=2`)
    await expect(page.locator('img.page-picture')).toHaveCount(2)
  },
  'a column of pages': async page => {
    await page.goto(`${BOOK}&layout=scroll`)
    await expect(page.getByRole('img', { name: 'Page 1 of 24, i' })).toBeVisible()
  },
  'the overview': async page => {
    await page.goto(`${BOOK}&layout=overview`)
    await expect(page.getByRole('button', { name: 'Page 1 of 24, i' })).toBeVisible()
  },
  contents: page => withPanel(page, 'Contents'),
  thumbnails: page => withPanel(page, 'Thumbnails'),
  about: page => withPanel(page, 'About'),
  share: page => withPanel(page, 'Share'),
  adjust: async page => {
    await reading(page)
    await page.keyboard.press('i')
    await expect(page.getByRole('slider', { name: 'Contrast' })).toBeVisible()
  },
  'the list of keys': async page => {
    await reading(page)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'an unknown page': async page => {
    await reading(page)
    await page.keyboard.press('x')
    await page.keyboard.type('nowhere')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toBeVisible()
  },
  'sign-in needed': page => failing(page, '/status/401'),
  denied: page => failing(page, '/status/403'),
  'not found': page => failing(page, '/nothing'),
  'no answer': page => failing(page, '/no-cors/book/3/manifest.json'),
  'not a manifest': page => failing(page, '/web-page'),
  'one page refused': async page => {
    await page.goto(viewing('/book/5/manifest.json?forbidden=0'))
    await expect(page.getByRole('alert')).toBeVisible()
  },
  'nothing to show': async page => {
    await page.goto(viewing('/hostile/no-canvases'))
    await expect(page.locator('[data-state=empty]')).toBeVisible()
  },
  'a file that cannot be shown': async page => {
    await page.goto('?rep_id=1210000700000412&inst=99SKERROW_INST&page=6')
    await expect(page.locator('.file-card')).toBeVisible()
  },
}

async function failing(page: Page, path: string) {
  await page.goto(viewing(path))
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 15_000 })
}
