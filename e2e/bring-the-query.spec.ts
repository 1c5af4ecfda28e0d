import { expect, type FrameLocator, type Page, test } from '@playwright/test'
import { Visitor } from './support/visitor'

const OBJECT = '99SKERROW_INST/1210000600000412'
const NEWSPAPER = `/view/delivery/${OBJECT}`
const MANIFEST = `/view/iiif/presentation/${OBJECT}/manifest?iiifVersion=3`

/** The search is open with the words, a place that has them is chosen, and marked on the page; nothing was pressed. */
async function expectFound(viewer: Page | FrameLocator, words: string): Promise<void> {
  await expect(viewer.getByRole('search').getByLabel('Words to find')).toHaveValue(words)
  const find = viewer.getByRole('complementary', { name: 'Find' })
  await expect(find.locator('[aria-current=location]')).toHaveCount(1)
  await expect(viewer.locator('.overlay-drawing .mark-hit.mark-current').first()).toBeVisible()
}

const contentState = (manifest: string) => {
  const target = { id: `${manifest}/canvas`, type: 'Canvas', partOf: [{ id: manifest, type: 'Manifest' }] }
  const body = { type: 'TextualBody', value: 'lantern', format: 'text/plain' }
  const state = { type: 'Annotation', motivation: ['contentState', 'highlighting'], target, body }
  return Buffer.from(encodeURIComponent(JSON.stringify(state))).toString('base64url')
}

/** Links into the viewer that carry words. */
const LINKS: readonly (readonly [carrier: string, linkTo: (object: string) => string])[] = [
  ['q', object => `?${object}&q=lantern`],
  ['query', object => `?${object}&query=lantern`],
  ['search', object => `?${object}&search=lantern`],
  ['Universal Viewer’s h', object => `#?${object}&h=lantern`],
  ['Primo’s own notation', object => `?${object}&q=any,contains,lantern`],
]

for (const [way, object] of [
  ['delivery JSON', `service=${NEWSPAPER}`],
  ['manifest', `manifest=${MANIFEST}`],
] as const)
  test(`on a phone the words of a link by ${way} are found, and no name of a button lies over them`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`?${object}&q=lantern`)
    await expect(page.locator('.overlay-drawing .mark-hit.mark-current').first()).toBeVisible()
    const menu = page.getByRole('button', { name: 'Panels' })
    await expect(menu).toBeFocused()
    await expect(menu.locator('.icon-button-tooltip')).toHaveCSS('opacity', '0')
    await page.keyboard.press('Shift+Tab')
    const before = page.locator('.icon-button:focus .icon-button-tooltip')
    await expect(before).toHaveCSS('opacity', '1')
  })

for (const [carrier, linkTo] of LINKS)
  for (const [way, object] of [
    ['delivery JSON', `service=${NEWSPAPER}`],
    ['manifest', `manifest=${MANIFEST}`],
  ] as const)
    test(`words come with a link by ${carrier}, by ${way}`, async ({ page }) => {
      await page.goto(linkTo(object))
      await expectFound(page, 'lantern')
    })

test('words come with a content state whose annotation names them', async ({ page, baseURL }) => {
  const manifest = new URL(MANIFEST, baseURL).href
  await page.goto(`?iiif-content=${contentState(manifest)}`)
  await expectFound(page, 'lantern')
})

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
  ['Primo VE', 'query=any,contains,lantern&tab=Everything&vid=99SKERROW_INST:MAIN'],
  ['Primo NDE', 'query=lantern&tab=Everything&vid=99SKERROW_INST:NDE'],
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
