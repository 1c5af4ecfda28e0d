import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { configure } from './support/configured'
import {
  canvas,
  canvasId,
  type Documents,
  manifest,
  openPanel,
  openRecipe,
  RECIPE,
  serve,
  urlOf,
} from './support/recipes/recipe'
import { BASE } from './support/urls'
import { Visitor } from './support/visitor'

const PDF = `${RECIPE}/whole.pdf`
const EPUB = `${RECIPE}/second.epub`
const FAR = 'http://127.0.0.2:5999/far.pdf'
const link = (id: string, format: string, label: string) => ({
  ...{ id, type: 'Text', format, label: { en: [label] } },
})
const book = (more: object = {}) =>
  manifest([canvas(1), canvas(2, { rendering: [link(EPUB, '', 'Page 2 to read')] }), canvas(3)], {
    rendering: [
      link(PDF, 'application/pdf', 'PDF of the whole book'),
      link(`${RECIPE}/pages.zip`, 'application/zip', 'Packed pictures'),
      link('https://library.example/book', 'text/html', 'Page of the book'),
    ],
    structures: [
      {
        ...{ id: `${RECIPE}/range/1`, type: 'Range', label: { en: ['Lamps'] } },
        items: [3].map(number => ({ id: canvasId(number), type: 'Canvas' })),
        rendering: [link(`${RECIPE}/lamps.txt`, 'text/plain', 'The chapter as text')],
      },
    ],
    ...more,
  })
const lamps: Documents = { 'lamps.txt': { contentType: 'text/plain', body: 'The lamps were lit at dusk.' } }

async function serveFiles(page: Page) {
  const file = (path: string, contentType: string) => ({
    ...{ contentType, body: readFileSync(`src/server/samples/${path}`) },
    headers: { 'Access-Control-Allow-Origin': '*' },
  })
  await page.route(PDF, route => route.fulfill(file('handbook/handbook.pdf', 'application/pdf')))
  await page.route(EPUB, route => route.fulfill(file('texts/five-lights.epub', 'application/epub+zip')))
}

/** Opens the book at a page, with its files. */
async function openBook(page: Page, rest = '', more: object = {}) {
  const reader = await openRecipe(page, book(more), lamps, rest)
  await serveFiles(page)
  return reader
}

const words = (page: Page) => page.locator('.textLayer').first()
const wayBack = (page: Page) => page.getByRole('link', { name: 'Back to “A recipe”' })

test('a reader opens the PDF beside the pages by the keyboard, turns in it and comes back', async ({
  page,
}) => {
  const reader = await openBook(page, '&page=2')
  await page.keyboard.press('5')
  const here = page.getByRole('link', { name: 'Open here: PDF of the whole book' })
  await expect(here).toBeVisible()
  await here.focus()
  await page.keyboard.press('Enter')
  await expect(words(page)).toContainText(/\w/)
  await expect(reader.pageField).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/A recipe/)
  expect(new URL(page.url()).searchParams.get('rendering')).toBe(PDF)
  await expectNoAxeViolations(page)
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/#page=2$/)
  await page.goBack()
  await reader.isOn(/^Page 2 of 3/)
  await page.goForward()
  await expect(words(page)).toContainText(/\w/)
  await wayBack(page).focus()
  await page.keyboard.press('Enter')
  await reader.isOn(/^Page 1 of 3/)
  await expect(wayBack(page)).toHaveCount(0)
})

test('a shared link opens the page of the PDF again, without the pages of the book before it', async ({
  page,
  context,
}) => {
  await openBook(page)
  await page.goto(`?manifest=${encodeURIComponent(urlOf('manifest'))}&rendering=${encodeURIComponent(PDF)}`)
  await expect(words(page)).toContainText(/\w/)
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/#page=2$/)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const shared = await page.getByRole('textbox', { name: 'Link to this page' }).inputValue()
  const other = await context.newPage()
  await serve(other, { manifest: book() })
  await serveFiles(other)
  const pictures: string[] = []
  other.on('request', request => request.resourceType() === 'image' && pictures.push(request.url()))
  await other.goto(shared)
  await expect(other.getByRole('textbox', { name: /^Go to page/ })).toHaveValue('2')
  await expect(words(other)).toContainText(/\w/)
  expect(pictures).toEqual([])
})

test('the e-book of a page and the text of its chapter are offered there, and lead back to the page', async ({
  page,
}) => {
  const reader = await openBook(page, '&page=3')
  let panel = await openPanel(page, 'Downloads')
  await expect(panel.getByRole('link', { name: /^Open here/ })).toHaveText([/Open here/, /Open here/])
  await panel.getByRole('link', { name: 'Open here: The chapter as text' }).click()
  await expect(page.getByText('The lamps were lit at dusk.')).toBeVisible()
  await wayBack(page).click()
  await reader.isOn(/^Page 1 of 3/)
  await page.keyboard.press('PageDown')
  panel = page.getByRole('complementary', { name: 'Downloads' })
  if (!(await panel.isVisible())) panel = await openPanel(page, 'Downloads')
  await panel.getByRole('link', { name: 'Open here: Page 2 to read' }).click()
  await expect(page.frameLocator('iframe').first().locator('body')).toContainText(/\w/)
  await wayBack(page).click()
  await reader.isOn(/^Page 2 of 3/)
})

