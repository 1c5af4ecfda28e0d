import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolationsInBoth } from './support/axe'
import { configure } from './support/configured'
import { Reader } from './support/reader'
import { BASE } from './support/urls'

const BOOK = '99SKERROW_INST/1210000100000412'
const MIXED = '99SKERROW_INST/1210000700000412'
const WAYS = [
  ['delivery JSON', (object: string) => `?service=/view/delivery/${object}`],
  ['manifest', (object: string) => `?manifest=/view/iiif/presentation/${object}/manifest?iiifVersion=3`],
] as const

/** Serves modules of a library beside the viewer. */
async function serve(page: Page, modules: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, body] of Object.entries(modules))
    await page.route(`${BASE}plug-ins/${name}`, route =>
      route.fulfill({ contentType: 'text/javascript', body }),
    )
}

for (const [way, linkTo] of WAYS) {
  test(`a plug-in of the library has a panel, a key and a button, by ${way}`, async ({ page }) => {
    await configure(page, { plugins: ['demo/plug-in.js'] })
    const reader = new Reader(page)
    await reader.open(linkTo(BOOK))
    await reader.button('Reading progress').click()
    const panel = page.getByRole('complementary', { name: 'Reading progress' })
    await expect(panel.getByRole('status')).toContainText(/: \d+%$/)
    const before = await panel.getByRole('status').textContent()
    await reader.button('Go to the middle').click()
    await expect(page).toHaveURL(/page=/)
    await expect(panel.getByRole('status')).toContainText('50%')
    expect(before).not.toContain('50%')
    await page.keyboard.press('h')
    await expect(panel).toHaveCount(0)
  })

  test(`a plug-in shows a file that the viewer only offers, by ${way}`, async ({ page }) => {
    await page.goto(`${linkTo(MIXED)}&page=6`)
    await expect(page.getByRole('link', { name: 'Download' }).or(page.getByText(/not shown/))).toBeVisible()
    await configure(page, { plugins: ['demo/plug-in.js'] })
    await page.goto(`${linkTo(MIXED)}&page=6`)
    await expect(page.locator('pre')).toContainText(/^[0-9a-f]{2}( [0-9a-f]{2}){15}/)
  })
}

test('the panel, the buttons and the medium of a plug-in are accessible, in light and in dark', async ({
  page,
}) => {
  await configure(page, { plugins: ['demo/plug-in.js'] })
  const reader = new Reader(page)
  await reader.open(WAYS[0][1](BOOK))
  await reader.button('Reading progress').click()
  await expect(
    page.getByRole('complementary', { name: 'Reading progress' }).getByText(/: \d+%$/),
  ).toBeVisible()
  await expectNoAxeViolationsInBoth(page)
  await page.goto(`${WAYS[0][1](MIXED)}&page=6`)
  await expect(page.locator('pre')).toContainText(/^[0-9a-f]{2}( [0-9a-f]{2}){15}/)
  await expectNoAxeViolationsInBoth(page)
})

const WITH = (mount: string) =>
  `export default { contract: 1, name: 'broken', panels: [{ name: 'part', title: 'Broken', mount(element, context) { ${mount} } }] }`

test('broken plug-ins leave the rest as it is, and staff learn of each', async ({ page }) => {
  await serve(page, {
    'throws.js': 'throw new Error("no module")',
    'hangs.js': 'await new Promise(() => {})',
    'draws.js': WITH('context.store; throw new Error("no ink")'),
    'none.js': 'export const nothing = 1',
  })
  const plugins = ['throws', 'hangs', 'draws', 'none'].map(name => `plug-ins/${name}.js`)
  await configure(page, { plugins: [...plugins, 'data:text/javascript,1', 'demo/plug-in.js'] })
  const reader = new Reader(page)
  await reader.open(`${WAYS[0][1](BOOK)}&staff=1`)
  await reader.button('Broken').click()
  await expect(page.getByRole('complementary', { name: 'Broken' }).getByRole('alert')).toBeVisible()
  const faults = page.locator('.staff-faults')
  for (const words of [
    /throws\.js could not be loaded/,
    /broken stopped with an error: part: Error: no ink/,
    /broken wants something that plug-ins do not get: store/,
    /none\.js is not written as the documentation says: contract, name/,
    /data:text\/javascript,1 may come only from the viewer’s own host/,
  ])
    await expect(faults).toContainText(words)
  await expect(reader.button('Reading progress')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/page=/)
})

test('no link and no object brings a plug-in in', async ({ page }) => {
  await configure(page, {})
  const scripts: string[] = []
  page.on('request', request => scripts.push(request.url()))
  const reader = new Reader(page)
  await reader.open(`${WAYS[0][1](BOOK)}&plugins=demo/plug-in.js#plugins=demo/plug-in.js`)
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/page=/)
  expect(scripts.filter(url => /\/demo\/plug-in\.js$/.test(url))).toEqual([])
})
