import { PdfWriter } from '../../../scripts/samples/formats/pdf-writer.mjs'
import { zip } from '../../../scripts/samples/formats/zip.mjs'

/** Words that are seeded in each source. */
const SEEDED = 17
const SYLLABLES = ['bo', 'ca', 'du', 'fe', 'gi', 'lo', 'mu', 'na', 'po', 'ri', 'se', 'tu']

/** A word that stands in one place of one source only; none is a part of another. */
const wordOf = (source: number, index: number) =>
  `z${SYLLABLES[source]}x${SYLLABLES[index % 12]}${SYLLABLES[Math.floor(index / 12)]}q`

/** The words of a source. */
const wordsOf = (source: number): readonly string[] =>
  Array.from({ length: SEEDED }, (_, index) => wordOf(source, index))

/** The word that stands in every source. */
export const EVERYWHERE = 'weatherglass'

/** Words between which others stand, as in any text. */
const sentence = (words: readonly string[]) => `${EVERYWHERE} and ${words.join(' or else ')} at last`

/** A source of words: its name on the screen, its words, and the file that holds them. */
export interface WordSource {
  /** Label of the page or file. */
  readonly name: string
  /** Words that stand together in one part of it, as they are searched for. */
  readonly seeded: readonly (readonly string[])[]
  /** The text of a page, as `fulltext` or `rendering`. */
  readonly text?: { readonly format: string; readonly type: string; readonly body: string }
  /** The file itself, where it is no picture; several where one goes with another. */
  readonly files?: readonly { readonly name: string; readonly type: string; readonly body: Buffer }[]
}

const SIZE = { width: 1000, height: 1400 }

/** Each word with a place of its own, ten to a line. */
function placed(words: readonly string[]) {
  const all = sentence(words).split(' ')
  const lines: { readonly text: string; readonly x: number; readonly y: number }[][] = []
  for (const [index, text] of all.entries()) {
    const line = lines[Math.floor(index / 10)] ?? []
    if (line.length === 0) lines.push(line)
    line.push({ text, x: 20 + (index % 10) * 95, y: 40 + lines.length * 60 })
  }
  return lines
}

const alto = (words: readonly string[]) =>
  `<alto><Layout><Page WIDTH="${SIZE.width}" HEIGHT="${SIZE.height}"><PrintSpace><TextBlock>${placed(words)
    .map(
      line =>
        `<TextLine>${line.map(({ text, x, y }) => `<String CONTENT="${text}" HPOS="${x}" VPOS="${y}" WIDTH="80" HEIGHT="30"/>`).join('<SP/>')}</TextLine>`,
    )
    .join('')}</TextBlock></PrintSpace></Page></Layout></alto>`

const hocr = (words: readonly string[]) =>
  `<!DOCTYPE html><html><head><title>x</title></head><body><div class="ocr_page" title="bbox 0 0 ${SIZE.width} ${SIZE.height}"><p class="ocr_par">${placed(
    words,
  )
    .map(
      line =>
        `<span class="ocr_line">${line.map(({ text, x, y }) => `<span class="ocrx_word" title="bbox ${x} ${y} ${x + 80} ${y + 30}">${text}</span>`).join(' ')}</span>`,
    )
    .join('\n')}</p></div></body></html>`

const pageXml = (words: readonly string[]) =>
  `<?xml version="1.0"?><PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Page imageWidth="${SIZE.width}" imageHeight="${SIZE.height}"><TextRegion id="r">${placed(
    words,
  )
    .map(
      line =>
        `<TextLine>${line.map(({ text, x, y }) => `<Word><Coords points="${x},${y} ${x + 80},${y} ${x + 80},${y + 30} ${x},${y + 30}"/><TextEquiv><Unicode>${text}</Unicode></TextEquiv></Word>`).join('')}</TextLine>`,
    )
    .join('')}</TextRegion></Page></PcGts>`

