import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../ui/rich-text/parse-document'
import { parseXmlTree } from '../../../ui/rich-text/xml-tree'
import { UNSHOWN } from '../unshown'
import { toMath } from './mathml'
import { finish, marginalParagraphs, type Preparation, prepare, stylesWith } from './prepare'

const preparation = (rightToLeft: readonly string[] = []): Preparation => ({
  formulas: [],
  rightToLeft: new Set(rightToLeft),
  hidden: new Set(),
  numbering: { lists: new Map(), styles: new Map() },
  partial: false,
  changed: false,
})
const run = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
const math = (inside: string) => {
  const [formula] = parseXmlTree(`<m:oMath>${inside}</m:oMath>`).children
  return formula ? toMath(formula) : ''
}

/** Text of the runs, as the converter would give it: a paragraph for each paragraph. */
const asHtml = (xml: string) =>
  [...xml.matchAll(/<w:p\b[^>]*>([\s\S]*?)<\/w:p>/g)]
    .map(
      ([, inside = '']) =>
        `<p>${[...inside.matchAll(/<w:t\b[^>]*>([^<]*)/g)].map(([, text]) => text).join('')}</p>`,
    )
    .join('')

describe('formulas in a Word document', () => {
  it('stand in their sentence as MathML', () => {
    const now = preparation()
    const xml = `<w:p><w:r><w:t>The slope </w:t></w:r><m:oMath><m:f><m:num>${run('g')}</m:num><m:den>${run('h')}</m:den></m:f></m:oMath><w:r><w:t> of it.</w:t></w:r></w:p>`
    const html = finish(asHtml(prepare(xml, now)), now)
    expect(html).toBe(
      '<p>The slope <math><mrow><mfrac><mrow><mi>g</mi></mrow><mrow><mi>h</mi></mrow></mfrac></mrow></math> of it.</p>',
    )
    expect(parseDocument(html, { checkUrl: () => undefined }).blocks[0]?.parts).toHaveLength(3)
  })

  it('that have a line of their own are blocks', () => {
    const now = preparation()
    const square = `<m:sSup><m:e>${run('q')}</m:e><m:sup>${run('2')}</m:sup></m:sSup>`
    const xml = `<w:p><m:oMathPara><m:oMath>${run('E')}${run('=')}${square}</m:oMath></m:oMathPara></w:p>`
    expect(finish(asHtml(prepare(xml, now)), now)).toContain(
      '<math display="block"><mrow><mi>E</mi><mo>=</mo><msup><mrow><mi>q</mi></mrow><mrow><mn>2</mn></mrow></msup></mrow></math>',
    )
  })

  it.each([
    [
      'a root',
      `<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e>${run('x')}</m:e></m:rad>`,
      'msqrt',
    ],
    ['a cube root', `<m:rad><m:deg>${run('3')}</m:deg><m:e>${run('x')}</m:e></m:rad>`, 'mroot'],
    [
      'a sum',
      `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${run('i')}</m:sub><m:sup>${run('n')}</m:sup><m:e>${run('i')}</m:e></m:nary>`,
      'munderover',
    ],
    [
      'an integral',
      `<m:nary><m:naryPr><m:limLoc m:val="subSup"/></m:naryPr><m:sub>${run('a')}</m:sub><m:sup/><m:e>${run('x')}</m:e></m:nary>`,
      'msubsup',
    ],
    [
      'brackets',
      `<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>${run('x')}</m:e></m:d>`,
      '<mo>[</mo>',
    ],
    ['a matrix', `<m:m><m:mr><m:e>${run('a')}</m:e><m:e>${run('b')}</m:e></m:mr></m:m>`, 'mtable'],
    ['an accent', `<m:acc><m:accPr><m:chr m:val="̂"/></m:accPr><m:e>${run('x')}</m:e></m:acc>`, 'mover'],
    [
      'a function',
      `<m:func><m:fName><m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>sin</m:t></m:r></m:fName><m:e>${run('x')}</m:e></m:func>`,
      '<mi mathvariant="normal">sin</mi>',
    ],
    ['what is new', `<m:later><m:e>${run('x')}</m:e></m:later>`, '<mi>x</mi>'],
    ['less than', run('a&lt;b'), '<mo>&lt;</mo>'],
  ])('write %s', (_, source, expected) => {
    expect(math(source)).toContain(expected)
  })
})

describe('directions in a Word document', () => {
  const paragraph = (properties: string, text: string) =>
    `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

  it('are those of the paragraph, of its style, or of the style that this is based on', () => {
    const styles =
      '<w:style w:styleId="Heb"><w:pPr><w:bidi/></w:pPr></w:style><w:style w:styleId="Heb2"><w:basedOn w:val="Heb"/></w:style><w:style w:styleId="Normal"/>'
    const now = preparation([...stylesWith('bidi', styles)])
    const xml = [
      paragraph('<w:bidi/>', 'one'),
      paragraph('<w:pStyle w:val="Heb2"/>', 'two'),
      paragraph('<w:pStyle w:val="Heb"/><w:bidi w:val="0"/>', 'three'),
      paragraph('<w:pStyle w:val="Normal"/>', 'four'),
    ].join('')
    expect(finish(asHtml(prepare(xml, now)), now)).toBe(
      '<p dir="rtl">one</p><p dir="rtl">two</p><p>three</p><p>four</p>',
    )
  })

  it('of lists and tables are those of what is in them', () => {
    const now = preparation()
    const table = `<w:tbl><w:tblPr><w:bidiVisual/></w:tblPr><w:tr><w:tc>${paragraph('<w:bidi/>', 'cell')}</w:tc></w:tr></w:tbl>`
    const cell = asHtml(prepare(table, now))
    expect(finish(`<table><tr><td>${cell}</td></tr></table>`, now)).toBe(
      '<table dir="rtl"><tr><td><p dir="rtl">cell</p></td></tr></table>',
    )
    const item = asHtml(prepare(paragraph('<w:bidi/>', 'item'), now)).replaceAll(/(<\/?)p>/g, '$1li>')
    expect(finish(`<ul>${item}</ul>`, now)).toBe('<ul dir="rtl"><li dir="rtl">item</li></ul>')
  })
})

describe('the rest of a Word document', () => {
  it('has ruby behind its base, and a mark for a chart', () => {
    const now = preparation()
    const ruby =
      '<w:p><w:r><w:ruby><w:rt><w:r><w:t>とうだい</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>灯台</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>'
    const chart = '<w:p><w:r><w:drawing><wp:inline><c:chart r:id="r1"/></wp:inline></w:drawing></w:r></w:p>'
    expect(asHtml(prepare(ruby + chart, now))).toBe(`<p>灯台(とうだい)</p><p>${UNSHOWN}</p>`)
    expect(now.partial).toBe(true)
  })

  it('tells of tracked changes, and takes no properties from before them', () => {
    const now = preparation()
    const xml =
      '<w:p><w:pPr><w:pPrChange w:id="1"><w:pPr><w:bidi/></w:pPr></w:pPrChange></w:pPr><w:ins w:id="2"><w:r><w:t>new</w:t></w:r></w:ins></w:p>'
    expect(finish(asHtml(prepare(xml, now)), now)).toBe('<p>new</p>')
    expect(now.changed).toBe(true)
  })

  it('has its headers once, without the numbers of pages', () => {
    const header = (text: string) => `<w:hdr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:hdr>`
    const now = preparation()
    const html = asHtml(
      marginalParagraphs([header('Minutes &amp; more'), header('Minutes &amp; more'), header('12')]),
    )
    expect(finish(html, now)).toBe('<p><small>Minutes &amp; more</small></p>')
  })
})