test('a PDF that its host lets nobody read says so, and the way back is there', async ({ page }) => {
  await page.route(FAR, route =>
    route.fulfill({
      contentType: 'application/pdf',
      ...{ body: '%PDF-1.7', headers: { 'Access-Control-Allow-Origin': 'https://nobody.example' } },
    }),
  )
  const far = book({ rendering: [link(FAR, 'application/pdf', 'PDF elsewhere')] })
  await openRecipe(page, far)
  const panel = await openPanel(page, 'Downloads')
  await panel.getByRole('link', { name: 'Open here: PDF elsewhere' }).click()
  await expect(page.getByRole('alert')).toContainText(/127\.0\.0\.2.*CORS/)
  await wayBack(page).click()
  await expect(page.locator('.stage-pictures')).toHaveAttribute('aria-label', /^Page 1 of 3/)
})

test('where a library forbids taking files away, the PDF is read here and not offered as a file', async ({
  page,
}) => {
  await configure(page, { permissions: { download: false } })
  await openBook(page)
  const panel = await openPanel(page, 'Downloads')
  await expect(panel.getByRole('link')).toHaveText([/PDF of the whole book/])
  await panel.getByRole('link', { name: 'Open here: PDF of the whole book' }).click()
  await expect(words(page)).toContainText(/\w/)
  const downloads = await openPanel(page, 'Downloads')
  await expect(downloads.getByText('Original file')).toHaveCount(0)
})

test('a link to a file that the object names no longer opens the pages and says so', async ({ page }) => {
  const reader = await openBook(page, `&rendering=${encodeURIComponent(`${BASE}gone.pdf`)}`)
  await reader.isOn(/^Page 1 of 3/)
  await expect(wayBack(page)).toHaveCount(0)
  const note = page.getByText(/the file of the link is not in it any more/)
  await expect(note).toBeVisible()
  await expectNoAxeViolations(page)
  await page.keyboard.press('PageDown')
  await reader.isOn(/^Page 2 of 3/)
  await expect(note).toHaveCount(0)
})

test('where the object of a link cannot be opened, no way back to its pages is offered', async ({ page }) => {
  await page.route(urlOf('manifest'), route => route.fulfill({ status: 404 }))
  await page.goto(`?manifest=${encodeURIComponent(urlOf('manifest'))}&rendering=${encodeURIComponent(PDF)}`)
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Back to/ })).toHaveCount(0)
})

test('in the lightbox the PDF opens, leads back to the pages, and the lightbox closes as ever', async ({
  page,
}) => {
  await serve(page, { manifest: book() })
  await serveFiles(page)
  const visitor = new Visitor(page)
  await page.goto('demo/plain.html')
  await page.waitForFunction(() => 'Lectern' in window)
  await page.evaluate(url => window.Lectern?.open(url), urlOf('manifest'))
  await visitor.reads(/^Page 1 of 3/)
  await visitor.viewer.getByRole('button', { name: 'Downloads', exact: true }).click()
  await visitor.viewer.getByRole('link', { name: 'Open here: PDF of the whole book' }).click()
  await expect(visitor.viewer.locator('.textLayer').first()).toContainText(/\w/)
  await visitor.viewer.getByRole('link', { name: 'Back to “A recipe”' }).click()
  await expect(visitor.viewer.locator('.stage-pictures')).toHaveAttribute('aria-label', /^Page 1 of 3/)
  await visitor.viewer.getByRole('main').focus()
  await page.keyboard.press('Escape')
  await expect(visitor.dialog).toHaveCount(0)
})

test('an object without pages opens its PDF here', async ({ page }) => {
  const rendering = [link(PDF, 'application/pdf', 'PDF of the whole book')]
  await serve(page, { manifest: manifest([], { rendering }) })
  await serveFiles(page)
  await page.goto(`?manifest=${encodeURIComponent(urlOf('manifest'))}`)
  const here = page.getByRole('link', { name: 'Open here: PDF of the whole book' })
  await expect(here).toBeVisible()
  await expectNoAxeViolations(page)
  await here.click()
  await expect(words(page)).toContainText(/\w/)
  await wayBack(page).click()
  await expect(here).toBeVisible()
})

test('the ways to the files fit a narrow window with text at 200 %', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const name = 'The electronic edition of the whole book for reading devices'
  const reader = await openBook(page, '', { rendering: [link(PDF, 'application/pdf', name)] })
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  await reader.button('Panels').click()
  const panel = await openPanel(page, 'Downloads')
  await expect(panel.getByRole('link', { name: `Open here: ${name}` })).toBeVisible()
  const overflow = () => panel.locator('.downloads').evaluate(each => each.scrollWidth - each.clientWidth)
  await expect.poll(overflow).toBeLessThanOrEqual(0)
})
