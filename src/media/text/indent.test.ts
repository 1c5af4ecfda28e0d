import { describe, expect, it } from 'vitest'
import { indentJson } from './indent-json'
import { indentXml } from './indent-xml'
import { segmentsOf } from './segments'
import { textKindOf } from './text-kind'

describe('JSON', () => {
  it('has a member a line, and every token as it was written', () => {
    expect(indentJson('{"a":[1,2.50,{"b":"x,{y\\"}"}],"e":{},"n":12345678901234567890}')).toBe(
      '{\n  "a": [\n    1,\n    2.50,\n    {\n      "b": "x,{y\\"}"\n    }\n  ],\n  "e": {},\n  "n": 12345678901234567890\n}',
    )
  })

  it('begins documents that follow each other on lines of their own', () => {
    expect(indentJson('{"a":1}\n{"a":[]}\n[]\n')).toBe('{\n  "a": 1\n}\n{\n  "a": []\n}\n[]')
  })

  it('is shown as far as it goes when it is damaged', () => {
    expect(indentJson('{"a": "never closed')).toBe('{\n  "a": "never closed')
    expect(indentJson(']]}')).toContain(']')
  })
})

describe('XML', () => {
  it('has an element a line, except where there is text between elements', () => {
    const xml =
      '<?xml version="1.0"?><a x="1"><b>text <i>in</i> more</b><c/><d><e>1</e><f></f></d><!-- c --></a>'
    expect(indentXml(xml)).toBe(
      '<?xml version="1.0"?>\n<a x="1">\n  <b>text <i>in</i> more</b>\n  <c/>\n  <d>\n    <e>1</e>\n    <f></f>\n  </d>\n  <!-- c -->\n</a>',
    )
  })

  it('is shown as far as it goes when it is damaged', () => {
    expect(indentXml('</a></b><c')).toContain('<c')
    expect(indentXml('<a><![CDATA[ <b> ')).toContain('<b>')
  })
})

describe('a long text', () => {
  it('is cut where lines end, and loses nothing', () => {
    const text = Array.from({ length: 900 }, (_, index) => `line ${index}`).join('\n')
    const { count, at } = segmentsOf(text)
    const pieces = Array.from({ length: count }, (_, index) => at(index))
    expect(count).toBeGreaterThan(3)
    expect(pieces.join('\n')).toBe(text)
  })

  it('is cut within a line that has no end', () => {
    const { count, at } = segmentsOf('x'.repeat(100_000))
    expect(count).toBeGreaterThan(10)
    expect(Array.from({ length: count }, (_, index) => at(index)).join('')).toHaveLength(100_000)
  })

  it('may be empty', () => expect(segmentsOf('').count).toBe(0))
})

it.each([
  ['text/plain', '', 'plain'],
  ['text/markdown', 'text', 'markdown'],
  ['application/x-subrip', 'text', 'plain'],
  ['application/rtf', 'text', undefined],
  ['application/ld+json', 'dataset', 'json'],
  ['application/tei+xml', 'dataset', 'xml'],
  ['application/xhtml+xml', 'text', 'html'],
  ['', 'text', 'plain'],
  ['image/svg+xml', 'image', undefined],
  ['model/gltf+json', 'model', undefined],
  ['text/csv', 'text', undefined],
  ['application/pdf', 'text', undefined],
  ['', '', undefined],
])('the kind of %s %s is %s', (format, type, kind) => expect(textKindOf({ format, type })).toBe(kind))
