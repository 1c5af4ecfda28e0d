import { expect, type Page, test } from '@playwright/test'
import { BASE } from './support/urls'

// Every sample that the start page offers, by its delivery JSON and by its manifest: a reader sees no difference.

/** Name and representation of each sample on the start page, and the pages of its first file where that has some. */
const SAMPLES: readonly (readonly [name: string, id: string, pages?: string | RegExp])[] = [
  ['a book', '1210000100000412'],
  ['a Hebrew book', '1210000200000412'],
  ['a chart', '1210000300000412'],
  ['photographs', '1210000400000412'],
  ['a plate', '1210000500000412'],
  ['a newspaper', '1210000600000412'],
  ['files of several kinds', '1210000700000412', '/ 3'],
  ['a journal for those who sign in', '1210000800000412'],
  ['minutes that are closed', '1210000900000412'],
  ['a thesis under embargo', '1210001000000412'],
  ['an album', '1210001100000412'],
  ['a representation without files', '1210001200000412'],
  // The pages of an e-book are as many as the fonts of the device make of it.
  ['texts', '1210001600000412', /^\/ ~?[35]$/],
  ['a talk', '1210001400000412'],
  ['a film that is described', '1210001430000412'],
  ['a recording', '1210001410000412'],
  ['a bell', '1210001420000412'],
  ['a handbook', '1210001300000412', '/ 300'],
  ['TIFF masters', '1210005010000412'],
  ['JPEG 2000 masters', '1210005020000412'],
  ['a blueprint', '1210005030000412'],
  ['a book in two columns', '1210002100000412'],
  ['a book before its release', '1210006000000412'],
]

const path = (id: string) => `99SKERROW_INST/${id}`
const manifestOf = (id: string) => `/view/iiif/presentation/${path(id)}/manifest?iiifVersion=3`
const WAYS = {
  delivery: (id: string) => `?service=/view/delivery/${path(id)}`,
  manifest: (id: string) => `?manifest=${encodeURIComponent(manifestOf(id))}`,
}

/** Waits until something that is looked at repeatedly stays as it is. */
async function resting<Value>(look: () => Promise<Value>): Promise<Value> {
  let before = ''
  let value = await look()
  await expect
    .poll(
      async () => {
        value = await look()
        const rests = JSON.stringify(value) === before
        before = JSON.stringify(value)
        return rests
      },
      { intervals: [500], timeout: 40_000 },
    )
    .toBe(true)
  return value
}

const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).allInnerTexts()).map(text => text.trim())

/** Facts that a reader sees of the object: page, layout, shape of the page, zoom. */
const lookAtStage = (page: Page) =>
  page.evaluate(() => {
    const picture = document.querySelector<HTMLImageElement>('img.page-picture')
    const box = picture?.getBoundingClientRect()
    const round = (value = 0) => Math.round(value / 4)
    return {
      // Without the printed label, which comes with the file.
      page: document.querySelector('.stage-pictures')?.getAttribute('aria-label')?.split(',')[0] ?? '',
      total: document.querySelector('.page-total')?.textContent ?? '',
      refusal: document.querySelector('[data-failure]')?.getAttribute('data-failure') ?? '',
      empty: document.querySelector('[data-state=empty]') !== null,
      drawn: (picture?.naturalWidth ?? 0) > 0,
      box: box && [round(box.x), round(box.y), round(box.width), round(box.height)],
      zoom: document.querySelector('.zoom-percent')?.textContent ?? '',
    }
  })

/** The small pictures in the panel: whether there is one, and its shape. */
const lookAtThumbnails = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.thumbnail')].slice(0, 6).map(thumbnail => {
      const picture = thumbnail.querySelector('img, canvas')
      const { width = 0, height = 0 } = picture?.getBoundingClientRect() ?? {}
      return {
        name: thumbnail.querySelector('button')?.getAttribute('aria-label') ?? '',
        pictured: picture !== null,
        shape: Math.round((10 * width) / (height || 1)),
      }
    }),
  )

async function openPanel(page: Page, name: string): Promise<boolean> {
  const button = page.getByRole('button', { name, exact: true })
  if ((await button.count()) === 0) return false
  await button.first().click()
  return true
}

/** Zooms in three times from the whole first page. */
async function zoomIn(page: Page) {
  await expect(page.getByRole('button', { name: 'Zoom in', exact: true })).not.toHaveAttribute(
    'aria-disabled',
  )
  for (let step = 0; step < 3; step++) await page.keyboard.press('+')
  return resting(() => textOf(page, '.zoom-percent'))
}

/** Looks at everything that is compared; `pages` of the first file are waited for. */
async function observe(page: Page, query: string, pages: string | RegExp | undefined, hasContents: boolean) {
  await page.goto(query)
  await expect(page.locator('h1, [data-failure], [data-state=empty]').first()).toBeVisible()
  if (pages) await expect(page.locator('.page-total')).toHaveText(pages)
  const first = await resting(() => lookAtStage(page))
  await page.keyboard.press('PageDown')
  const second = await resting(() => lookAtStage(page))
  await page.keyboard.press('Home')
  await resting(() => lookAtStage(page))
  const zoomed = first.drawn ? await zoomIn(page) : []
  // Contents of delivery JSON come with the manifest, once the reader rests.
  if (hasContents) await expect(page.getByRole('button', { name: 'Contents', exact: true })).toBeVisible()
  const hasPanel = await openPanel(page, 'Contents')
  const contents = hasPanel ? await resting(() => textOf(page, '.outline-row')) : []
  const hasThumbnails = await openPanel(page, 'Thumbnails')
  // Those of a PDF are drawn one after another.
  if (hasThumbnails && pages === '/ 300')
    await expect(page.locator('.thumbnail').nth(5).locator('img, canvas')).toBeVisible()
  const thumbnails = hasThumbnails ? await resting(() => lookAtThumbnails(page)) : []
  // The scrubber comes last of the bars.
  const direction = await page
    .locator('.scrubber')
    .evaluateAll(scrubbers => scrubbers.map(scrubber => scrubber.getAttribute('dir')))
  return { first, second, zoomed, contents, thumbnails, direction }
}

test('the start page leads to every sample both ways', async ({ page }) => {
  await page.goto(BASE)
  // Before its release staff open it by a link.
  const listed = SAMPLES.filter(([, id]) => id !== '1210006000000412')
  const expected = listed.flatMap(([, id]) => [WAYS.delivery(id), WAYS.manifest(id)])
  const links = page.locator('.start-ways a')
  await expect(links).toHaveCount(expected.length)
  const hrefs = await links.evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''))
  expect(hrefs.toSorted()).toEqual(expected.toSorted())
})

for (const [name, id, pages] of SAMPLES)
  test(`${name}: the same by delivery JSON and by manifest`, async ({ page, request }) => {
    // Two objects are gone through, and on a slow machine, where parts come late, once more.
    test.setTimeout(240_000)
    const answer = await request.get(manifestOf(id))
    const hasContents = answer.ok() && (await answer.json()).structures?.length > 0
    await expect(async () => {
      const byManifest = await observe(page, WAYS.manifest(id), pages, hasContents)
      const byDelivery = await observe(page, WAYS.delivery(id), pages, byManifest.contents.length > 0)
      expect(byDelivery).toEqual(byManifest)
    }).toPass()
  })
