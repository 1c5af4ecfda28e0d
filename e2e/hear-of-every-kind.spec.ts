import { expect, type Page, test } from '@playwright/test'
import { WAYS } from './support/kept-file'

// Every event of the lightbox with every kind of object, as docs/lightbox.md has them.

type Heard = Readonly<Record<string, unknown>>

interface Kind {
  readonly what: string
  readonly representation: string
  readonly ready: Heard
  readonly place: Heard
  /** A place that is there, and what is told of it; one that is not, and the reason. */
  readonly to: LecternPlace
  readonly message: Heard
  readonly beyond: LecternPlace
  readonly reason: string
  readonly searches: boolean
}

const KINDS: readonly Kind[] = [
  {
    what: 'photographs',
    representation: '1210000400000412',
    ready: { pages: 8 },
    place: { page: 1, link: '1' },
    to: { page: 5 },
    message: { page: 5 },
    beyond: { page: 99 },
    reason: 'no-page',
    searches: false,
  },
  {
    what: 'a newspaper with its words',
    representation: '1210000600000412',
    ready: { pages: 4 },
    place: { page: 1 },
    to: { page: 4 },
    message: { page: 4 },
    beyond: { label: 'no such label' },
    reason: 'no-label',
    searches: true,
  },
  {
    what: 'a PDF',
    representation: '1210001300000412',
    ready: { pages: 300 },
    place: { page: 1, pages: 300 },
    to: { page: 4 },
    message: { page: 4, pages: 300 },
    beyond: { page: 301 },
    reason: 'no-page',
    searches: true,
  },
  {
    what: 'e-books and other texts',
    representation: '1210001600000412',
    ready: { files: 9 },
    place: { file: 1, page: 1, link: '1.1' },
    to: { file: 1, page: 2 },
    // The page that was the second is the third once the cover before it is laid out as two.
    message: { file: 1, link: expect.stringMatching(/^1\.[23]$/) },
    beyond: { file: 10 },
    reason: 'no-file',
    searches: true,
  },
  {
    what: 'a film',
    representation: '1210001400000412',
    ready: {},
    place: { page: 1 },
    to: { time: 6 },
    message: { time: 6 },
    beyond: { time: 1e6 },
    reason: 'no-time',
    searches: true,
  },
]

const urlOf = (way: (typeof WAYS)[number], representation: string) =>
  way === 'manifest'
    ? `/view/iiif/presentation/99SKERROW_INST/${representation}/manifest?iiifVersion=3`
    : `/view/delivery/99SKERROW_INST/${representation}`

const PATIENT = { timeout: 40_000 }
const last = (page: Page, type: string) =>
  page.evaluate(
    of => (globalThis as unknown as { heard: Heard[] }).heard.findLast(each => each.type === of),
    type,
  )

async function visit(page: Page): Promise<void> {
  await page.goto('demo/strict.html')
  await page.waitForFunction(() => 'Lectern' in window)
  await page.evaluate(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    for (const type of ['ready', 'place', 'access', 'error', 'close'] as const)
      window.Lectern?.on(type, event => heard.push(event))
  })
}

for (const way of WAYS)
  for (const kind of KINDS)
    test(`${kind.what}, by ${way}: ready, place, access, search, close`, async ({ page }) => {
      await visit(page)
      await page.evaluate(url => window.Lectern?.open(url), urlOf(way, kind.representation))
      await expect.poll(() => last(page, 'ready'), PATIENT).toMatchObject({ type: 'ready', ...kind.ready })
      await expect.poll(() => last(page, 'access')).toMatchObject({ state: 'granted' })
      await expect.poll(() => last(page, 'place'), PATIENT).toMatchObject(kind.place)
      expect(await page.evaluate(to => window.Lectern?.goTo(to), kind.to)).toEqual({ reached: true })
      await expect.poll(() => last(page, 'place')).toMatchObject(kind.message)
      expect(await page.evaluate(to => window.Lectern?.goTo(to), kind.beyond)).toEqual({
        reached: false,
        reason: kind.reason,
      })
      expect(await last(page, 'error')).toBeUndefined()
      await page.evaluate(() => window.Lectern?.search('the'))
      if (kind.searches)
        await expect(
          page.frameLocator('dialog iframe').getByRole('complementary', { name: 'Find' }),
        ).toBeVisible()
      else await expect.poll(() => last(page, 'error')).toMatchObject({ reason: 'unsupported' })
      await page.evaluate(() => window.Lectern?.close())
      await expect.poll(() => last(page, 'close')).toMatchObject({ type: 'close' })
      expect(await page.evaluate(() => window.Lectern?.goTo(1))).toEqual({ reached: false, reason: 'closed' })
    })

for (const way of WAYS)
  for (const [what, representation, heard] of [
    [
      'needs a sign-in',
      '1210000800000412',
      { error: { reason: 'login-required' }, access: { state: 'sign-in' } },
    ],
    ['is not there', '1210999900000412', { error: { reason: 'not-found' } }],
  ] as const)
    test(`an object that ${what}, by ${way}: never ready, and the reason is told`, async ({ page }) => {
      await visit(page)
      await page.evaluate(url => window.Lectern?.open(url), urlOf(way, representation))
      await expect.poll(() => last(page, 'error'), PATIENT).toMatchObject(heard.error)
      if ('access' in heard) await expect.poll(() => last(page, 'access')).toMatchObject(heard.access)
      expect(await page.evaluate(() => window.Lectern?.goTo(1))).toEqual({
        reached: false,
        reason: 'no-object',
      })
      expect(await last(page, 'ready')).toBeUndefined()
    })
