import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { WAYS } from './support/kept-file'
import { Reader } from './support/reader'
import {
  giveVoices,
  highlighted,
  isSpeaking,
  lastSpoken,
  saySentence,
  sayWords,
  speakers,
  spoken,
} from './support/speech/voices'
import { serveAltoBook } from './support/words/alto-book'

const SIZE = { width: 600, height: 800 }
const string = (letters: string, x: number, y: number) =>
  `<String CONTENT="${letters}" HPOS="${x}" VPOS="${y}" WIDTH="${letters.length * 20}" HEIGHT="24"/>`
const alto = (...lines: readonly string[]) =>
  `<alto><Layout><Page WIDTH="${SIZE.width}" HEIGHT="${SIZE.height}"><PrintSpace><TextBlock>${lines
    .map(
      (line, row) =>
        `<TextLine>${line
          .split(' ')
          .map((word, column) => string(word, 40 + column * 140, 60 + row * 60))
          .join('<SP/>')}</TextLine>`,
    )
    .join('')}</TextBlock></PrintSpace></Page></Layout></alto>`
const PAGES = [
  alto('The Keeper 1', 'The lamp burns. Fog', 'comes.'),
  alto('The Keeper 2'),
  alto('The Keeper 3', 'Ships wait.'),
]

async function openBook(page: Page, baseURL: string | undefined, way: (typeof WAYS)[number]): Promise<void> {
  await goToBook(page, baseURL, way)
  await page.getByRole('button', { name: 'Text', exact: true }).click()
}

async function goToBook(page: Page, baseURL: string | undefined, way: (typeof WAYS)[number]): Promise<void> {
  const queryOf = await serveAltoBook(page, baseURL, { title: 'The Keeper', size: SIZE, pages: PAGES })
  await page.goto(queryOf(way))
}

for (const way of WAYS)
  test.describe(`by ${way}, a reader has the pages read aloud`, () => {
    test('with the word marked, page after page, without running heads', async ({ page, baseURL }) => {
      await giveVoices(page)
      await openBook(page, baseURL, way)
      await page.getByRole('button', { name: 'Read aloud' }).click()
      await expect.poll(() => spoken(page)).toEqual(['The lamp burns.'])
      await sayWords(page, 2)
      await expect.poll(() => highlighted(page)).toBe('lamp')
      await expect(page.locator('.overlay-drawing .mark-word.mark-current')).toHaveCount(1)
      await sayWords(page, 2)
      await expect.poll(() => spoken(page)).toEqual(['The lamp burns.', 'Fog comes.'])
      await sayWords(page, 3)
      await expect.poll(() => lastSpoken(page)).toBe('Ships wait.')
      await expect(new Reader(page).pageField).toHaveValue('3')
      await sayWords(page, 3)
      await expect(page.getByText('Read to the end.')).toBeVisible()
    })

    test('stops, and goes on with the same word, faster', async ({ page, baseURL }) => {
      await giveVoices(page)
      await openBook(page, baseURL, way)
      await page.getByRole('button', { name: 'Read aloud' }).click()
      await expect.poll(() => spoken(page)).toHaveLength(1)
      await sayWords(page, 2)
      await page.getByRole('button', { name: 'Pause' }).click()
      await page.getByLabel('Speed').selectOption('1.5 ×')
      await page.getByRole('button', { name: 'Read aloud' }).click()
      await expect.poll(() => spoken(page)).toEqual(['The lamp burns.', 'lamp burns.'])
      await page.getByRole('button', { name: 'Next sentence' }).click()
      await expect.poll(() => lastSpoken(page)).toBe('Fog comes.')
      await expectNoAxeViolations(page)
    })
  })

