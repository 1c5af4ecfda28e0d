import type { Locator, Page } from '@playwright/test'
import { Reader } from '../reader'
import { BASE } from '../urls'
import { fulfillPart } from './part-of-file'

/** Folder of the documents of a recipe. */
export const RECIPE = `${BASE}recipe`
/** Id of a canvas, counted from 1. */
export const canvasId = (number: number) => `${RECIPE}/canvas/${number}`
/** URL of a manifest that a story serves. */
export const urlOf = (name: string) => `${RECIPE}/${name}.json`

const COLOURS = ['#406070', '#704050', '#507040', '#706040', '#504070', '#407060']

/** A picture whose middle has a colour of its own; 600 × 800. */
const drawing = (number: number) =>
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800"><rect width="600" height="800" fill="#dfe8ee"/>' +
  `<rect x="60" y="80" width="480" height="640" fill="${COLOURS[(number - 1) % COLOURS.length]}"/></svg>`

/** The picture of a page. */
export const pictureOf = (number: number, more: object = {}) => ({
  ...{ id: `${RECIPE}/picture-${number}.svg`, type: 'Image', format: 'image/svg+xml' },
  ...{ width: 600, height: 800, ...more },
})

/** A page of annotations that paint bodies on a canvas. */
export const painted = (id: string, ...bodies: readonly (object | { target: unknown; body: object })[]) => [
  {
    ...{ id: `${id}/page`, type: 'AnnotationPage' },
    items: bodies.map((each, index) => ({
      ...{ id: `${id}/painting/${index}`, type: 'Annotation', motivation: 'painting', target: id },
      ...('body' in each ? each : { body: each }),
    })),
  },
]

/** A canvas with its picture; `more` replaces what it names. */
export const canvas = (number: number, more: object = {}) => ({
  ...{ id: canvasId(number), type: 'Canvas', label: { none: [`f. ${number}`] }, width: 600, height: 800 },
  items: painted(canvasId(number), pictureOf(number)),
  ...more,
})

/** A manifest of a name. */
export const manifest = (items: readonly object[], more: object = {}, name = 'manifest') => ({
  ...{ '@context': 'http://iiif.io/api/presentation/3/context.json', id: urlOf(name), type: 'Manifest' },
  ...{ label: { en: ['A recipe'] }, items, ...more },
})

/** A collection of a name. */
export const collection = (items: readonly object[], more: object = {}, name = 'collection') => ({
  ...{ '@context': 'http://iiif.io/api/presentation/3/context.json', id: urlOf(name), type: 'Collection' },
  ...{ label: { en: ['A shelf'] }, items, ...more },
})

/** A document that is no JSON. */
export interface PlainDocument {
  readonly contentType: string
  readonly body: string
}

/** Documents by their names; the ending `.json` is theirs when they have none. */
export type Documents = Readonly<Record<string, object | PlainDocument>>

/** Recordings that every story may name. */
const SAMPLES: Readonly<Record<string, { readonly path: string; readonly contentType: string }>> = {
  'talk.mp4': { path: 'src/server/samples/talk/talk.mp4', contentType: 'video/mp4' },
  'pellow-memory.mp3': {
    path: 'src/server/samples/recording/pellow-memory.mp3',
    contentType: 'audio/mpeg',
  },
}

/** Serves pictures, recordings and documents of a story. */
export async function serve(page: Page, documents: Documents): Promise<void> {
  await page.route(`${RECIPE}/**`, route => {
    const path = new URL(route.request().url()).pathname.replace(/^\/recipe\//, '')
    const [, number] = /picture-(\d+)\.svg$/.exec(path) ?? []
    if (number) return route.fulfill({ contentType: 'image/svg+xml', body: drawing(Number(number)) })
    const file = SAMPLES[path]
    if (file) return fulfillPart(route, file)
    const document = documents[path] ?? documents[path.replace(/\.json$/, '')]
    if (!document) return route.fulfill({ status: 404 })
    return route.fulfill('contentType' in document ? (document as PlainDocument) : { json: document })
  })
}

/** Serves a manifest with its documents and opens it. */
export async function openRecipe(page: Page, recipe: object, documents: Documents = {}, rest = '') {
  await serve(page, { manifest: recipe, ...documents })
  const reader = new Reader(page)
  await reader.open(`?manifest=${encodeURIComponent(urlOf('manifest'))}${rest}`)
  return reader
}

/** Opens a panel by its button and returns it. */
export async function openPanel(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name, exact: true }).click()
  return page.getByRole('complementary', { name })
}
