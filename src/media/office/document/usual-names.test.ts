import { describe, expect, it, vi } from 'vitest'
import { zip } from '../../../../scripts/samples/formats/zip.mjs'
import { convertDocument } from './convert-document'
import { withUsualNames } from './usual-names'

// The converter's build for Node takes a buffer where that for browsers takes an array buffer.
vi.mock('mammoth', async load => {
  const { default: mammoth } = await load<{ default: typeof import('mammoth') }>()
  const convertToHtml = ({ arrayBuffer }: { arrayBuffer: ArrayBuffer }, options: object) =>
    mammoth.convertToHtml({ buffer: Buffer.from(arrayBuffer) }, options)
  return { default: { ...mammoth, convertToHtml } }
})

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const M = 'http://schemas.openxmlformats.org/officeDocument/2006/math'
const STRICT = 'http://purl.oclc.org/ooxml'
const BODY = `<w:p><w:pPr><w:bidi w:val="1"/></w:pPr><w:r><w:t>אבג</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Slope </w:t></w:r><m:oMath><m:f><m:num><m:r><m:t>g</m:t></m:r></m:num><m:den><m:r><m:t>h</m:t></m:r></m:den></m:f></m:oMath></w:p><w:p><w:pPr><w:pStyle w:val="Right"/></w:pPr><w:r><w:t>דה</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>`
const STYLES =
  '<w:style w:type="paragraph" w:styleId="Right"><w:name w:val="Right"/><w:pPr><w:bidi/></w:pPr></w:style>'
const HTML =
  '<p dir="rtl">אבג</p><p>Slope <math><mrow><mfrac><mrow><mi>g</mi></mrow><mrow><mi>h</mi></mrow></mfrac></mrow></math></p><p dir="rtl">דה</p>'

const documentOf = (body: string, names: string) =>
  `<w:document ${names}><w:body>${body}</w:body></w:document>`
const stylesOf = (names: string) => `<w:styles ${names}>${STYLES}</w:styles>`
const renamed = (xml: string, from: string, to: string) =>
  xml.replaceAll(new RegExp(`(</?|\\s|xmlns:)${from}(?=[:=])`, 'g'), `$1${to}`)

async function htmlOf(
  document: string,
  styles: string,
  relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
) {
  const relation = (type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/${type}" Target="${target}"/></Relationships>`
  const converted = await convertDocument(
    new Uint8Array(
      zip({
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        '_rels/.rels': relation('officeDocument', 'word/document2.xml'),
        'word/document2.xml': document,
        'word/_rels/document2.xml.rels': relation('styles', 'styles.xml'),
        'word/styles.xml': styles,
      }),
    ),
  )
  return 'html' in converted ? converted.html : ''
}

describe('a Word document has its formulas, directions and hidden words', () => {
  const usual = `xmlns:w="${W}" xmlns:m="${M}"`

  it.each([
    ['with the prefixes that Word writes', documentOf(BODY, usual), stylesOf(usual)],
    [
      'with prefixes of another program',
      renamed(renamed(documentOf(BODY, usual), 'w', 'ns0'), 'm', 'ns1'),
      renamed(stylesOf(usual), 'w', 'ns0'),
    ],
    [
      'with prefixes that mean something else',
      renamed(renamed(renamed(documentOf(BODY, usual), 'm', 'x'), 'w', 'm'), 'x', 'w'),
      renamed(stylesOf(`xmlns:w="${W}"`), 'w', 'm'),
    ],
    [
      'with elements that have no prefix, and a prefix that only a formula declares',
      documentOf(BODY, `xmlns="${W}" xmlns:w="${W}"`)
        .replaceAll(/(<\/?)w:/g, '$1')
        .replace('<m:oMath>', `<m:oMath xmlns:m="${M}">`),
      stylesOf(`xmlns="${W}" xmlns:w="${W}"`).replaceAll(/(<\/?)w:/g, '$1'),
    ],
    [
      'with values in single quotes, and empty elements of two tags',
      documentOf(BODY, usual)
        .replaceAll('"', "'")
        .replaceAll(/<([\w:]+)([^<>]*)\/>/g, '<$1$2></$1>'),
      stylesOf(usual).replaceAll('"', "'"),
    ],
  ])('%s', async (_, document, styles) => {
    expect(await htmlOf(document, styles)).toBe(HTML)
  })

  it('in the strict form', async () => {
    const strict = `xmlns:w="${STRICT}/wordprocessingml/main" xmlns:m="${STRICT}/officeDocument/math"`
    const relations = `${STRICT}/officeDocument/relationships`
    expect(await htmlOf(documentOf(BODY, strict), stylesOf(strict), relations)).toBe(HTML)
  })
})

it('a document with the usual names stays as it is', () => {
  const xml = documentOf(`${BODY}<w:p><w:r><w:t>it='s</w:t></w:r></w:p>`, `xmlns:w="${W}" xmlns:w14="urn:x"`)
  expect(withUsualNames(xml)).toBe(xml)
})

it('comments, quotation marks and namespaces of others survive', () => {
  const xml = `<a:p xmlns:a='${W}' xmlns:w="urn:other"><!-- <a:x> --><a:t a:val='"' w:own="1">a > b</a:t><w:q/></a:p>`
  expect(withUsualNames(xml)).toMatch(
    /^<w:p xmlns:w="[^>]*" xmlns:other-w="urn:other"><!-- <a:x> --><w:t w:val="&quot;" other-w:own="1">a > b<\/w:t><other-w:q\/><\/w:p>$/,
  )
})
