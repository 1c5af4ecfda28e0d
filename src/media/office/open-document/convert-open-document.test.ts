import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zip } from '../../../../scripts/samples/formats/zip.mjs'
import { isFailure } from '../../../model/failure'
import { parseDocument } from '../../../ui/rich-text/parse-document'
import { convert } from '../convert'
import { UNSHOWN } from '../unshown'

const JPEG = readFileSync(new URL('../../../server/samples/album/pellow-album-1.jpg', import.meta.url))

const content = (body: string, styles = '') =>
  `<?xml version="1.0"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body>${body}</office:body></office:document-content>`

async function convertContent(xml: string, more: Readonly<Record<string, string>> = {}) {
  const parts = {
    ...more,
    mimetype: '',
    'content.xml': xml,
    'Pictures/a.jpg': JPEG,
    'ObjectReplacements/Object 1': '',
  }
  const converted = await convert({
    kind: 'open-document',
    bytes: new Uint8Array(zip(parts)),
    language: 'en',
  })
  if (isFailure(converted)) throw new Error(converted.detail ?? converted.failure)
  return converted
}

async function htmlOf(body: string, styles = '', more: Readonly<Record<string, string>> = {}) {
  const converted = await convertContent(content(`<office:text>${body}</office:text>`, styles), more)
  if (!('html' in converted)) throw new Error('not a text')
  return converted
}

const sheetsOf = async (tables: string, styles = '') => {
  const converted = await convertContent(
    content(`<office:spreadsheet>${tables}</office:spreadsheet>`, styles),
  )
  if (!('sheets' in converted)) throw new Error('not a spreadsheet')
  return converted.sheets
}

