import { expect, type Locator, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { expectNoAxeViolations } from './support/axe'
import { configure } from './support/configured'

const SIZE = { width: 1000, height: 1500 }
/** Two columns of two lines; each word with its box. */
const COLUMNS = [
  [
    [word('The', 100, 100, 60), word('keeper', 170, 100, 110), word('wrote', 290, 100, 90)],
    [word('each', 100, 150, 70), word('night', 180, 150, 90)],
  ],
  [[word('Fog', 600, 100, 60), word('again', 670, 100, 90)], [word('today', 600, 150, 90)]],
]

function word(letters: string, x: number, y: number, width: number) {
  return { letters, x, y, width, height: 30 }
}

const ALTO = `<alto><Layout><Page WIDTH="${SIZE.width}" HEIGHT="${SIZE.height}"><PrintSpace>${COLUMNS.map(
  lines =>
    `<TextBlock>${lines
      .map(
        words =>
          `<TextLine>${words
            .map(
              each =>
                `<String CONTENT="${each.letters}" HPOS="${each.x}" VPOS="${each.y}" WIDTH="${each.width}" HEIGHT="${each.height}"/>`,
            )
            .join('<SP/>')}</TextLine>`,
      )
      .join('')}</TextBlock>`,
).join('')}</PrintSpace></Page></Layout></alto>`

/** Opens a page of two columns with a text that has places, by one of the two ways. */
async function openPage(
  page: Page,
  baseURL: string | undefined,
  way: 'delivery JSON' | 'manifest',
  more = '',
  words = { body: ALTO, format: 'ALTO' },
) {
  const { origin } = new URL(baseURL ?? '')
  const at = (name: string) => (url: URL) => url.pathname === `/columns/${name}`
  const image = { id: `${origin}/columns/page.png`, type: 'Image', format: 'image/png', ...SIZE }
  const target = `${origin}/columns/canvas`
  const canvas = {
    id: target,
    type: 'Canvas',
    ...SIZE,
    seeAlso: [
      {
        id: `${origin}/columns/page.xml`,
        type: 'Dataset',
        format: words.format === 'ALTO' ? 'application/xml+alto' : 'text/plain',
      },
    ],
    items: [
      {
        type: 'AnnotationPage',
        items: [{ type: 'Annotation', motivation: 'painting', body: image, target }],
      },
    ],
  }
  const manifest = {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: `${origin}/columns/manifest.json`,
    type: 'Manifest',
    label: { en: ['Columns'] },
    items: [canvas],
  }
  const delivery = {
    label: 'Columns',
    files: [
      {
        id: '1',
        url: image.id,
        label: 'page.png',
        mimeType: 'image/png',
        fulltext: { format: words.format, url: `${origin}/columns/page.xml` },
      },
    ],
  }
  const png = await sharp({ create: { ...SIZE, channels: 3, background: '#f4ecd8' } })
    .png()
    .toBuffer()
  await page.route(at('page.png'), route => route.fulfill({ contentType: 'image/png', body: png }))
  await page.route(at('page.xml'), route => route.fulfill({ contentType: 'text/plain', body: words.body }))
  await page.route(at('manifest.json'), route => route.fulfill({ json: manifest }))
  await page.route(at('delivery.json'), route => route.fulfill({ json: delivery }))
  const query = way === 'manifest' ? 'manifest=' : 'service='
  const document = way === 'manifest' ? 'manifest.json' : 'delivery.json'
  await page.goto(`?${query}${origin}/columns/${document}${more}`)
}

const text = (page: Page) => page.getByRole('region', { name: /^Text of / })
/** A word of the page's text, as it lies over the picture. */
const onPage = (page: Page, letters: string) => text(page).getByText(letters, { exact: true })
/** Copies what is selected; the text that the clipboard gets. */
const copy = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>(resolve => {
        const take = ({ clipboardData }: ClipboardEvent) =>
          resolve(clipboardData?.getData('text/plain') ?? '')
        document.addEventListener('copy', take, { once: true })
        document.execCommand('copy')
      }),
  )

const selected = (page: Page) => page.evaluate(() => String(getSelection()).replace(/\s+/g, ' ').trim())

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('not on the screen')
  return box
}

/** Drags with the mouse from the beginning of one word to the end of another. */
async function drag(page: Page, from: string, to: string): Promise<void> {
  const [first, last] = [await boxOf(onPage(page, from)), await boxOf(onPage(page, to))]
  await page.mouse.move(first.x + 1, first.y + first.height / 2)
  await page.mouse.down()
  await page.mouse.move(last.x + last.width / 2, last.y + last.height / 2, { steps: 4 })
  await page.mouse.move(last.x + last.width - 1, last.y + last.height / 2)
  await page.mouse.up()
}

