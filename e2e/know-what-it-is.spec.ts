import { expect, test } from '@playwright/test'
import { Reader } from './support/reader'
import { viewing } from './support/urls'

test('a reader learns what an object is', async ({ page }) => {
  await new Reader(page).open(viewing('/book/6/manifest.json'))
  await page.getByRole('button', { name: 'About' }).click()
  const about = page.getByRole('complementary', { name: 'About' })
  await expect(about).toContainText('Ida Vale')
  await expect(about).toContainText('Attribution')
  await expect(about.getByRole('link', { name: /Public Domain/i })).toHaveAttribute(
    'href',
    /publicdomain\/mark/,
  )
  await expect(about.getByRole('link', { name: /As PDF/ })).toHaveAttribute(
    'href',
    'https://library.example/book.pdf',
  )
  await expect(about.getByRole('link', { name: /MARC/ })).toBeVisible()
  await expect(about.getByRole('link', { name: /In the catalogue/ })).toBeVisible()
})

test.describe('in the reader’s own language', () => {
  test.use({ locale: 'de-AT' })

  test('where the object has it', async ({ page }) => {
    await page.goto(viewing('/book/6/manifest.json'))
    await new Reader(page).seesPicture()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ein Buch von anderswo')
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  })

  test('unless the link asks for another', async ({ page }) => {
    await page.goto(viewing('/book/6/manifest.json', '&lang=fr'))
    await new Reader(page).seesPicture()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Un livre d’ailleurs')
  })
})

test('a right-to-left interface lays itself out the other way', async ({ page }) => {
  await page.goto(viewing('/book/6/manifest.json', '&lang=he'))
  await new Reader(page).seesPicture()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})

test('a reader shares a link to the page, and to what is in view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const reader = new Reader(page)
  await reader.open(viewing('/book/6/manifest.json', '&page=3'))
  await reader.button('Share').click()
  const share = page.getByRole('complementary', { name: 'Share' })
  await expect(share.getByRole('textbox', { name: 'Link to this page' })).toHaveValue(/page=3/)
  await reader.button('Zoom in').click()
  await expect(share.getByRole('textbox', { name: 'Link to what is in view' })).toHaveValue(/page=3&xywh=/)
  await share.getByRole('button', { name: /Copy/ }).first().click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/page=3/)
})