function pdf(words: readonly string[]): Buffer {
  const writer = new PdfWriter()
  const [root, pages, leaf] = [writer.reserve(), writer.reserve(), writer.reserve()]
  const font = writer.add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  const lines = placed(words).map(line => `(${line.map(({ text }) => text).join(' ')}) Tj 0 -30 Td`)
  const content = writer.content(`BT /F 10 Tf 40 780 Td ${lines.join(' ')} ET`)
  writer.put(root, `<< /Type /Catalog /Pages ${pages} 0 R >>`)
  writer.put(pages, `<< /Type /Pages /Count 1 /Kids [${leaf} 0 R] >>`)
  writer.put(
    leaf,
    `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F ${font} 0 R >> >> >>`,
  )
  return Buffer.from(writer.finish(root, writer.add('<< /Title (Words) >>')))
}

const ebook = (words: readonly string[]) =>
  zip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="b.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'b.opf':
      '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Words</dc:title></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
    'a.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Words</title></head><body><p>${sentence(words)}</p></body></html>`,
  })

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const wordDocument = (words: readonly string[]) =>
  zip({
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/></Types>`,
    '_rels/.rels':
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${sentence(words)}</w:t></w:r></w:p></w:body></w:document>`,
  })

/** A second of silence. */
function silence(): Buffer {
  const samples = Buffer.alloc(8000, 128)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + samples.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(8000, 24)
  head.writeUInt32LE(8000, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36)
  head.writeUInt32LE(samples.length, 40)
  return Buffer.concat([head, samples])
}

const captions = (words: readonly string[]) =>
  Buffer.from(`WEBVTT\n\n00:00:00.100 --> 00:00:00.900\n${sentence(words)}\n`)

const page = (
  source: number,
  name: string,
  text: (words: readonly string[]) => NonNullable<WordSource['text']>,
): WordSource => ({ name, seeded: [wordsOf(source)], text: text(wordsOf(source)) })

const file = (
  source: number,
  name: string,
  type: string,
  body: (words: readonly string[]) => Buffer,
): WordSource => ({
  name,
  seeded: [wordsOf(source)],
  files: [{ name, type, body: body(wordsOf(source)) }],
})

/** A statement of the description has so few words that all of them are listed. */
const IN_STATEMENT = 3

/** Twelve kinds of source; the words of the last stand in the description of the object. */
export const SOURCES: readonly WordSource[] = [
  page(0, 'Leaf in ALTO', words => ({ format: 'ALTO', type: 'application/xml+alto', body: alto(words) })),
  page(1, 'Leaf in hOCR', words => ({ format: 'HOCR', type: 'text/vnd.hocr+html', body: hocr(words) })),
  page(2, 'Leaf in PAGE XML', words => ({
    format: 'PAGE',
    type: 'application/vnd.prima.page+xml',
    body: pageXml(words),
  })),
  page(3, 'Leaf in plain words', words => ({ format: 'PLAIN', type: 'text/plain', body: sentence(words) })),
  page(4, 'Leaf in HTML', words => ({
    format: 'HTML',
    type: 'text/html',
    body: `<p>${EVERYWHERE}</p><p>${words.join('</p><p>')}</p>`,
  })),
  file(5, 'print.pdf', 'application/pdf', pdf),
  file(6, 'tale.epub', 'application/epub+zip', ebook),
  file(7, 'guide.md', 'text/markdown', words => Buffer.from(`# Guide\n\n${sentence(words)}\n`)),
  file(8, 'table.csv', 'text/csv', words => Buffer.from(`${EVERYWHERE},last\n${words.join(',x\n')},x\n`)),
  file(9, 'minutes.docx', `${WORD}.document`, wordDocument),
  {
    name: 'talk.wav',
    seeded: [wordsOf(10)],
    files: [
      { name: 'talk.wav', type: 'audio/wav', body: silence() },
      { name: 'talk.en.vtt', type: 'text/vtt', body: captions(wordsOf(10)) },
    ],
  },
  {
    name: 'description',
    seeded: Array.from({ length: Math.ceil(SEEDED / IN_STATEMENT) }, (_, part) =>
      wordsOf(11).slice(part * IN_STATEMENT, (part + 1) * IN_STATEMENT),
    ),
  },
]

/** The size of the pages. */
export const LEAF = SIZE

/** The statements of the description. */
export const STATEMENTS = (SOURCES.at(-1)?.seeded ?? []).map((words, index) => ({
  label: `Note ${index + 1}`,
  value: index === 0 ? sentence(words) : words.join(' or else '),
}))
