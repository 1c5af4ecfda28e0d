import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { configure } from './support/configured'
import { Reader } from './support/reader'
import { BASE } from './support/urls'

// Another repository, on an origin of its own: the delivery service under the other name of this machine.
const REPOSITORY = BASE.replace('127.0.0.1', 'localhost')
const HOST = new URL(REPOSITORY).host
const ALBUM = '?rep_id=1210001100000412&inst=99SKERROW_INST'
const remote = (name: string) => `remote=${encodeURIComponent(`${REPOSITORY}repository/${name}`)}`

const configured = (page: Page, more: object = {}) => configure(page, { openHosts: [HOST], ...more })

/** Which of its pages the repository was asked for, and how. */
function followQuestions(page: Page): string[] {
  const questions: string[] = []
  page.on('request', request => {
    if (request.url().includes('/repository/')) questions.push(request.method())
  })
  return questions
}

test('a representation in another repository is asked about, and opened there', async ({ page, context }) => {
  await configured(page)
  const questions = followQuestions(page)
  const reader = new Reader(page)
  await reader.open(`${ALBUM}&${remote('open')}`)
  await reader.button('Representations').click()
  await page.getByRole('button', { name: /in another repository/ }).click()
  const way = page.getByRole('link', { name: /^Open it there/ })
  await expect(page.locator('[data-state=remote]')).toContainText(HOST)
  await expectNoAxeViolations(page)
  expect(questions).toEqual(['HEAD'])
  const opened = context.waitForEvent('page')
  await way.click()
  const tab = await opened
  await expect(tab.getByRole('heading', { name: 'Hydrographic Archive' })).toBeVisible()
  expect(await tab.evaluate(() => [window.opener, document.referrer])).toEqual([null, ''])
  await tab.close()
  await reader.button('Back').click()
  await reader.seesPicture()
})

test('it says in its own words why a reader is refused, and offers no way in', async ({ page }) => {
  await configured(page)
  await page.goto(`?${remote('closed')}`)
  await expect(page.locator('[data-failure=denied]')).toContainText('The archive is closed for stocktaking.')
  await expect(page.getByRole('link', { name: /^Open it there|sign in/i })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Open another document' })).toBeVisible()
  await expectNoAxeViolations(page)
})

test('where its readers sign in, the way there stays', async ({ page }) => {
  await configured(page)
  await page.goto(`?${remote('members')}`)
  await expect(page.locator('[data-failure=login-required]')).toContainText('signed in there')
  await expect(page.getByRole('link', { name: /^Open it there/ })).toHaveAttribute(
    'href',
    `${REPOSITORY}repository/members`,
  )
})

test('its page is framed where the library wants that', async ({ page }) => {
  await configured(page, { remote: 'frame' })
  await page.goto(`?${remote('open')}`)
  const frame = page.frameLocator('iframe.remote-frame')
  await expect(frame.getByRole('heading', { name: 'Hydrographic Archive' })).toBeVisible()
})

test('no link leads or frames where the library has not said', async ({ page }) => {
  await configure(page, { openHosts: ['repository.example'], remote: 'frame' })
  for (const url of [
    `${REPOSITORY}repository/open`,
    `https://repository.example@${HOST}/`,
    `//${HOST}/repository/open`,
    'javascript:globalThis.ran=1',
    'data:text/html,x',
  ]) {
    await page.goto(`?remote=${encodeURIComponent(url)}`)
    await expect(page.locator('[data-failure=denied]')).toBeVisible()
    await expect(page.locator('iframe, [data-state=remote]')).toHaveCount(0)
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  }
})
