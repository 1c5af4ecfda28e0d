import { expect, type Page, test } from '@playwright/test'
import { zip } from '../scripts/samples/formats/zip.mjs'
import { type KeptFile, openKeptFile, WAYS } from './support/kept-file'

const CHAPTERS = 24

/** A chapter; every third is mostly markup, so that its size says little of its pages. */
function chapter(index: number): string {
  const words = `<p>Chapter ${index + 1}. ${'The lamp burns over the water. '.repeat(24)}</p>`
  const markup = index % 3 === 2 ? `<!-- ${'x'.repeat(9000)} -->` : ''
  return `<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${markup}${words.repeat(6 + (index % 4) * 5)}</body></html>`
}

const chapters = Array.from({ length: CHAPTERS }, (_, index) => chapter(index))
const BOOK: KeptFile = {
  name: 'long.epub',
  type: 'application/epub+zip',
  bytes: zip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="b.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'b.opf': `<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>x</dc:title><dc:language>en</dc:language></metadata><manifest>${chapters.map((_, index) => `<item id="s${index}" href="${index}.xhtml" media-type="application/xhtml+xml"/>`).join('')}</manifest><spine>${chapters.map((_, index) => `<itemref idref="s${index}"/>`).join('')}</spine></package>`,
    ...Object.fromEntries(chapters.map((text, index) => [`${index}.xhtml`, text])),
  }),
}

const field = (page: Page) => page.getByRole('textbox', { name: /^Go to page/ })

for (const way of WAYS) {
  test(`by ${way}: the page of an e-book that is typed is the page that comes, and the numbers follow each other`, async ({
    page,
    baseURL,
  }) => {
    await openKeptFile(page, way, BOOK, baseURL)
    // Parts of the book that were not laid out yet are reckoned, which is said.
    await expect(page.locator('.page-total')).toHaveText(/^\/ ~\d+$/)
    await expect(page.locator('.reading-facts')).toHaveText(/^Page 1 of ~\d+$/)
    await field(page).fill('40')
    await page.keyboard.press('Enter')
    await expect(field(page)).toHaveValue('40')
    await page.locator('.reading-body').click()
    for (let number = 41; number <= 55; number++) {
      await page.keyboard.press('PageDown')
      await expect(field(page)).toHaveValue(`${number}`)
    }
    for (let number = 54; number >= 30; number--) {
      await page.keyboard.press('PageUp')
      await expect(field(page)).toHaveValue(`${number}`)
    }
  })
}

test('the pages of an e-book are counted when all of it was laid out', async ({ page, baseURL }) => {
  await openKeptFile(page, 'manifest', BOOK, baseURL)
  const total = page.locator('.page-total')
  await expect(total).toHaveText(/~/)
  const next = page.getByRole('button', { name: 'Next page' })
  for (let number = 1; (await next.getAttribute('aria-disabled')) === null; number++) {
    await expect(field(page)).toHaveValue(`${number}`)
    await next.click()
    await expect(field(page)).toHaveValue(`${number + 1}`)
  }
  await expect(total).toHaveText(`/ ${await field(page).inputValue()}`)
})
