import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { zip } from '../../../scripts/samples/formats/zip.mjs'
import { convert } from './convert'
import { UNSHOWN } from './unshown'

const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../server/samples/texts/${name}`, import.meta.url)))

// e2e/read-texts.spec.ts proves how a Word document is shown: the converter's build for browsers is another.

const part = (type: string, id: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
const relations = (...all: string[]) => `<Relationships>${all.join('')}</Relationships>`

const FORMATS =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="#,##0.00&quot; kg&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="20"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="44"/></cellXfs></styleSheet>'
const number = (reference: string, value: string, style: number) =>
  `<c r="${reference}" s="${style}"><v>${value}</v></c>`

function workbookOf(sheets: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) {
  const entries = Object.entries(sheets)
  const listed = entries.map(
    ([name], index) =>
      `<sheet name="${name.replace('-', '')}" r:id="s${index}" ${name.startsWith('-') ? 'state="hidden"' : ''}/>`,
  )
  const parts = {
    '[Content_Types].xml': '',
    '_rels/.rels': relations(part('officeDocument', 'r', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...entries.map((_, index) => part('worksheet', `s${index}`, `worksheets/sheet${index}.xml`)),
      part('styles', 'styles', 'styles.xml'),
      part('sharedStrings', 'strings', '/xl/sharedStrings.xml'),
    ),
    'xl/styles.xml': FORMATS,
    ...Object.fromEntries(
      entries.map(([, rows], index) => [
        `xl/worksheets/sheet${index}.xml`,
        `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...more,
  }
  return new Uint8Array(zip(parts))
}

async function sheetsOf(bytes: Uint8Array<ArrayBuffer>, language = 'en') {
  const converted = await convert({ kind: 'workbook', bytes, language })
  if (!('sheets' in converted)) throw new Error('not converted')
  return converted
}

