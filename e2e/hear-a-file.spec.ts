import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, type Page, test } from '@playwright/test'
import { ebook } from '../scripts/samples/ebook.mjs'
import { zip } from '../scripts/samples/formats/zip.mjs'
import { expectNoAxeViolations } from './support/axe'
import { type KeptFile, openKeptFile, openKeptFiles, WAYS } from './support/kept-file'
import {
  giveVoices,
  highlighted,
  isSpeaking,
  lastSpoken,
  saySentence,
  sayWords,
  speakers,
  spoken,
} from './support/speech/voices'

const PAGES = [
  ['The Keeper 1', 'The lamp burns in the light-', 'house. Fog comes.'],
  ['The Keeper 2'],
  ['The Keeper 3', 'Ships wait.'],
]

async function pdf(): Promise<KeptFile> {
  const document = await PDFDocument.create()
  for (const lines of PAGES) {
    const page = document.addPage([420, 595])
    for (const [row, line] of lines.entries()) page.drawText(line, { x: 40, y: 540 - row * 40, size: 18 })
  }
  return { name: 'keeper.pdf', type: 'application/pdf', bytes: Buffer.from(await document.save()) }
}

/** Paragraphs, of which the first lines fill more than a screen. */
const PARAGRAPHS = Array.from(
  { length: 40 },
  (_, index) => `The lamp of night ${index + 1} burns. It burns low.`,
)

