import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { hold } from './support/hold'
import { giveVoices, isSpeaking, lastSpoken, saySentence, spoken } from './support/speech/voices'

const CROSSING = '1210001430000412'
const WAYS = {
  'delivery JSON': `?service=${encodeURIComponent(`/view/delivery/99SKERROW_INST/${CROSSING}`)}`,
  'a manifest': `?manifest=${encodeURIComponent(`/view/iiif/presentation/99SKERROW_INST/${CROSSING}/manifest?iiifVersion=3`)}`,
}
const inManifest = WAYS['a manifest']

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const slider = (page: Page) => page.getByRole('slider', { name: 'Position', exact: true })
const described = (page: Page) => page.getByLabel('Audio description')
const goTo = (page: Page, second: number) => slider(page).fill(String(second))

async function open(page: Page, url: string) {
  await page.goto(url)
  await expect(slider(page)).toBeEnabled()
  await button(page, 'Player settings').click()
}

const isSilenced = (page: Page) =>
  page.locator('video.recording').evaluate((film: HTMLMediaElement) => film.muted)

for (const [way, url] of Object.entries(WAYS)) {
  test(`what is seen in a film is shown as text and in a sound of its own, from ${way}`, async ({ page }) => {
    await open(page, url)
    const options = await described(page).locator('option').allTextContents()
    expect(options).toHaveLength(4)
    await described(page).selectOption({ index: 3 })
    const line = page.locator('.player-description')
    await goTo(page, 9)
    await expect(line).toHaveText('A white tower stands above the surf.')
    await expect(line).toHaveAttribute('aria-live', 'polite')
    // It is no caption: those have a menu of their own.
    await expect(page.getByLabel('Captions').locator('option')).toHaveCount(2)
    const sound = page.waitForRequest(/crossing\.ad\.mp3/)
    await described(page).selectOption({ index: 1 })
    await sound
    await expect(line).toHaveCount(0)
    await expect.poll(() => isSilenced(page)).toBe(true)
    // The reader has not muted anything.
    await page.keyboard.press('Escape')
    await expect(button(page, 'Mute')).toBeVisible()
    await button(page, 'Player settings').click()
    await described(page).selectOption({ label: 'Off' })
    await expect.poll(() => isSilenced(page)).toBe(false)
  })

  test(`a voice of the device says what is seen, and the film waits for it, from ${way}`, async ({
    page,
  }) => {
    await giveVoices(page)
    await open(page, url)
    await described(page).selectOption({ index: 2 })
    await page.keyboard.press('Escape')
    await goTo(page, 14.2)
    await page.keyboard.press('k')
    await expect.poll(() => lastSpoken(page)).toBe('A bell hangs from an iron frame.')
    // The line ends before the voice does.
    await expect(button(page, 'Play')).toBeVisible()
    expect(await isSpeaking(page)).toBe(true)
    await saySentence(page)
    await expect(button(page, 'Pause').or(button(page, 'Play'))).toBeVisible()
    await expect.poll(async () => Number(await slider(page).inputValue())).toBeGreaterThan(17.4)
    expect(await spoken(page)).toHaveLength(1)
  })
}

test('without a voice for its language the description is shown, and that is said', async ({ page }) => {
  await giveVoices(page, [{ name: 'Far away', lang: 'en-GB', localService: false }])
  await open(page, inManifest)
  await described(page).selectOption({ index: 2 })
  await expect(page.getByText(/This device has no voice for the language/)).toBeVisible()
  await goTo(page, 3)
  await expect(page.locator('.player-description')).toHaveText('A steamer lies at a stone quay.')
  await expectNoAxeViolations(page)
})

test('a DASH stream plays by an engine that is fetched only then; its sounds and captions are chosen in one menu', async ({
  page,
}) => {
  const engines: string[] = []
  page.on('request', request => {
    const name = /assets\/(stream|dash)-/.exec(request.url())?.[1]
    if (name) engines.push(name)
  })
  await open(page, inManifest)
  expect(engines).toEqual([])
  await page.getByLabel('Version').selectOption({ label: 'Stream' })
  await expect.poll(() => engines).toEqual(['dash'])
  const sounds = page.getByLabel('Sound track')
  await expect(sounds.locator('option')).toHaveText([/English/, /Audio description/])
  const part = page.waitForRequest(/crossing-stream-2\.mp4/)
  await described(page).selectOption({ index: 1 })
  await part
  await expect(sounds).toHaveValue('1')
  await goTo(page, 7)
  const captions = page.getByLabel('Captions')
  await captions.selectOption({ index: 1 })
  await expect(page.locator('.player-captions')).toHaveText('That is the new tower.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('k')
  await expect.poll(async () => Number(await slider(page).inputValue())).toBeGreaterThan(7.5)
  await page.keyboard.press('k')
  await button(page, 'Player settings').click()
  await page.getByLabel('Version').selectOption({ label: 'File' })
  await expect(page.locator('video.recording')).toHaveAttribute('src', /crossing\.mp4/)
  await expect
    .poll(() => page.locator('video.recording').evaluate((film: HTMLMediaElement) => film.currentTime))
    .toBeGreaterThan(7.5)
})

for (const [what, late] of [
  ['before anything of it is there', /crossing-stream-\d\.mp4/],
  ['right after another of its sounds', /crossing-stream-2\.mp4/],
] as const)
  test(`a DASH stream plays from where the reader goes ${what}`, async ({ page }) => {
    const release = await hold(page, late)
    await open(page, inManifest)
    await page.getByLabel('Version').selectOption({ label: 'Stream' })
    await expect(page.getByLabel('Sound track').locator('option')).toHaveCount(2)
    const part = page.waitForRequest(late)
    await described(page).selectOption({ index: 1 })
    await part
    await goTo(page, 7)
    await page.keyboard.press('Escape')
    await page.keyboard.press('k')
    release()
    await expect.poll(async () => Number(await slider(page).inputValue())).toBeGreaterThan(7.5)
    // Nothing of the beginning, but for the moment in which the engine comes to it by itself.
    const before = await page
      .locator('video.recording')
      .evaluate(({ played }: HTMLMediaElement) =>
        played.start(0) < 6.9 ? played.end(0) - played.start(0) : 0,
      )
    expect(before).toBeLessThan(1)
  })

test('a DASH stream among the files of a representation plays, and a broken one says so', async ({
  page,
}) => {
  const answer = await page.request.get(
    `/view/iiif/presentation/99SKERROW_INST/${CROSSING}/manifest?iiifVersion=3`,
  )
  const stream = /http[^"]*crossing\.mpd/.exec(await answer.text())?.[0] ?? ''
  const files = [{ url: stream, label: 'crossing.mpd' }]
  await page.route('**/view/delivery/99SKERROW_INST/77*', route =>
    route.fulfill({ json: { label: 'A stream', metadata: [], files } }),
  )
  const url = `?service=${encodeURIComponent('/view/delivery/99SKERROW_INST/77')}`
  await page.goto(url)
  await expect(slider(page)).toBeEnabled()
  await page.keyboard.press('k')
  await expect.poll(async () => Number(await slider(page).inputValue())).toBeGreaterThan(0.5)
  await page.route('**/crossing.mpd', route =>
    route.fulfill({ body: '<html>Sign in</html>', contentType: 'application/dash+xml' }),
  )
  await page.goto(`${url}&again`)
  await expect(page.getByRole('heading', { name: 'This recording cannot be played' })).toBeVisible()
})
