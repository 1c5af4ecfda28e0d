import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { viewing } from './support/urls'

const inService = (id: string) => `?service=${encodeURIComponent(`/view/delivery/99SKERROW_INST/${id}`)}`
const inManifest = (id: string) =>
  `?manifest=${encodeURIComponent(`/view/iiif/presentation/99SKERROW_INST/${id}/manifest?iiifVersion=3`)}`
const TALK = '1210001400000412'
const RECORDING = '1210001410000412'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const slider = (page: Page) => page.getByRole('slider', { name: 'Position', exact: true })
const secondOf = async (page: Page) => Number(await slider(page).inputValue())
const isAt = (page: Page, second: number) => expect.poll(() => secondOf(page)).toBeCloseTo(second, 0)

/** The recording is there and knows how long it is. */
async function open(page: Page, url: string) {
  await page.goto(url)
  await expect(slider(page)).toBeEnabled()
}

test('a reader watches a talk, with captions in the language of choice and its chapters', async ({
  page,
}) => {
  await open(page, inManifest(TALK))
  await button(page, 'Contents').click()
  await page.getByRole('treeitem', { name: 'The bell on the Anvil' }).click()
  await isAt(page, 19.3)
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /The bell on the Anvil/)
  await button(page, 'Captions').click()
  await button(page, 'Forward 10 seconds').click()
  await expect(page.locator('.player-captions')).toHaveText(/The tower that we see tonight/)
  await button(page, 'Player settings').click()
  await page.getByLabel('Captions').selectOption({ label: 'Deutsch' })
  await expect(page.locator('.player-captions')).toHaveText(/Der Turm, den wir heute sehen/)
})

test('a recording plays, pauses and goes back by the keys that people know', async ({ page }) => {
  await open(page, inService(RECORDING))
  await page.keyboard.press('l')
  await isAt(page, 10)
  await page.keyboard.press('j')
  await isAt(page, 0)
  await page.keyboard.press('Space')
  await expect(button(page, 'Pause')).toBeVisible()
  await expect.poll(() => secondOf(page)).toBeGreaterThan(0.3)
  await page.keyboard.press('k')
  await expect(button(page, 'Play')).toBeVisible()
})

test('a transcript follows the recording and leads into it', async ({ page }) => {
  await open(page, inService(RECORDING))
  await button(page, 'Transcript').click()
  const line = page.getByRole('button', { name: /One winter we rang it/ })
  await line.click()
  await expect(line).toHaveAttribute('aria-current', 'true')
  await expect.poll(() => secondOf(page)).toBeGreaterThan(10)
  await slider(page).focus()
  await page.keyboard.press('Home')
  await expect(line).not.toHaveAttribute('aria-current')
  await expectNoAxeViolations(page)
})

test('a link to a clip opens at its beginning and stops at its end', async ({ page }) => {
  await open(page, `${inManifest(TALK)}#t=12,12.8`)
  await isAt(page, 12)
  await page.keyboard.press('k')
  await expect(button(page, 'Play')).toBeVisible()
  await expect.poll(() => secondOf(page)).toBeGreaterThanOrEqual(12.7)
  expect(await secondOf(page)).toBeLessThan(14)
  await button(page, 'Link to a time').click()
  await page.getByLabel('From').fill('0:05')
  await page.getByLabel('To (optional)').fill('0:09.5')
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/#t=5,9\.5$/)
})

test('a reader who comes back goes on where the recording was left, and can have that forgotten', async ({
  page,
}) => {
  await open(page, inManifest(TALK))
  await page.keyboard.press('l')
  await isAt(page, 10)
  await page.keyboard.press('l')
  await isAt(page, 20)
  await open(page, `${inManifest(TALK)}&again`)
  await expect(page.getByText('Resumes at 0:20, where you stopped.')).toBeVisible()
  await isAt(page, 20)
  await button(page, 'Player settings').click()
  await button(page, 'Forget where I stopped').click()
  expect(await page.evaluate(() => localStorage.getItem('lectern.resume'))).toBeNull()
})

