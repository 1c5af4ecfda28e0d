import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DocumentCanvas } from '../canvas'
import { hasPaintedText } from './has-painted-text'
import { paintedTextsOf } from './painted-texts'

const CANVAS = 'https://c.example/1'
const canvasWith = (annotation: object) =>
  new DocumentCanvas(
    {
      ...{ id: CANVAS, type: 'Canvas', width: 600, height: 800 },
      items: [{ type: 'AnnotationPage', items: [{ motivation: 'painting', target: CANVAS, ...annotation }] }],
    },
    0,
  )
const read = (annotation: object) => paintedTextsOf(canvasWith(annotation))
const words = (value: string, more = {}) => ({ type: 'TextualBody', value, ...more })

describe('words painted on a canvas', () => {
  it('have their place, time and language', () => {
    const [text] = read({
      body: words('The lamp', { language: 'en', format: 'text/plain' }),
      target: `${CANVAS}#xywh=10,20,300,100&t=2,5`,
    })
    expect(text).toEqual({
      versions: [{ words: 'The lamp', isHtml: false, language: 'en', style: {} }],
      target: { x: 10, y: 20, width: 300, height: 100 },
      time: { start: 2, end: 5 },
    })
  })

  it.each([
    ['an id', words('words', { id: 'https://c.example/body' })],
    ['a list with a picture', [{ id: 'https://c.example/a.jpg', type: 'Image' }, words('words')]],
    ['a specific resource', { type: 'SpecificResource', source: words('words') }],
    ['version 2', { '@type': 'cnt:ContentAsText', chars: 'words' }],
    ['old version 2', { '@type': 'cnt:ContentAsText', 'cnt:chars': 'words' }],
  ])('are read with %s', (_, body) => {
    const canvas = canvasWith({ body })
    expect(hasPaintedText(canvas)).toBe(true)
    expect(paintedTextsOf(canvas).map(({ versions: [first] }) => first.words)).toEqual(['words'])
  })

  it('may be a choice of languages', () => {
    const body = {
      type: 'Choice',
      items: [words('one', { language: 'en' }), words('un', { language: 'fr' })],
    }
    expect(read({ body })[0]?.versions.map(({ language }) => language)).toEqual(['en', 'fr'])
  })

  it.each([
    [
      "<p style='font-size:1000px; background-color: rgba(16, 16, 16, 0.5)'>x</p>",
      { letters: 1000, background: 'rgba(16, 16, 16, 0.5)' },
    ],
    [
      '<div style="color:#FF0; text-align:center; font-weight: 700; font-style:italic">x</div>',
      { color: '#ff0', align: 'center', bold: true, italic: true },
    ],
    ['<p style="background: url(https://spy.example/x); color: expression(1)">x</p>', {}],
    ['<p style="position:fixed; inset:0; font-size:-4px">x</p>', {}],
    ['<p>x</p>', {}],
  ])('keep the harmless style of %s', (html, style) => {
    expect(read({ body: words(html, { format: 'text/html' }) })[0]?.versions[0].style).toEqual(style)
  })

  it('keep the style of a class, too', () => {
    const stylesheet = { type: 'CssStylesheet', value: '.red { color: red; font-size: 40px }' }
    const body = { type: 'SpecificResource', source: words('x', { styleClass: 'red' }) }
    expect(read({ stylesheet, body })[0]?.versions[0].style).toEqual({ color: 'red', letters: 40 })
  })

  it('are not what only comments, and pictures have none', () => {
    expect(read({ motivation: 'commenting', body: words('x') })).toEqual([])
    expect(hasPaintedText(canvasWith({ body: { id: 'https://c.example/a.jpg', type: 'Image' } }))).toBe(false)
  })

  it('never throw, whatever is written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), body => {
        expect(Array.isArray(read({ body }))).toBe(true)
      }),
    )
  })
})
