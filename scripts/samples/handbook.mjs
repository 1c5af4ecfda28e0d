// A handbook of three hundred pages as one PDF: outline, printed labels, links, a JPEG 2000 and a JBIG2 plate.

import { drawSvg } from './drawing/paper.mjs'
import { column, faces, running, textAt } from './drawing/type.mjs'
import { jbig2 } from './formats/jbig2.mjs'
import { jpeg2000 } from './formats/jpeg2000.mjs'
import { PdfWriter, pdfText } from './formats/pdf-writer.mjs'
import { chapters, labelOf, paragraphsOf } from './handbook-text.mjs'
import { viewPixels } from './photographs.mjs'

const COUNT = 300
const FRONT = 12
const CHAPTER = 23
/** Pages of pictures, by position counted from 0: a photograph as JPEG 2000, a leaf of print as JBIG2. */
const PHOTOGRAPH = 5
const LEAF = 6
const CONTENTS = 2
const TITLE = 'The Keepers’ Handbook'
const startOf = chapter => FRONT + chapter * CHAPTER

const show = (font, size, x, y, text) => `BT /${font} ${size} Tf ${x} ${y} Td ${pdfText(text)} Tj ET`
/** The characters of WinAnsi that Latin-1 has not. */
const winAnsi = text => text.replaceAll('’', '\u0092').replaceAll('–', '\u0096')
const heading = (text, y = 730) => show('Title', 20, 90, y, winAnsi(text))

function frontPage(position) {
  if (position === 0) {
    const subtitle = 'for the Use of the Stations of the Skerrow Isles'
    const place = 'Port Ellery, printed for the Harbour Trust, 1902'
    return [
      show('Title', 34, 120, 560, winAnsi(TITLE)),
      show('Body', 14, 140, 520, subtitle),
      show('Body', 11, 170, 120, place),
    ]
  }
  if (position === CONTENTS) {
    const entries = chapters.map((name, index) =>
      show('Body', 13, 90, 680 - index * 24, winAnsi(`${index + 1}.  ${name}`)),
    )
    const numbers = chapters.map((_, index) =>
      show('Body', 13, 480, 680 - index * 24, labelOf(startOf(index))),
    )
    return [heading('Contents'), ...entries, ...numbers]
  }
  if (position === PHOTOGRAPH)
    return [
      'q 415 0 0 277 90 400 cm /Plate Do Q',
      show('Body', 11, 90, 380, 'The pier at Port Ellery, from the lantern.'),
    ]
  if (position === LEAF) return ['q 595 0 0 842 0 0 cm /Plate Do Q']
  const lines = [
    'The Trust does not undertake to answer letters about this book.',
    'The catalogue of the library names its later editions:',
    'https://example.org/skerrow/handbook',
  ]
  return position === 3
    ? [heading('Notice'), ...lines.map((line, index) => show('Body', 13, 90, 680 - 20 * index, line))]
    : []
}

function bodyPage(position) {
  const chapter = Math.min(Math.floor((position - FRONT) / CHAPTER), chapters.length)
  const first = position === startOf(chapter)
  const name = chapters[chapter] ?? 'Appendix: Tables'
  let y = first ? 670 : 730
  const text = paragraphsOf(position).flatMap(lines => {
    const drawn = lines.map((line, index) => show('Body', 12, 90, y - index * 17, line))
    y -= lines.length * 17 + 12
    return drawn
  })
  return [
    first
      ? heading(`${chapter < chapters.length ? `${chapter + 1}. ` : ''}${name}`)
      : show('Body', 9, 90, 780, winAnsi(name)),
    ...text,
  ]
}

function pageOperators(position, scan) {
  const under = scan ? ['q 595 0 0 842 0 0 cm /Scan Do Q 3 Tr'] : []
  const folio = position === 0 || position === LEAF ? [] : [show('Body', 10, 290, 50, labelOf(position))]
  return [...under, ...(position < FRONT ? frontPage(position) : bodyPage(position)), ...folio].join('\n')
}

function photograph() {
  const [width, height] = [720, 480]
  const pixels = viewPixels(4, width, height, 'dusk')
  const greys = Uint8Array.from({ length: width * height }, (_, at) => pixels[3 * at + 1] & 0xfc)
  return { width, height, bytes: jpeg2000(greys, width, height), says: '/Filter /JPXDecode' }
}

async function leaf() {
  const [width, height] = [1190, 1684]
  const style = running(34, { leading: 48 })
  const set = column([...paragraphsOf(7).map(lines => lines.join(' '))], {
    x: 180,
    y: 420,
    width: 830,
    style,
    initial: 2,
  })
  const pixels = await drawSvg(
    width,
    height,
    `${textAt(595, 260, 'From an older edition', { face: faces.italic, size: 50, anchor: 'middle' })}${set.svg}`,
  )
  const ink = (x, y) => (pixels[4 * (y * width + x) + 3] > 110 ? 1 : 0)
  return { width, height, bytes: jbig2(width, height, ink), says: '/Filter /JBIG2Decode /BitsPerComponent 1' }
}

