import { expect, type Page, type Request, test } from '@playwright/test'
import { Reader } from './support/reader'

// Manifests and thumbnails of representations that are opened by their delivery JSON.

const opening = (representation: string, rest = '') => `?rep_id=${representation}&inst=99SKERROW_INST${rest}`
const late = (number: number) => `121000400${number}000412`
const [BOOK, BOTANICAL, MASTERS] = ['1210000100000412', '1210000500000412', '1210005010000412']
const [REFUSED, ANOTHER_EDITION, LEAVES, NO_THUMBNAILS, BY_INDEX, BARE_MASTERS] = [0, 1, 2, 3, 4, 5].map(late)

/** Requests to a path, from now on. */
function requestsTo(page: Page, path: string): readonly Request[] {
  const requests: Request[] = []
  page.on('request', request => {
    if (request.url().includes(path)) requests.push(request)
  })
  return requests
}

const openThumbnails = (page: Page) => page.getByRole('button', { name: 'Thumbnails', exact: true }).click()
const picturesIn = (page: Page) =>
  page
    .locator('.thumbnail img')
    .evaluateAll(all => all.filter(image => (image as HTMLImageElement).naturalWidth > 0).length)

test.describe('the manifest of a representation', () => {
  test('is asked for after the first picture, once, and brings the contents', async ({ page }) => {
    const manifests = requestsTo(page, '/manifest')
    const pictures = requestsTo(page, '/storage/')
    const reader = new Reader(page)
    await reader.open(opening(BOOK))
    await page.getByRole('button', { name: 'Contents', exact: true }).click()
    await expect(page.locator('.outline-row').first()).toBeVisible()
    await page.keyboard.press('PageDown')
    await openThumbnails(page)
    await expect.poll(() => picturesIn(page)).toBeGreaterThan(4)
    expect(manifests).toHaveLength(1)
    expect(manifests[0]?.url()).toContain('updateStatistics=false')
    const end = pictures[0]?.timing().startTime ?? Number.POSITIVE_INFINITY
    expect(manifests[0]?.timing().startTime).toBeGreaterThan(end)
  })

  test('opens the contents when their key was pressed before they came', async ({ page }) => {
    let release = () => {}
    const held = new Promise<void>(resolve => {
      release = resolve
    })
    await page.route('**/manifest?*', async route => {
      await held
      await route.continue()
    })
    await new Reader(page).open(opening(BOOK))
    await page.keyboard.press('1')
    await expect(page.getByRole('complementary', { name: 'Contents' })).toBeHidden()
    release()
    await expect(page.locator('.outline-row').first()).toBeVisible()
  })

  test('brings deep zoom when somebody zooms beyond the picture', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(opening(BOTANICAL))
    const tile = page.waitForRequest(/\/iiif\/2\/[^/]{300,}\/\d+,\d+,\d+,\d+\//)
    for (let step = 0; step < 6; step++) await page.keyboard.press('+')
    await tile
    await expect(page.locator('.zoom-percent')).not.toHaveText('100%')
  })

  test('brings masters through the image service, which nobody decodes here then', async ({ page }) => {
    const manifests = requestsTo(page, '/manifest')
    const masters = requestsTo(page, '/storage/')
    const reader = new Reader(page)
    await reader.open(opening(MASTERS))
    await expect(reader.picture).toHaveAttribute('src', /\/iiif\/2\//)
    await page.keyboard.press('PageDown')
    await reader.isOn(/^Page 2 of 4/)
    await reader.seesPicture()
    expect(manifests).toHaveLength(1)
    expect(masters).toHaveLength(0)
  })

  test('names other files: nothing of it is taken over, and the masters are decoded here', async ({
    page,
  }) => {
    const services = requestsTo(page, '/iiif/2/')
    await page.route(/\/manifest\?/, async route => {
      const response = await route.fetch()
      const body = (await response.text()).replace(/(\/canvas\/\d)\d/g, '$19')
      await route.fulfill({ response, body })
    })
    const reader = new Reader(page)
    await page.goto(opening(MASTERS))
    const answered = page.waitForResponse(/\/manifest\?/)
    await reader.seesPicture()
    await answered
    await page.keyboard.press('PageDown')
    await reader.isOn(/^Page 2 of 4/)
    await reader.seesPicture()
    await expect(page.locator('[data-failure]')).toHaveCount(0)
    expect(services).toHaveLength(0)
  })

  for (const [name, representation] of [
    ['is refused', REFUSED],
    ['is of another edition', ANOTHER_EDITION],
  ])
    test(`${name}: the masters are decoded here, page after page, and it is not asked for again`, async ({
      page,
    }) => {
      const manifests = requestsTo(page, '/manifest')
      const reader = new Reader(page)
      await page.goto(opening(representation ?? ''))
      for (const number of [1, 2, 3, 4]) {
        await reader.isOn(new RegExp(`^Page ${number} of 4`))
        await reader.seesPicture()
        await expect(page.locator('[data-failure]')).toHaveCount(0)
        await page.keyboard.press('PageDown')
      }
      expect(manifests).toHaveLength(1)
    })
})

test.describe('the thumbnails of a representation', () => {
  test('of 300 files: only those in view are asked for', async ({ page }) => {
    const thumbnails = requestsTo(page, '/view/delivery/thumbnail/')
    const reader = new Reader(page)
    await reader.open(opening(LEAVES ?? ''))
    await openThumbnails(page)
    await expect.poll(() => picturesIn(page)).toBeGreaterThan(4)
    expect(thumbnails.length).toBeLessThan(60)
    await page.keyboard.press('End')
    await expect(page.getByRole('button', { name: /^Page 300 of 300/ })).toBeVisible()
    await expect.poll(() => picturesIn(page)).toBeGreaterThan(4)
    expect(thumbnails.length).toBeLessThan(120)
  })

  test('by their number, where there are none by file', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(opening(BY_INDEX ?? ''))
    const byNumber = page.waitForResponse(/thumbnail\/99SKERROW_INST\/\d+\/\d+$/)
    await openThumbnails(page)
    expect((await byNumber).status()).toBe(200)
    await expect.poll(() => picturesIn(page)).toBeGreaterThan(4)
  })

  test('of a service that fails: it is given up, the page that was read is drawn', async ({ page }) => {
    const thumbnails = requestsTo(page, '/view/delivery/thumbnail/')
    const reader = new Reader(page)
    await reader.open(opening(NO_THUMBNAILS ?? ''))
    await openThumbnails(page)
    await expect(page.locator('.thumbnail').first().locator('canvas')).toBeVisible()
    // The image service of the manifest has the others.
    await expect.poll(() => picturesIn(page)).toBeGreaterThan(3)
    await page.keyboard.press('End')
    await expect(page.getByRole('button', { name: /^Page 300 of 300/ })).toBeVisible()
    expect(thumbnails.length).toBeLessThan(12)
  })

  const webPage = { status: 200, contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }

  test('that are a web page: icons, and the page that was read is drawn', async ({ page }) => {
    const thumbnails = requestsTo(page, '/view/delivery/thumbnail/')
    await page.route('**/view/delivery/thumbnail/**', route => route.fulfill(webPage))
    await page.route(/\/manifest\?/, route => route.fulfill({ status: 403 }))
    const reader = new Reader(page)
    await reader.open(opening(LEAVES ?? ''))
    await openThumbnails(page)
    await expect(page.locator('.thumbnail').first().locator('canvas')).toBeVisible()
    await page.keyboard.press('End')
    const last = page.getByRole('button', { name: /^Page 300 of 300/ })
    await expect(last).toBeVisible()
    await expect(last.locator('svg')).toBeVisible()
    expect(await picturesIn(page)).toBe(0)
    expect(thumbnails.length).toBeLessThan(12)
  })

  test('that are a web page, of the manifest: its image service has the others', async ({ page }) => {
    const thumbnails = requestsTo(page, '/view/delivery/thumbnail/')
    await page.route('**/view/delivery/thumbnail/**', route => route.fulfill(webPage))
    await new Reader(page).open(
      `?manifest=${encodeURIComponent(`/view/iiif/presentation/99SKERROW_INST/${BOOK}/manifest`)}`,
    )
    await openThumbnails(page)
    await expect.poll(() => picturesIn(page)).toBeGreaterThan(1)
    expect(thumbnails.length).toBeLessThan(12)
  })

  test('of masters that were decoded here are what was drawn', async ({ page }) => {
    await page.goto(opening(BARE_MASTERS ?? ''))
    await new Reader(page).seesPicture()
    await openThumbnails(page)
    await expect(page.locator('.thumbnail').first().locator('canvas')).toBeVisible()
  })
})

test('staff see which way the picture of a page came', async ({ page }) => {
  const reader = new Reader(page)
  const manifest = `/view/iiif/presentation/99SKERROW_INST/${BOTANICAL}/manifest`
  for (const [query, way] of [
    [opening(MASTERS, '&staff=1'), 'Image service, from the manifest of the representation'],
    [opening(REFUSED ?? '', '&staff=1'), 'The file, decoded in the viewer'],
    [opening(BOTANICAL, '&staff=1'), 'The file, drawn by the browser'],
    [`?manifest=${encodeURIComponent(manifest)}&staff=1`, 'Image service'],
  ] as const) {
    await page.goto(query)
    await reader.seesPicture()
    await reader.button('About').click()
    await expect(page.getByText(way, { exact: true })).toBeVisible()
  }
})
