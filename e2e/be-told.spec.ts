import { expect, type Page, test } from '@playwright/test'
import { hold } from './support/hold'
import { Reader } from './support/reader'
import { ELSEWHERE, viewing } from './support/urls'

async function isTold(page: Page, query: string, reason: string, ...words: readonly (string | RegExp)[]) {
  await page.goto(query)
  const notice = page.getByRole('alert')
  await expect(notice).toBeVisible({ timeout: 15_000 })
  await expect(page.locator('[data-failure]')).toHaveAttribute('data-failure', reason)
  for (const word of words) await expect(notice).toContainText(word)
  await expect(notice.getByRole('heading')).toBeVisible()
}

test.describe('a reader is told why nothing is shown, and what to do', () => {
  test('sign-in needed', async ({ page }) => {
    await isTold(page, viewing('/status/401'), 'login-required', 'sign in')
  })

  test('denied, in the library’s own words, and no sign-in is offered', async ({ page }) => {
    await isTold(page, viewing('/status/403'), 'denied', 'Only in the reading room.')
    await expect(page.getByRole('link', { name: /sign in/i })).toHaveCount(0)
  })

  test('not found', async ({ page }) => {
    await isTold(page, viewing('/nothing'), 'not-found', 'Not found')
  })

  test('a server with a fault, after it was asked again', async ({ page }) => {
    await isTold(page, viewing('/status/503'), 'unreachable', /error of its own/)
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  })

  test('a server that does not allow this page to read', async ({ page }) => {
    await isTold(
      page,
      viewing('/no-cors/book/3/manifest.json'),
      'unreachable',
      new URL(ELSEWHERE).host,
      'CORS',
    )
  })

  test('a host that does not answer', async ({ page }) => {
    await isTold(page, `?manifest=${encodeURIComponent('http://127.0.0.1:9/manifest.json')}`, 'unreachable')
  })

  test('a web page instead of a document', async ({ page }) => {
    await isTold(page, viewing('/web-page'), 'invalid', 'web page')
  })

  test('a damaged document', async ({ page }) => {
    await isTold(page, viewing('/truncated'), 'invalid', 'damaged')
  })

  test('some other JSON', async ({ page }) => {
    await isTold(page, viewing('/other-json'), 'invalid', 'neither a IIIF manifest')
  })

  test('an address that may not be opened', async ({ page }) => {
    await isTold(page, '?manifest=javascript:alert(1)', 'invalid', 'cannot be opened')
  })

  test('no connection; opening goes on by itself when it is back', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/book/30/manifest.json'))
    await expect
      .poll(() =>
        page.evaluate(() =>
          performance.getEntriesByType('resource').some(entry => entry.name.includes('/iiif/2/full/')),
        ),
      )
      .toBe(true)
    await page.context().setOffline(true)
    await page.keyboard.press('End')
    await expect(page.locator('[data-failure=unreachable]')).toContainText('offline')
    await page.context().setOffline(false)
    await expect(page.locator('[data-failure]')).toHaveCount(0)
    await reader.seesPicture()
  })

  test('that a page takes long', async ({ page }) => {
    const release = await hold(page, '**/iiif/**')
    await page.goto(viewing('/book/3/manifest.json'), { waitUntil: 'commit' })
    await expect(page.getByText('Loading the page…')).toBeVisible()
    release()
    await new Reader(page).seesPicture()
    await expect(page.getByText('Loading the page…')).toHaveCount(0)
  })

  test('when part of the viewer itself does not arrive', async ({ page }) => {
    await page.route(/assets\/shell-/, route => route.abort())
    await page.goto(viewing('/nothing'))
    await expect(page.getByRole('alert')).toContainText('could not be loaded')
    await expect(page.getByRole('link', { name: 'open this page again' })).toBeVisible()
  })

  test('when what shows a page does not arrive, which can be asked for again', async ({ page }) => {
    const text = '?service=/view/delivery/99SKERROW_INST/1210001600000412&page=3'
    await page.route(/assets\/OfficeMedium-.*\.js/, route => route.abort())
    await page.goto(text)
    await expect(page.getByRole('alert')).toContainText('This part did not load')
    await expect(page.getByRole('button', { name: 'About', exact: true })).toBeVisible()
    await page.unroute(/assets\/OfficeMedium-.*\.js/)
    await page.getByRole('button', { name: 'Reload this part' }).click()
    await expect(page.getByRole('heading', { name: 'What was decided' })).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  for (const kind of ['js', 'css'])
    test(`nothing when one request for a part of the viewer breaks (${kind})`, async ({ page }) => {
      let broken = 0
      await page.route(new RegExp(`assets/OfficeMedium-.*\\.${kind}$`), route =>
        broken++ === 0 ? route.abort('connectionreset') : route.continue(),
      )
      await page.goto('?service=/view/delivery/99SKERROW_INST/1210001600000412&page=3')
      await expect(page.getByRole('heading', { name: 'What was decided' })).toBeVisible()
      expect(broken).toBeGreaterThan(1)
      expect(
        await page.evaluate(() =>
          [...document.styleSheets].some(({ href }) => href?.includes('OfficeMedium')),
        ),
      ).toBe(true)
    })

  test('that it takes long', async ({ page }) => {
    const release = await hold(page, '**/book/3/manifest.json')
    await page.goto(viewing('/book/3/manifest.json'))
    await expect(page.getByRole('status').first()).toContainText('Opening')
    release()
    await new Reader(page).seesPicture()
  })

  test('a manifest without pages is a state, not a failure', async ({ page }) => {
    await page.goto(viewing('/hostile/no-canvases'))
    await expect(page.locator('[data-state=empty]')).toContainText('Nothing to show here')
  })

  test('trying again helps when the fault is over', async ({ page }) => {
    let faulty = true
    await page.route('**/book/3/manifest.json', route =>
      faulty ? route.fulfill({ status: 401 }) : route.fallback(),
    )
    await isTold(page, viewing('/book/3/manifest.json'), 'login-required')
    faulty = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await new Reader(page).seesPicture()
  })

  test('nothing any more of a page that was missing, once it is there', async ({ page }) => {
    let faulty = true
    await page.route('**/iiif/4/**', route => (faulty ? route.fulfill({ status: 404 }) : route.fallback()))
    const reader = new Reader(page)
    await reader.open(viewing('/book/24/manifest.json', '&page=4'))
    await page.keyboard.press('PageDown')
    await expect(page.getByRole('alert')).toBeVisible()
    faulty = false
    await page.keyboard.press('End')
    await reader.isOn(/^Page 24 /)
    await page.goBack()
    await reader.isOn(/^Page 5 /)
    await reader.seesPicture()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test('a forbidden page says so in its place; the rest stays', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/book/5/manifest.json?forbidden=2', '&page=2'))
    await page.keyboard.press('PageDown')
    await expect(page.getByRole('alert')).toContainText('Only in the reading room.')
    await page.keyboard.press('PageUp')
    await reader.seesPicture()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
})
