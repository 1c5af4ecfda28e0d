import { expect, test } from '@playwright/test'
import { hold } from './support/hold'
import { Visitor } from './support/visitor'

// Whatever comes late, twice or in an unusual order.

const REPRESENTATION = '/view/delivery/99SKERROW_INST/1210000100000412'

test('Escape closes while the viewer is on its way, though the page puts the focus into it', async ({
  page,
}) => {
  const visitor = new Visitor(page)
  const release = await hold(page, /assets\/shell-.*\.js/)
  await page.goto('demo/primo-nde.html')
  const button = page.locator('nde-view-it-card button')
  await button.click()
  await expect(visitor.viewer.locator('.stage-pictures img').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await visitor.isBackAt(button)
  release()
})

test('Escape closes while another representation is on its way', async ({ page }) => {
  const visitor = new Visitor(page)
  await page.goto('demo/primo-ve.html')
  await page.locator('md-list-item a').first().click()
  await visitor.reads(/^Page 1 of 4/)
  const release = await hold(page, /assets\/shell-.*\.js/)
  await visitor.viewer
    .getByRole('combobox', { name: 'Other versions of this title' })
    .selectOption({ label: 'Digital viewer Views of the coast 8 photographs' })
  await expect(page.getByRole('button', { name: 'Close', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(visitor.dialog).toHaveCount(0)
  release()
})

test('a viewer of which a part does not arrive says so, can be opened again, and closes', async ({
  page,
}) => {
  const visitor = new Visitor(page)
  await page.route(/assets\/shell-.*\.js/, route => route.abort())
  await page.goto('demo/plain.html')
  const link = page.locator('#book')
  await link.click()
  await expect(visitor.viewer.getByRole('alert')).toContainText('could not be loaded')
  await page.unroute(/assets\/shell-.*\.js/)
  await visitor.viewer.getByRole('link', { name: 'open this page again' }).click()
  await visitor.reads(/^Page 1 /)
  await page.keyboard.press('Escape')
  await visitor.isBackAt(link)
})

test('closes although the browser does not go back', async ({ page }) => {
  const visitor = new Visitor(page)
  await page.goto('demo/plain.html')
  await page.locator('#book').click()
  await visitor.reads(/^Page 1 /)
  // As a page does that keeps its readers from going back.
  await page.evaluate(() => {
    history.back = () => {}
  })
  const close = page.getByRole('button', { name: 'Close', exact: true })
  await close.click()
  await close.click()
  await expect(visitor.dialog).toHaveCount(0)
  await expect(page.locator('#book')).toBeFocused()
})

test('the focus returns to the link that was followed, of several to the same object', async ({ page }) => {
  const visitor = new Visitor(page)
  await page.goto('demo/plain.html')
  await page.evaluate(() => {
    const book = document.querySelector('#book')
    const second = Object.assign(book?.cloneNode(true) as HTMLElement, { id: 'again' })
    book?.closest('main')?.append(second)
  })
  await page.locator('#again').click()
  await visitor.reads(/^Page 1 /)
  await page.keyboard.press('Escape')
  await visitor.isBackAt(page.locator('#again'))
})

test('the page is asked for while it is still loading: closing stays on it', async ({ page }) => {
  const visitor = new Visitor(page)
  const release = await hold(page, '**/never-there.png')
  // Without a gesture of the reader, as a script of the page does it.
  await page.addInitScript(path => {
    if (window.parent !== window) return
    addEventListener('DOMContentLoaded', () => {
      document.body.append(Object.assign(new Image(), { src: 'never-there.png' }))
      window.Lectern?.open(path)
    })
  }, REPRESENTATION)
  await page.goto('demo/strict.html', { waitUntil: 'commit' })
  await visitor.reads(/^Page 1 /)
  await page.keyboard.press('Escape')
  await expect(visitor.dialog).toHaveCount(0)
  await expect(page).toHaveURL(/strict\.html$/)
  await expect(page.locator('#book')).toBeVisible()
  release()
})

test('what the page asks of a viewer that is not there yet is done when it is', async ({ page }) => {
  const visitor = new Visitor(page)
  await page.goto('demo/strict.html')
  await page.waitForFunction(() => 'Lectern' in window)
  await page.evaluate(path => {
    window.Lectern?.open(path)
    window.Lectern?.goTo(5)
  }, REPRESENTATION)
  await visitor.reads(/^Pages? (?:4 and )?5 /)
})

test('what is opened right after closing is opened', async ({ page }) => {
  const visitor = new Visitor(page)
  await page.goto('demo/plain.html')
  await page.locator('#album').click()
  await visitor.reads(/^Page 1 of 5/)
  await page.evaluate(path => {
    window.Lectern?.close()
    window.Lectern?.open(path)
  }, REPRESENTATION)
  await visitor.reads(/^Page 1 of 24/)
  await page.goBack()
  await expect(visitor.dialog).toHaveCount(0)
})

test('a viewer on the page shows what it is told only after it was put there', async ({ page }) => {
  await page.goto('demo/strict.html')
  await page.waitForFunction(() => 'Lectern' in window)
  await page.evaluate(path => {
    const viewer = document.createElement('lectern-viewer')
    document.body.prepend(viewer)
    viewer.setAttribute('src', path)
    viewer.setAttribute('page', '2')
  }, REPRESENTATION)
  const inside = page.locator('lectern-viewer').first().frameLocator('iframe')
  await expect(inside.locator('.stage-pictures')).toHaveAttribute('aria-label', /^Page 2 of 24/)
})
