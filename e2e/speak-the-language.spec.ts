import { expect, test } from '@playwright/test'
import { Reader } from './support/reader'

const HEBREW_BOOK =
  '?manifest=%2Fview%2Fiiif%2Fpresentation%2F99SKERROW_INST%2F1210000200000412%2Fmanifest%3FiiifVersion%3D3'
const BOOK = '?rep_id=1210000100000412&inst=99SKERROW_INST'

test('a title says in which language it is', async ({ page }) => {
  await new Reader(page).open(`${HEBREW_BOOK}&page=3`)
  await expect(page.getByRole('heading', { level: 1 }).locator('[lang=he]')).toHaveText('לוח הגן')
})

test('the focus stays on the button that makes a PDF', async ({ page }) => {
  await new Reader(page).open(BOOK)
  await page.keyboard.press('5')
  const make = page.getByRole('button', { name: 'Make a PDF' })
  await make.focus()
  const saved = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  await expect(make).toBeFocused()
  await saved
  await expect(make).toBeFocused()
})

test('a film goes back at the left and forward at the right, in Hebrew too', async ({ page }) => {
  await page.goto('?service=%2Fview%2Fdelivery%2F99SKERROW_INST%2F1210001400000412&lang=he')
  const buttons = page.getByRole('main').getByRole('button', { name: /10/ })
  await expect(buttons).toHaveCount(2)
  const [first, second] = await Promise.all([buttons.nth(0).boundingBox(), buttons.nth(1).boundingBox()])
  expect(first?.x ?? 0).toBeLessThan(second?.x ?? 0)
  await expect(buttons.nth(0)).toHaveAccessibleName(/אחורה|חזרה|לאחור/)
})
