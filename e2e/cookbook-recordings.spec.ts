import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolationsInBoth } from './support/axe'
import {
  canvas,
  canvasId,
  manifest,
  openPanel,
  painted,
  pictureOf,
  RECIPE,
  serve,
  urlOf,
} from './support/recipes/recipe'

// Recipes of the IIIF Cookbook on sound and film, each by what a reader sees; the documents are our own.

const SECONDS = { film: 40, sound: 26 }
const film = {
  id: `${RECIPE}/talk.mp4`,
  type: 'Video',
  format: 'video/mp4',
  width: 640,
  height: 360,
  duration: SECONDS.film,
}
const sound = {
  id: `${RECIPE}/pellow-memory.mp3`,
  type: 'Sound',
  format: 'audio/mpeg',
  duration: SECONDS.sound,
}
const filmCanvas = (number: number, more: object = {}) =>
  canvas(number, {
    ...{ width: 640, height: 360, duration: SECONDS.film, items: painted(canvasId(number), film) },
    ...more,
  })
const soundCanvas = (number: number, more: object = {}) => ({
  ...{ id: canvasId(number), type: 'Canvas', label: { none: [`Side ${number}`] }, duration: SECONDS.sound },
  items: painted(canvasId(number), sound),
  ...more,
})
const range = (id: string, label: string, items: readonly unknown[], more: object = {}) => ({
  ...{ id: `${RECIPE}/range/${id}`, type: 'Range', label: { en: [label] }, items },
  ...more,
})
const part = (number: number, from: number, to: number) => ({
  id: `${canvasId(number)}#t=${from},${to}`,
  type: 'Canvas',
})

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const slider = (page: Page) => page.getByRole('slider', { name: 'Position', exact: true })
const isAt = (page: Page, second: number) =>
  expect.poll(async () => Number(await slider(page).inputValue())).toBeCloseTo(second, 0)
const media = (page: Page) => page.locator('.recording')

async function open(page: Page, recipe: object, documents = {}) {
  await serve(page, { manifest: recipe, ...documents })
  await page.goto(`?manifest=${encodeURIComponent(urlOf('manifest'))}`)
  await expect(slider(page)).toBeEnabled()
}

/** Plays for a moment. */
async function plays(page: Page) {
  const before = Number(await slider(page).inputValue())
  await page.keyboard.press('k')
  await expect.poll(async () => Number(await slider(page).inputValue())).toBeGreaterThan(before + 0.2)
  await page.keyboard.press('k')
}

test('cookbook-0002-mvm-audio', async ({ page }) => {
  await open(page, manifest([soundCanvas(1)]))
  await plays(page)
  await expect(button(page, 'Play')).toBeVisible()
})

test('cookbook-0003-mvm-video', async ({ page }) => {
  await open(page, manifest([filmCanvas(1)]))
  await expect
    .poll(() => media(page).evaluate((element: HTMLVideoElement) => element.videoWidth))
    .toBeGreaterThan(0)
  await plays(page)
})

test('cookbook-0013-placeholderCanvas', async ({ page }) => {
  const id = `${RECIPE}/placeholder`
  const placeholderCanvas = { id, type: 'Canvas', width: 600, height: 800, items: painted(id, pictureOf(1)) }
  await open(page, manifest([filmCanvas(1, { placeholderCanvas })]))
  const picture = page.locator('.player-picture img')
  await expect(picture).toHaveAttribute('src', `${RECIPE}/picture-1.svg`)
  await expect(picture).toBeVisible()
  await plays(page)
  await expect(picture).toHaveCount(0)
})

test('cookbook-0014-accompanyingcanvas', async ({ page }) => {
  const id = `${RECIPE}/accompanying`
  const accompanyingCanvas = { id, type: 'Canvas', width: 600, height: 800, items: painted(id, pictureOf(2)) }
  await open(page, manifest([soundCanvas(1, { accompanyingCanvas })]))
  await plays(page)
  await expect(page.locator('.player-picture img')).toBeVisible()
})

