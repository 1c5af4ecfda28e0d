// IIIF Content Search 1.0 and 2.0 over the printed words of the samples, with autocomplete and answers in pages.
import { canvasId } from '../iiif/manifest-parts.ts'
import type { Sample } from '../samples.ts'
import { findHits, findTerms, type SampleWord, type WordHit } from './word-search.ts'

/** Hits in one page of an answer. */
const HITS_TO_A_PAGE = 20
const MOST_TERMS = 10

type Version = 1 | 2

function serviceUrl(
  origin: string,
  sample: Sample,
  kind: 'search' | 'autocomplete',
  version: Version,
): string {
  return `${origin}/view/iiif/${kind}/${version}/${sample.institution}/${sample.representation}`
}

/** The services of a manifest of Presentation 3, version 2 of Content Search beside version 1. */
export function searchServices3(origin: string, sample: Sample): object {
  if (!sample.ocr) return {}
  const complete = { id: serviceUrl(origin, sample, 'autocomplete', 2), type: 'AutoCompleteService2' }
  const second = { id: serviceUrl(origin, sample, 'search', 2), type: 'SearchService2', service: [complete] }
  return { service: [second, service1(origin, sample)] }
}

/** The service of a manifest of Presentation 2. */
export function searchServices2(origin: string, sample: Sample): object {
  return sample.ocr ? { service: service1(origin, sample) } : {}
}

function service1(origin: string, sample: Sample): object {
  const context = 'http://iiif.io/api/search/1/context.json'
  return {
    '@context': context,
    '@id': serviceUrl(origin, sample, 'search', 1),
    profile: 'http://iiif.io/api/search/1/search',
    service: {
      '@id': serviceUrl(origin, sample, 'autocomplete', 1),
      profile: 'http://iiif.io/api/search/1/autocomplete',
    },
  }
}

/** The part of an answer that is asked for: `page` counts from 1. */
function pageOf(url: URL, hits: readonly WordHit[]) {
  const number = Math.max(Number.parseInt(url.searchParams.get('page') ?? '1', 10) || 1, 1)
  const from = (number - 1) * HITS_TO_A_PAGE
  const next = new URL(url)
  next.searchParams.set('page', String(number + 1))
  const first = new URL(url)
  first.searchParams.delete('page')
  return {
    hits: hits.slice(from, from + HITS_TO_A_PAGE),
    from,
    first: first.href,
    ...(from + HITS_TO_A_PAGE < hits.length && { next: next.href }),
  }
}

/** The boxes of words, each as an annotation of its own: `id` and target. */
function targetsOf(origin: string, sample: Sample, words: readonly SampleWord[], hit: number) {
  return words.flatMap((word, index) =>
    word.boxes.map((box, part) => ({
      id: `${origin}/view/iiif/search/${sample.representation}/${hit}-${index}-${part}`,
      text: word.text,
      target: `${canvasId(origin, sample, word.file)}#xywh=${box.map(Math.round).join(',')}`,
    })),
  )
}

const matchOf = ({ words }: WordHit) => words.map(({ text }) => text).join(' ')

function answer1(url: URL, sample: Sample, all: readonly WordHit[]): object {
  const { hits, from, first, next } = pageOf(url, all)
  const placed = hits.map((hit, index) => targetsOf(url.origin, sample, hit.words, from + index))
  return {
    '@context': [
      'http://iiif.io/api/presentation/2/context.json',
      'http://iiif.io/api/search/1/context.json',
    ],
    '@id': url.href,
    '@type': 'sc:AnnotationList',
    within: { '@type': 'sc:Layer', total: all.length, first },
    ...(next && { next }),
    startIndex: from,
    resources: placed.flat().map(({ id, text, target }) => ({
      '@id': id,
      '@type': 'oa:Annotation',
      motivation: 'sc:painting',
      resource: { '@type': 'cnt:ContentAsText', chars: text },
      on: target,
    })),
    hits: hits.map((hit, index) => ({
      '@type': 'search:Hit',
      annotations: placed[index]?.map(({ id }) => id),
      match: matchOf(hit),
      before: hit.before,
      after: hit.after,
    })),
  }
}

function answer2(url: URL, sample: Sample, all: readonly WordHit[]): object {
  const { hits, from, first, next } = pageOf(url, all)
  const placed = hits.map((hit, index) => targetsOf(url.origin, sample, hit.words, from + index))
  const contexts = hits.map((hit, index) => ({
    id: `${url.origin}/view/iiif/search/${sample.representation}/${from + index}/context`,
    type: 'Annotation',
    motivation: 'contextualizing',
    target: (placed[index] ?? []).map(({ id }) => ({
      type: 'SpecificResource',
      source: id,
      selector: [
        { type: 'TextQuoteSelector', exact: matchOf(hit), prefix: `${hit.before} `, suffix: ` ${hit.after}` },
      ],
    })),
  }))
  return {
    '@context': 'http://iiif.io/api/search/2/context.json',
    id: url.href,
    type: 'AnnotationPage',
    partOf: { id: `${first}#all`, type: 'AnnotationCollection', total: all.length, first: { id: first } },
    startIndex: from,
    ...(next && { next: { id: next, type: 'AnnotationPage' } }),
    items: placed.flat().map(({ id, text, target }) => ({
      id,
      type: 'Annotation',
      motivation: 'highlighting',
      body: { type: 'TextualBody', value: text, format: 'text/plain' },
      target,
    })),
    annotations: [{ type: 'AnnotationPage', items: contexts }],
  }
}

/** Answers a query: annotations with their boxes, and the words around each hit. Content Search 1.0, 3; 2.0, 4. */
export function answerSearch(url: URL, sample: Sample, version: Version): object {
  const hits = findHits(sample, url.searchParams.get('q') ?? '')
  return version === 1 ? answer1(url, sample, hits) : answer2(url, sample, hits)
}

/** Answers with the words that complete a query. Content Search 1.0, section 4; 2.0, section 5. */
export function answerTerms(url: URL, sample: Sample, version: Version): object {
  const terms = findTerms(sample, url.searchParams.get('q') ?? '').slice(0, MOST_TERMS)
  if (version === 2)
    return {
      '@context': 'http://iiif.io/api/search/2/context.json',
      id: url.href,
      type: 'TermPage',
      items: terms.map(([value, total]) => ({ type: 'Term', value, total })),
    }
  const search = serviceUrl(url.origin, sample, 'search', 1)
  return {
    '@context': 'http://iiif.io/api/search/1/context.json',
    '@id': url.href,
    '@type': 'search:TermList',
    terms: terms.map(([match, count]) => ({
      match,
      url: `${search}?q=${encodeURIComponent(match)}`,
      count,
    })),
  }
}