describe('an OpenDocument text', () => {
  it.each([
    ['headings', '<text:h text:outline-level="2">Tides</text:h>', '<h2>Tides</h2>'],
    [
      'looks, in the order of the words',
      '<text:p>low <text:span text:style-name="T1">and</text:span> high &amp; dry</text:p>',
      '<p>low <strong><em>and</em></strong> high &amp; dry</p>',
    ],
    [
      'lists in lists',
      '<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>two</text:p></text:list-item></text:list></text:list-item></text:list>',
      '<ul><li><p>one</p><ul><li><p>two</p></li></ul></li></ul>',
    ],
    [
      'tables with cells over several columns',
      '<table:table><table:table-column/><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>all</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>',
      '<table><tr><td colspan="2"><p>all</p></td></tr></table>',
    ],
    [
      'pictures with their words',
      '<text:p><draw:frame><draw:image xlink:href="Pictures/a.jpg"/><svg:desc>The pier</svg:desc></draw:frame></text:p>',
      '<p><img src="picture:0" alt="The pier"></p>',
    ],
    [
      'links, breaks and spaces',
      '<text:p><text:a xlink:href="https://x.example/?a=1&amp;b=2">here</text:a><text:line-break/>a<text:s text:c="2"/>b</text:p>',
      '<p><a href="https://x.example/?a=1&amp;b=2">here</a><br>a\u00a0\u00a0b</p>',
    ],
    ['paragraphs from the right', '<text:p text:style-name="P1">מגדלור</text:p>', '<p dir="rtl">מגדלור</p>'],
  ])('has %s', async (_, body, html) => {
    const styles =
      '<style:style style:name="T1"><style:text-properties fo:font-weight="bold" fo:font-style="italic"/></style:style><style:style style:name="P1"><style:paragraph-properties style:writing-mode="rl-tb"/></style:style>'
    expect((await htmlOf(body, styles)).html).toBe(html)
  })

  describe('with numbers', () => {
    const level = (number: number, format: string, more = '') =>
      `<text:list-level-style-number text:level="${number}" style:num-format="${format}" style:num-suffix="." ${more}/>`
    const style = `<text:list-style style:name="L1">${level(1, '1')}${level(2, 'a', 'text:display-levels="2"')}</text:list-style>`
    const list = (items: string, more = '') => `<text:list ${more}>${items}</text:list>`
    const item = (words: string, inside = '', more = '') =>
      `<text:list-item ${more}>${words && `<text:p>${words}</text:p>`}${inside}</text:list-item>`
    const markers = (html: string) => [...html.matchAll(/data-marker="([^"]*)"/g)].map(([, marker]) => marker)

    it('numbers its lists as they were numbered, lists in them and after a paragraph too', async () => {
      const body =
        list(item('one', list(item('deep') + item('deeper'))) + item('two'), 'text:style-name="L1"') +
        '<text:p>between</text:p>' +
        list(
          item('', list(item('of two'))) + item('three') + item('nine', '', 'text:start-value="9"'),
          'text:style-name="L1" text:continue-numbering="true"',
        ) +
        list(item('anew'), 'text:style-name="L1"')
      const { html } = await htmlOf(body, style)
      expect(markers(html)).toEqual(['1.', '1.a.', '1.b.', '2.', '2.a.', '3.', '9.', '1.'])
      expect(html).toContain('<ol><li data-marker="1."><p>one</p><ol><li data-marker="1.a."><p>deep</p></li>')
      expect(html).toContain('<ol><li><ol><li data-marker="2.a."><p>of two</p></li></ol></li>')
    })

    it('numbers its headings where the outline does', async () => {
      const outline = [1, 2].map(
        number =>
          `<text:outline-level-style text:level="${number}" style:num-format="1" text:display-levels="${number}"/>`,
      )
      const more = {
        'styles.xml': `<office:document-styles><office:styles><text:outline-style>${outline.join('')}<text:outline-level-style text:level="3" style:num-format=""/></text:outline-style></office:styles></office:document-styles>`,
      }
      const heading = (words: string, depth: number, own = '') =>
        `<text:h text:outline-level="${depth}" ${own}>${words}</text:h>`
      const body =
        heading('Preface', 1, 'text:is-list-header="true"') +
        heading('Tides', 1) +
        heading('Ebb', 2) +
        heading('Flood', 2) +
        heading('Springs', 3) +
        heading('Lights', 1) +
        heading('Towers', 2)
      expect((await htmlOf(body, '', more)).html).toBe(
        '<h1>Preface</h1><h1>1 Tides</h1><h2>1.1 Ebb</h2><h2>1.2 Flood</h2><h3>Springs</h3><h1>2 Lights</h1><h2>2.1 Towers</h2>',
      )
    })
  })

  it('has the cells and rows of tables that one stands for', async () => {
    const cell = (words: string, more = '') =>
      `<table:table-cell ${more}><text:p>${words}</text:p></table:table-cell>`
    const table = `<table:table><table:table-row>${cell('a', 'table:number-columns-repeated="2"')}${cell('b')}</table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3"/></table:table-row></table:table>`
    const empty = `<tr>${'<td></td>'.repeat(3)}</tr>`
    expect((await htmlOf(table)).html).toBe(
      `<table><tr><td><p>a</p></td><td><p>a</p></td><td><p>b</p></td></tr>${empty}${empty}</table>`,
    )
    const giant = table
      .replaceAll(/repeated="\d"/g, 'repeated="100000000"')
      .replace('>a<', `>${'x'.repeat(20_000)}<`)
    const { html, partial } = await htmlOf(giant)
    expect(html.length).toBeLessThan(3_000_000)
    expect(partial).toBe(true)
  })

  it('does not show sections and words that are hidden', async () => {
    const styles = '<style:style style:name="T9"><style:text-properties text:display="none"/></style:style>'
    const body =
      '<text:p>Seen<text:span text:style-name="T9"> unseen</text:span></text:p><text:section text:display="none"><text:p>Draft</text:p><text:section><text:p>Draft</text:p></text:section></text:section><text:section><text:p>Text</text:p></text:section><text:p text:style-name="T9">unseen</text:p>'
    expect((await htmlOf(body, styles)).html).toBe('<p>Seen</p><p>Text</p>')
  })

  it('has its formulas, which are objects of their own', async () => {
    const math =
      '<?xml version="1.0"?><math:math xmlns:math="http://www.w3.org/1998/Math/MathML"><math:semantics><math:mstyle mathvariant="bold"><math:mi>x</math:mi></math:mstyle><math:annotation encoding="StarMath 5.0">bold x</math:annotation></math:semantics></math:math>'
    const body =
      '<text:p>Let <draw:frame><draw:object xlink:href="./Object 2"/><draw:image xlink:href="./ObjectReplacements/Object 2"/></draw:frame> be</text:p>'
    const { html, partial } = await htmlOf(body, '', { 'Object 2/content.xml': math })
    expect(html).toContain('<semantics><mrow><mi>x</mi></mrow><annotation')
    const { blocks } = parseDocument(html, { checkUrl: () => undefined })
    expect(JSON.stringify(blocks)).toMatch(/Let .*"math".*"mrow".*"mi".*"x".* be/)
    expect(JSON.stringify(blocks)).not.toContain('bold x')
    expect(partial).toBe(false)
  })

  it('marks what cannot be shown, and says so', async () => {
    const chart =
      '<text:p>Before<draw:frame><draw:object xlink:href="./Object 1"/><draw:image xlink:href="./ObjectReplacements/Object 1"/></draw:frame></text:p>'
    const { html, partial } = await htmlOf(chart)
    expect(html).toContain(UNSHOWN)
    expect(partial).toBe(true)
  })

  it('shows tracked changes as accepted', async () => {
    const { html, changed } = await htmlOf(
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>was taken out</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>stays</text:p>',
    )
    expect([html, changed]).toEqual(['<p>stays</p>', true])
  })

  it('writes whatever a body holds as HTML without throwing', async () => {
    const piece = fc.constantFrom(
      '<text:p>',
      '</text:p>',
      '<text:list>',
      '</text:list>',
      '<draw:frame>',
      '</draw:frame>',
      '<text:tracked-changes>',
      '<draw:image xlink:href="../../x"/>',
      '<script>alert(1)</script>',
      'words & <',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async pieces => {
        expect((await htmlOf(pieces.join(''))).html).not.toContain('<script')
      }),
      { numRuns: 60 },
    )
  })
})

