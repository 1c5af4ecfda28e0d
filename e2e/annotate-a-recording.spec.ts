import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { AnnotationPanel } from './support/annotated'
import { expectNoAxeViolations } from './support/axe'

const TALK = '1210001400000412'
const inService = `?service=${encodeURIComponent(`/view/delivery/99SKERROW_INST/${TALK}`)}`
const inManifest = `?manifest=${encodeURIComponent(`/view/iiif/presentation/99SKERROW_INST/${TALK}/manifest?iiifVersion=3`)}`

const slider = (page: Page) => page.getByRole('slider', { name: 'Position', exact: true })
const secondOf = async (page: Page) => Number(await slider(page).inputValue())
const isAt = (page: Page, second: number) => expect.poll(() => secondOf(page)).toBeCloseTo(second, 0)
const marks = (page: Page) => page.getByRole('group', { name: 'Annotations' }).locator('.player-note')
const regions = (page: Page) => page.locator('.player-regions .overlay-sheet button')

/** The talk with three notes of the library: on a moment, on a span, and on a part of the film for a while. */
async function annotate(page: Page) {
  await page.route('**/iiif/presentation/**/manifest*', async route => {
    const manifest = await (await route.fetch()).json()
    const [canvas] = manifest.items
    const about = (id: string, value: string, fragment: string) => ({
      ...{ id: `${canvas.id}/notes/${id}`, type: 'Annotation', motivation: 'commenting' },
      body: { type: 'TextualBody', value, format: 'text/plain' },
      target: `${canvas.id}#${fragment}`,
    })
    const items = [
      about('1', 'Coal was dear', 't=12,16'),
      about('2', 'Applause', 't=30'),
      about('3', 'The boat of the pilot', 'xywh=160,90,320,180&t=2,6'),
    ]
    const page = { id: `${canvas.id}/notes`, type: 'AnnotationPage', items }
    canvas.annotations = [...(canvas.annotations ?? []), page]
    await route.fulfill({ json: manifest })
  })
  await page.goto(inManifest)
  await expect(slider(page)).toBeEnabled()
  await new AnnotationPanel(page).open()
  await expect(marks(page)).toHaveCount(3)
}

test('annotations of a recording stand on its time line, named, and lead there and to their text', async ({
  page,
}) => {
  await annotate(page)
  const panel = new AnnotationPanel(page)
  await expect(marks(page).nth(1)).toHaveAccessibleName('0:12–0:16 Comment: Coal was dear')
  const track = await slider(page).boundingBox()
  const box = await marks(page).nth(1).boundingBox()
  if (!track || !box) throw new Error('nothing is drawn')
  expect((box.x - track.x) / track.width).toBeCloseTo(12 / 34.9, 1)
  expect(box.width / track.width).toBeCloseTo(4 / 34.9, 1)
  await marks(page).nth(0).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await isAt(page, 12)
  await expect(panel.head(/Coal was dear/)).toHaveAttribute('aria-current', 'location')
  // And back: what is chosen in the list is marked on the line.
  await panel.head(/Applause/).click()
  await isAt(page, 30)
  await expect(marks(page).nth(2)).toHaveAttribute('aria-current', 'location')
  await expectNoAxeViolations(page)
})

test('a region of a film is drawn over it while its time lasts', async ({ page }) => {
  await annotate(page)
  await slider(page).fill('1')
  await expect(regions(page)).toHaveCount(0)
  await slider(page).fill('4')
  await expect(regions(page)).toHaveCount(1)
  await expect(regions(page)).toHaveAccessibleName('Comment: The boat of the pilot')
  const film = await page.locator('.player-screen').boundingBox()
  const box = await regions(page).boundingBox()
  if (!film || !box) throw new Error('nothing is drawn')
  // A quarter of the film in its middle, wherever the bars beside it are.
  const shown = Math.min(film.width, (film.height * 16) / 9)
  expect(box.width / shown).toBeCloseTo(0.5, 1)
  expect(box.x + box.width / 2).toBeCloseTo(film.x + film.width / 2, -1)
  await regions(page).click()
  await expect(new AnnotationPanel(page).head(/The boat of the pilot/)).toHaveAttribute(
    'aria-current',
    'location',
  )
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Show on the page' }).uncheck()
  await expect(regions(page)).toHaveCount(0)
  await expect(marks(page)).toHaveCount(0)
})

for (const [way, url] of [
  ['delivery JSON', inService],
  ['a manifest', inManifest],
] as const) {
  test(`a reader writes a note on a span of a recording from ${way}, which is there after a reload and comes back when removed`, async ({
    page,
  }) => {
    const panel = new AnnotationPanel(page)
    await page.goto(url)
    await expect(slider(page)).toBeEnabled()
    await slider(page).fill('20')
    await panel.open()
    await page.getByRole('button', { name: 'Add a note' }).click()
    await page.getByRole('radio', { name: 'This moment' }).check()
    await expect(page.getByLabel('From', { exact: true })).toHaveValue('0:20')
    await page.getByLabel('To (optional)', { exact: true }).fill('0:10')
    await expect(page.getByText(/the end after the beginning/)).toBeVisible()
    await page.getByLabel('To (optional)', { exact: true }).fill('0:26')
    await page.getByRole('textbox', { name: 'Note', exact: true }).fill('About the bell')
    await page.keyboard.press('Control+Enter')
    await expect(marks(page)).toHaveAccessibleName('0:20–0:26 Comment: About the bell')
    await page.reload()
    await panel.open()
    await expect(marks(page)).toHaveCount(1)
    await panel.item('About the bell').getByRole('button', { name: 'Remove' }).click()
    await expect(marks(page)).toHaveCount(0)
    await page.reload()
    await panel.open()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(panel.item('About the bell')).toContainText('0:20–0:26')
    await expect(marks(page)).toHaveCount(1)
  })
}

