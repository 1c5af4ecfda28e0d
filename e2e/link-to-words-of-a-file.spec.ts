import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { AnnotationPanel } from './support/annotated'
import { expectNoAxeViolations } from './support/axe'
import { configure } from './support/configured'
import { bookOf, markedInFile, pdfOf, selectInFile } from './support/files/reading-files'
import { type KeptFile, openKeptFile, WAYS } from './support/kept-file'

const LINES = [
  'The keeper counts the turns of the',
  'lamp, and rows home when the fog',
  'has gone over the sound.',
]
const OTHER = ['Nothing of note was written here', 'in the whole of that long winter.']
const ANEW = ['The keepar counts tha turns of the', 'lamp and raws home', 'over the sea.']

/** Paragraphs of a chapter that goes on over several pages. */
const CHAPTER = [
  ...Array.from(
    { length: 30 },
    (_, index) => `Night ${index + 1} was like the night before it, dark and long.`,
  ),
  `${LINES.join(' ')}`,
]
const FILLER = OTHER.map(each => `${each} ${each}`)

interface Kind {
  readonly name: string
  readonly file: () => KeptFile | Promise<KeptFile>
  /** The file after something was put before the words. */
  readonly moved: () => KeptFile | Promise<KeptFile>
  /** The file with its words recognized or set anew. */
  readonly anew: () => KeptFile | Promise<KeptFile>
  readonly without: () => KeptFile | Promise<KeptFile>
  readonly fragment: RegExp
}

const KINDS: readonly Kind[] = [
  {
    name: 'a PDF',
    file: () => pdfOf([OTHER, LINES, OTHER]),
    moved: () => pdfOf([OTHER, OTHER, OTHER, LINES]),
    anew: () => pdfOf([OTHER, ANEW, OTHER]),
    without: () => pdfOf([OTHER, OTHER]),
    fragment: /^#page=2$/,
  },
  {
    name: 'an e-book',
    file: () => bookOf([FILLER, CHAPTER, FILLER]),
    moved: () => bookOf([FILLER, FILLER, FILLER, CHAPTER]),
    anew: () => bookOf([FILLER, [...CHAPTER.slice(0, 30), ANEW.join(' ')], FILLER]),
    without: () => bookOf([FILLER, FILLER]),
    fragment: /^#epubcfi\(/,
  },
]

/** Goes to the part of the file that has the words. */
async function goToWords(page: Page, { name }: Kind): Promise<void> {
  await expect(page.getByRole('button', { name: 'Next page' })).toBeEnabled()
  const there = () =>
    page.evaluate(
      () =>
        (document.querySelector<HTMLIFrameElement>('iframe.book-frame')?.contentDocument?.body.textContent ??
          document.querySelector('.page[data-page-number="2"] .textLayer')?.textContent ??
          '') as string,
    )
  if (name === 'a PDF') {
    await page.keyboard.press('PageDown')
  } else {
    await expect.poll(there).toContain('Chapter 1')
    await page.keyboard.press('PageDown')
  }
  await expect.poll(there).toContain('counts the turns')
}

const note = (page: Page) => page.locator('.quotation').getByRole('status')
const BUTTON = 'Link to these words'

