import { expect, type Page, type Request, test } from '@playwright/test'
import { configure } from './support/configured'
import { lies } from './support/lying-images.mjs'
import { Reader } from './support/reader'
import { BASE, ELSEWHERE, viewing } from './support/urls'

/** Watches for what no hostile document may do: run script, put anything runnable into the page, contact strangers. */
async function watch(page: Page) {
  const requests: string[] = []
  const faults: string[] = []
  page.on('request', request => requests.push(request.url()))
  page.on('pageerror', error => faults.push(error.message))
  page.on('dialog', dialog => {
    faults.push('a dialog opened')
    void dialog.dismiss()
  })
  return async () => {
    const findings = await page.evaluate(() => ({
      ran: 'ran' in globalThis,
      polluted: 'polluted' in {},
      text: document.getElementById('lectern')?.textContent?.trim().length ?? 0,
      attributes: [...document.querySelectorAll('*')].flatMap(element =>
        [...element.attributes]
          .filter(
            ({ name, value }) =>
              /^on|^srcdoc$/.test(name) || /^\s*(?:javascript:|vbscript:|file:|data:text)/i.test(value),
          )
          .map(({ name }) => name),
      ),
    }))
    expect(findings.ran).toBe(false)
    expect(findings.polluted).toBe(false)
    expect(findings.attributes).toEqual([])
    expect(findings.text).toBeGreaterThan(0)
    expect(faults).toEqual([])
    expect(
      requests.filter(
        url => !/^(?:data|blob):/.test(url) && !url.startsWith(BASE) && !url.startsWith(ELSEWHERE),
      ),
    ).toEqual([])
  }
}

test.describe('whatever a document says', () => {
  for (const name of ['markup', 'script-image', 'no-canvases', 'cyclic-ranges', 'deep-ranges', 'prototype']) {
    test(`${name}: nothing runs, nobody else is asked, something is shown`, async ({ page }) => {
      const holds = await watch(page)
      await page.goto(viewing(`/hostile/${name}`))
      await expect(page.locator('.lectern-bar').first()).toBeVisible()
      await expect(page.locator('h1, [role=alert]').first()).toBeVisible()
      const about = page.getByRole('button', { name: 'About' })
      if (await about.isVisible()) await about.click()
      await holds()
    })
  }

  test('permitted HTML is shown as such, the rest is inert', async ({ page }) => {
    const holds = await watch(page)
    await new Reader(page).open(viewing('/book/3/manifest.json'))
    await page.getByRole('button', { name: 'About' }).click()
    const about = page.getByRole('complementary', { name: 'About' })
    await expect(about.locator('b')).toHaveText('bold')
    await expect(about.getByRole('link', { name: 'The library' }).first()).toHaveAttribute(
      'href',
      'https://library.example/',
    )
    await expect(about).not.toContainText('globalThis')
    await holds()
  })

  for (const name of lies) {
    test(`an image service that lies (${name}) freezes nothing`, async ({ page }) => {
      const holds = await watch(page)
      const manifest = {
        '@context': 'http://iiif.io/api/presentation/2/context.json',
        '@id': `${ELSEWHERE}/lying.json`,
        '@type': 'sc:Manifest',
        label: 'Lies',
        sequences: [
          {
            canvases: [
              {
                '@id': 'https://x.example/c',
                '@type': 'sc:Canvas',
                label: '1',
                width: 1000,
                height: 1500,
                images: [
                  {
                    '@type': 'oa:Annotation',
                    motivation: 'sc:painting',
                    on: 'https://x.example/c',
                    resource: {
                      '@id': `${ELSEWHERE}/static/1`,
                      '@type': 'dctypes:Image',
                      service: {
                        '@context': 'http://iiif.io/api/image/2/context.json',
                        '@id': `${ELSEWHERE}/lying/${name}`,
                        profile: 'http://iiif.io/api/image/2/level2.json',
                      },
                    },
                  },
                ],
              },
            ],
          },
        ],
      }
      await page.route('**/lying.json', route =>
        route.fulfill({ json: manifest, headers: { 'access-control-allow-origin': '*' } }),
      )
      const reader = new Reader(page)
      await reader.open(viewing('/lying.json'))
      await reader.button('Zoom in').click()
      await reader.button('Zoom in').click()
      await reader.hears('Zoom 225 %')
      expect(await page.evaluate(() => 1 + 1)).toBe(2)
      await holds()
    })
  }
})

test.describe('nothing that we bring breaks the policy of our own page:', () => {
  for (const [name, representation] of Object.entries({
    pictures: '1210000500000412',
    'a PDF': '1210001300000412',
    'a film': '1210001400000412',
    'a model': '1210001420000412',
    'a book': '1210001600000412',
  })) {
    test(name, async ({ page }) => {
      // The browser writes refusals of the policy there.
      const dialogs: string[] = []
      page.on('console', message => {
        if (/Content.Security.Policy/i.test(message.text())) dialogs.push(message.text())
      })
      await page.goto(`?inst=99SKERROW_INST&rep_id=${representation}`)
      await expect(page.getByRole('button', { name: 'About' })).toBeVisible()
      // Drawing a model without a graphics processor would hold up every page of this browser: it is not begun.
      const shown = page.locator(
        '.stage-pictures img, .pdfViewer canvas, video, model-viewer, .model-notice, iframe',
      )
      await expect(shown.first()).toBeVisible({ timeout: 20_000 })
      await page.waitForLoadState('networkidle')
      expect(dialogs).toEqual([])
    })
  }
})

test.describe('the reader’s cookies', () => {
  /** The documents that another server on this machine was asked for: a cookie of one port is one of all. */
  async function cookiesSent(page: Page, link: string) {
    await page.context().addCookies([{ name: 'session', value: 'secret', url: BASE }])
    const requests: Request[] = []
    page.on('request', request => {
      if (request.resourceType() === 'fetch' && request.url().startsWith(ELSEWHERE)) requests.push(request)
    })
    await page.goto(link)
    await expect(page.locator('.page-total, .collection-page, [data-failure]').first()).toBeVisible()
    const sent = await Promise.all(requests.map(async request => (await request.allHeaders()).cookie))
    expect(sent.length).toBeGreaterThan(0)
    return sent.filter(cookie => cookie !== undefined)
  }

  test('go with no request to a host that the library has not configured', async ({ page }) => {
    for (const path of ['/book/3/manifest.json', '/collection/voyages', '/status/401', '/no-cors/book/3/x'])
      expect(await cookiesSent(page, viewing(path))).toEqual([])
  })

  test('go to one that it has', async ({ page }) => {
    await configure(page, { credentialHosts: [new URL(ELSEWHERE).host] })
    expect(await cookiesSent(page, viewing('/book/3/manifest.json'))).toContain('session=secret')
  })
})
