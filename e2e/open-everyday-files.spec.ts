import { expect, type Page, test } from '@playwright/test'
import { zip } from '../scripts/samples/formats/zip.mjs'
import { expectNoAxeViolations } from './support/axe'
import { type KeptFile, openKeptFile, WAYS } from './support/kept-file'

/** A picture of one colour that is no part of any page. */
const RED = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
)

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 800">${inside}</svg>`
const drawn = svg(
  '<image href="scan.png" width="600" height="800" preserveAspectRatio="none"/><text x="100" y="200" font-size="40">The lamp burns low</text>',
)
const bookOf = (name: string, metadata: string, spine = ['p', 't']): KeptFile => ({
  name,
  type: 'application/epub+zip',
  bytes: zip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="b.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'b.opf': `<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Lights</dc:title><dc:language>en</dc:language>${metadata}</metadata><manifest><item id="p" href="page.svg" media-type="image/svg+xml"/><item id="t" href="text.xhtml" media-type="application/xhtml+xml"/><item id="i" href="scan.png" media-type="image/png"/></manifest><spine>${spine.map(id => `<itemref idref="${id}"/>`).join('')}</spine></package>`,
    'page.svg': drawn,
    'text.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><p>Nobody comes</p>${svg('<image href="scan.png" width="600" height="800"/>')}</body></html>`,
    'scan.png': RED,
  }),
})
const drawnBook = bookOf('drawn.epub', '')
const PRE_PAGINATED = '<meta property="rendition:layout">pre-paginated</meta>'
const twiceBook = bookOf('twice.epub', PRE_PAGINATED, ['p', 'p'])
const fixedBook = bookOf('fixed.epub', PRE_PAGINATED)

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.text'
const level = (number: number, format: string, shown: number) =>
  `<text:list-level-style-number text:level="${number}" style:num-format="${format}" style:num-suffix="." text:display-levels="${shown}"/>`
const item = (words: string, inside = '') =>
  `<text:list-item>${words && `<text:p>${words}</text:p>`}${inside}</text:list-item>`
const rules: KeptFile = {
  name: 'rules.odt',
  type: OPEN_DOCUMENT,
  bytes: zip({
    mimetype: OPEN_DOCUMENT,
    'content.xml': `<office:document-content><office:automatic-styles><text:list-style style:name="L1">${level(1, '1', 1)}${level(2, 'a', 2)}</text:list-style></office:automatic-styles><office:body><office:text><text:h text:outline-level="1">Rules of the light</text:h><text:list text:style-name="L1">${item('Lit at dusk', `<text:list>${item('in winter at four')}</text:list>`)}</text:list><text:p>The oil is weighed as <draw:frame><draw:object xlink:href="./Object 1"/></draw:frame> pounds.</text:p><text:list text:style-name="L1" text:continue-numbering="true">${item('Put out at dawn')}</text:list></office:text></office:body></office:document-content>`,
    'styles.xml':
      '<office:document-styles><office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/></text:outline-style></office:styles></office:document-styles>',
    'Object 1/content.xml':
      '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mfrac><mi>w</mi><mn>2</mn></mfrac><annotation encoding="StarMath 5.0">w over 2</annotation></semantics></math>',
  }),
}

const table: KeptFile = {
  name: 'lights.csv',
  type: 'text/csv',
  bytes: Buffer.from('name, place, height\n1, "Old Head, west pier", 12\n2, "the ""New"" light", 9\n'),
}

/** A database exported it for Excel, and the computer from which it came calls CSV by the type of Excel. */
const exported: KeptFile = {
  name: 'export',
  type: 'application/vnd.ms-excel',
  bytes: Buffer.from('name;height\nOld Head;12\nNew Head;9\n'),
}

/** Cyrillic in windows-1251, which no header and no mark states. */
const russian = (text: string) =>
  Buffer.from(
    Array.from(text, character => {
      const code = character.codePointAt(0) ?? 0
      return code < 0x80 ? code : code - 0x410 + 0xc0
    }),
  )
const notes: KeptFile = {
  name: 'notes.txt',
  type: 'text/plain',
  bytes: russian('Книга записей маяка за 1906 год. Лампа горит слабо.\n'),
}

const shownPage = (page: Page, { name }: KeptFile) =>
  page
    .locator(name === fixedBook.name ? 'iframe.book-fixed' : 'iframe')
    .first()
    .contentFrame()

for (const way of WAYS)
  test.describe(`by ${way}`, () => {
    for (const book of [drawnBook, fixedBook])
      test(`a book whose pages are drawings shows the scans in them, and their words: ${book.name}`, async ({
        page,
        baseURL,
      }) => {
        await openKeptFile(page, way, book, baseURL)
        const words = shownPage(page, book).getByText('The lamp burns low')
        await expect(words).toBeVisible()
        const isLoaded = () =>
          shownPage(page, book)
            .locator('image')
            .evaluate(picture => /^blob:/.test(picture.getAttribute('xlink:href') ?? ''))
        await expect.poll(isLoaded).toBe(true)
        await page.keyboard.press('PageDown')
        await expect(page.getByRole('button', { name: 'Next page' })).toHaveAttribute('aria-disabled', 'true')
      })

    test('a page that stands twice in a book is seen twice', async ({ page, baseURL }) => {
      await openKeptFile(page, way, twiceBook, baseURL)
      const pages = page.locator('iframe.book-fixed')
      await expect(pages).toHaveCount(2)
      for (const at of [0, 1])
        await expect(pages.nth(at).contentFrame().getByText('The lamp burns low')).toBeVisible()
    })

    test('a text has the numbers and formulas that it was written with', async ({ page, baseURL }) => {
      await openKeptFile(page, way, rules, baseURL)
      await expect(page.getByRole('heading', { name: 'I. Rules of the light' })).toBeVisible()
      const marker = (words: string) =>
        page
          .getByRole('listitem')
          .filter({ hasText: words })
          .last()
          .evaluate(item => getComputedStyle(item).listStyleType)
      expect(await marker('in winter at four')).toContain('1.a.')
      expect(await marker('Put out at dawn')).toContain('2.')
      await expect(page.locator('mfrac')).toBeVisible()
      await expect(page.getByText('w over 2')).toBeHidden()
      await expectNoAxeViolations(page)
    })

    test('a table of text that is called Excel is a table', async ({ page, baseURL }) => {
      await openKeptFile(page, way, exported, baseURL)
      await expect(page.getByRole('columnheader')).toHaveText([/name/, /height/])
      await expect(page.getByRole('cell', { name: 'New Head' })).toBeVisible()
    })

    test('a Russian text that does not say how it is encoded is read', async ({ page, baseURL }) => {
      await openKeptFile(page, way, notes, baseURL)
      await expect(page.getByText('Лампа горит слабо.')).toBeVisible()
      await expect(page.getByText('windows-1251')).toBeVisible()
    })

    test('a table whose cells stand after blanks has each in its column', async ({ page, baseURL }) => {
      await openKeptFile(page, way, table, baseURL)
      await expect(page.getByRole('columnheader')).toHaveText([/name/, /place/, /height/])
      await expect(page.getByRole('cell', { name: 'Old Head, west pier' })).toBeVisible()
      await expect(page.getByRole('cell', { name: 'the "New" light' })).toBeVisible()
    })
  })
