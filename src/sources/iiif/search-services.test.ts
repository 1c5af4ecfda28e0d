import { expect, it } from 'vitest'
import { searchServicesOf, toSearchTerms } from './search-services'

const id = 'https://search.example/q'
const complete = 'https://search.example/complete'

it.each([
  ['0.9', { '@id': id, profile: 'http://iiif.io/api/search/0/search' }],
  [
    '1.0',
    {
      '@context': 'http://iiif.io/api/search/1/context.json',
      '@id': id,
      profile: 'http://iiif.io/api/search/1/search',
    },
  ],
  ['2.0', { id, type: 'SearchService2' }],
  ['an older host', { '@id': id, profile: ['http://www.shared-canvas.org/ns/api/search/1/search'] }],
])('a search service of version %s is known by its profile or type', (_, service) => {
  expect(searchServicesOf([service])).toEqual([{ url: id }])
  expect(searchServicesOf({ services: service })).toEqual([])
})

it('brings its completing service along, and others are none', () => {
  const service = { id, type: 'SearchService2', service: [{ id: complete, type: 'AutoCompleteService2' }] }
  expect(searchServicesOf([undefined, [service]])).toEqual([{ url: id, autocomplete: complete }])
  expect(searchServicesOf([{ id, type: 'ImageService3' }, 7, null])).toEqual([])
  expect(searchServicesOf([{ id: 'javascript:alert(1)', type: 'SearchService2' }])).toEqual([])
})

it('terms are read in both versions', () => {
  expect(toSearchTerms({ terms: [{ match: 'light' }, { match: 'light' }, {}] })).toEqual(['light'])
  expect(toSearchTerms({ items: [{ value: 'lighthouse', total: 3 }] })).toEqual(['lighthouse'])
  expect(toSearchTerms('no')).toBeUndefined()
})
