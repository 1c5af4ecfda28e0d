import { expect, type Locator, type Page } from '@playwright/test'
import { Reader } from './reader'
import { fulfillPart } from './recipes/part-of-file'
import { BASE } from './urls'

/** Folder of the documents of a story about annotations. */
export const ANNOTATED = `${BASE}annotated`
/** The pages of the annotated object. */
export const CANVASES = [1, 2].map(number => `${ANNOTATED}/canvas/${number}`) as [string, string]
export const [CANVAS] = CANVASES

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800"><rect width="600" height="800" fill="#dfe8ee"/>' +
  '<rect x="120" y="160" width="240" height="160" fill="#406070"/></svg>'

/** A body of words. */
export const words = (value: string, more: object = {}) => ({
  ...{ type: 'TextualBody', value, format: 'text/plain' },
  ...more,
})

/** A comment on the first page. */
export const note = (id: string, more: object) => ({
  ...{ id: `${ANNOTATED}/note/${id}`, type: 'Annotation', motivation: 'commenting', target: CANVAS },
  ...more,
})

/** A page of annotations that stands in the canvas. */
export const embedded = (...items: readonly object[]) => ({
  ...{ id: `${ANNOTATED}/page/embedded`, type: 'AnnotationPage', items },
})

/** A part of a canvas by a selector. */
export const selected = (selector: object, source: unknown = CANVAS) => ({
  type: 'SpecificResource',
  source,
  selector,
})

const SOUND = { path: 'src/server/samples/recording/pellow-memory.mp3', contentType: 'audio/mpeg' }

const isRecording = (body: object | undefined) =>
  body !== undefined && 'type' in body && body.type === 'Sound'

const picture = (number: number) => ({
  ...{ id: `${ANNOTATED}/picture-${number}.svg`, type: 'Image', format: 'image/svg+xml' },
  ...{ width: 600, height: 800 },
})

function canvasOf(id: string, index: number, annotations: readonly unknown[], body: object) {
  return {
    ...{ id, type: 'Canvas', label: { none: [`f. ${index + 1}`] } },
    ...(isRecording(body) ? { duration: 26 } : { width: 600, height: 800 }),
    items: [
      {
        ...{ id: `${id}/page`, type: 'AnnotationPage' },
        items: [{ id: `${id}/painting`, type: 'Annotation', motivation: 'painting', target: id, body }],
      },
    ],
    ...(annotations.length > 0 && { annotations }),
  }
}

interface Annotated {
  /** `annotations` of the first page. */
  readonly lists: readonly unknown[]
  readonly second?: readonly unknown[]
  /** Documents that are fetched, by their path below `ANNOTATED`; a number is a status, a text a style sheet. */
  readonly documents?: Readonly<Record<string, object | number | string>>
  /** `annotations` of the whole object. */
  readonly ofObject?: readonly unknown[]
  /** Body painted on the first page instead of its picture. */
  readonly body?: object
}

/** Serves an object of two pages with annotations, and opens it. */
export async function openAnnotated(
  page: Page,
  { lists, second = [], documents = {}, body, ofObject }: Annotated,
  rest = '',
) {
  const manifest = {
    ...{ '@context': 'http://iiif.io/api/presentation/3/context.json', id: `${ANNOTATED}/manifest.json` },
    ...{ type: 'Manifest', label: { en: ['An annotated object'] } },
    ...(ofObject && { annotations: ofObject }),
    items: [
      canvasOf(CANVASES[0], 0, lists, body ?? picture(1)),
      canvasOf(CANVASES[1], 1, second, picture(2)),
    ],
  }
  await page.route(`${ANNOTATED}/**`, route => {
    const path = new URL(route.request().url()).pathname.replace(/^\/annotated\//, '')
    if (path === 'manifest.json') return route.fulfill({ json: manifest })
    if (/^picture.*svg$/.test(path)) return route.fulfill({ contentType: 'image/svg+xml', body: SVG })
    if (path === 'sound.mp3') return fulfillPart(route, SOUND)
    const document = documents[path] ?? 404
    if (typeof document === 'string') return route.fulfill({ contentType: 'text/css', body: document })
    return typeof document === 'number'
      ? route.fulfill({ status: document })
      : route.fulfill({ json: document })
  })
  const reader = new Reader(page)
  const query = `?manifest=${encodeURIComponent(`${ANNOTATED}/manifest.json`)}${rest}`
  if (isRecording(body)) await page.goto(query)
  else await reader.open(query)
  return reader
}

/** The panel of annotations and what is in it. */
export class AnnotationPanel {
  readonly page: Page
  readonly panel: Locator

  constructor(page: Page) {
    this.page = page
    this.panel = page.getByRole('complementary', { name: 'Annotations' })
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Annotations', exact: true }).click()
    await expect(this.panel).toBeVisible()
  }

  /** The annotation that says some words. */
  item(text: string | RegExp): Locator {
    return this.panel.getByRole('article').filter({ hasText: text })
  }

  /** The button of an annotation that leads to its place. */
  head(name: string | RegExp): Locator {
    return this.panel.getByRole('button', { name })
  }

  /** A mark on the page, by its name. */
  mark(name: string | RegExp): Locator {
    return this.page.locator('.overlay').getByRole('button', { name })
  }

  /** The place of a mark on the picture, in canvas units. */
  async placeOf(name: string | RegExp): Promise<readonly number[]> {
    const [mark, picture] = [
      await this.mark(name).boundingBox(),
      await this.page.locator('img.page-picture').first().boundingBox(),
    ]
    if (!mark || !picture) return []
    const unit = 600 / picture.width
    return [mark.x - picture.x, mark.y - picture.y, mark.width, mark.height].map(side =>
      Math.round(side * unit),
    )
  }
}

/** Opens an annotated object and its annotations. */
export async function readAnnotations(page: Page, annotated: Annotated, rest = '') {
  const reader = await openAnnotated(page, annotated, rest)
  const panel = new AnnotationPanel(page)
  await panel.open()
  return { reader, panel }
}
