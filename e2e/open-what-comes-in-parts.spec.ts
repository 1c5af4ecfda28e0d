import { expect, type Page, test } from '@playwright/test'
import { Reader } from './support/reader'
import { ELSEWHERE, viewing } from './support/urls'

const at = (name: string) => `${ELSEWHERE}/parts/${name}`
const numbers = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index)
const book = (number: number) => ({
  id: `${ELSEWHERE}/book/${number}/manifest.json`,
  type: 'Manifest',
  label: { en: [`Book ${number}`] },
})
const CONTEXT = 'http://iiif.io/api/presentation/4/context.json'

/** Serves documents at the other library, and counts how often each is fetched. */
async function serve(page: Page, documents: Readonly<Record<string, object | number>>) {
  const requests = new Map<string, number>()
  await page.route(
    url => url.href.startsWith(at('')),
    route => {
      const name = route.request().url().slice(at('').length)
      requests.set(name, (requests.get(name) ?? 0) + 1)
      const document = documents[name] ?? 404
      const headers = { 'access-control-allow-origin': '*' }
      return typeof document === 'number'
        ? route.fulfill({ status: document, headers })
        : route.fulfill({ json: document, headers })
    },
  )
  return requests
}

const part = (name: string, from: number, next?: string) => ({
  '@context': CONTEXT,
  id: at(name),
  type: 'CollectionPage',
  items: numbers(from, 10).map(book),
  ...(next && { next: { id: next, type: 'CollectionPage' } }),
})
const list = (first: string) => ({
  '@context': CONTEXT,
  id: at('list'),
  type: 'Collection',
  label: { en: ['A shelf in parts'] },
  total: 30,
  first: { id: first, type: 'CollectionPage' },
})
const older = (name: string, number: number, more: object) => ({
  '@context': 'http://iiif.io/api/presentation/2/context.json',
  '@id': at(name),
  '@type': 'sc:Collection',
  label: 'An older shelf',
  manifests: [{ '@id': book(number).id, '@type': 'sc:Manifest', label: `Older ${number}` }],
  ...more,
})
const entry = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

test.describe('a reader opens a collection whose list comes in parts', () => {
  test('and sees the members of all of them', async ({ page }) => {
    await serve(page, {
      list: list(at('1')),
      1: part('1', 1, at('2')),
      2: part('2', 11, at('3')),
      3: part('3', 21),
    })
    await page.goto(viewing('/parts/list'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A shelf in parts')
    await expect(page.getByRole('heading', { name: '30 entries' })).toBeVisible()
    await expect(entry(page, 'More from this collection')).toHaveCount(0)
    await entry(page, 'Book 29').click()
    await new Reader(page).isOn('Page 1 of 29, i')
    await new Reader(page).button('Collection').click()
    await expect(page.getByRole('listitem')).toHaveCount(30)
    await expect(page.locator('a[aria-current]')).toContainText('Book 29')
  })

  test('of Presentation 2, too', async ({ page }) => {
    await serve(page, {
      list: { ...older('list', 1, {}), manifests: undefined, first: at('1'), last: at('2'), total: 2 },
      1: older('1', 2, { within: at('list'), startIndex: 0, next: at('2') }),
      2: older('2', 3, { within: at('list'), startIndex: 1, prev: at('1') }),
    })
    await page.goto(viewing('/parts/list'))
    await expect(page.getByRole('heading', { name: '2 entries' })).toBeVisible()
    await expect(entry(page, 'Older 3')).toBeVisible()
  })

  test('and is told when a part cannot be had, with the way to it', async ({ page }) => {
    await serve(page, { list: list(at('1')), 1: part('1', 1, at('2')), 2: 403 })
    await page.goto(viewing('/parts/list'))
    await expect(page.getByText('The rest of this collection could not be loaded.')).toBeVisible()
    await expect(page.getByRole('listitem')).toHaveCount(10)
    await expect(entry(page, 'More from this collection')).toHaveAttribute('href', /parts%2F2/)
  })

  test('and is told that parts of another host are not fetched unasked', async ({ page }) => {
    await serve(page, { list: list(at('1')), 1: part('1', 1, 'https://elsewhere.invalid/2') })
    await page.goto(viewing('/parts/list'))
    await expect(page.getByText('Not all entries of this collection are listed here.')).toBeVisible()
    await expect(page.getByRole('listitem')).toHaveCount(10)
  })
})

const canvas = (number: number, more: object = {}) => ({
  id: at(`canvas/${number}`),
  type: 'Canvas',
  label: { en: [`Leaf ${number}`] },
  ...more,
})
const written = (number: number) =>
  canvas(number, {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    width: 1000,
    height: 1500,
    items: [
      {
        type: 'AnnotationPage',
        items: [
          {
            type: 'Annotation',
            motivation: 'painting',
            target: at(`canvas/${number}`),
            body: { id: `${ELSEWHERE}/static/${number}.png`, type: 'Image', format: 'image/svg+xml' },
          },
        ],
      },
    ],
  })
const manifest = (items: readonly object[]) => ({
  '@context': 'http://iiif.io/api/presentation/3/context.json',
  id: at('manifest'),
  type: 'Manifest',
  label: { en: ['A book of references'] },
  items,
})

test.describe('a reader opens a manifest that only refers to its pages', () => {
  test('and sees each, fetched once', async ({ page }) => {
    const requests = await serve(page, {
      manifest: manifest([canvas(1), canvas(2), canvas(3)]),
      'canvas/1': written(1),
      'canvas/2': written(2),
      'canvas/3': written(3),
    })
    const reader = new Reader(page)
    await reader.open(viewing('/parts/manifest'))
    await reader.isOn('Page 1 of 3, Leaf 1')
    await page.keyboard.press('PageDown')
    await reader.isOn('Page 2 of 3, Leaf 2')
    await reader.seesPicture()
    expect([...requests]).toEqual(
      expect.arrayContaining([
        ['canvas/1', 1],
        ['canvas/2', 1],
      ]),
    )
  })

  test('and is told which page cannot be had, and goes on to the next', async ({ page }) => {
    const requests = await serve(page, {
      manifest: manifest([canvas(1), canvas(2)]),
      'canvas/1': 404,
      'canvas/2': written(2),
    })
    await page.goto(viewing('/parts/manifest'))
    await expect(page.getByText('The server has no file for this page.')).toBeVisible()
    await page.keyboard.press('PageDown')
    await new Reader(page).seesPicture()
    expect(requests.get('canvas/1')).toBeLessThanOrEqual(3)
  })

  test('of another host: that is said, and nothing is fetched', async ({ page }) => {
    await serve(page, {
      manifest: manifest([{ id: 'https://elsewhere.invalid/canvas/1', type: 'Canvas' }]),
    })
    await page.goto(viewing('/parts/manifest'))
    await expect(
      page.getByText('The description of this page lies at elsewhere.invalid and is not fetched from there.'),
    ).toBeVisible()
  })
})
