import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { PATCH } from './support/patch'
import { Reader } from './support/reader'
import { ELSEWHERE, viewing } from './support/urls'

const NEWSPAPER = '/view/delivery/99SKERROW_INST/1210000600000412'
const NEWSPAPER_MANIFEST = '/view/iiif/presentation/99SKERROW_INST/1210000600000412/manifest'

const find = (page: Page) => page.getByRole('complementary', { name: 'Find' })
const field = (page: Page) => page.getByRole('searchbox', { name: 'Words to find' })
const hits = (page: Page) => find(page).getByRole('listitem')

/** Opens the panel by its key, once there is a button for it. */
async function openFind(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Find', exact: true })).toBeVisible()
  await page.keyboard.press('/')
}

for (const [way, query] of [
  ['by delivery JSON', `?service=${NEWSPAPER}`],
  ['by manifest', `?manifest=${NEWSPAPER_MANIFEST}`],
] as const) {
  test(`a reader finds words in a newspaper, ${way}, and goes from one to the next`, async ({ page }) => {
    await page.goto(query)
    await openFind(page)
    await expect(field(page)).toBeFocused()
    // At once: a slow typist's first letters are searched too, and Enter would begin another search.
    await field(page).fill('lantern')
    await expect(find(page)).toContainText(/\d+ results?/)
    await expect(hits(page).first()).toContainText(/^Page 2.*lantern/i)
    await page.keyboard.press('Enter')
    await expect(hits(page).first().getByRole('button')).toHaveAttribute('aria-current', 'location')
    await expect(page.getByText(/^Result 1 of \d+: Page/)).toBeAttached()
    await page.keyboard.press('F3')
    await expect(hits(page).nth(1).getByRole('button')).toHaveAttribute('aria-current', 'location')
    await expectNoAxeViolations(page)
  })
}

test('words in quotation marks are found one after another only, words without anywhere on a page', async ({
  page,
}) => {
  await page.goto(`?service=${NEWSPAPER}`)
  await openFind(page)
  await field(page).fill('"Gannet Stack"')
  await expect(hits(page).first().locator('mark')).toHaveText(/^Gannet Stack$/i)
  await field(page).fill('"Stack Gannet"')
  await expect(find(page)).toContainText('No results')
})

/** A book of the other library whose pages have ALTO texts; each has the word over its patch. */
async function withTexts(
  page: Page,
  more: (manifest: Record<string, unknown>) => void = () => {},
): Promise<string> {
  const path = '/book/12/manifest.json'
  await page.route(`${ELSEWHERE}${path}`, async route => {
    const manifest = await (await route.fetch()).json()
    for (const [index, canvas] of manifest.items.entries()) {
      canvas.seeAlso = [
        {
          id: `${ELSEWHERE}/alto/${index}.xml`,
          type: 'Dataset',
          format: 'application/xml+alto',
          profile: 'http://www.loc.gov/standards/alto/v4',
        },
      ]
    }
    more(manifest)
    await route.fulfill({ json: manifest })
  })
  await page.route(`${ELSEWHERE}/alto/*.xml`, route => {
    const { x, y, width, height } = PATCH
    const word = `<String CONTENT="lighthouse" HPOS="${x}" VPOS="${y}" WIDTH="${width}" HEIGHT="${height}"/>`
    return route.fulfill({
      contentType: 'application/xml',
      body: `<alto><Layout><Page WIDTH="1000" HEIGHT="1500"><PrintSpace><TextBlock><TextLine>
        <String CONTENT="An" HPOS="10" VPOS="${y}" WIDTH="40" HEIGHT="20"/><SP/>${word}
        </TextLine></TextBlock></PrintSpace></Page></Layout></alto>`,
    })
  })
  return path
}

test('the words are marked on the picture, and a mark leads to its hit', async ({ page }) => {
  await page.goto(viewing(await withTexts(page)))
  await openFind(page)
  await field(page).fill('lighthouse')
  await expect(find(page)).toContainText('12 results')
  const mark = page.getByRole('button', { name: /^Result 1 of 12: An lighthouse/ })
  await expect(mark).toBeAttached()
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(hits(page).first().getByRole('button')).toHaveAttribute('aria-current', 'location')
  await hits(page).nth(6).getByRole('button').click()
  await expect(page.locator('path.mark-current')).toBeVisible()
  await expectNoAxeViolations(page)
})

const SERVICE = { id: `${ELSEWHERE}/search`, type: 'SearchService2' }

