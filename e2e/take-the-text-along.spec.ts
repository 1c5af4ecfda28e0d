import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { Reader } from './support/reader'

const BOOK = '99SKERROW_INST/1210000100000412'
const WAYS = [
  ['delivery JSON', `?service=/view/delivery/${BOOK}`],
  ['manifest', `?manifest=/view/iiif/presentation/${BOOK}/manifest?iiifVersion=3`],
] as const

for (const [way, link] of WAYS)
  test(`a reader takes the text of a whole object along, by ${way}`, async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(link)
    await reader.button('Downloads').click()
    await expect(reader.button('Save the text of all pages')).toBeVisible()
    await expectNoAxeViolations(page)
    const downloading = page.waitForEvent('download')
    await reader.button('Save the text of all pages').click()
    const text = readFileSync(await (await downloading).path(), 'utf8')
    expect(text).toMatch(/^\[Page \d+ of 24/)
    expect(text).toContain('count aloud')
    expect(text.match(/^\[Page /gm)?.length).toBeGreaterThan(5)
  })
