import { expect, type Page, test } from '@playwright/test'
import { viewing } from './support/urls'

const open = (page: Page, name: string) => page.goto(viewing(`/av/file/${name}`))

test.describe('a file that nobody says the type of is looked at', () => {
  test('and a table is a table', async ({ page }) => {
    await open(page, 'untold-table')
    await expect(page.getByRole('columnheader', { name: 'height' })).toBeVisible()
    await expect(page.getByRole('cell', { name: 'Skerrow' })).toBeVisible()
  })

  test('and a film plays', async ({ page }) => {
    await open(page, 'untold-film')
    await expect(page.getByRole('slider', { name: 'Position', exact: true })).toBeEnabled()
  })

  test('and what tells nothing is offered as what it is', async ({ page }) => {
    await open(page, 'untold-seal')
    await expect(page.getByText('unknown')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Download the file' })).toBeVisible()
  })
})

test('a file that could not be looked at is looked at when the network is back', async ({ page }) => {
  const file = '**/av/untold-table'
  await page.route(file, route => route.abort())
  await open(page, 'untold-table')
  await expect(page.getByRole('link', { name: 'Download the file' })).toBeVisible()
  await page.unroute(file)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect(page.getByRole('columnheader', { name: 'height' })).toBeVisible()
})

test('a file that is another than it says is opened as what it is', async ({ page }) => {
  await open(page, 'a-film.docx')
  await expect(page.getByRole('slider', { name: 'Position', exact: true })).toBeEnabled()
})

test('a file that only this page may not read can be taken away', async ({ page }) => {
  await open(page, 'closed.txt')
  await expect(page.getByRole('heading', { name: 'This page cannot be shown' })).toBeVisible()
  const file = page.getByRole('link', { name: /Download the file/ })
  await expect(file).toHaveAttribute('href', /\/av\/closed\.txt$/)
})
