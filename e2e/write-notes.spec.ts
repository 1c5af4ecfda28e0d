import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { ANNOTATED, AnnotationPanel, embedded, note, openAnnotated, words } from './support/annotated'
import { expectNoAxeViolations } from './support/axe'
import { Reader } from './support/reader'

const library = [embedded(note('library', { body: words('By the library') }))]

/** Presses keys one after another, and counts them. */
async function press(page: Page, ...keys: readonly string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key)
  return keys.length
}

/** Opens an annotated object and the form for a note, by keys alone; returns how many. */
async function beginNote(page: Page): Promise<number> {
  await openAnnotated(page, { lists: library })
  let keys = await press(page, 'n')
  await expect(page.getByRole('heading', { name: 'Annotations' })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Add a note' })).toBeVisible()
  keys += await press(page, 'Tab', 'Tab', 'Enter')
  await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toBeFocused()
  return keys
}

test.describe('a reader writes a note by keyboard alone', () => {
  for (const [kind, steps, box] of [
    ['Rectangle', 0, [200, 267, 200, 267]],
    ['Ellipse', 1, [200, 267, 200, 267]],
    ['Polygon', 2, [200, 267, 200, 267]],
    ['Point', 3, [300, 400, 0, 0]],
  ] as const) {
    test(`about a place: ${kind}`, async ({ page }) => {
      const panel = new AnnotationPanel(page)
      let keys = await beginNote(page)
      if (steps > 0) {
        keys += await press(page, 'Shift+Tab', 'Shift+Tab')
        for (let step = 0; step < steps; step++) keys += await press(page, 'ArrowRight')
        keys += await press(page, 'Tab', 'Tab')
      }
      await page.keyboard.type('Seen by me')
      keys += await press(page, 'Control+Enter')
      expect(keys).toBeLessThanOrEqual(12)
      await expect(panel.item('Seen by me')).toHaveCount(1)
      await expect.poll(() => panel.placeOf('Comment: Seen by me')).toEqual(box)
    })
  }

  test('about the whole page, which is beside the library’s after a reload', async ({ page }) => {
    const panel = new AnnotationPanel(page)
    await beginNote(page)
    await press(page, 'Shift+Tab', 'Shift+Tab', 'ArrowLeft', 'Tab')
    await page.keyboard.type('All of this page')
    await press(page, 'Tab')
    await page.keyboard.type('lamps, quays')
    await press(page, 'Control+Enter')
    await expect(panel.item('All of this page').locator('.annotation-tag')).toHaveText(['lamps', 'quays'])
    await page.reload()
    await panel.open()
    await expect(panel.panel.getByRole('article')).toHaveText([/By the library/, /All of this page/])
  })
})

test('a note is drawn on the page, edited, moved, removed and brought back', async ({ page }) => {
  const reader = await openAnnotated(page, { lists: [] })
  const panel = new AnnotationPanel(page)
  await panel.open()
  await page.getByRole('button', { name: 'Add a note' }).click()
  const { x, y, width } = await reader.pictureBox()
  const unit = width / 600
  const drag = async (from: readonly [number, number], to: readonly [number, number]) => {
    await page.mouse.move(x + from[0] * unit, y + from[1] * unit)
    await page.mouse.down()
    await page.mouse.move(x + to[0] * unit, y + to[1] * unit, { steps: 4 })
    await page.mouse.up()
  }
  await drag([100, 150], [300, 350])
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('The window')
  await reader.button('Save').click()
  await expect.poll(() => panel.placeOf('Comment: The window')).toEqual([100, 150, 200, 200])
  await reader.button('Edit').click()
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('The door')
  await page.getByRole('radio', { name: 'Rectangle' }).check()
  await drag([400, 500], [500, 700])
  await reader.button('Save').click()
  await expect.poll(() => panel.placeOf('Comment: The door')).toEqual([400, 500, 100, 200])
  await reader.button('Remove').click()
  await expect(panel.panel.getByRole('article')).toHaveCount(0)
  await reader.button('Undo').click()
  await expect(panel.item('The door')).toHaveCount(1)
  await expectNoAxeViolations(page)
})

test('notes go to a file and come back with all that was in it', async ({ page }) => {
  await openAnnotated(page, { lists: [] })
  const panel = new AnnotationPanel(page)
  await panel.open()
  const other = { type: 'Feature', geometry: { type: 'Point', coordinates: [1, 2] } }
  const mine = note('mine', { body: [words('From elsewhere'), other], 'x:more': [1, { a: null }] })
  const file = (content: string) => ({
    name: 'notes.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  })
  const picker = panel.panel.locator('input[type=file]')
  await picker.setInputFiles(file('no notes'))
  await expect(panel.panel).toContainText('holds no notes that can be read')
  await picker.setInputFiles(file(JSON.stringify({ type: 'AnnotationPage', items: [mine] })))
  await expect(panel.panel).toContainText('1 note added.')
  await expect(panel.item('From elsewhere')).toHaveCount(1)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
  expect(saved.items).toEqual([mine])
  const text = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as text' }).click()
  const markdown = readFileSync(await (await text).path(), 'utf8')
  expect(markdown).toContain('# An annotated object')
  expect(markdown).toContain('From elsewhere')
  expect(markdown).toContain(`<${ANNOTATED}/manifest.json>`)
})

test('a note on a representation is there in its manifest, too', async ({ page }) => {
  const reader = new Reader(page)
  await reader.open('?rep_id=1210000100000412&inst=99SKERROW_INST')
  const panel = new AnnotationPanel(page)
  await panel.open()
  await reader.button('Add a note').click()
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('On the cover')
  await reader.button('Save').click()
  await expect(panel.item('On the cover')).toHaveCount(1)
  const manifest = new URL('/view/iiif/presentation/99SKERROW_INST/1210000100000412/manifest', page.url())
    .href
  await reader.open(`?manifest=${encodeURIComponent(manifest)}`)
  await panel.open()
  await expect(panel.item('On the cover')).toHaveCount(1)
  await expect(panel.mark('Comment: On the cover')).toHaveCount(1)
})
