import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { drop } from './support/drop'
import { Reader } from './support/reader'
import { BASE } from './support/urls'

const INSTITUTION = '99SKERROW_INST'
const BOOK = '1210000100000412'
const BOOK_RECORD = '9910000100000412'

/** The file of page 5 of the book. */
async function fifthFile(request: APIRequestContext): Promise<string> {
  const { files } = await (await request.get(`/view/delivery/${INSTITUTION}/${BOOK}.json`)).json()
  return files[4].id
}

const canvasUrl = (file: string, rest = '') =>
  `${BASE}view/iiif/presentation/${INSTITUTION}/${BOOK}/canvas/${file}${rest}`
const contentState = (target: unknown) => {
  const json = JSON.stringify({ type: 'Annotation', motivation: ['contentState'], target })
  return Buffer.from(encodeURIComponent(json)).toString('base64url')
}
const isOnFifthPage = (page: Page) =>
  expect(page.locator('.stage-pictures')).toHaveAttribute('aria-label', /^Pages? (?:5|4 and 5) of 24/)

test.describe('the URL of a canvas opens its object at that page', () => {
  for (const version of ['', '?iiifVersion=2', '?iiifVersion=3'])
    test(`as a manifest, version ${version}`, async ({ page, request }) => {
      await page.goto(`?manifest=${encodeURIComponent(canvasUrl(await fifthFile(request), version))}`)
      await isOnFifthPage(page)
      await page.keyboard.press('Home')
      await new Reader(page).isOn(/^Page 1 of 24/)
      await page.reload()
      await new Reader(page).isOn(/^Page 1 of 24/)
    })

  test('as a content state, as it is', async ({ page, request }) => {
    await page.goto(`?iiif-content=${encodeURIComponent(canvasUrl(await fifthFile(request)))}`)
    await isOnFifthPage(page)
  })

  test('as the target of a content state', async ({ page, request }) => {
    const id = canvasUrl(await fifthFile(request))
    await page.goto(`?iiif-content=${contentState({ id, type: 'Canvas' })}`)
    await isOnFifthPage(page)
  })

  test('dropped on the viewer', async ({ page, request }) => {
    const reader = new Reader(page)
    await reader.open(`?rep_id=1210000500000412&inst=${INSTITUTION}`)
    await drop(page, { 'text/uri-list': canvasUrl(await fifthFile(request)) })
    await isOnFifthPage(page)
  })

  const region = '#xywh=100,200,300,400'
  for (const [name, link] of [
    ['in a content state', (id: string) => `?iiif-content=${contentState(`${id}${region}`)}`],
    ['as a plain content state', (id: string) => `?iiif-content=${encodeURIComponent(id + region)}`],
    ['as a manifest', (id: string) => `?manifest=${encodeURIComponent(id + region)}`],
    [
      'by a selector',
      (id: string) =>
        `?iiif-content=${contentState({
          source: { id, type: 'Canvas' },
          selector: { type: 'FragmentSelector', value: region.slice(1) },
        })}`,
    ],
  ] as const)
    test(`and keeps a region ${name}`, async ({ page, request }) => {
      await page.goto(link(canvasUrl(await fifthFile(request))))
      await isOnFifthPage(page)
      // The view has the shape of the window: it holds the region and a little more.
      await expect.poll(() => decodeURIComponent(page.url())).toMatch(/[?&]xywh=\d+,\d+,\d{3},\d{3}\b/)
    })

  test('and shows the page alone where there is no manifest', async ({ page, request }) => {
    await page.route('**/manifest*', route => route.fulfill({ status: 404 }))
    await page.goto(`?manifest=${encodeURIComponent(canvasUrl(await fifthFile(request)))}`)
    const reader = new Reader(page)
    await reader.seesPicture()
    await reader.isOn(/^Page 1 of 1/)
  })
})

test.describe('a link of Alma to one file opens there', () => {
  for (const [name, link] of [
    ['through the general view', `/discovery/delivery/${INSTITUTION}:AlmaGeneralView/${BOOK}#`],
    ['after the redirect of a record', `/discovery/delivery/${INSTITUTION}:SKERROW/${BOOK_RECORD}#`],
    ['without the institution', `/view/delivery/${BOOK}#`],
    ['without the institution, by its record', `?mms_id=${BOOK_RECORD}#`],
    ['encoded in its delivery JSON', `?service=/view/delivery/${INSTITUTION}/${BOOK}.json%23`],
    ['encoded in its viewer', `?service=/view/delivery/${INSTITUTION}/${BOOK}%23`],
  ] as const)
    test(name, async ({ page, request }) => {
      await page.goto(`${link}${await fifthFile(request)}`)
      await isOnFifthPage(page)
    })
})

test('the representations of one record are listed, and lead to each other', async ({ page }) => {
  const reader = new Reader(page)
  await reader.open(`?rep_id=${BOOK}&inst=${INSTITUTION}&representations=1210005010000412`)
  await reader.button('Representations').click()
  await page.getByRole('button', { name: /1210005010000412/ }).click()
  await reader.isOn(/^Page 1 of 4/)
})
