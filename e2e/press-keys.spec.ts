import { expect, type Page, test } from '@playwright/test'
import { Reader } from './support/reader'

const BOOK = '?rep_id=1210000100000412&inst=99SKERROW_INST&layout=single'
const HANDBOOK = '?rep_id=1210001300000412&inst=99SKERROW_INST'

/** Holds back the files whose names begin so; the answer lets them come. */
async function holdBack(page: Page, name: string): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route(`**/assets/${name}-*.js`, async route => {
    await released
    await route.continue()
  })
  return release
}

/** Presses a key of a keyboard of another script, as that keyboard would. */
const pressForeign = (page: Page, key: string, code: string) =>
  page.evaluate(
    init => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true })),
    { key, code },
  )

test.describe('keys pressed before the viewer is there', () => {
  test('turn the pages and open the panel when it has come', async ({ page }) => {
    const reader = new Reader(page)
    const release = await holdBack(page, 'shell')
    await page.goto(BOOK)
    await reader.seesPicture()
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('3')
    release()
    await reader.isOn(/^Page 3 /)
    await expect(page.getByRole('complementary', { name: 'About' })).toBeVisible()
  })

  test('zoom in when the picture can be zoomed', async ({ page }) => {
    const reader = new Reader(page)
    const release = await holdBack(page, 'ImageMedium')
    await page.goto(BOOK)
    await expect(reader.pageField).toBeVisible()
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    release()
    await expect(page.locator('.zoom-percent')).toHaveText(/225/)
  })

  test('turn the pages of a PDF when it has come', async ({ page }) => {
    const reader = new Reader(page)
    const release = await holdBack(page, 'PdfMedium')
    await page.goto(HANDBOOK)
    await expect(page.getByRole('button', { name: 'About' })).toBeVisible()
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    release()
    await expect(reader.pageField).toHaveValue('3')
  })
})

test('shortcuts work on keyboards of other scripts', async ({ page }) => {
  const reader = new Reader(page)
  await reader.open(BOOK)
  await pressForeign(page, 'ק', 'KeyE')
  await reader.isOn(/^Page 2 /)
  await pressForeign(page, 'й', 'KeyQ')
  await reader.isOn(/^Page 1 /)
  await pressForeign(page, 'ε', 'KeyE')
  await reader.isOn(/^Page 2 /)
  await pressForeign(page, '٣', 'Digit3')
  await expect(page.getByRole('complementary', { name: 'About' })).toBeVisible()
})

test('a reader gives a shortcut another key, which the list shows and the device keeps', async ({ page }) => {
  const reader = new Reader(page)
  await reader.open(BOOK)
  await page.keyboard.press('?')
  const list = page.getByRole('dialog')
  await list.getByRole('button', { name: 'Change keys' }).click()
  const next = list.getByRole('button', { name: 'Change the key E: Previous or next page' })
  await next.click()
  await page.keyboard.press('o')
  await expect(list.getByRole('status')).toHaveText('O is the key for: Overview. Choose another.')
  await page.keyboard.press('z')
  await expect(list.getByRole('status')).toHaveText('Previous or next page: now Z')
  await expect(list.getByRole('button', { name: 'Change the key Z: Previous or next page' })).toBeFocused()
  await list.getByRole('button', { name: 'Change the key R: Rotate (Shift: back)', exact: true }).click()
  await page.keyboard.press('Delete')
  await list.getByRole('button', { name: 'Change the key F: Full screen' }).click()
  // Escape leaves the key as it was, and the list open.
  await page.keyboard.press('Escape')
  await expect(list.getByRole('button', { name: 'Change the key F: Full screen' })).toHaveText('F')
  await list.getByRole('button', { name: 'Done' }).click()
  await expect(list.locator('div', { hasText: 'Previous or next page' }).locator('kbd')).toContainText(['Z'])
  await page.keyboard.press('Escape')
  await page.keyboard.press('e')
  await page.keyboard.press('r')
  await page.keyboard.press('z')
  await reader.isOn(/^Page 2 /)
  await reader.linkRests()
  expect(page.url()).not.toContain('rotation')
  await page.reload()
  await reader.isOn(/^Page 2 /)
  await page.keyboard.press('z')
  await reader.isOn(/^Page 3 /)
  await page.keyboard.press('?')
  await list.getByRole('button', { name: 'Change keys' }).click()
  await list.getByRole('button', { name: 'Default keys' }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('e')
  await reader.isOn(/^Page 4 /)
})

test('a player has the keys that its reader has chosen', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('lectern.settings', JSON.stringify({ keys: { m: 'z', z: '' } })),
  )
  await page.goto('?service=%2Fview%2Fdelivery%2F99SKERROW_INST%2F1210001400000412')
  const mute = page.getByRole('button', { name: 'Mute' })
  await expect(mute).toBeVisible()
  await page.keyboard.press('m')
  await expect(mute).toBeVisible()
  await page.keyboard.press('z')
  await expect(page.getByRole('button', { name: 'Sound on' })).toBeVisible()
})
