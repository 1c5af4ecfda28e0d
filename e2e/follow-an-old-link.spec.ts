import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'

const BOOK = '99SKERROW_INST/1210000100000412'
const WAYS = [
  ['delivery JSON', `?service=/view/delivery/${BOOK}`, 'files'],
  ['manifest', `?manifest=/view/iiif/presentation/${BOOK}/manifest?iiifVersion=3`, 'items'],
] as const

const note = (page: Page) => page.locator('.linked-page').getByRole('status')
const field = (page: Page) => page.getByRole('textbox', { name: /^Go to page/ })

/** The link to the page at hand that the share panel offers. */
async function sharedLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const link = page.getByRole('complementary', { name: 'Share' }).getByRole('textbox').first()
  await expect(link).toHaveValue(/page-id=/)
  return link.inputValue()
}

type Pages = Record<string, unknown>[]

/** From now on the library delivers the object with its pages (in `list`) edited. */
async function edit(page: Page, list: string, change: (pages: Pages) => Pages): Promise<void> {
  const isDocument = (url: URL) => url.pathname.includes(BOOK) && !url.pathname.includes('annotation')
  await page.route(isDocument, async route => {
    const response = await route.fetch()
    const json = await response.json().catch(() => undefined)
    if (!json?.[list]) return route.fulfill({ response })
    await route.fulfill({ response, json: { ...json, [list]: change(json[list]) } })
  })
}

for (const [way, link, list] of WAYS)
  test.describe(`a reader who follows an old link, by ${way}`, () => {
    test('comes to its page though pages were taken out before it, and is told', async ({ page }) => {
      await page.goto(`${link}&page=9&layout=single`)
      const shared = await sharedLink(page)
      await edit(page, list, pages => pages.toSpliced(2, 3))
      await page.goto('about:blank')
      await page.goto(shared)
      await expect(field(page)).toHaveValue('6')
      await expect(note(page)).toContainText(/now elsewhere in the object: Page 6/)
      await expect(page).not.toHaveURL(/page-id/)
      await expectNoAxeViolations(page)
      // Back leads out of the object, not to the link again.
      await field(page).fill('8')
      await field(page).press('Enter')
      await expect(note(page)).toHaveCount(0)
      await page.goBack()
      await expect(field(page)).toHaveValue('6')
    })

    test('hears nothing where the page is where it was', async ({ page }) => {
      await page.goto(`${link}&page=9&layout=single`)
      const shared = await sharedLink(page)
      await edit(page, list, pages => pages.slice(0, 12))
      await page.goto('about:blank')
      await page.goto(shared)
      await expect(page.locator('.page-total')).toHaveText('/ 12')
      await expect(field(page)).toHaveValue('9')
      await expect(note(page)).toHaveCount(0)
    })

    test('is told that it is not sure where the page was taken out', async ({ page }) => {
      await page.goto(`${link}&page=9&layout=single`)
      const shared = await sharedLink(page)
      await edit(page, list, pages => pages.toSpliced(8, 1))
      await page.goto('about:blank')
      await page.goto(shared)
      await expect(note(page)).toContainText('not surely')
    })
  })
