import { expect, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { cacheNames, changeRecord, countWorkers, keepObject, openCopies } from './support/offline/copies'
import { Reader } from './support/reader'
import { ELSEWHERE, viewing } from './support/urls'

const BOOK = '99SKERROW_INST/1210000100000412'
const WAYS = [
  ['delivery JSON', `?service=/view/delivery/${BOOK}&layout=single`],
  ['manifest', `?manifest=/view/iiif/presentation/${BOOK}/manifest?iiifVersion=3&layout=single`],
] as const

for (const [way, link] of WAYS)
  test(`a reader keeps a book and reads it with the network off, by ${way}`, async ({ page, context }) => {
    const reader = new Reader(page)
    await reader.open(link)
    expect(await countWorkers(page)).toBe(0)
    await openCopies(reader)
    await expect(page.getByText(/^24 pages, about [\d.]+ (?:kB|MB)\.$/)).toBeVisible()
    await expectNoAxeViolations(page)
    await reader.button('Keep on this device').click()
    await expect(page.getByText(/^Kept on this device: /)).toBeVisible({ timeout: 45_000 })
    await expectNoAxeViolations(page)
    await context.setOffline(true)
    await reader.open(link)
    await expect(page.getByText(/^No network: this is the copy of /)).toBeVisible()
    for (let number = 2; number <= 24; number++) {
      await page.keyboard.press('PageDown')
      await reader.isOn(new RegExp(`^Page ${number} of 24`))
      await reader.seesPicture()
    }
    await expect(page.locator('[data-failure]')).toHaveCount(0)
    await reader.button('Find').click()
    await page.getByRole('searchbox').fill('count aloud')
    await page.keyboard.press('Enter')
    await expect(page.locator('.find-hits').getByText('count aloud').first()).toBeVisible()
  })

test('a PDF is kept as a file, of which parts are read', async ({ page, context }) => {
  const reader = new Reader(page)
  const sheet = page.getByRole('region', { name: 'Page 1 of 300' })
  await page.goto('?rep_id=1210001300000412&inst=99SKERROW_INST')
  await expect(sheet).toBeVisible({ timeout: 20_000 })
  await keepObject(reader)
  await context.setOffline(true)
  await page.goto('?rep_id=1210001300000412&inst=99SKERROW_INST')
  await expect(page.getByText(/^No network: /)).toBeVisible()
  await expect(sheet.locator('canvas').first()).toBeVisible({ timeout: 20_000 })
})

test('the size of 300 pages is foretold within 15 per cent', async ({ page }) => {
  test.setTimeout(180_000)
  const reader = new Reader(page)
  await reader.open(viewing('/book/300/manifest.json'))
  await openCopies(reader)
  const price = page.getByText(/^300 pages, about /)
  await expect(price).toBeVisible({ timeout: 60_000 })
  const foretold = await page.evaluate(async () => {
    const rows: [string, number, string][] = await (await fetch('offline-files.json')).json()
    return rows.filter(([, , use]) => use === '').reduce((sum, [, bytes]) => sum + bytes, 0)
  })
  const [, number = '', unit = ''] = /about ([\d.]+) (kB|MB)/.exec((await price.textContent()) ?? '') ?? []
  const stated = Number(number) * (unit === 'MB' ? 1e6 : 1e3) - foretold
  await reader.button('Keep on this device').click()
  await expect(page.getByText(/^Kept on this device: /)).toBeVisible({ timeout: 120_000 })
  const bytes = await page.evaluate(async () => {
    const cache = await caches.open('lectern.packs')
    const [key] = await cache.keys()
    const record = key && (await (await cache.match(key))?.json())
    return record?.bytes ?? 0
  })
  expect(Math.abs(stated / bytes - 1)).toBeLessThan(0.15)
})

test('work that is stopped goes on where it ended, and what is removed leaves nothing', async ({ page }) => {
  const reader = new Reader(page)
  await reader.open(viewing('/book/40/manifest.json'))
  let pictures = 0
  const counted = new RegExp(`${ELSEWHERE}/iiif/\\d+/full/1000`)
  await page.context().route(counted, async route => {
    pictures++
    if (pictures > 20) await new Promise(resolve => setTimeout(resolve, 20))
    await route.fallback()
  })
  await openCopies(reader)
  await reader.button('Keep on this device').click()
  await reader.button('Cancel').click()
  await expect(page.getByText(/^Kept in part: /)).toBeVisible()
  expect(await countWorkers(page)).toBe(0)
  await reader.button('Go on').click()
  await expect(page.getByText(/^Kept on this device: /)).toBeVisible({ timeout: 45_000 })
  expect(await countWorkers(page)).toBe(1)
  await page.getByRole('button', { name: /^Remove the copy of / }).click()
  await expect(reader.button('Keep on this device')).toBeVisible()
  expect(await countWorkers(page)).toBe(0)
  expect(await cacheNames(page)).toEqual([])
})

test('a full device, a cleared copy and a changed object are said, and nothing is lost', async ({ page }) => {
  const reader = new Reader(page)
  const link = viewing('/book/12/manifest.json')
  await reader.open(link)
  await page.evaluate(() => {
    const put = Cache.prototype.put
    let count = 0
    Cache.prototype.put = function (...given) {
      if (++count > 9) return Promise.reject(new DOMException('', 'QuotaExceededError'))
      return put.apply(this, given)
    }
  })
  await openCopies(reader)
  await reader.button('Keep on this device').click()
  await expect(page.getByText('There is no more room on the device.')).toBeVisible()
  await reader.open(link)
  await openCopies(reader)
  await reader.button('Keep on this device').or(reader.button('Go on')).click()
  await expect(page.getByText(/^Kept on this device: /)).toBeVisible({ timeout: 45_000 })
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      if (!/^lectern\.pack\./.test(name)) continue
      const cache = await caches.open(name)
      for (const key of (await cache.keys()).slice(0, 4)) await cache.delete(key)
    }
  })
  await reader.open(link)
  await openCopies(reader)
  await expect(page.getByText('The browser has removed part of the copy.')).toBeVisible()
  await reader.button('Go on').click()
  await expect(page.getByText('The browser has removed part of the copy.')).toHaveCount(0)
  await expect(page.getByText(/^Kept on this device: /)).toBeVisible({ timeout: 45_000 })
  await changeRecord(page, { fingerprint: 'of another document' })
  await reader.open(link)
  await openCopies(reader)
  await expect(page.getByText('This object has changed since the copy was made.')).toBeVisible()
  await reader.button('Update the copy').click()
  await expect(page.getByText('This object has changed since the copy was made.')).toHaveCount(0)
  await expect(page.getByText(/^Kept on this device: /)).toBeVisible({ timeout: 45_000 })
})

test('two windows do not keep the same object at once', async ({ page, context }) => {
  const reader = new Reader(page)
  const link = viewing('/book/12/manifest.json')
  await reader.open(link)
  const other = new Reader(await context.newPage())
  await other.open(link)
  await openCopies(other)
  await expect(other.button('Keep on this device')).toBeVisible()
  await openCopies(reader)
  await expect(reader.button('Keep on this device')).toBeVisible()
  let release = () => {}
  const released = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route(/\/iiif\/\d+\/full\//, async route => {
    await released
    await route.fallback()
  })
  await reader.button('Keep on this device').click()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await other.button('Keep on this device').click()
  await expect(other.page.getByText('Another window is keeping this object just now.')).toBeVisible()
  release()
  await expect(page.getByText(/^Kept on this device: /)).toBeVisible({ timeout: 45_000 })
})
