import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { Reader } from './support/reader'

const REPRESENTATION = '99SKERROW_INST/1210000100000412'
const WAYS = {
  'delivery JSON': `?service=/view/delivery/${REPRESENTATION}&page=9`,
  'a manifest': `?manifest=${encodeURIComponent(`/view/iiif/presentation/${REPRESENTATION}/manifest`)}&page=9`,
}

/** Opens the reading view, and gives the words of the page. */
async function readingView(page: Page): Promise<Locator> {
  await new Reader(page).button('Text').click()
  await page.getByText('Reading view').click()
  return page.locator('.page-words').first()
}

const sizeOf = (words: Locator) =>
  words.evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize))

for (const [way, query] of Object.entries(WAYS)) {
  test(`a reader reads only the text of a book that came by ${way}`, async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(query)
    const words = await readingView(page)
    await expect(page.getByText('Read by machine: there may be mistakes in it.').first()).toBeVisible()
    await page.getByRole('checkbox', { name: 'Only the text' }).check()
    await expect(reader.picture).toBeHidden()
    await expect(words.locator('p').first()).toHaveCSS('white-space', 'normal')
    const before = (await words.textContent()) ?? ''
    // The page bar still turns the page, and the text follows.
    await reader.button('Next page').click()
    await expect(words).not.toHaveText(before)
    await expectNoAxeViolations(page)
    await page.getByRole('checkbox', { name: 'Only the text' }).uncheck()
    await expect(reader.picture).toBeVisible()
  })
}

test('a reader has a look of the text that is there again the next time', async ({ page }) => {
  const reader = new Reader(page)
  await reader.open(WAYS['a manifest'])
  const words = await readingView(page)
  const before = await sizeOf(words)
  await reader.button('Larger').click()
  await reader.button('Larger').click()
  await page.getByRole('combobox', { name: 'Colours' }).selectOption({ label: 'Paper' })
  await page.getByRole('combobox', { name: 'Spacing' }).selectOption({ label: 'Wide' })
  await expect.poll(() => sizeOf(words)).toBeCloseTo(before * 1.4, 1)
  await expect(words).toHaveCSS('background-color', 'rgb(246, 236, 214)')
  await expectNoAxeViolations(page)
  await page.reload()
  await reader.seesPicture()
  await reader.button('Text').click()
  await expect.poll(() => sizeOf(page.locator('.page-words').first())).toBeCloseTo(before * 1.4, 1)
})
