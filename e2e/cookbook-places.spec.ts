import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectNoAxeViolationsInBoth } from './support/axe'
import { Reader } from './support/reader'
import {
  canvas,
  canvasId,
  collection,
  manifest,
  openPanel,
  openRecipe,
  pictureOf,
  RECIPE,
  serve,
  urlOf,
} from './support/recipes/recipe'

// Recipes of the IIIF Cookbook on places and dates, each by what a reader sees; the documents are our own.

const features = (...all: readonly object[]) => ({
  ...{ id: `${RECIPE}/places`, type: 'FeatureCollection' },
  features: all.map((each, index) => ({ id: `${RECIPE}/place/${index}`, type: 'Feature', ...each })),
})
const named = (name: string, geometry: object) => ({ properties: { label: { en: [name] } }, geometry })
const point = (name: string, longitude: number, latitude: number) =>
  named(name, { type: 'Point', coordinates: [longitude, latitude] })

const mapOf = (within: Page | Locator) => within.getByRole('group', { name: 'Map of the places' })

/** Names of the places on the map and in the list. */
async function namesIn(panel: Locator) {
  await expect(mapOf(panel)).toBeVisible()
  return {
    map: await mapOf(panel)
      .getByRole('button')
      .evaluateAll(all => all.map(each => each.getAttribute('aria-label'))),
    list: await panel.locator('.places-list .places-name').allTextContents(),
  }
}

/** Watches for requests to others than the story's own host. */
function watchOthers(page: Page): string[] {
  const others: string[] = []
  page.on('request', request => {
    if (!request.url().startsWith(new URL(RECIPE).origin) && !/^(?:blob|data):/.test(request.url()))
      others.push(request.url())
  })
  return others
}

test('cookbook-0154-geo-extension', async ({ page }) => {
  const others = watchOthers(page)
  const navPlace = features(point('The weir at Harbour Town', 9.938, 51.533))
  await openRecipe(page, manifest([canvas(1)], { navPlace }))
  const panel = await openPanel(page, 'Places')
  expect(await namesIn(panel)).toEqual({
    map: ['The weir at Harbour Town'],
    list: ['The weir at Harbour Town'],
  })
  await expect(panel.getByRole('listitem')).toContainText('Whole object · 51.5330° N, 9.9380° E')
  const land = panel.locator('.map-land').nth(1)
  expect((await land.getAttribute('d'))?.length).toBeGreaterThan(10_000)
  expect(others).toEqual([])
})

test('cookbook-0240-navPlace-on-canvases', async ({ page }) => {
  const reader = await openRecipe(
    page,
    manifest([
      canvas(1, { navPlace: features(point('North quay', 18.06, 59.33)) }),
      canvas(2, { navPlace: features(point('South quay', -70.65, -33.45)) }),
    ]),
  )
  const panel = await openPanel(page, 'Places')
  expect((await namesIn(panel)).map).toEqual(['North quay', 'South quay'])
  await expect(panel.getByRole('listitem').last()).toContainText('Page 2 of 2, f. 2 · 33.4500° S, 70.6500° W')
  await mapOf(panel).getByRole('button', { name: 'South quay' }).press('Enter')
  await reader.isOn(/^Page 2 /)
  await expect(panel.getByRole('listitem').last().getByRole('button')).toHaveAttribute(
    'aria-current',
    'location',
  )
  await panel.getByRole('listitem').first().getByRole('button').click()
  await reader.isOn(/^Page 1 /)
  await expect(mapOf(panel).getByRole('button', { name: 'North quay' })).toHaveAttribute(
    'aria-current',
    'location',
  )
  await expectNoAxeViolationsInBoth(page)
})

