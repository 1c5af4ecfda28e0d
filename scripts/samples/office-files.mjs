// A Word document and an Excel workbook, written as the parts that ECMA-376 asks for.
import { zip } from './formats/zip.mjs'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const escaped = text => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function relations(list) {
  const each = list.map(
    ([id, type, target, more = '']) =>
      `<Relationship Id="${id}" Type="${type}" Target="${escaped(target)}"${more}/>`,
  )
  return `${HEAD}<Relationships xmlns="${RELATIONS}">${each.join('')}</Relationships>`
}

function contentTypes(defaults, overrides) {
  const types = Object.entries({
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    ...defaults,
  })
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
    .join('')}${Object.entries(overrides)
    .map(
      ([part, type]) =>
        `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
    )
    .join('')}</Types>`
}

const run = (text, look = '') =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
const paragraph = (inside, style = '') => `<w:p>${style && `<w:pPr>${style}</w:pPr>`}${inside}</w:p>`
const heading = (text, level) => paragraph(run(text), `<w:pStyle w:val="Heading${level}"/>`)
const point = text => paragraph(run(text), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')

function table(rows) {
  const cell = text => `<w:tc>${paragraph(run(text))}</w:tc>`
  return `<w:tbl>${rows.map((row, index) => `<w:tr>${index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

function picture(pixels) {
  const [width, height] = pixels.map(side => side * 9525)
  return paragraph(
    `<w:r><w:drawing><wp:inline><wp:extent cx="${width}" cy="${height}"/><wp:docPr id="1" name="Stair" descr="The stair of the old gauge, at low water"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="stair.jpg" descr="The stair of the old gauge, at low water"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId2"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  )
}

/** Minutes of a meeting, with a list, a table, a note, a link and a picture (JPEG, pixels wide and high). */
export function wordDocument(jpeg, pixels) {
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
  const link = `<w:hyperlink r:id="rId3">${run('the society’s page', '<w:u w:val="single"/>')}</w:hyperlink>`
  const body = [
    heading('Minutes of the Gauge Committee', 1),
    paragraph(
      run('Held in the reading room, Port Ellery, on the second Tuesday of March. Present: ') +
        run('E. Vale', '<w:b/>') +
        run(' in the chair, Miss Trewin, Mr. Fairweather; the minister sent his umbrella.'),
    ),
    heading('What was decided', 2),
    point('The zero of the gauge stays where it is.'),
    point('The steps are to be scraped before the visitors come, and not after.'),
    point('The cocoa is a charge upon the Trust.'),
    heading('Readings laid before the committee', 2),
    table([
      ['Day', 'High water', 'Low water'],
      ['Monday', '4.13 m', '0.71 m'],
      ['Tuesday', '4.02 m', '0.80 m'],
      ['Wednesday', '3.87 m', '0.96 m'],
    ]),
    paragraph(
      run('The figures of Wednesday were read by candle') +
        note +
        run('. More of them may be had from ') +
        link +
        run('.'),
    ),
    picture(pixels),
    paragraph(run('The meeting closed when the tide did.', '<w:i/>')),
  ]
  const names = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`
  const style = level =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`
  return zip({
    '[Content_Types].xml': contentTypes(
      { jpg: 'image/jpeg' },
      {
        '/word/document.xml': 'wordprocessingml.document.main',
        '/word/styles.xml': 'wordprocessingml.styles',
        '/word/numbering.xml': 'wordprocessingml.numbering',
        '/word/footnotes.xml': 'wordprocessingml.footnotes',
      },
    ),
    '_rels/.rels': relations([['rId1', `${OFFICE}/officeDocument`, 'word/document.xml']]),
    'word/document.xml': `${HEAD}<w:document ${names}><w:body>${body.join('')}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations([
      ['rId1', `${OFFICE}/styles`, 'styles.xml'],
      ['rId2', `${OFFICE}/image`, 'media/stair.jpg'],
      ['rId3', `${OFFICE}/hyperlink`, 'https://skerrow.example/society', ' TargetMode="External"'],
      ['rId4', `${OFFICE}/numbering`, 'numbering.xml'],
      ['rId5', `${OFFICE}/footnotes`, 'footnotes.xml'],
    ]),
    'word/styles.xml': `${HEAD}<w:styles ${names}>${style(1)}${style(2)}</w:styles>`,
    'word/numbering.xml': `${HEAD}<w:numbering ${names}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/footnotes.xml': `${HEAD}<w:footnotes ${names}><w:footnote w:id="2">${paragraph(run('The candle was Miss Trewin’s own.'))}</w:footnote></w:footnotes>`,
    'word/media/stair.jpg': jpeg,
  })
}

const letter = column => String.fromCharCode(65 + column)

function cell(value, reference) {
  if (value instanceof Date)
    return `<c r="${reference}" s="1"><v>${value.getTime() / 86_400_000 + 25_569}</v></c>`
  if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`
  return value === ''
    ? ''
    : `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}

function sheet(rows) {
  const written = rows.map(
    (row, index) =>
      `<row r="${index + 1}">${row.map((value, column) => cell(value, `${letter(column)}${index + 1}`)).join('')}</row>`,
  )
  return `${HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${written.join('')}</sheetData></worksheet>`
}

/** A workbook of sheets by name; cells are texts, numbers and dates. */
export function workbook(sheets) {
  const names = Object.keys(sheets)
  const parts = names.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, 'spreadsheetml.worksheet'])
  return zip({
    '[Content_Types].xml': contentTypes(
      {},
      {
        '/xl/workbook.xml': 'spreadsheetml.sheet.main',
        '/xl/styles.xml': 'spreadsheetml.styles',
        ...Object.fromEntries(parts),
      },
    ),
    '_rels/.rels': relations([['rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_, index) => [
        `rId${index + 1}`,
        `${OFFICE}/worksheet`,
        `worksheets/sheet${index + 1}.xml`,
      ]),
      [`rId${names.length + 1}`, `${OFFICE}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet(sheets[name])]),
    ),
  })
}
