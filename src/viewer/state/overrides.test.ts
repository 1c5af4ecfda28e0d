import { describe, expect, it } from 'vitest'
import { isCollection } from '../../model/collection'
import { parseConfiguration } from '../../model/configuration'
import type { Canvas, DigitalObject } from '../../model/digital-object'
import { failure, isFailure } from '../../model/failure'
import { toObject } from '../../sources'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import { setOrder } from './orders'
import { clearMediaOverrides, degradedAt, deliveredCanvas, overrideAt, setOverride } from './overrides'
import { createViewerStore, objectOf } from './store'

const media = (url: string) => ({ url, type: 'image', format: '' })
const painted = (url: string) =>
  blankCanvas({ id: url, label: { none: [url] }, painting: [{ media: media(url), choices: [] }] })
const book = emptyObject({
  label: { en: ['A book'] },
  metadata: [{ label: { en: ['Date'] }, value: { en: ['1801'] } }],
  canvases: ['a', 'b', 'c'].map(painted),
  sequences: [{ canvases: [2, 0] }],
})

function storeWith(object: DigitalObject) {
  const store = createViewerStore(parseConfiguration(''))
  store.setState({ loading: { status: 'ready', object } })
  return store
}
const urlsOf = (store: ReturnType<typeof storeWith>) =>
  objectOf(store.getState())?.canvases.map(each => each.painting[0]?.media.url)

/** A canvas of a manifest with everything that is read only when it is asked for. */
async function documentCanvas(): Promise<Canvas | undefined> {
  const canvas = (id: string) => ({ id, type: 'Canvas', width: 1, height: 1, items: [] })
  const body = { id: 'https://a.example/full.mp4', type: 'Video', format: 'video/mp4' }
  const annotation = { type: 'Annotation', motivation: 'painting', body, target: 'https://a.example/1' }
  const items = [{ type: 'AnnotationPage', items: [annotation] }]
  const manifest = {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: 'https://a.example/m',
    type: 'Manifest',
    items: [
      {
        ...canvas('https://a.example/1'),
        items,
        annotations: [{ id: 'https://a.example/annotations', type: 'AnnotationPage' }],
        placeholderCanvas: canvas('https://a.example/poster'),
        accompanyingCanvas: canvas('https://a.example/beside'),
      },
    ],
  }
  const object = await toObject({ json: manifest, url: 'https://a.example/m' } as never)
  return isFailure(object) || isCollection(object) ? undefined : object.canvases[0]
}

describe('an overridden canvas', () => {
  it('shows another resource, and the other canvases stay the same', () => {
    const store = storeWith(book)
    setOverride(store, 1, { media: media('small'), degraded: failure('denied') })
    expect(urlsOf(store)).toEqual(['a', 'small', 'c'])
    expect(objectOf(store.getState())?.canvases[0]).toBe(book.canvases[0])
    expect([degradedAt(store.getState(), 1), degradedAt(store.getState(), 0)]).toEqual([
      failure('denied'),
      undefined,
    ])
    expect(deliveredCanvas(store.getState(), 1)).toBe(book.canvases[1])
  })

  it('keeps its texts, its captions, its placeholder and what accompanies it', async () => {
    const canvas = await documentCanvas()
    const store = storeWith(emptyObject({ canvases: canvas ? [canvas] : [] }))
    setOverride(store, 0, { media: media('small'), degraded: failure('denied') })
    const shown = objectOf(store.getState())?.canvases[0]
    expect(shown?.painting[0]?.media.url).toBe('small')
    expect(shown?.loadTexts).toBeTypeOf('function')
    expect(shown?.loadTimedTexts).toBeTypeOf('function')
    expect(shown?.placeholder?.id).toBe('https://a.example/poster')
    expect(shown?.accompanying?.id).toBe('https://a.example/beside')
    expect(canvas?.painting[0]?.media.url).toBe('https://a.example/full.mp4')
  })

  it('keeps the object whole when the order changes meanwhile, and goes with its page', () => {
    const store = storeWith(book)
    setOverride(store, 2, { media: media('small'), degraded: failure('denied') })
    setOrder(store, 1)
    expect(urlsOf(store)).toEqual(['small', 'a'])
    expect(objectOf(store.getState())).toMatchObject({
      id: book.id,
      label: book.label,
      metadata: book.metadata,
      behaviors: [],
    })
    expect(degradedAt(store.getState(), 0)).toEqual(failure('denied'))
    setOverride(store, 1, { format: 'image/tiff' })
    setOrder(store, 0)
    expect(urlsOf(store)).toEqual(['a', 'b', 'small'])
    expect(overrideAt(store.getState(), 0)).toEqual({ format: 'image/tiff' })
  })

  it('is as delivered once access was gained; a format that was learned stays', () => {
    const store = storeWith(book)
    setOverride(store, 0, { format: 'image/tiff' })
    setOverride(store, 1, { media: media('small') })
    clearMediaOverrides(store)
    expect(urlsOf(store)).toEqual(['a', 'b', 'c'])
    expect(objectOf(store.getState())?.canvases[0]?.painting[0]?.media.format).toBe('image/tiff')
    expect(book.canvases[0]?.painting[0]?.media.format).toBe('')
  })
})

describe('the object of 5,000 canvases', () => {
  it('is made once for an override, and no other canvas is read', () => {
    let reads = 0
    const lazy = (_: unknown, position: number): Canvas => ({
      ...blankCanvas({ id: `c${position}` }),
      get painting() {
        reads += 1
        return [{ media: media(`c${position}`), choices: [] }]
      },
    })
    const store = storeWith(emptyObject({ canvases: Array.from({ length: 5000 }, lazy) }))
    setOverride(store, 4000, { media: media('small') })
    const shown = objectOf(store.getState())
    expect(reads).toBe(1)
    for (let canvas = 0; canvas < 100; canvas++) store.setState({ place: { canvas, rotation: 0 } })
    expect(objectOf(store.getState())).toBe(shown)
    setOverride(store, 7, { media: media('tiny') })
    expect(objectOf(store.getState())?.canvases[4000]).toBe(shown?.canvases[4000])
    expect(reads).toBe(2)
  })
})
