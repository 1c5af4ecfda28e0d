import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, type Locator, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import {
  openPainted,
  QUARTERS,
  type ServedImages,
  type ServiceHabit,
  serveImages,
} from './support/image-services'
import { Reader } from './support/reader'

/** Largest whole picture that was asked for. */
const widest = ({ requests }: ServedImages) => Math.max(...requests.map(({ width }) => width))

async function openThumbnails(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Thumbnails', exact: true }).click()
}

async function openDownloads(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Downloads', exact: true }).click()
  const panel = page.getByRole('complementary', { name: 'Downloads' })
  await expect(panel).toBeVisible()
  return panel
}

/** Makes the PDF of the current page, and gives its bytes. */
async function makePdf(page: Page): Promise<Buffer> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make a PDF' }).click()
  const chunks: Buffer[] = []
  for await (const chunk of await (await download).createReadStream()) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** Name of the quarter with the colour that is seen at a point, in fractions of what is shown. */
async function colourAt(shot: Buffer, x: number, y: number): Promise<string> {
  const { width = 0, height = 0 } = await sharp(shot).metadata()
  const [left, top] = [Math.floor(x * width), Math.floor(y * height)]
  const pixel = await sharp(shot).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer()
  const distance = (colour: readonly number[]) =>
    colour.reduce((sum, value, index) => sum + Math.abs(value - (pixel[index] ?? 0)), 0)
  const [nearest] = Object.entries(QUARTERS).sort(([, a], [, b]) => distance(a) - distance(b))
  return nearest && distance(nearest[1]) < 60 ? nearest[0] : 'other'
}

/** The colours in the four quarters of what is shown. */
async function colours(shot: Buffer): Promise<string> {
  const points = [
    [0.25, 0.25],
    [0.75, 0.25],
    [0.25, 0.75],
    [0.75, 0.75],
  ] as const
  return (await Promise.all(points.map(([x, y]) => colourAt(shot, x, y)))).join(' ')
}

const tooLarge = (most: number, status: number) => (size: { width: number; height: number }) =>
  Math.max(size.width, size.height) > most ? status : undefined

const LIMITED: readonly (readonly [string, ServiceHabit, number])[] = [
  [
    'version 2, answered by 401',
    { version: 2, level: 2, info: { maxWidth: 900 }, refuse: tooLarge(900, 401) },
    675,
  ],
  [
    'version 3, answered by 400',
    { version: 3, level: 2, info: { maxWidth: 900 }, refuse: tooLarge(900, 400) },
    675,
  ],
  [
    'by area',
    {
      version: 3,
      level: 2,
      info: { maxArea: 600_000 },
      refuse: ({ width, height }) => (width * height > 600_000 ? 401 : undefined),
    },
    670,
  ],
]

for (const [name, habit, most] of LIMITED) {
  test(`a picture that is given up to a size is seen, and offered, up to that size: ${name}`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 1900, height: 1700 })
    const served = await serveImages(page, baseURL, habit)
    await openPainted(page, baseURL, served, { habit, body: `${served.id}/full/full/0/default.jpg` })
    await new Reader(page).seesPicture()
    await openDownloads(page)
    await expect(page.getByRole('link', { name: new RegExp(`^${most} pixels`) })).toBeVisible()
    const pdf = await PDFDocument.load(await makePdf(page))
    expect(pdf.getPageCount()).toBe(1)
    expect(widest(served)).toBeLessThanOrEqual(most)
    expect(served.requests.filter(({ status }) => status !== 200)).toEqual([])
    await expect(page.getByRole('button', { name: /sign in/i })).toHaveCount(0)
  })
}

test('a size that is refused without a word about it is asked for smaller', async ({ page, baseURL }) => {
  const habit: ServiceHabit = { version: 2, level: 2, refuse: tooLarge(600, 401) }
  const served = await serveImages(page, baseURL, habit)
  // One page: the next is fetched ahead, before or after one looks.
  const names = ['only']
  await openPainted(page, baseURL, served, { habit, names, body: `${served.id}/full/full/0/default.jpg` })
  await new Reader(page).seesPicture()
  expect(served.requests.map(({ url }) => url).slice(3)).toEqual([])
  await expect(page.getByRole('button', { name: /sign in/i })).toHaveCount(0)
})