async function copyLink(page: Page): Promise<string> {
  await selectInFile(page, 'counts', 'rows home')
  await page.getByRole('button', { name: BUTTON }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  return page.evaluate(() => navigator.clipboard.readText())
}

/** Opens the link with another file in the place of the one that it was made for. */
async function openWith(page: Page, way: (typeof WAYS)[number], file: KeptFile, link: string, base?: string) {
  await page.unrouteAll()
  await openKeptFile(page, way, file, base)
  await page.goto('about:blank')
  await page.goto(link)
}

for (const way of WAYS)
  for (const kind of KINDS)
    test.describe(`by ${way}, a reader links to words of ${kind.name}`, () => {
      test.beforeEach(async ({ context }) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      })

      test('with place and quotation, and the link opens on them', async ({ page, baseURL }) => {
        await openKeptFile(page, way, await kind.file(), baseURL)
        await goToWords(page, kind)
        const link = await copyLink(page)
        const { searchParams, hash } = new URL(link)
        expect(hash).toMatch(kind.fragment)
        expect(searchParams.get('quote')).toMatch(/^counts the turns of the\s*lamp, and rows home$/)
        expect(searchParams.get('quote-before')).toMatch(/The keeper$/)
        expect(searchParams.get('quote-after')).toMatch(/^when the fog has gone/)
        await expectNoAxeViolations(page)
        await page.goto('about:blank')
        await page.goto(link)
        await expect
          .poll(() => markedInFile(page, 'lectern-quotation'))
          .toMatch(/^counts the turns of the\s*lamp, and rows home$/)
        await expect(note(page)).toHaveCount(0)
      })

      test('and the link finds them where they are by now, and says how sure it is', async ({
        page,
        baseURL,
      }) => {
        // Four versions of the file are opened one after another.
        test.slow()
        await openKeptFile(page, way, await kind.file(), baseURL)
        await goToWords(page, kind)
        const link = await copyLink(page)
        await openWith(page, way, await kind.moved(), link, baseURL)
        await expect
          .poll(() => markedInFile(page, 'lectern-quotation'))
          .toMatch(/^counts the turns of the\s*lamp, and rows home$/)
        await expect(note(page)).toContainText(/These words are now on Page \d+ of \d+/)
        await expectNoAxeViolations(page)
        await page.keyboard.press('Home')
        await expect(note(page)).toHaveCount(0)
        await expect(page).not.toHaveURL(/quote/)
        await openWith(page, way, await kind.anew(), link, baseURL)
        await expect(note(page)).toContainText('the most similar')
        await expect.poll(() => markedInFile(page, 'lectern-quotation')).toMatch(/turns of the\s*lamp/)
        await openWith(page, way, await kind.without(), link, baseURL)
        await expect(note(page)).toContainText('not in the text any more')
      })

      test('and notes on words stand in the file, in the list and in the file of notes', async ({
        page,
        baseURL,
      }) => {
        const panel = new AnnotationPanel(page)
        await openKeptFile(page, way, await kind.file(), baseURL)
        await goToWords(page, kind)
        await selectInFile(page, 'counts', 'rows home')
        await page.locator('.quotation').getByRole('button', { name: 'Add a note' }).click()
        await expect(page.locator('.note-form blockquote')).toHaveText(/^counts .* home$/)
        await page.keyboard.type('The rule of the keeper')
        await page.keyboard.press('Control+Enter')
        const item = panel.item('The rule of the keeper')
        await expect(item.locator('blockquote')).toHaveText('counts the turns of the lamp, and rows home')
        await expect.poll(() => markedInFile(page, 'lectern-note')).toMatch(/^counts .* home$/)
        await expectNoAxeViolations(page)
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'Save as a file' }).click(),
        ])
        const path = await download.path()
        const [saved] = JSON.parse(readFileSync(path, 'utf8')).items
        expect(JSON.stringify(saved.target.selector)).toContain('"type":"TextQuoteSelector"')
        expect(JSON.stringify(saved.target.selector)).toContain('"prefix":')
        await item.getByRole('button', { name: 'Remove' }).click()
        await expect.poll(() => markedInFile(page, 'lectern-note')).toBe('')
        await page.locator('.note-tools input[type=file]').setInputFiles(path)
        await expect(item).toHaveCount(1)
        await page.keyboard.press('Escape')
        // After a while, in another version of the file.
        await openWith(page, way, await kind.moved(), page.url().replace(/#.*/, ''), baseURL)
        await panel.open()
        await panel.head(/The rule of the keeper/).click()
        await expect.poll(() => markedInFile(page, 'lectern-quotation')).toMatch(/^counts .* home$/)
        await expect(note(page)).toContainText(/These words are now on Page \d+ of \d+/)
      })
    })

test('no link to words of a file is offered where sharing is not permitted', async ({ page, baseURL }) => {
  await configure(page, { permissions: { share: false } })
  const [kind] = KINDS as [Kind]
  await openKeptFile(page, 'manifest', await kind.file(), baseURL)
  await goToWords(page, kind)
  await selectInFile(page, 'counts', 'rows home')
  await expect(page.locator('.quotation').getByRole('button', { name: 'Add a note' })).toBeVisible()
  await expect(page.getByRole('button', { name: BUTTON })).toHaveCount(0)
})
