import type { Page } from '@playwright/test'

/** The two ways to a file: by delivery JSON and by manifest. */
export const WAYS = ['delivery JSON', 'manifest'] as const

/** A file that a story keeps itself. */
export interface KeptFile {
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
}

function manifestOf(origin: string, { name, type }: KeptFile) {
  const canvas = `${origin}/kept/canvas`
  return {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: `${origin}/kept/manifest.json`,
    type: 'Manifest',
    label: { en: ['A kept file'] },
    items: [
      {
        id: canvas,
        type: 'Canvas',
        label: { en: [name] },
        height: 1000,
        width: 700,
        rendering: [
          {
            id: `${origin}/kept/${name}`,
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
                body: { id: `${origin}/kept/${name}`, type: 'Text', format: type },
              },
            ],
          },
        ],
      },
    ],
  }
}

/** Serves a file and the document of one of the two ways to it, and opens that. */
export async function openKeptFile(
  page: Page,
  way: (typeof WAYS)[number],
  file: KeptFile,
  baseURL: string | undefined,
) {
  const { origin } = new URL(baseURL ?? '')
  const delivery = {
    label: 'A kept file',
    files: [{ id: '1', url: `${origin}/kept/${file.name}`, label: file.name, mimeType: file.type }],
  }
  const at = (name: string) => (url: URL) => url.pathname === `/kept/${name}`
  const json = (value: unknown) => ({ contentType: 'application/json', body: JSON.stringify(value) })
  await page.route(at('manifest.json'), route => route.fulfill(json(manifestOf(origin, file))))
  await page.route(at('delivery.json'), route => route.fulfill(json(delivery)))
  await page.route(at(file.name), route => route.fulfill({ contentType: file.type, body: file.bytes }))
  await page.goto(
    way === 'manifest' ? `?manifest=${origin}/kept/manifest.json` : `?service=${origin}/kept/delivery.json`,
  )
}
