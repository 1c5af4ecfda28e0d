import { describe, expect, it } from 'vitest'
import { DocumentCanvas } from './canvas'
import { allTimedTextsOf, timedTextsOf } from './timed-texts'

const supplementing = (body: unknown, target = 'https://a.example/canvas') => ({
  type: 'Annotation',
  motivation: 'supplementing',
  body,
  target,
})
const page = (...items: unknown[]) => ({ type: 'AnnotationPage', items })
const vtt = (name: string, more = {}) => ({
  id: `https://a.example/${name}.vtt`,
  type: 'Text',
  format: 'text/vtt',
  ...more,
})

describe('the words of a recording', () => {
  it('are the options of a choice in several languages', () => {
    const items = [vtt('en', { language: 'en', label: { en: ['Captions'] } }), vtt('it', { language: 'it' })]
    expect(timedTextsOf({ annotations: [page(supplementing({ type: 'Choice', items }))] })).toEqual([
      {
        url: 'https://a.example/en.vtt',
        format: 'text/vtt',
        label: { en: ['Captions'] },
        language: 'en',
      },
      { url: 'https://a.example/it.vtt', format: 'text/vtt', language: 'it' },
    ])
  })

  it('may be linked as a rendering, under whatever format is stated, each once', () => {
    const srt = { id: 'https://a.example/de.srt', format: 'application/x-subrip' }
    const canvas = { rendering: [vtt('en', { format: 'text/plain' }), srt, srt], seeAlso: [vtt('fr')] }
    expect(timedTextsOf(canvas).map(each => each.url)).toEqual([
      'https://a.example/en.vtt',
      'https://a.example/de.srt',
      'https://a.example/fr.vtt',
    ])
  })

  it('may stand among what is painted', () => {
    const body = [{ id: 'https://a.example/film.mp4', type: 'Video' }, vtt('en')]
    expect(
      timedTextsOf({ items: [page({ type: 'Annotation', motivation: 'painting', body })] }),
    ).toHaveLength(1)
  })

  it('may be plain, on a canvas that lasts', () => {
    const rendering = [{ id: 'https://a.example/words.txt', format: 'text/plain' }]
    expect(timedTextsOf({ duration: 60, rendering })).toHaveLength(1)
    expect(timedTextsOf({ width: 100, height: 100, rendering })).toEqual([])
  })

  it('may be written into annotations that have times, in their order and without markup', () => {
    const note = (value: string, t: string) =>
      supplementing({ type: 'TextualBody', value }, `https://a.example/canvas#t=${t}`)
    const annotations = [
      page(note('second', '5,9'), note('<b onclick="x()">first</b>', '1.5'), supplementing({})),
    ]
    expect(timedTextsOf({ annotations })[0]?.lines).toEqual([
      { start: 1.5, text: 'first' },
      { start: 5, end: 9, text: 'second' },
    ])
  })

  it('may lie in pages of annotations elsewhere, which are read to their ends', async () => {
    const documents: Record<string, unknown> = {
      'https://a.example/1': { ...page(supplementing(vtt('en'))), next: 'https://a.example/2' },
      'https://a.example/2': { ...page(supplementing(vtt('fr'))), next: { id: 'https://a.example/1' } },
    }
    const annotations = [
      { type: 'AnnotationPage', id: 'https://a.example/1' },
      'https://a.example/gone',
      page(supplementing(vtt('it'))),
    ]
    const texts = await allTimedTextsOf({ annotations }, async url => documents[url])
    expect(texts.map(({ url }) => url)).toEqual(['en', 'fr', 'it'].map(name => vtt(name).id))
  })

  it('are left out where the address is not one to follow', () => {
    expect(timedTextsOf({ rendering: [{ id: 'javascript:alert(1)', format: 'text/vtt' }] })).toEqual([])
  })
})

describe('the canvases of a canvas', () => {
  it('are read when they are written out, and not when they are only named', () => {
    const image = { id: 'https://a.example/poster.jpg', type: 'Image', format: 'image/jpeg' }
    const placeholderCanvas = {
      id: 'p',
      type: 'Canvas',
      items: [page({ type: 'Annotation', motivation: 'painting', body: image, target: 'p' })],
    }
    const canvas = new DocumentCanvas({ id: 'c', placeholderCanvas, accompanyingCanvas: { id: 'a' } }, 0)
    expect(canvas.placeholder?.painting[0]?.media.url).toBe('https://a.example/poster.jpg')
    expect(canvas.accompanying).toBeUndefined()
  })
})
