import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { drawnFolder, type FolderFile, lights } from './support/folders/drawn-folder'
import { Reader } from './support/reader'

const LEFT_BEHIND: readonly FolderFile[] = [
  { path: 'Thumbs.db', text: 'x' },
  { path: '.DS_Store', text: 'x' },
  { path: 'page_2.jpg.md5', text: 'x' },
]
const PAGES: readonly FolderFile[] = [
  { path: 'page_10.jpg', from: lights(10) },
  { path: 'page_2.jpg', from: lights(7) },
  { path: 'page_1.tif', from: 'src/server/samples/masters/skr-0004-plate.tif' },
  { path: 'page_3.jp2', from: 'src/server/samples/compressed-masters/skr-0006-page.jp2' },
  { path: 'text/page_2.txt', text: 'The lamp was lit at dusk.' },
  ...LEFT_BEHIND,
]

let drawn: ReturnType<typeof drawnFolder> | undefined
const folderOf = (files: readonly FolderFile[], name = 'Five lights') => {
  drawn = drawnFolder(name, files)
  return drawn.folder
}
test.afterEach(() => {
  drawn?.remove()
  drawn = undefined
})

async function choose(page: Page, folder: string, query = '/') {
  await page.goto(query)
  await expect(page.getByRole('button', { name: 'Choose a folder' })).toBeVisible()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a folder' }).click()
  await (await chooser).setFiles(folder)
}

/** Requests to anybody, but for the parts of the viewer itself. */
function requestsOf(page: Page): string[] {
  const urls: string[] = []
  page.on('request', request => {
    const url = request.url()
    if (!/^(?:blob|data):/.test(url) && !/\/assets\/|\.wasm$/.test(url)) urls.push(url)
  })
  return urls
}

test('a member of staff sees a folder as the object it will become', async ({ page }) => {
  await choose(page, folderOf(PAGES))
  const requests = requestsOf(page)
  const reader = new Reader(page)
  await reader.seesPicture()
  await expect(page.locator('.page-total')).toHaveText('/ 4')
  await expect(page.getByText('Opened from this device.')).toBeVisible()
  await reader.isOn(/page_1\.tif/)
  // Facing pages are found by the shapes of some, and never while that would move a page in view.
  await expect(async () => {
    await page.keyboard.press('End')
    await reader.isOn(/page_10\.jpg/)
    await reader.seesPicture()
    await page.keyboard.press('PageUp')
    await expect(page.locator('.stage-pictures')).toHaveAttribute('aria-label', /page_2\.jpg.*page_3\.jp2/, {
      timeout: 2000,
    })
  }).toPass()
  await reader.seesPicture()
  await page.getByRole('button', { name: 'Text', exact: true }).click()
  const panel = page.getByRole('complementary', { name: 'Text', exact: true })
  await expect(panel.getByText('The lamp was lit at dusk.')).toBeVisible()
  await page.getByRole('button', { name: 'Thumbnails' }).click()
  // Masters too, and small ones: none is the file itself.
  await expect(page.locator('.panel-start .thumbnail-drawn')).toHaveCount(4)
  await expect(page.locator('.panel-start img')).toHaveCount(0)
  expect(requests).toEqual([])
  expect(new URL(page.url()).search).toBe('')
  expect(await page.evaluate(() => `${history.length} ${JSON.stringify({ ...localStorage })}`)).not.toMatch(
    /lights|page_/,
  )
  await expectNoAxeViolations(page)
})

test('a member of staff drops a folder', async ({ page }) => {
  const folder = folderOf(PAGES)
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Choose a folder' })).toBeVisible()
  const browser = await page.context().newCDPSession(page)
  const data = { items: [], files: [folder], dragOperationsMask: 1 }
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    browser.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
  await drag('dragEnter')
  await expect(async () => {
    await drag('dragOver')
    await expect(page.getByText('Drop to open')).toBeVisible({ timeout: 500 })
  }).toPass()
  await drag('drop')
  await new Reader(page).seesPicture()
  await expect(page.locator('.page-total')).toHaveText('/ 4')
})

test('a table beside the files says their order and labels', async ({ page }) => {
  const table = { path: 'order.csv', text: 'filename,label\npage_10.jpg,i\npage_2.jpg,ii\ngone.jpg,iii\n' }
  await choose(page, folderOf([...PAGES, table]), '/?staff=1')
  const reader = new Reader(page)
  await reader.isOn('Page 1 of 4, i')
  await expect(page.getByText('In the order of order.csv.')).toBeVisible()
  await expect(page.getByText('For one of its pages there is no file here.')).toBeVisible()
  await expect(page.getByText('2 files are not named in it and come last.')).toBeVisible()
  await page.getByRole('button', { name: 'Hide' }).click()
  await expect(page.getByText('In the order of order.csv.')).toBeHidden()
  expect(new URL(page.url()).search).toBe('?staff=1')
})

test('files that change or go while they are looked at are said to have changed', async ({ page }) => {
  const folder = folderOf(PAGES)
  await choose(page, folder)
  const reader = new Reader(page)
  await reader.seesPicture()
  rmSync(join(folder, 'page_10.jpg'))
  appendFileSync(join(folder, 'page_3.jp2'), 'more')
  await page.keyboard.press('End')
  await expect(page.getByText(/was changed, moved or deleted after its folder was opened/)).toBeVisible()
  await page.keyboard.press('Home')
  await reader.seesPicture()
})

test('a folder without a file of an object says so', async ({ page }) => {
  await choose(page, folderOf(LEFT_BEHIND))
  await expect(page.getByRole('heading', { name: 'Nothing to show here' })).toBeVisible()
})

test('5,000 files open as one object', async ({ page }) => {
  const files = Array.from({ length: 5000 }, (_, at) => ({ path: `s/p_${at + 1}.jpg`, from: lights(6) }))
  await choose(page, folderOf(files))
  await new Reader(page).seesPicture()
  await expect(page.locator('.page-total')).toHaveText('/ 5,000')
})