/** Corners of a part of the film on the screen, from shares of its sides. */
async function onFilm(page: Page, across: number, down: number) {
  const screen = await page.locator('.player-screen').boundingBox()
  if (!screen) throw new Error('there is no film')
  const width = Math.min(screen.width, (screen.height * 16) / 9)
  const height = (width * 9) / 16
  const left = screen.x + (screen.width - width) / 2
  const top = screen.y + (screen.height - height) / 2
  return { x: left + across * width, y: top + down * height, width, height }
}

async function expectPlace(page: Page, box: readonly [number, number, number, number]) {
  await expect(async () => {
    const film = await onFilm(page, 0, 0)
    const mark = await regions(page).boundingBox()
    if (!mark) throw new Error('nothing is drawn')
    const [x, width] = [(mark.x - film.x) / film.width, mark.width / film.width]
    const [y, height] = [(mark.y - film.y) / film.height, mark.height / film.height]
    for (const [index, side] of [x, y, width, height].entries()) expect(side).toBeCloseTo(box[index] ?? 0, 1)
  }).toPass()
}

for (const [way, url] of [
  ['delivery JSON', inService],
  ['a manifest', inManifest],
] as const) {
  test(`a reader draws a place on a film from ${way}, for a while, and takes the note along`, async ({
    page,
  }) => {
    const panel = new AnnotationPanel(page)
    await page.goto(url)
    await expect(slider(page)).toBeEnabled()
    await slider(page).fill('8')
    await panel.open()
    await page.getByRole('button', { name: 'Add a note' }).click()
    await page.getByRole('radio', { name: 'Rectangle' }).check()
    await expect(regions(page)).toHaveAccessibleName('Place of the note')
    const [from, to] = [await onFilm(page, 0.5, 0.2), await onFilm(page, 0.8, 0.7)]
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 4 })
    await page.mouse.up()
    await expectPlace(page, [0.5, 0.2, 0.3, 0.5])
    // The film stands still, though it was pressed.
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
    await expect(page.getByLabel('From', { exact: true })).toHaveValue('0:08')
    await page.getByLabel('To (optional)', { exact: true }).fill('0:12')
    await page.getByRole('textbox', { name: 'Note', exact: true }).fill('The speaker')
    await page.keyboard.press('Control+Enter')
    await expect(regions(page)).toHaveAccessibleName('Comment: The speaker')
    await expect(panel.item('The speaker')).toContainText('0:08–0:12')
    await slider(page).fill('13')
    await expect(regions(page)).toHaveCount(0)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as a file' }).click()
    const path = await (await download).path()
    const [note] = JSON.parse(readFileSync(path, 'utf8')).items
    expect(note.target.selector.value).toMatch(/^xywh=[\d.]+,[\d.]+,[\d.]+,[\d.]+&t=8,12$/)
    await panel.item('The speaker').getByRole('button', { name: 'Remove' }).click()
    await expect(panel.item('The speaker')).toHaveCount(0)
    await panel.panel.locator('input[type=file]').setInputFiles(path)
    await panel.head(/The speaker/).click()
    await isAt(page, 8)
    await expectPlace(page, [0.5, 0.2, 0.3, 0.5])
  })
}

for (const [kind, steps] of [
  ['Rectangle', 1],
  ['Ellipse', 2],
  ['Polygon', 3],
  ['Point', 4],
] as const) {
  test(`a reader names a place in a film by keyboard alone: ${kind}`, async ({ page }) => {
    let keys = 0
    const press = async (...names: readonly string[]) => {
      for (const name of names) await page.keyboard.press(name)
      keys += names.length
    }
    await page.goto(inManifest)
    await expect(slider(page)).toBeEnabled()
    await press('n')
    await expect(page.getByRole('heading', { name: 'Annotations' })).toBeFocused()
    await expect(page.getByRole('button', { name: 'Add a note' })).toBeVisible()
    await press('Tab', 'Tab', 'Enter')
    await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toBeFocused()
    await press('Shift+Tab')
    for (let step = 0; step < steps; step++) await press('ArrowRight')
    await expect(page.getByRole('radio', { name: kind })).toBeChecked()
    await press('Tab', 'Tab')
    await page.keyboard.type('Seen by me')
    await press('Control+Enter')
    expect(keys).toBeLessThanOrEqual(12)
    await expect(regions(page)).toHaveAccessibleName('Comment: Seen by me')
    await expect(marks(page)).toHaveAccessibleName('0:00 Comment: Seen by me')
  })
}
