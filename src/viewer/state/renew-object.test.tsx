import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createEntryDelivery } from '../../delivery/entry-delivery'
import { parseConfiguration } from '../../model/configuration'
import { failure } from '../../model/failure'
import { openRequest } from './open-object'
import { setOverride } from './overrides'
import { renewObject } from './renew-object'
import { createViewerStore, objectOf } from './store'

const canvas = (id: string, signature: string) => ({
  id: `https://a.example/${id}`,
  type: 'Canvas',
  height: 10,
  width: 10,
  items: [
    {
      type: 'AnnotationPage',
      items: [
        {
          type: 'Annotation',
          motivation: 'painting',
          body: { id: `https://a.example/${id}.jpg?Signature=${signature}`, type: 'Image' },
          target: `https://a.example/${id}`,
        },
      ],
    },
  ],
})
const manifest = (signature: string, ids = ['a', 'b', 'c', 'd']) => ({
  '@context': 'http://iiif.io/api/presentation/3/context.json',
  id: 'https://a.example/m',
  type: 'Manifest',
  label: { en: ['A book'] },
  items: ids.map(id => canvas(id, signature)),
  structures: [
    {
      id: 'https://a.example/reversed',
      type: 'Range',
      behavior: ['sequence'],
      items: ['d', 'c', 'b', 'a'].map(id => ({ id: `https://a.example/${id}`, type: 'Canvas' })),
    },
  ],
})
const delivery = createEntryDelivery(parseConfiguration('{}'), { renew: () => Promise.resolve(false) })
const answers: Response[] = []
const answer = (body: object, status = 200) => answers.push(new Response(JSON.stringify(body), { status }))
const small = (url: string) => ({ media: { url, type: 'image', format: '' }, degraded: failure('denied') })

beforeEach(() => {
  location.href = 'https://viewer.example/?manifest=m&order=1'
  vi.stubGlobal('fetch', () => Promise.resolve(answers.shift()))
})
afterEach(() => {
  vi.unstubAllGlobals()
  answers.length = 0
})

async function openBook() {
  const store = createViewerStore(parseConfiguration('{}'))
  answer(manifest('1'))
  await openRequest(store, delivery, { url: 'https://viewer.example/m' })
  return store
}
const urlsOf = (store: Awaited<ReturnType<typeof openBook>>) =>
  objectOf(store.getState())?.canvases.map(each => each.painting[0]?.media.url)

it('brings fresh URLs, and the reader’s place, order and everything else stay', async () => {
  const store = await openBook()
  store.setState({ place: { canvas: 2, rotation: 90 }, layout: 'book', sessionEnded: failure('denied') })
  const before = store.getState()
  answer(manifest('2'))
  expect(await renewObject(store, delivery)).toBe(true)
  expect(urlsOf(store)?.[0]).toBe('https://a.example/d.jpg?Signature=2')
  const { loading: _, sessionEnded, ...now } = store.getState()
  const { loading: __, sessionEnded: ___, ...others } = before
  expect(now).toEqual(others)
  expect(sessionEnded).toBeUndefined()
})

it('keeps overrides of the same canvases, but none by a URL that has ended too', async () => {
  const store = await openBook()
  setOverride(store, 0, { format: 'image/tiff' })
  setOverride(store, 1, small('https://a.example/small.jpg'))
  setOverride(store, 2, small('https://a.example/small.jpg?Signature=1'))
  setOverride(store, 3, small('https://a.example/small.jpg'))
  answer(manifest('2', ['replaced', 'b', 'c', 'd']))
  await renewObject(store, delivery)
  const { overrides } = store.getState()
  expect([...(overrides?.entries.keys() ?? [])].toSorted()).toEqual([2, 3])
  expect(overrides?.entries.get(3)).toEqual({ format: 'image/tiff' })
})

it('keeps the page under a notice when the session has ended, and nothing else of a failure', async () => {
  const store = await openBook()
  const urls = urlsOf(store)
  answer({}, 401)
  expect(await renewObject(store, delivery)).toBe(false)
  expect(store.getState().sessionEnded?.failure).toBe('login-required')
  expect(urlsOf(store)).toEqual(urls)
})

it('leaves an object alone that was opened meanwhile', async () => {
  const store = await openBook()
  let arrive: (response: Response) => void = () => undefined
  vi.stubGlobal('fetch', () => new Promise(resolve => (arrive = resolve)))
  const renewal = renewObject(store, delivery)
  store.setState(({ objectGeneration }) => ({ objectGeneration: objectGeneration + 1 }))
  await vi.waitFor(() => arrive(new Response(JSON.stringify(manifest('2')))))
  expect(await renewal).toBe(false)
  expect(urlsOf(store)?.[0]).toContain('Signature=1')
})
