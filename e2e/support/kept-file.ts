import type { Page } from '@playwright/test'

/** The two ways to a file: by delivery JSON and by manifest. */
export const WAYS = ['delivery JSON', 'manifest'] as const

/** A file that a story keeps itself. */
export interface KeptFile {
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
  /** Host of the file where it is another than that of its document; it lets no other page read the file. */
  readonly origin?: string
  /** Told the length of each part that is read; absent: the host sends all of the file, whatever part is asked for. */
  readonly onPart?: (bytes: number) => void
}

function canvasOf(origin: string, { name, type, origin: host = origin }: KeptFile, index: number) {
  const canvas = `${origin}/kept/canvas${index > 0 ? index + 1 : ''}`
  const url = `${host}/kept/${name}`
  return {
    id: canvas,
    type: 'Canvas',
    label: { en: [name] },
    height: 1000,
    width: 700,
    rendering: [
      {
        id: url,
        type: 'Text',
        format: type,
        label: { en: [name] },
        behavior: ['original'],
      },
    ],
    items: [
      {
        id: `${canvas}/page`,
        type: 'AnnotationPage',
        items: [
          {
            id: `${canvas}/painting`,
            type: 'Annotation',
            motivation: 'painting',
            target: canvas,
            body: { id: url, type: 'Text', format: type },
          },
        ],
      },
    ],
  }
}

const manifestOf = (origin: string, files: readonly KeptFile[]) => ({
  '@context': 'http://iiif.io/api/presentation/3/context.json',
  id: `${origin}/kept/manifest.json`,
  type: 'Manifest',
  label: { en: ['A kept file'] },
  items: files.map((file, index) => canvasOf(origin, file, index)),
})

/** Serves files and the document of one of the two ways to them, and opens that. */
export async function openKeptFiles(
  page: Page,
  way: (typeof WAYS)[number],
  files: readonly KeptFile[],
  baseURL: string | undefined,
  more = '',
) {
  const { origin } = new URL(baseURL ?? '')
  const delivery = {
    label: 'A kept file',
    files: files.map(({ name, type, origin: host = origin }, index) => ({
      id: `${index + 1}`,
      url: `${host}/kept/${name}`,
      label: name,
      mimeType: type,
    })),
  }
  const at = (name: string) => (url: URL) => url.pathname === `/kept/${name}`
  const json = (value: unknown) => ({ contentType: 'application/json', body: JSON.stringify(value) })
  await page.route(at('manifest.json'), route => route.fulfill(json(manifestOf(origin, files))))
  await page.route(at('delivery.json'), route => route.fulfill(json(delivery)))
  for (const { name, type, bytes, origin: host, onPart } of files)
    await page.route(at(name), route => {
      const [range, from, last] = /^bytes=(\d+)-(\d+)$/.exec(route.request().headers().range ?? '') ?? []
      if (range && onPart) {
        const part = bytes.subarray(Number(from), Number(last) + 1)
        const headers = {
          'Content-Range': `bytes ${from}-${Number(from) + part.length - 1}/${bytes.length}`,
        }
        onPart(part.length)
        return route.fulfill({ status: 206, contentType: type, body: part, headers })
      }
      return route.fulfill({
        contentType: type,
        body: bytes,
        ...(host && { headers: { 'Access-Control-Allow-Origin': 'https://nobody.example' } }),
      })
    })
  const link =
    way === 'manifest' ? `?manifest=${origin}/kept/manifest.json` : `?service=${origin}/kept/delivery.json`
  await page.goto(link + more)
}

/** Serves a file and the document of one of the two ways to it, and opens that, with `more` parameters in the link. */
export const openKeptFile = (
  page: Page,
  way: (typeof WAYS)[number],
  file: KeptFile,
  baseURL: string | undefined,
  more = '',
) => openKeptFiles(page, way, [file], baseURL, more)
