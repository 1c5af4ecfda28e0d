import { describe, expect, it } from 'vitest'
import { textsInAnnotations } from '../../model/texts/annotation-texts'
import { toAnnotationPage } from './annotations/annotations'
import { textsOn } from './page-texts'

const textsIn = (json: unknown) => textsInAnnotations(toAnnotationPage(json).annotations)

const canvas = (more: object) => ({ id: 'https://a.example/c1', type: 'Canvas', ...more })
const link = (format: string, more: object = {}) => ({ id: `https://a.example/${format}`, format, ...more })

describe('the texts of a canvas', () => {
  it('are renderings that are texts, and descriptions that are its words', () => {
    const rendering = [
      link('application/pdf'),
      link('text/plain', { label: { en: ['Plain'] } }),
      link('text/vtt'),
    ]
    const seeAlso = [
      link('application/json'),
      link('application/xml', { profile: 'http://www.loc.gov/standards/alto/v3' }),
      link('text/vnd.hocr+html'),
    ]
    const texts = textsOn(canvas({ rendering, seeAlso }))
    expect(texts.map(({ kind, format }) => `${kind} ${format}`)).toEqual([
      'text text/plain',
      'text application/xml',
      'text text/vnd.hocr+html',
    ])
    expect(texts[0]?.label).toEqual({ en: ['Plain'] })
  })

  it('are supplementing annotations, put together', () => {
    const line = (value: string) => ({
      type: 'Annotation',
      motivation: 'supplementing',
      body: { type: 'TextualBody', value, language: 'de', format: 'text/plain' },
    })
    const comment = { ...line('a remark'), motivation: 'commenting' }
    const items = [line('eins'), comment, line('zwei')]
    expect(textsOn(canvas({ annotations: [{ type: 'AnnotationPage', items }] }))).toEqual([
      { kind: 'words', format: 'text/plain', language: 'de', words: 'eins\nzwei' },
    ])
  })

  it('are found by their profile where the format says too little', () => {
    const profile = 'http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15'
    const rendering = [
      { id: 'https://a.example/page', profile },
      {
        id: 'https://a.example/alto',
        format: 'text/xml',
        profile: 'http://www.loc.gov/standards/alto/ns-v4#',
      },
      { id: 'https://a.example/mets', format: 'text/xml', profile: 'http://www.loc.gov/METS/' },
    ]
    const expected = ['https://a.example/page', 'https://a.example/alto']
    expect(textsOn(canvas({ rendering })).map(({ url }) => url)).toEqual(expected)
    expect(textsOn(canvas({ seeAlso: rendering })).map(({ url }) => url)).toEqual(expected)
  })

  it('are one where pages of annotations hold the same as words and as lines', () => {
    const pageOf = (...values: string[]) => ({
      type: 'AnnotationPage',
      items: values.map(value => ({ motivation: 'supplementing', body: { type: 'TextualBody', value } })),
    })
    const texts = textsOn(
      canvas({ annotations: [pageOf('a', 'lamp', 'burns', 'low'), pageOf('a lamp', 'burns low')] }),
    )
    expect(texts.map(({ words }) => words)).toEqual(['a lamp burns low'])
  })

  it('are texts that annotations lead to, but not captions', () => {
    const to = (format: string) => ({
      motivation: ['supplementing'],
      body: { id: `https://a.example/${format}`, type: 'Text', format },
    })
    const texts = textsIn({ items: [to('text/html'), to('text/vtt')] })
    expect(texts).toMatchObject([{ kind: 'text', url: 'https://a.example/text/html' }])
  })

  it('are transcriptions of version 2, in lists elsewhere too', () => {
    const otherContent = [{ '@id': 'https://a.example/list', '@type': 'sc:AnnotationList' }]
    expect(textsOn(canvas({ otherContent }))).toMatchObject([
      { kind: 'annotations', url: 'https://a.example/list' },
    ])
    const resources = [
      {
        motivation: 'sc:painting',
        resource: { '@type': 'cnt:ContentAsText', chars: 'words', format: 'text/plain' },
      },
    ]
    expect(textsIn({ resources })).toMatchObject([{ kind: 'words', words: 'words' }])
  })

  it('are nothing where the data is damaged, and no address that may not be followed', () => {
    for (const json of [null, 3, 'x', [], { items: 3 }, { items: [null, { motivation: 'supplementing' }] }])
      expect(textsIn(json)).toEqual([])
    expect(
      textsOn(canvas({ rendering: [{ id: 'javascript:x', format: 'text/plain' }], annotations: 'x y' })),
    ).toEqual([])
  })
})
