import { expect, type Page, test } from '@playwright/test'
import { zip } from '../scripts/samples/formats/zip.mjs'
import { expectNoAxeViolations } from './support/axe'

const TEXTS = '/view/delivery/99SKERROW_INST/1210001600000412'
const NEWSPAPER = '/view/delivery/99SKERROW_INST/1210000600000412'
const open = (page: Page, file: number, rest = '') => page.goto(`?service=${TEXTS}&page=${file}${rest}`)
const book = (page: Page) => page.frameLocator('iframe.book-frame')

test.describe('a reader opens a representation of many kinds of files', () => {
  test('finds all of them by kind, and opens each in its own way', async ({ page }) => {
    await open(page, 9)
    await expect(page.getByRole('heading', { name: 'Seal of the society' })).toBeVisible()
    await expect(page.getByText('unknown')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Download the file' })).toBeVisible()
    await page.getByRole('button', { name: 'Files', exact: true }).click()
    const files = page.getByRole('list', { name: 'Files' })
    await files.getByRole('button', { name: /^Guide to the reading room/ }).click()
    await expect(page.getByRole('heading', { name: 'Where things are' })).toBeVisible()
    await expect(page.getByRole('cell', { name: 'the minister' })).toBeVisible()
    await files.getByRole('button', { name: /^Minutes/ }).click()
    await expect(page.getByRole('heading', { name: 'What was decided' })).toBeVisible()
    await expect(page.getByRole('img', { name: /stair of the old gauge/ })).toBeAttached()
    await files.getByRole('button', { name: /^Tide tables/ }).click()
    await expect(page.getByRole('columnheader', { name: 'High water (m)' })).toBeVisible()
    await page.getByRole('tab', { name: 'Lights' }).click()
    await expect(page.getByRole('cell', { name: 'whatever there was' })).toBeVisible()
    await files.getByRole('button', { name: /^Borrowers/ }).click()
    await expect(page.getByRole('cell', { name: 'Die Gezeiten – eine Übersicht' })).toBeVisible()
    await expect(page.getByText('windows-1252')).toBeVisible()
    await files.getByRole('button', { name: /^Gauge data/ }).click()
    await expect(page.getByText('"readers": [')).toBeVisible()
    await expectNoAxeViolations(page)
  })

  test('turns from file to file by the keys', async ({ page }) => {
    await open(page, 2)
    const field = page.getByLabel('Go to page (number or printed label)')
    for (const file of ['2', '3', '4', '5']) {
      await expect(field).toHaveValue(file)
      await expect(page.locator('.reading-body, table').first()).toBeVisible()
      await page.keyboard.press('PageDown')
    }
    await expect(field).toHaveValue('6')
  })

  test('comes to the file that the link names', async ({ page, request }) => {
    const { files } = await (await request.get(`${TEXTS}.json`)).json()
    await page.goto(`/discovery/delivery/99SKERROW_INST:VIEW/1210001600000412#${files[5].id}`)
    await expect(page.getByText('Bound with a')).toBeVisible()
  })
})

test.describe('a reader opens an e-book', () => {
  test('reads it page by page, goes by its contents, and finds the place again', async ({ page }) => {
    await open(page, 1)
    await expect(book(page).getByRole('heading', { name: 'The Lamp at the Kirk' })).toBeVisible()
    await page.keyboard.press('1')
    // Its page depends on the room that the panel leaves.
    await page.getByRole('treeitem', { name: /^The Tower \d$/ }).click()
    await expect(book(page).getByRole('heading', { name: 'The Tower' })).toBeVisible()
    await expect(page).toHaveURL(/#epubcfi\(\/6\/4!/)
    await page.reload()
    await expect(book(page).getByRole('heading', { name: 'The Tower' })).toBeVisible()
    await page.keyboard.press('PageUp')
    await expect(page).toHaveURL(/#epubcfi\(\/6\/2!/)
    await expect(book(page).getByText('The account books of the Kirk')).toBeInViewport()
    await expectNoAxeViolations(page)
  })

  test('in larger type, in other colours, by scrolling', async ({ page }) => {
    await open(page, 1)
    const text = book(page).locator('body')
    await expect(text).toContainText('Before there was a tower')
    const before = await text.evaluate(body => Number.parseFloat(getComputedStyle(body).fontSize))
    await page.getByRole('button', { name: 'Larger type' }).click()
    await expect
      .poll(() => text.evaluate(body => Number.parseFloat(getComputedStyle(body).fontSize)))
      .toBeGreaterThan(before)
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('Dark')
    await expect(book(page).locator('html')).toHaveCSS('background-color', 'rgb(28, 29, 31)')
    await page.getByRole('button', { name: 'Scrolling' }).click()
    await expect(text).toHaveCSS('column-width', 'auto')
  })

  test('that means ill: nothing in it runs or is fetched', async ({ page }) => {
    const requests: string[] = []
    // Requests that the policy of the book's page stops do not come as far as this.
    await page.route('https://spy.example/**', route => {
      requests.push(route.request().url())
      return route.abort()
    })
    const evil = zip({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml':
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="b.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
      'b.opf':
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>x</dc:title></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/><item id="j" href="j.js" media-type="text/javascript"/></manifest><spine><itemref idref="a"/></spine></package>',
      'a.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><head><script src="j.js"></script><link rel="stylesheet" href="https://spy.example/x.css"/><style>@import "https://spy.example/y.css"; body { background: url(https://spy.example/z.png) }</style></head><body onload="top.ran=1"><p>The words arrive.</p><script>top.ran = 1</script><img src="https://spy.example/1.png" onerror="top.ran=1" alt=""/><iframe src="javascript:top.ran=1"></iframe><svg xmlns="http://www.w3.org/2000/svg" onload="top.ran=1"><script>top.ran=1</script></svg><a href="javascript:top.ran=1">a link</a></body></html>`,
      'j.js': 'top.ran = 1',
    })
    await page.route('**/five-lights.epub?**', route => route.fulfill({ body: evil }))
    await open(page, 1)
    await expect(book(page).getByText('The words arrive.')).toBeVisible()
    await book(page).getByText('a link').click()
    await expect(book(page).getByText('The words arrive.')).toBeVisible()
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
    expect(requests).toEqual([])
  })
})

test('a file that is not what it says is offered, with the reason', async ({ page }) => {
  await page.route('**/minutes.docx?**', route => route.fulfill({ body: '<html>Sign in</html>' }))
  await page.route('**/five-lights.epub?**', route => route.fulfill({ body: Buffer.alloc(300) }))
  await open(page, 3)
  await expect(page.getByText(/This file could not be read/)).toBeVisible()
  await page.getByRole('button', { name: 'First page' }).click()
  await expect(page.getByRole('heading', { name: 'Five Lights' })).toBeVisible()
  await expect(page.getByText(/This file could not be read/)).toBeVisible()
})

test('the words of a scanned page stand beside it, and follow it', async ({ page }) => {
  await page.goto(`?service=${NEWSPAPER}&page=2&layout=single`)
  await page.getByRole('button', { name: 'Text', exact: true }).click()
  const words = page.getByRole('complementary', { name: 'Text' })
  await expect(words).toContainText('LETTERS TO THE EDITOR')
  await page.getByRole('button', { name: 'Next page' }).click()
  await expect(words.getByRole('heading', { name: 'Page 3' })).toBeVisible()
  await page.getByRole('button', { name: 'Last page' }).click()
  await expect(words.getByRole('heading', { name: 'Page 4' })).toBeVisible()
  await expect(words).not.toContainText('LETTERS TO THE EDITOR')
  await expectNoAxeViolations(page)
})

test.describe('a reader opens an e-book that is not as others', () => {
  const CONTAINER =
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="b.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
  const paragraphs = (count: number) =>
    Array.from({ length: count }, (_, index) => `<p>Paragraph ${index + 1}. ${'字'.repeat(180)}</p>`).join('')
  const section = (body: string, head = '') =>
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title/>${head}</head><body>${body}</body></html>`

  interface Parts {
    readonly language?: string
    readonly spine?: string
    readonly metadata?: string
    readonly nav?: string
    readonly title?: string
  }

  /** A book of these sections; those without words are in its package and not in the archive. */
  function bookOf(sections: Readonly<Record<string, string>>, parts: Parts = {}): Buffer {
    const names = Object.keys(sections)
    const items = names.map(
      (name, index) =>
        `<item id="s${index}" href="${encodeURIComponent(name)}" media-type="application/xhtml+xml"/>`,
    )
    const nav = parts.nav
      ? '<item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
      : ''
    const spine = names.map((_, index) => `<itemref idref="s${index}"/>`).join('')
    return zip({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml': CONTAINER,
      'b.opf': `<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${parts.title ?? 'x'}</dc:title><dc:language>${parts.language ?? 'en'}</dc:language>${parts.metadata ?? ''}</metadata><manifest>${items.join('')}${nav}</manifest><spine ${parts.spine ?? ''}>${spine}</spine></package>`,
      ...(parts.nav && { 'nav.xhtml': parts.nav }),
      ...Object.fromEntries(Object.entries(sections).filter(([, text]) => text !== '')),
    })
  }

  async function openBook(page: Page, bytes: Buffer): Promise<void> {
    await page.route('**/five-lights.epub?**', route => route.fulfill({ body: bytes }))
    await open(page, 1)
    await expect(page.locator('.reading-body[data-section]')).toBeVisible()
    // The page field counts the nine files until the pages of the book are counted.
    await expect(page.locator('.page-total')).not.toHaveText('/ 9')
  }

  /** Turns to the end, and collects the words that are seen on the way. */
  async function readToEnd(page: Page): Promise<Set<string>> {
    const seen = new Set<string>()
    const next = page.getByRole('button', { name: 'Next page' })
    for (;;) {
      const numbers = await book(page)
        .locator('p')
        .evaluateAll(all =>
          all.flatMap(each => {
            const [box] = each.getClientRects()
            const view = each.ownerDocument.defaultView
            const isSeen =
              box &&
              view &&
              box.right > 0 &&
              box.bottom > 0 &&
              box.left < view.innerWidth &&
              box.top < view.innerHeight
            return isSeen ? [each.textContent?.slice(0, 14) ?? ''] : []
          }),
        )
      for (const number of numbers) seen.add(number.split('.')[0] ?? '')
      if ((await next.getAttribute('aria-disabled')) === 'true') return seen
      const field = page.getByLabel('Go to page (number or printed label)')
      const before = await field.inputValue()
      await page.keyboard.press('PageDown')
      await expect(field).not.toHaveValue(before)
    }
  }

  test('with a bare ampersand, and names that are encoded', async ({ page }) => {
    await openBook(
      page,
      bookOf(
        { 'a & b?.xhtml': section('<p>The words &nbsp;arrive &amp; stay.</p>') },
        { title: 'Fish & Chips' },
      ),
    )
    await expect(book(page).getByText('arrive & stay.')).toBeVisible()
  })

  test('with a part that is missing and one that is empty, and is told of both', async ({ page }) => {
    await openBook(page, bookOf({ 'a.xhtml': section('<p>One</p>'), 'b.xhtml': '', 'c.xhtml': section(' ') }))
    await page.keyboard.press('PageDown')
    await expect(page.getByText('This part of the book is missing from the file.')).toBeVisible()
    await page.keyboard.press('PageDown')
    await expect(page.getByText('There is nothing in this part of the book.')).toBeVisible()
    await page.keyboard.press('PageUp')
    await page.keyboard.press('PageUp')
    await expect(book(page).getByText('One')).toBeVisible()
  })

  test('in vertical lines: every paragraph is reached', async ({ page }) => {
    const vertical = '<style>body { writing-mode: vertical-rl }</style>'
    await openBook(
      page,
      bookOf(
        { 'a.xhtml': section(paragraphs(30), vertical) },
        { language: 'ja', spine: 'page-progression-direction="rtl"' },
      ),
    )
    expect(await readToEnd(page)).toEqual(
      new Set(Array.from({ length: 30 }, (_, index) => `Paragraph ${index + 1}`)),
    )
  })

  test('from right to left: arrows go the way of the book', async ({ page }) => {
    await openBook(
      page,
      bookOf({ 'a.xhtml': section('<p>א</p>'), 'b.xhtml': section('<p>ב</p>') }, { language: 'he' }),
    )
    await page.keyboard.press('ArrowLeft')
    await expect(book(page).getByText('ב')).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(book(page).getByText('א')).toBeVisible()
  })

  test('with fixed pages: each is one page, two stand side by side, words lie where they belong', async ({
    page,
  }) => {
    const fixed = (word: string) =>
      section(
        `<p style="position: absolute; left: 300px; top: 400px; margin: 0">${word}</p>`,
        '<meta name="viewport" content="width=600, height=800"/>',
      )
    const metadata = '<meta property="rendition:layout">pre-paginated</meta>'
    await openBook(
      page,
      bookOf({ 'a.xhtml': fixed('One'), 'b.xhtml': fixed('Two'), 'c.xhtml': fixed('Three') }, { metadata }),
    )
    const pages = page.locator('.book-fixed')
    await expect(pages).toHaveCount(2)
    const [left, right] = [await pages.nth(0).boundingBox(), await pages.nth(1).boundingBox()]
    expect(left && right && left.x + left.width).toBeCloseTo(right?.x ?? 0, 0)
    const word = await pages.nth(0).contentFrame().getByText('One').boundingBox()
    expect(((word?.x ?? 0) - (left?.x ?? 0)) / (left?.width ?? 1)).toBeCloseTo(0.5, 1)
    await expect(page.locator('.page-total')).toHaveText('/ 3')
    await page.keyboard.press('PageDown')
    await expect(pages).toHaveCount(1)
    await expect(pages.nth(0).contentFrame().getByText('Three')).toBeVisible()
  })

  test('and goes to a page of the printed edition', async ({ page }) => {
    const nav =
      '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body><nav epub:type="toc"><ol><li><a href="a.xhtml">A</a></li></ol></nav><nav epub:type="page-list"><ol><li><a href="a.xhtml#p1">i</a></li><li><a href="b.xhtml#p2">ii</a></li></ol></nav></body></html>'
    await openBook(
      page,
      bookOf({ 'a.xhtml': section('<p id="p1">One</p>'), 'b.xhtml': section('<p id="p2">Two</p>') }, { nav }),
    )
    await page.getByLabel('Go to page (number or printed label)').fill('ii')
    await page.keyboard.press('Enter')
    await expect(book(page).getByText('Two')).toBeVisible()
    await expect(page.locator('.page-label')).toHaveText('ii')
  })
})
