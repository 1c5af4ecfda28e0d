import { expect, type Page, test } from '@playwright/test'
import { WAYS } from './support/kept-file'
import { Visitor } from './support/visitor'

const HANDBOOK = '1210001300000412'
const FILES = '1210001600000412'
const TALK = '1210001400000412'
const REFUSED = '1210000800000412'

const urlOf = (way: (typeof WAYS)[number], representation: string) =>
  way === 'manifest'
    ? `/view/iiif/presentation/99SKERROW_INST/${representation}/manifest?iiifVersion=3`
    : `/view/delivery/99SKERROW_INST/${representation}`

type Heard = Readonly<Record<string, unknown>> & { readonly type: string }

/** Opens a page with the lightbox that keeps all it hears. */
async function visit(page: Page, path = 'demo/strict.html'): Promise<void> {
  await page.goto(path)
  await page.waitForFunction(() => 'Lectern' in window)
  await page.evaluate(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    for (const type of ['ready', 'place', 'access', 'download', 'error', 'close'] as const)
      window.Lectern?.on(type, event => heard.push(event))
  })
}

const heard = (page: Page, type: string) =>
  page.evaluate(of => (window as unknown as { heard: Heard[] }).heard.filter(each => each.type === of), type)
/** A file may take its time on a busy machine. */
const PATIENT = { timeout: 40_000 }
const last = async (page: Page, type: string) => (await heard(page, type)).at(-1)
const open = (page: Page, url: string, options = {}) =>
  page.evaluate(([to, how]) => window.Lectern?.open(to, how), [url, options] as const)
const goTo = (page: Page, place: LecternPlace | number) =>
  page.evaluate(to => window.Lectern?.goTo(to), place)
const field = (page: Page) => page.frameLocator('dialog iframe').getByRole('textbox', { name: /^Go to page/ })

for (const way of WAYS) {
  test(`by ${way}: the pages of a PDF are counted, told, gone to and kept in the address`, async ({
    page,
  }) => {
    await visit(page)
    await open(page, urlOf(way, HANDBOOK))
    await expect.poll(() => last(page, 'ready'), PATIENT).toMatchObject({ pages: 300 })
    await expect.poll(() => last(page, 'place')).toMatchObject({ page: 1, pages: 300 })
    expect(await goTo(page, 4)).toEqual({ reached: true })
    await expect(field(page)).toHaveValue('4')
    await expect.poll(() => last(page, 'place')).toMatchObject({ page: 4, pages: 300, link: '4' })
    await page.keyboard.press('PageDown')
    await expect.poll(() => last(page, 'place')).toMatchObject({ page: 5 })
    await expect(page).toHaveURL(/lectern=[\w-]+\.5$/)
    expect(await goTo(page, 999)).toEqual({ reached: false, reason: 'no-page' })
    expect(await goTo(page, { label: 'no such label' })).toEqual({ reached: false, reason: 'no-label' })
    expect(await goTo(page, { time: 3 })).toEqual({ reached: false, reason: 'no-time' })
    expect(await heard(page, 'ready')).toHaveLength(1)
    // The address of the page leads there again, and so does `open`.
    await page.evaluate(() => window.Lectern?.close())
    await expect(page.locator('dialog[open]')).toHaveCount(0)
    await open(page, urlOf(way, HANDBOOK), { page: 7 })
    await expect(field(page)).toHaveValue('7', PATIENT)
  })

  test(`by ${way}: an object of files names the file and the page in it`, async ({ page }) => {
    await visit(page)
    await open(page, urlOf(way, FILES))
    await expect.poll(() => last(page, 'ready')).toMatchObject({ files: 9 })
    await expect.poll(() => last(page, 'place')).toMatchObject({ file: 1, page: 1, link: '1.1' })
    await new Visitor(page).reads(/^File 1 of 9, page 1 of \d+/)
    expect(await goTo(page, { file: 1, page: 3 })).toEqual({ reached: true })
    await new Visitor(page).reads(/^File 1 of 9, page 3 of \d+/)
    await expect.poll(() => last(page, 'place')).toMatchObject({ file: 1, page: 3, link: '1.3' })
    await expect(page).toHaveURL(/lectern=[\w-]+\.1\.3$/)
    expect(await goTo(page, { file: 10 })).toEqual({ reached: false, reason: 'no-file' })
    expect(await goTo(page, { file: 1, page: 999 })).toEqual({ reached: false, reason: 'no-page' })
    // A number alone counts files here, as `page=` in a link does.
    expect(await goTo(page, 2)).toEqual({ reached: true })
    await expect.poll(() => last(page, 'place')).toMatchObject({ file: 2 })
    await page.reload()
    await new Visitor(page).reads(/^File 2 of 9/)
  })
}

