import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { BASE } from './support/urls'
import { Visitor } from './support/visitor'

const OTHER_ORIGIN = BASE.replace('127.0.0.1', 'localhost')
const REPRESENTATION = '/view/delivery/99SKERROW_INST/1210000100000412'

/** Counts what the page must not do: errors, violations of its policy, moving, requests to strangers. */
async function watch(page: Page) {
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error.message))
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    addEventListener('securitypolicyviolation', event => seen.push(`policy: ${event.violatedDirective}`))
    const shifts = new PerformanceObserver(list => {
      for (const entry of list.getEntries()) seen.push(`shift: ${JSON.stringify(entry)}`)
    })
    if (window.parent === window) shifts.observe({ type: 'layout-shift', buffered: false })
  })
  return {
    /** Forgets what happened while the page was drawn. */
    begin: () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.splice(0)),
    async expectNothing() {
      expect(faults).toEqual([])
      expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([])
    },
  }
}

const PAGES = [
  { path: 'plain.html', link: '#book', page: /^Page 1 of 24/ },
  { path: 'plain.html', link: '#album', page: /^Page 1 of 5/ },
  { path: 'plain.html', link: '#manifest', page: /^Page 1 of 8/ },
  { path: 'primo-ve.html', link: 'md-list-item a', page: /^Page 1 of 4/ },
  { path: 'primo-ve.html', link: 'md-list-item button', page: /^Page 1 of 1/ },
  { path: 'primo-nde.html', link: 'nde-view-it-card a', page: /^Page 1 of 24/ },
  { path: 'primo-nde.html', link: 'nde-view-it-card button', page: /^Page 1 of 5/ },
  { path: 'strict.html', link: '#book', page: /^Page 1 of 24/ },
  { path: 'elsewhere.html', link: '#book', page: /^Page 1 of 24/ },
]

test.describe('on every kind of page', () => {
  for (const { path, link: selector, page: name } of PAGES) {
    test(`${path}, ${selector}: opens, Escape closes, Forward opens, Back closes, nothing moves`, async ({
      page,
    }) => {
      const watched = await watch(page)
      const visitor = new Visitor(page)
      await page.goto(path === 'elsewhere.html' ? `${OTHER_ORIGIN}demo/${path}` : `demo/${path}`)
      const link = page.locator(selector).first()
      await expect(link).toBeVisible()
      if (path === 'elsewhere.html') await page.waitForFunction(() => 'Lectern' in window)
      await page.evaluate(() => scrollTo({ top: 60, behavior: 'instant' }))
      const [scroll, globals, steps] = await page.evaluate(() => [
        scrollY,
        Object.keys(window).length,
        history.length,
      ])
      await watched.begin()

      await link.click()
      await visitor.reads(name)
      await page.keyboard.press('Escape')
      await visitor.isBackAt(link)
      await page.goForward()
      await visitor.reads(name)
      await page.goBack()
      await visitor.isBackAt(link)

      const now = () => page.evaluate(() => [scrollY, Object.keys(window).length, history.length])
      await expect.poll(now).toEqual([scroll, globals, (steps ?? 0) + 1])
      await watched.expectNothing()
    })
  }
})

test('by the keyboard alone, and by the button', async ({ page }) => {
  const visitor = new Visitor(page)
  await page.goto('demo/plain.html')
  const link = page.locator('#book')
  await link.focus()
  await page.keyboard.press('Enter')
  await visitor.reads(/^Page 1 /)
  await page.keyboard.press('PageDown')
  await visitor.reads(/^Pages? 2 /)
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await visitor.isBackAt(link)
})

test('Escape closes the innermost thing first, then the lightbox', async ({ page }) => {
  const visitor = new Visitor(page)
  await page.goto('demo/plain.html')
  await page.locator('#book').click()
  await visitor.reads(/^Page 1 /)
  await page.keyboard.press('3')
  await expect(visitor.viewer.getByRole('complementary', { name: 'About' })).toBeVisible()
  await page.keyboard.press('?')
  await expect(visitor.viewer.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(visitor.viewer.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(visitor.viewer.getByRole('complementary')).toHaveCount(0)
  await expect(visitor.dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await visitor.isBackAt(page.locator('#book'))
})

test('by touch, on a phone', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  })
  const page = await context.newPage()
  const visitor = new Visitor(page)
  await page.goto(`${BASE}demo/plain.html`)
  await page.locator('#book').tap()
  await visitor.reads(/^Page 1 /)
  const box = await page.locator('dialog iframe').boundingBox()
  expect(box).toMatchObject({ x: 0, y: 0, width: 390, height: 844 })
  await page.getByRole('button', { name: 'Close', exact: true }).tap()
  await expect(visitor.dialog).toHaveCount(0)
  await context.close()
})

test('a shared or reloaded address opens it again, at the page; so does a link drawn late', async ({
  page,
}) => {
  const visitor = new Visitor(page)
  await page.goto('demo/primo-ve.html')
  await page.locator('md-list-item a').first().click()
  await visitor.reads(/^Page 1 /)
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/lectern=[\w-]+\.2$/)
  await page.reload()
  await visitor.reads(/^Page 2 /)
  await page.keyboard.press('Escape')
  await visitor.isBackAt(page.locator('md-list-item a').first())
})

