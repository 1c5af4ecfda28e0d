import { readdirSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { coveredControls, cutWords, sideways } from './support/measures'
import { viewing } from './support/urls'

/** The longest words, the tallest letters, both directions; all of them where `EVERY_LANGUAGE` is set. */
const LANGUAGES = process.env.EVERY_LANGUAGE
  ? readdirSync(new URL('../src/i18n/locales/', import.meta.url))
  : ['ar', 'cy', 'de', 'el', 'fi', 'ja', 'ru', 'zh-Hant']

/** A book with words, by delivery JSON. */
const BOOK = '?rep_id=1210000100000412&inst=99SKERROW_INST'

/** A phone, a desk, and a desk at 200 %. */
const WINDOWS = [
  { name: 'a phone', size: { width: 320, height: 640 } },
  { name: 'a desk', size: { width: 1280, height: 800 } },
  { name: 'a desk at 200 %', size: { width: 640, height: 400 } },
]

/** Nothing is cut, covered, or beside the window. */
async function fits(page: Page): Promise<void> {
  await expect.poll(() => cutWords(page)).toEqual([])
  expect(await sideways(page)).toBeLessThanOrEqual(1)
  expect(await coveredControls(page)).toEqual([])
}

for (const language of LANGUAGES)
  test.describe(`in ${language}`, () => {
    for (const { name, size } of WINDOWS)
      test(`everything has room on ${name}`, async ({ page }) => {
        await page.setViewportSize(size)
        await page.goto(`${BOOK}&lang=${language}`)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        await expect(page.locator('.lectern-bar').first()).toBeVisible()
        await fits(page)
        for (const key of ['1', '2', '3', '4', '5', 'i', '/', 'p']) {
          await page.keyboard.press(key)
          await expect(
            page.getByRole('complementary').locator('.panel-body'),
            `panel of ${key}`,
          ).not.toBeEmpty()
          await fits(page)
          await page.keyboard.press('Escape')
        }
        await page.keyboard.press('?')
        await expect(page.getByRole('dialog')).toBeVisible()
        await fits(page)
        await page.goto(viewing('/status/403', `&lang=${language}`))
        await expect(page.locator('[data-failure]')).toBeVisible()
        await fits(page)
      })
  })