test('a second of a film is gone to and told', async ({ page }) => {
  await visit(page)
  await open(page, urlOf('delivery JSON', TALK))
  await expect.poll(() => last(page, 'ready')).toMatchObject({ type: 'ready' })
  expect(await goTo(page, { time: 6 })).toEqual({ reached: true })
  await expect.poll(() => last(page, 'place')).toMatchObject({ time: 6 })
  expect(await goTo(page, { time: 1e6 })).toEqual({ reached: false, reason: 'no-time' })
})

test('a refused object is never ready, and its places are not reached', async ({ page }) => {
  await visit(page)
  await open(page, urlOf('delivery JSON', REFUSED))
  await expect.poll(() => last(page, 'error')).toMatchObject({ reason: 'login-required' })
  expect(await goTo(page, 2)).toEqual({ reached: false, reason: 'no-object' })
  expect(await heard(page, 'ready')).toEqual([])
  await page.evaluate(() => window.Lectern?.close())
  await expect(page.locator('dialog[open]')).toHaveCount(0)
  expect(await goTo(page, 2)).toEqual({ reached: false, reason: 'closed' })
})

test('nothing that a page asks is met with silence', async ({ page }) => {
  await visit(page)
  const answers = await page.evaluate(() => {
    const lectern = window.Lectern as unknown as { on(type: string, listener: () => void): void }
    const thrown = (act: () => unknown) => {
      try {
        return act()
      } catch (error) {
        return String(error)
      }
    }
    return [window.Lectern?.open('not a url'), thrown(() => lectern.on('nonsense', () => {}))]
  })
  expect(answers).toEqual([false, 'RangeError: Lectern has no event "nonsense"'])
  await open(page, urlOf('delivery JSON', HANDBOOK))
  expect(await goTo(page, {})).toEqual({ reached: false, reason: 'no-place' })
  expect(await goTo(page, { page: 1.5 })).toEqual({ reached: false, reason: 'no-place' })
})

test('a link opens at the place that it names', async ({ page }) => {
  await visit(page)
  await page.evaluate(
    url => {
      const link = Object.assign(document.createElement('a'), {
        href: url,
        id: 'placed',
        textContent: 'Page 3',
      })
      link.dataset.page = '3'
      document.querySelector('main')?.prepend(link)
    },
    urlOf('delivery JSON', HANDBOOK),
  )
  await page.locator('#placed').click()
  await expect(field(page)).toHaveValue('3', PATIENT)
})

test.describe('where the iframe is forbidden', () => {
  for (const by of ['the page', 'the server of the viewer'] as const) {
    test(`by ${by}, the reader gets a link to a new tab and the page an error`, async ({ page, context }) => {
      await page.clock.install()
      const html = `<!doctype html><html lang="de"><title>Host</title><script src="../lightbox.js" defer></script>
        <body><main><a id="book" href="${urlOf('delivery JSON', HANDBOOK)}">The handbook</a></main>`
      const policy: Record<string, string> =
        by === 'the page' ? { 'content-security-policy': "frame-src 'none'" } : {}
      await page.route('**/demo/host.html', route =>
        route.fulfill({ contentType: 'text/html', body: html, headers: policy }),
      )
      if (by !== 'the page')
        await page.route(
          url => url.pathname === '/',
          async route => {
            const answer = await route.fetch()
            const headers = { ...answer.headers(), 'content-security-policy': "frame-ancestors 'none'" }
            await route.fulfill({ response: answer, headers })
          },
        )
      await visit(page, 'demo/host.html')
      await page.locator('#book').click()
      await expect(page.locator('dialog[open] iframe')).toHaveCount(1)
      const before = goTo(page, { page: 2 })
      await expect
        .poll(async () => {
          await page.clock.runFor(3000)
          return last(page, 'error')
        })
        .toMatchObject({ reason: 'blocked', target: expect.stringContaining(HANDBOOK) })
      for (const answer of [before, goTo(page, { page: 3 })])
        expect(await answer).toEqual({ reached: false, reason: 'blocked' })
      const link = page.getByRole('alert').getByRole('link', { name: 'In neuem Tab öffnen' })
      await expect(link).toBeVisible()
      const opened = context.waitForEvent('page')
      await link.click()
      expect((await opened).url()).toContain(HANDBOOK)
      await page.getByRole('button', { name: 'Schließen' }).click()
      await expect(page.locator('dialog[open]')).toHaveCount(0)
      await expect(page.locator('#book')).toBeFocused()
    })
  }
})
