import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'

const BOOK = '99SKERROW_INST/1210000100000412'
const WAYS = [
  ['delivery JSON', `?service=/view/delivery/${BOOK}`],
  ['manifest', `?manifest=/view/iiif/presentation/${BOOK}/manifest?iiifVersion=3`],
] as const

const panel = (page: Page) => page.getByRole('complementary', { name: 'Text' })
/** The words of the page as they lie over its picture. */
const onPage = (page: Page) => page.getByRole('region', { name: /^Text of / }).first()
const followed = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('lectern-line') ?? [])].map(String).join())

/** Puts the cursor before some words of an element, as a click does. */
async function clickOn(page: Page, selector: string, words: string): Promise<void> {
  const at = await page
    .locator(selector)
    .filter({ hasText: words })
    .first()
    .evaluate((element, searched) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const offset = walker.currentNode.textContent?.indexOf(searched) ?? -1
        if (offset < 0) continue
        const range = document.createRange()
        range.setStart(walker.currentNode, offset)
        range.setEnd(walker.currentNode, offset + 1)
        walker.currentNode.parentElement?.scrollIntoView({ block: 'nearest' })
        const { x, y, height } = range.getBoundingClientRect()
        return { x: x + 1, y: y + height / 2 }
      }
      return { x: 0, y: 0 }
    }, words)
  await page.mouse.click(at.x, at.y)
}

for (const [way, link] of WAYS)
  for (const layout of ['single', 'scroll'] as const)
    test(`a line of the text and its place on the page show each other, layout ${layout}, by ${way}`, async ({
      page,
    }) => {
      await page.goto(`${link}&page=9&layout=${layout}`)
      await page.getByRole('button', { name: 'Text', exact: true }).click()
      await expect(panel(page)).toContainText('count aloud')
      await expect(page.locator('.words-sheet[data-sheet="8"]')).toContainText('count aloud')

      await clickOn(page, '.page-words > p', 'count aloud')
      const marks = page.locator('[data-sheet="8"] button[data-mark]')
      await expect(marks.first()).toHaveAccessibleName('count')
      await expect(page.locator('.overlay-drawing .mark-word.mark-current').first()).toBeVisible()
      if (way === 'manifest') await expectNoAxeViolations(page)

      const word = page.locator('.words-sheet[data-sheet="8"]').getByText('flashes', { exact: true })
      await word.evaluate(element => element.scrollIntoView({ block: 'center' }))
      const box = await word.boundingBox()
      if (!box) throw new Error('not on the screen')
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
      await expect.poll(() => followed(page)).toMatch(/flashes and a long one/)
      await expect(page.locator('.overlay-drawing .mark-word')).toHaveCount(0)
    })

test('words are selected and copied in the scrolling layout, in reading order', async ({ page }) => {
  await page.goto(`${WAYS[0][1]}&page=9&layout=scroll`)
  const sheet = page.locator('.words-sheet[data-sheet="8"]')
  await expect(sheet).toContainText('count aloud')
  await expect(onPage(page)).toBeAttached()
  await sheet
    .getByText('flashes', { exact: true })
    .evaluate(element => element.scrollIntoView({ block: 'center' }))
  const [from, to] = [
    await sheet.getByText('flashes', { exact: true }).boundingBox(),
    await sheet.getByText('aloud', { exact: true }).boundingBox(),
  ]
  if (!from || !to) throw new Error('not on the screen')
  await page.mouse.move(from.x + 1, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width - 1, to.y + to.height / 2, { steps: 5 })
  await page.mouse.up()
  await expect
    .poll(() => page.evaluate(() => String(getSelection()).replace(/\s+/g, ' ').trim()))
    .toBe('flashes and a long one, which the children of Port Ellery count aloud')
})
