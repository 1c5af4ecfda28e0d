import { expect, it } from 'vitest'
import { differences } from './facts.mjs'

const canvas = { id: 'c', label: { none: ['p. 1'] }, width: 10, height: 20, behaviors: [], painting: [] }
const object = {
  label: { en: ['Herbal'] },
  metadata: [],
  rights: [],
  providers: [],
  homepages: [],
  renderings: [],
  seeAlso: [],
  viewingDirection: 'left-to-right',
  behaviors: ['paged'],
  canvases: [canvas],
  structures: [],
}
const facts = {
  label: 'Herbal',
  labelValues: 1,
  canvasCount: 1,
  firstCanvasLabel: 'p. 1',
  lastCanvasLabel: 'p. 1',
  firstCanvasSize: ['10', '20', null],
  behavior: ['paged'],
  emptyCanvases: 1,
}

const collection = {
  label: { en: ['Voyages'] },
  metadata: [],
  rights: [],
  homepages: [],
  multiPart: true,
  members: [
    { url: 'https://a.example/1', kind: 'manifest', label: { none: ['Vol. 1'] } },
    { url: 'https://a.example/c', kind: 'collection', navDate: '1801-01-01T00:00:00Z' },
  ],
}
const collectionFacts = {
  label: 'Voyages',
  labelValues: 1,
  behavior: ['multi-part'],
  itemCount: 2,
  itemKinds: { 'sc:Collection': 1, 'sc:Manifest': 1 },
  itemLabels: ['Vol. 1'],
  itemsWithNavDate: 1,
}

it('finds no difference in a collection where there is none', () => {
  expect(differences(collectionFacts, collection)).toEqual([])
})

it.each([
  ['itemCount', { itemCount: 3 }],
  ['itemKinds', { itemKinds: { 'sc:Manifest': 2 } }],
  ['itemLabels', { itemLabels: ['Vol. 2'] }],
  ['multiPart', { behavior: [] }],
  ['comesInParts', { paged: { first: 'https://a.example/first' } }],
])('tells that %s of a collection differs', (fact, changed) => {
  expect(differences({ ...collectionFacts, ...changed }, collection).map(each => each.fact)).toEqual([fact])
})

it('finds no difference where there is none', () => {
  expect(differences(facts, object)).toEqual([])
})

it.each([
  ['label', { label: 'Other' }],
  ['canvasCount', { canvasCount: 2 }],
  ['firstCanvasSize', { firstCanvasSize: [10, 21, null] }],
  ['viewingDirection', { viewingDirection: 'right-to-left' }],
  ['behavior', { behavior: undefined }],
  ['ranges.total', { ranges: { total: 3, depth: 0, canvasRefs: 0, topLabels: [] } }],
  ['ranges.behaviors', { ranges: { total: 0, depth: 0, canvasRefs: 0, behaviors: { 'no-nav': 1 } } }],
  ['canvasBehaviors', { canvasBehaviors: { 'non-paged': 1 } }],
  ['choiceLabels', { choiceLabels: ['X-ray'] }],
  ['rights', { rights: ['http://a.example'] }],
  ['start', { start: { position: 1 } }],
])('tells that %s differs', (fact, changed) => {
  expect(differences({ ...facts, ...changed }, object).map(each => each.fact)).toEqual([fact])
})
