// Answers of search services as they are met: versions 0.9, 1 and 2, paged, incomplete, wrong and hostile.

import { describe, expect, it, vi } from 'vitest'
import type { DigitalObject } from '../../model/digital-object'
import { type Failure, failure } from '../../model/failure'
import { searchServicesOf } from '../../sources/iiif/search-services'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import type { SearchReport } from '../search-provider'
import {
  ASKED,
  AT,
  box,
  canvas,
  contexts2,
  hit1,
  list1,
  page2,
  part2,
  SERVICE_1,
  SERVICE_2,
  seen,
  word1,
  word2,
} from './search-answers'
import { proposeWords, searchServices } from './search-service'

const object: DigitalObject = emptyObject({
  canvases: [1, 2, 3].map(number => blankCanvas({ id: canvas(number), width: 1000, height: 2000 })),
})

async function search(
  answers: Readonly<Record<string, unknown>>,
  { services = SERVICE_1, words = 'whale' }: { services?: unknown; words?: string } = {},
) {
  let report: SearchReport = { hits: [], total: 0 }
  const json = vi.fn(async (url: string) => {
    if (!Object.hasOwn(answers, url)) return failure('not-found')
    const answer = answers[url]
    return typeof answer === 'object' && answer && 'failure' in answer ? answer : { json: answer, url }
  })
  const options = {
    context: { object, canvas: 0 },
    signal: new AbortController().signal,
    onHits: (now: SearchReport) => {
      report = now
    },
  }
  const query = { words, matchCase: false, wholeWords: false }
  const done = await searchServices(query, options, searchServicesOf(services), { json: json as never })
  return { done, hits: report.hits.map(seen), total: report.total, urls: json.mock.calls.map(([url]) => url) }
}

const WHALE = '1: [whale] @10,20,30,40'
const IN_CONTEXT = '1: a [whale] rose @10,20,30,40'

/** Answers in one piece: name, answer, and the hits that a reader sees. */
const ANSWERS: readonly (readonly [name: string, answer: unknown, hits: readonly string[]])[] = [
  ['1, hits with context', list1([word1('a', box(1))], { hits: [hit1(['a'])] }), [IN_CONTEXT]],
  ['1, without hits', list1([word1('a', box(1))]), [WHALE]],
  [
    '1, `@context: null`',
    list1([word1('a', box(1))], { '@context': null, hits: [hit1(['a'])] }),
    [IN_CONTEXT],
  ],
  ['1, without a context', list1([word1('a', box(1))], { '@context': undefined }), [WHALE]],
  ['1, hits that are null', list1([word1('a', box(1))], { hits: null }), [WHALE]],
  ['1, one resource, not in a list', list1(word1('a', box(1))), [WHALE]],
  ['1, one hit, not in a list', list1([word1('a', box(1))], { hits: hit1(['a']) }), [IN_CONTEXT]],
  [
    '1, a hit over two annotations',
    list1([word1('a', box(1)), word1('b', box(1, '5,6,7,8'))], { hits: [hit1(['a', 'b'])] }),
    ['1: a [whale] rose @10,20,30,40 @5,6,7,8'],
  ],
  [
    '1, a hit over two pages',
    list1([word1('a', box(1)), word1('b', box(2))], { hits: [hit1(['a', 'b'])] }),
    [IN_CONTEXT, '2: a [whale] rose @10,20,30,40'],
  ],
  [
    '1, a hit with two selectors',
    list1([word1('a', box(1))], {
      hits: [hit1(['a'], { selectors: [{ prefix: 'a ', exact: 'whale', suffix: '' }, { exact: 'Whale' }] })],
    }),
    ['1: a [whale] @10,20,30,40', '1: [Whale] @10,20,30,40'],
  ],
  ['1, a hit without its words', list1([word1('a', box(1))], { hits: [hit1(['a'], {})] }), [WHALE]],
  ['1, `on` an object', list1([word1('a', { '@id': box(1) })]), [WHALE]],
  [
    '1, `on` with a selector',
    list1([
      word1('a', {
        '@type': 'oa:SpecificResource',
        full: canvas(1),
        selector: { '@type': 'oa:FragmentSelector', value: 'xywh=10,20,30,40' },
      }),
    ]),
    [WHALE],
  ],
  ['1, a word without a box', list1([word1('a', canvas(2))]), ['2: [whale]']],
  [
    '1, markup and line ends in a match',
    list1([word1('a', box(1))], {
      hits: [hit1(['a'], { before: 'a\n ', match: '<em>whale</em>', after: '' })],
    }),
    ['1: a [whale] @10,20,30,40'],
  ],
  [
    '1, a hit of annotations that are not there',
    list1([word1('a', box(1))], { hits: [hit1(['gone']), hit1(['a'])] }),
    [IN_CONTEXT],
  ],
  ['1, hits on canvases that are not there', list1([word1('a', box(9)), word1('b', box(1))]), [WHALE]],
  ['1, a total that counts pages', list1([word1('a', box(1))], { within: { total: 9999 } }), [WHALE]],
  ['1, a total that is none', list1([word1('a', box(1))], { within: { total: 'many' } }), [WHALE]],
  ['1, in no order', list1([word1('a', box(2)), word1('b', box(1))]), [WHALE, '2: [whale] @10,20,30,40']],
  ['2, items alone', page2([word2('a', box(1))]), [WHALE]],
  ['2, `@context: null`', page2([word2('a', box(1))], { '@context': null }), [WHALE]],
  ['2, a context', page2([word2('a', box(1))], contexts2(part2('a'))), [IN_CONTEXT]],
  [
    '2, a hit over two pages with one context',
    page2([word2('a', box(1)), word2('b', box(2))], contexts2([part2('a'), part2('b')])),
    [IN_CONTEXT, '2: a [whale] rose @10,20,30,40'],
  ],
  [
    '2, a hit over two annotations with a context each',
    page2([word2('a', box(1)), word2('b', box(1, '5,6,7,8'))], contexts2(part2('a'), part2('b'))),
    ['1: a [whale] rose @10,20,30,40 @5,6,7,8'],
  ],
  ['2, contexts that are null', page2([word2('a', box(1))], { annotations: null }), [WHALE]],
  [
    '2, a specific target',
    page2([
      word2('a', {
        type: 'SpecificResource',
        source: { id: canvas(1), type: 'Canvas' },
        selector: { type: 'FragmentSelector', value: 'xywh=10,20,30,40' },
      }),
    ]),
    [WHALE],
  ],
  ['2, a second of a recording', page2([word2('a', `${canvas(3)}#t=12,15`)]), ['3: [whale] t12']],
  ['2, a total of its own', page2([word2('a', box(1))], { partOf: { total: -4 } }), [WHALE]],
  ['nothing', list1([]), []],
  ['parts of other kinds', { resources: [null, 3, { on: 4 }], hits: [7], next: {} }, []],
]

