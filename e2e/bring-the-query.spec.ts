import { expect, type FrameLocator, type Page, test } from '@playwright/test'
import { Visitor } from './support/visitor'

const NEWSPAPER = '/view/delivery/99SKERROW_INST/1210000600000412'

/** The search is open with the words, and its first place is shown. */
async function expectFound(viewer: FrameLocator, words: string): Promise<void> {
  await expect(viewer.getByRole('searchbox', { name: 'Words to find' })).toHaveValue(words)
  await expect(
    viewer.getByRole('complementary', { name: 'Find' }).locator('[aria-current=location]'),
  ).toHaveCount(1)
}

/** Puts a link to the newspaper on the page, and follows it. */
async function follow(page: Page, query?: string): Promise<void> {
  await page.evaluate(
    ([href = '', words]) => {
      const link = Object.assign(document.createElement('a'), { href, textContent: 'Courier', id: 'courier' })
      if (words !== undefined) link.dataset.query = words
      document.body.prepend(link)
    },
    [NEWSPAPER, query] as const,
  )
  await page.locator('#courier').click()
}

for (const [discovery, search] of [
  ['Primo', 'query=any,contains,lantern&tab=Everything'],
  ['Blacklight', 'q=lantern&search_field=all_fields'],
  ['VuFind', 'lookfor=lantern&type=AllFields'],
] as const)
  test(`what a reader searched for in ${discovery} is found in the object that opens`, async ({ page }) => {
    await page.goto(`demo/plain.html?${search}`)
    await follow(page)
    await expectFound(new Visitor(page).viewer, 'lantern')
  })

test('words of the link itself go before those of the page', async ({ page }) => {
  await page.goto('demo/plain.html?q=harbour')
  await follow(page, 'lantern')
  await expectFound(new Visitor(page).viewer, 'lantern')
})

test('a script opens an object with words to find', async ({ page }) => {
  await page.goto('demo/plain.html')
  await page.waitForFunction(() => 'Lectern' in window)
  await page.evaluate(url => {
    const { Lectern } = window as unknown as { Lectern: { open(what: string, how: object): boolean } }
    Lectern.open(url, { query: 'lantern' })
  }, NEWSPAPER)
  await expectFound(new Visitor(page).viewer, 'lantern')
})