test('cookbook-0139-geolocate-canvas-fragment', async ({ page }) => {
  const area = {
    type: 'Polygon',
    coordinates: [
      [
        [2.0, 48.7],
        [2.6, 48.7],
        [2.6, 49.0],
        [2.0, 49.0],
        [2.0, 48.7],
      ],
    ],
  }
  const annotation = {
    ...{ id: `${RECIPE}/geo`, type: 'Annotation', motivation: 'tagging' },
    body: { id: `${RECIPE}/feature`, type: 'Feature', ...named('The town and its walls', area) },
    target: `${canvasId(1)}#xywh=100,200,200,200`,
  }
  const annotations = [{ id: `${RECIPE}/notes`, type: 'AnnotationPage', items: [annotation] }]
  const reader = await openRecipe(page, manifest([canvas(1, { annotations }), canvas(2)]))
  const panel = await openPanel(page, 'Places')
  expect((await namesIn(panel)).list).toEqual(['The town and its walls'])
  await expect(panel.locator('.map-area').nth(1)).toBeVisible()
  const before = await reader.pictureBox()
  await mapOf(panel).getByRole('button', { name: 'The town and its walls' }).click()
  await expect.poll(async () => (await reader.pictureBox()).width).toBeGreaterThan(before.width * 1.5)
  await expectNoAxeViolationsInBoth(page)
})

test('cookbook-0318-navPlace-navDate', async ({ page }) => {
  const sheet = (number: number, name: string, longitude: number, latitude: number) => ({
    ...{ id: urlOf(`sheet-${number}`), type: 'Manifest', label: { en: [`Sheet ${number}`] } },
    navDate: `18${number}7-05-0${number}T00:00:00Z`,
    navPlace: features(point(name, longitude, latitude)),
  })
  await serve(page, {
    collection: collection([sheet(8, 'Harbour', 12.3, 45.4), sheet(6, 'Lagoon', 12.5, 45.2)]),
    'sheet-6': manifest([canvas(1)], { label: { en: ['Sheet 6'] } }, 'sheet-6'),
  })
  await page.goto(`?manifest=${encodeURIComponent(urlOf('collection'))}`)
  await page.getByText('Places', { exact: true }).click()
  await expect(mapOf(page).getByRole('link')).toHaveCount(2)
  await page.getByText('By date').click()
  await expect(page.locator('.dates-year')).toHaveText(['1867', '1887'])
  await expectNoAxeViolationsInBoth(page)
  await mapOf(page).getByRole('link', { name: 'Lagoon' }).click()
  await new Reader(page).seesPicture()
  await expect(page).toHaveTitle(/Sheet 6/)
})

test('cookbook-0230-navdate', async ({ page }) => {
  const issue = (name: string, navDate: string) => ({
    ...{ id: urlOf(name), type: 'Manifest', label: { en: [`Issue ${name}`] }, navDate },
  })
  const issues = [
    issue('c', '1988-02-03T00:00:00Z'),
    issue('a', '1986-11-30T00:00:00Z'),
    issue('b', '1988-02-01T00:00:00Z'),
    issue('d', '1990-01-01T00:00:00Z'),
  ]
  await serve(page, { collection: collection(issues), b: manifest([canvas(1)], {}, 'b') })
  await page.goto(`?manifest=${encodeURIComponent(urlOf('collection'))}`)
  await page.getByText('By date').click()
  const years = page.locator('.dates details')
  await expect(years.locator('summary')).toHaveText(['1986 1 entry', '1988 2 entries', '1990 1 entry'])
  await expect(years.nth(1).getByRole('link')).toHaveText(['February 1 Issue b', 'February 3 Issue c'])
  await expect(years.nth(2).getByRole('link')).toHaveText(['Issue d'])
  const date = page.getByRole('textbox', { name: 'Go to a date' })
  await date.fill('1987')
  await date.press('Enter')
  await expect(years.nth(1).getByRole('link').first()).toBeFocused()
  await date.fill('Michaelmas')
  await date.press('Enter')
  await expect(page.getByText('This is no date.')).toBeVisible()
  await page.getByRole('link', { name: 'February 1 Issue b' }).click()
  await new Reader(page).seesPicture()
  const panel = await openPanel(page, 'Collection')
  await panel.getByText('By date').click()
  await expect(panel.locator('.dates-year')).toHaveText(['1986', '1988', '1990'])
  await expectNoAxeViolationsInBoth(page)
})