describe('an answer of a search service', () => {
  it.each(ANSWERS)('%s', async (_, answer, hits) => {
    const result = await search({ [ASKED]: answer })
    expect(result.hits).toEqual(hits)
    // The list says what came, whatever the service counts.
    expect(result.total).toBe(hits.length)
    expect(result.done).toEqual({ answered: true })
  })
})

const NEXT = `${ASKED}&page=2`
const NONE = { answered: false, failed: failure('invalid') }
const [one, two] = [word1('a', box(1)), word1('b', box(2))]

/** Answers in several pieces and of several services: name, services, answers by URL, hits, and how it ends. */
const PAGED: readonly (readonly [
  string,
  unknown,
  Readonly<Record<string, unknown>>,
  readonly string[],
  object,
])[] = [
  [
    'in pages',
    SERVICE_1,
    { [ASKED]: list1([one], { next: NEXT }), [NEXT]: list1([two]) },
    [WHALE, '2: [whale] @10,20,30,40'],
    { answered: true },
  ],
  [
    'in pages that are objects',
    SERVICE_2,
    { [ASKED]: page2([word2('a', box(1))], { next: { id: NEXT } }), [NEXT]: page2([word2('b', box(2))]) },
    [WHALE, '2: [whale] @10,20,30,40'],
    { answered: true },
  ],
  ['that leads back', SERVICE_1, { [ASKED]: list1([one], { next: ASKED }) }, [WHALE], { answered: true }],
  [
    'that leads to a script',
    SERVICE_1,
    { [ASKED]: list1([one], { next: 'javascript:alert(1)' }) },
    [WHALE],
    { answered: true },
  ],
  [
    'that breaks off',
    SERVICE_1,
    { [ASKED]: list1([one], { next: NEXT }), [NEXT]: failure('unreachable') },
    [WHALE],
    { answered: true, failed: failure('unreachable') },
  ],
  [
    'that asks to sign in',
    SERVICE_1,
    { [ASKED]: failure('login-required') },
    [],
    { answered: false, failed: failure('login-required') },
  ],
  ...[failure('invalid'), [word1('a', box(1))], 'whale'].map(
    (answer, index) => [`that is none (${index + 1})`, SERVICE_1, { [ASKED]: answer }, [], NONE] as const,
  ),
  [
    'of the second service, where the first fails',
    [{ ...SERVICE_1, '@id': `${AT}/broken` }, SERVICE_1],
    { [ASKED]: list1([one]) },
    [WHALE],
    { answered: true },
  ],
  [
    'of version 2, where both are there',
    [{ ...SERVICE_1, '@id': `${AT}/old` }, SERVICE_2],
    { [ASKED]: page2([word2('a', box(1))]), [`${AT}/old?q=whale`]: list1([two]) },
    [WHALE],
    { answered: true },
  ],
  [
    'of version 0.9',
    { '@id': `${AT}/search`, profile: 'http://iiif.io/api/search/0/search' },
    { [ASKED]: list1([one], { '@context': 'http://iiif.io/api/search/0/context.json' }) },
    [WHALE],
    { answered: true },
  ],
]

