import { expect, test } from '@playwright/test'
import { configure } from './support/configured'
import { Reader } from './support/reader'

const BOOK = '99SKERROW_INST/1210000100000412'
const WAYS = [
  ['delivery JSON', `?service=/view/delivery/${BOOK}`],
  ['manifest', `?manifest=/view/iiif/presentation/${BOOK}/manifest?iiifVersion=3`],
] as const

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

  test(`a reference manager finds the object, by ${way}`, async ({ page }) => {
    await new Reader(page).open(link)
    const coins = page.locator('span.Z3988')
    await expect(coins).toHaveAttribute('title', /rft_val_fmt=info.*rft\.b?title=/)
    await expect(coins).toBeHidden()
  })
}
