import { expect, test } from '@playwright/test'
import { serveHalf } from './support/broken/half-sent'
import { Reader } from './support/reader'

const INSTITUTION = '99SKERROW_INST'
const ALBUM = '1210001100000412'
const BOTANICAL = '1210000500000412'
const delivery = (representation: string) => `/view/delivery/${INSTITUTION}/${representation}`

test.describe('a patron follows a View It link to an Alma representation', () => {
  test('by service address', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(`?service=${encodeURIComponent(delivery(BOTANICAL))}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Sea holly')
  })

  test('by service address, absolute, unencoded, with parameters of its own', async ({ page, baseURL }) => {
    const reader = new Reader(page)
    await reader.open(`?service=${baseURL}view/delivery/${INSTITUTION}/${ALBUM}.json?lang=en&a=b&page=2`)
    await reader.isOn(/^Page 2 of 5/)
  })

  test('by its parts, of which some were not filled in', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(`?rep_id=${ALBUM}&inst=${INSTITUTION}&host={host}&mms_id={mms_id}`)
    await reader.isOn(/^Page 1 of 5/)
  })

  test('by Alma’s own path under the viewer, reloaded and all', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(delivery(ALBUM))
    await page.keyboard.press('PageDown')
    await reader.isOn(/^Pages? 2 /)
    await expect(page).toHaveURL(new RegExp(`${delivery(ALBUM)}\\?page=2$`))
    await page.reload()
    await reader.seesPicture()
    await reader.isOn(/^Pages? 2 /)
  })

  test('by Primo’s path, to the file it names', async ({ page, request }) => {
    const { files } = await (await request.get(`${delivery(ALBUM)}.json`)).json()
    expect(files[2].id).toMatch(/^13\d+$/)
    const reader = new Reader(page)
    await reader.open(`/discovery/delivery/${INSTITUTION}:VIEW/${ALBUM}#${files[2].id}`)
    await reader.isOn(/^Page 3 of 5/)
  })

  test('by the record (MMS ID), through the redirect', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(`?mms_id=9910000500000412&inst=${INSTITUTION}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Sea holly')
  })

  test('by its manifest, in Alma’s default version', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(`?manifest=/view/iiif/presentation/${INSTITUTION}/1210000100000412/manifest`)
    await reader.isOn(/^Page 1 of 24/)
    const tile = page.waitForRequest(/\/iiif\/2\/[^/]{300,}\/\d+,\d+,\d+,\d+\//)
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    await tile
  })

  test('and its image ids pass through untouched', async ({ page, request }) => {
    const manifest = await (
      await request.get(`/view/iiif/presentation/${INSTITUTION}/1210000100000412/manifest?iiifVersion=2`)
    ).json()
    const ids: string[] = manifest.sequences[0].canvases.map(
      (canvas: { images: { resource: { service: { '@id': string } } }[] }) =>
        canvas.images[0]?.resource.service['@id'],
    )
    const infoRequest = page.waitForRequest(request => request.url().startsWith(`${ids[0]}/full/`))
    await page.goto(
      `?manifest=/view/iiif/presentation/${INSTITUTION}/1210000100000412/manifest?iiifVersion=2`,
    )
    expect((await infoRequest).url()).toContain(`${ids[0]}/full/`)
  })

  test('and reads on when the signed addresses have ended', async ({ page }) => {
    const reader = new Reader(page)
    let deliveries = 0
    page.on('request', request => {
      if (/\/view\/delivery\/.*\.json/.test(request.url())) deliveries++
    })
    await reader.open(`?rep_id=${ALBUM}&inst=${INSTITUTION}`)
    const first = (await reader.picture.getAttribute('src')) ?? ''
    await expect.poll(async () => (await page.request.get(first)).status(), { timeout: 20_000 }).toBe(403)
    await page.keyboard.press('End')
    await reader.isOn(/^Pages 4 and 5 of 5/)
    await reader.seesPicture()
    await expect(page.getByRole('alert')).toHaveCount(0)
    expect(deliveries).toBe(2)
    expect(page.url()).not.toMatch(/X-Amz/i)
  })

  test('that holds several kinds of files: each is shown, or named and can be fetched', async ({ page }) => {
    const kinds: string[] = []
    for (let number = 1; number <= 6; number++) {
      await page.goto(`?rep_id=1210000700000412&inst=${INSTITUTION}&page=${number}`)
      const card = page.locator('.file-card')
      if (number === 1) {
        await expect(page.getByRole('region', { name: 'Page 1 of 3' })).toBeVisible()
        await expect(page.locator('.page-total')).toHaveText('/ 3')
        kinds.push('pdf')
        continue
      }
      const picture = page.locator('img.page-picture[src]:not([src=""])')
      const drawn = () =>
        picture.evaluateAll(all => all.some(image => (image as HTMLImageElement).naturalWidth > 0))
      const text = page.locator('.reading')
      const recording = page.locator('audio, video')
      const shown = async () => {
        if (await card.isVisible()) return 'card'
        if (await text.isVisible()) return 'text'
        if ((await recording.count()) > 0) return 'recording'
        return (await drawn()) ? 'picture' : ''
      }
      await expect.poll(shown).not.toBe('')
      kinds.push(await shown())
    }
    expect(kinds).toEqual(['pdf', 'picture', 'text', 'text', 'recording', 'card'])
  })

  test('and opens a file by an address that is fresh when it is used', async ({ page, context }) => {
    await page.goto(`?rep_id=1210000700000412&inst=${INSTITUTION}&page=6`)
    const navigation = context.waitForEvent(
      'request',
      request => request.isNavigationRequest() && /X-Amz-Signature/.test(request.url()),
    )
    await page.getByRole('button', { name: 'Download the file' }).click()
    await navigation
    expect(await page.content()).not.toMatch(/X-Amz-Signature/)
  })

  test('that is kept elsewhere: a state of its own, not an error', async ({ page }) => {
    await page.goto(`?rep_id=1210001200000412&inst=${INSTITUTION}`)
    await expect(page.locator('[data-state=empty]')).toContainText('Nothing to show here')
    await expect(page.locator('[role=alert]')).toHaveCount(0)
  })
})

test.describe('a patron is refused', () => {
  test('until signed in, and can then go on', async ({ page }) => {
    await page.goto(`?rep_id=1210000800000412&inst=${INSTITUTION}`)
    await expect(page.locator('[data-failure]')).toHaveAttribute('data-failure', 'login-required')
    await page.request.post('/sign-in', { form: { name: 'Ida Vale', 'target-url': '/' } })
    await page.getByRole('button', { name: 'Try again' }).click()
    await new Reader(page).seesPicture()
  })

  test('with the library’s words, latin-1 and all', async ({ page }) => {
    await page.goto(`?rep_id=1210000900000412&inst=${INSTITUTION}`)
    await expect(page.locator('[data-failure=denied]')).toContainText('Zoë Tolliver')
  })

  test('because of an embargo', async ({ page }) => {
    await page.goto(`?rep_id=1210001000000412&inst=${INSTITUTION}`)
    await expect(page.locator('[data-failure=denied]')).toContainText('1 January 2031')
  })
})

test.describe('the start page', () => {
  test('offers the sample objects, each a link into the viewer', async ({ page }) => {
    await page.goto('')
    const links = page.getByRole('main').getByRole('listitem').getByRole('link')
    await expect.poll(() => links.count()).toBeGreaterThanOrEqual(10)
    await links.first().click()
    await new Reader(page).seesPicture()
  })

  test('opens what is typed, and says what cannot be opened', async ({ page, baseURL }) => {
    await page.goto('')
    const field = page.getByRole('textbox')
    await field.fill('not an address')
    await page.getByRole('button', { name: 'Open' }).click()
    await expect(page.getByRole('alert')).toContainText('not a web address')
    await field.fill(`${baseURL}view/delivery/${INSTITUTION}/${ALBUM}`)
    await page.getByRole('button', { name: 'Open' }).click()
    await new Reader(page).seesPicture()
    await expect(page).toHaveURL(/\?service=/)
  })
})

test.describe('a first picture that takes long', () => {
  test('has the line for itself, until the reader presses something', async ({ page, baseURL }) => {
    const half = await serveHalf()
    const delivery = { label: 'A slow scan', files: [{ id: '1', url: half.url, mimeType: 'image/jpeg' }] }
    await page.route(
      ({ pathname }) => pathname === '/slow.json',
      route => route.fulfill({ json: delivery }),
    )
    // The viewer loses patience as soon as half of the picture is there, however fast the machine.
    await page.addInitScript(() => {
      const { setTimeout } = window
      const isSeen = () => (document.querySelector<HTMLImageElement>('.page-picture')?.naturalWidth ?? 0) > 0
      const impatient = (callback: () => void) => {
        const look = () => (isSeen() ? callback() : setTimeout(look, 10))
        look()
      }
      const soon = (callback: () => void, delay = 0) =>
        delay === 4000 ? impatient(callback) : setTimeout(callback, delay)
      Object.assign(window, { setTimeout: soon })
    })
    const fetched: string[] = []
    page.on('request', request => fetched.push(request.url()))
    await page.goto(`?service=${baseURL}slow.json`, { waitUntil: 'commit' })
    const reader = new Reader(page)
    await reader.seesPicture()
    await page.evaluate(
      () =>
        new Promise(resolve => requestAnimationFrame(() => requestIdleCallback(() => resolve(undefined)))),
    )
    expect(fetched.filter(url => /\/assets\/(?!entry-)/.test(url))).toEqual([])
    await page.keyboard.press('i')
    await expect(reader.pageField).toBeVisible()
    expect(await reader.picture.evaluate((picture: HTMLImageElement) => picture.complete)).toBe(false)
    half.release()
    await expect
      .poll(() => reader.picture.evaluate((picture: HTMLImageElement) => picture.complete))
      .toBe(true)
    half.close()
  })
})

test('the delivery service answers a browser with the viewer and a program with JSON', async ({
  request,
}) => {
  const page = await request.get(delivery(ALBUM), { headers: { accept: 'text/html' } })
  expect(page.headers()['content-type']).toContain('text/html')
  const json = await request.get(delivery(ALBUM), { headers: { accept: 'application/json' } })
  expect((await json.json()).files).toHaveLength(5)
  const dotted = await request.get(`${delivery(ALBUM)}.json`)
  expect((await dotted.json()).files).toHaveLength(5)
})