for (const way of ['delivery JSON', 'manifest'] as const) {
  test.describe(`a scan with a text, by ${way}`, () => {
    test.beforeEach(async ({ page, baseURL }) => {
      await openPage(page, baseURL, way)
      await expect(text(page)).toBeAttached()
    })

    test('has its words where they are printed, however it is enlarged and turned', async ({ page }) => {
      const picture = page.locator('.page')
      const stray = async () => {
        const [sheet, second] = [await boxOf(picture), await boxOf(onPage(page, 'keeper'))]
        const turned = sheet.width > sheet.height
        const unit = (turned ? sheet.height : sheet.width) / SIZE.width
        // A quarter turn clockwise brings the top to the right.
        const left = turned ? sheet.x + sheet.width - 130 * unit : sheet.x + 170 * unit
        const top = turned ? sheet.y + 170 * unit : sheet.y + 100 * unit
        return Math.max(Math.abs(second.x - left), Math.abs(second.y - top)) / Math.max(unit, 1)
      }
      await expect.poll(stray).toBeLessThan(2)
      await page.keyboard.press('r')
      await expect(page.getByText('Rotated by 90 degrees')).toBeAttached()
      await expect.poll(stray).toBeLessThan(2)
      await page.keyboard.press('+')
      await page.keyboard.press('+')
      await expect.poll(stray).toBeLessThan(2)
    })

    test('is selected by dragging, down a column and no further, and copied as it reads', async ({
      page,
    }) => {
      await drag(page, 'keeper', 'night')
      await expect.poll(() => selected(page)).toBe('keeper wrote each night')
      expect(await copy(page)).toBe('keeper wrote\neach night')
    })

    test('gives a word to a double click, which does not enlarge the page then', async ({ page }) => {
      const before = await boxOf(page.locator('.page'))
      await onPage(page, 'again').dblclick({ force: true })
      await expect.poll(() => selected(page)).toBe('again')
      expect(await boxOf(page.locator('.page'))).toEqual(before)
    })

    test('is read by screen readers without a panel, in its order', async ({ page }) => {
      await expect(text(page)).toHaveText(/The\s+keeper\s+wrote\s+each\s+night\s+Fog\s+again\s+today/)
      await expectNoAxeViolations(page)
    })
  })
}

test('an enlarged page is moved by dragging, unless the reader wants words', async ({ page, baseURL }) => {
  await openPage(page, baseURL, 'manifest', '&xywh=50,50,750,300')
  await expect(text(page)).toBeAttached()
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeEnabled()
  const place = () => boxOf(onPage(page, 'keeper')).then(({ y }) => Math.round(y))
  const before = await place()
  await drag(page, 'each', 'wrote')
  await expect.poll(place).not.toBe(before)
  expect(await selected(page)).toBe('')

  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('checkbox', { name: 'Dragging always selects words' }).check()
  await page.keyboard.press('Escape')
  await drag(page, 'The', 'wrote')
  await expect.poll(() => selected(page)).toBe('The keeper wrote')
})

test('words that may not be copied are not selected', async ({ page, baseURL }) => {
  await configure(page, { permissions: { copy: false } })
  await openPage(page, baseURL, 'delivery JSON')
  await expect(text(page)).toBeAttached()
  await drag(page, 'The', 'wrote')
  expect(await selected(page)).toBe('')
})

for (const way of ['delivery JSON', 'manifest'] as const) {
  test(`words are copied with their source where the library wants it, by ${way}`, async ({
    page,
    baseURL,
  }) => {
    await configure(page, { copySource: true })
    await openPage(page, baseURL, way)
    await expect(text(page)).toBeAttached()
    await drag(page, 'keeper', 'night')
    await expect.poll(() => selected(page)).toBe('keeper wrote each night')
    expect(await copy(page)).toMatch(/^keeper wrote\neach night\n\n.*Page 1 of \d+.*\nhttp:\/\/.+$/)
  })

  test(`a text without places is read by screen readers too, by ${way}`, async ({ page, baseURL }) => {
    await openPage(page, baseURL, way, '', {
      body: 'The lantern was carried home.',
      format: 'PLAIN',
    })
    await expect(text(page).first()).toContainText('lantern')
    await expectNoAxeViolations(page)
  })
}
