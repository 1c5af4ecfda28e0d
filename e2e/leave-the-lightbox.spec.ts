import { expect, test } from '@playwright/test'
import { Visitor } from './support/visitor'

/** Number of times a reader opens and closes in each way; `ROUNDS=25` makes it a hundred. */
const ROUNDS = Number(process.env.ROUNDS ?? 2)

test(`opens and closes ${ROUNDS} times in each of four ways, and the focus returns`, async ({ page }) => {
  test.setTimeout(60_000 + ROUNDS * 20_000)
  const visitor = new Visitor(page)
  await page.goto('demo/plain.html')
  const link = page.locator('#book')
  const close = page.getByRole('button', { name: 'Close', exact: true })
  const ways: readonly (() => Promise<unknown>)[] = [
    () => page.keyboard.press('Escape'),
    () => close.press('Escape'),
    () => page.goBack(),
    () => close.click(),
  ]
  for (let round = 0; round < ROUNDS; round++) {
    for (const leave of ways) {
      // By the mouse and by the keyboard in turn.
      if (round % 2 === 0) await link.click()
      else await link.press('Enter')
      await visitor.reads(/^Page 1 /)
      await leave()
      await visitor.isBackAt(link)
    }
  }
})

test('a page that is turned and left at once is not forgotten', async ({ page }) => {
  const visitor = new Visitor(page)
  await page.goto('demo/plain.html')
  await page.locator('#book').click()
  await visitor.reads(/^Page 1 /)
  for (const key of ['PageDown', 'PageDown', 'End', 'Escape']) await page.keyboard.press(key)
  await visitor.isBackAt(page.locator('#book'))
  await page.goForward()
  await visitor.reads(/24 of 24/)
})

test('the focus finds the link again that was drawn anew meanwhile', async ({ page }) => {
  const visitor = new Visitor(page)
  await page.goto('demo/primo-ve.html')
  await page.locator('md-list-item a').first().click()
  await visitor.reads(/^Page 1 /)
  await page.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find(each => each.textContent === 'Sign in')
    button?.click()
  })
  await expect(page.locator('md-list-item a')).toHaveCount(3)
  await page.keyboard.press('Escape')
  await visitor.isBackAt(page.locator('md-list-item a').first())
})
