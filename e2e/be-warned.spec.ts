import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { configure } from './support/configured'
import { drop } from './support/drop'
import { Reader } from './support/reader'
import { ELSEWHERE, viewing } from './support/urls'

const WARNING = { contentWarnings: [{ text: 'Some of these pictures show the dead.' }] }

/** Which pictures of the library's objects were asked for. */
function followPictures(page: Page): string[] {
  const pictures: string[] = []
  page.on('request', request => {
    if (request.resourceType() === 'image' && request.url().startsWith(ELSEWHERE))
      pictures.push(request.url())
  })
  return pictures
}

test.describe('a content warning covers', () => {
  for (const layout of ['single', 'book', 'scroll', 'overview']) {
    test(`every picture of an object that opens as ${layout}, small ones too`, async ({ page }) => {
      await configure(page, WARNING)
      const pictures = followPictures(page)
      await page.goto(viewing('/book/24/manifest.json', `&layout=${layout}`))
      await expect(page.locator('[data-state=warning]')).toContainText('show the dead')
      // Other places with small pictures: the panels, the overview, the slider.
      for (const key of ['o', '1', '2', 'ArrowRight', 'End']) await page.keyboard.press(key)
      await expect(page.getByRole('slider')).toHaveCount(0)
      expect(pictures).toEqual([])
      await page.getByRole('button', { name: 'Show it' }).click()
      await expect.poll(() => pictures.length).toBeGreaterThan(0)
    })
  }

  test('the small pictures of a collection, until the reader wants them', async ({ page }) => {
    await configure(page, WARNING)
    const pictures = followPictures(page)
    await page.goto(viewing('/collection/voyages'))
    const entry = page.getByRole('listitem').getByRole('link', { name: 'Volume one 1801' })
    await expect(entry).toBeVisible()
    await expect(page.getByText('are hidden')).toBeVisible()
    await expectNoAxeViolations(page)
    expect(pictures).toEqual([])
    await page.getByRole('button', { name: 'Show the pictures' }).click()
    await expect.poll(() => pictures.length).toBeGreaterThan(0)
    await page.reload()
    await expect(entry).toBeVisible()
    await expect(page.getByText('are hidden')).toHaveCount(0)
  })

  test('the next volume too, although the one before was accepted', async ({ page }) => {
    await configure(page, WARNING)
    await page.goto(
      viewing(
        '/book/3/manifest.json',
        `&collection=${encodeURIComponent(`${ELSEWHERE}/collection/voyages`)}&page=3`,
      ),
    )
    await page.getByRole('button', { name: 'Show it' }).click()
    await new Reader(page).seesPicture()
    const pictures = followPictures(page)
    await page.getByRole('link', { name: 'Next volume' }).click()
    await expect(page.locator('[data-state=warning]')).toBeVisible()
    expect(pictures.filter(url => /\/iiif\/\d+\//.test(url))).toEqual([])
  })

  test('a manifest that is dropped on an object whose warning was accepted', async ({ page }) => {
    await configure(page, WARNING)
    await page.goto(viewing('/book/3/manifest.json', '&layout=book&shift=1&page=3'))
    await page.getByRole('button', { name: 'Show it' }).click()
    await new Reader(page).seesPicture()
    const manifest = await (await page.request.get(`${ELSEWHERE}/book/5/manifest.json`)).text()
    // The pages beside the one that is read are fetched ahead.
    await page.waitForLoadState('networkidle')
    const pictures = followPictures(page)
    await drop(page, {}, manifest)
    await expect(page.locator('[data-state=warning]')).toContainText('show the dead')
    expect(pictures).toEqual([])
    await page.getByRole('button', { name: 'Show it' }).click()
    await new Reader(page).isOn(/^Page 1 of 5/)
    await new Reader(page).seesPicture()
  })
})
