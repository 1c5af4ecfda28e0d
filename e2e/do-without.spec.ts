import { expect, test } from '@playwright/test'
import { configure } from './support/configured'
import { Reader } from './support/reader'

const BOOK = '99SKERROW_INST/1210000100000412'
const WAYS = [
  ['delivery JSON', `?service=/view/delivery/${BOOK}`],
  ['manifest', `?manifest=/view/iiif/presentation/${BOOK}/manifest?iiifVersion=3`],
] as const

/** Names of parts that this book has, with the name of a button or of something else of each on the screen. */
const PARTS = {
  contents: 'Contents',
  thumbnails: 'Thumbnails',
  find: 'Find',
  text: 'Text',
  annotations: 'Annotations',
  about: 'About',
  downloads: 'Downloads',
  share: 'Share',
  adjust: 'Adjust picture',
  zoom: 'Zoom in',
  pan: 'Move the view',
  rotate: 'Rotate clockwise',
  layouts: 'Layout',
  map: 'Overview map',
  fullscreen: 'Full screen',
  shortcuts: 'Keyboard shortcuts',
  pages: 'Next page',
} as const

test('each name of the table takes its own button away, and no other', async ({ page }) => {
  const reader = new Reader(page)
  const shown = async () => {
    const names: string[] = []
    for (const [name, button] of Object.entries(PARTS))
      if ((await reader.button(button).filter({ visible: true }).count()) > 0) names.push(name)
    return names
  }
  const all = Object.keys(PARTS)
  await configure(page, {})
  await reader.open(WAYS[0][1])
  await expect.poll(shown).toEqual(all)
  const half = all.filter((_, position) => position % 2 === 0)
  for (const without of [half, all.filter(name => !half.includes(name))]) {
    await configure(page, { features: Object.fromEntries(without.map(name => [name, false])) })
    await page.goto(WAYS[0][1])
    await reader.seesPicture()
    await expect.poll(shown).toEqual(all.filter(name => !without.includes(name)))
  }
})

for (const [way, link] of WAYS) {
  test(`a library leaves parts of the viewer out, by ${way}`, async ({ page }) => {
    await configure(page, { features: { share: false, rotate: false, map: false } })
    const reader = new Reader(page)
    await reader.open(link)
    await expect(reader.button('Downloads')).toBeVisible()
    for (const name of ['Share', 'Rotate clockwise', 'Overview map'])
      await expect(reader.button(name)).toHaveCount(0)
    await page.keyboard.press('r')
    await page.keyboard.press('PageDown')
    await expect(page).toHaveURL(/page=/)
    await expect(page).not.toHaveURL(/rotation/)
  })

  test(`a page that embeds the viewer leaves parts out for its own link, by ${way}`, async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(`${link}&without=downloads,scrubber`)
    await expect(reader.button('Share')).toBeVisible()
    await expect(reader.button('Downloads')).toHaveCount(0)
    await expect(page.getByRole('slider')).toHaveCount(0)
    await page.keyboard.press('PageDown')
    await expect(page).toHaveURL(/without=downloads,scrubber/)
  })

  test(`a page that includes the lightbox leaves parts out for all its links, by ${way}`, async ({
    page,
  }) => {
    await page.route('**/demo/plain.html', async route => {
      const answer = await route.fetch()
      const html = (await answer.text()).replace(
        'lightbox.js"',
        'lightbox.js" data-without="downloads,rotate"',
      )
      await route.fulfill({
        response: answer,
        body: html.replace(/id="book" href="[^"]*"/, `id="book" href="../${link}"`),
      })
    })
    await page.goto('demo/plain.html')
    await page.locator('#book').click()
    const viewer = page.frameLocator('dialog[open] iframe')
    await expect(viewer.getByRole('button', { name: 'Share', exact: true })).toBeVisible()
    for (const name of ['Downloads', 'Rotate clockwise'])
      await expect(viewer.getByRole('button', { name, exact: true })).toHaveCount(0)
  })

  test(`a reference manager finds the object, by ${way}`, async ({ page }) => {
    await new Reader(page).open(link)
    const coins = page.locator('span.Z3988')
    await expect(coins).toHaveAttribute('title', /rft_val_fmt=info.*rft\.b?title=/)
    await expect(coins).toBeHidden()
  })
}