function addPicture(pdf, { width, height, bytes, says }) {
  return pdf.stream(
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray ${says}`,
    bytes,
  )
}

/** Links of a page: in the contents to the chapters, in the notice to the library. */
function linksOf(pdf, position, kids) {
  const link = (box, leads) =>
    pdf.add(`<< /Type /Annot /Subtype /Link /Rect [${box.join(' ')}] /Border [0 0 0] ${leads} >>`)
  if (position === CONTENTS) {
    return chapters.map((_, index) => {
      const dest = index % 2 ? `/Dest (chapter-${index + 1})` : `/Dest [${kids[startOf(index)]} 0 R /Fit]`
      return link([86, 676 - index * 24, 500, 694 - index * 24], dest)
    })
  }
  if (position !== 3) return []
  return [link([86, 634, 320, 654], '/A << /S /URI /URI (https://example.org/skerrow/handbook) >>')]
}

function addOutline(pdf, kids) {
  const root = pdf.reserve()
  const numbers = chapters.map(() => pdf.reserve())
  chapters.forEach((name, index) => {
    const parts = [0, 1].map(() => pdf.reserve())
    parts.forEach((part, half) => {
      const around = half === 0 ? `/Next ${parts[1]} 0 R` : `/Prev ${parts[0]} 0 R`
      const page = kids[startOf(index) + half * 12]
      pdf.put(
        part,
        `<< /Title ${pdfText(half ? 'Regulations' : 'Duties')} /Parent ${numbers[index]} 0 R /Dest [${page} 0 R /XYZ 0 842 null] ${around} >>`,
      )
    })
    const next = index < chapters.length - 1 ? ` /Next ${numbers[index + 1]} 0 R` : ''
    const before = index > 0 ? ` /Prev ${numbers[index - 1]} 0 R` : ''
    pdf.put(
      numbers[index],
      `<< /Title ${pdfText(name)} /Parent ${root} 0 R /First ${parts[0]} 0 R /Last ${parts[1]} 0 R /Count -2 /Dest (chapter-${index + 1})${next}${before} >>`,
    )
  })
  return pdf.put(
    root,
    `<< /Type /Outlines /First ${numbers[0]} 0 R /Last ${numbers.at(-1)} 0 R /Count ${numbers.length} >>`,
  )
}

/**
 * The handbook as PDF. `scan(position)` may give a JPEG, `{ bytes, width, height }`, to lie under each page,
 * as in a book that was scanned and recognized.
 */
export async function handbookPdf({ scan } = {}) {
  const pdf = new PdfWriter()
  const [catalog, pages] = [pdf.reserve(), pdf.reserve()]
  const kids = Array.from({ length: COUNT }, () => pdf.reserve())
  const font = name =>
    pdf.add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`)
  const fonts = `/Font << /Body ${font('Times-Roman')} 0 R /Title ${font('Times-Bold')} 0 R >>`
  const plates = { [PHOTOGRAPH]: addPicture(pdf, photograph()), [LEAF]: addPicture(pdf, await leaf()) }
  for (const [position, kid] of kids.entries()) {
    const under = await scan?.(position)
    const jpeg =
      under &&
      pdf.stream(
        `/Type /XObject /Subtype /Image /Width ${under.width} /Height ${under.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
        under.bytes,
      )
    const pictures = `${plates[position] ? `/Plate ${plates[position]} 0 R ` : ''}${jpeg ? `/Scan ${jpeg} 0 R` : ''}`
    const links = linksOf(pdf, position, kids)
    const annotations = links.length > 0 ? ` /Annots [${links.map(id => `${id} 0 R`).join(' ')}]` : ''
    const content = pdf.content(pageOperators(position, under))
    pdf.put(
      kid,
      `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << ${fonts} /XObject << ${pictures} >> >>${annotations} >>`,
    )
  }
  pdf.put(pages, `<< /Type /Pages /Count ${COUNT} /Kids [${kids.map(id => `${id} 0 R`).join(' ')}] >>`)
  const named = chapters
    .map((_, index) => [`chapter-${index + 1}`, kids[startOf(index)]])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const names = pdf.add(
    `<< /Dests << /Names [${named.map(([name, kid]) => `(${name}) [${kid} 0 R /XYZ 0 842 null]`).join(' ')}] >> >>`,
  )
  const labels = `<< /Nums [0 << /S /r >> ${FRONT} << /S /D >> 288 << /S /D /P (A-) >>] >>`
  pdf.put(
    catalog,
    `<< /Type /Catalog /Pages ${pages} 0 R /Outlines ${addOutline(pdf, kids)} 0 R /Names ${names} 0 R /PageLabels ${labels} /Lang (en-GB) >>`,
  )
  const info = pdf.add(
    `<< /Title ${pdfText(TITLE)} /Author (Skerrow Harbour Trust) /CreationDate (D:19020301120000Z) >>`,
  )
  return pdf.finish(catalog, info)
}

/** A whole book as one PDF. */
export const handbook = {
  folder: 'handbook',
  label: 'The keepers’ handbook, 1902',
  description: 'One PDF of 300 pages, with contents, printed page labels, links and scanned plates.',
  metadata: [
    ['Title', 'The keepers’ handbook for the use of the stations of the Skerrow Isles'],
    ['Creator', 'Skerrow Harbour Trust'],
    ['Date of Publication', '1902'],
    ['Format', '300 pages; PDF'],
  ],
  rights: 'http://creativecommons.org/publicdomain/mark/1.0/',
  async files() {
    return [
      { name: 'handbook.pdf', label: 'handbook.pdf', format: 'application/pdf', bytes: await handbookPdf() },
    ]
  },
}