test('a range leads to its first page, places elsewhere are fetched, and what fails is told', async ({
  page,
}) => {
  const structures = [
    {
      ...{ id: `${RECIPE}/range/1`, type: 'Range', label: { en: ['The voyage south'] } },
      items: [{ id: canvasId(2), type: 'Canvas' }],
      navPlace: { id: urlOf('places'), type: 'FeatureCollection' },
    },
  ]
  const lost = { id: urlOf('lost'), type: 'FeatureCollection' }
  const reader = await openRecipe(
    page,
    manifest([canvas(1, { navPlace: lost }), canvas(2)], { structures }),
    {
      places: features(point('', 151.2, -33.87)),
    },
  )
  const panel = await openPanel(page, 'Places')
  await expect(panel.getByText('Some places could not be loaded')).toBeVisible()
  await panel.getByRole('button', { name: /^The voyage south Section/ }).click()
  await reader.isOn(/^Page 2 /)
})

test('the map is moved by keys, and stays a map with hostile places', async ({ page }) => {
  const hostile = [
    point('Fiji', -179.5, -17),
    point('Chukotka', 179.5, 66),
    named('Over the date line', {
      type: 'LineString',
      coordinates: [
        [175, -40],
        [-175, -20],
      ],
    }),
    named('In three dimensions', { type: 'Point', coordinates: [7, 50, 900] }),
    named('Latitude first', {
      type: 'MultiPoint',
      coordinates: [
        [-33.8, 151.2],
        [-41.2, 174.7],
      ],
    }),
    named('Nowhere', { type: 'Point', coordinates: [null, 'x'] }),
    named('Beyond', { type: 'Point', coordinates: [900, 900] }),
    named('<img src=x onerror=alert(1)>', { type: 'Polygon', coordinates: 'ring' }),
  ]
  await openRecipe(page, manifest([canvas(1)], { navPlace: features(...hostile) }))
  const panel = await openPanel(page, 'Places')
  const { list } = await namesIn(panel)
  expect(list).toEqual(['Fiji', 'Chukotka', 'Over the date line', 'In three dimensions', 'Latitude first'])
  const drawing = panel.locator('.map-drawing')
  const before = await drawing.getAttribute('viewBox')
  await mapOf(panel).focus()
  for (const key of ['+', '+', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key)
  await expect(drawing).not.toHaveAttribute('viewBox', before ?? '')
  await page.keyboard.press('0')
  await expect(drawing).toHaveAttribute('viewBox', before ?? '')
  await expect(page.locator('.stage-pictures')).toHaveAttribute('aria-label', /^Page 1 /)
})

for (const [name, transformation] of [
  ['polynomial', { type: 'polynomial', options: { order: 1 } }],
  ['thin plate spline', { type: 'thinPlateSpline' }],
] as const)
  test(`a georeferenced map says longitude and latitude, under the pointer and for the keyboard: ${name}`, async ({
    page,
  }) => {
    const gcp = (x: number, y: number) => ({
      type: 'Feature',
      properties: { resourceCoords: [x, y] },
      geometry: { type: 'Point', coordinates: [4 + x / 1000, 52 - y / 2000] },
    })
    const annotation = {
      ...{ id: `${RECIPE}/georeference`, type: 'Annotation', motivation: 'georeferencing' },
      target: { type: 'SpecificResource', source: pictureOf(1, { width: 1200, height: 1600 }) },
      body: {
        type: 'FeatureCollection',
        transformation,
        features: [gcp(0, 0), gcp(1200, 0), gcp(0, 1600), gcp(1200, 1600)],
      },
    }
    const annotations = [{ id: urlOf('georeference'), type: 'AnnotationPage' }]
    const reader = await openRecipe(page, manifest([canvas(1, { annotations })]), {
      georeference: { id: urlOf('georeference'), type: 'AnnotationPage', items: [annotation] },
    })
    const panel = await openPanel(page, 'Places')
    await expect(panel.locator('[data-position="centre"]')).toHaveText('51.60000° N, 4.60000° E')
    const { x, y, width, height } = await reader.pictureBox()
    await page.mouse.move(x + width / 4, y + height / 4)
    await expect(panel.locator('[data-position="pointer"]')).toHaveText(
      /^51\.(?:79|80)\d{3}° N, 4\.(?:29|30)\d{3}° E$/,
    )
    await expect(mapOf(panel).getByRole('button', { name: 'Extent of the map on this page' })).toBeVisible()
    await expectNoAxeViolationsInBoth(page)
  })
