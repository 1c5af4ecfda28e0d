import { describe, expect, it } from 'vitest'
import { boxesOf } from '../../../model/annotations/annotation'
import version1 from '../fixtures/search-v1.json'
import version2 from '../fixtures/search-v2.json'
import { toSearchAnswer } from './search-answer'

const CANVAS = 'https://library.example/iiif/book/canvas'

describe('an answer of Content Search 1', () => {
  const answer = toSearchAnswer(version1)

  it('is hits with their context and boxes, one over two lines with both', () => {
    expect(answer.hits[0]).toMatchObject({ before: 'the white ', match: 'whale', after: ' and the ship' })
    expect(answer.hits[0]?.targets).toEqual([
      { canvas: `${CANVAS}/1`, shapes: [{ box: { x: 200, y: 100, width: 100, height: 60 } }] },
    ])
    expect(answer.hits[1]).toMatchObject({ match: 'bird-whale' })
    expect(answer.hits[1]?.targets.flatMap(boxesOf)).toHaveLength(2)
  })

  it('has a hit for every annotation that no hit describes', () => {
    expect(answer.hits[2]).toMatchObject({ before: '', match: 'whales', after: '' })
    expect(answer.hits).toHaveLength(3)
  })

  it('leads on to its next page and says how many there are', () => {
    expect(answer).toMatchObject({ total: 125, next: 'https://library.example/search?q=whale&page=2' })
  })

  it('is read without a context and without hits, as servers send it', () => {
    const { hits: _, '@context': __, ...bare } = version1
    expect(toSearchAnswer({ ...bare, '@context': null }).hits).toHaveLength(4)
  })

  it('has several matches where a hit has several selectors', () => {
    const selectors = [
      { '@type': 'oa:TextQuoteSelector', exact: 'whale', prefix: 'a ', suffix: ' b' },
      { '@type': 'oa:TextQuoteSelector', exact: 'Whale', prefix: 'c ', suffix: ' d' },
    ]
    const hits = [{ annotations: [version1.resources[0]?.['@id']], selectors }]
    expect(
      toSearchAnswer({ ...version1, hits })
        .hits.slice(0, 2)
        .map(each => each.match),
    ).toEqual(['whale', 'Whale'])
  })
})

describe('an answer of Content Search 2', () => {
  const answer = toSearchAnswer(version2)

  it('is hits with the context that its second page of annotations tells', () => {
    expect(answer.hits).toMatchObject([
      {
        before: 'the white ',
        match: 'whale',
        after: ' and the ship',
        targets: [{ canvas: `${CANVAS}/1`, shapes: [{ box: { x: 200 } }] }],
      },
      { before: '', match: 'a whale is heard', after: '', targets: [{ time: { start: 12, end: 15 } }] },
    ])
  })

  it('leads on to its next page', () => {
    expect(answer).toMatchObject({ total: 2, next: 'https://library.example/search2?q=whale&page=2' })
  })
})

describe('a hit over two annotations and two pages', () => {
  const on = (canvas: number, id: string) => ({
    id,
    type: 'Annotation',
    motivation: 'highlighting',
    target: `${CANVAS}/${canvas}#xywh=1,2,3,4`,
  })
  const part = (source: string) => ({
    type: 'SpecificResource',
    source,
    selector: [{ type: 'TextQuoteSelector', exact: 'white whale', prefix: 'the ', suffix: ' rose' }],
  })
  const context = (target: unknown) => ({ type: 'Annotation', motivation: 'contextualizing', target })
  const answerWith = (...items: object[]) =>
    toSearchAnswer({
      type: 'AnnotationPage',
      items: [on(1, 'https://library.example/a'), on(2, 'https://library.example/b')],
      annotations: [{ type: 'AnnotationPage', items }],
    }).hits

  it.each([
    ['one context', [context([part('https://library.example/a'), part('https://library.example/b')])]],
    [
      'a context for each',
      [context(part('https://library.example/a')), context(part('https://library.example/b'))],
    ],
  ])('is one hit, described by %s', (_, items) => {
    const hits = answerWith(...items)
    expect(hits).toHaveLength(1)
    expect(hits[0]?.targets.map(({ canvas }) => canvas)).toEqual([`${CANVAS}/1`, `${CANVAS}/2`])
  })
})

it('is nothing where the answer is damaged, and leads to no hostile address', () => {
  for (const json of [null, 3, 'x', [], {}, { resources: 3, hits: 'x' }, { items: [null, { target: 3 }] }])
    expect(toSearchAnswer(json).hits).toEqual([])
  expect(toSearchAnswer({ next: 'javascript:alert(1)' })).toEqual({ hits: [] })
})
