import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { ELSEWHERE } from './support/urls'

const broken = (name: string) => `?service=${encodeURIComponent(`${ELSEWHERE}/pdf/${name}.json`)}`

test.describe.configure({ timeout: 60_000 })
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const sheet = (page: Page, name: string | RegExp) => page.getByRole('region', { name })

test('a form is shown as it was filled in, and nothing can be typed into it', async ({ page }) => {
  await page.goto(broken('form'))
  const sheetOfForm = sheet(page, 'Page 1 of 1')
  await expect(sheetOfForm.locator('canvas').first()).toBeVisible({ timeout: 20_000 })
  await expect
    .poll(() =>
      sheetOfForm
        .locator('canvas')
        .first()
        .evaluate((canvas: HTMLCanvasElement) => {
          const { width, height } = canvas
          const field = canvas.getContext('2d')?.getImageData(0, 0.2 * height, width, 0.1 * height).data
          return field?.some(value => value < 100) ?? false
        }),
    )
    .toBe(true)
  await expect(sheetOfForm.locator('input, textarea, select')).toHaveCount(0)
})

test('a locked PDF asks for its password, says when it is wrong, and opens', async ({ page }) => {
  await page.goto(broken('locked'))
  const password = page.getByLabel('Password')
  await expect(password).toBeFocused({ timeout: 20_000 })
  await password.fill('harbour')
  await password.press('Enter')
  await expect(page.getByRole('alert')).toContainText('not the password')
  await expectNoAxeViolations(page)
  await password.fill('lantern')
  await password.press('Enter')
  await expect(page.getByText('The tide turns at noon.')).toBeVisible({ timeout: 20_000 })
})

test.describe('a PDF that is none, or broken, is told in a sentence:', () => {
  for (const [name, words] of Object.entries({
    empty: 'The file is empty',
    'web-page': 'is a web page',
    'not-a-pdf': 'labelled as a PDF but is something else',
    truncated: 'damaged or incomplete',
    cyclic: 'damaged or incomplete',
  })) {
    test(name, async ({ page }) => {
      await page.goto(broken(name))
      await expect(page.getByRole('alert')).toContainText(words, { timeout: 20_000 })
      await expect(page.getByRole('alert').getByRole('link', { name: /Download the file/ })).toBeVisible()
    })
  }
})

test('a page of 14 million points is shown whole', async ({ page }) => {
  await page.goto(broken('huge'))
  await expect(sheet(page, 'Page 1 of 1')).toBeVisible({ timeout: 20_000 })
  const box = await sheet(page, 'Page 1 of 1').boundingBox()
  expect(box?.height).toBeLessThan(800)
})

test('scripts in a PDF do not run, and only safe links lead anywhere', async ({ page }) => {
  const requests: string[] = []
  page.on('request', request => requests.push(request.url()))
  page.on('dialog', dialog => requests.push(`dialog ${dialog.message()}`))
  await page.goto(broken('hostile'))
  await expect(page.getByText('The tide turns at noon.')).toBeVisible({ timeout: 20_000 })
  await expect(page.locator('.annotationLayer a[href]')).toHaveCount(1)
  await expect(page.locator('.annotationLayer a[href]')).toHaveAttribute('href', 'https://example.org/ok')
  expect(requests.filter(each => /evil|calc|dialog/.test(each))).toEqual([])
})
