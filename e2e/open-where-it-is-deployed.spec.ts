// The built viewer on a plain web server, under a sub-path, with objects on another one: no delivery service, no header that
// hosting.md does not ask for.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { expect, type Page, test } from '@playwright/test'
import { WAYS } from './support/kept-file'
import { deliveryOf, manifestOf } from './support/plain/documents.mjs'
import { plainServer } from './support/plain/server.mjs'

const KINDS = [
  {
    what: 'a picture',
    file: 'botanical/trewin-sea-holly.jpg',
    type: 'image/jpeg',
    kind: 'Image',
    seen: 'img.page-picture',
  },
  {
    what: 'a PDF',
    file: 'mixed/survey-1906.pdf',
    type: 'application/pdf',
    kind: 'Text',
    seen: '.pdf-view canvas',
  },
  {
    what: 'an e-book',
    file: 'texts/five-lights.epub',
    type: 'application/epub+zip',
    kind: 'Text',
    seen: 'iframe.book-frame',
  },
  { what: 'a film', file: 'talk/talk.mp4', type: 'video/mp4', kind: 'Video', seen: 'video' },
  {
    what: 'a sound',
    file: 'recording/pellow-memory.mp3',
    type: 'audio/mpeg',
    kind: 'Sound',
    seen: 'main >> role=button[name="Play"]',
  },
  { what: 'a text', file: 'mixed/notes.txt', type: 'text/plain', kind: 'Text', seen: 'text=the gauge' },
  { what: 'a table', file: 'mixed/readings.csv', type: 'text/csv', kind: 'Text', seen: 'main table' },
  {
    what: 'a Word file',
    file: 'texts/minutes.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    kind: 'Text',
    seen: 'text=Gauge Committee',
  },
  {
    what: 'a 3D model',
    file: 'bell/anvil-bell.glb',
    type: 'model/gltf-binary',
    kind: 'Model',
    // A browser without a graphics processor asks first.
    seen: 'text=Show this model?',
  },
] as const

const SUB_PATH = '/library/lectern/'
const DOCUMENTS = 'test-results/plain-documents'
const open = { 'access-control-allow-origin': '*' }

const servers = {
  viewer: plainServer([[SUB_PATH, 'dist']]),
  files: plainServer(
    [
      ['/files/', 'src/server/samples'],
      ['/documents/', DOCUMENTS],
    ],
    open,
  ),
  closed: plainServer([['/documents/', DOCUMENTS]]),
}
const origins = { viewer: '', files: '', closed: '' }

test.beforeAll(async () => {
  for (const name of ['viewer', 'files', 'closed'] as const) {
    await new Promise<void>(resolve => servers[name].listen(0, '127.0.0.1', resolve))
    origins[name] = `http://127.0.0.1:${(servers[name].address() as AddressInfo).port}`
  }
  const folder = `${DOCUMENTS}/${process.pid}`
  mkdirSync(folder, { recursive: true })
  for (const [index, { file, type, kind }] of KINDS.entries()) {
    const described = { url: `${origins.files}/files/${file}`, name: file, type, kind }
    const id = `${origins.files}/documents/${process.pid}/${index}-manifest.json`
    writeFileSync(`${folder}/${index}-manifest.json`, JSON.stringify(manifestOf(described, id)))
    writeFileSync(`${folder}/${index}-delivery.json`, JSON.stringify(deliveryOf(described)))
  }
})

test.afterAll(() => {
  for (const server of Object.values(servers)) server.close()
  rmSync(`${DOCUMENTS}/${process.pid}`, { recursive: true, force: true })
})

const documentAt = (origin: string, index: number, way: (typeof WAYS)[number]) =>
  `${origin}/documents/${process.pid}/${index}-${way === 'manifest' ? 'manifest' : 'delivery'}.json`

const viewing = (index: number, way: (typeof WAYS)[number]) =>
  `${origins.viewer}${SUB_PATH}?${way === 'manifest' ? 'manifest' : 'service'}=${documentAt(origins.files, index, way)}`

/** Collects what did not load, and what the page's own policy forbade. */
async function watch(page: Page): Promise<string[]> {
  const faults: string[] = []
  page.on('response', answer => answer.status() >= 400 && faults.push(`${answer.status()} ${answer.url()}`))
  page.on('pageerror', error => faults.push(error.message))
  await page.exposeFunction('fault', (text: string) => faults.push(text))
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', event => {
      const { fault } = window as unknown as { fault: (text: string) => void }
      fault(`policy: ${event.violatedDirective} ${event.blockedURI}`)
    }),
  )
  return faults
}

for (const way of WAYS) {
  for (const [index, { what, seen }] of KINDS.entries()) {
    test(`by ${way}: ${what} opens`, async ({ page }) => {
      const faults = await watch(page)
      await page.goto(viewing(index, way))
      await expect(page.locator(seen).first()).toBeVisible({ timeout: 40_000 })
      await expect(page.locator('[data-failure]')).toHaveCount(0)
      expect(faults).toEqual([])
    })
  }
}

