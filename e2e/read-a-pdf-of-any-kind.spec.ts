import { readFile } from 'node:fs/promises'
import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { expect, test } from '@playwright/test'
import { PdfWriter } from '../scripts/samples/formats/pdf-writer.mjs'
import { expectNoAxeViolations } from './support/axe'
import { openKeptFile, WAYS } from './support/kept-file'

const stored = (name: string, bytes: Uint8Array) => ({
  name,
  type: 'application/pdf',
  bytes: Buffer.from(bytes),
})

async function pageThatSays(words: string) {
  const pdf = await PDFDocument.create()
  pdf.addPage([400, 300]).drawText(words, { x: 40, y: 200, size: 20 })
  return pdf
}

async function portfolio() {
  const pdf = await pageThatSays('Cover sheet')
  const enclosed = await (await pageThatSays('Minutes of January')).save()
  await pdf.attach(enclosed, 'minutes-january.pdf', { mimeType: 'application/pdf' })
  await pdf.attach(new TextEncoder().encode('<script>alert(1)</script>'), 'notes.html', {
    mimeType: 'text/html',
  })
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseAttachments'))
  return stored('portfolio.pdf', await pdf.save())
}

/** A PDF of three pages, with a file pinned to the first and to the last of them. */
async function pinnedFiles() {
  const pdf = await pageThatSays('Ship’s log')
  const { context } = pdf
  const pin = (index: number, name: string, words: string) => {
    const file = context.register(context.flateStream(words, { Type: 'EmbeddedFile' }))
    const specification = { Type: 'Filespec', F: PDFString.of(name), EF: { F: file } }
    const pinned = context.obj({
      Type: 'Annot',
      Subtype: 'FileAttachment',
      Rect: [20, 20, 40, 40],
      Contents: PDFString.of(`Enclosed by the harbour office`),
      FS: specification,
    })
    pdf.getPage(index).node.addAnnot(context.register(pinned))
  }
  for (const words of ['Second leaf', 'Third leaf'])
    pdf.addPage([400, 300]).drawText(words, { x: 40, y: 200 })
  pin(0, 'C:\\\\Users\\\\ida\\\\cargo.csv', 'tea;12')
  pin(2, 'crew.csv', 'Ida Vale;mate')
  return stored('log.pdf', await pdf.save())
}

/** A portfolio whose files lie in folders, named by path. */
async function foldersOfFiles() {
  const pdf = await pageThatSays('Cover sheet')
  const { context } = pdf
  const specification = (path: string) => {
    const file = context.register(context.flateStream('Minutes', { Type: 'EmbeddedFile' }))
    return context.register(
      context.obj({ Type: 'Filespec', F: PDFString.of(path), UF: PDFString.of(path), EF: { F: file } }),
    )
  }
  const paths = ['1886/council/minutes.txt', '1887/minutes.txt']
  const names = paths.flatMap(path => [PDFString.of(path), specification(path)])
  pdf.catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: { Names: names } }))
  pdf.catalog.set(PDFName.of('Collection'), context.obj({ Type: 'Collection', View: 'D' }))
  return stored('folders.pdf', await pdf.save())
}

/** A form that is laid out twice, by its pages and by XFA; `shown` says whether the pages show its field. */
async function formOfBothKinds(shown: boolean) {
  const pdf = await pageThatSays(shown ? 'Request for a desk' : 'Please wait')
  const { context } = pdf
  const field = pdf.getForm().createTextField('reader')
  field.setText('Ida Vale')
  if (shown) field.addToPage(pdf.getPage(0), { x: 40, y: 100, width: 200, height: 30 })
  const xfa = context.register(context.flateStream('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"/>'))
  pdf.getForm().acroForm.dict.set(PDFName.of('XFA'), xfa)
  // With its appearances written again, the library would leave out the XFA.
  return stored('both.pdf', await pdf.save({ updateFieldAppearances: false }))
}

