import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { viewing } from './support/urls'

const inService = (id: string, rest = '') => `?service=/view/delivery/99SKERROW_INST/${id}${rest}`
const inManifest = (id: string) =>
  `?manifest=${encodeURIComponent(`/view/iiif/presentation/99SKERROW_INST/${id}/manifest?iiifVersion=3`)}`
const text = (file: number) => inService('1210001600000412', `&page=${file}`)
const player = (page: Page) => page.getByRole('slider', { name: 'Position', exact: true })

/** Every kind of content: where it is, and what of it a reader sees first. */
const MEDIA: Readonly<
  Record<string, readonly [url: string, seen: (page: Page) => ReturnType<Page['locator']>]>
> = {
  'a film': [inManifest('1210001400000412'), player],
  'a sound': [inService('1210001410000412'), player],
  'a recording that cannot be played': [viewing('/av/lying'), page => page.getByRole('alert')],
  // Without a graphics processor the reader is asked first, without graphics told.
  'a model': [inService('1210001420000412'), page => page.locator('[data-state=shown], .model-notice')],
  'an e-book': [
    text(1),
    page => page.frameLocator('iframe.book-frame').getByRole('heading', { name: 'The Lamp at the Kirk' }),
  ],
  Markdown: [text(2), page => page.getByRole('heading', { name: 'Where things are' })],
  'a Word document': [text(3), page => page.getByRole('heading', { name: 'What was decided' })],
  'a workbook': [text(4), page => page.getByRole('columnheader', { name: 'High water (m)' })],
  'a table': [text(5), page => page.getByRole('cell', { name: 'Die Gezeiten – eine Übersicht' })],
  XML: [text(6), page => page.getByText('Bound with a')],
  JSON: [text(7), page => page.getByText('"readers": [')],
  HTML: [text(8), page => page.getByRole('heading', { name: 'Notice to readers' })],
  'a kind nobody knows': [text(9), page => page.getByRole('button', { name: 'Download the file' })],
}

for (const [name, [url, seen]] of Object.entries(MEDIA)) {
  test(`axe finds nothing in ${name}, at a desk and, in the dark, on a phone`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(url)
    await expect(seen(page)).toBeVisible()
    await expectNoAxeViolations(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await expect(seen(page)).toBeVisible()
    await expectNoAxeViolations(page)
  })
}

const NEVER_ZOOMED = {
  ...{ 'a film': MEDIA['a film'], 'a sound': MEDIA['a sound'], 'an e-book': MEDIA['an e-book'] },
  'a film of a delivery JSON': [inService('1210001400000412'), player],
  'an e-book of a manifest': [`${inManifest('1210001600000412')}&page=1`, MEDIA['an e-book']?.[1]],
} as const

for (const [name, media] of Object.entries(NEVER_ZOOMED))
  test(`${name} has no button for looking at pictures`, async ({ page }) => {
    const [url, seen] = media ?? []
    await page.goto(url ?? '')
    if (seen) await expect(seen(page)).toBeVisible()
    for (const label of [
      'Zoom in',
      'Zoom out',
      'Whole page',
      'Rotate clockwise',
      'Overview map',
      'Adjust picture',
    ])
      await expect(page.getByRole('button', { name: label, exact: true, includeHidden: true })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Keyboard shortcuts' }).first()).toBeVisible()
  })

test('a phone has room for a title; what there is no room for is in a menu', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 })
  await page.goto(text(3))
  const title = page.getByRole('heading', { name: 'From the reading room of Port Ellery' })
  await expect(title).toBeVisible()
  expect((await title.boundingBox())?.width).toBeGreaterThan(100)
  const menu = page.getByRole('button', { name: 'Panels', exact: true })
  await menu.focus()
  await page.keyboard.press('Enter')
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  await expect(menu).toBeFocused()
  await menu.click()
  await page.getByRole('button', { name: 'About', exact: true }).click()
  const about = page.getByRole('complementary', { name: 'About' })
  await expect(about).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(about).toHaveCount(0)
  await expect(menu).toBeFocused()
})
