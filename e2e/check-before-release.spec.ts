import { readFileSync, truncateSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { drawnFolder, type FolderFile, lights } from './support/folders/drawn-folder'
import { Reader } from './support/reader'
import { BASE } from './support/urls'

/** Pages 5 to 19 of the sample book; number 9 is left out, and page_15 is page_12 once more. */
const PAGES: readonly FolderFile[] = Array.from({ length: 15 }, (_, at) => at + 1)
  .filter(number => number !== 9)
  .map(number => ({ path: `page_${number}.jpg`, from: lights(number === 15 ? 16 : number + 4) }))
const MASTERS: readonly FolderFile[] = [
  { path: 'plate_1.tif', from: 'src/server/samples/masters/skr-0004-plate.tif' },
  { path: 'plate_2.jp2', from: 'src/server/samples/compressed-masters/skr-0006-page.jp2' },
  { path: 'plate_3.tif', text: 'no picture' },
]

let drawn: ReturnType<typeof drawnFolder> | undefined
const folderOf = (files: readonly FolderFile[]) => {
  drawn = drawnFolder('Five lights', files)
  return drawn.folder
}
test.afterEach(() => {
  drawn?.remove()
  drawn = undefined
})

async function choose(page: Page, folder: string, query: string) {
  await page.goto(query)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a folder' }).click()
  await (await chooser).setFiles(folder)
  await new Reader(page).seesPicture()
}

const panel = (page: Page) => page.locator('.review')
const finding = (page: Page, words: string | RegExp) =>
  panel(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: words }) })
const isDone = (page: Page) =>
  expect(panel(page).getByRole('button', { name: 'Check again' })).toBeVisible({ timeout: 45_000 })