test('an address does not open what the page has no link to', async ({ page }) => {
  const foreign = Buffer.from(`https://evil.example${REPRESENTATION}`).toString('base64url')
  await page.goto(`demo/strict.html#lectern=${foreign}`)
  await page.waitForFunction(() => 'Lectern' in window)
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve)))
  await expect(page.locator('dialog[open]')).toHaveCount(0)
  await page.goto(`demo/index.html#lectern=${foreign}`)
  await expect(page.locator('iframe')).toHaveCount(0)
  // Nor what an address of a trusted host names within it.
  const viewer = new URL('..', page.url()).href
  for (const trusted of [viewer, page.url().split('#', 1)[0]]) {
    const inside = Buffer.from(`${trusted}?manifest=https://evil.example/m`).toString('base64url')
    await page.goto('about:blank')
    await page.goto(`demo/strict.html#lectern=${inside}`)
    await page.waitForFunction(() => 'Lectern' in window)
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve)))
    await expect(page.locator('iframe')).toHaveCount(0)
  }
})

test('the reader can switch to the other representations of the list', async ({ page }) => {
  const visitor = new Visitor(page)
  await page.goto('demo/primo-ve.html')
  await page.locator('md-list-item a').first().click()
  await visitor.reads(/^Page 1 of 4/)
  await visitor.viewer
    .getByRole('combobox', { name: 'Other versions of this title' })
    .selectOption({ label: 'Digital viewer Views of the coast 8 photographs' })
  await visitor.reads(/^Page 1 of 8/)
  await page.goBack()
  await expect(visitor.dialog).toHaveCount(0)
})

for (const [how, modifiers] of [
  ['Ctrl', ['Control']],
  ['Shift', ['Shift']],
] as const) {
  test(`with ${how} held the link opens as the browser opens it`, async ({ page, context }) => {
    await page.goto('demo/plain.html')
    await page.waitForFunction(() => 'Lectern' in window)
    const opened = context.waitForEvent('page')
    await page.locator('#album').click({ modifiers: [...modifiers] })
    expect((await opened).url()).toContain('/discovery/delivery/')
    await expect(page.locator('dialog[open]')).toHaveCount(0)
  })
}

test('the middle button, thumbnails, texts and downloads are left to the browser', async ({
  page,
  context,
}) => {
  await page.goto('demo/plain.html')
  await page.waitForFunction(() => 'Lectern' in window)
  const opened = context.waitForEvent('page')
  await page.locator('#album').click({ button: 'middle' })
  await opened
  const prevented = await page.evaluate(() => {
    const link = document.querySelector('#book')
    link?.setAttribute('download', '')
    const links = ['a[href*=thumbnail]', 'a[href*="/text/"]', '#book']
    const outcomes: boolean[] = []
    addEventListener('click', event => {
      outcomes.push(event.defaultPrevented)
      event.preventDefault()
    })
    for (const each of links) document.querySelector<HTMLElement>(each)?.click()
    return outcomes
  })
  expect(prevented).toEqual([false, false, false])
  await expect(page.locator('dialog[open]')).toHaveCount(0)
})

test('without the script the plain link still opens the object', async ({ page }) => {
  await page.route('**/lightbox.js', route => route.abort())
  await page.goto('demo/plain.html')
  await page.locator('#album').click()
  await expect(page).toHaveURL(/\/discovery\/delivery\//)
  await expect(page.locator('.stage-pictures')).toHaveAttribute('aria-label', /^Page 1 of 5/)
})

test('pointing at links keeps one viewer ready, which asks the library for nothing until it is opened', async ({
  page,
}) => {
  const requests: string[] = []
  page.on('request', request => {
    if (/\/delivery\/(?!thumbnail)/.test(request.url())) requests.push(request.url())
  })
  const visitor = new Visitor(page)
  const spareIframe = page.locator('dialog:not([open]) iframe')
  await page.goto('demo/strict.html')
  await page.waitForFunction(() => 'Lectern' in window)
  await page.locator('#book').focus()
  await expect(spareIframe).toHaveCount(1)
  await expect(spareIframe).toBeHidden()
  const frame = page.frames()[1]
  await frame?.waitForLoadState()
  await frame?.evaluate(() => Object.assign(window, { spareIframe: true }))
  await page.locator('#hebrew').hover()
  await page.locator('#book').hover()
  await expect(spareIframe).toHaveCount(1)
  await expect(page.locator('#book')).toBeFocused()
  expect(requests).toEqual([])

  await page.locator('#book').click()
  await visitor.reads(/^Page 1 of 24/)
  expect(await page.frames()[1]?.evaluate(() => 'spareIframe' in window)).toBe(true)
  expect(new URL(page.frames()[1]?.url() ?? '').search).toContain('service=')
  expect(requests.length).toBeGreaterThan(0)
  await page.goBack()
  await visitor.isBackAt(page.locator('#book'))
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with the lightbox open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const { path, link } of PAGES.filter(each => /plain|nde/.test(each.path)).slice(-2)) {
      await page.goto(`demo/${path}`)
      await page.locator(link).first().click()
      await expect(page.locator('dialog iframe')).toBeFocused()
      await expectNoAxeViolations(page)
    }
  })
}
