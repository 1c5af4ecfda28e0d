import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { configure } from './support/configured'
import { Reader } from './support/reader'
import { BASE } from './support/urls'

const INSTITUTION = '99SKERROW_INST'
/** The objects for every way of being refused, by their number (src/server/scenarios/refusal-samples.ts). */
const caseId = (number: number) => `12100020${String(number).padStart(2, '0')}000412`
const opening = (representation: string, rest = '') => `?rep_id=${representation}&inst=${INSTITUTION}${rest}`
const ALBUM = '1210001100000412'
const JOURNAL = '1210000800000412'
const MEMBERS = caseId(11)

const notice = (page: Page) => page.locator('[data-failure]')
const signedIn = (context: BrowserContext) => context.request.post('/sign-in', { form: { name: 'Ida Vale' } })
const comeBack = (page: Page) => page.evaluate(() => void window.dispatchEvent(new Event('focus')))

async function signInHere(page: Page) {
  await page.getByLabel('Your name').fill('Ida Vale')
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** Waits until the address of the picture that is shown has really ended. */
async function untilExpired(reader: Reader) {
  const url = (await reader.picture.getAttribute('src')) ?? ''
  expect(url).toContain('X-Amz-Signature')
  await expect.poll(async () => (await reader.page.request.get(url)).status(), { timeout: 20_000 }).toBe(403)
}

test.describe('a reader who has to sign in', () => {
  test('signs in and is back at the same page', async ({ page }) => {
    await page.goto(opening(JOURNAL, '&page=3'))
    await page.getByRole('link', { name: 'Sign in' }).click()
    await signInHere(page)
    const reader = new Reader(page)
    await reader.seesPicture()
    await reader.isOn(/^Page 3 of 4/)
    expect(page.url()).toContain('page=3')
  })

  test('signs in elsewhere, comes back to the window, and reads', async ({ page, context }) => {
    await page.goto(opening(JOURNAL))
    await expect(notice(page)).toContainText('Please sign in')
    await signedIn(context)
    await comeBack(page)
    await new Reader(page).seesPicture()
  })

  test('is told of a login loop, once round and no more, and of the way out', async ({ page }) => {
    await page.goto(opening(caseId(0)))
    await page.getByRole('link', { name: 'Sign in' }).click()
    await signInHere(page)
    await expect(notice(page)).toContainText('Signed in, but still refused')
    await expect(page.getByRole('link', { name: /^Open in the library’s own viewer/ })).toBeVisible()
    await expectNoAxeViolations(page)
    await page.reload()
    await expect(notice(page)).toContainText('Please sign in')
  })

  test('whose browser keeps the sign-in of another site away is told so', async ({ page }) => {
    const elsewhere = BASE.replace('127.0.0.1', 'localhost')
    await configure(page, {
      credentialHosts: [new URL(elsewhere).host],
      signIn: `${elsewhere}sign-in?target-url={target}`,
    })
    await page.goto(`?service=${elsewhere}view/delivery/${INSTITUTION}/${MEMBERS}.json`)
    await page.getByRole('link', { name: 'Sign in' }).click()
    await signInHere(page)
    await expect(notice(page)).toContainText('third-party cookies')
    await expect(page.getByRole('link', { name: /own viewer/ })).toHaveAttribute(
      'href',
      `${elsewhere}view/delivery/${INSTITUTION}/${MEMBERS}`,
    )
  })
})

// Every refusal by itself is met in meet-every-refusal.spec.ts.
test.describe('a reader who is refused is told why', () => {
  test('of one leaf, and reads the others', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(opening(caseId(12)))
    await page.keyboard.press('PageDown')
    await expect(notice(page)).toHaveAttribute('data-failure', 'denied')
    await page.keyboard.press('PageDown')
    await expect(notice(page)).toHaveCount(0)
    await reader.seesPicture()
  })

  test('that the library does not open that host, and not inside that page', async ({ page }) => {
    await configure(page, { openHosts: ['alma.example'], embedOrigins: ['https://primo.example'] })
    await page.goto('?manifest=https://other.example/manifest')
    await expect(notice(page)).toContainText('other.example')
    await page.route('**/holder', route =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="/${opening(ALBUM)}"></iframe>` }),
    )
    await page.goto(BASE.replace('127.0.0.1', 'localhost').concat('holder'))
    await page.setContent(`<iframe src="${BASE}${opening(ALBUM)}" width="600" height="500"></iframe>`)
    await expect(page.frameLocator('iframe').getByRole('alert')).toContainText(
      'Not available inside this page',
    )
  })
})

test.describe('a reader goes on reading', () => {
  test('when addresses end, whatever the server’s clock says, and no address is kept', async ({ page }) => {
    const reader = new Reader(page)
    let deliveries = 0
    page.on('request', request => {
      if (/\/view\/delivery\/.*\.json/.test(request.url())) deliveries++
    })
    await reader.open(opening(caseId(10)))
    await untilExpired(reader)
    await page.keyboard.press('End')
    await reader.isOn(/^Pages 4 and 5 of 5/)
    await reader.seesPicture()
    await expect(page.getByRole('alert')).toHaveCount(0)
    expect(deliveries).toBe(2)
    const stored = await page.evaluate(() =>
      JSON.stringify([{ ...sessionStorage }, { ...localStorage }, location.href]),
    )
    expect(stored).not.toMatch(/X-Amz/i)
  })

  test('where they were, when the session has ended and they have signed in again', async ({
    page,
    context,
  }) => {
    await signedIn(context)
    const reader = new Reader(page)
    await reader.open(opening(MEMBERS))
    await untilExpired(reader)
    await context.clearCookies()
    await page.keyboard.press('End')
    const ended = page.locator('[data-state=session-ended]')
    await expect(ended).toContainText('Your session has ended')
    await reader.isOn(/^Pages 4 and 5 of 5/)
    await expectNoAxeViolations(page)
    await signedIn(context)
    await comeBack(page)
    await expect(ended).toHaveCount(0)
    await reader.seesPicture()
    await reader.isOn(/^Pages 4 and 5 of 5/)
  })

  test('in another representation of the record, at the same page', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(opening(caseId(12), `&representations=${ALBUM}&page=3`))
    await reader.button('Representations').click()
    await page.getByRole('button', { name: `Representation ${ALBUM}` }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Misses Pellow')
    await reader.isOn(/^Pages? (?:2 and )?3 of 5/)
    await reader.seesPicture()
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('One leaf')
    await reader.isOn(/^Pages? (?:2 and )?3 of 5/)
  })
})

test.describe('a reader borrows', () => {
  test('what only one may have at a time, and gives it back for the next', async ({ page, browser }) => {
    const other = await browser.newContext({ baseURL: BASE, locale: 'en-GB' })
    const waiting = await other.newPage()
    await page.context().request.post('/sign-in', { form: { name: 'Ida' } })
    await other.request.post('/sign-in', { form: { name: 'Jory' } })
    await page.goto(opening(caseId(4)))
    await expect(page.locator('[data-state=loan-ending]')).toContainText('returned in')
    await waiting.goto(opening(caseId(4)))
    await expect(notice(waiting)).toContainText('All copies are in use')
    await page.getByRole('button', { name: 'Return now' }).click()
    await expect(notice(page)).toContainText('Returned')
    await waiting.getByRole('button', { name: 'Try again' }).click()
    await waiting.getByRole('button', { name: 'Return now' }).click()
    await expect(notice(waiting)).toContainText('Returned')
    await other.close()
  })
})

test.describe('a library sets', () => {
  test('terms and warnings before an object, remembered for the session; nothing is seen before', async ({
    page,
  }) => {
    const pictures: string[] = []
    page.on('request', request => {
      if (/\/storage\/|\/thumbnail\//.test(request.url())) pictures.push(request.url())
    })
    await configure(page, {
      terms: { text: 'Use it kindly.' },
      contentWarnings: [{ text: 'Old words.', when: { metadata: { label: 'Title', contains: 'Pellow' } } }],
    })
    await page.goto(opening(ALBUM))
    await expect(page.locator('[data-state=terms]')).toContainText('Use it kindly.')
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'I accept' }).press('Enter')
    await expect(page.locator('[data-state=warning]')).toContainText('Old words.')
    await expect(page.getByRole('button', { name: 'Thumbnails' })).toHaveCount(0)
    expect(pictures).toEqual([])
    await page.getByRole('button', { name: 'Show it' }).press('Enter')
    await new Reader(page).seesPicture()
    await page.reload()
    await new Reader(page).seesPicture()
  })

  test('what is forbidden, and it is gone by button and key', async ({ page }) => {
    await configure(page, {
      rules: [{ when: { metadata: { contains: 'Pellow' } }, forbid: ['share', 'print'] }],
    })
    const reader = new Reader(page)
    await reader.open(opening(ALBUM))
    await expect(reader.button('About')).toBeVisible()
    await expect(reader.button('Share')).toHaveCount(0)
    await page.keyboard.press('4')
    await expect(page.locator('[data-panel=share]')).toHaveCount(0)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('body')).toBeHidden()
  })

  test('copying: the words of a page have no button for it', async ({ page }) => {
    await configure(page, { permissions: { copy: false } })
    await page.goto(opening('1210000600000412', '&page=2'))
    await page.getByRole('button', { name: 'Text', exact: true }).click()
    const words = page.getByRole('complementary', { name: 'Text' })
    await expect(words.locator('.page-words').first()).toBeVisible()
    await expect(words.getByRole('button', { name: 'Copy the text' })).toHaveCount(0)
  })

  test('copying: Ctrl+C in an e-book takes nothing', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await configure(page, { permissions: { copy: false } })
    await page.goto(opening('1210001600000412', '&page=1'))
    const heading = page.frameLocator('iframe.book-frame').getByRole('heading').first()
    await expect(heading).toBeVisible()
    await page.evaluate(() => navigator.clipboard.writeText('before'))
    await heading.evaluate(element => {
      const view = element.ownerDocument.defaultView
      view?.focus()
      view?.getSelection()?.selectAllChildren(element)
    })
    await page.keyboard.press('ControlOrMeta+c')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before')
  })

  test('sharing: a recording has no link to a clip', async ({ page }) => {
    await configure(page, { permissions: { share: false } })
    await page.goto(opening('1210001400000412'))
    await expect(page.getByRole('slider', { name: 'Position', exact: true })).toBeEnabled()
    await expect(page.getByRole('button', { name: 'Link to a time' })).toHaveCount(0)
  })
})

test.describe('a IIIF object that is guarded', () => {
  const manifest = (number: number) =>
    `?manifest=${encodeURIComponent(`/view/iiif/presentation/${INSTITUTION}/${caseId(number)}/manifest?iiifVersion=3`)}`

  async function signInInTab(page: Page, context: BrowserContext, name: RegExp) {
    const opened = context.waitForEvent('page')
    await page.getByRole('link', { name }).click()
    const tab = await opened
    await signInHere(tab)
    await expect(tab.getByText('You have signed in')).toBeVisible()
    await tab.close()
    await comeBack(page)
  }

  test('in version 2 shows a degraded form, and the full one after signing in', async ({ page, context }) => {
    await page.goto(manifest(13))
    const degraded = page.locator('[data-state=degraded]')
    await expect(degraded).toContainText('reduced version')
    const reader = new Reader(page)
    await expect.poll(() => reader.picture.getAttribute('src')).toContain('/authorization/small/')
    await reader.button('Sign in for the full version').click()
    await expectNoAxeViolations(page)
    await signInInTab(page, context, /Sign in to the reading room/)
    await expect(degraded).toHaveCount(0)
    await expect.poll(() => reader.picture.getAttribute('src')).toContain('/iiif/2/')
    await reader.seesPicture()
  })

  test('in version 1 is refused until the reader has signed in', async ({ page, context }) => {
    await page.goto(manifest(14))
    await expect(notice(page)).toContainText('Sign in to the reading room to see this leaf.')
    await signInInTab(page, context, /Sign in to the reading room/)
    await expect(notice(page)).toHaveCount(0)
    await new Reader(page).seesPicture()
  })
})
