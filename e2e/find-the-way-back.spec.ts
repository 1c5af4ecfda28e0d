import { expect, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { Reader } from './support/reader'
import { BASE } from './support/urls'

const BOOK = '99SKERROW_INST/1210000100000412'

const WAYS = [
  ['delivery JSON', `?service=/view/delivery/${BOOK}`],
  ['manifest', `?manifest=/view/iiif/presentation/${BOOK}/manifest?iiifVersion=3`],
] as const
const RESULTS = `${BASE}demo/?q=lights`

for (const [way, link] of WAYS) {
  test(`a reader goes back to the results that the link names, by ${way}`, async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(`${link}&back=${encodeURIComponent(RESULTS)}`)
    const { host } = new URL(RESULTS)
    const back = page.getByRole('link', { name: `Back to ${host}` })
    await expect(back).toHaveText(host)
    await expectNoAxeViolations(page)
    await reader.button('Share').click()
    await expect(page.getByRole('textbox', { name: /^Link/ }).first()).not.toHaveValue(/back=/)
    await back.click()
    await expect(page).toHaveURL(RESULTS)
  })

  test(`files whose names are paths stand in their folders, by ${way}`, async ({ page }) => {
    const folderOf = (index: number) => `letters/${index < 12 ? 1850 : 1851}/`
    await page.route(new RegExp(BOOK), async route => {
      const answer = await route.fetch()
      const json = await answer.json().catch(() => undefined)
      if (!json?.files && !json?.items) return route.fulfill({ response: answer })
      for (const [index, file] of (json.files ?? []).entries()) file.label = folderOf(index) + file.label
      for (const [index, canvas] of (json.items ?? []).entries())
        for (const labels of Object.values<string[]>(canvas.label)) labels[0] = folderOf(index) + labels[0]
      return route.fulfill({ response: answer, json })
    })
    const reader = new Reader(page)
    await reader.open(link)
    await page.keyboard.press('7')
    await expect(page.getByRole('heading', { name: 'letters / 1850' })).toBeVisible()
    await expect(page.locator('.file-name').first()).not.toContainText('/')
    await expectNoAxeViolations(page)
    // Pictures of pages that nobody looks at may still be on their way.
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  })
}

test('links that would run or lead elsewhere unseen are no way back', async ({ page }) => {
  const reader = new Reader(page)
  await reader.open(`${WAYS[0][1]}&back=${encodeURIComponent('javascript:alert(1)')}`)
  await expect(page.getByRole('link', { name: /^Back to/ })).toHaveCount(0)
})

test('the style of citations is kept for the next object', async ({ page }) => {
  const reader = new Reader(page)
  await reader.open(WAYS[0][1])
  const cite = async () => {
    await reader.button('Share').click()
    await page.getByText('Cite', { exact: true }).click()
  }
  await cite()
  await page.getByLabel('Style').selectOption('mla')
  await reader.open(WAYS[1][1])
  await cite()
  await expect(page.getByLabel('Style')).toHaveValue('mla')
})
