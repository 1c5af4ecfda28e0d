import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { Reader } from './support/reader'
import { viewing } from './support/urls'

const panel = (page: Page) => page.getByRole('complementary', { name: 'Layers' })
/** The numbers of the pictures on the stage, the lowest first; the X-ray of page n is 100 + n. */
const pictures = (page: Page) =>
  page
    .locator('img.page-picture')
    .evaluateAll(images =>
      images.map(image => Number(/\/iiif\/(\d+)\//.exec((image as HTMLImageElement).src)?.[1])),
    )

test.describe('a reader of pages that have several pictures', () => {
  test('sees another one, which stays when the page is turned', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/layered/paintings'))
    await page.keyboard.press('y')
    await expect(panel(page).getByRole('radio', { name: 'Daylight' })).toBeChecked()
    await panel(page).getByRole('radio', { name: 'Daylight' }).focus()
    await page.keyboard.press('ArrowDown')
    await expect(panel(page).getByRole('radio', { name: 'X-ray' })).toBeChecked()
    await expect.poll(() => pictures(page)).toEqual([100])
    await expectNoAxeViolations(page)
    await page.keyboard.press('PageDown')
    await reader.isOn('Page 2 of 4, plate 2')
    await expect(panel(page).getByRole('alert')).toContainText('does not allow this picture')
    await expect.poll(() => pictures(page)).toEqual([1])
    await page.keyboard.press('PageDown')
    await expect.poll(() => pictures(page)).toEqual([102])
    await page.keyboard.press('PageDown')
    await expect(panel(page)).toContainText('There is only one picture of this page.')
    await expect.poll(() => pictures(page)).toEqual([3])
  })

  test('lays one over the other, near by too', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/layered/paintings'))
    await reader.button('Layers').click()
    await panel(page).getByRole('checkbox', { name: 'Overlay: X-ray' }).check()
    await expect.poll(() => pictures(page)).toEqual([0, 100])
    const opacity = panel(page).getByRole('slider', { name: 'Opacity of X-ray' })
    await expect(opacity).toHaveValue('50')
    await opacity.press('ArrowRight')
    await expect(page.locator('img.page-picture').last()).toHaveCSS('opacity', '0.55')
    const tile = page.waitForRequest(/\/iiif\/100\/\d+,\d+,\d+,\d+\//)
    await reader.button('Zoom in').click()
    await tile
    await panel(page).getByRole('button', { name: 'Reset' }).click()
    await expect.poll(() => pictures(page)).toEqual([0])
  })

  test('on both pages of an opening, and while scrolling', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/layered/paintings', '&layout=book&page=3'))
    await reader.button('Layers').click()
    await panel(page).getByRole('radio', { name: 'X-ray' }).last().check()
    await expect.poll(() => pictures(page)).toContain(102)
    await page.goto(viewing('/layered/paintings', '&layout=scroll'))
    await reader.button('Layers').click()
    await panel(page).getByRole('radio', { name: 'X-ray' }).check()
    await expect.poll(() => pictures(page)).toContain(100)
    await expect.poll(() => pictures(page)).not.toContain(0)
  })

  test('leaves out a part of a page', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/layered/flap'))
    await expect.poll(() => pictures(page)).toEqual([0, 55])
    await reader.button('Layers').click()
    await panel(page).getByRole('checkbox', { name: 'The flap' }).uncheck()
    await expect.poll(() => pictures(page)).toEqual([0])
    await panel(page).getByRole('checkbox', { name: 'The flap' }).check()
    await expect.poll(() => pictures(page)).toEqual([0, 55])
  })
})

test.describe('a reader of pages that may be read in several orders', () => {
  test('chooses one, keeps the page, and finds it again by the link', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/layered/leaves', '&page=3'))
    await reader.isOn('Page 3 of 5, plate 3')
    await reader.button('Layout').click()
    await expect(page.getByRole('radio', { name: 'As written' })).toBeChecked()
    await page.getByRole('radio', { name: 'As bound' }).check()
    await reader.isOn('Page 2 of 3, plate 3')
    await expect(page).toHaveURL(/page=2&order=2/)
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('PageDown')
    await reader.isOn('Page 3 of 3, plate 1')
    await page.reload()
    await reader.isOn('Page 3 of 3, plate 1')
    await expect.poll(() => pictures(page)).toEqual([0])
    await page.keyboard.press('o')
    const pages = page.getByRole('region', { name: 'Thumbnails' }).getByRole('button')
    await expect(pages.first()).toHaveAccessibleName('Page 1 of 3, plate 5')
    await expect(pages).toHaveCount(3)
    await page.goBack()
    await reader.isOn('Page 2 of 3, plate 3')
  })
})