/** The library's search service finds the words on these canvases. */
const answerSearch = (page: Page, canvases: readonly number[]) =>
  page.route(`${ELSEWHERE}/search?*`, route =>
    route.fulfill({
      json: {
        '@context': 'http://iiif.io/api/search/2/context.json',
        type: 'AnnotationPage',
        items: canvases.map(canvas => ({
          id: `${ELSEWHERE}/hit/${canvas}`,
          type: 'Annotation',
          motivation: 'highlighting',
          body: { type: 'TextualBody', value: 'the lightship' },
          target: `${ELSEWHERE}/book/12/canvas/${canvas}#xywh=${PATCH.x},${PATCH.y},${PATCH.width},${PATCH.height}`,
        })),
      },
    }),
  )

test('a hit is listed under the article in which it stands', async ({ page }) => {
  const article = (label: string, xywh: string) => ({
    id: `${ELSEWHERE}/range/${label}`,
    type: 'Range',
    label: { en: [label] },
    items: [
      {
        type: 'SpecificResource',
        source: { id: `${ELSEWHERE}/book/12/canvas/0`, type: 'Canvas' },
        selector: { type: 'FragmentSelector', value: `xywh=${xywh}` },
      },
    ],
  })
  const url = await withTexts(page, manifest => {
    const below = `${PATCH.x},${PATCH.y + PATCH.height + 10},${PATCH.width},100`
    const round = `${PATCH.x - 5},${PATCH.y - 5},${PATCH.width + 10},${PATCH.height + 10}`
    manifest.structures = [article('Lights', round), article('Chess', below)]
  })
  await page.goto(viewing(url))
  await openFind(page)
  await field(page).fill('lighthouse')
  await expect(hits(page)).toHaveCount(12)
  await expect(find(page).getByRole('heading', { level: 3 }).first()).toContainText('Lights')
  await expect(find(page)).not.toContainText('Chess')
})

test('a link to a page with words to find stays there, and marks the words from there on', async ({
  page,
}) => {
  const url = await withTexts(page, manifest => {
    manifest.service = [SERVICE]
  })
  await answerSearch(page, [1, 8, 11])
  await page.goto(viewing(url, '&page=9&layout=single&q=lightship'))
  await expect(hits(page)).toHaveCount(3)
  await expect(hits(page).nth(1).getByRole('button')).toHaveAttribute('aria-current', 'location')
  await expect(page.locator('path.mark-current')).toBeVisible()
  await expect(new Reader(page).pageField).toHaveValue('9')
})

test('the library’s own search service is asked where there is one, and no other text is fetched', async ({
  page,
}) => {
  const texts: string[] = []
  page.on('request', request => request.url().includes('/alto/') && texts.push(request.url()))
  const url = await withTexts(page, manifest => {
    manifest.service = [
      { ...SERVICE, service: [{ id: `${ELSEWHERE}/complete`, type: 'AutoCompleteService2' }] },
    ]
  })
  await page.route(`${ELSEWHERE}/complete?*`, route =>
    route.fulfill({ json: { items: [{ value: 'lightship' }] } }),
  )
  await answerSearch(page, [4])
  await page.goto(viewing(url))
  await openFind(page)
  await field(page).pressSequentially('lightsh')
  await expect(hits(page)).toHaveCount(1)
  await expect(hits(page).first()).toContainText('the lightship')
  await expect(page.locator('datalist option')).toHaveAttribute('value', 'lightship')
  await hits(page).first().getByRole('button').click()
  await expect(page.locator('path.mark-current')).toBeVisible()
  // Those of the pages at hand are, to be selected.
  expect(texts.filter(url => !/\/alto\/(?:[0-5])\.xml/.test(url))).toEqual([])
})

test('a search service that fails gives way to the texts of the pages, and that is said', async ({
  page,
}) => {
  const url = await withTexts(page, manifest => {
    manifest.service = [SERVICE]
  })
  await page.route(`${ELSEWHERE}/search?*`, route => route.fulfill({ status: 404, body: 'gone' }))
  await page.goto(viewing(url))
  await openFind(page)
  await field(page).fill('lighthouse')
  await expect(find(page)).toContainText('12 results')
  await expect(find(page)).toContainText('The library’s search did not answer')
})

test('a hit in a recording plays from there', async ({ page }) => {
  await page.goto('?service=/view/delivery/99SKERROW_INST/1210001400000412')
  await openFind(page)
  await field(page).fill('islands')
  await expect(hits(page).first()).toContainText(/\d:\d\d/)
})

test('a link that asks for words opens with the first place that is found', async ({ page }) => {
  await page.goto(`?service=${NEWSPAPER}&q=lantern`)
  await expect(field(page)).toHaveValue('lantern')
  await expect(find(page).locator('[aria-current=location]')).toHaveCount(1)
})
