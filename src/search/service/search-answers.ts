// For tests only: pieces of answers of search services.

import type { SearchHit } from '../search-provider'

/** The library of the stories. */
export const AT = 'https://library.example'
/** Id of a canvas, counted from 1. */
export const canvas = (number: number) => `${AT}/canvas/${number}`
/** A search service of version 1. */
export const SERVICE_1 = { '@id': `${AT}/search`, profile: 'http://iiif.io/api/search/1/search' }
/** A search service of version 2. */
export const SERVICE_2 = { id: `${AT}/search`, type: 'SearchService2' }
/** URL by which a service is asked for a whale. */
export const ASKED = `${AT}/search?q=whale`

/** An annotation of version 0.9 or 1 with a word of a canvas. */
export const word1 = (name: string, on: unknown, chars = 'whale') => ({
  '@id': `${AT}/${name}`,
  '@type': 'oa:Annotation',
  motivation: 'sc:painting',
  resource: { '@type': 'cnt:ContentAsText', chars },
  on,
})
/** An annotation of version 2. */
export const word2 = (name: string, target: unknown, value = 'whale') => ({
  id: `${AT}/${name}`,
  type: 'Annotation',
  motivation: 'supplementing',
  body: { type: 'TextualBody', value },
  target,
})
/** Place on a canvas. */
export const box = (number: number, place = '10,20,30,40') => `${canvas(number)}#xywh=${place}`
/** Answer of version 1. */
export const list1 = (resources: unknown, more: object = {}) => ({
  '@context': ['http://iiif.io/api/presentation/2/context.json', 'http://iiif.io/api/search/1/context.json'],
  '@id': ASKED,
  '@type': 'sc:AnnotationList',
  resources,
  ...more,
})
/** Answer of version 2. */
export const page2 = (items: unknown, more: object = {}) => ({
  '@context': 'http://iiif.io/api/search/2/context.json',
  id: ASKED,
  type: 'AnnotationPage',
  items,
  ...more,
})
/** A hit of version 1 over annotations. */
export const hit1 = (
  names: readonly string[],
  more: object = { before: 'a ', match: 'whale', after: ' rose' },
) => ({
  '@type': 'search:Hit',
  annotations: names.map(name => `${AT}/${name}`),
  ...more,
})
/** Part of a hit of version 2. */
export const part2 = (name: string) => ({
  type: 'SpecificResource',
  source: `${AT}/${name}`,
  selector: [{ type: 'TextQuoteSelector', prefix: 'a ', exact: 'whale', suffix: ' rose' }],
})
/** Hits of version 2. */
export const contexts2 = (...targets: readonly unknown[]) => ({
  annotations: [
    {
      type: 'AnnotationPage',
      items: targets.map(target => ({ type: 'Annotation', motivation: 'contextualizing', target })),
    },
  ],
})

/** A hit as a reader sees it: page, words, and the places of its boxes. */
export function seen({ canvas: position, before, match, after, boxes = [], time }: SearchHit): string {
  const places = boxes.map(({ x, y, width, height }) => ` @${x},${y},${width},${height}`).join('')
  return `${position + 1}: ${before}[${match}]${after}${places}${time ? ` t${time.start}` : ''}`
}
