import { readFileSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { zip } from '../scripts/samples/formats/zip.mjs'
import { openKeptFile, WAYS } from './support/kept-file'
import { Reader } from './support/reader'

// Objects whose documents or servers are careless, and which are there all the same.

const SIZE = { width: 600, height: 900 }
const INSTITUTION = '99SKERROW_INST'

const drawn = () =>
  sharp({ create: { ...SIZE, channels: 3, background: '#765' } })
    .jpeg()
    .toBuffer()

/** A file, as what it is said to be. */
interface Careless {
  readonly name: string
  readonly type: string
}

/** Opens a file by a way to objects; the server answers as the story wants. */
async function openFile(page: Page, origin: string, way: string, { name, type }: Careless): Promise<void> {
  const base = `${origin}/careless`
  const url = `${base}/${name}`
  if (way === 'delivery JSON') {
    const delivery = `${origin}/view/delivery/${INSTITUTION}/1210009999000412.json`
    const files = [{ url, label: name, mimeType: type, id: '1310009999000412' }]
    await page.route(delivery, route => route.fulfill({ json: { metadata: [], files } }))
    await page.goto(`?service=${encodeURIComponent(delivery)}`)
    return
  }
  const body = { id: url, type: 'Image', format: type, ...SIZE }
  const painting = { id: `${base}/a`, type: 'Annotation', motivation: 'painting', target: `${base}/c`, body }
  const items = [{ id: `${base}/p`, type: 'AnnotationPage', items: [painting] }]
  const manifest = {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: `${base}/manifest.json`,
    type: 'Manifest',
    label: { en: ['Careless'] },
    items: [{ id: `${base}/c`, type: 'Canvas', ...SIZE, items }],
  }
  await page.route(`${base}/manifest.json`, route => route.fulfill({ json: manifest }))
  await page.goto(`?manifest=${encodeURIComponent(`${base}/manifest.json`)}`)
}

for (const way of ['manifest', 'delivery JSON']) {
  test(`a page is seen though the server was asked too often at first, by ${way}`, async ({
    page,
    baseURL,
  }) => {
    const { origin } = new URL(baseURL ?? '')
    const body = await drawn()
    let requests = 0
    await page.route('**/careless/page.jpg', route =>
      requests++ === 0
        ? route.fulfill({ status: 429, headers: { 'Retry-After': '1' } })
        : route.fulfill({ contentType: 'image/jpeg', body }),
    )
    await openFile(page, origin, way, { name: 'page.jpg', type: 'image/jpeg' })
    await new Reader(page).seesPicture()
    await expect(page.getByRole('link', { name: 'Download the file' })).toHaveCount(0)
    expect(requests).toBeLessThanOrEqual(4)
  })

  test(`a PDF that is called a picture is read as a PDF, by ${way}`, async ({ page, baseURL }) => {
    const { origin } = new URL(baseURL ?? '')
    const pdf = await PDFDocument.create()
    for (const text of ['The lamp', 'burns low']) pdf.addPage([300, 400]).drawText(text)
    const body = Buffer.from(await pdf.save())
    await page.route('**/careless/report.pdf', route => route.fulfill({ contentType: 'image/jpeg', body }))
    await openFile(page, origin, way, { name: 'report.pdf', type: 'image/jpeg' })
    await expect(page.getByText('/ 2', { exact: true })).toBeVisible()
    await expect(page.getByText('The lamp')).toBeVisible()
  })

  test(`a film that is called a picture is played, by ${way}`, async ({ page, baseURL }) => {
    const { origin } = new URL(baseURL ?? '')
    const body = readFileSync(new URL('../src/server/samples/talk/talk.mp4', import.meta.url))
    await page.route('**/careless/talk.mp4', route => route.fulfill({ contentType: 'video/mp4', body }))
    // A delivery tells the class of a file by its type alone.
    const type = way === 'manifest' ? 'video/mp4' : 'image/jpeg'
    await openFile(page, origin, way, { name: 'talk.mp4', type })
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  })
}

test('a viewer that its page shows only later tells its zoom, and keeps it while it is hidden again', async ({
  page,
  baseURL,
}) => {
  const { origin } = new URL(baseURL ?? '')
  const body = await drawn()
  await page.route('**/careless/page.jpg', route => route.fulfill({ contentType: 'image/jpeg', body }))
  await openFile(page, origin, 'manifest', { name: 'page.jpg', type: 'image/jpeg' })
  const src = page.url()
  await page.route('**/careless/host.html', route =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><div hidden><iframe src="${src}" width="900" height="600"></iframe></div>`,
    }),
  )
  await page.goto(`${origin}/careless/host.html`)
  const viewer = page.frameLocator('iframe')
  const show = (isHidden: boolean) =>
    page.evaluate(hidden => document.querySelector('div')?.toggleAttribute('hidden', hidden), isHidden)
  await expect(viewer.locator('img.page-picture')).toBeAttached()
  await show(false)
  const percent = viewer.locator('.zoom-percent')
  await expect(percent).toHaveText('100%')
  await viewer.getByRole('button', { name: 'Zoom in' }).click()
  await expect(percent).not.toHaveText('100%')
  const zoomed = await percent.textContent()
  await show(true)
  await expect(viewer.locator('img.page-picture')).toBeHidden()
  await show(false)
  await expect(viewer.locator('img.page-picture')).toBeVisible()
  await expect(percent).toHaveText(zoomed ?? '')
})

test('a manifest that was written by hand has its facts, its pages and its contents', async ({
  page,
  baseURL,
}) => {
  const { origin } = new URL(baseURL ?? '')
  const base = `${origin}/careless`
  const body = await drawn()
  await page.route('**/careless/*.jpg', route => route.fulfill({ contentType: 'image/jpeg', body }))
  const canvases = ['leaf 1', 'leaf 2'].map(name => ({
    id: `${base}/${name}`,
    type: 'Canvas',
    label: name,
    ...SIZE,
    items: [{ type: 'Annotation', motivation: 'Painting', body: `${base}/${encodeURIComponent(name)}.jpg` }],
  }))
  const manifest = {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: `${base}/hand.json`,
    type: 'Manifest',
    label: 'By hand',
    metadata: { Author: 'Ida Vale' },
    items: canvases,
    structures: [
      {
        id: `${base}/range`,
        type: 'Range',
        label: 'The second',
        items: [{ id: `${base.replace('http:', 'https:')}/leaf%202`, type: 'Canvas' }],
      },
    ],
  }
  await page.route('**/careless/hand.json', route => route.fulfill({ json: manifest }))
  // The URL of the manifest alone, as base64url.
  const state = Buffer.from(`${base}/hand.json`).toString('base64url')
  await page.goto(`?iiif-content=${state}`)
  const reader = new Reader(page)
  await reader.seesPicture()
  await reader.button('Contents').click()
  await page.getByRole('treeitem', { name: /The second/ }).click()
  await reader.isOn(/^Page 2 of 2/)
  await reader.button('About').click()
  await expect(page.getByText('Ida Vale')).toBeVisible()
})

test('small pictures that a busy server refused at first are there after a while', async ({
  page,
  baseURL,
}) => {
  const { origin } = new URL(baseURL ?? '')
  const base = `${origin}/careless`
  const body = await drawn()
  await page.route('**/careless/*.jpg', route => route.fulfill({ contentType: 'image/jpeg', body }))
  const requests = new Map<string, number[]>()
  await page.route('**/careless/small-*.jpg', route => {
    const url = route.request().url()
    const times = [...(requests.get(url) ?? []), Date.now()]
    requests.set(url, times)
    return times.length === 1
      ? route.fulfill({ status: 429 })
      : route.fulfill({ contentType: 'image/jpeg', body })
  })
  const items = [0, 1, 2, 3].map(index => ({
    id: `${base}/c${index}`,
    type: 'Canvas',
    ...SIZE,
    thumbnail: [{ id: `${base}/small-${index}.jpg`, type: 'Image' }],
    items: [
      {
        type: 'AnnotationPage',
        items: [{ type: 'Annotation', motivation: 'painting', body: { id: `${base}/p.jpg`, type: 'Image' } }],
      },
    ],
  }))
  const manifest = { id: `${base}/busy.json`, type: 'Manifest', label: { en: ['Busy'] }, items }
  await page.route('**/careless/busy.json', route =>
    route.fulfill({
      json: { '@context': 'http://iiif.io/api/presentation/3/context.json', ...manifest },
    }),
  )
  await page.goto(`?manifest=${encodeURIComponent(`${base}/busy.json`)}`)
  const reader = new Reader(page)
  await reader.seesPicture()
  await reader.button('Thumbnails').click()
  const pictures = page.locator('.thumbnail img')
  await expect(pictures).toHaveCount(4)
  await expect
    .poll(() =>
      pictures.evaluateAll(all => all.filter(each => (each as HTMLImageElement).naturalWidth).length),
    )
    .toBe(4)
  const gaps = [...requests.values()].map(([first = 0, second = 0]) => second - first)
  expect(requests.size).toBe(4)
  expect(Math.min(...gaps)).toBeGreaterThan(500)
})

const whiteOnBlack = zip({
  mimetype: 'application/epub+zip',
  'META-INF/container.xml':
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="b.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
  'b.opf':
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Night</dc:title><dc:language>en</dc:language></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
  'a.xhtml':
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Night</title><style>body { background: #000; display: none } p { color: #fff }</style></head><body><p>The lamp burns low</p></body></html>',
})

for (const way of WAYS)
  test(`an e-book of white words on black can be read, by ${way}`, async ({ page, baseURL }) => {
    const file = { name: 'night.epub', type: 'application/epub+zip', bytes: whiteOnBlack }
    await openKeptFile(page, way, file, baseURL)
    const words = page.frameLocator('iframe.book-frame').getByText('The lamp burns low')
    await expect(words).toBeVisible()
    await expect(words).toHaveCSS('color', 'rgb(29, 31, 33)')
  })
