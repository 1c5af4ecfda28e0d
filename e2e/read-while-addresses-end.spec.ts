import { expect, type Page, test } from '@playwright/test'
import { hold } from './support/hold'
import { Reader } from './support/reader'
import { BASE } from './support/urls'
import { SIGNED, watchForLeaks, watchForNotices } from './support/watch-for-leaks'

// Objects whose signed addresses live five seconds and are really refused afterwards (src/server/scenarios/expiring-samples.ts).
const opening = (number: number, rest = '') =>
  `?rep_id=12100030${String(number).padStart(2, '0')}000412&inst=99SKERROW_INST${rest}`
const LEAVES = opening(0)
const HANDBOOK = opening(1)
const TALK = opening(2)

/** Which requests for the object's description and for signed addresses the viewer makes. */
function followRequests(page: Page) {
  let deliveries = 0
  let signed = ''
  page.on('request', request => {
    if (/\/view\/delivery\/.*\.json/.test(request.url())) deliveries++
    if (request.url().includes('X-Amz-Signature')) signed = request.url()
  })
  return {
    deliveries: () => deliveries,
    /** Waits until what the viewer knows is refused by the storage. */
    untilEnded: async () => {
      expect(signed).toContain('X-Amz-Expires=5')
      await expect.poll(async () => (await page.request.get(signed)).status(), { timeout: 20_000 }).toBe(403)
    },
  }
}

test('fifty leaves are read, each in its place, and no address is written anywhere', async ({ page }) => {
  test.setTimeout(120_000)
  const leaks = await watchForLeaks(page)
  const notices = await watchForNotices(page)
  const requests = followRequests(page)
  const reader = new Reader(page)
  await reader.open(`${LEAVES}&layout=single`)
  for (let leaf = 2; leaf <= 50; leaf++) {
    if (leaf === 26) await requests.untilEnded()
    await page.keyboard.press('PageDown')
    await reader.isOn(`Page ${leaf} of 50, Leaf ${leaf}`)
    await reader.seesPicture()
  }
  expect(requests.deliveries()).toBeGreaterThan(1)
  expect(await notices()).toEqual([])
  expect(page.url()).toMatch(/page=50&layout=single$/)
  expect(await leaks()).not.toMatch(SIGNED)
})

test('twenty small pages that wait for a fresh address make one request for it', async ({ page }) => {
  const notices = await watchForNotices(page)
  const requests = followRequests(page)
  const reader = new Reader(page)
  await reader.open(LEAVES)
  await requests.untilEnded()
  let refused = 0
  page.on('response', response => {
    if (response.url().includes('X-Amz-Signature') && response.status() === 403) refused++
  })
  const before = requests.deliveries()
  const release = await hold(page, /\/view\/delivery\/.*\.json/)
  await page.keyboard.press('o')
  await expect.poll(() => refused).toBeGreaterThanOrEqual(20)
  await expect.poll(requests.deliveries).toBe(before + 1)
  release()
  const seen = () =>
    page
      .locator('.overview img')
      .evaluateAll(all => all.filter(image => (image as HTMLImageElement).naturalWidth > 0).length)
  await expect.poll(seen).toBeGreaterThan(0)
  expect(await notices()).toEqual([])
})

test('a PDF is paged through at the same zoom, and back to the same page', async ({ page }) => {
  const notices = await watchForNotices(page)
  const requests = followRequests(page)
  const sheet = (number: number) => page.getByRole('region', { name: `Page ${number} of 300` })
  const isDrawn = (number: number) =>
    expect
      .poll(() =>
        sheet(number)
          .locator('canvas')
          .first()
          .evaluate((canvas: HTMLCanvasElement) => {
            const context = canvas.getContext('2d')
            const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
            return pixels.some((value, at) => at % 4 === 0 && value < 100)
          }),
      )
      .toBe(true)
  // The file is small: read ahead, the pages wanted later would be here already.
  await page.route(/\/storage\//, route =>
    route.request().headers().range?.startsWith('bytes=65536-') ? route.abort() : route.continue(),
  )
  await page.goto(HANDBOOK)
  await expect(sheet(1)).toBeVisible({ timeout: 20_000 })
  await page.keyboard.press('+')
  const width = await sheet(1).evaluate(element => element.clientWidth)
  const field = page.getByRole('textbox', { name: /^Go to page/ })
  const turns = [
    [151, '139'],
    [59, '47'],
    [300, 'A-12'],
    [151, '139'],
  ] as const
  for (const [number, label] of turns) {
    if (number === 151) await requests.untilEnded()
    await field.fill(label)
    await field.press('Enter')
    await expect(sheet(number)).toBeVisible()
    await isDrawn(number)
    await expect(page).toHaveURL(new RegExp(`#page=${number}(&|$)`))
  }
  expect(await sheet(151).evaluate(element => element.clientWidth)).toBe(width)
  expect(requests.deliveries()).toBeGreaterThan(1)
  expect(await notices()).toEqual([])
})

test('a film goes on at the second to which the reader moves', async ({ page }) => {
  const notices = await watchForNotices(page)
  const requests = followRequests(page)
  const slider = page.getByRole('slider', { name: 'Position', exact: true })
  const second = async () => Number(await slider.inputValue())
  // Without the browser's memory, which would answer for the storage.
  await page.route('**/storage/**', route => route.continue())
  await page.goto(TALK)
  await expect(slider).toBeEnabled()
  await requests.untilEnded()
  const recording = page.locator('.recording')
  const first = await recording.getAttribute('src')
  await recording.evaluate((media: HTMLMediaElement) => media.load())
  await page.keyboard.press('l')
  await page.keyboard.press('l')
  await expect.poll(second).toBeCloseTo(20, 0)
  await expect.poll(() => recording.getAttribute('src')).not.toBe(first)
  await page.keyboard.press('Space')
  await expect.poll(second).toBeGreaterThan(20.3)
  expect(await second()).toBeLessThan(27)
  expect(requests.deliveries()).toBeGreaterThan(1)
  expect(await notices()).toEqual([])
})

test('the page round the viewer is told no address either', async ({ page }) => {
  const leaks = await watchForLeaks(page)
  const requests = followRequests(page)
  await page.route('**/holder', route =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>A page</title><iframe src="/${LEAVES}" width="900" height="600" title="The viewer"></iframe>`,
    }),
  )
  await page.goto(`${BASE}holder`)
  const viewer = page.frameLocator('iframe')
  const picture = viewer.locator('img.page-picture').first()
  const isSeen = () =>
    expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await isSeen()
  await expect(viewer.getByRole('button', { name: 'Next page' })).toBeVisible()
  await requests.untilEnded()
  await viewer.getByRole('button', { name: 'Last page' }).click()
  await expect(viewer.locator('.stage-pictures')).toHaveAttribute('aria-label', /^Page 50 of 50/)
  await isSeen()
  await expect.poll(leaks).toContain('page')
  expect(await leaks()).not.toMatch(SIGNED)
})
