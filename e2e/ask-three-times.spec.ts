import { expect, type Page, type Route, test } from '@playwright/test'
import sharp from 'sharp'

const SIZE = { width: 600, height: 900 }

/** Ways in which a page fails. */
const FAILURES: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'answers 503': route => route.fulfill({ status: 503 }),
  'answers 404': route => route.fulfill({ status: 404 }),
  'answers 403': route => route.fulfill({ status: 403 }),
  'answers 401': route => route.fulfill({ status: 401 }),
  'answers 400': route => route.fulfill({ status: 400 }),
  'sends a web page': route => route.fulfill({ contentType: 'text/html', body: '<h1>Sign in</h1>' }),
  'sends bytes that are no picture': route =>
    route.fulfill({ contentType: 'image/jpeg', body: 'no picture' }),
  'breaks off': route => route.abort('connectionreset'),
}

/** Pages of an object, and the one that fails, counted from 0. */
const PLACES: Readonly<Record<string, readonly [pages: number, failing: number]>> = {
  'the first page': [4, 0],
  'a page in the middle': [5, 2],
  'the last page': [4, 3],
  'the only page': [1, 0],
}

function manifestOf(origin: string, pages: number): object {
  const base = `${origin}/thrice`
  const items = Array.from({ length: pages }, (_, page) => {
    const canvas = `${base}/canvas/${page}`
    const service = { id: `${base}/page-${page}`, type: 'ImageService3', profile: 'level2' }
    const body = {
      id: `${base}/page-${page}/full/max/0/default.jpg`,
      type: 'Image',
      format: 'image/jpeg',
      ...SIZE,
      service: [service],
    }
    const painting = {
      id: `${canvas}/painting`,
      type: 'Annotation',
      motivation: 'painting',
      target: canvas,
      body,
    }
    return {
      id: canvas,
      type: 'Canvas',
      ...SIZE,
      items: [{ id: `${canvas}/page`, type: 'AnnotationPage', items: [painting] }],
    }
  })
  return {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: `${base}/manifest.json`,
    type: 'Manifest',
    label: { en: ['A page that fails'] },
    items,
  }
}

/** Serves an object with a page that fails; counts the requests for its picture. */
async function serve(
  page: Page,
  origin: string,
  failing: number,
  pages: number,
  fail: (route: Route) => Promise<void>,
) {
  const requests: string[] = []
  const body = await sharp({ create: { ...SIZE, channels: 3, background: '#765' } })
    .jpeg()
    .toBuffer()
  await page.route(
    url => url.pathname.startsWith('/thrice/'),
    route => {
      const { pathname } = new URL(route.request().url())
      if (pathname.endsWith('/manifest.json')) return route.fulfill({ json: manifestOf(origin, pages) })
      const number = Number(/page-(\d+)/.exec(pathname)?.[1])
      if (pathname.endsWith('/info.json'))
        return route.fulfill({
          json: {
            '@context': 'http://iiif.io/api/image/3/context.json',
            id: `${origin}/thrice/page-${number}`,
            type: 'ImageService3',
            profile: 'level2',
            ...SIZE,
          },
        })
      if (number !== failing) return route.fulfill({ contentType: 'image/jpeg', body })
      requests.push(pathname)
      return fail(route)
    },
  )
  return requests
}

for (const [failure, fail] of Object.entries(FAILURES)) {
  test(`a page that ${failure} is asked for three times at most, wherever it stands and whoever passes by`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(180_000)
    const { origin } = new URL(baseURL ?? '')
    const counts: Record<string, number> = {}
    for (const [place, [pages, failing]] of Object.entries(PLACES)) {
      await page.unrouteAll()
      const requests = await serve(page, origin, failing, pages, fail)
      await page.goto(`?manifest=${encodeURIComponent(`${origin}/thrice/manifest.json`)}&page=${failing + 1}`)
      const notice = page.getByRole('main').getByRole('alert').or(page.locator('.file-card dd').last())
      await expect(notice).toBeVisible()
      // Past the page and back beside it, where it would be looked ahead to.
      if (pages > 1) {
        const away = failing === 0 ? 'ArrowRight' : 'ArrowLeft'
        await page.keyboard.press(away)
        await expect(page.locator('img.page-picture').first()).toBeVisible()
        await page.keyboard.press(failing === 0 ? 'End' : 'Home')
        await expect(page.locator('img.page-picture').first()).toBeVisible()
      }
      counts[place] = requests.length
    }
    expect(Math.max(...Object.values(counts)), JSON.stringify(counts)).toBeLessThanOrEqual(3)
  })
}

/** Files whose signed URLs the storage refuses, however fresh they are. */
const SIGNED_FILES: Readonly<Record<string, string>> = {
  'page.jpg': 'image/jpeg',
  'report.pdf': 'application/pdf',
  'book.epub': 'application/epub+zip',
  'notes.txt': 'text/plain',
  'minutes.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** Documents that hand out a file by a signed URL, in either form. */
const SIGNED_WAYS = {
  'delivery JSON': (url: string, format: string) => ({
    label: 'A file that is refused',
    files: [{ id: '1', url, label: 'A file', mimeType: format }],
  }),
  manifest: (url: string, format: string) => {
    const { origin } = new URL(url)
    const manifest = manifestOf(origin, 1) as { items: { id: string; items: object[] }[] }
    const body = { id: url, type: format.startsWith('image/') ? 'Image' : 'Text', format, ...SIZE }
    for (const canvas of manifest.items) {
      const painting = { type: 'Annotation', motivation: 'painting', target: canvas.id, body }
      canvas.items = [{ type: 'AnnotationPage', items: [painting] }]
    }
    return manifest
  },
}

for (const [way, toDocument] of Object.entries(SIGNED_WAYS))
  test(`a file of a ${way} that is refused again after its renewal is asked for three times at most`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(180_000)
    const { origin } = new URL(baseURL ?? '')
    for (const [name, format] of Object.entries(SIGNED_FILES)) {
      await test.step(name, async () => {
        const counts = { documents: 0, files: 0 }
        await page.unrouteAll()
        await page.route(
          url => url.pathname === '/signed/object.json',
          route => {
            counts.documents++
            const url = `${origin}/signed/${name}?X-Amz-Expires=120&X-Amz-Signature=${counts.documents}`
            return route.fulfill({ json: toDocument(url, format) })
          },
        )
        await page.route(
          url => url.pathname === `/signed/${name}`,
          route => {
            counts.files++
            return route.fulfill({ status: 403 })
          },
        )
        const parameter = way === 'manifest' ? 'manifest' : 'service'
        await page.goto(`?${parameter}=${encodeURIComponent(`${origin}/signed/object.json`)}`)
        const notice = page.getByRole('main').getByRole('alert')
        await expect(notice.first()).toBeVisible()
        // Its thumbnail would be the same file.
        await page.keyboard.press('o')
        await expect(page.locator('.overview .thumbnail svg')).toBeVisible()
        const seen = JSON.stringify(counts)
        expect.soft(counts.files, `${name} ${seen}`).toBeLessThanOrEqual(3)
        expect.soft(counts.files, `${name} ${seen}`).toBeGreaterThanOrEqual(2)
        expect.soft(counts.documents, `${name} ${seen}`).toBeLessThanOrEqual(3)
      })
    }
  })
