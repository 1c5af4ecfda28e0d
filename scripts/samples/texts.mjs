// One representation with a file of each kind that is read rather than looked at.

import { jpeg } from './drawing/paper.mjs'
import { randomFrom } from './drawing/random.mjs'
import { ebook } from './ebook.mjs'
import { wordDocument, workbook } from './office-files.mjs'
import { viewPixels } from './photographs.mjs'

const guide = `# The reading room

*A short guide for those who have just come in out of the rain.*

## Where things are

1. **Charts** hang; please do not roll them.
2. **Journals** stand in the order in which they were rescued.
3. The *Five Lights* is on the table, and in this folder as an e-book.

> Whoever finds the key to the north press is asked to say so quietly.

## Hours

| day | open | kept by |
|---|---|---|
| Monday | 10 to 4 | Miss Trewin |
| Thursday | 2 to 8 | the minister |
| in a gale | always | nobody |

## For the curious

The catalogue is a card index. Its cards look like this:

\`\`\`
PRESS 4   SHELF c   No. 217
Lights of the Skerrow Isles
\`\`\`

More about the islands: [the society’s page](https://skerrow.example/society).
`

/** A list of words with accents, in the encoding that the office of 1998 knew. */
const borrowers = [
  'surname;first name;title;due;fine',
  'Trewin;Zoë;“Five Lights”;12.03.1998;0,00',
  'Fañó;Ramón;Voyage à la côte d’Écosse;19.03.1998;1,50',
  'Müller;Jörg;Die Gezeiten – eine Übersicht;02.04.1998;0,00',
  'Vale;Edmund;Sur la marée;„nie“;12,25',
  'Ødegård;Åse;Fyr og fløyter;30.04.1998;0,75',
]

const record = `<?xml version="1.0" encoding="UTF-8"?><record xmlns="https://skerrow.example/catalogue"><title lang="en">Lights of the Skerrow Isles</title><creators><creator role="author">Vale, Edmund</creator><creator role="engraver">Trewin, Isobel</creator></creators><extent unit="leaves">96</extent><note>Bound with a <title>Tide table</title> for 1881, which is upside down.</note><holdings><copy shelf="4c 217" condition="dry"/><copy shelf="1a 3" condition="wet"/></holdings></record>
`

const gauge = {
  station: 'Port Ellery, pier head',
  zero: { above: 'sill of the old dock', metres: 0 },
  readers: ['E. Vale', 'Z. Trewin'],
  days: [
    { date: '1906-03-12', high: 4.13, low: 0.71, remarks: [] },
    { date: '1906-03-13', high: 4.02, low: 0.8, remarks: ['read by candle'] },
  ],
}

const page = `<!doctype html>
<html lang="en"><head><title>Notice</title><style>body { color: red }</style></head>
<body><h1>Notice to readers</h1><p>The stove is lit from <b>October</b>. Wet coats go on the <i>left</i> hook.</p>
<ul><li>No lamps with oil.</li><li>No dogs, except the one.</li></ul></body></html>
`

function tides() {
  const rows = [['Day', 'High water (m)', 'Low water (m)', 'Remark']]
  for (let day = 0; day < 60; day++) {
    const spring = Math.cos((day / 14.77) * 2 * Math.PI)
    rows.push([
      new Date(Date.UTC(1906, 2, 1 + day)),
      Number((3.6 + 0.55 * spring).toFixed(2)),
      Number((1.1 - 0.42 * spring).toFixed(2)),
      day % 15 === 0 ? 'spring tide' : '',
    ])
  }
  return rows
}

/** Texts, tables, a book, office files and a kind that nobody knows. */
export const texts = {
  folder: 'texts',
  number: 16,
  describesFiles: true,
  label: 'From the reading room of Port Ellery',
  description: 'An e-book, office files, texts, tables, and a kind nobody knows.',
  metadata: [
    ['Title', 'From the reading room of Port Ellery'],
    ['Creator', 'Skerrow Isles Society'],
    ['Date of Publication', '1998'],
    [
      'Contents',
      'E-book; guide; minutes; tide tables; borrowers; catalogue record; gauge data; notice; seal',
    ],
  ],
  rights: 'http://creativecommons.org/publicdomain/zero/1.0/',
  async files() {
    const stair = await jpeg(viewPixels(2, 480, 320, 'dusk'), 480, 320, 60)
    const random = randomFrom(16)
    const seal = Buffer.concat([
      Buffer.from('SEAL\u0000\u0002', 'latin1'),
      Buffer.from(Array.from({ length: 1018 }, () => Math.floor(random() * 256))),
    ])
    const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    const people = Buffer.from(
      `${borrowers.join('\r\n')}\r\n`.replaceAll(
        /[“”„–’]/g,
        mark => ({ '“': '\x93', '”': '\x94', '„': '\x84', '–': '\x96', '’': '\x92' })[mark],
      ),
      'latin1',
    )
    const lights = [
      ['Light', 'Colour', 'Seen for (miles)'],
      ['Kirk', 'yellow', 4],
      ['Tower', 'white', 15],
      ['Anvil', 'red', 6],
      ['Sound', 'green', 7],
      ['Ferry', 'whatever there was', 1],
    ]
    return [
      { name: 'five-lights.epub', label: 'Five Lights', format: 'application/epub+zip', bytes: ebook() },
      {
        name: 'guide.md',
        label: 'Guide to the reading room',
        format: 'text/markdown',
        bytes: Buffer.from(guide),
      },
      {
        name: 'minutes.docx',
        label: 'Minutes of the Gauge Committee',
        format: word,
        bytes: wordDocument(stair, [480, 320]),
      },
      {
        name: 'tides.xlsx',
        label: 'Tide tables',
        format: excel,
        bytes: workbook({ 'Tides 1906': tides(), Lights: lights }),
      },
      { name: 'borrowers.csv', label: 'Borrowers, 1998', format: 'text/csv', bytes: people },
      {
        name: 'catalogue.xml',
        label: 'Catalogue record',
        format: 'application/xml',
        bytes: Buffer.from(record),
      },
      {
        name: 'gauge.json',
        label: 'Gauge data',
        format: 'application/json',
        bytes: Buffer.from(JSON.stringify(gauge)),
      },
      { name: 'notice.html', label: 'Notice to readers', format: 'text/html', bytes: Buffer.from(page) },
      { name: 'society.seal', label: 'Seal of the society', format: 'application/octet-stream', bytes: seal },
    ]
  },
}
