// One representation with files of several kinds: PDF, JPEG, plain text, CSV, WAV and one nobody knows.
import { deflateSync } from 'node:zlib'
import { jpeg } from './drawing/paper.mjs'
import { randomFrom } from './drawing/random.mjs'
import { viewPixels } from './photographs.mjs'

const pages = [
  {
    title: 'A Survey of the Sea at Port Ellery',
    lines: [
      'Report for the year 1906, presented to the Harbour Trust',
      '',
      'The gauge at the pier head has now been read at every hour for seven',
      'years. Its zero is the sill of the old dock. The mean level of the sea',
      'in 1906 was 2.41 metres above it, which is the mean of the series to',
      'within the breadth of a pencil.',
      '',
      'The bell on the Anvil was heard at the pier on ninety-four nights, and',
      'the accompanying recording lets it be heard again.',
    ],
  },
  {
    title: 'The gauge and its keeper',
    picture: true,
    lines: [
      'The photograph was taken from the pier on the evening of the',
      'highest tide of the year, the 21st of September.',
    ],
  },
  {
    title: 'Tables',
    lines: [
      'The hourly readings of one spring tide are given in the file of',
      'figures. Heights are in metres above the zero of the gauge; times',
      'are those of Port Ellery, which is eleven minutes behind the Kirk.',
      '',
      'Respectfully submitted,',
      'E. Vale, Harbour-master',
    ],
  },
]

/** A PDF text string: the characters of WinAnsi, brackets escaped. */
const pdfText = text => `(${text.replaceAll(/[()\\]/g, match => `\\${match}`)})`

function pageStream({ title, lines, picture }, folio) {
  const top = picture ? 400 : 640
  const image = picture ? 'q 396 0 0 264 100 420 cm /Photograph Do Q\n' : ''
  const text = lines.map(line => `${pdfText(line)} Tj T*`).join('\n')
  return `${image}0.35 w 100 690 m 496 690 l S\nBT /Title 22 Tf 100 706 Td ${pdfText(title)} Tj ET\nBT /Body 13 Tf 19 TL 100 ${top} Td\n${text}\nET\nBT /Body 10 Tf 294 60 Td ${pdfText(String(folio))} Tj ET`
}