/** A PDF of one page with what is drawn on it; `catalog` and `resources` add to what its parts say. */
function onePage(content: string, more: { catalog?: string; resources?: (pdf: PdfWriter) => string } = {}) {
  const pdf = new PdfWriter()
  const [root, pages, leaf] = [pdf.reserve(), pdf.reserve(), pdf.reserve()]
  const resources = more.resources?.(pdf) ?? ''
  const drawn = pdf.content(content)
  pdf.put(root, `<< /Type /Catalog /Pages ${pages} 0 R ${more.catalog ?? ''} >>`)
  pdf.put(pages, `<< /Type /Pages /Count 1 /Kids [${leaf} 0 R] >>`)
  pdf.put(
    leaf,
    `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 595 842] /Contents ${drawn} 0 R /Resources << ${resources} >> >>`,
  )
  return pdf.finish(root, pdf.add('<< /Title (Notes) >>'))
}

function form() {
  const template =
    '<template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"><subform name="f" layout="tb" locale="en_GB"><pageSet><pageArea name="P" id="P"><contentArea x="15mm" y="15mm" w="180mm" h="260mm"/><medium stock="a4" short="210mm" long="297mm"/></pageArea></pageSet><subform name="body" w="180mm" layout="tb"><draw w="120mm" h="10mm"><value><text>Request for a desk</text></value></draw><field name="reader" w="120mm" h="10mm"><ui><textEdit/></ui><caption reserve="40mm"><value><text>Reader</text></value></caption></field></subform></subform></template>'
  const data =
    '<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><xfa:data><f><body><reader>Ida Vale</reader></body></f></xfa:data></xfa:datasets>'
  const xdp = `<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">${template}${data}</xdp:xdp>`
  const catalog = '/NeedsRendering true /AcroForm << /Fields [] /XFA 4 0 R >>'
  const resources = (pdf: PdfWriter) => {
    pdf.content(xdp)
    return ''
  }
  return stored('form.pdf', onePage('', { catalog, resources }))
}

function enormousScan() {
  const resources = (pdf: PdfWriter) => {
    const data = deflateSync(Buffer.alloc(3000 * 14_000, 255))
    const image = pdf.stream(
      '/Type /XObject /Subtype /Image /Width 24000 /Height 14000 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /FlateDecode',
      data,
    )
    return `/XObject << /I ${image} 0 R >>`
  }
  return stored('plan.pdf', onePage('q 500 0 0 300 40 400 cm /I Do Q', { resources }))
}

const HEBREW = 'אבגדהוזחטיךכלםמןנסעףפץצקרשת'
const codeOf = (letter: string) => String.fromCharCode(0x41 + HEBREW.indexOf(letter))

/** A phrase in Hebrew, every letter placed by itself from right to left. */
function letterByLetter(phrase: string) {
  const letters = [...phrase]
    .map((letter, index) =>
      letter === ' '
        ? ''
        : `BT /F 20 Tf 1 0 0 1 ${500 - 10 * index} 700 Tm <${codeOf(letter).charCodeAt(0).toString(16)}> Tj ET\n`,
    )
    .join('')
  const map = [...HEBREW]
    .map(
      letter =>
        `<${codeOf(letter).charCodeAt(0).toString(16)}> <${letter.charCodeAt(0).toString(16).padStart(4, '0')}>`,
    )
    .join('\n')
  const resources = (pdf: PdfWriter) => {
    const unicode = pdf.content(
      `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <00> <ff> endcodespacerange ${HEBREW.length} beginbfchar\n${map}\nendbfchar endcmap CMapName currentdict /CMap defineresource pop end end`,
    )
    const widths = Array(94).fill(500).join(' ')
    const font = pdf.add(
      `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 32 /LastChar 125 /Widths [${widths}] /ToUnicode ${unicode} 0 R >>`,
    )
    return `/Font << /F ${font} 0 R >>`
  }
  return stored('hebrew.pdf', onePage(letters, { resources }))
}

