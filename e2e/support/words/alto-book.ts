import type { Page } from '@playwright/test'
import sharp from 'sharp'
import type { WAYS } from '../kept-file'

/** A book of blank pages whose words are in ALTO. */
interface AltoBook {
  readonly title: string
  readonly size: { readonly width: number; readonly height: number }
  /** The text of each page. */
  readonly pages: readonly string[]
}

/** Serves a book by manifest and by delivery JSON; returns the query that opens it by one of the two ways. */
export async function serveAltoBook(
  page: Page,
  baseURL: string | undefined,
  { title, size, pages }: AltoBook,
): Promise<(way: (typeof WAYS)[number]) => string> {
  const at = new URL('/alto-book', baseURL).href
  const png = await sharp({ create: { ...size, channels: 3, background: '#f4ecd8' } })
    .png()
    .toBuffer()
  const image = { id: `${at}/page.png`, type: 'Image', format: 'image/png', ...size }
  const items = pages.map((_, index) => {
    const id = `${at}/canvas/${index}`
    const painting = { type: 'Annotation', motivation: 'painting', body: image, target: id }
    const text = { id: `${at}/${index}.xml`, type: 'Dataset', format: 'application/xml+alto' }
    return {
      id,
      type: 'Canvas',
      ...size,
      seeAlso: [text],
      items: [{ type: 'AnnotationPage', items: [painting] }],
    }
  })
  const manifest = {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: `${at}/manifest.json`,
    type: 'Manifest',
    label: { en: [title] },
    items,
  }
  const files = pages.map((_, index) => ({
    id: String(index),
    url: image.id,
    label: `Page ${index + 1}`,
    mimeType: 'image/png',
    fulltext: { format: 'ALTO', url: `${at}/${index}.xml` },
  }))
  await page.route(`${at}/**`, route => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
    if (name === 'page.png') return route.fulfill({ contentType: 'image/png', body: png })
    if (name === 'manifest.json') return route.fulfill({ json: manifest })
    if (name === 'delivery.json') return route.fulfill({ json: { label: title, files } })
    return route.fulfill({ contentType: 'application/xml', body: pages[Number.parseInt(name, 10)] ?? '' })
  })
  return way => (way === 'manifest' ? `?manifest=${at}/manifest.json` : `?service=${at}/delivery.json`)
}