test('an address that ends is renewed, and the film goes on at the same second', async ({ page }) => {
  // Without the browser's memory, which would answer for the storage.
  await page.route('**/storage/**', route => route.continue())
  await page.goto(inService(TALK))
  await expect(slider(page)).toBeEnabled()
  await page.keyboard.press('l')
  await isAt(page, 10)
  const element = page.locator('.recording')
  const first = (await element.getAttribute('src')) ?? ''
  const signatureOf = (url: string) => new URL(url).searchParams.get('X-Amz-Signature')
  // From now on the storage refuses what was signed before; what is signed from now on it honours.
  let refused = 0
  await page.route('**/storage/**', route => {
    const old = signatureOf(route.request().url()) === signatureOf(first)
    if (old) refused++
    return old ? route.fulfill({ status: 403 }) : route.continue()
  })
  // Signatures of the same second are the same.
  const before = Date.now()
  await expect.poll(() => Date.now() - before).toBeGreaterThan(1000)
  await element.evaluate((media: HTMLMediaElement) => media.load())
  await expect.poll(() => element.getAttribute('src')).not.toBe(first)
  await isAt(page, 10)
  expect(refused).toBeGreaterThan(0)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a stream plays by hls.js, which is fetched only then', async ({ page }) => {
  const engines: string[] = []
  page.on('request', request => {
    const name = /assets\/(stream|model-viewer)-/.exec(request.url())?.[1]
    if (name) engines.push(name)
  })
  await open(page, inManifest(TALK))
  expect(engines).toEqual([])
  await page.keyboard.press('l')
  await button(page, 'Player settings').click()
  await page.getByLabel('Version').selectOption({ label: 'Stream' })
  await expect.poll(() => engines).toEqual(['stream'])
  await expect(page.locator('.recording')).toHaveAttribute('src', /^blob:/)
  await expect
    .poll(() => page.locator('.recording').evaluate((media: HTMLMediaElement) => media.readyState))
    .toBeGreaterThan(1)
  await isAt(page, 10)
})

test('captions of a stream stand in one menu and one layer with those beside it; the sound can be chosen', async ({
  page,
}) => {
  await open(page, viewing('/av/tracks'))
  const shown = page.locator('.player-captions')
  await button(page, 'Player settings').click()
  const captions = page.getByLabel('Captions')
  await expect(captions.locator('option')).toHaveText(['Off', 'English', 'Français'])
  await captions.selectOption({ label: 'Français' })
  await expect(shown).toHaveText("L'île\nau matin", { useInnerText: true })
  await captions.selectOption({ label: 'English' })
  await expect(shown).toHaveText('From beside it')
  await captions.selectOption({ label: 'Off' })
  await expect(shown).toHaveCount(0)
  const modes = () =>
    page
      .locator('.recording')
      .evaluate((media: HTMLMediaElement) => [...media.textTracks].map(({ mode }) => mode))
  expect(await modes()).not.toContain('showing')
  const described = page.waitForRequest(/described\.m3u8/)
  await page.getByLabel('Sound track').selectOption({ label: 'English: Described' })
  await described
})

