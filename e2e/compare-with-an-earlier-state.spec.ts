import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { drawnFolder, type FolderFile, lights } from './support/folders/drawn-folder'
import { Reader } from './support/reader'

const pages = (numbers: readonly number[]): readonly FolderFile[] =>
  numbers.map((number, at) => ({ path: `page_${at + 1}.jpg`, from: lights(number) }))
const EARLIER = [5, 6, 7, 8, 9, 10, 11, 12]
/** Page 7 is another one now, page 10 is gone, page 14 came, and page 11 stands behind page 12. */
const NOW = [5, 6, 20, 8, 9, 12, 11, 14]

let earlier: ReturnType<typeof drawnFolder>
let now: ReturnType<typeof drawnFolder>
test.beforeEach(() => {
  earlier = drawnFolder('Earlier', pages(EARLIER))
  now = drawnFolder('Now', pages(NOW))
})
test.afterEach(() => {
  earlier.remove()
  now.remove()
})

const panel = (page: Page) => page.locator('.review')

async function check(page: Page, folder: string) {
  await page.goto('/?staff=1&preflight=1')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a folder' }).click()
  await (await chooser).setFiles(folder)
  await new Reader(page).seesPicture()
  await expect(panel(page).getByRole('button', { name: 'Check again' })).toBeVisible({ timeout: 45_000 })
}

async function answerWith(page: Page, button: string, path: string) {
  const chooser = page.waitForEvent('filechooser')
  await panel(page).getByRole('button', { name: button }).click()
  await (await chooser).setFiles(path)
}

async function save(page: Page, part: Locator, button: string, path: string) {
  const downloading = page.waitForEvent('download')
  await part.getByRole('button', { name: button }).click()
  await (await downloading).saveAs(path)
}

const change = (page: Page, words: string | RegExp) =>
  panel(page)
    .locator('.review-compare .review-finding')
    .filter({ has: page.getByRole('heading', { name: words }) })

test('a member of staff compares a folder with an earlier one, and sees both pictures', async ({ page }) => {
  const requests: string[] = []
  await check(page, now.folder)
  page.on('request', request => requests.push(request.url()))
  await panel(page).getByText('Compare with an earlier state').click()
  await answerWith(page, 'Choose the earlier folder', earlier.folder)
  await expect(panel(page).getByText('4 changes')).toBeVisible({ timeout: 45_000 })
  await expect(change(page, /^Changed/).locator('.review-picture .thumbnail-drawn')).toHaveCount(2)
  await expect(change(page, /^Changed/)).toContainText(/Before.*page_3\.jpg.*Now.*page_3\.jpg/)
  await expect(change(page, 'Removed')).toContainText('page_6.jpg')
  await expect(change(page, 'Added')).toContainText('page_8.jpg')
  await expect(change(page, /^Moved/).locator('.review-picture .thumbnail-drawn')).toHaveCount(2)
  await expectNoAxeViolations(page)
  await change(page, 'Added').getByRole('button', { name: 'page_8.jpg' }).click()
  await new Reader(page).isOn(/page_8\.jpg/)
  expect(requests.filter(url => /^https?:/.test(url) && !url.includes('/assets/'))).toEqual([])
})

test('a member of staff compares a folder with an earlier report', async ({ page }) => {
  await check(page, earlier.folder)
  const report = join(earlier.folder, '..', 'report.json')
  await save(page, panel(page), 'Save as JSON', report)
  expect(JSON.parse(readFileSync(report, 'utf8')).pages).toHaveLength(8)

  await check(page, now.folder)
  await panel(page).getByText('Compare with an earlier state').click()
  const other = join(earlier.folder, '..', 'other.json')
  writeFileSync(other, '{}')
  await answerWith(page, 'Open an earlier report', other)
  await expect(panel(page)).toContainText('This is no report')
  await answerWith(page, 'Open an earlier report', report)
  await expect(panel(page).getByText('4 changes')).toBeVisible({ timeout: 45_000 })
  // The earlier picture is the one in the report.
  await expect(change(page, /^Changed/).locator('.review-picture canvas:not([class])')).toHaveCount(1)
  await expect(change(page, /^Changed/).locator('.review-picture .thumbnail-drawn')).toHaveCount(1)
  const table = join(now.folder, '..', 'changes.csv')
  await save(page, panel(page).locator('.review-compare'), 'Save as a table (CSV)', table)
  expect(readFileSync(table, 'utf8')).toContain('removed,6,page_6.jpg,,,')
})
