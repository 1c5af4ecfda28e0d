import { expect, test } from '@playwright/test'
import { BASE } from './support/urls'
import { Visitor } from './support/visitor'

const OTHER_ORIGIN = BASE.replace('127.0.0.1', 'localhost')
const REPRESENTATION = '/view/delivery/99SKERROW_INST/1210000100000412'

test('one global, though the script stands there twice', async ({ page }) => {
  await page.addInitScript(() => Object.assign(globalThis, { before: Object.keys(window) }))
  await page.goto('demo/strict.html')
  await page.waitForFunction(() => 'Lectern' in window)
  const added = await page.evaluate(() => {
    const { before } = globalThis as unknown as { before: string[] }
    return Object.keys(window).filter(name => !before.includes(name) && name !== 'before')
  })
  expect(added).toEqual(['Lectern'])
})

test('the page hears what is read, and an unknown page hears page numbers alone', async ({ page }) => {
  const heard = page.locator('output')
  await page.goto('demo/plain.html')
  await page.locator('#book').click()
  await new Visitor(page).reads(/^Page 1 /)
  await expect(heard).toContainText('"title":"The Lights of Skerrow')
  await expect(heard).toContainText('{"type":"access","state":"granted"}')
  await page.goto(`${OTHER_ORIGIN}demo/elsewhere.html`)
  await page.waitForFunction(() => 'Lectern' in window)
  await page.locator('#book').click()
  await new Visitor(page).reads(/^Page 1 /)
  await expect(heard).toContainText('{"type":"place","page":1,"link":"1"}')
  await expect(heard).not.toContainText('Lights')
  await expect(heard).not.toContainText('granted')
})

test('the page can open, turn and close by script', async ({ page }) => {
  const visitor = new Visitor(page)
  await page.goto('demo/strict.html')
  await page.waitForFunction(() => 'Lectern' in window)
  const refused = await page.evaluate(() =>
    ['javascript:alert(1)', 'data:text/html,x', ''].map(url => window.Lectern?.open(url)),
  )
  expect(refused).toEqual([false, false, false])
  await page.evaluate(path => window.Lectern?.open(path, { page: 3 }), REPRESENTATION)
  await visitor.reads(/^Page 3 /)
  await page.evaluate(() => window.Lectern?.goTo(5))
  await visitor.reads(/^Page(?:s 4 and)? 5 /)
  // The address follows once the page rests; Forward comes back to what it says.
  await expect(page).toHaveURL(/lectern=[\w-]+\.5$/)
  await page.evaluate(() => window.Lectern?.close())
  await expect(visitor.dialog).toHaveCount(0)
  await page.goForward()
  await visitor.reads(/^Page 5 /)
})

test('the page can search in what is open, and is told where there is no search', async ({ page }) => {
  const visitor = new Visitor(page)
  await page.goto('demo/plain.html')
  await page.waitForFunction(() => 'Lectern' in window)
  await page.evaluate(() => {
    // As soon as something is open, while the file is still on its way.
    window.Lectern?.on('ready', () => window.Lectern?.search('brig Constance'))
    window.Lectern?.open('/view/delivery/99SKERROW_INST/1210001300000412')
  })
  const findPanel = visitor.viewer.getByRole('complementary', { name: 'Find' })
  await expect(findPanel.getByRole('searchbox')).toHaveValue('brig Constance')
  await expect(findPanel.getByRole('listitem').first()).toContainText('brig Constance')
  await page.evaluate(() => window.Lectern?.search('lighthouse keeper'))
  await expect(findPanel.getByRole('searchbox')).toHaveValue('lighthouse keeper')
  // Photographs have no words.
  await page.evaluate(() => window.Lectern?.open('/view/delivery/99SKERROW_INST/1210000400000412'))
  await expect(page.locator('output')).toContainText('"reason":"unsupported"')
})

test('a refused reader is told so in place, and the page hears it', async ({ page }) => {
  await page.goto('demo/plain.html')
  await page.locator('#journal').click()
  await expect(new Visitor(page).viewer.getByRole('alert')).toContainText('sign in')
  await expect(page.locator('output')).toContainText('"state":"sign-in"')
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog[open]')).toHaveCount(0)
})

test('a viewer stands on the page itself, and takes neither focus nor Back', async ({ page }) => {
  await page.goto('demo/plain.html')
  const element = page.locator('lectern-viewer')
  await element.scrollIntoViewIfNeeded()
  const inside = element.frameLocator('iframe')
  await expect(inside.locator('.stage-pictures')).toHaveAttribute('aria-label', /^Page 1 of 1/)
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
  await expect(page.locator('output')).toContainText('"type":"ready"')
  const target = page.evaluate(
    () =>
      new Promise(resolve =>
        document.addEventListener('lectern:place', event => resolve((event as CustomEvent).detail.target)),
      ),
  )
  await element.evaluate((viewer: LecternViewerElement) => viewer.setAttribute('page', '1'))
  expect(await target).toContain('/')
})
