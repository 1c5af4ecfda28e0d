// Smaller samples: papers that need signing in, are denied or embargoed, an album whose addresses expire,
// and a representation that is kept elsewhere.
import sharp from 'sharp'
import { fleuron, frame, swelledRule } from './drawing/ornaments.mjs'
import { jpeg, printPage, tints } from './drawing/paper.mjs'
import { column, faces, running, textAt } from './drawing/type.mjs'
import { viewPixels } from './photographs.mjs'

const INK = '#2d3a5c'
const hand = {
  face: faces.italic,
  italicFace: faces.italic,
  size: 50,
  leading: 76,
  align: 'left',
  fill: INK,
  hyphens: false,
}
const typed = running(42, { leading: 58 })

const ruled = (from, to, step) =>
  Array.from(
    { length: Math.floor((to - from) / step) },
    (_, index) =>
      `<path d="M90 ${from + index * step}H1310" stroke="#9db3c4" stroke-width="1.6" stroke-opacity="0.7"/>`,
  ).join('')

/** A page of a ruled notebook, written by hand. */
function notebook(heading, paragraphs, seed) {
  const set = column(paragraphs, { x: 220, y: 452, width: 1040, style: hand })
  const svg = `${ruled(316, 1800, 76)}<path d="M190 60V1840" stroke="#c0776c" stroke-width="2" stroke-opacity="0.7"/>${textAt(220, 300, heading, { face: faces.italic, size: 60, fill: INK })}${set.svg}`
  return printPage(svg, {
    width: 1400,
    height: 1900,
    seed,
    tint: tints.blue,
    age: 1.2,
    gutter: seed % 2 ? 'left' : 'right',
    quality: 66,
  })
}

/** A typed leaf with a heading. */
function leaf(heading, paragraphs, seed, folio) {
  const set = column(paragraphs, {
    x: 200,
    y: 520,
    width: 1000,
    style: typed,
    initial: folio === '1' ? 2 : 0,
  })
  const svg = `${textAt(700, 330, heading, { face: faces.roman, size: 54, tracking: 0.08, anchor: 'middle' })}${swelledRule(700, 390, 280)}${set.svg}${fleuron(700, Math.min(set.y + 60, 1640), 36)}${textAt(700, 1770, folio, running(36, { anchor: 'middle' }))}`
  return printPage(svg, { width: 1400, height: 1900, seed, tint: tints.grey, quality: 64 })
}

function cover(lines, seed) {
  const svg = `${frame(160, 160, 1080, 1580)}${lines.map(([text, size, y, face = faces.roman]) => textAt(700, y, text, { face, size, anchor: 'middle', tracking: 0.05 })).join('')}${swelledRule(700, 900, 360)}`
  return printPage(svg, { width: 1400, height: 1900, seed, tint: tints.grey, age: 1.3, quality: 64 })
}

const files = (stem, makers) => async () => {
  const files = []
  for (const [index, [label, make]] of makers.entries())
    files.push({ name: `${stem}-${index + 1}.jpg`, label, bytes: await make() })
  return files
}

/** Needs a session. */
export const journal = {
  folder: 'journal',
  label: 'Journal of the Perpetua light, winter 1881',
  description: 'For readers who have signed in.',
  policy: { access: 'signed-in' },
  metadata: [
    ['Title', 'Journal of the Perpetua light, 1 January to 30 March 1881'],
    ['Creator', 'Marrack, Thomas, keeper'],
    ['Date of Publication', '1881'],
    ['Access', 'Open to registered readers of the Library'],
  ],
  behavior: ['individuals'],
  files: files('perpetua-1881', [
    [
      'Cover',
      () =>
        cover(
          [
            ['JOURNAL', 110, 560],
            ['of the', 50, 650, faces.italic],
            ['Perpetua Light', 84, 760, faces.italic],
            ['Winter 1881', 60, 1040],
          ],
          1400,
        ),
    ],
    [
      '1 January',
      () =>
        notebook(
          'Saturday, 1st January',
          [
            'Wind W. by S., heavy. Lamp lit at eight minutes to four and burned well. No vessel seen. Wished each other the compliments of the season from opposite sides of the stove.',
            'Finished the first volume. Holm has the second and will not be hurried. Cleaned the lens; a feather in the lantern, we cannot think how.',
            'At midnight the tower very musical.',
          ],
          1411,
        ),
    ],
    [
      '14 February',
      () =>
        notebook(
          'Monday, 14th February',
          [
            'Relief boat came as near as the Anvil and was turned back. They held up a slate, which we read by the glass: all well ashore, and Trewin has a daughter. Holm danced.',
            'Flour for nineteen days. Oil for as long as anybody likes. Third volume begun, by lot.',
          ],
          1422,
        ),
    ],
    [
      '30 March',
      () =>
        notebook(
          'Wednesday, 30th March',
          [
            'Calm at last. Boat alongside at ten. Put down the last page unread so as to have it to come back to.',
            'Lamp handed over in good order. T. Marrack.',
          ],
          1433,
        ),
    ],
  ]),
}

