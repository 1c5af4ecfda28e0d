import { expect, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { seeBoth } from './support/recipes/both-sides'
import { canvas, manifest, serve, urlOf } from './support/recipes/recipe'
import { BY_JSON, BY_MANIFEST, beside, TWO } from './support/recipes/two-links'

test('a link to more than two says so, and each of them takes the place of the second', async ({ page }) => {
  const query = (number: number) => `${BY_MANIFEST}&page=${number}`
  await page.goto(`?${query(3)}${[5, 7, 9].map(number => beside(query(number))).join('')}`)
  const [first, second] = await seeBoth(page)
  await first.isOn(/^Page 3 of 24/)
  await second.isOn(/^Page 5 of 24/)
  const summary = page.getByText('This link names 2 more objects')
  await summary.click()
  const further = page.locator('.beside-further-list')
  await expect(further).toContainText('in place of: The Lights of Skerrow')
  await expect(further.getByRole('button')).toHaveText([/page=7$/, /page=9$/])
  await expectNoAxeViolations(page)
  await further.getByRole('button', { name: /page=9$/ }).click()
  const [again, third] = await seeBoth(page)
  await again.isOn(/^Page 3 of 24/)
  await third.isOn(/^Page 9 of 24/)
  await summary.click()
  await expect(further.getByRole('button')).toHaveText([/page=7$/, /page=5$/])
  await page.reload()
  await third.isOn(/^Page 9 of 24/)
  await expect(summary).toBeVisible()
})

test('further objects are named by the part of their addresses that tells them apart', async ({ page }) => {
  const delivery = (id: string) => `service=/view/delivery/99SKERROW_INST/${id}`
  const others = [delivery('1210000300000412'), delivery('1210000400000412'), delivery('1210000500000412')]
  await page.goto(`?${delivery('1210000100000412')}${others.map(each => beside(each)).join('')}`)
  await seeBoth(page)
  await page.getByText('This link names 2 more objects').click()
  const buttons = page.locator('.beside-further-list').getByRole('button')
  await expect(buttons).toHaveText(['1210000400000412', '1210000500000412'])
})

test('an e-book offers no page of its own to compare with', async ({ page }) => {
  await page.goto('?service=/view/delivery/99SKERROW_INST/1210001600000412&page=1')
  await expect(page.locator('iframe.book-frame')).toBeVisible()
  await page.getByRole('button', { name: 'Layout', exact: true }).click()
  await expect(page.locator('.layout-choice')).toBeVisible()
  await expect(page.getByLabel(/Compare with/)).toHaveCount(0)
})

for (const [way, link] of [
  ['delivery JSON', `?${BY_JSON}&page=3`],
  ['a manifest', `?${BY_MANIFEST}&page=3`],
] as const)
  test(`a reader sees another page beside the one that is read: ${way}`, async ({ page }) => {
    await page.goto(link)
    await expect(page.locator('img.page-picture').first()).toBeVisible()
    await page.getByRole('button', { name: 'Layout', exact: true }).click()
    const field = page.getByLabel('Compare with: page number, or address of another object')
    await field.fill('99')
    await field.press('Enter')
    await expect(page.getByRole('alert')).toContainText('99')
    await expectNoAxeViolations(page)
    await field.fill('20')
    await page.getByRole('button', { name: 'Show beside this' }).click()
    const [first, second] = await seeBoth(page)
    await first.isOn(/^Page 3 of 24/)
    await second.isOn(/^Page 20 of 24/)
    await page.goBack()
    await expect(page.locator('.stage-pictures')).toHaveAttribute('aria-label', /3 of 24/)
  })

test('another object is seen beside this one by its address', async ({ page }) => {
  await serve(page, { manifest: manifest([canvas(1), canvas(2)]) })
  await page.goto(`?${BY_JSON}&page=3`)
  await expect(page.locator('img.page-picture').first()).toBeVisible()
  await page.getByRole('button', { name: 'Layout', exact: true }).click()
  const field = page.getByLabel('Compare with: page number, or address of another object')
  await field.fill(urlOf('manifest'))
  await field.press('Enter')
  const [first, second] = await seeBoth(page)
  await first.isOn(/^Page 3 of 24/)
  await second.isOn(/ of 2/)
})

test('the content state of either side names both, and opens them again', async ({ page }) => {
  await page.goto(TWO)
  const [, second] = await seeBoth(page)
  await second.frame.getByRole('button', { name: 'Share', exact: true }).click()
  await second.frame.getByText('IIIF content state').click()
  const state = await second.frame.getByRole('textbox', { name: 'Content state as JSON' }).inputValue()
  expect(JSON.parse(state).target).toMatchObject([{ type: 'Canvas' }, { type: 'Canvas' }])
  await page.goto(await second.frame.getByRole('textbox', { name: 'Link for IIIF viewers' }).inputValue())
  const [again, other] = await seeBoth(page)
  await again.isOn(/^Page 3 of 24/)
  await other.isOn(/^Page 5 of 24/)
})

test('the content state beside a delivery of Alma says that it names one side', async ({ page }) => {
  await page.goto(`?${BY_JSON}&page=3${beside(`${BY_MANIFEST}&page=5`)}`)
  const [, second] = await seeBoth(page)
  await second.frame.getByRole('button', { name: 'Share', exact: true }).click()
  await second.frame.getByText('IIIF content state').click()
  await expect(second.frame.getByText('The other side has no IIIF manifest')).toBeVisible()
})