test('cookbook-0015-start', async ({ page }) => {
  const start = {
    ...{ id: `${RECIPE}/start`, type: 'SpecificResource', source: canvasId(1) },
    selector: { type: 'PointSelector', t: 12.5 },
  }
  await open(page, manifest([filmCanvas(1)], { start }))
  await isAt(page, 12.5)
})

test('cookbook-0017-transcription-av', async ({ page }) => {
  const rendering = [
    {
      id: `${RECIPE}/words.txt`,
      type: 'Text',
      format: 'text/plain',
      label: { en: ['The words of the talk'] },
    },
  ]
  const documents = { 'words.txt': { contentType: 'text/plain', body: 'One winter we rang it all night.' } }
  await open(page, manifest([filmCanvas(1, { rendering })]), documents)
  const panel = await openPanel(page, 'Transcript')
  await expect(panel).toContainText('One winter we rang it all night.')
  await button(page, 'About').click()
  await expect(page.getByRole('link', { name: /The words of the talk/ })).toHaveAttribute(
    'href',
    /words\.txt$/,
  )
})

test('cookbook-0026-toc-opera', async ({ page }) => {
  const structures = [
    range('all', 'The evening', [
      range('1', 'Act one', [part(1, 0, 15), range('1.1', 'Aria', [part(1, 6, 12)])]),
      range('2', 'Act two', [part(1, 15, 26)]),
    ]),
  ]
  await open(page, manifest([soundCanvas(1)], { structures }))
  const panel = await openPanel(page, 'Contents')
  await panel.getByText('Act two').click()
  await isAt(page, 15)
  await panel.getByText('Aria').click()
  await isAt(page, 6)
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /Aria/)
})

test('cookbook-0064-opera-one-canvas', async ({ page }) => {
  const both = painted(
    canvasId(1),
    { body: film, target: `${canvasId(1)}#t=0,40` },
    { body: film, target: `${canvasId(1)}#t=40,80` },
  )
  const structures = [
    range('1', 'First film', [part(1, 0, 40)]),
    range('2', 'Second film', [part(1, 40, 80)]),
  ]
  await open(page, manifest([filmCanvas(1, { duration: 80, items: both })], { structures }))
  const panel = await openPanel(page, 'Contents')
  await panel.getByText('Second film').click()
  await isAt(page, 40)
  await expect(slider(page)).toHaveAttribute('max', '80')
})

test('cookbook-0065-opera-multiple-canvases', async ({ page }) => {
  const structures = [range('1', 'Act one', [part(1, 0, 26)]), range('2', 'Act two', [part(2, 5, 26)])]
  await open(page, manifest([soundCanvas(1), soundCanvas(2)], { structures }))
  const panel = await openPanel(page, 'Contents')
  await panel.getByText('Act two').click()
  await expect(page.getByRole('textbox', { name: /^Go to page/ })).toHaveValue('2')
  await isAt(page, 5)
})

const captions = (language: string, label: string) => ({
  ...{ id: `${RECIPE}/talk.${language}.vtt`, type: 'Text', format: 'text/vtt', language },
  label: { [language]: [label] },
})
const supplementing = (...bodies: readonly object[]) => [
  {
    ...{ id: `${RECIPE}/captions`, type: 'AnnotationPage' },
    items: bodies.map((body, index) => ({
      ...{ id: `${RECIPE}/captions/${index}`, type: 'Annotation', motivation: 'supplementing' },
      ...{ target: canvasId(1), body },
    })),
  },
]
const vtt = (words: string) => ({
  contentType: 'text/vtt',
  body: `WEBVTT\n\n00:00.000 --> 00:39.000\n${words}\n`,
})

test('cookbook-0219-using-caption-file', async ({ page }) => {
  const annotations = supplementing(captions('en', 'Captions in English'))
  await open(page, manifest([filmCanvas(1, { annotations })]), { 'talk.en.vtt': vtt('The tower tonight') })
  await button(page, 'Captions').click()
  await page.keyboard.press('l')
  await expect(page.locator('.player-captions')).toHaveText('The tower tonight')
})

