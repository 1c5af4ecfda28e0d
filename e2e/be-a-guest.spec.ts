import { expect, type Page, test } from '@playwright/test'
import { Reader } from './support/reader'
import { BASE, ELSEWHERE } from './support/urls'
import { Visitor } from './support/visitor'

const BOOK = 'rep_id=1210000100000412&inst=99SKERROW_INST'
const HANDBOOK = 'rep_id=1210001300000412&inst=99SKERROW_INST'
const EBOOK = 'rep_id=1210001600000412&inst=99SKERROW_INST'
const DELIVERY = '/view/delivery/99SKERROW_INST/1210000100000412'

/** Opens a page that holds what is given, with room to scroll. */
async function visit(page: Page, html: string): Promise<void> {
  const body = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Host</title>
    <script src="../lightbox.js" defer></script><body style="margin:0;height:3000px">${html}</body></html>`
  await page.route('**/demo/host.html', route => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('demo/host.html')
}

/** Opens a page with a viewer on it, below a line of the page itself. */
async function visitViewer(page: Page, query: string, attributes = ''): Promise<void> {
  await visit(
    page,
    `<p style="height:60px;margin:0">Above</p><iframe src="${BASE}?${query}" title="Viewer" width="100%" height="480" style="border:0" ${attributes}></iframe>`,
  )
}

/** Draws fingers down or up the screen at the same time, each from one height to another. */
async function drag(page: Page, fingers: readonly (readonly [from: number, to: number])[]): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : fingers.map(([from, to], id) => ({ id, x: 190, y: from + (to - from) * part })),
    })
  await send('touchStart', 0)
  for (let step = 1; step <= 10; step++) await send('touchMove', step / 10)
  await send('touchEnd', 1)
}

const viewerOf = (page: Page) => page.frameLocator('iframe')
const scrolled = (page: Page) => page.evaluate(() => scrollY)
/** The zoom that the viewer tells; nothing for an e-book, which has none. */
const zoomOf = (page: Page) => viewerOf(page).locator('.zoom-percent').allTextContents()

const FORMS = [
  { what: 'a picture', query: `${BOOK}&layout=single`, there: '.openseadragon-canvas' },
  { what: 'a column of pages', query: `${BOOK}&layout=scroll`, there: '.scroll-layout img' },
  { what: 'a PDF', query: HANDBOOK, there: '.pdf-view canvas' },
  { what: 'an e-book', query: EBOOK, there: 'iframe.book-frame' },
]

test.describe('the wheel over a viewer on a page', () => {
  for (const { what, query, there } of FORMS) {
    test(`scrolls the page over ${what}, with a hint, until the reader clicks in the viewer`, async ({
      page,
    }) => {
      await visitViewer(page, query)
      const viewer = viewerOf(page)
      await expect(viewer.locator(there).first()).toBeVisible({ timeout: 20_000 })
      await expect(viewer.locator('html')).toHaveAttribute('data-hold', 'free')
      await page.mouse.move(640, 300)
      const zoom = await zoomOf(page)
      await page.mouse.wheel(0, 120)
      await expect.poll(() => scrolled(page)).toBe(120)
      await expect(viewer.getByText('Click here to use the wheel, or hold Ctrl to zoom')).toBeVisible()
      expect(await zoomOf(page)).toEqual(zoom)
      await page.mouse.move(640, 250)
      await page.mouse.click(640, 250)
      await expect(viewer.locator('html')).toHaveAttribute('data-hold', 'held')
      await expect(viewer.locator('.hold-hint')).toHaveCount(0)
      // The pointer leaves, and lets go.
      await page.mouse.move(640, 640)
      await expect(viewer.locator('html')).toHaveAttribute('data-hold', 'free')
    })
  }

  test('zooms a picture that the reader has clicked, and one where Ctrl is held', async ({ page }) => {
    await visitViewer(page, `${BOOK}&layout=single`)
    const viewer = viewerOf(page)
    await expect(viewer.locator('.openseadragon-canvas')).toBeVisible()
    await expect(viewer.locator('.zoom-percent')).toHaveText('100%')
    await page.mouse.move(640, 300)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -120)
    await page.keyboard.up('Control')
    await expect(viewer.locator('.zoom-percent')).toHaveText('125%')
    await page.mouse.click(640, 300)
    await page.mouse.wheel(0, -120)
    await expect(viewer.locator('.zoom-percent')).toHaveText('156%')
    expect(await scrolled(page)).toBe(0)
  })

  test('scrolls a column that the reader has clicked', async ({ page }) => {
    await visitViewer(page, `${BOOK}&layout=scroll`)
    const viewer = viewerOf(page)
    await expect(viewer.locator('.scroll-layout img').first()).toBeVisible()
    await page.mouse.click(1000, 300)
    await expect(viewer.locator('html')).toHaveAttribute('data-hold', 'held')
    await page.mouse.wheel(0, 200)
    await expect
      .poll(() => viewer.locator('.scroll-layout').evaluate(column => column.scrollTop))
      .toBeGreaterThan(100)
    expect(await scrolled(page)).toBe(0)
  })
})

test.describe('a finger on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  for (const { what, query, there } of FORMS) {
    test(`moves the page over ${what}, with a hint`, async ({ page }) => {
      await visitViewer(page, query)
      const viewer = viewerOf(page)
      await expect(viewer.locator(there).first()).toBeVisible({ timeout: 20_000 })
      await expect(viewer.locator('html')).toHaveAttribute('data-hold', 'free')
      await drag(page, [[350, 200]])
      await expect.poll(() => scrolled(page)).toBeGreaterThan(100)
      await expect(viewer.getByText('Tap to scroll in here, or use two fingers to zoom')).toBeVisible()
    })
  }

  test('two fingers zoom the picture, and one then moves it', async ({ page }) => {
    await visitViewer(page, `${BOOK}&layout=single`)
    const viewer = viewerOf(page)
    await expect(viewer.locator('.openseadragon-canvas')).toBeVisible()
    await expect(viewer.locator('html')).toHaveAttribute('data-hold', 'free')
    await drag(page, [
      [310, 400],
      [290, 200],
    ])
    await expect(viewer.locator('html')).toHaveAttribute('data-hold', 'held')
    await expect(viewer.locator('html')).toHaveAttribute('data-zoomed', 'true')
    await drag(page, [[350, 250]])
    expect(await scrolled(page)).toBe(0)
  })
})

test.describe('Escape', () => {
  const OPENERS: Readonly<Record<string, string>> = {
    'a native dialog': `<dialog id="own"><a id="book" href="${DELIVERY}">Book</a></dialog><script>own.showModal()</script>`,
    'a dialog by script': `<div id="own" role="dialog" aria-label="Record"><a id="book" href="${DELIVERY}">Book</a></div>
      <script>for (const type of ['keydown', 'keyup']) document.addEventListener(type, event => event.key === 'Escape' && own.remove())</script>`,
  }
  for (const [what, html] of Object.entries(OPENERS)) {
    test(`closes the lightbox alone that was opened from ${what}`, async ({ page }) => {
      await visit(page, html)
      await page.waitForFunction(() => 'Lectern' in window)
      const link = page.locator('#book')
      const lightbox = page.locator('dialog:has(iframe)')
      await link.click()
      await expect(page.locator('dialog iframe')).toBeFocused({ timeout: 20_000 })
      await page.keyboard.press('Escape')
      await expect(lightbox).toBeHidden()
      await expect(page.locator('#own')).toBeVisible()
      await expect(link).toBeFocused()
      // While the viewer is on its way the close button has the focus.
      await page.route('**/assets/**', () => undefined)
      await link.click()
      await expect(lightbox).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(lightbox).toBeHidden()
      await expect(page.locator('#own')).toBeVisible()
      await expect(link).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(page.locator('#own')).toBeHidden()
    })
  }

  test('closes a panel of a viewer in a dialog of the page, and not the dialog', async ({ page }) => {
    await visit(
      page,
      `<dialog id="own" style="width:90vw"><iframe src="${BASE}?${BOOK}" title="Viewer" width="900" height="500"></iframe></dialog><script>own.showModal()</script>`,
    )
    const viewer = viewerOf(page)
    await viewer.getByRole('button', { name: 'About' }).click()
    await expect(viewer.getByRole('complementary', { name: 'About' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(viewer.getByRole('complementary')).toHaveCount(0)
    await expect(page.locator('#own')).toBeVisible()
    await expect(viewer.getByRole('button', { name: 'About' })).toBeFocused()
  })
})

test('the lightbox gives the focus back to the one of two links that opened it', async ({ page }) => {
  await visit(page, `<a id="one" href="${DELIVERY}">One</a> <a id="two" href="${DELIVERY}">Two</a>`)
  await page.waitForFunction(() => 'Lectern' in window)
  const visitor = new Visitor(page)
  const link = page.locator('#two')
  await link.click()
  await visitor.reads(/^Page 1 /)
  await page.keyboard.press('Escape')
  await visitor.isBackAt(link)
  await page.goForward()
  await visitor.reads(/^Page 1 /)
  await page.keyboard.press('Escape')
  await visitor.isBackAt(link)
})

test.describe('in a sandbox', () => {
  const BY_SCRIPT = `sandbox="allow-scripts"`

  test('without same-origin it works where the server lets its files be read', async ({ page }) => {
    await page.route('**/*', async route => {
      const response = await route.fetch()
      const headers = { ...response.headers(), 'access-control-allow-origin': '*' }
      await route.fulfill({ response, headers })
    })
    await visitViewer(page, `${BOOK}&layout=single`, BY_SCRIPT)
    const viewer = viewerOf(page)
    await expect(viewer.locator('.stage-pictures')).toHaveAttribute('aria-label', /^Page 1 of 24/)
    await viewer.getByRole('button', { name: 'Next page' }).click()
    await expect(viewer.locator('.stage-pictures')).toHaveAttribute('aria-label', /^Page 2 of 24/)
    await viewer.getByRole('button', { name: 'About' }).click()
    await expect(viewer.getByRole('complementary', { name: 'About' })).toBeVisible()
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  })

  test('with same-origin it works', async ({ page }) => {
    await visitViewer(page, BOOK, `sandbox="allow-scripts allow-same-origin"`)
    await expect(viewerOf(page).locator('.stage-pictures')).toHaveAttribute('aria-label', /^Page 1 of 24/)
  })
})

test('a page by https shows a document whose addresses begin with http', async ({ page }) => {
  const origins: string[] = []
  // Nothing leaves the machine: both hosts are answered from here.
  await page.route(/^https?:\/\/(?:viewer|library)\.example\//, async route => {
    const url = new URL(route.request().url())
    origins.push(url.origin)
    const here = url.hostname === 'viewer.example' ? BASE : `${ELSEWHERE}/`
    const response = await route.fetch({ url: here + url.pathname.slice(1) + url.search })
    const text = url.pathname.endsWith('.json')
      ? (await response.text()).replaceAll(ELSEWHERE, 'http://library.example')
      : undefined
    await route.fulfill({ response, ...(text !== undefined && { body: text }) })
  })
  const manifest = encodeURIComponent('http://library.example/book/4/manifest.json')
  await page.goto(`https://viewer.example/?manifest=${manifest}`)
  const reader = new Reader(page)
  await reader.seesPicture()
  await reader.isOn(/^Page 1 of 4/)
  expect([...new Set(origins)].sort()).toEqual(['https://library.example', 'https://viewer.example'])
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})
