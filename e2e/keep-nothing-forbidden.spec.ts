import { expect, test } from '@playwright/test'
import { configure } from './support/configured'
import { cacheNames, changeRecord, countWorkers, keepObject, openCopies } from './support/offline/copies'
import { Reader } from './support/reader'
import { caseLink } from './support/refusals'
import { BASE, viewing } from './support/urls'

const BOOK = '?service=/view/delivery/99SKERROW_INST/1210000100000412'

test('an object on loan is not kept', async ({ page }) => {
  await configure(page, { loan: { minutes: 60 } })
  const reader = new Reader(page)
  await reader.open(BOOK)
  await openCopies(reader)
  await expect(page.getByText('An object on loan cannot be kept.')).toBeVisible()
})

test('an object that may be printed only is not kept', async ({ page }) => {
  await configure(page, { permissions: { download: false } })
  const reader = new Reader(page)
  await reader.open(BOOK)
  await openCopies(reader)
  await expect(page.getByText('The library does not allow this object to be downloaded.')).toBeVisible()
})

test('an object that only readers with an account see is not kept', async ({ page }) => {
  const reader = new Reader(page)
  await page.goto(caseLink(11))
  await page.getByRole('link', { name: 'Sign in' }).click()
  await page.getByLabel('Your name').fill('Ida Vale')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await reader.seesPicture()
  await openCopies(reader)
  await expect(page.getByText(/^This object is not open to everybody/)).toBeVisible()
  expect(await countWorkers(page)).toBe(0)
})

test('a page that is refused is left out and named, the others are kept', async ({ page }) => {
  const reader = new Reader(page)
  await reader.open(caseLink(12))
  await keepObject(reader)
  await expect(page.getByText(/^Without these pages, .*: 2\.$/)).toBeVisible()
})

test('in an iframe nothing is kept, and a window of its own is offered', async ({ page }) => {
  await page.route(`${BASE}holder`, route =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${BASE}${BOOK}" width="1200" height="700" title="Viewer"></iframe>`,
    }),
  )
  await page.context().grantPermissions(['local-network-access'])
  await page.goto(`${BASE}holder`)
  const viewer = page.frameLocator('iframe')
  await viewer.getByRole('button', { name: 'Downloads', exact: true }).click()
  await viewer.getByText('Read without a network').click()
  await expect(viewer.getByText(/^Copies can be kept only where/)).toBeVisible()
  await expect(viewer.getByRole('link', { name: /tab of its own|own tab|new tab/i }).last()).toBeVisible()
})

test('a window without storage says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker
  })
  const reader = new Reader(page)
  await reader.open(BOOK)
  await openCopies(reader)
  await expect(page.getByText(/^This window cannot keep copies/)).toBeVisible()
})

test('a copy whose time is over is not read', async ({ page, context }) => {
  const reader = new Reader(page)
  await reader.open(BOOK)
  await keepObject(reader)
  await changeRecord(page, { since: 1, expires: 2 })
  await context.setOffline(true)
  await page.goto(BOOK)
  await expect(page.locator('[data-failure]')).toBeVisible()
  await expect(page.getByText(/^The time of the copy on this device ended on /)).toBeVisible()
})

test('a copy of what the library has withdrawn is removed', async ({ page }) => {
  const reader = new Reader(page)
  const link = viewing('/book/3/manifest.json')
  await reader.open(link)
  await keepObject(reader)
  await page
    .context()
    .route('**/book/3/manifest.json', route =>
      route.fulfill({ status: 403, headers: { 'Access-Control-Allow-Origin': '*' } }),
    )
  await page.goto(link)
  await expect(page.getByText(/^The copy on this device was removed/)).toBeVisible()
  expect(await cacheNames(page)).toEqual([])
  expect(await countWorkers(page)).toBe(0)
})

test('a copy of what may not be downloaded any more is removed', async ({ page }) => {
  const reader = new Reader(page)
  await reader.open(BOOK)
  await keepObject(reader)
  await configure(page, { permissions: { download: false } }, page.context())
  await page.goto(BOOK)
  await expect(page.getByText(/^The copy on this device was removed/)).toBeVisible()
  expect(await cacheNames(page)).toEqual([])
})

test('nothing else is answered: an object that is not kept stays out of reach', async ({ page, context }) => {
  const reader = new Reader(page)
  await reader.open(viewing('/book/3/manifest.json'))
  await keepObject(reader)
  await context.setOffline(true)
  await page.goto(BOOK)
  await expect(page.locator('[data-failure]')).toBeVisible()
})
