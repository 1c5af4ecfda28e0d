import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { type Fault, type FaultyFile, type FaultyServer, serveFaults } from './support/broken/faulty-server'

const sample = (name: string) => readFileSync(`src/server/samples/${name}`)

async function filesOfEveryKind(): Promise<Readonly<Record<string, FaultyFile>>> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  const picture = sharp({ create: { width: 800, height: 1200, channels: 3, background: '#fff', noise } })
  return {
    'page.jpg': { type: 'image/jpeg', bytes: await picture.jpeg().toBuffer() },
    'scan.tif': { type: 'image/tiff', bytes: await picture.tiff({ compression: 'none' }).toBuffer() },
    'book.epub': { type: 'application/epub+zip', bytes: sample('texts/five-lights.epub') },
    'guide.md': { type: 'text/markdown', bytes: sample('texts/guide.md') },
    'minutes.docx': {
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      bytes: sample('texts/minutes.docx'),
    },
    'report.pdf': { type: 'application/pdf', bytes: sample('mixed/survey-1906.pdf') },
    'film.mp4': { type: 'video/mp4', bytes: sample('talk/talk.mp4') },
  }
}

const TYPES: Readonly<Record<string, string>> = { jpeg: 'Image', tiff: 'Image', mp4: 'Video' }

/** An object with one file, in either form. */
const OBJECTS = {
  'a delivery JSON': (url: string, format: string) => ({
    label: 'A file that fails',
    files: [{ id: '1', url, mimeType: format }],
  }),
  'a manifest': (url: string, format: string, base: string) => {
    const canvas = { id: `${base}c`, type: 'Canvas', width: 800, height: 1200, duration: 60 }
    const type = TYPES[format.split('/')[1] ?? ''] ?? 'Text'
    const painting = { type: 'Annotation', motivation: 'painting', target: canvas.id }
    const body = { id: url, type, format, width: 800, height: 1200 }
    return {
      '@context': 'http://iiif.io/api/presentation/3/context.json',
      ...{ id: `${base}fails.json`, type: 'Manifest', label: { en: ['A file that fails'] } },
      items: [{ ...canvas, items: [{ type: 'AnnotationPage', items: [{ ...painting, body }] }] }],
    }
  },
}

/** The viewer waits for three seconds where it would wait for half a minute. */
const impatiently = (page: Page) =>
  page.addInitScript(() => {
    const { setTimeout, setInterval } = window
    const shorter = (delay: number) => (delay >= 10_000 ? delay / 10 : delay)
    Object.assign(window, {
      setTimeout: (callback: () => void, delay = 0) => setTimeout(callback, shorter(delay)),
      setInterval: (callback: () => void, delay = 0) => setInterval(callback, shorter(delay)),
    })
  })

const WORDS: Readonly<Record<Fault, RegExp>> = {
  'breaks off': /A part of this file did not arrive/,
  'ends too soon': /A part of this file did not arrive/,
  stops: /took too long to answer/,
}

/** A browser hides from the page how an answer to its own player ended. */
const OF_FILMS = /A part of this file did not arrive/

let files: Readonly<Record<string, FaultyFile>>
let server: FaultyServer
test.beforeAll(async () => {
  files = await filesOfEveryKind()
  server = await serveFaults(files)
})
test.afterAll(() => server.close())

for (const [way, toObject] of Object.entries(OBJECTS))
  for (const [fault, words] of Object.entries(WORDS) as [Fault, RegExp][])
    test(`a file of ${way} that ${fault} on its way is said to, and asked for three times at most`, async ({
      page,
      baseURL,
    }) => {
      test.setTimeout(180_000)
      await impatiently(page)
      for (const [name, { type }] of Object.entries(files)) {
        await test.step(name, async () => {
          const url = server.urlOf(fault, name)
          await page.unrouteAll()
          await page.route(
            ({ pathname }) => pathname.endsWith('/fails.json'),
            route => route.fulfill({ json: toObject(url, type, `${baseURL}`) }),
          )
          await page.goto(`?${way === 'a manifest' ? 'manifest' : 'service'}=${baseURL}fails.json`, {
            waitUntil: 'commit',
          })
          const play = page.getByRole('button', { name: 'Play', exact: true })
          const notice = page.getByRole('main').getByRole('alert')
          if (type === 'video/mp4') await play.or(notice).first().waitFor()
          if (await play.isVisible()) await play.click()
          const text = type.startsWith('video/') ? OF_FILMS : words
          await expect.soft(notice.first(), name).toContainText(text, { timeout: 30_000 })
          await expect.soft(notice.getByRole('button', { name: 'Try again' }).first(), name).toBeVisible()
          const counts = server.counts()
          // A browser asks for more of a recording as often as it likes, until the viewer takes it away.
          if (!type.startsWith('video/'))
            expect.soft(Math.max(...Object.values(counts)), JSON.stringify(counts)).toBeLessThanOrEqual(3)
        })
      }
    })
