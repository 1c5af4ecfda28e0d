import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { Reader } from './support/reader'

const REPRESENTATION = '99SKERROW_INST/1210000100000412'
const WAYS = {
  'delivery JSON': `?service=/view/delivery/${REPRESENTATION}`,
  'a manifest': `?manifest=${encodeURIComponent(`/view/iiif/presentation/${REPRESENTATION}/manifest`)}`,
}

const TITLE = 'The Lights of Skerrow, described for the traveller(?:, with plates and a chart)?\\.'
const PUBLISHER = 'Printed for the Harbour Trust by Tolliver & Daughters'
const BOOK_IN_APA = new RegExp(`^Marrack, I\\. \\(1894\\)\\. ${TITLE} ${PUBLISHER}\\. http\\S+$`)
const BOOK_IN_MLA = new RegExp(`^Marrack, Ida\\. ${TITLE} ${PUBLISHER}, 1894, http\\S+\\.$`)

/** Opens the citation in the share panel, and gives it. */
async function cite(page: Page): Promise<Locator> {
  await new Reader(page).button('Share').click()
  await page.getByText('Cite', { exact: true }).click()
  return page.getByRole('region', { name: 'Citation' })
}

for (const [way, query] of Object.entries(WAYS)) {
  test(`a reader cites a book that came by ${way}`, async ({ page }) => {
    await new Reader(page).open(`${query}&page=5`)
    const citation = await cite(page)
    await expect(citation).toHaveText(BOOK_IN_APA)
    await page.getByRole('combobox', { name: 'Style' }).selectOption({ label: 'MLA (9)' })
    await expect(citation).toHaveText(BOOK_IN_MLA)
    await expect(citation.locator('.citation-italic')).toHaveCSS('font-style', 'italic')
    await page.getByRole('combobox', { name: 'Cite' }).selectOption({ label: 'This page' })
    await expect(citation).toHaveText(/, p\. [^,]+, http.*page=5/)
    await expectNoAxeViolations(page)
  })
}

for (const [way, query] of Object.entries(WAYS))
  test(`a reader cites what is in view of a page that came by ${way}, and its picture`, async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(`${query}&page=5`)
    await reader.button('Zoom in').click()
    await reader.button('Zoom in').click()
    await reader.linkRests()
    const citation = await cite(page)
    const what = page.getByRole('combobox', { name: 'Cite' })
    await what.selectOption({ label: 'What is in view' })
    await expect(citation).toHaveText(/\(p\. iii, detail\)\. .*page=5.*[&#]xywh=\d+,\d+,\d+,\d+/)
    const link = page.getByRole('textbox', { name: 'Picture of this part' })
    if (way === 'a manifest') {
      await expect(link).toHaveValue(/^http.*\/\d+,\d+,\d+,\d+\/\d+,\/0\/default\.jpg$/)
      const picture = await page.request.get(await link.inputValue())
      expect(picture.headers()['content-type']).toBe('image/jpeg')
      const saving = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Save as RIS' }).click()
      const ris = readFileSync(await (await saving).path(), 'utf8')
      expect(ris).toContain(`\r\nL4  - ${await link.inputValue()}\r\n`)
    }
    await expectNoAxeViolations(page)
    await reader.button('Whole page').click()
    await expect(what).toHaveValue('page')
    await expect(citation).not.toHaveText(/detail|xywh/)
    await expect(link).toHaveCount(0)
  })

test('a reader cites a second of a recording', async ({ page }) => {
  await page.goto('?service=/view/delivery/99SKERROW_INST/1210001410000412#t=5')
  await expect(page.getByRole('slider', { name: 'Position', exact: true })).toHaveAttribute(
    'aria-valuetext',
    /^5 seconds/,
  )
  const citation = await cite(page)
  await page.getByRole('combobox', { name: 'Cite' }).selectOption({ label: '0:05' })
  await expect(citation).toHaveText(/0:05.*#t=5/)
})

test('a reader takes a reference along for a program', async ({ page }) => {
  await new Reader(page).open(WAYS['delivery JSON'])
  await cite(page)
  for (const [format, name, text] of [
    ['RIS', /\.ris$/, /^TY {2}- BOOK\r\n/],
    ['BibTeX', /\.bib$/, /^@book\{/],
    ['CSL JSON', /\.json$/, /"type": "book"/],
  ] as const) {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: `Save as ${format}` }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(name)
    const chunks: Buffer[] = []
    for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk))
    expect(Buffer.concat(chunks).toString()).toMatch(text)
  }
})

test('a reader copies a citation with its italics', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await new Reader(page).open(WAYS['delivery JSON'])
  const citation = await cite(page)
  await page.getByRole('button', { name: 'Copy the citation' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text() ?? ''
    return { text: await read('text/plain'), html: await read('text/html') }
  })
  await expect(citation).toHaveText(copied.text)
  expect(copied.html).toContain('<i>')
})