test('captions in UTF-16, without empty rows or with one inside, are shown as they are meant', async ({
  page,
}) => {
  await open(page, viewing('/av/found-captions'))
  await button(page, 'Captions').click()
  await expect(page.locator('.player-captions')).toHaveText("The pilot's\nboat", { useInnerText: true })
  await slider(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.player-captions')).toHaveText('The café')
})

test('a recording made in a browser, which does not know its length, has a slider', async ({ page }) => {
  await page.goto('/')
  const recorded = await page.evaluate(async () => {
    const context = new AudioContext()
    const sink = context.createMediaStreamDestination()
    const tone = new OscillatorNode(context)
    tone.connect(sink)
    tone.start()
    const recorder = new MediaRecorder(sink.stream, { mimeType: 'audio/webm' })
    const parts: Blob[] = []
    const ended = new Promise(resolve => {
      recorder.onstop = resolve
      recorder.ondataavailable = ({ data }) => {
        parts.push(data)
        if (parts.length === 4) recorder.stop()
      }
    })
    recorder.start(300)
    await ended
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())]
  })
  const body = Buffer.from(recorded)
  await page.route('**/av/recorded.webm', route => {
    const from = Number(/bytes=(\d+)-/.exec(route.request().headers().range ?? '')?.[1] ?? 0)
    return route.fulfill({
      status: 206,
      contentType: 'audio/webm',
      headers: {
        'accept-ranges': 'bytes',
        'content-range': `bytes ${from}-${body.length - 1}/${body.length}`,
      },
      body: body.subarray(from),
    })
  })
  await open(page, viewing('/av/length-unknown'))
  const length = Number(await slider(page).getAttribute('max'))
  expect(length).toBeGreaterThan(0.8)
  expect(length).toBeLessThan(20)
  await isAt(page, 0)
})

test('several recordings on one canvas are one timeline', async ({ page }) => {
  await open(page, viewing('/av/two-parts'))
  await expect(page.getByText('/ 0:20')).toBeVisible()
  await slider(page).focus()
  await page.keyboard.press('l')
  await isAt(page, 10)
  await expect(page.locator('.recording')).toHaveAttribute('src', /part-2/)
  await page.keyboard.press('ArrowLeft')
  await isAt(page, 5)
  await expect(page.locator('.recording')).toHaveAttribute('src', /part-1/)
})

test('what belongs at the same time plays at the same time, each in its place', async ({ page }) => {
  await open(page, viewing('/av/together'))
  const film = page.locator('video.recording')
  const music = page.locator('audio.recording')
  const isPaused = () => music.evaluate((media: HTMLMediaElement) => media.paused)
  await expect(music).not.toHaveAttribute('src')
  const [whole, half] = [await page.locator('.player-canvas').boundingBox(), await film.boundingBox()]
  expect(half?.width).toBeCloseTo((whole?.width ?? 0) / 2, 0)
  await slider(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect(music).toHaveAttribute('src', /part-2/)
  await expect.poll(() => music.evaluate((media: HTMLMediaElement) => media.currentTime)).toBeCloseTo(3, 0)
  expect(await isPaused()).toBe(true)
  await page.keyboard.press('k')
  await expect.poll(isPaused).toBe(false)
  await page.keyboard.press('l')
  await expect.poll(isPaused).toBe(true)
})

test('the keys of a player are in the list of keys', async ({ page }) => {
  await open(page, inService(RECORDING))
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog').getByText('Back 10 seconds')).toBeVisible()
})

test.describe('what is wrong is said, with the file to take away', () => {
  for (const [what, path] of [
    ['a web page that says it is a film', '/av/lying'],
    ['a film that breaks off', '/av/broken'],
  ] as const) {
    test(what, async ({ page }) => {
      await page.goto(viewing(path))
      await expect(page.getByRole('heading', { name: 'This recording cannot be played' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Download the file' })).toBeVisible()
    })
  }

  test('a film that is refused says so in the words of the library', async ({ page }) => {
    await page.goto(viewing('/av/refused'))
    await expect(page.getByText('Only in the reading room.')).toBeVisible()
  })

  test('captions full of markup are text and nothing else', async ({ page }) => {
    await open(page, viewing('/av/hostile-captions'))
    await page.keyboard.press('c')
    await expect(page.locator('.player-captions')).toHaveText('Hello globalThis.ran = 1')
    await button(page, 'Transcript').click()
    await expect(page.getByRole('button', { name: /Hello/ })).toBeVisible()
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  })

  test('a model that is none', async ({ page }) => {
    await page.goto(viewing('/av/not-a-model'))
    await expect(page.getByRole('heading', { name: 'This model cannot be shown' })).toBeVisible()
  })
})

test('the player is accessible', async ({ page }) => {
  await open(page, inManifest(TALK))
  await page.keyboard.press('c')
  await button(page, 'Player settings').click()
  await expectNoAxeViolations(page)
})