test('a member of staff checks a folder, decides, and finds the decisions again', async ({ page }) => {
  const folder = folderOf(PAGES)
  truncateSync(join(folder, 'page_5.jpg'), 40_000)
  await choose(page, folder, '/?staff=1')
  await page.getByRole('button', { name: 'Preflight' }).click()
  await panel(page).getByRole('button', { name: 'Check all files' }).click()
  await isDone(page)
  await expect(finding(page, 'The end of the file is missing.')).toContainText('Page 5, page_5.jpg')
  await expect(finding(page, 'File number 9 seems to be missing')).toContainText('To be looked at')
  const doubled = finding(page, 'These 2 files are the same, byte for byte.')
  await expect(doubled.locator('.review-picture .thumbnail-drawn')).toHaveCount(2)
  await doubled.getByRole('button', { name: 'page_15.jpg' }).click()
  await new Reader(page).isOn(/page_15\.jpg/)
  await expectNoAxeViolations(page)

  await doubled.getByRole('button', { name: 'Accepted as it is' }).click()
  await doubled.getByLabel('Note').fill('Printed twice')
  await doubled.getByLabel('Note').press('Tab')
  await finding(page, 'The end of the file is missing.').getByRole('button', { name: 'Right' }).click()
  const downloading = page.waitForEvent('download')
  await panel(page).getByRole('button', { name: 'Save as a table (CSV)' }).click()
  const table = readFileSync(await (await downloading).path(), 'utf8')
  expect(table).toContain('same-bytes,certain,11 14,page_12.jpg; page_15.jpg')
  expect(table).toContain(',accepted,Printed twice')

  unlinkSync(join(folder, 'page_5.jpg'))
  await choose(page, folder, '/?staff=1&preflight=1')
  await isDone(page)
  await expect(doubled.getByRole('button', { name: 'Accepted as it is' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(doubled.getByLabel('Note')).toHaveValue('Printed twice')
  await expect(panel(page).locator('.review-gone')).toContainText('The end of the file is missing.')
  expect(await page.evaluate(() => localStorage.getItem('lectern.decisions'))).not.toMatch(/page_|Five/)
})

test('masters are checked too, and a check is cancelled and taken up with the keyboard alone', async ({
  page,
}) => {
  await choose(page, folderOf([...MASTERS, ...PAGES]), '/?staff=1')
  await page.keyboard.press('u')
  await panel(page).getByRole('button', { name: 'Check all files' }).focus()
  await page.keyboard.press('Enter')
  await panel(page).getByRole('button', { name: 'Cancel' }).focus()
  await page.keyboard.press('Enter')
  await expect(panel(page)).toContainText('Cancelled.')
  await panel(page).getByRole('button', { name: 'Check again' }).focus()
  await page.keyboard.press('Enter')
  await isDone(page)
  await expect(finding(page, 'The picture cannot be decoded')).toContainText('plate_3.tif')
  await expect(finding(page, 'The picture cannot be decoded')).not.toContainText('plate_1')
})

const PATH = '99SKERROW_INST/1210000100000412'
const MANIFEST = `manifest=${encodeURIComponent(`/view/iiif/presentation/${PATH}/manifest?iiifVersion=3`)}`

for (const way of [`service=/view/delivery/${PATH}`, MANIFEST])
  test(`a delivered object is checked by ${way}`, async ({ page }) => {
    await page.goto(`/?${way}&staff=1&preflight=1`)
    await isDone(page)
    await expect(panel(page)).toContainText(/findings?|Nothing was found/)
    await expect(panel(page)).not.toContainText('cannot be read')
  })

const FAULTY = '99SKERROW_INST/1210006000000412'
const WORKSHOP = `manifest=${encodeURIComponent(`/view/iiif/presentation/${FAULTY}/manifest?iiifVersion=3`)}`
const FAULTS: readonly (readonly [words: string | RegExp, pages: RegExp])[] = [
  ['File number 7 seems to be missing', /lights-006.jpg.*lights-008.jpg/],
  ['The file numbers begin with 3', /lights-003.jpg/],
  ['File number 20 comes after number 21.', /lights-021.jpg.*lights-020.jpg/],
  ['These 2 files are the same, byte for byte.', /lights-003.jpg.*lights-004.jpg/],
  [/The name says JPEG, but the file is TIFF/, /lights-014.jpg/],
  ['The page seems to lie on its side.', /lights-012.jpg/],
  ['No page is labelled 5. Pages may be missing.', /lights-006.jpg/],
  ['More than one page is labelled i.', /lights-003.jpg.*lights-004.jpg/],
  [/Label 10 comes after label 11/, /lights-021.jpg/],
  [/pages have no text, although others have/, /lights-009.jpg/],
  [/another language than stated: 1. Stated: English. Text: Hebrew/, /lights-008.jpg/],
]

for (const way of [`service=/view/delivery/${FAULTY}`, WORKSHOP])
  test(`staff find the faults of an object before its release by ${way.slice(0, 7)}`, async ({ page }) => {
    await page.goto(`/?${way}&staff=1&preflight=1`)
    await isDone(page)
    for (const [words, pages] of FAULTS) await expect(finding(page, words).first()).toContainText(pages)
    await expectNoAxeViolations(page)
    await finding(page, /but the file is TIFF/)
      .getByRole('button', { name: /lights-014/ })
      .click()
    await new Reader(page).isOn(/Plate II/)
  })

test('a link of the description that leads nowhere is shown', async ({ page }) => {
  await page.route('**/nothing-here.html', route => route.fulfill({ status: 404, body: '' }))
  await page.route(`**/${PATH}/manifest**`, async route => {
    const response = await route.fetch()
    const { origin } = new URL(route.request().url())
    const homepage = [{ id: `${origin}/nothing-here.html`, type: 'Text', label: { en: ['Catalogue'] } }]
    await route.fulfill({ response, json: { ...(await response.json()), homepage } })
  })
  await page.goto(`/?${MANIFEST}&staff=1&preflight=1`)
  await isDone(page)
  await expect(finding(page, /A link of the description does not answer: .*nothing-here/)).toBeVisible()
})

test('a server that sends no parts of a recording is shown', async ({ page }) => {
  const ranges = /\.(?:mp3|mp4|m4a)(?:\?|$)/
  await page.route(ranges, async route => {
    const { range: _, ...headers } = route.request().headers()
    const response = await route.fetch({ headers })
    await route.fulfill({ status: 200, body: await response.body(), contentType: 'audio/mp4' })
  })
  await page.goto('/?service=/view/delivery/99SKERROW_INST/1210001410000412&staff=1&preflight=1')
  await isDone(page)
  await expect(finding(page, /The server sends no parts of files/)).toBeVisible()
})

/** Both ways to an object of the delivery service on another origin than the viewer's. */
const fromElsewhere = (representation: string) => {
  const host = BASE.replace('127.0.0.1', 'localhost')
  const path = `99SKERROW_INST/${representation}`
  const manifest = `${host}view/iiif/presentation/${path}/manifest?iiifVersion=3`
  return [`service=${host}view/delivery/${path}.json`, `manifest=${encodeURIComponent(manifest)}`]
}
const STORAGES = [
  [
    'pictures',
    '1210004007000412',
    /does not let this viewer read the file \(CORS\): localhost/,
    /pel-1903-001/,
  ],
  ['films', '1210004008000412', /does not let this viewer read the file \(CORS\): localhost/, /talk\.mp4/],
  ['parts of films', '1210004009000412', /sends no parts of files.*: localhost/, /talk\.mp4/],
] as const

for (const [files, representation, words, name] of STORAGES)
  for (const way of fromElsewhere(representation))
    test(`a storage that hands out no ${files} is named with its pages, by ${way.slice(0, 7)}`, async ({
      page,
    }) => {
      await page.goto(`/?${way}&staff=1&preflight=1`)
      await isDone(page)
      const about = finding(page, words)
      await expect(about).toHaveCount(1)
      await expect(about).toContainText(name)
      await about.getByRole('button', { name: name }).first().click()
      await expectNoAxeViolations(page)
    })

test('readers see nothing of it', async ({ page }) => {
  const requests: string[] = []
  page.on('request', request => requests.push(request.url()))
  await new Reader(page).open(`/?${MANIFEST}&preflight=1`)
  await expect(page.getByRole('button', { name: 'Preflight' })).toHaveCount(0)
  await page.keyboard.press('u')
  await expect(panel(page)).toHaveCount(0)
  expect(requests.filter(url => /review|preflight\.worker|PreflightContent/.test(url))).toEqual([])
})
