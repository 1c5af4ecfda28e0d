import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { WAYS } from './support/kept-file'
import { EVERYWHERE, LEAF, SOURCES, STATEMENTS, type WordSource } from './support/words/sources'

// One object that says something in twelve ways: every word of it is found without a search service, in one list.

/** The sources that have a place in the object of their own. */
const PLACES = SOURCES.filter(({ text, files }) => text !== undefined || files !== undefined)
const nameOf = (source: WordSource) =>
  source.text ? `${SOURCES.indexOf(source)}.png` : source.files?.[0]?.name

function deliveryOf(at: string) {
  const files = PLACES.flatMap(source =>
    source.text
      ? [
          {
            url: `${at}/${nameOf(source)}`,
            label: source.name,
            mimeType: 'image/png',
            fulltext: { format: source.text.format, url: `${at}/${SOURCES.indexOf(source)}.text` },
          },
        ]
      : (source.files ?? []).map(({ name, type }) => ({ url: `${at}/${name}`, label: name, mimeType: type })),
  )
  const metadata = STATEMENTS.map(({ label, value }) => ({ label, value }))
  return {
    label: 'Twelve ways',
    metadata,
    files: files.map((file, index) => ({ id: `${index + 1}`, ...file })),
  }
}

function canvasOf(at: string, source: WordSource, index: number) {
  const id = `${at}/canvas/${index + 1}`
  const [main, beside] = source.files ?? []
  const type = main?.type.startsWith('audio/') ? 'Sound' : main ? 'Text' : 'Image'
  const body = { id: `${at}/${nameOf(source)}`, type, format: main?.type ?? 'image/png' }
  const painting = { id: `${id}/a`, type: 'Annotation', motivation: 'painting', target: id, body }
  const caption = beside && {
    id: `${id}/c`,
    type: 'Annotation',
    motivation: 'supplementing',
    target: id,
    body: { id: `${at}/${beside.name}`, type: 'Text', format: beside.type, language: 'en' },
  }
  const rendering = source.text && {
    id: `${at}/${SOURCES.indexOf(source)}.text`,
    type: 'Text',
    format: source.text.type,
    label: { en: ['Text of the page'] },
  }
  return {
    id,
    type: 'Canvas',
    label: { en: [source.name] },
    ...(type === 'Sound' ? { duration: 1 } : LEAF),
    ...(rendering && { rendering: [rendering] }),
    items: [{ id: `${id}/p`, type: 'AnnotationPage', items: [painting] }],
    ...(caption && { annotations: [{ id: `${id}/s`, type: 'AnnotationPage', items: [caption] }] }),
  }
}

const manifestOf = (at: string) => ({
  '@context': 'http://iiif.io/api/presentation/3/context.json',
  id: `${at}/manifest.json`,
  type: 'Manifest',
  label: { en: ['Twelve ways'] },
  metadata: STATEMENTS.map(({ label, value }) => ({ label: { en: [label] }, value: { en: [value] } })),
  items: PLACES.map((source, index) => canvasOf(at, source, index)),
})

async function openObject(
  page: Page,
  baseURL: string | undefined,
  way: (typeof WAYS)[number],
): Promise<void> {
  const at = `${new URL(baseURL ?? '').origin}/twelve`
  const leaf = await sharp({ create: { ...LEAF, channels: 3, background: 'white' } })
    .png()
    .toBuffer()
  const files = new Map(
    SOURCES.flatMap(source => (source.files ?? []).map(file => [file.name, file] as const)),
  )
  await page.route(`${at}/**`, route => {
    const name = new URL(route.request().url()).pathname.slice('/twelve/'.length)
    if (name === 'manifest.json') return route.fulfill({ json: manifestOf(at) })
    if (name === 'delivery.json') return route.fulfill({ json: deliveryOf(at) })
    if (name.endsWith('.png')) return route.fulfill({ contentType: 'image/png', body: leaf })
    const file = files.get(name)
    if (file) return route.fulfill({ contentType: file.type, body: file.body })
    const text = SOURCES[Number.parseInt(name, 10)]?.text
    return text ? route.fulfill({ contentType: text.type, body: text.body }) : route.fulfill({ status: 404 })
  })
  await page.goto(way === 'manifest' ? `?manifest=${at}/manifest.json` : `?service=${at}/delivery.json`)
}

const find = (page: Page) => page.getByRole('complementary', { name: 'Find' })
const field = (page: Page) => page.getByRole('search').getByLabel('Words to find')

for (const way of WAYS)
  test(`two hundred words of twelve kinds of source are found in one list, by ${way}`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(180_000)
    await openObject(page, baseURL, way)
    await expect(page.getByRole('button', { name: 'Find', exact: true })).toBeVisible()
    await page.keyboard.press('/')
    let seeded = 0
    const missed: string[] = []
    for (const { name, seeded: parts } of SOURCES)
      for (const words of parts) {
        seeded += words.length
        // In another order than they stand in, each is a hit of its own.
        await field(page).fill([...words].reverse().join(' '))
        const marks = () => find(page).locator('.find-hits mark').allTextContents()
        await expect
          .poll(async () => (await marks()).sort().join(' '))
          .toBe([...words].sort().join(' '))
          .catch(async () => {
            const there = await marks()
            missed.push(`${name}: ${there.length} hits of ${words.length} words: ${there.join(' ')}`)
          })
      }
    expect(seeded).toBeGreaterThanOrEqual(200)
    expect(missed).toEqual([])

    await field(page).fill(EVERYWHERE)
    await expect.poll(() => find(page).getByRole('listitem').allTextContents()).toHaveLength(SOURCES.length)
    for (const { name } of SOURCES)
      await expect(
        find(page)
          .getByRole('listitem')
          .filter({ hasText: name === 'description' ? 'Note 1' : name === 'talk.wav' ? '0:00' : name }),
      ).toHaveCount(1)
  })
