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

for (const [way, object] of [
  ['by delivery JSON', BOOK],
  ['by manifest', HEBREW_BOOK],
] as const)
  test(`a reader chooses a language and stays where they are, ${way}`, async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(`${object}&page=3&layout=single`)
    for (let times = 0; times < 3; times++) await reader.button('Zoom in').click()
    await page.keyboard.press('r')
    await reader.button('Settings').click()
    await reader.linkRests()
    const url = page.url()
    const picture = await reader.picture.elementHandle()
    const language = page.getByRole('combobox', { name: 'Language' })
    await language.focus()
    await language.selectOption({ label: 'Deutsch' })
    await expect(page.getByRole('complementary', { name: 'Einstellungen' })).toBeVisible()
    await expect(reader.button('Vergrößern')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    await expect(page.locator('.stage-pictures')).toHaveAttribute('aria-label', /^Seite 3 von/)
    expect(page.url()).toBe(url)
    expect(await picture?.evaluate(each => each.isConnected)).toBe(true)
    await expect(page.getByRole('combobox', { name: 'Sprache' })).toBeFocused()

    await page.getByRole('combobox', { name: 'Sprache' }).selectOption({ label: 'עברית' })
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(page.getByRole('combobox', { name: 'שפה' })).toHaveValue('he')

    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('lang', 'he')
    await page.keyboard.press('Escape')
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })

test('a recording plays on while another language is chosen', async ({ page }) => {
  await page.goto('?service=%2Fview%2Fdelivery%2F99SKERROW_INST%2F1210001400000412')
  await page.getByRole('button', { name: 'Settings', exact: true }).click()
  await page.getByRole('button', { name: 'Play', exact: true }).first().click()
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible()
  const film = await page.locator('video, audio').first().elementHandle()
  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Français' })
  await expect(page.getByRole('combobox', { name: 'Langue' })).toBeVisible()
  const stillPlays = await film?.evaluate((each: HTMLMediaElement) => each.isConnected && !each.paused)
  expect(stillPlays).toBe(true)
})
