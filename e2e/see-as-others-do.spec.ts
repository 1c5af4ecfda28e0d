import { expect, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { Reader } from './support/reader'

const PATH = '99SKERROW_INST/1210000100000412'
const WAYS = [
  `service=/view/delivery/${PATH}`,
  `manifest=${encodeURIComponent(`/view/iiif/presentation/${PATH}/manifest?iiifVersion=3`)}`,
]
const REFUSED = [
  ['stranger', 'A stranger', 'Please sign in'],
  ['denied', 'A reader who is denied', 'You do not have access'],
  ['embargo', 'A reader under an embargo', 'Under embargo'],
  ['copies', 'A reader while all copies are in use', 'All copies are in use'],
] as const
const LET_IN = [
  ['signed-in', 'A reader who is signed in'],
  ['on-campus', 'A reader on campus'],
] as const

for (const way of WAYS)
  test(`a member of staff sees an object as refused readers do, by ${way}`, async ({ page }) => {
    for (const [persona, name, heading] of REFUSED) {
      await page.goto(`/?${way}&staff=1&view-as=${persona}`)
      await expect(page.getByRole('heading', { name: heading })).toBeVisible()
      await expect(page.locator('.view-as-badge')).toContainText(`Simulation: ${name}.`)
      await expectNoAxeViolations(page)
    }
  })

test('a member of staff sees an object as readers do who are let in', async ({ page }) => {
  for (const [persona, name] of LET_IN) {
    await new Reader(page).open(`/?${WAYS[0]}&staff=1&view-as=${persona}`)
    await expect(page.locator('.view-as-badge')).toContainText(`Simulation: ${name}.`)
    await expectNoAxeViolations(page)
  }
})

test('a member of staff sees an object on a phone, and its words alone', async ({ page }) => {
  const link = (persona: string) => `/?${WAYS[0]}&staff=1&view-as=${persona}`
  await page.goto(link('phone'))
  const phone = page.frameLocator('.view-as-frame iframe')
  await expect(phone.locator('img.page-picture').first()).toBeVisible()
  await expect(phone.locator('.view-as, .view-as-badge')).toHaveCount(0)
  await expect(page.locator('.view-as-badge')).toContainText('A reader on a phone')
  await page.goto(link('text-only'))
  await expect(page.locator('.view-as-spoken')).toContainText('button Zoom in')
  await expect(page.locator('.view-as-spoken')).toContainText(/Page 1 of 24/)
  await expectNoAxeViolations(page)
})

test('a member of staff sees an object over a slow line', async ({ page }) => {
  await page.goto(`/?${WAYS[0]}&staff=1&view-as=slow-line`)
  await expect(page.locator('.view-as-badge')).toContainText('A reader on a slow line')
  await expect(page.locator('.view-as-badge')).toContainText('400 ms and comes at 50 kB a second')
  await new Reader(page).seesPicture()
  await page.keyboard.press('PageDown')
  // The next page is on its way for as long as such a line takes.
  await new Reader(page).isOn(/2/)
  await new Reader(page).seesPicture()
  await expectNoAxeViolations(page)
})

test('a member of staff sees what a browser without scripts shows', async ({ page }) => {
  await page.goto(`/?${WAYS[0]}&staff=1&view-as=no-script`)
  await expect(page.locator('.view-as-badge')).toContainText('A reader whose browser runs no scripts')
  await expect(page.frameLocator('.view-as-frame iframe').locator('noscript')).toBeVisible()
  await expectNoAxeViolations(page)
})

test('the session ends while a page is turned', async ({ page }) => {
  const reader = new Reader(page)
  await reader.open(`/?${WAYS[0]}&staff=1&view-as=session-ends`)
  // The simulation begins when its badge says so, which may be after the first page.
  await expect(page.locator('.view-as-badge')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByText(/session has ended|sign in/i).first()).toBeVisible()
  await reader.seesPicture()
})

test('a link leads from one reader to another and back, and says why it is so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await new Reader(page).open(`/?${WAYS[0]}&staff=1`)
  await page.getByText('View as').click()
  await page.getByRole('link', { name: 'A reader who is denied' }).click()
  await expect(page.getByRole('heading', { name: 'You do not have access' })).toBeVisible()
  await page.getByText('View as').click()
  await page.getByText('Why is it like this?').click()
  await page.getByRole('button', { name: 'Copy for a ticket' }).click()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('refused: denied, 403')
  expect(text).toContain('notice: denied: denied')
  expect(text).not.toMatch(/Signature|Expires/)
  await page.getByRole('link', { name: 'End the simulation' }).click()
  await new Reader(page).seesPicture()
  await expect(page.locator('.view-as-badge')).toHaveCount(0)
})

test('staff read the headers of a page and of its document, without a signature', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await new Reader(page).open(`/?${WAYS[0]}&staff=1`)
  await page.getByText('View as').click()
  await page.getByText('Why is it like this?').click()
  await expect(page.locator('.view-as dl')).toContainText(/status 200; content-type: application\/json/)
  await expect(page.locator('.view-as dl')).toContainText(/status 20[06]; content-type: image\/jpeg/)
  await page.getByRole('button', { name: 'Copy for a ticket' }).click()
  await expect(page.locator('.view-as')).toContainText('Copied')
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toMatch(/file, asked again: status 20[06]; content-type: image\/jpeg/)
  expect(text).not.toMatch(/Signature|Expires=|cookie/i)
})

test('readers cannot simulate, and see nothing of it', async ({ page }) => {
  await new Reader(page).open(`/?${WAYS[0]}&view-as=denied`)
  await expect(page.locator('.view-as, .view-as-badge')).toHaveCount(0)
})