describe('an Excel workbook', () => {
  it('is tables in words, dates as Excel shows them', async () => {
    const { sheets } = await sheetsOf(sample('tides.xlsx'))
    expect(sheets.map(({ name }) => name)).toEqual(['Tides 1906', 'Lights'])
    expect(sheets[0]?.rows[1]?.slice(1)).toEqual(['4.15', '0.68', 'spring tide'])
    expect(sheets[0]?.rows[1]?.[0]).toMatch(/1906/)
  })

  it('shows per cent, times, leading zeros, units and money as Excel does', async () => {
    const rows = `<row r="1">${number('A1', '0.1223', 1)}${number('B1', '0.5', 2)}${number('C1', '42', 3)}${number('D1', '1234.5', 5)}${number('E1', '0.30000000000000004', 0)}${number('F1', '2.5', 6)}</row>`
    const { sheets } = await sheetsOf(workbookOf({ Catches: rows }))
    expect(sheets[0]?.rows[0]).toEqual(['12.23%', '12:00', '00042', '1,234.50 kg', '0.3', '$2.50'])
  })

  it('writes a date as the reader is used to, also in a workbook that counts from 1904', async () => {
    const rows = `<row r="1">${number('A1', '45356', 4)}</row>`
    expect((await sheetsOf(workbookOf({ Days: rows }))).sheets[0]?.rows[0]).toEqual(['3/5/2024'])
    expect((await sheetsOf(workbookOf({ Days: rows }), 'de')).sheets[0]?.rows[0]).toEqual(['5.3.2024'])
    const from1904 = workbookOf(
      { Days: `<row r="1">${number('A1', '43894', 4)}</row>` },
      {
        'xl/workbook.xml':
          '<workbook><workbookPr date1904="1"/><sheets><sheet name="Days" r:id="s0"/></sheets></workbook>',
      },
    )
    expect((await sheetsOf(from1904)).sheets[0]?.rows[0]).toEqual(['3/5/2024'])
  })

  it('begins with the sheet that Excel shows; hidden ones come last and are called so', async () => {
    const cell = (text: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`
    const { sheets } = await sheetsOf(workbookOf({ '-Notes': cell('Do not look'), Catches: cell('Share') }))
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Catches', undefined],
      ['Notes', true],
    ])
  })

  it('has rich and shared texts whole, without the reading aids of Japanese, errors and formulas as they stand', async () => {
    const rows =
      '<row r="2"><c r="B2" t="s"><v>0</v></c><c t="e"><v>#DIV/0!</v></c><c t="b"><v>1</v></c><c><f>SUM(A1:A2)</f></c><c t="str"><f>A1</f><v>a_x000A_b</v></c></row>'
    const strings = {
      'xl/sharedStrings.xml':
        '<sst><si><r><t>灯</t></r><r><t xml:space="preserve">台 &amp; Co</t></r><rPh sb="0"><t>とう</t></rPh></si></sst>',
    }
    const { sheets } = await sheetsOf(workbookOf({ Texts: rows }, strings))
    expect(sheets[0]?.rows[1]).toEqual(['', '灯台 & Co', '#DIV/0!', 'TRUE', '=SUM(A1:A2)', 'a\nb'])
  })

  it('says when it has charts or comments, which are not shown', async () => {
    expect((await sheetsOf(workbookOf({ A: '' }))).partial).toBe(false)
    expect((await sheetsOf(workbookOf({ A: '' }, { 'xl/charts/chart1.xml': '<c/>' }))).partial).toBe(true)
  })

  it('with a look for whole rows and columns, to the end of the sheet, is its cells with words', async () => {
    const rows =
      '<row r="1" s="1" customFormat="1"><c r="A1"><v>7</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/><c r="B1048576" s="1"></c></row>'
    const { sheets } = await sheetsOf(workbookOf({ A: rows }))
    expect(sheets[0]).toMatchObject({ rows: [['7']], columns: 1 })
  })

  it('with one cell at the end of the world is refused', async () => {
    const bytes = workbookOf({ A: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' })
    expect(await convert({ kind: 'workbook', bytes, language: 'en' })).toEqual({
      failure: 'invalid',
      detail: 'too-large',
    })
  })
})

describe('a presentation', () => {
  const slide = (tree: string) => `<p:sld><p:cSld><p:spTree>${tree}</p:spTree></p:cSld></p:sld>`
  const shape = (type: string, paragraphs: string) =>
    `<p:sp><p:nvSpPr><p:nvPr>${type && `<p:ph type="${type}"/>`}</p:nvPr></p:nvSpPr><p:txBody>${paragraphs}</p:txBody></p:sp>`
  const paragraph = (text: string, properties = '') =>
    `<a:p><a:pPr ${properties}/><a:r><a:t>${text}</a:t></a:r></a:p>`
  const parts = {
    '_rels/.rels': relations(part('officeDocument', 'r', 'ppt/presentation.xml')),
    'ppt/presentation.xml':
      '<p:presentation><p:sldIdLst><p:sldId id="1" r:id="b"/><p:sldId id="2" r:id="a"/></p:sldIdLst></p:presentation>',
    'ppt/_rels/presentation.xml.rels': relations(
      part('slide', 'a', 'slides/slide1.xml'),
      part('slide', 'b', 'slides/slide2.xml'),
    ),
    'ppt/slides/slide1.xml': slide(
      `${shape('', paragraph('Low water'))}<p:graphicFrame><a:tbl><a:tr><a:tc><p:txBody>${paragraph('cell')}</p:txBody></a:tc></a:tr></a:tbl></p:graphicFrame><p:graphicFrame><c:chart/></p:graphicFrame>`,
    ),
    'ppt/slides/slide2.xml': slide(
      `${shape('body', paragraph('first') + paragraph('under it', 'lvl="1"') + paragraph('עברית', 'rtl="1"'))}${shape('title', paragraph('The &amp; lamp'))}${shape('sldNum', paragraph('7'))}<p:pic><p:nvPicPr><p:cNvPr descr="A stair"/></p:nvPicPr><p:blipFill><a:blip r:embed="i"/></p:blipFill></p:pic>`,
    ),
    'ppt/slides/_rels/slide2.xml.rels': relations(
      part('image', 'i', '../media/image1.emf'),
      part('notesSlide', 'n', '../notesSlides/notes1.xml'),
    ),
    'ppt/notesSlides/notes1.xml': slide(shape('body', paragraph('Say this'))),
    'ppt/media/image1.emf': 'not a picture for browsers',
  }

  it('is its slides in order, with titles, lists, tables and notes; what cannot be shown has a mark', async () => {
    const converted = await convert({
      kind: 'presentation',
      bytes: new Uint8Array(zip(parts)),
      language: 'en',
    })
    expect(converted).toMatchObject({ partial: true })
    const html = 'html' in converted ? converted.html : ''
    expect(html).toBe(
      `<h2>1. The &amp; lamp</h2><p>first</p><ul><li>under it</li></ul><p dir="rtl">עברית</p><p>${UNSHOWN} A stair</p><blockquote><p>Say this</p></blockquote><hr><h2>2</h2><p>Low water</p><table><tr><td><p>cell</p></td></tr></table><p>${UNSHOWN}</p>`,
    )
  })
})

describe('a presentation as people make them', () => {
  const paragraph = (text: string, properties: string) =>
    `<a:p>${properties}<a:r><a:t>${text}</a:t></a:r></a:p>`
  const numbered = (text: string, type: string, more = '', level = 0) =>
    paragraph(text, `<a:pPr lvl="${level}"><a:buAutoNum type="${type}" ${more}/></a:pPr>`)
  const htmlOf = async (tree: string, slideParts: Readonly<Record<string, string>> = {}) => {
    const bytes = zip({
      '_rels/.rels': relations(part('officeDocument', 'r', 'ppt/presentation.xml')),
      'ppt/presentation.xml': '<p:presentation><p:sldIdLst><p:sldId r:id="a"/></p:sldIdLst></p:presentation>',
      'ppt/_rels/presentation.xml.rels': relations(part('slide', 'a', 'slides/slide1.xml')),
      'ppt/slides/slide1.xml': `<p:sld><p:cSld><p:spTree>${tree}</p:spTree></p:cSld></p:sld>`,
      ...slideParts,
    })
    const converted = await convert({ kind: 'presentation', bytes: new Uint8Array(bytes), language: 'en' })
    return 'html' in converted ? converted : { html: '', partial: true }
  }

  it('has the numbers of its steps', async () => {
    const body = [
      numbered('light', 'arabicPeriod'),
      numbered('trim', 'alphaLcParenR', '', 1),
      numbered('fill', 'alphaLcParenR', '', 1),
      numbered('watch', 'arabicPeriod'),
      paragraph('Then', ''),
      numbered('sleep', 'romanUcPeriod', 'startAt="4"'),
    ].join('')
    expect((await htmlOf(`<p:sp><p:txBody>${body}</p:txBody></p:sp>`)).html).toBe(
      '<h2>1</h2><p>1. light</p><ul><li data-marker="a)">trim</li><li data-marker="b)">fill</li></ul><p>2. watch</p><p>Then</p><p>IV. sleep</p>',
    )
  })

  it('has its words where the levels and numbers of paragraphs are none', async () => {
    const body = [
      numbered('one', 'arabicPeriod', 'startAt="1.5"', -3),
      numbered('two', 'arabicPeriod', 'startAt="-7"', 0.5),
      numbered('deep', 'arabicPeriod', '', 99),
    ].join('')
    const { html } = await htmlOf(`<p:sp><p:txBody>${body}</p:txBody></p:sp>`)
    expect(html).toBe(
      `<h2>1</h2><p>1. one</p><p>2. two</p>${'<ul>'.repeat(8)}<li data-marker="1.">deep</li>${'</ul>'.repeat(8)}`,
    )
  })

  it('has the words of its diagrams, as they hang together', async () => {
    const point = (id: string, words: string, type = '') =>
      `<dgm:pt modelId="${id}" ${type && `type="${type}"`}><dgm:t>${words && paragraph(words, '')}</dgm:t></dgm:pt>`
    const link = (from: string, to: string, order: number, type = '') =>
      `<dgm:cxn srcId="${from}" destId="${to}" srcOrd="${order}" ${type && `type="${type}"`}/>`
    const points =
      point('0', '', 'doc') +
      point('2', 'Mate') +
      point('1', 'Keeper') +
      point('3', 'Boy') +
      point('9', 'drawn', 'pres') +
      point('7', 'Cat')
    const links = link('0', '2', 1) + link('0', '1', 0) + link('1', '3', 0) + link('1', '9', 1, 'presOf')
    const frame =
      '<p:graphicFrame><a:graphic><a:graphicData><dgm:relIds r:dm="d"/></a:graphicData></a:graphic></p:graphicFrame>'
    const { html, partial } = await htmlOf(frame, {
      'ppt/slides/_rels/slide1.xml.rels': relations(part('diagramData', 'd', '../diagrams/data1.xml')),
      'ppt/diagrams/data1.xml': `<dgm:dataModel><dgm:ptLst>${points}</dgm:ptLst><dgm:cxnLst>${links}</dgm:cxnLst></dgm:dataModel>`,
    })
    expect(html).toBe(
      '<h2>1</h2><ul><li><p>Keeper</p><ul><li><p>Boy</p></li></ul></li><li><p>Mate</p></li></ul><ul><li><p>Cat</p></li></ul>',
    )
    expect(partial).toBe(false)
    expect((await htmlOf(frame)).html).toContain(UNSHOWN)
  })
})

it('a binary workbook is offered as a file, not shown as empty', async () => {
  const bytes = zip({
    '_rels/.rels': relations(part('officeDocument', 'r', 'xl/workbook.bin')),
    'xl/workbook.bin': '\x83\x01\0\x80\x01',
  })
  expect(await convert({ kind: 'workbook', bytes: new Uint8Array(bytes), language: 'en' })).toEqual({
    failure: 'unsupported',
    detail: 'unreadable-file',
  })
})

it('what unpacks to more than a page can hold is refused before it is converted', async () => {
  const bomb = new Uint8Array(zip({ first: '', 'word/document.xml': Buffer.alloc(60_000_000, 32) }))
  expect(await convert({ kind: 'document', bytes: bomb, language: 'en' })).toEqual({
    failure: 'invalid',
    detail: 'too-large',
  })
})

it.each(['document', 'workbook', 'presentation'] as const)(
  'damaged files and others are no %s',
  async kind => {
    const unreadable = { failure: 'unsupported', detail: 'unreadable-file' }
    expect(await convert({ kind, language: 'en', bytes: new TextEncoder().encode('<html>') })).toEqual(
      unreadable,
    )
    expect(
      await convert({ kind, language: 'en', bytes: sample('minutes.docx').subarray(0, 900).slice() }),
    ).toEqual(unreadable)
    expect(await convert({ kind, language: 'en', bytes: new Uint8Array(zip({ a: 'b' })) })).toEqual(
      unreadable,
    )
  },
)