describe('an answer', () => {
  it.each(PAGED)('%s', async (_, services, answers, hits, end) => {
    const result = await search(answers, { services })
    expect(result.hits).toEqual(hits)
    expect(result.done).toEqual(end)
  })

  it('that never ends is ended', async () => {
    const endless = new Proxy<Record<string, unknown>>(
      {},
      {
        getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: 1 }),
        get: (_, url) => list1([one], { next: `${String(url)}1` }),
      },
    )
    const { urls, hits } = await search(endless)
    expect(urls.length).toBeLessThanOrEqual(20)
    expect(hits.length).toBe(urls.length)
  })

  it('with more hits than anybody reads, and with words without end, is cut', async () => {
    const many = Array.from({ length: 9000 }, (_, index) => word1(`a${index}`, box(1), 'x'.repeat(5000)))
    const { hits } = await search({ [ASKED]: list1(many) })
    expect(hits.length).toBeLessThanOrEqual(5000)
    expect(hits[0]?.length).toBeLessThan(1100)
  })
})

describe('a query', () => {
  it.each([
    ['signs of regular expressions and of URLs', '(.*)&q=x#?', `${AT}/search?q=%28.*%29%26q%3Dx%23%3F`],
    ['blanks', 'white whale', `${AT}/search?q=white+whale`],
    ['10,000 letters', 'x'.repeat(10_000), `${AT}/search?q=${'x'.repeat(500)}`],
  ])('with %s is handed over as it is', async (_, words, url) => {
    expect((await search({}, { words })).urls).toEqual([url])
  })

  it('keeps what stands in the URL of the service', async () => {
    const services = { ...SERVICE_1, '@id': `${AT}/search?book=7` }
    expect((await search({}, { services })).urls).toEqual([`${AT}/search?book=7&q=whale`])
  })
})

describe('completion', () => {
  const url = `${AT}/complete`
  const complete1 = { '@id': url, profile: 'http://iiif.io/api/search/1/autocomplete' }
  const complete2 = { id: url, type: 'AutoCompleteService2' }
  const terms1 = {
    '@type': 'search:TermList',
    terms: [{ match: 'whale', count: 3 }, { match: 'whale' }, { match: 'wharf' }],
  }
  const terms2 = { type: 'TermPage', items: [{ value: 'whale', total: 3 }, { value: 'wharf' }] }
  it.each<[string, unknown, unknown, readonly string[]]>([
    ['1, within the search service', { ...SERVICE_1, service: complete1 }, terms1, ['whale', 'wharf']],
    ['1, beside it', [SERVICE_1, complete1], terms1, ['whale', 'wharf']],
    ['2', { ...SERVICE_2, service: [complete2] }, terms2, ['whale', 'wharf']],
    ['2, without terms', { ...SERVICE_2, service: [complete2] }, { items: null }, []],
    ['2, refused', { ...SERVICE_2, service: [complete2] }, failure('denied'), []],
  ])('of version %s', async (_, services, answer, words) => {
    const [service] = searchServicesOf(services)
    const json = async (): Promise<unknown> =>
      typeof answer === 'object' && answer && 'failure' in answer
        ? (answer as Failure)
        : { json: answer, url }
    const means = { delivery: { json: json as never }, signal: new AbortController().signal }
    expect(service && (await proposeWords(service, 'wha', means))).toEqual(words)
  })
})
