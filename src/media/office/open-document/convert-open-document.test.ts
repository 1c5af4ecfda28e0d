import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zip } from '../../../../scripts/samples/formats/zip.mjs'
import { isFailure } from '../../../model/failure'
import { convert } from '../convert'
import { UNSHOWN } from '../unshown'

const JPEG = readFileSync(new URL('../../../server/samples/album/pellow-album-1.jpg', import.meta.url))

const content = (body: string, styles = '') =>
  `<?xml version="1.0"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body>${body}</office:body></office:document-content>`

async function convertContent(xml: string) {
  const parts = {
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

async function htmlOf(body: string, styles = '') {
  const converted = await convertContent(content(`<office:text>${body}</office:text>`, styles))
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
