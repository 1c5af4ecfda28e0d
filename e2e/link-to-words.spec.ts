import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { AnnotationPanel } from './support/annotated'
import { expectNoAxeViolations } from './support/axe'
import { configure } from './support/configured'

const BOOK = '99SKERROW_INST/1210000100000412'
const WAYS = [
  ['delivery JSON', `?service=/view/delivery/${BOOK}`],
  ['manifest', `?manifest=/view/iiif/presentation/${BOOK}/manifest?iiifVersion=3`],
] as const

const sheet = (page: Page) => page.locator('.words-sheet[data-sheet="8"]')
const marked = (page: Page, canvas: number) =>
  page.locator(`[data-sheet="${canvas}"] button[data-mark^="quotation"]`)
const note = (page: Page) => page.locator('.quotation').getByRole('status')

/** Selects words of page 9 with the mouse. */
async function select(page: Page, first: string, last: string): Promise<void> {
  const words = [first, last].map(word => sheet(page).getByText(word, { exact: true }).first())
  // Words come before the page has its last size.
  let before = ''
  const boxes = () => Promise.all(words.map(word => word.boundingBox()))
  const rest = async () => {
    const now = JSON.stringify(await boxes())
    const rests = now === before
    before = now
    return rests
  }
  for (const word of words) await expect(word).toBeVisible()
  await expect.poll(rest, { intervals: [200] }).toBe(true)
  const [from, to] = await boxes()
  if (!from || !to) throw new Error('not on the screen')
  await page.mouse.move(from.x + 1, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width - 1, to.y + to.height / 2, { steps: 4 })
  await page.mouse.up()
}

