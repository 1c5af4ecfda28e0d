import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { hold } from './support/hold'
import { Reader } from './support/reader'
import { ELSEWHERE, viewing } from './support/urls'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const entry = (page: Page, name: string | RegExp) => page.getByRole('listitem').getByRole('link', { name })
const inCollection = (name: string, rest = '') =>
  `&collection=${encodeURIComponent(`${ELSEWHERE}/collection/${name}`)}${rest}`

test.describe('a reader browses a collection', () => {
  test('opens a volume, goes on to the next at the last page, and comes back', async ({ page }) => {
    const reader = new Reader(page)
    await page.goto(viewing('/collection/voyages'))
    await expect(heading(page)).toHaveText('Voyages')
    await expect(page).toHaveTitle('Voyages · Lectern')
    await expect(page.getByRole('heading', { name: '3 volumes' })).toBeVisible()
    await entry(page, 'Volume one 1801').click()
    await reader.isOn('Page 1 of 3, i')
    await page.keyboard.press('End')
    await reader.isOn('Page 3 of 3, iii')
    await page.getByRole('link', { name: 'Next volume' }).click()
    await reader.isOn('Page 1 of 4, i')
    await page.getByRole('link', { name: 'Previous volume' }).click()
    await reader.isOn('Page 3 of 3, iii')
    await page.goBack()
    await reader.isOn('Page 1 of 4, i')
  })

  test('sees the volumes beside the page, the open one marked, and the way to all of them', async ({
    page,
  }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/book/4/manifest.json', inCollection('voyages')))
    await reader.button('Volumes').click()
    await expect(page.getByRole('listitem')).toHaveCount(3)
    await expect(entry(page, 'Volume two')).toHaveAttribute('aria-current', 'true')
    await expectNoAxeViolations(page)
    await page.getByRole('link', { name: 'Voyages', exact: true }).click()
    await expect(page.getByRole('heading', { name: '3 volumes' })).toBeVisible()
  })

  test('is told that a volume is denied, and goes to another', async ({ page }) => {
    await page.goto(viewing('/status/403', inCollection('voyages')))
    await expect(page.getByRole('alert')).toContainText('Only in the reading room.')
    await expect(entry(page, 'Volume three')).toHaveAttribute('aria-current', 'true')
    await expectNoAxeViolations(page)
    await entry(page, 'Volume two').click()
    await new Reader(page).isOn('Page 1 of 4, i')
  })

  test('comes back from a denied volume on a phone too', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 780 })
    await page.goto(viewing('/status/403', inCollection('voyages')))
    await page.getByRole('link', { name: 'Back to the collection' }).click()
    await expect(page.getByRole('heading', { name: '3 volumes' })).toBeVisible()
    await expectNoAxeViolations(page)
  })

  test('that holds another, and itself', async ({ page }) => {
    await page.goto(viewing('/collection/shelf'))
    await expect(page.getByRole('heading', { name: '3 entries' })).toBeVisible()
    await expectNoAxeViolations(page)
    await entry(page, /^The shelf itself/).click()
    await expect(page).toHaveURL(/collection=/)
    await expect(heading(page)).toHaveText('The shelf')
    await entry(page, /^Voyages/).click()
    await expect(heading(page)).toHaveText('Voyages')
    await page.getByRole('link', { name: 'Back to the collection' }).click()
    await expect(heading(page)).toHaveText('The shelf')
    await entry(page, 'A single book').click()
    await new Reader(page).isOn('Page 1 of 5, i')
    await new Reader(page).button('Collection').click()
    await expect(entry(page, 'A single book')).toHaveAttribute('aria-current', 'true')
  })

  test('of Presentation 2, and one that comes in parts', async ({ page }) => {
    await page.goto(viewing('/collection/parts'))
    await expect(heading(page)).toHaveText('A list in parts')
    await entry(page, 'An older book').click()
    await new Reader(page).isOn('Page 1 of 5, i')
  })

  test('of a thousand books, with the keyboard alone', async ({ page }) => {
    await page.goto(viewing('/collection/long'))
    await entry(page, /^Book 1$/).focus()
    await page.keyboard.press('End')
    await expect(entry(page, 'Book 1000')).toBeFocused()
    await expect(entry(page, 'Book 1000')).toBeInViewport()
    expect(await page.getByRole('listitem').count()).toBeLessThan(60)
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(entry(page, /^Book 3$/)).toBeFocused()
    await page.keyboard.press('Enter')
    await new Reader(page).isOn('Page 1 of 3, i')
  })

  test('with nothing in it: that is said, and is no failure', async ({ page }) => {
    await page.goto(viewing('/collection/bare'))
    await expect(page.locator('[data-state=empty]')).toContainText('Nothing in this collection')
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test('and does not wait for it to read the first page, nor miss it when it cannot be had', async ({
    page,
  }) => {
    const reader = new Reader(page)
    const release = await hold(page, '**/collection/voyages')
    await reader.open(viewing('/book/4/manifest.json', inCollection('voyages')))
    await expect(reader.button('Volumes')).toHaveCount(0)
    release()
    await expect(reader.button('Volumes')).toBeVisible()
    await reader.open(viewing('/book/4/manifest.json', inCollection('../status/403')))
    await page.keyboard.press('PageDown')
    await reader.isOn('Page 2 of 4, ii')
  })
})

