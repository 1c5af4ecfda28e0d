import { expect, test } from '@playwright/test'
import { hold } from './support/hold'
import { Reader } from './support/reader'
import { ELSEWHERE, viewing } from './support/urls'

test.describe('a reader opens a IIIF manifest', () => {
  test('of Presentation 3: page, title and position are there', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/book/12/manifest.json'))
    await reader.isOn('Page 1 of 12, i')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A book from elsewhere')
    await expect(page).toHaveTitle('A book from elsewhere · Page 1 of 12, i')
  })

  test('of Presentation 2, as Alma sends it', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/book2/12/manifest.json'))
    await reader.isOn('Page 1 of 12, i')
    await expect(page).toHaveTitle(/^An older book/)
  })

  test('of Presentation 1', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/book1/5/manifest.json'))
    await reader.isOn('Page 1 of 5, i')
    await expect(page).toHaveTitle(/^A very old book/)
  })

  test('by an address left unencoded, with its own parameters', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(
      `?manifest=${ELSEWHERE}/book/6/manifest.json?behavior=individuals&direction=right-to-left&page=3`,
    )
    await reader.isOn('Page 3 of 6, iii')
  })

  test('by iiif-content, plain and encoded', async ({ page }) => {
    const reader = new Reader(page)
    const manifest = `${ELSEWHERE}/book/6/manifest.json`
    await reader.open(`?iiif-content=${encodeURIComponent(manifest)}`)
    const canvas = {
      id: `${ELSEWHERE}/book/6/canvas/3`,
      type: 'Canvas',
      partOf: [{ id: manifest, type: 'Manifest' }],
    }
    const state = Buffer.from(encodeURIComponent(JSON.stringify(canvas))).toString('base64url')
    await reader.open(`?iiif-content=${state}`)
    await reader.isOn('Page 4 of 6, iv')
  })

  test('by Universal Viewer’s fragment, with its empty parameters', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(
      `#?manifest=${encodeURIComponent(`${ELSEWHERE}/book/6/manifest.json`)}&c=&m=&cv=4&xywh=`,
    )
    await reader.isOn('Page 5 of 6, 1')
  })

  test('of static images without an image service', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/book/3/manifest.json?plain'))
    await expect(reader.picture).toHaveAttribute('src', `${ELSEWHERE}/static/0`)
  })

  test('whose images come without CORS headers: nothing stays blank, zoomed in neither', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/book/3/manifest.json?images=/no-cors'))
    await reader.button('Zoom in').click()
    const { width } = await reader.restingBox()
    expect(width).toBeGreaterThan(600)
    await reader.seesPicture()
  })

  test('with one missing image: only that page says so', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/book/5/manifest.json?missing=1'))
    await page.keyboard.press('PageDown')
    await expect(page.getByRole('alert')).toContainText('This page cannot be shown')
    await page.keyboard.press('PageDown')
    await expect(page.getByRole('alert')).toHaveCount(0)
    await reader.isOn('Page 3 of 5, iii')
    await reader.seesPicture()
  })

  test('of 5,000 pages, and goes to the last', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/book/5000/manifest.json'))
    await page.keyboard.press('End')
    await reader.isOn('Page 5,000 of 5,000, 4996')
    const elements = await page.evaluate(() => document.querySelectorAll('*').length)
    expect(elements).toBeLessThan(1500)
  })

  test('and asks for the manifest once, and for no picture twice', async ({ page }) => {
    const seen = new Map<string, number>()
    page.on('request', request => {
      if (request.url().startsWith(ELSEWHERE)) seen.set(request.url(), (seen.get(request.url()) ?? 0) + 1)
    })
    const reader = new Reader(page)
    await reader.open(viewing('/book/30/manifest.json'))
    await page.keyboard.press('PageDown')
    await reader.isOn(/^Page 2 /)
    await reader.seesPicture()
    expect([...seen].filter(([, times]) => times > 1)).toEqual([])
  })

  test('and nothing else is fetched before its first picture is painted', async ({ page, baseURL }) => {
    const reader = new Reader(page)
    const first = [/assets\/entry-.*\.js$/, /\/book\/12\/manifest\.json$/, /\/iiif\/0\/full\//]
    const others = (urls: readonly string[]) => urls.filter(url => !first.some(each => each.test(url)))
    const fetched: string[] = []
    page.on('request', request => fetched.push(request.url()))
    // The viewer never loses patience, however slow the machine.
    await page.addInitScript(() => {
      const { setTimeout } = window
      const soon = (callback: () => void, delay = 0) => (delay < 1000 ? setTimeout(callback, delay) : 0)
      Object.assign(window, { setTimeout: soon })
    })
    const pictureRequest = page.waitForRequest(/\/iiif\//)
    const release = await hold(page, /\/iiif\/0\/full\//)
    const url = viewing('/book/12/manifest.json')
    await page.goto(url, { waitUntil: 'commit' })
    await pictureRequest
    // The browser draws the empty page, and does what the viewer may have put off.
    await page.evaluate(
      () =>
        new Promise(resolve => requestAnimationFrame(() => requestIdleCallback(() => resolve(undefined)))),
    )
    expect(others(fetched)).toEqual([`${baseURL}${url}`])
    release()
    await expect(reader.pageField).toBeVisible()
    const beforePaint = await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint')
      const resources = performance.getEntriesByType('resource')
      return resources.filter(({ startTime }) => paint && startTime < paint.startTime).map(({ name }) => name)
    })
    expect(beforePaint).toHaveLength(first.length)
    expect(others(beforePaint)).toEqual([])
  })

  test('and the picture does not move when the frame comes', async ({ page }) => {
    const reader = new Reader(page)
    const release = await hold(page, /assets\/shell-.*\.js/)
    await page.goto(viewing('/book/12/manifest.json'))
    await reader.seesPicture()
    const alone = await reader.pictureBox()
    release()
    await expect(reader.button('Zoom in')).not.toHaveAttribute('aria-disabled')
    expect(await reader.restingBox()).toEqual(alone)
  })
})