/** Selects words of page 9 and copies the link to them. */
async function linkTo(page: Page, first: string, last: string): Promise<string> {
  await select(page, first, last)
  await page.getByRole('button', { name: 'Link to these words' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  return page.evaluate(() => navigator.clipboard.readText())
}

for (const [way, link] of WAYS)
  test.describe(`a link to words, by ${way}`, () => {
    test.beforeEach(async ({ context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    })

    test('has page, part and quotation, and opens on its words', async ({ page }) => {
      await page.goto(`${link}&page=9&layout=single`)
      await expect(sheet(page)).toContainText('count aloud')
      const copied = await linkTo(page, 'flashes', 'aloud')
      const { searchParams } = new URL(copied)
      expect(searchParams.get('page')).toBe('9')
      expect(searchParams.get('xywh')).toMatch(/^\d+,\d+,\d+,\d+$/)
      expect(searchParams.get('quote')).toMatch(/^flashes and a long one, .* count aloud$/)
      expect(searchParams.get('quote-before')).toMatch(/two short$/)
      await expectNoAxeViolations(page)

      await page.goto('about:blank')
      await page.goto(copied)
      await expect(marked(page, 8).first()).toBeAttached()
      await expect(page.locator('.overlay-drawing .mark-hit.mark-current')).toBeVisible()
      await expect(note(page)).toHaveCount(0)
    })

    test('is made in the text panel, too', async ({ page }) => {
      await page.goto(`${link}&page=9&layout=single`)
      await page.getByRole('button', { name: 'Text', exact: true }).click()
      const words = page.locator('.page-words > p').filter({ hasText: 'count aloud' })
      await expect(words).toBeVisible()
      await words.evaluate(paragraph => {
        const text = paragraph.firstChild as Text
        const at = text.data.indexOf('flashes')
        getSelection()?.setBaseAndExtent(text, at, text, text.data.indexOf('aloud') + 'aloud'.length)
      })
      await page.getByRole('button', { name: 'Link to these words' }).click()
      await expect(page.getByText('Link copied')).toBeVisible()
      const { searchParams } = new URL(await page.evaluate(() => navigator.clipboard.readText()))
      expect(searchParams.get('page')).toBe('9')
      expect(searchParams.get('xywh')).toMatch(/^\d+,\d+,\d+,\d+$/)
      expect(searchParams.get('quote')).toMatch(/^flashes and a long one, .* count aloud$/)
    })

    test('finds its words on another page, and says so', async ({ page }) => {
      const quotation =
        '&quote=flashes%20and%20a%20long%20one&quote-before=by%20night%20two%20short&quote-after=which%20the%20children'
      await page.goto(`${link}&page=4&layout=single${quotation}`)
      await expect(marked(page, 8).first()).toBeAttached()
      await expect(note(page)).toContainText(/These words are now on .*9/)
      await expectNoAxeViolations(page)
      const field = page.getByRole('textbox', { name: /^Go to page/ })
      await expect(field).toHaveValue('9')
      await field.fill('12')
      await field.press('Enter')
      await expect(note(page)).toHaveCount(0)
      await expect(page).not.toHaveURL(/quote/)
    })

    test('is not sure of words that were recognized anew, and says what is missing', async ({ page }) => {
      await page.goto(
        `${link}&page=9&layout=single&quote=two%20shart%20flashcs%20and%20a%20long%20one&quote-before=by%20night`,
      )
      await expect(note(page)).toContainText('the most similar')
      await expect(marked(page, 8).first()).toBeAttached()
      await page.goto('about:blank')
      await page.goto(`${link}&page=9&layout=single&quote=zebra%20quagga%20okapi%20(((`)
      await expect(note(page)).toContainText('not in the text any more')
      await expect(page.getByRole('textbox', { name: /^Go to page/ })).toHaveValue('9')
    })

    test('says once what is missing where many pages are in the column', async ({ page }) => {
      await page.goto(`${link}&page=9&layout=scroll&quote=zebra%20quagga%20okapi`)
      await expect(note(page)).toContainText('not in the text any more')
      await expect(note(page)).toHaveCount(1)
    })
  })

test('no link is offered where sharing is not permitted', async ({ page }) => {
  await configure(page, { permissions: { share: false } })
  await page.goto(`${WAYS[0][1]}&page=9&layout=single`)
  await expect(sheet(page)).toContainText('count aloud')
  await sheet(page).getByText('flashes', { exact: true }).first().dblclick({ force: true })
  await expect.poll(() => page.evaluate(() => String(getSelection()).trim())).toBe('flashes')
  await expect(page.getByRole('button', { name: 'Link to these words' })).toHaveCount(0)
})

for (const [way, link] of WAYS)
  test(`a note on selected words stands on the page, in the list and in the file of notes, by ${way}`, async ({
    page,
  }) => {
    const panel = new AnnotationPanel(page)
    await page.goto(`${link}&page=9&layout=single`)
    await expect(sheet(page)).toContainText('count aloud')
    await select(page, 'flashes', 'aloud')
    await page.locator('.quotation').getByRole('button', { name: 'Add a note' }).click()
    const field = page.getByRole('textbox', { name: 'Note', exact: true })
    await expect(field).toBeFocused()
    await expect(page.locator('.note-form blockquote')).toHaveText(/^flashes and a long one, .* count aloud$/)
    await page.keyboard.type('The rule of the keeper')
    await page.keyboard.press('Control+Enter')
    const item = panel.item('The rule of the keeper')
    await expect(item.locator('blockquote')).toHaveText(/^flashes and a long one, .* count aloud$/)
    const lines = page.getByRole('button', { name: 'Comment: The rule of the keeper' })
    await expect.poll(() => lines.count()).toBeGreaterThan(1)
    // The first line begins where its first word does.
    const word = await sheet(page).getByText('flashes', { exact: true }).first().boundingBox()
    const line = await lines.first().boundingBox()
    expect(line?.x).toBeCloseTo(word?.x ?? 0, -1)
    expect(line?.y).toBeCloseTo(word?.y ?? 0, -1)
    await expectNoAxeViolations(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ])
    const path = await download.path()
    const [saved] = JSON.parse(readFileSync(path, 'utf8')).items
    expect(saved.target.selector).toEqual([
      { type: 'SvgSelector', value: expect.stringContaining('<polygon') },
      {
        ...{ type: 'TextQuoteSelector', exact: expect.stringMatching(/^flashes .* aloud$/) },
        ...{ prefix: expect.stringMatching(/two short$/), suffix: expect.any(String) },
      },
    ])
    await item.getByRole('button', { name: 'Remove' }).click()
    await expect(lines).toHaveCount(0)
    await page.locator('.note-tools input[type=file]').setInputFiles(path)
    await expect(item.locator('blockquote')).toHaveText(/count aloud$/)
    await page.reload()
    await panel.open()
    await expect(item).toHaveCount(1)
  })
