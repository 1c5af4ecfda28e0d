import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { viewing } from './support/urls'

/** Every layout, and what is to be seen in it before axe looks. */
const LAYOUTS: Readonly<Record<string, (page: Page) => Locator>> = {
  single: page => page.locator('img.page-picture'),
  book: page => page.locator('img.page-picture').nth(1),
  scroll: page => page.locator('.scroll-layout img').first(),
  overview: page => page.locator('.overview img').first(),
}

for (const [size, viewport] of Object.entries({
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
})) {
  test.describe(`axe finds nothing in a book from right to left, in Hebrew, ${size}`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } })
    for (const [layout, seen] of Object.entries(LAYOUTS)) {
      test(layout, async ({ page }) => {
        const book = '/book/24/manifest.json?direction=right-to-left'
        await page.goto(viewing(book, `&page=2&lang=he&layout=${layout}`))
        await expect(seen(page)).toBeVisible()
        await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
        await expectNoAxeViolations(page)
      })
    }
  })
}