/** Denied, whoever asks. */
export const minutes = {
  folder: 'minutes',
  label: 'Minute-book of the Skerrow lifeboat',
  description: 'Closed to everybody, and says why.',
  policy: {
    access: 'denied',
    message:
      'This minute-book names living people. It may be read at Port Ellery by appointment with Zoë Tolliver, +44 1496 555 0142.',
  },
  metadata: [
    ['Title', 'Minute-book of the Skerrow lifeboat, 1968–1974'],
    ['Date of Publication', '1968–1974'],
    ['Access', 'Closed until 2055'],
  ],
  files: files('lifeboat-minutes', [
    [
      '1',
      () =>
        leaf(
          'LIFEBOAT COMMITTEE',
          [
            'Minutes of the committee held in the boathouse. Present: the coxswain, the secretary and nine members. The minutes of the last meeting were read and found to be shorter than the meeting.',
            'Resolved that the new boat shall have the old name.',
          ],
          1501,
          '1',
        ),
    ],
  ]),
}

/** Closed until a day that its message names. */
export const thesis = {
  folder: 'thesis',
  label: 'On the movement of sand in the Quillan channel',
  description: 'Under embargo until a day that the message names.',
  policy: {
    access: 'denied',
    message: 'Under embargo at the wish of the author. This work will be open to all from 1 January 2031.',
  },
  metadata: [
    ['Title', 'On the movement of sand in the Quillan channel'],
    ['Creator', 'Trew, Morwenna'],
    ['Dissertation note', 'Doctoral thesis, University of the Isles, 2026'],
    ['Access', 'Embargoed until 1 January 2031'],
  ],
  files: files('trew-thesis', [
    [
      '1',
      () =>
        leaf(
          'THE QUILLAN CHANNEL',
          [
            'Between 1768 and 2024 the lower leading light was moved two hundred and nineteen times. This study sets the parish record of those movements beside modern surveys of the sea bed, and finds the parish to have been right.',
          ],
          1601,
          '1',
        ),
    ],
  ]),
}

async function albumLeaf(index, caption, toner) {
  const [wide, tall] = [
    [1000, 720],
    [820, 1080],
    [1060, 600],
    [900, 900],
    [1000, 680],
  ][index]
  const page = await printPage(
    `${textAt(700, 1560, caption, { face: faces.italic, size: 50, anchor: 'middle', fill: '#3b3026' })}`,
    { width: 1400, height: 1800, seed: 1700 + index, tint: [206, 198, 180], age: 1.4, quality: 90 },
  )
  const view = [0, 1, 2, 3, 5][index]
  const photograph = await sharp(viewPixels(view, wide, tall, toner), {
    raw: { width: wide, height: tall, channels: 3 },
  })
    .extend({ top: 22, bottom: 22, left: 22, right: 22, background: '#f3ecdc' })
    .png()
    .toBuffer()
  const left = Math.round((1400 - wide - 44) / 2)
  const top = Math.round((1420 - tall) / 2) + 60
  const shadow = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1400" height="1800"><rect x="${left + 8}" y="${top + 10}" width="${wide + 44}" height="${tall + 44}" fill="#000" fill-opacity="0.28"/></svg>`,
  )
  const { data, info } = await sharp(page)
    .composite([{ input: shadow }, { input: photograph, left, top }])
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return jpeg(data, info.width, info.height, 66)
}

/** Its signed addresses live five seconds, and its manifest offers no image service. */
export const album = {
  folder: 'album',
  label: 'Album of the Misses Pellow',
  description: 'Five leaves whose signed addresses live only five seconds.',
  secondsToLive: 5,
  withoutImageService: true,
  metadata: [
    ['Title', 'Album of the Misses Pellow'],
    ['Creator', 'Pellow, Annis; Pellow, Jenifer'],
    ['Date of Publication', 'About 1907'],
    ['Physical description', '5 leaves ; 26 cm'],
  ],
  rights: 'http://creativecommons.org/publicdomain/mark/1.0/',
  files: files('pellow-album', [
    ['f. 1r', () => albumLeaf(0, 'Early, from Hollin Cross', 'sepia')],
    ['f. 1v', () => albumLeaf(1, 'Where we had tea with the keeper', 'platinum')],
    ['f. 2r', () => albumLeaf(2, 'J. counted eleven boats, I made it nine', 'sepia')],
    ['f. 2v', () => albumLeaf(3, 'Lost, but not very', 'silver')],
    ['f. 3r', () => albumLeaf(4, 'The Sentinels', 'cyan')],
  ]),
}

/** A second representation of the chart that lies in another repository: no files. */
export const remote = {
  folder: 'remote',
  label: 'A new chart of the Skerrow Isles (copy in the Hydrographic Archive)',
  description: 'Kept in another repository: a representation without files.',
  sameRecordAs: 'map',
  metadata: [
    ['Title', 'A new chart of the Skerrow Isles, with the soundings, lights and leading marks'],
    ['Location of originals', 'Hydrographic Archive, Skerrow'],
  ],
  async files() {
    return []
  },
}
