import { describe, expect, it } from 'vitest'
import { zip } from '../../../scripts/samples/formats/zip.mjs'
import { convert } from './convert'
import type { OfficeKind } from './office-kind'
import { HIDDEN_SLIDE } from './unshown'

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (...all: readonly (readonly [type: string, id: string, target: string])[]) =>
  `<Relationships>${all.map(([type, id, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`).join('')}</Relationships>`

const converted = (kind: OfficeKind, parts: Readonly<Record<string, string>>) =>
  convert({ kind, bytes: new Uint8Array(zip(parts)), language: 'en' })

async function sheetOf(kind: OfficeKind, parts: Readonly<Record<string, string>>) {
  const workbook = await converted(kind, parts)
  return 'sheets' in workbook ? workbook.sheets[0] : undefined
}

const row = (number: number, attributes: string, ...cells: readonly string[]) =>
  `<row r="${number}" ${attributes}>${cells.map((text, column) => `<c r="${'ABCD'.charAt(column)}${number}" t="str"><v>${text}</v></c>`).join('')}</row>`
const excel = (head: string, rows: string) =>
  sheetOf('workbook', {
    '_rels/.rels': relations(['officeDocument', 'r', 'xl/workbook.xml']),
    'xl/workbook.xml': '<workbook><sheets><sheet name="Tides" sheetId="1" ns1:id="s"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(['worksheet', 's', 'worksheets/sheet1.xml']),
    'xl/worksheets/sheet1.xml': `<worksheet>${head}<sheetData>${rows}</sheetData></worksheet>`,
  })

describe('hidden rows and columns of an Excel workbook', () => {
  it('are left out, and the others keep their positions', async () => {
    const columns =
      '<cols><col min="1" max="1" width="9"/><col min="2" max="2" hidden="1"/><col min="4" max="16384" width="0"/></cols>'
    const rows =
      row(1, '', 'a', 'b', 'c', 'd') +
      row(2, 'hidden="1"', 'e', 'f', 'g') +
      row(3, 'ht="0"', 'h') +
      row(4, 'hidden="0"', 'i', 'j', 'k')
    expect(await excel(columns, rows)).toEqual({
      name: 'Tides',
      rows: [
        ['a', 'c'],
        ['i', 'k'],
      ],
      columns: 2,
      cut: false,
      positions: { rows: [0, 3], columns: [0, 2] },
      leftOut: true,
      active: true,
    })
  })

  it('are left out where the sheet hides all rows that it does not list, without a notice of empty ones', async () => {
    const sheet = await excel('<sheetFormatPr zeroHeight="1"/>', row(2, '', 'a') + row(9, '', 'b'))
    expect(sheet).toMatchObject({ rows: [['a'], ['b']], positions: { rows: [1, 8], columns: [0] } })
    expect(sheet).not.toHaveProperty('leftOut')
  })

  it('may be all of a sheet', async () => {
    const sheet = await excel('', row(1, 'hidden="true"', 'a'))
    expect(sheet).toMatchObject({ rows: [], columns: 0, leftOut: true })
  })
})

const openDocument = (body: string, styles = '') => ({
  mimetype: '',
  'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body>${body}</office:body></office:document-content>`,
})

it('hidden and filtered rows and columns of an OpenDocument spreadsheet are left out', async () => {
  const cell = (words: string) => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`
  const row = (words: readonly string[], more = '') =>
    `<table:table-row ${more}>${words.map(cell).join('')}</table:table-row>`
  const gap = (more: string) =>
    `<table:table-row ${more}><table:table-cell table:number-columns-repeated="1024"/></table:table-row>`
  const table = [
    '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-column/>',
    row(['a', 'b', 'c', 'd']),
    gap('table:visibility="collapse" table:number-rows-repeated="5"'),
    row(['e', 'f'], 'table:visibility="filter" table:number-rows-repeated="2"'),
    gap(''),
    row(['g', 'h']),
    gap('table:visibility="collapse" table:number-rows-repeated="1048566"'),
  ]
  const sheets = `<table:table table:name="Tides">${table.join('')}</table:table>`
  const body = `<office:spreadsheet>${sheets}</office:spreadsheet>`
  expect(await sheetOf('open-document', openDocument(body))).toEqual({
    name: 'Tides',
    rows: [['a', 'd'], [], ['g']],
    columns: 2,
    cut: false,
    positions: { rows: [0, 8, 9], columns: [0, 3] },
    leftOut: true,
  })
})

it('a sheet of Excel or of OpenDocument says that its first column is on the right', async () => {
  const views = (value: string) => `<sheetViews><sheetView rightToLeft="${value}"/></sheetViews>`
  expect(await excel(views('1'), row(1, '', 'a', 'b'))).toMatchObject({ rightToLeft: true })
  expect(await excel(views('0'), row(1, '', 'a', 'b'))).not.toHaveProperty('rightToLeft')
  const style =
    '<style:style style:name="ta1"><style:table-properties style:writing-mode="rl-tb"/></style:style>'
  const table =
    '<table:table table:style-name="ta1"><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table>'
  const parts = openDocument(`<office:spreadsheet>${table}</office:spreadsheet>`, style)
  expect(await sheetOf('open-document', parts)).toMatchObject({ rightToLeft: true })
})

describe('a hidden slide stands in its place and is called so', () => {
  it('in a PowerPoint presentation', async () => {
    const slide = (attributes: string, text: string) =>
      `<p:sld ${attributes}><p:cSld><p:spTree><p:sp><p:nvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>`
    const presentation = await converted('presentation', {
      '_rels/.rels': relations(['officeDocument', 'r', 'ppt/presentation.xml']),
      'ppt/presentation.xml':
        '<p:presentation><p:sldIdLst><p:sldId id="256" ns1:id="a"/><p:sldId id="257" ns1:id="b"/></p:sldIdLst></p:presentation>',
      'ppt/_rels/presentation.xml.rels': relations(
        ['slide', 'a', 'slides/slide1.xml'],
        ['slide', 'b', 'slides/slide2.xml'],
      ),
      'ppt/slides/slide1.xml': slide('show="0"', 'Spare'),
      'ppt/slides/slide2.xml': slide('show="1"', 'Tides'),
    })
    const html = `<h2>1. Spare ${HIDDEN_SLIDE}</h2><hr><h2>2. Tides</h2>`
    expect(presentation).toMatchObject({ html, partial: false })
  })

  it('in an OpenDocument presentation', async () => {
    const styles =
      '<style:style style:name="dp2"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>'
    const pages =
      '<draw:page draw:name="Tides"/><draw:page draw:name="page2" draw:style-name="dp2"><text:p>Spare</text:p></draw:page>'
    const body = `<office:presentation>${pages}</office:presentation>`
    expect(await converted('open-document', openDocument(body, styles))).toMatchObject({
      html: `<h2>1. Tides</h2><hr><h2>2 ${HIDDEN_SLIDE}</h2><p>Spare</p>`,
    })
  })
})