test('cookbook-0074-multiple-language-captions', async ({ page }) => {
  const items = [captions('en', 'English'), captions('it', 'Italiano')]
  const annotations = supplementing({ type: 'Choice', items })
  await open(page, manifest([filmCanvas(1, { annotations })]), {
    'talk.en.vtt': vtt('The tower tonight'),
    'talk.it.vtt': vtt('La torre stasera'),
  })
  await button(page, 'Captions').click()
  await page.keyboard.press('l')
  await expect(page.locator('.player-captions')).toHaveText('The tower tonight')
  await button(page, 'Player settings').click()
  await page.getByLabel('Captions').selectOption({ label: 'Italiano' })
  await expect(page.locator('.player-captions')).toHaveText('La torre stasera')
})

test('cookbook-0229-behavior-ranges', async ({ page }) => {
  const picture = (number: number) => [pictureOf(number, { width: 600, height: 800 })]
  const structures = [
    range(
      'frames',
      'Frames',
      [
        range('0', 'Colour bars', [part(1, 0, 3)], { behavior: ['no-nav'] }),
        range('1', 'The square', [part(1, 3, 18)], { thumbnail: picture(1) }),
        range('2', 'The bell', [part(1, 18, 40)], { thumbnail: picture(2) }),
      ],
      { behavior: ['thumbnail-nav'] },
    ),
  ]
  await open(page, manifest([filmCanvas(1)], { structures }))
  const panel = await openPanel(page, 'Thumbnails')
  const frames = panel.getByRole('list', { name: 'Thumbnails' })
  await expect(frames.getByRole('button')).toHaveText([/The square\s*0:03/, /The bell\s*0:18/])
  const pictures = frames.locator('img')
  await expect
    .poll(() => pictures.evaluateAll(all => all.map(each => (each as HTMLImageElement).naturalWidth)))
    .toEqual([600, 600])
  await frames.getByRole('button', { name: /The bell/ }).click()
  await isAt(page, 18)
  await expect(frames.getByRole('button', { name: /The bell/ })).toHaveAttribute('aria-current', 'time')
  await expect(button(page, 'Contents')).toHaveCount(0)
  await expectNoAxeViolationsInBoth(page)
})

test('cookbook-0434-choice-av', async ({ page }) => {
  const items = [
    { ...sound, label: { en: ['MP3'] } },
    { ...film, label: { en: ['MP4 with picture'] } },
  ]
  await open(page, manifest([soundCanvas(1, { items: painted(canvasId(1), { type: 'Choice', items }) })]))
  await button(page, 'Player settings').click()
  await page.getByLabel('Version').selectOption({ label: 'MP4 with picture' })
  await expect(media(page)).toHaveAttribute('src', /talk\.mp4/)
  await plays(page)
})

test('cookbook-0489-multimedia-canvas', async ({ page }) => {
  const id = canvasId(1)
  const words = (value: string) => ({ type: 'TextualBody', value, format: 'text/plain' })
  const items = painted(
    id,
    { body: film, target: `${id}#xywh=0,0,320,180&t=0,40` },
    { body: pictureOf(1), target: `${id}#xywh=320,0,160,180&t=0,10` },
    { body: words('Ring the bell'), target: `${id}#xywh=0,200,320,100&t=5,20` },
  )
  await open(page, manifest([filmCanvas(1, { items })]))
  await expect(page.locator('.player-picture img')).toHaveCount(1)
  await expect(page.getByText('Ring the bell')).toBeHidden()
  await page.keyboard.press('l')
  await isAt(page, 10)
  await expect(page.getByText('Ring the bell')).toBeVisible()
  await expect(page.locator('.player-picture img')).toHaveCount(0)
  const canvasBox = await page.locator('.player-canvas').boundingBox()
  const filmBox = await media(page).boundingBox()
  expect((filmBox?.width ?? 0) / (canvasBox?.width ?? 1)).toBeCloseTo(0.5, 1)
})