/** A small PDF 1.7 with an outline, set in the standard fonts, with one photograph. */
function pdfOf(photograph, width, height) {
  const objects = []
  const add = body =>
    objects.push(Buffer.isBuffer(body) ? body : Buffer.from(body, 'latin1')) && objects.length
  const stream = (dictionary, bytes) =>
    Buffer.concat([
      Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
      bytes,
      Buffer.from('\nendstream'),
    ])
  const first = 8
  const kids = pages.map((_, index) => first + index * 2)
  add(
    '<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R /Lang (en-GB) /PageLabels << /Nums [0 << /S /D >>] >> >>',
  )
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids.map(id => `${id} 0 R`).join(' ')}] >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>')
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>')
  add(
    stream(
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
      photograph,
    ),
  )
  const outline = first + pages.length * 2
  add(
    `<< /Type /Outlines /First ${outline} 0 R /Last ${outline + pages.length - 1} 0 R /Count ${pages.length} >>`,
  )
  add('<< /Title (A Survey of the Sea at Port Ellery) /Author (E. Vale) /CreationDate (D:19070107120000Z) >>')
  for (const [index, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${kids[index] + 1} 0 R /Resources << /Font << /Body 3 0 R /Title 4 0 R >> /XObject << /Photograph 5 0 R >> >> >>`,
    )
    add(stream('/Filter /FlateDecode', deflateSync(Buffer.from(pageStream(page, index + 1), 'latin1'))))
  }
  for (const [index, { title }] of pages.entries()) {
    const before = index > 0 ? ` /Prev ${outline + index - 1} 0 R` : ''
    const after = index < pages.length - 1 ? ` /Next ${outline + index + 1} 0 R` : ''
    add(`<< /Title ${pdfText(title)} /Parent 6 0 R /Dest [${kids[index]} 0 R /Fit]${before}${after} >>`)
  }
  return assemble(objects)
}

function assemble(objects) {
  const parts = [Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1')]
  const offsets = []
  let length = parts[0].length
  for (const [index, body] of objects.entries()) {
    const object = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    offsets.push(length)
    parts.push(object)
    length += object.length
  }
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

/** Five strokes of a bell over a quiet sea: WAV, mono, 11,025 Hz, 8 bit. */
function bell() {
  const rate = 11025
  const seconds = 9
  const samples = Buffer.alloc(rate * seconds)
  const random = randomFrom(5)
  const partials = [
    [0.5, 0.5, 1.6],
    [1, 1, 2.2],
    [1.19, 0.6, 3],
    [1.5, 0.4, 3.4],
    [2, 0.5, 3.8],
    [2.74, 0.3, 5],
    [4.1, 0.16, 8],
  ]
  let surf = 0
  for (let index = 0; index < samples.length; index++) {
    const t = index / rate
    surf = surf * 0.94 + (random() - 0.5) * 0.06
    let value = surf * (0.5 + 0.4 * Math.sin(t * 1.3))
    for (const stroke of [0.4, 2.2, 4, 5.8]) {
      const age = t - stroke
      if (age < 0) continue
      for (const [ratio, strength, decay] of partials)
        value += 0.22 * strength * Math.exp(-age * decay * 0.55) * Math.sin(2 * Math.PI * 392 * ratio * age)
    }
    const fade = Math.min(1, (seconds - t) / 1.2)
    samples[index] = Math.max(0, Math.min(255, Math.round(128 + 92 * Math.tanh(value * fade))))
  }
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + samples.length, 4)
  head.write('WAVEfmt ', 8)
  for (const [offset, value] of [
    [16, 16],
    [24, rate],
    [28, rate],
  ])
    head.writeUInt32LE(value, offset)
  for (const [offset, value] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ])
    head.writeUInt16LE(value, offset)
  head.write('data', 36)
  head.writeUInt32LE(samples.length, 40)
  return Buffer.concat([head, samples])
}

function readings() {
  const rows = Array.from({ length: 73 }, (_, hour) => {
    const height =
      2.41 +
      1.72 * Math.cos(((hour - 5.4) / 12.42) * 2 * Math.PI) +
      0.21 * Math.cos((hour / 6.21) * 2 * Math.PI)
    const day = 20 + Math.floor(hour / 24)
    return `1906-09-${day},${String(hour % 24).padStart(2, '0')}:00,${height.toFixed(2)},${hour % 24 < 6 || hour % 24 > 18 ? 'night' : 'day'},"${['calm', 'light air', 'light breeze, S.', 'gentle breeze, S.E.'][Math.floor(hour / 5) % 4]}"`
  })
  return `date,time,height_m,light,remark\n${rows.join('\n')}\n`
}

const notes = `Notes to the survey, 1906

1. The gauge is read from the inner steps. In a westerly the outer scale is
   a matter of opinion.

2. On the night of the 21st of September the sea came over the sill for the
   first time since the gauge was set. Miss Trewin, who has the key, read it
   at every quarter of an hour until four in the morning and was given cocoa.

3. The bell on the Anvil was recorded from the pier with the new machine of
   Mr. Fairweather. The sound behind it is the sea, not the machine.

4. The file that ends in .skylog was written by the sky camera on the roof of
   the Custom House. Nobody has yet found anything else that can open it.
`

/** Survey papers in six kinds of file. */
export const mixed = {
  folder: 'mixed',
  describesFiles: true,
  label: 'A survey of the sea at Port Ellery, 1906',
  description: 'PDF, picture, text, table, sound, and a kind nobody knows.',
  withoutCors: true,
  metadata: [
    ['Title', 'A survey of the sea at Port Ellery, 1906'],
    ['Creator', 'Vale, Edmund, harbour-master'],
    ['Date of Publication', '1907'],
    ['Contents', 'Report; photograph; notes; hourly readings; sound of the Anvil bell; sky log'],
  ],
  rights: 'http://creativecommons.org/publicdomain/mark/1.0/',
  async files() {
    const picture = await jpeg(viewPixels(4, 1500, 1000, 'dusk'), 1500, 1000, 72)
    const random = randomFrom(99)
    const log = Buffer.concat([
      Buffer.from('SKYLOG\u0001\u0000', 'latin1'),
      Buffer.from(Array.from({ length: 4088 }, () => Math.floor(random() * 256))),
    ])
    return [
      {
        name: 'survey-1906.pdf',
        label: 'Report',
        format: 'application/pdf',
        bytes: pdfOf(picture, 1500, 1000),
      },
      { name: 'pier-1906-09-21.jpg', label: 'pier-1906-09-21.jpg', bytes: picture },
      { name: 'notes.txt', label: 'Notes', format: 'text/plain', bytes: Buffer.from(notes) },
      { name: 'readings.csv', label: 'Hourly readings', format: 'text/csv', bytes: Buffer.from(readings()) },
      { name: 'anvil-bell.wav', label: 'The bell on the Anvil', format: 'audio/wav', bytes: bell() },
      { name: 'roof.skylog', label: 'roof.skylog', format: 'application/octet-stream', bytes: log },
    ]
  },
}