test('a page of a collection, opened by its own URL, brings the whole collection', async ({
  page,
  baseURL,
}) => {
  const base = `${baseURL}paged/`
  const context = 'http://iiif.io/api/presentation/4/context.json'
  const member = (name: string) => ({ id: `${base}${name}`, type: 'Manifest', label: { en: [name] } })
  const whole = { id: `${base}all.json`, type: 'Collection', label: { en: ['All of them'] } }
  const documents: Readonly<Record<string, object>> = {
    'all.json': { '@context': context, ...whole, first: { id: `${base}1.json`, type: 'CollectionPage' } },
    '1.json': { id: `${base}1.json`, next: `${base}2.json`, items: [member('Ash'), member('Birch')] },
    '2.json': { id: `${base}2.json`, items: [member('Cedar')] },
  }
  await page.route(
    url => url.pathname.startsWith('/paged/'),
    route => {
      const json = documents[new URL(route.request().url()).pathname.split('/').at(-1) ?? '']
      const ofPage = json &&
        !('@context' in json) && { '@context': context, type: 'CollectionPage', partOf: [whole] }
      return json ? route.fulfill({ json: { ...ofPage, ...json } }) : route.fulfill({ status: 404 })
    },
  )
  await page.goto(`?manifest=${base}2.json`)
  await expect(page.getByRole('heading', { name: 'All of them' })).toBeVisible()
  for (const name of ['Ash', 'Birch', 'Cedar'])
    await expect(page.getByText(name, { exact: true })).toBeVisible()
})

test('a page of a list without its collection leads to the entries before', async ({ page, baseURL }) => {
  const base = `${baseURL}paged/`
  const lists: Readonly<Record<string, object>> = {
    '1.json': { next: `${base}2.json`, members: ['Ash', 'Birch'] },
    '2.json': { prev: `${base}1.json`, members: ['Cedar'] },
  }
  await page.route(
    url => url.pathname.startsWith('/paged/'),
    route => {
      const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
      const { members = [], ...more } = (lists[name] ?? {}) as { members?: string[] }
      const json = {
        '@context': 'http://iiif.io/api/presentation/2/context.json',
        ...{ '@id': base + name, '@type': 'sc:Collection', label: 'Trees', ...more },
        members: members.map(label => ({ '@id': base + label, '@type': 'sc:Manifest', label })),
      }
      return route.fulfill({ json })
    },
  )
  await page.goto(`?manifest=${base}2.json`)
  await expect(page.getByText('Cedar', { exact: true })).toBeVisible()
  await expect(page.getByText('Not all entries of this collection are listed here.')).toBeVisible()
  await page.getByRole('link', { name: 'Previous entries' }).click()
  for (const name of ['Ash', 'Birch', 'Cedar'])
    await expect(page.getByText(name, { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Previous entries' })).toHaveCount(0)
})
