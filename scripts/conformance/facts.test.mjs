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
  ['rights', { rights: ['http://a.example'] }],
  ['start', { start: { position: 1 } }],
])('tells that %s differs', (fact, changed) => {
  expect(differences({ ...facts, ...changed }, object).map(each => each.fact)).toEqual([fact])
})
