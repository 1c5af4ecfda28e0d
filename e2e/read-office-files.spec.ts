import { expect, test } from '@playwright/test'
import { zip } from '../scripts/samples/formats/zip.mjs'
import { expectNoAxeViolations } from './support/axe'
import { openKeptFile, WAYS } from './support/kept-file'

const OPEN_XML = 'application/vnd.openxmlformats-officedocument.'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (...parts: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`
const types = (main: string, type: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/${main}" ContentType="${type}.main+xml"/></Types>`

const DOCUMENT = `${OPEN_XML}wordprocessingml.document`
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const letter = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
const picture =
  '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="The old gauge"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="emf"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
const body = [
  `<w:p>${run('The slope is the fraction ')}<m:oMath><m:f><m:num>${letter('g')}</m:num><m:den>${letter('h')}</m:den></m:f></m:oMath>${run(' of the whole height.')}</w:p>`,
  `<w:p><w:pPr><w:bidi/></w:pPr>${run('מגדלור')}</w:p>`,
  `<w:p><w:ins w:id="1" w:author="a">${run('was put in')}</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>was taken out</w:delText></w:r></w:del></w:p>`,
  `<w:p>${picture}${run('After the picture.')}</w:p>`,
].join('')
const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:r="${RELATIONS}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`
const wordParts = {
  '[Content_Types].xml': types('word/document.xml', DOCUMENT),
  '_rels/.rels': relations(['r1', 'officeDocument', 'word/document.xml']),
  'word/_rels/document.xml.rels': relations(
    ['emf', 'image', 'media/image1.emf'],
    ['h1', 'header', 'header1.xml'],
  ),
  'word/document.xml': `<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
  'word/header1.xml': `<w:hdr ${namespaces}><w:p>${run('Minutes of the society')}</w:p></w:hdr>`,
  'word/media/image1.emf': 'a picture that browsers do not draw',
}
const wordFile = (parts: Readonly<Record<string, string>>) => ({
  name: 'proof.docx',
  type: DOCUMENT,
  bytes: zip(parts),
})
const word = wordFile(wordParts)
/** The same document as a program writes it that has prefixes of its own. */
const foreignWord = wordFile({
  ...wordParts,
  'word/document.xml': wordParts['word/document.xml']
    .replaceAll(/(<\/?|\s|xmlns:)w(?=[:=])/g, '$1ns0')
    .replaceAll(/(<\/?|xmlns:)m(?=[:=])/g, '$1ns1'),
})

const SHEET = `${OPEN_XML}spreadsheetml.sheet`
const cell = (reference: string, value: string, style: number) =>
  `<c r="${reference}" s="${style}"><v>${value}</v></c>`
const text = (reference: string, value: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`
const excel = {
  name: 'catches.xlsx',
  type: SHEET,
  bytes: zip({
    '[Content_Types].xml': types('xl/workbook.xml', SHEET),
    '_rels/.rels': relations(['r1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      '<workbook><sheets><sheet name="Notes" state="hidden" r:id="s1"/><sheet name="Catches" r:id="s2"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      ['s1', 'worksheet', 'worksheets/sheet1.xml'],
      ['s2', 'worksheet', 'worksheets/sheet2.xml'],
      ['s3', 'styles', 'styles.xml'],
    ),
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="00000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1">${text('A1', 'Do not look here')}</row></sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet><cols><col min="3" max="3" hidden="1"/></cols><sheetData><row r="1">${text('A1', 'Share')}${cell('B1', '0.1223', 1)}${text('C1', 'hidden column')}${text('D1', 'of cod')}</row><row r="2">${text('A2', 'Shelf')}${cell('B2', '42', 2)}</row><row r="3" hidden="1">${text('A3', 'hidden row')}</row><row r="4">${text('A4', 'Loft')}</row></sheetData></worksheet>`,
  }),
}

const SLIDES = `${OPEN_XML}presentationml.presentation`
const slide = (title: string, words: string, more = '') =>
  `<p:sld ${more}><p:cSld><p:spTree><p:sp><p:nvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>${title}</a:t></a:r></a:p></p:txBody></p:sp><p:sp><p:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>`
const powerPoint = {
  name: 'talk.pptx',
  type: SLIDES,
  bytes: zip({
    '[Content_Types].xml': types('ppt/presentation.xml', SLIDES),
    '_rels/.rels': relations(['r1', 'officeDocument', 'ppt/presentation.xml']),
    'ppt/presentation.xml':
      '<p:presentation><p:sldIdLst><p:sldId id="1" r:id="b"/><p:sldId id="2" r:id="a"/></p:sldIdLst></p:presentation>',
    'ppt/_rels/presentation.xml.rels': relations(
      ['a', 'slide', 'slides/slide1.xml'],
      ['b', 'slide', 'slides/slide2.xml'],
    ),
    'ppt/slides/slide1.xml': slide('The end', 'Nobody comes', 'show="0"'),
    'ppt/slides/slide2.xml': slide('The lamp', 'It burns low'),
  }),
}

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.'
const openDocument = (name: string, family: string, body: string) => ({
  name,
  type: OPEN_DOCUMENT + family,
  bytes: zip({
    mimetype: OPEN_DOCUMENT + family,
    'content.xml': `<office:document-content><office:body>${body}</office:body></office:document-content>`,
  }),
})
const frame = (words: string) =>
  `<draw:frame><draw:text-box><text:p>${words}</text:p></draw:text-box></draw:frame>`
const openText = openDocument(
  'minutes.odt',
  'text',
  '<office:text><text:h text:outline-level="1">The gauge</text:h><text:list><text:list-item><text:p>is read at noon</text:p></text:list-item></text:list><text:p><draw:frame><draw:object/><svg:desc>A chart of the tides</svg:desc></draw:frame></text:p></office:text>',
)
const openSheets = openDocument(
  'tides.ods',
  'spreadsheet',
  '<office:spreadsheet><table:table table:name="Tides"><table:table-row><table:table-cell><text:p>4.15</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>',
)
const openSlides = openDocument(
  'talk.odp',
  'presentation',
  `<office:presentation><draw:page draw:name="The lamp">${frame('It burns low')}</draw:page><draw:page draw:name="page2">${frame('Nobody comes')}</draw:page></office:presentation>`,
)

for (const way of WAYS)
  test.describe(`by ${way}`, () => {
    test('a Word document has its formulas, its directions and a word on what is left out', async ({
      page,
      baseURL,
    }) => {
      await openKeptFile(page, way, word, baseURL)
      const sentence = page.getByText('The slope is the fraction')
      await expect(sentence.locator('math mfrac')).toBeVisible()
      await expect(page.getByText('Minutes of the society')).toBeVisible()
      await expect(page.getByText('מגדלור')).toHaveCSS('direction', 'rtl')
      await expect(page.getByText('was put in')).toBeVisible()
      await expect(page.getByText('[not shown here]')).toBeVisible()
      await expect(page.getByRole('note')).toHaveText(/Not everything .* Tracked changes/)
      await expectNoAxeViolations(page)
    })

    test('a Word document of another program has its formulas and its directions', async ({
      page,
      baseURL,
    }) => {
      await openKeptFile(page, way, foreignWord, baseURL)
      await expect(page.getByText('The slope is the fraction').locator('math mfrac')).toBeVisible()
      await expect(page.getByText('מגדלור')).toHaveCSS('direction', 'rtl')
    })

    test('an Excel workbook shows what Excel shows, and its visible sheet first', async ({
      page,
      baseURL,
    }) => {
      await openKeptFile(page, way, excel, baseURL)
      await expect(page.getByText('12.23%')).toBeVisible()
      await expect(page.getByText('00042')).toBeVisible()
      await expect(page.getByRole('tab')).toHaveText(['Catches', 'Notes (hidden)'])
      await expect(page.getByRole('columnheader')).toHaveText(['A', 'B', 'D'])
      await expect(page.locator('.data-gutter')).toHaveText(['1', '2', '4'])
      await expect(page.getByRole('cell', { name: 'Loft' })).toBeVisible()
      await expect(page.getByText(/^hidden (?:row|column)$/)).toHaveCount(0)
      await expect(page.getByRole('note')).toHaveText(/Hidden rows and columns are not shown/)
    })

    test('a file keeps its own direction in a viewer from right to left', async ({ page, baseURL }) => {
      const edges = async (text: string) =>
        (await page.getByText(text, { exact: true }).boundingBox())?.x ?? 0
      await openKeptFile(page, way, excel, baseURL, '&lang=ar')
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
      await expect(page.getByRole('columnheader')).toHaveText(['A', 'B', 'D'])
      expect(await edges('Share')).toBeLessThan(await edges('of cod'))
      await openKeptFile(page, way, word, baseURL, '&lang=ar')
      await expect(page.getByText('After the picture.')).toHaveCSS('direction', 'ltr')
      await expect(page.getByText('מגדלור')).toHaveCSS('direction', 'rtl')
      await openKeptFile(page, way, powerPoint, baseURL, '&lang=ar')
      await expect(page.getByRole('heading', { name: '1. The lamp' })).toHaveCSS('direction', 'ltr')
    })

    test('a presentation is its slides in order, a hidden one called so', async ({ page, baseURL }) => {
      await openKeptFile(page, way, powerPoint, baseURL)
      await expect(page.getByRole('heading', { level: 2 })).toHaveText([
        '1. The lamp',
        '2. The end [hidden slide]',
      ])
      await expect(page.getByText('It burns low')).toBeVisible()
    })

    test('an OpenDocument text has its headings, lists and a word on what is left out', async ({
      page,
      baseURL,
    }) => {
      await openKeptFile(page, way, openText, baseURL)
      await expect(page.getByRole('heading', { name: 'The gauge' })).toBeVisible()
      await expect(page.getByRole('listitem').getByText('is read at noon')).toBeVisible()
      await expect(page.getByText('[not shown here] A chart of the tides')).toBeVisible()
      await expect(page.getByRole('note')).toHaveText(/Not everything/)
      await expectNoAxeViolations(page)
    })

    test('an OpenDocument spreadsheet is tables', async ({ page, baseURL }) => {
      await openKeptFile(page, way, openSheets, baseURL)
      await expect(page.getByRole('tab')).toHaveText(['Tides'])
      await expect(page.getByText('4.15')).toBeVisible()
    })

    test('an OpenDocument presentation is its slides in order', async ({ page, baseURL }) => {
      await openKeptFile(page, way, openSlides, baseURL)
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(['1. The lamp', '2'])
      await expect(page.getByText('Nobody comes')).toBeVisible()
    })
  })