const html: KeptFile = {
  name: 'lamps.html',
  type: 'text/html',
  bytes: Buffer.from(
    `<html><body><h1>Lamps</h1>${PARAGRAPHS.map(each => `<p>${each.replace('lamp', '<em>lamp</em>')}</p>`).join('')}</body></html>`,
  ),
}
const plain: KeptFile = {
  name: 'lamps.txt',
  type: 'text/plain',
  bytes: Buffer.from(`Lamps\n\n${PARAGRAPHS.map(each => each.replace('night', 'night\n')).join('\n\n')}\n`),
}
const word: KeptFile = {
  name: 'lamps.docx',
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  bytes: zip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${['Lamps', ...PARAGRAPHS].map(each => `<w:p><w:r><w:t>${each}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
  }),
}
const table: KeptFile = {
  name: 'lights.csv',
  type: 'text/csv',
  bytes: Buffer.from(
    `Isle,Height,Lit\n${Array.from({ length: 300 }, (_, row) => `Isle ${row + 1},${row % 40} m,${row % 2 ? 'yes' : ''}`).join('\n')}\n`,
  ),
}
const book: KeptFile = { name: 'lights.epub', type: 'application/epub+zip', bytes: ebook() }

const panel = (page: Page) => page.getByRole('complementary', { name: 'Read aloud' })

async function beginReading(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Read aloud' }).click()
  await panel(page).getByRole('button', { name: 'Read aloud' }).click()
}

for (const way of WAYS)
  test.describe(`by ${way}, a reader has a file read aloud`, () => {
    test('a PDF: words whole, heads left out, page after page', async ({ page, baseURL }) => {
      await giveVoices(page)
      await openKeptFile(page, way, await pdf(), baseURL)
      await beginReading(page)
      await expect.poll(() => spoken(page)).toEqual(['The lamp burns in the lighthouse.'])
      await sayWords(page, 2)
      await expect.poll(() => highlighted(page)).toBe('lamp')
      await sayWords(page, 4)
      await expect.poll(() => highlighted(page)).toMatch(/^light-\s*house$/)
      await saySentence(page)
      await expect.poll(() => lastSpoken(page)).toBe('Fog comes.')
      await saySentence(page)
      await expect.poll(() => lastSpoken(page)).toBe('Ships wait.')
      await expect(page.getByLabel(/^Go to page/)).toHaveValue('3')
      await sayWords(page, 1)
      await expect.poll(() => highlighted(page)).toBe('Ships')
      await saySentence(page)
      await expect(panel(page).getByText('Read to the end.')).toBeVisible()
    })

    for (const file of [plain, html, word])
      test(`${file.name}: the word marked and kept in view`, async ({ page, baseURL }) => {
        await giveVoices(page)
        await openKeptFile(page, way, file, baseURL)
        await beginReading(page)
        await expect.poll(() => lastSpoken(page)).toBe('Lamps')
        await saySentence(page)
        await expect.poll(() => lastSpoken(page)).toBe('The lamp of night 1 burns.')
        await sayWords(page, 2)
        await expect.poll(() => highlighted(page)).toBe('lamp')
        for (let sentence = 0; sentence < 70; sentence++) await saySentence(page)
        await expect.poll(() => lastSpoken(page)).toBe('The lamp of night 36 burns.')
        await sayWords(page, 2)
        await expect.poll(() => highlighted(page)).toBe('lamp')
        await expect(page.locator('.reading-body').getByText(/night\s+36/)).toBeInViewport()
      })

    test('a table: row by row, the word marked and kept in view', async ({ page, baseURL }) => {
      await giveVoices(page)
      await openKeptFile(page, way, table, baseURL)
      await expect(page.getByRole('columnheader', { name: 'Height' })).toBeVisible()
      await beginReading(page)
      await expect.poll(() => lastSpoken(page)).toBe('Isle, Height, Lit')
      await saySentence(page)
      await expect.poll(() => lastSpoken(page)).toBe('Isle 1, 0 m')
      await sayWords(page, 1)
      await expect.poll(() => highlighted(page)).toBe('Isle')
      for (let row = 2; row <= 40; row++) {
        await saySentence(page)
        await expect.poll(() => lastSpoken(page)).toMatch(new RegExp(`^Isle ${row},`))
      }
      await sayWords(page, 3)
      await expect.poll(() => highlighted(page)).toBe('39')
      await expect(page.getByRole('cell', { name: 'Isle 40', exact: true })).toBeInViewport()
      // Where the reader is in the table.
      await panel(page).getByRole('button', { name: 'Stop reading' }).click()
      await page.locator('.data-table').hover()
      await page.mouse.wheel(0, 50_000)
      await expect(page.getByRole('cell', { name: 'Isle 300', exact: true })).toHaveCount(1)
      await panel(page).getByRole('button', { name: 'Read aloud' }).click()
      await expect.poll(() => lastSpoken(page)).toMatch(/^Isle 2[6-9]\d,/)
    })

    test('an e-book: chapter after chapter, the pages turning', async ({ page, baseURL }) => {
      await giveVoices(page)
      await openKeptFile(page, way, book, baseURL)
      await expect(page.locator('.reading-facts')).toContainText('1')
      await beginReading(page)
      await expect.poll(() => isSpeaking(page)).toBe(true)
      const shown = page.locator('.reading-body')
      const sections = new Set<string>()
      const facts = new Set<string>()
      for (let sentence = 0; sentence < 55; sentence++) {
        await sayWords(page, 1)
        const [word = ''] = ((await lastSpoken(page)) ?? '').split(' ')
        await expect.poll(() => highlighted(page)).toBe(word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
        sections.add((await shown.getAttribute('data-section')) ?? '')
        facts.add((await page.locator('.reading-facts').textContent()) ?? '')
        const before = (await spoken(page)).length
        await saySentence(page)
        await expect.poll(async () => (await spoken(page)).length).toBe(before + 1)
      }
      expect(sections.size).toBeGreaterThan(2)
      expect(facts.size).toBeGreaterThan(3)
      // Nothing is said twice where the pages turn.
      const all = await spoken(page)
      expect(all.filter((text, index) => text === all[index - 1])).toEqual([])
      expect(all).toContain('Each winter takes the length of a hand.')
      expect(await speakers(page)).toEqual(['Skerrow'])
    })
  })

test('the next file is read when one ends, and nothing is said of what is left', async ({
  page,
  baseURL,
}) => {
  await giveVoices(page)
  await openKeptFiles(page, 'manifest', [await pdf(), html], baseURL)
  await beginReading(page)
  for (const sentence of ['The lamp burns in the lighthouse.', 'Fog comes.', 'Ships wait.']) {
    await expect.poll(() => lastSpoken(page)).toBe(sentence)
    await saySentence(page)
  }
  await expect.poll(() => lastSpoken(page)).toBe('Lamps')
  await expect(page.getByRole('heading', { name: 'Lamps' })).toBeVisible()
  await expect(panel(page)).toBeVisible()
  await saySentence(page)
  await sayWords(page, 2)
  await expect.poll(() => highlighted(page)).toBe('lamp')
})

test('reading goes on where the reader turns to, in a PDF and in an e-book', async ({ page, baseURL }) => {
  await giveVoices(page)
  await openKeptFile(page, 'manifest', await pdf(), baseURL)
  await beginReading(page)
  await expect.poll(() => lastSpoken(page)).toBe('The lamp burns in the lighthouse.')
  await page.keyboard.press('End')
  await expect.poll(() => lastSpoken(page)).toBe('Ships wait.')
  await openKeptFile(page, 'manifest', book, baseURL)
  await beginReading(page)
  await expect.poll(() => isSpeaking(page)).toBe(true)
  await page.keyboard.press('End')
  await expect.poll(() => lastSpoken(page)).not.toMatch(/Lamp at the Kirk|^Before there was/)
  await sayWords(page, 1)
  await expect.poll(() => highlighted(page)).not.toBe('')
})

test('by the keyboard alone, without a breach of accessibility; in silence when it is left', async ({
  page,
  baseURL,
}) => {
  await giveVoices(page)
  await openKeptFile(page, 'manifest', html, baseURL)
  await expect(page.getByRole('heading', { name: 'Lamps' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Read aloud' })).toBeVisible()
  await page.keyboard.press('v')
  await expect(panel(page).getByText('The text does not leave the device.')).toBeVisible()
  await page.keyboard.press('k')
  await expect.poll(() => lastSpoken(page)).toBe('Lamps')
  await expectNoAxeViolations(page)
  await page.keyboard.press('v')
  await expect(panel(page)).toHaveCount(0)
  expect(await isSpeaking(page)).toBe(true)
  await page.keyboard.press('k')
  await expect.poll(() => isSpeaking(page)).toBe(false)
})