const QUERIES: readonly (readonly [string, ServiceHabit])[] = [
  ['the path after the value', { version: 2, level: 2, query: '?IIIF=/a/p1.jp2', pathInQuery: true }],
  ['a token after the path', { version: 2, level: 2, query: '?token=abc' }],
]

for (const [name, habit] of QUERIES) {
  test(`a service with a query in its id is seen, near too: ${name}`, async ({ page, baseURL }) => {
    const served = await serveImages(page, baseURL, habit)
    const tile = page.waitForResponse(answer => /\/\d+,\d+,\d+,\d+\//.test(answer.url()))
    await openPainted(page, baseURL, served, { habit })
    await new Reader(page).seesPicture()
    const zoom = page.getByRole('button', { name: 'Zoom in', exact: true })
    await expect(zoom).toBeVisible()
    for (let press = 0; press < 4; press++) await zoom.click()
    expect((await tile).status()).toBe(200)
    expect(served.requests.filter(({ status }) => status !== 200)).toEqual([])
  })
}

test('a service that gives PNG alone is seen, in small too', async ({ page, baseURL }) => {
  const habit: ServiceHabit = {
    version: 2,
    level: 2,
    format: 'png',
    info: { profile: ['http://iiif.io/api/image/2/level2.json', { formats: ['png'] }] },
  }
  const served = await serveImages(page, baseURL, habit)
  await openPainted(page, baseURL, served, { habit })
  await new Reader(page).seesPicture()
  await openThumbnails(page)
  const small = page.locator('.thumbnail-page img').first()
  await expect.poll(() => small.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
})

const SCENES: readonly (readonly [string, Omit<Parameters<typeof openPainted>[3], 'habit'>, string])[] = [
  [
    'the right half',
    { canvas: { width: 1200, height: 3200 }, paintings: [{ selector: { region: '1200,0,1200,3200' } }] },
    'green green gold gold',
  ],
  [
    'turned by a quarter',
    { canvas: { width: 3200, height: 2400 }, paintings: [{ selector: { rotation: '90' } }] },
    'blue red gold green',
  ],
  [
    'two halves in exchanged places',
    {
      paintings: [
        { target: '0,0,1200,3200', selector: { region: '1200,0,1200,3200' } },
        { target: '1200,0,1200,3200', selector: { region: '0,0,1200,3200' } },
      ],
    },
    'green red gold blue',
  ],
]

const sizes = [240, 600, 2400].map(width => ({ width, height: (width * 4) / 3 }))
for (const level of [2, 0] as const) {
  for (const [name, story, expected] of SCENES) {
    test(`a page looks the same large, small, near and in a PDF, from level ${level}: ${name}`, async ({
      page,
      baseURL,
    }) => {
      const habit: ServiceHabit = { version: 3, level, ...(level === 0 && { info: { sizes } }) }
      const served = await serveImages(page, baseURL, habit)
      await openPainted(page, baseURL, served, { habit, ...story })
      const stage = page.locator('.picture-layer .page')
      const small = page.locator('.thumbnail-page').first()
      await expect.poll(async () => colours(await stage.screenshot())).toBe(expected)
      await openThumbnails(page)
      await expect.poll(async () => colours(await small.screenshot())).toBe(expected)
      await page.getByRole('button', { name: 'Zoom in', exact: true }).click()
      await expect(page.locator('.deep-zoom')).toHaveAttribute('data-tiled')
      await page.getByRole('button', { name: 'Whole page' }).click()
      await expect.poll(async () => colours(await stage.screenshot())).toBe(expected)
      await openDownloads(page)
      expect(await pdfColours(await makePdf(page))).toBe(expected)
    })
  }
}

/** The colours of the only picture of a PDF, which is a JPEG as it stands in the file. */
async function pdfColours(pdf: Buffer): Promise<string> {
  const start = pdf.indexOf(Buffer.from([0xff, 0xd8, 0xff]))
  const end = pdf.lastIndexOf(Buffer.from([0xff, 0xd9]))
  return colours(pdf.subarray(start, end + 2))
}