it('a presentation has its slides in order, with titles, pictures and notes', async () => {
  const slide = (name: string, words: string) =>
    `<draw:page draw:name="${name}"><draw:frame><draw:text-box><text:p>${words}</text:p></draw:text-box></draw:frame><presentation:notes><draw:frame><draw:text-box><text:p>Say it</text:p></draw:text-box></draw:frame></presentation:notes></draw:page>`
  const converted = await convertContent(
    content(
      `<office:presentation>${slide('page1', 'First')}${slide('Tides', 'Second')}</office:presentation>`,
    ),
  )
  expect('html' in converted && converted.html).toBe(
    '<h2>1</h2><p>First</p><blockquote><p>Say it</p></blockquote><hr><h2>2. Tides</h2><p>Second</p><blockquote><p>Say it</p></blockquote>',
  )
})

describe('an OpenDocument spreadsheet', () => {
  const cell = (words: string, more = '') =>
    `<table:table-cell${more}><text:p>${words}</text:p></table:table-cell>`

  it('has its cells as they were last shown, repeated ones too', async () => {
    const rows = [
      `<table:table-row>${cell('Day')}${cell('m', ' table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="1021"/></table:table-row>`,
      '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>',
      `<table:table-row>${cell('4.15', ' office:value-type="float" office:value="4.1500001"')}</table:table-row>`,
      '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>',
    ].join('')
    const [sheet] = await sheetsOf(`<table:table table:name="Tides">${rows}</table:table>`)
    expect(sheet).toEqual({
      name: 'Tides',
      rows: [['Day', 'm', 'm'], [], [], ['4.15']],
      columns: 3,
      cut: false,
    })
  })

  it('of thousands of rows, each to the last column of the sheet, is read whole', async () => {
    const row = `<table:table-row>${cell('a')}<table:table-cell table:number-columns-repeated="2"/>${cell('b')}<table:table-cell table:number-columns-repeated="16380"/></table:table-row>`
    const [sheet] = await sheetsOf(`<table:table table:name="S">${row.repeat(5000)}</table:table>`)
    expect(sheet?.rows).toHaveLength(5000)
    expect(sheet?.rows[4999]).toEqual(['a', '', '', 'b'])
  })

  it('has its values where a program wrote no words', async () => {
    const valued = (attributes: string) => `<table:table-cell ${attributes}/>`
    const row = [
      'office:value-type="string" office:string-value="Tides &amp; lights"',
      'office:value-type="float" office:value="4.5"',
      'office:value-type="percentage" office:value="0.07"',
      'office:value-type="date" office:date-value="1906-05-01T00:00:00"',
      'office:value-type="time" office:time-value="PT09H05M00S"',
      'office:value-type="boolean" office:boolean-value="true"',
    ].map(valued)
    const [sheet] = await sheetsOf(
      `<table:table table:name="S"><table:table-row>${row.join('')}</table:table-row></table:table>`,
    )
    expect(sheet?.rows).toEqual([['Tides & lights', '4.5', '7%', '1906-05-01', '09:05:00', 'TRUE']])
    const unseen = `<table:table-cell office:value-type="float" office:value="0"><text:p/></table:table-cell>`
    const [empty] = await sheetsOf(`<table:table><table:table-row>${unseen}</table:table-row></table:table>`)
    expect(empty?.rows).toEqual([])
  })

  it('leaves comments out, and puts hidden sheets last', async () => {
    const hidden =
      '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>'
    const comment =
      '<table:table-cell><office:annotation><text:p>Check this</text:p></office:annotation><text:p>9</text:p></table:table-cell>'
    const sheets = await sheetsOf(
      `<table:table table:name="H" table:style-name="ta1"/><table:table table:name="S"><table:table-row>${comment}</table:table-row></table:table>`,
      hidden,
    )
    expect(sheets.map(({ name, rows, hidden }) => [name, rows, hidden])).toEqual([
      ['S', [['9']], undefined],
      ['H', [], true],
    ])
  })

  it('is refused when repeated cells are more than a page can hold', async () => {
    const row = `<table:table-row table:number-rows-repeated="1000000">${cell('x', ' table:number-columns-repeated="1000"')}</table:table-row>`
    await expect(sheetsOf(`<table:table>${row}</table:table>`)).rejects.toThrow('too-large')
  })
})
