import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { expectNoAxeViolations } from './support/axe'
import { WAYS } from './support/kept-file'
import { Reader } from './support/reader'

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

/** Gives the browser two voices, of which one sends the text away; the story says each word by `window.sayWord()`. */
async function giveVoices(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const voice = (name: string, localService: boolean) => ({
      name,
      voiceURI: name,
      lang: 'en-GB',
      localService,
      default: false,
    })
    const spoken: { text: string; rate: number; voice: string | undefined }[] = []
    let current: SpeechSynthesisUtterance | undefined
    let at = 0
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => [voice('Far away', false), voice('Skerrow', true)],
      speak(utterance: SpeechSynthesisUtterance) {
        current = utterance
        at = 0
        spoken.push({ text: utterance.text, rate: utterance.rate, voice: utterance.voice?.name })
      },
      cancel() {
        current = undefined
      },
    })
    class Utterance {
      readonly text: string
      constructor(text: string) {
        this.text = text
      }
    }
    const sayWord = () => {
      if (!current) return
      const { text } = current
      if (at >= text.length) return current.onend?.(new Event('end') as SpeechSynthesisEvent)
      current.onboundary?.(Object.assign(new Event('boundary'), { charIndex: at, name: 'word' }) as never)
      const blank = text.indexOf(' ', at)
      at = blank === -1 ? text.length : blank + 1
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, sayWord, spoken })
  })
}

const sayWords = (page: Page, count: number) =>
  page.evaluate(times => {
    for (let time = 0; time < times; time++) (window as unknown as { sayWord(): void }).sayWord()
  }, count)
const spoken = (page: Page) =>
  page.evaluate(() => (window as unknown as { spoken: { text: string }[] }).spoken.map(({ text }) => text))
const highlighted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('lectern-spoken') ?? [])].map(String).join())

async function openBook(page: Page, baseURL: string | undefined, way: (typeof WAYS)[number]): Promise<void> {
  const { origin } = new URL(baseURL ?? '')
  const at = (name: string) => (url: URL) => url.pathname === `/aloud/${name}`
  const png = await sharp({ create: { ...SIZE, channels: 3, background: '#f4ecd8' } })
    .png()
    .toBuffer()
  await page.route(at('page.png'), route => route.fulfill({ contentType: 'image/png', body: png }))
  for (const [index, body] of PAGES.entries())
    await page.route(at(`${index}.xml`), route => route.fulfill({ contentType: 'application/xml', body }))
  const image = { id: `${origin}/aloud/page.png`, type: 'Image', format: 'image/png', ...SIZE }
  const items = PAGES.map((_, index) => {
    const id = `${origin}/aloud/canvas/${index}`
    const painting = { type: 'Annotation', motivation: 'painting', body: image, target: id }
    const text = { id: `${origin}/aloud/${index}.xml`, type: 'Dataset', format: 'application/xml+alto' }
    return {
      id,
      type: 'Canvas',
      ...SIZE,
      seeAlso: [text],
      items: [{ type: 'AnnotationPage', items: [painting] }],
    }
  })
  const manifest = {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: `${origin}/aloud/manifest.json`,
    type: 'Manifest',
    label: { en: ['The Keeper'] },
    items,
  }
  const files = PAGES.map((_, index) => ({
    id: String(index),
    url: image.id,
    label: `Page ${index + 1}`,
    mimeType: 'image/png',
    fulltext: { format: 'ALTO', url: `${origin}/aloud/${index}.xml` },
  }))
  await page.route(at('manifest.json'), route => route.fulfill({ json: manifest }))
  await page.route(at('delivery.json'), route => route.fulfill({ json: { label: 'The Keeper', files } }))
  const [query, document] = way === 'manifest' ? ['manifest', 'manifest'] : ['service', 'delivery']
  await page.goto(`?${query}=${origin}/aloud/${document}.json`)
  await page.getByRole('button', { name: 'Text', exact: true }).click()
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
      await expect.poll(async () => (await spoken(page)).at(-1)).toBe('Ships wait.')
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
      await expect.poll(async () => (await spoken(page)).at(-1)).toBe('Fog comes.')
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
  await page.addInitScript(() => Object.assign(speechSynthesis, { getVoices: () => [] }))
  await openBook(page, baseURL, 'manifest')
  await expect(page.getByText('This device has no voice of its own')).toBeVisible()
})
