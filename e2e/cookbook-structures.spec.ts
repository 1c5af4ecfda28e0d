import { expect, test } from '@playwright/test'
import { expectNoAxeViolationsInBoth } from './support/axe'
import { Reader } from './support/reader'
import {
  canvas,
  canvasId,
  collection,
  manifest,
  openPanel,
  openRecipe,
  RECIPE,
  serve,
  urlOf,
} from './support/recipes/recipe'

// Recipes of the IIIF Cookbook on books, contents and collections, each by what a reader sees; the documents are our own.

const pages = (count: number) => Array.from({ length: count }, (_, index) => canvas(index + 1))
const range = (id: string, label: string, items: readonly unknown[], more: object = {}) => ({
  ...{ id: `${RECIPE}/range/${id}`, type: 'Range', label: { en: [label] }, items },
  ...more,
})
const leaf = (number: number, fragment = '') => ({ id: `${canvasId(number)}${fragment}`, type: 'Canvas' })

test('cookbook-0009-book-1', async ({ page }) => {
  const reader = await openRecipe(page, manifest(pages(5), { behavior: ['paged'] }))
  await reader.isOn(/^Page 1 of 5/)
  await page.keyboard.press('PageDown')
  await reader.isOn(/^Pages 2 and 3 of 5/)
})

test.describe('cookbook-0010-book-2-viewing-direction', () => {
  test('from right to left', async ({ page }) => {
    const reader = await openRecipe(page, manifest(pages(5), { viewingDirection: 'right-to-left' }))
    await page.keyboard.press('ArrowLeft')
    await reader.isOn(/^Page 2 of 5/)
    await page.keyboard.press('ArrowRight')
    await reader.isOn(/^Page 1 of 5/)
  })

  test('from top to bottom', async ({ page }) => {
    const reader = await openRecipe(page, manifest(pages(5), { viewingDirection: 'top-to-bottom' }))
    await page.keyboard.press('ArrowDown')
    await reader.isOn(/^Page 2 of 5/)
  })
})

test.describe('cookbook-0011-book-3-behavior', () => {
  test('individuals: one page after the other', async ({ page }) => {
    const reader = await openRecipe(page, manifest(pages(4), { behavior: ['individuals'] }))
    await page.keyboard.press('PageDown')
    await reader.isOn(/^Page 2 of 4/)
  })

  test('continuous: all pages meet', async ({ page }) => {
    await serve(page, { manifest: manifest(pages(4), { behavior: ['continuous'] }) })
    await page.goto(`?manifest=${encodeURIComponent(urlOf('manifest'))}`)
    await expect(page.locator('.scroll-layout')).toBeVisible()
  })
})

test('cookbook-0024-book-4-toc', async ({ page }) => {
  const structures = [
    range('top', 'Table of contents', [
      range('1', 'Of lamps', [leaf(1), leaf(2)]),
      range('2', 'Of buoys', [leaf(3), range('2.1', 'Of bells', [leaf(4)])]),
    ]),
  ]
  const reader = await openRecipe(page, manifest(pages(4), { structures }))
  const panel = await openPanel(page, 'Contents')
  await panel.getByText('Of bells').click()
  await reader.isOn(/^Page 4 of 4/)
  await panel.getByText('Of lamps').click()
  await reader.isOn(/^Page 1 of 4/)
})

test('cookbook-0025-newspaper-article-index', async ({ page }) => {
  const structures = [
    range('a', 'Gale on Sunday', [leaf(1, '#xywh=60,80,240,300'), leaf(2, '#xywh=300,400,240,300')]),
    range('b', 'New lamp lit', [
      {
        ...{ type: 'SpecificResource', source: canvasId(2) },
        selector: { type: 'FragmentSelector', value: 'xywh=60,80,200,200' },
      },
    ]),
  ]
  const reader = await openRecipe(page, manifest(pages(2), { structures }))
  const whole = await reader.pictureBox()
  const panel = await openPanel(page, 'Contents')
  await panel.getByText('Gale on Sunday').click()
  await reader.isOn(/^Page 1 of 2/)
  await expect.poll(async () => (await reader.pictureBox()).width).toBeGreaterThan(whole.width * 1.3)
  const mark = page.locator('.overlay').getByRole('button', { name: 'Gale on Sunday, part 1 of 2' })
  await expect(mark).toHaveCount(1)
  await mark.focus()
  await page.keyboard.press('Enter')
  await reader.isOn(/^Page 2 of 2/)
  await expect(
    page.locator('.overlay').getByRole('button', { name: 'Gale on Sunday, part 2 of 2' }),
  ).toHaveCount(1)
  await panel.getByText('New lamp lit').click()
  await expect(page.locator('.overlay').getByRole('button', { name: 'New lamp lit' })).toHaveCount(1)
  await expectNoAxeViolationsInBoth(page)
})

test('cookbook-0027-alternative-page-order', async ({ page }) => {
  const order = (id: string, label: string, numbers: readonly number[]) =>
    range(
      id,
      label,
      numbers.map(number => leaf(number)),
      { behavior: ['sequence'] },
    )
  const structures = [order('now', 'As bound', [1, 2, 3, 4]), order('then', 'As written', [1, 3, 4, 2])]
  const reader = await openRecipe(page, manifest(pages(4), { structures }), {}, '&order=2')
  await page.keyboard.press('PageDown')
  await reader.isOn(/^Page 2 of 4, f\. 3/)
})

test('cookbook-0030-multi-volume', async ({ page }) => {
  const volume = (number: number) => ({
    ...{ id: urlOf(`volume-${number}`), type: 'Manifest', label: { en: [`Volume ${number}`] } },
  })
  await serve(page, {
    collection: collection([volume(1), volume(2)], { behavior: ['multi-part'], label: { en: ['Voyages'] } }),
    'volume-1': manifest([canvas(1)], { label: { en: ['Volume 1'] } }, 'volume-1'),
    'volume-2': manifest([canvas(2)], { label: { en: ['Volume 2'] } }, 'volume-2'),
  })
  await page.goto(`?manifest=${encodeURIComponent(urlOf('collection'))}`)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('2 volumes')
  await page.getByRole('link', { name: /^Volume 1/ }).click()
  await page.getByRole('link', { name: 'Next volume' }).click()
  await expect(page).toHaveTitle(/Volume 2/)
})

test('cookbook-0031-bound-multivolume', async ({ page }) => {
  const structures = [
    range('1', 'First volume', [leaf(1), leaf(2)]),
    range('2', 'Second volume', [leaf(3), leaf(4)]),
  ]
  const reader = await openRecipe(page, manifest(pages(4), { structures }))
  const panel = await openPanel(page, 'Contents')
  await panel.getByText('Second volume').click()
  await reader.isOn(/^Page 3 of 4/)
})

test('cookbook-0032-collection', async ({ page }) => {
  const member = (name: string) => ({ id: urlOf(name), type: 'Manifest', label: { en: [`Sheet ${name}`] } })
  await serve(page, { collection: collection([member('a'), member('b')]), b: manifest([canvas(1)], {}, 'b') })
  await page.goto(`?manifest=${encodeURIComponent(urlOf('collection'))}`)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('2 entries')
  await page.getByRole('link', { name: /^Sheet b/ }).click()
  await new Reader(page).seesPicture()
  await expect(page.getByRole('button', { name: 'Collection', exact: true })).toBeVisible()
})

test('cookbook-0202-start-canvas', async ({ page }) => {
  const reader = await openRecipe(page, manifest(pages(4), { start: leaf(3) }))
  await reader.isOn(/^Page 3 of 4/)
})
