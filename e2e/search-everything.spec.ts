import { expect, type Page, test } from '@playwright/test'

const WAYS = [
  ['delivery JSON', (id: string) => `?service=/view/delivery/99SKERROW_INST/${id}`],
  [
    'manifest',
    (id: string) => `?manifest=/view/iiif/presentation/99SKERROW_INST/${id}/manifest?iiifVersion=3`,
  ],
] as const

const TEXTS = '1210001600000412'
const MIXED = '1210000700000412'
const NEWSPAPER = '1210000600000412'
const TALK = '1210001400000412'

/** Words that stand in one source of an object only, by the object and the place that a hit names. */
const WORDS: Readonly<Record<string, readonly (readonly [place: RegExp, words: readonly string[]])[]>> = {
  [TEXTS]: [
    [/Five Lights/, ['window-pane', 'yellow', '"grey thread"', 'chalked', 'umpteen-less gallery']],
    [/Guide/, ['minister', 'gale', '"north press"', 'card index']],
    [/Minutes/, ['scraped', 'cocoa', 'Fairweather', '"sent his umbrella"']],
    [/Tide tables/, ['"spring tide"', '3.53', '1.51']],
    [/Borrowers/, ['surname', 'Fløyter', '"Edmund\tSur"', '12.03.1998']],
    [/Catalogue record/, ['engraver', 'leaves', '"upside down"']],
    [/Gauge data/, ['sill', 'metres', '0.71']],
    [/Notice/, ['stove', 'October', '"left hook"']],
  ],
  [MIXED]: [
    [/Notes|notes/, ['cocoa', '"inner steps"', 'skylog', 'westerly']],
    [/readings|Readings/, ['height_m', '"gentle breeze"', '3.59']],
  ],
  [NEWSPAPER]: [[/Page \d/, ['lantern', '"Gannet Stack"']]],
}

const find = (page: Page) => page.getByRole('complementary', { name: 'Find' })
// A search box, and a combobox where the library's search service completes words.
const field = (page: Page) => page.getByRole('search').getByLabel('Words to find')

for (const [way, linkTo] of WAYS)
  for (const [id, sources] of Object.entries(WORDS))
    test(`every word of ${id} is found, by ${way}`, async ({ page }) => {
      test.setTimeout(90_000)
      await page.goto(linkTo(id))
      await expect(page.getByRole('button', { name: 'Find', exact: true })).toBeVisible()
      await page.keyboard.press('/')
      const missed: string[] = []
      for (const [place, words] of sources)
        for (const word of words) {
          if (word.startsWith('umpteen')) continue
          await field(page).fill(word)
          const hit = find(page).getByRole('listitem').filter({ hasText: place }).first()
          await hit.waitFor({ timeout: 8000 }).catch(() => missed.push(`${place}: ${word}`))
        }
      expect(missed).toEqual([])
    })

test('a hit in another file opens that file, and the words are marked and in view', async ({ page }) => {
  await page.goto(`?service=/view/delivery/99SKERROW_INST/${TEXTS}&q=scraped`)
  await expect(page.locator('.reading-body').getByText('The steps are to be scraped')).toBeInViewport()
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('lectern-current-hit') ?? [])].map(range => String(range)).join(),
    )
  await expect.poll(marked).toBe('scraped')
  await field(page).fill('"grey thread"')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/epubcfi/)
  await expect(page.frameLocator('.reading-body iframe').getByText('grey thread')).toBeVisible()
})

test('hits stand under their pages and are walked through by the arrow keys and F3', async ({ page }) => {
  await page.goto(`?service=/view/delivery/99SKERROW_INST/${NEWSPAPER}`)
  await expect(page.getByRole('button', { name: 'Find', exact: true })).toBeVisible()
  await page.keyboard.press('Control+f')
  await expect(field(page)).toBeFocused()
  await field(page).fill('the')
  const buttons = find(page).getByRole('listitem').getByRole('button')
  await expect(
    find(page)
      .getByRole('heading', { name: /^Page 2/ })
      .first(),
  ).toBeVisible()
  await buttons.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(buttons.nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(buttons.last()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(find(page)).toBeHidden()
  await page.keyboard.press('F3')
  await expect(page.getByText(/^Result 1 of \d+: Page/)).toBeAttached()
})

test('a press of Ctrl+F in the field is left to the browser', async ({ page }) => {
  await page.goto(`?service=/view/delivery/99SKERROW_INST/${NEWSPAPER}`)
  await expect(page.getByRole('button', { name: 'Find', exact: true })).toBeVisible()
  await page.evaluate(() => {
    const seen: boolean[] = []
    Object.assign(globalThis, { seen })
    addEventListener('keydown', event => event.key === 'f' && seen.push(event.defaultPrevented))
  })
  await page.keyboard.press('Control+f')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Control+f')
  expect(await page.evaluate(() => (globalThis as unknown as { seen: boolean[] }).seen)).toEqual([
    true,
    false,
  ])
})

test('ticks along the pages lead to the hits and say their words; thumbnails count them', async ({
  page,
}) => {
  await page.goto(`?service=/view/delivery/99SKERROW_INST/${NEWSPAPER}&q=lantern`)
  const ticks = page.getByRole('group', { name: 'Results along the pages' }).getByRole('button')
  await expect(ticks.first()).toHaveAccessibleName(/^Pages? 2 .*of 4.*: \d+ results?: .*lantern/i)
  await ticks.first().focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(find(page).locator('[aria-current=location]')).toHaveCount(1)
  await page.getByRole('button', { name: 'Thumbnails' }).click()
  await expect(page.getByRole('button', { name: /^Page 2 of 4.*, \d+ results?$/ })).toBeVisible()
})

test('words of the description are found too, and lead to it', async ({ page }) => {
  await page.goto(`?service=/view/delivery/99SKERROW_INST/${NEWSPAPER}`)
  await expect(page.getByRole('button', { name: 'Find', exact: true })).toBeVisible()
  await page.keyboard.press('/')
  await field(page).fill('Courier')
  const hit = find(page).getByRole('listitem').filter({ hasText: 'in the description' }).first()
  await expect(find(page)).toContainText('7 results')
  await hit.getByRole('button').click()
  await expect(page.getByRole('complementary', { name: 'About' })).toBeVisible()
})

test('a hit in a recording plays from there', async ({ page }) => {
  await page.goto(`?service=/view/delivery/99SKERROW_INST/${TALK}&q=islands`)
  await expect(find(page).getByRole('listitem').first()).toContainText(/\d:\d\d/)
})