for (const way of WAYS)
  test.describe(`by ${way}`, () => {
    test('the files enclosed in a PDF are listed, opened and saved', async ({ page, baseURL }) => {
      await openKeptFile(page, way, await portfolio(), baseURL)
      await expect(page.getByText('Files (2)')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Open notes.html' })).toHaveCount(0)
      await expectNoAxeViolations(page)
      const saving = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Save notes.html' }).click()
      expect((await saving).suggestedFilename()).toBe('notes.html')
      await page.getByRole('button', { name: 'Open minutes-january.pdf' }).click()
      await expect(page.getByText('Minutes of January')).toBeVisible()
      await page.getByRole('button', { name: 'Back', exact: true }).click()
      await expect(page.getByText('Cover sheet')).toBeVisible()
    })

    test('files pinned to pages join the list: at once those of the page seen, then those of all pages', async ({
      page,
      baseURL,
    }) => {
      await openKeptFile(page, way, await pinnedFiles(), baseURL)
      const pin = page.locator('.fileAttachmentAnnotation img')
      await expect
        .poll(() => pin.evaluate((image: HTMLImageElement) => image.naturalWidth).catch(() => 0))
        .toBeGreaterThan(0)
      await page.getByText('Files (1)').click()
      await expect(page.getByText('Files (2)')).toBeVisible()
      const list = page.locator('.pdf-enclosed').getByRole('listitem')
      await expect(list).toHaveText([
        /^cargo\.csvPage 1 of 3Enclosed by the harbour office/,
        /^crew\.csvPage 3 of 3Enclosed by the harbour office/,
      ])
      await expect(page.getByText('Looking for more files')).toHaveCount(0)
      const saving = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Save crew.csv' }).click()
      const saved = await saving
      expect(saved.suggestedFilename()).toBe('crew.csv')
      expect(await readFile(await saved.path(), 'utf8')).toBe('Ida Vale;mate')
    })

    test('the files of a portfolio are named with their folders', async ({ page, baseURL }) => {
      await openKeptFile(page, way, await foldersOfFiles(), baseURL)
      const list = page.locator('.pdf-enclosed').getByRole('listitem')
      await expect(list).toHaveText([/^1886\/council\/minutes\.txt/, /^1887\/minutes\.txt/])
      await expectNoAxeViolations(page)
    })

    test('a form of both kinds is seen as its pages show it', async ({ page, baseURL }) => {
      await openKeptFile(page, way, await formOfBothKinds(true), baseURL)
      await expect(page.getByText('Request for a desk')).toBeVisible()
      await expect(page.getByRole('note')).toHaveCount(0)
    })

    test('a form whose pages show none of its fields is told', async ({ page, baseURL }) => {
      await openKeptFile(page, way, await formOfBothKinds(false), baseURL)
      await expect(page.getByRole('note').filter({ hasText: 'program it was made for' })).toBeVisible()
    })

    test('an XFA form is seen as it was filled in', async ({ page, baseURL }) => {
      await openKeptFile(page, way, form(), baseURL)
      await expect(page.getByText('Request for a desk')).toBeVisible()
      await expect(page.getByRole('textbox', { name: /Reader/ })).toHaveValue('Ida Vale')
      await expect(page.getByRole('textbox', { name: /Reader/ })).not.toBeEditable()
    })

    test('a scan that is too large is said, with the file', async ({ page, baseURL }) => {
      await openKeptFile(page, way, enormousScan(), baseURL)
      const note = page.getByRole('note').filter({ hasText: 'too large to be drawn' })
      await expect(note.getByRole('button', { name: 'Download the file' })).toBeVisible()
    })

    test('a phrase in Hebrew is found although each letter stands by itself', async ({ page, baseURL }) => {
      await openKeptFile(page, way, letterByLetter('שומר המגדלור כתב ביומן'), baseURL)
      await page.getByRole('button', { name: 'Find', exact: true }).click()
      await page.getByRole('searchbox').fill('המגדלור כתב')
      await page.keyboard.press('Enter')
      await expect(page.locator('.textLayer .highlight').first()).toBeVisible()
    })
  })
