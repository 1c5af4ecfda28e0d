// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Collection } from '../../model/collection'
import { giveElementsSize, renderInViewer } from '../../testing/render-in-viewer'
import { CollectionPage } from './CollectionPage'

const DOCUMENT_URL = 'https://a.example/shelf'
const collection: Collection = {
  id: DOCUMENT_URL,
  label: { de: ['Das Regal'], en: ['The shelf'] },
  summary: { en: ['All <b>sorts</b>.<script>globalThis.ran = 1</script>'] },
  metadata: [],
  requiredStatement: { label: { en: ['Attribution'] }, value: { en: ['Harbour Library'] } },
  rights: [],
  homepages: [],
  multiPart: false,
  members: [
    { url: 'https://a.example/1', kind: 'manifest', label: { en: ['A book'] } },
    { url: DOCUMENT_URL, kind: 'collection', label: { en: ['Itself'] } },
  ],
}
const show = (collection: Collection) =>
  renderInViewer(<CollectionPage collection={collection} />, undefined, {
    request: { url: DOCUMENT_URL },
    loading: { status: 'collection', collection },
  })
const href = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href') ?? ''
const parameters = (link: string) => Object.fromEntries(new URLSearchParams(link))

beforeEach(() => {
  giveElementsSize(800, 600, 88)
  history.replaceState(null, '', `/?manifest=${encodeURIComponent(DOCUMENT_URL)}`)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

it('says what the collection is', () => {
  show(collection)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The shelf')
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('2 entries')
  expect(screen.getByText('sorts').localName).toBe('b')
  expect(screen.getByText('Harbour Library')).toBeDefined()
  expect(document.title).toBe('The shelf · Lectern')
})

it('links to its members, to itself too, and says where they were opened from', () => {
  show(collection)
  expect(parameters(href(/^A book/))).toEqual({ manifest: 'https://a.example/1', collection: DOCUMENT_URL })
  expect(parameters(href(/^Itself/))).toEqual({ manifest: DOCUMENT_URL, collection: DOCUMENT_URL })
})

it('leads back to the collection around it, not to itself', () => {
  history.replaceState(null, '', `/?manifest=x&collection=${encodeURIComponent('https://a.example/all')}`)
  show(collection)
  expect(parameters(href('Back to the collection'))).toEqual({ manifest: 'https://a.example/all' })
  cleanup()
  history.replaceState(null, '', `/?manifest=x&collection=${encodeURIComponent(DOCUMENT_URL)}`)
  show(collection)
  expect(screen.queryByRole('link', { name: 'Back to the collection' })).toBeNull()
})

it('counts volumes where it is one work', () => {
  show({ ...collection, multiPart: true, members: collection.members.slice(0, 1) })
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('1 volume')
  expect(screen.getByRole('list', { name: 'Volumes' })).toBeDefined()
})

it('without members says so; in parts it leads on', () => {
  show({ ...collection, members: [] })
  expect(screen.getByRole('status').dataset.state).toBe('empty')
  cleanup()
  show({ ...collection, members: [], next: 'https://a.example/shelf?cursor=2' })
  expect(screen.getByRole('status').textContent).toBe('')
  expect(parameters(href('More from this collection')).manifest).toBe('https://a.example/shelf?cursor=2')
  cleanup()
  show({ ...collection, next: 'https://a.example/shelf?cursor=2', rest: 'waiting' })
  expect(screen.getByRole('status').textContent).toBe('Loading more entries …')
  expect(screen.queryByRole('link', { name: 'More from this collection' })).toBeNull()
})

it('whose list begins in the middle says so, and leads to the entries before', () => {
  show({ ...collection, previous: 'https://a.example/shelf?cursor=1' })
  expect(screen.getByText('Not all entries of this collection are listed here.')).toBeDefined()
  expect(parameters(href('Previous entries')).manifest).toBe('https://a.example/shelf?cursor=1')
  cleanup()
  show(collection)
  expect(screen.queryByRole('link', { name: 'Previous entries' })).toBeNull()
})