test('the demo pages are styled, and open the lightbox', async ({ page }) => {
  for (const name of ['index', 'plain', 'primo-ve', 'primo-nde', 'strict']) {
    const faults = await watch(await page.context().newPage())
    expect(faults).toEqual([])
    const missing: string[] = []
    page.on('response', answer => {
      const { pathname } = new URL(answer.url())
      if (answer.status() >= 400 && /\.(?:js|css|html)$/.test(pathname)) missing.push(pathname)
    })
    await page.goto(`${origins.viewer}${SUB_PATH}demo/${name}.html`)
    await expect(page.locator('.masthead')).toHaveCSS('display', 'flex')
    if (name !== 'index') await page.waitForFunction(() => 'Lectern' in window)
    expect(missing).toEqual([])
  }
  await page.goto(`${origins.viewer}${SUB_PATH}demo/plain.html`)
  await page.waitForFunction(() => 'Lectern' in window)
  await page.evaluate(url => window.Lectern?.open(url), documentAt(origins.files, 0, 'manifest'))
  await expect(page.frameLocator('dialog iframe').locator('img.page-picture').first()).toBeVisible()
})

test.describe('check.html', () => {
  const tried = (page: Page) => page.locator('#object li')

  async function check(page: Page, url: string) {
    await page.goto(`${origins.viewer}${SUB_PATH}check.html`)
    await expect(page.locator('#configuration')).toContainText('No faults found.')
    await page.getByRole('textbox').fill(url)
    await page.getByRole('button', { name: 'Try it' }).click()
  }

  for (const way of WAYS) {
    test(`tries an object by ${way}, its file and the ranges of it`, async ({ page }) => {
      await check(page, documentAt(origins.files, 1, way))
      await expect(tried(page)).toHaveCount(2)
      await expect(tried(page).first()).toContainText('may be read from here')
      await expect(tried(page).last()).toContainText('in parts too')
    })
  }

  test('says of a server without CORS what it lacks', async ({ page }) => {
    await check(page, documentAt(origins.closed, 0, 'manifest'))
    await expect(tried(page)).toContainText(`Access-Control-Allow-Origin: ${origins.viewer}`)
  })

  test('says what is wrong with the configuration', async ({ page }) => {
    await page.route('**/index.html', async route => {
      const answer = await route.fetch()
      const body = (await answer.text()).replace(/(id="lectern-config">)\{\}/, '$1{"openHosts": "a.example"}')
      await route.fulfill({ response: answer, body })
    })
    await page.goto(`${origins.viewer}${SUB_PATH}check.html`)
    await expect(page.locator('#configuration')).toContainText(
      'openHosts should be a list in square brackets.',
    )
  })
})

/** Has the viewer be configured by a text, as an editor leaves it. */
async function configure(page: Page, text: string): Promise<void> {
  // A page that is answered by the test counts as one from the network, which asks before it talks to this machine.
  await page.context().grantPermissions(['local-network-access'])
  await page.route(
    url => url.origin === origins.viewer && url.pathname === SUB_PATH,
    async route => {
      const answer = await route.fetch()
      const body = (await answer.text()).replace(/(id="lectern-config">)\{\}/, (_, open) => open + text)
      await route.fulfill({ response: answer, body })
    },
  )
}

for (const way of WAYS) {
  test(`by ${way}: a server that takes no cookies is asked without them, and staff are told`, async ({
    page,
  }) => {
    await configure(page, JSON.stringify({ credentialHosts: [new URL(origins.files).host] }))
    await page.goto(`${viewing(1, way)}&staff=1`)
    await expect(page.locator('.pdf-view canvas').first()).toBeVisible({ timeout: 40_000 })
    await expect(page.getByRole('complementary', { name: 'One fault in the configuration' })).toContainText(
      'does not take cookies',
    )
  })

  for (const text of [
    '{"terms": "be careful"}',
    '{"contentWarnings": [{"note": "x"}]}',
    '{"terms": {"text": "Read',
    '{"contentWarning": [{"text": "Careful.", "when": {"rights": "https://r.example/"}}]}',
  ]) {
    test(`by ${way}: nothing is shown under ${text}, and everybody is told why in their own words`, async ({
      page,
    }) => {
      await configure(page, text)
      await page.goto(viewing(0, way))
      const alert = page.getByRole('alert')
      await expect(alert).toContainText('contain an error')
      await expect(page.locator('img.page-picture')).toHaveCount(0)
      await expect(page.locator('.staff-faults')).toHaveCount(0)
      const reported = page.waitForEvent('pageerror')
      await page.goto(`${viewing(0, way)}&staff=1`)
      expect((await reported).message).toContain('until this is mended')
      await expect(page.locator('.staff-faults li')).toContainText(['until this is mended'])
    })
  }
}

test('the faults are on the start page and on refusals too, for staff', async ({ page }) => {
  await configure(page, '{"deliveryHost": "https://lib.example", "openHosts": ["http://lib.example"]}')
  await page.goto(`${origins.viewer}${SUB_PATH}?staff=1`)
  await expect(page.locator('.staff-faults li')).toHaveCount(2)
  await page.goto(`${origins.viewer}${SUB_PATH}?staff=1&rep_id=1212345678901234&inst=I`)
  await expect(page.getByRole('alert')).toContainText('contain an error')
  await expect(page.locator('.staff-faults')).toContainText('Write only the host: lib.example')
  await page.goto(`${viewing(0, 'manifest')}&staff=1`)
  await expect(page.getByRole('alert')).toContainText('does not open documents of')
  await expect(page.locator('.staff-faults li')).toHaveCount(2)
})