test('a voice that sends the text away is named and cannot be taken', async ({ page, baseURL }) => {
  await giveVoices(page)
  await openBook(page, baseURL, 'manifest')
  await expect(page.getByRole('option', { name: /^Far away \(sends the text away/ })).toBeDisabled()
  await expect(page.getByLabel('Voice')).toHaveValue('Skerrow')
})

test('a device without voices says so', async ({ page, baseURL }) => {
  await giveVoices(page, [])
  await openBook(page, baseURL, 'manifest')
  await expect(page.getByText('This device has no voice of its own')).toBeVisible()
})

test('a browser with voices that send the text away says so, and sends nothing', async ({
  page,
  baseURL,
}) => {
  await giveVoices(page, [{ name: 'Far away', lang: 'en-GB', localService: false }])
  await openBook(page, baseURL, 'manifest')
  await expect(page.getByText('send the text away to have it spoken: they are not used')).toBeVisible()
  await page.keyboard.press('k')
  await expect(page.getByRole('button', { name: 'Read aloud' })).toHaveCount(0)
  expect(await spoken(page)).toEqual([])
})

test('a text in a language without a voice is not read by a voice that sends it away', async ({
  page,
  baseURL,
}) => {
  await giveVoices(page, [
    { name: 'Far away', lang: 'en-GB', localService: false },
    { name: 'Stimme', lang: 'de-DE', localService: true },
  ])
  await openBook(page, baseURL, 'manifest')
  await page.getByRole('button', { name: 'Read aloud' }).click()
  await expect(page.getByText('no voice of its own for this text (British English)')).toBeVisible()
  expect(await spoken(page)).toEqual([])
  await page.getByLabel('Voice').selectOption('Stimme')
  await expect.poll(() => spoken(page)).toEqual(['The lamp burns.'])
  expect(await speakers(page)).toEqual(['Stimme'])
})

test('by the keys of a player, on another page that the reader turns to, until it is stopped', async ({
  page,
  baseURL,
}) => {
  await giveVoices(page)
  await openBook(page, baseURL, 'manifest')
  await expect(page.getByRole('button', { name: 'Read aloud' })).toBeVisible()
  await page.keyboard.press('k')
  await expect.poll(() => lastSpoken(page)).toBe('The lamp burns.')
  await page.keyboard.press('l')
  await expect.poll(() => lastSpoken(page)).toBe('Fog comes.')
  await page.keyboard.press('j')
  await expect.poll(() => lastSpoken(page)).toBe('The lamp burns.')
  await page.keyboard.press('>')
  await expect(page.getByLabel('Speed')).toHaveValue('1.25')
  await page.keyboard.press('k')
  await expect.poll(() => isSpeaking(page)).toBe(false)
  await page.keyboard.press('k')
  await expect.poll(() => isSpeaking(page)).toBe(true)
  await page.keyboard.press('End')
  await expect.poll(() => lastSpoken(page)).toBe('Ships wait.')
  await page.getByRole('button', { name: 'Stop reading' }).click()
  expect(await isSpeaking(page)).toBe(false)
  await expect(page.locator('.overlay-drawing .mark-word')).toHaveCount(0)
})

test('silence comes with another object', async ({ page, baseURL }) => {
  await giveVoices(page)
  await openBook(page, baseURL, 'manifest')
  await page.getByRole('button', { name: 'Read aloud' }).click()
  await expect.poll(() => isSpeaking(page)).toBe(true)
  await page.evaluate(() => {
    history.pushState(null, '', '?service=/view/delivery/99SKERROW_INST/1210001600000412')
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
  })
  await expect.poll(() => isSpeaking(page)).toBe(false)
})

test('the buttons of a headset pause it and go on', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    const acts: Record<string, (() => void) | null> = {}
    navigator.mediaSession.setActionHandler = (action, act) => {
      acts[action] = act as (() => void) | null
    }
    Object.assign(window, { press: (action: string) => acts[action]?.() })
  })
  const press = (action: string) =>
    page.evaluate(name => (window as unknown as { press(name: string): void }).press(name), action)
  await giveVoices(page)
  await openBook(page, baseURL, 'manifest')
  await page.getByRole('button', { name: 'Read aloud' }).click()
  await expect.poll(() => isSpeaking(page)).toBe(true)
  await press('pause')
  await expect.poll(() => isSpeaking(page)).toBe(false)
  await press('play')
  await expect.poll(() => lastSpoken(page)).toBe('The lamp burns.')
  await press('nexttrack')
  await expect.poll(() => lastSpoken(page)).toBe('Fog comes.')
})

test('on a phone the panel stays while the pages are turned', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await giveVoices(page)
  await goToBook(page, baseURL, 'manifest')
  await page.getByRole('button', { name: 'Panels' }).click()
  await page.getByRole('button', { name: 'Text', exact: true }).click()
  await page.getByRole('button', { name: 'Read aloud' }).click()
  for (const sentence of ['The lamp burns.', 'Fog comes.', 'Ships wait.']) {
    await expect.poll(() => lastSpoken(page)).toBe(sentence)
    if (sentence !== 'Ships wait.') await saySentence(page)
  }
  await expect(page.getByRole('complementary', { name: 'Text' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
})
