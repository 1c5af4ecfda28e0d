// A 24-page illustrated book: boards, endpapers, roman and arabic folios, plates, a chart that folds out.

import { drawChart } from '../chart/chart.mjs'
import { beadRule, fleuron, swelledRule } from '../drawing/ornaments.mjs'
import { column, faces, flow, running, textAt } from '../drawing/type.mjs'
import { clothBoard, marbled } from './bindings.mjs'
import { area, body, caps, furniture, italic, print, title } from './book-layout.mjs'
import { contentsPage, indexPage, tablePage, titlePage } from './book-leaves.mjs'
import { platePage, view } from './book-plates.mjs'
import { chapters, preface } from './book-text.mjs'

/** The pages of a chapter: the opening with its heading and initial, the rest as running text. */
function chapterPages(chapter, spreads) {
  const boxes = spreads.map(({ recto, opening, foot = 0 }) => {
    const { x, top, bottom } = area(recto)
    const y = opening ? top + 520 : top + 20
    return { x, y, height: bottom - foot - y }
  })
  const set = flow(chapter.paragraphs, boxes, { width: 920, style: body, initial: 3 })
  if (set.left > 0) throw new Error(`Chapter ${chapter.number} is ${set.left} lines too long`)
  return set
}

function opening(chapter, recto) {
  const { middle, x, width } = area(recto)
  const argument = column([chapter.argument], {
    x: x + 110,
    y: 690,
    width: width - 220,
    style: running(33, { leading: 42, face: faces.italic, italicFace: faces.italic, align: 'center' }),
  })
  return `${beadRule(middle, 300, width, 8)}${textAt(middle, 420, `Chapter ${chapter.number}`, caps(40))}${textAt(middle, 530, chapter.title.toUpperCase(), title(66))}${swelledRule(middle, 600, 300)}${argument.svg}`
}

function textPages() {
  const plan = [
    { number: 9, folio: '1', chapter: 0, opening: true },
    { number: 10, folio: '2', chapter: 0, foot: 640, picture: 'landfall' },
    { number: 11, folio: '3', chapter: 0 },
    { number: 12, folio: '4', chapter: 1, opening: true },
    { number: 13, folio: '5', chapter: 1, foot: 620, picture: 'sisters' },
    { number: 15, folio: '6', chapter: 2, opening: true },
    { number: 16, folio: '7', chapter: 2, foot: 640, picture: 'relief' },
    { number: 18, folio: '8', chapter: 3, opening: true },
    { number: 19, folio: '9', chapter: 3, foot: 640, picture: 'harbour' },
  ]
  const pages = new Map()
  for (const [index, chapter] of chapters.entries()) {
    const own = plan
      .filter(page => page.chapter === index)
      .map(page => ({ ...page, recto: page.number % 2 === 1 }))
    const set = chapterPages(chapter, own)
    for (const [at, page] of own.entries()) {
      const { middle, x } = area(page.recto)
      const head = page.recto ? chapter.title : 'The Lights of Skerrow'
      const top = page.opening
        ? opening(chapter, page.recto) + textAt(middle, 1760, page.folio, caps(34, { tracking: 0 }))
        : furniture(page.folio, page.recto, head)
      const ended =
        at === own.length - 1 && !page.picture && set.y < 1560 ? fleuron(middle, set.y + 50, 46) : ''
      const plates = page.picture
        ? [view(page.picture, x + 20, 1120, 880, 560, { vignette: true, period: 6.2 })]
        : []
      pages.set(page.number, { folio: page.folio, svg: top + set.pages[at] + ended, plates })
    }
  }
  return pages
}

async function pages() {
  const text = textPages()
  const prefaceArea = area(false)
  const reader = column(preface, { x: prefaceArea.x, y: 640, width: 920, style: body, initial: 3 })
  const leaves = new Map([
    [1, { label: 'Front cover', bytes: await clothBoard(1400, 2040, { seed: 61, front: true }) }],
    [2, { label: 'Front endpaper', bytes: await marbled(1390, 2030, 71, 'right', true) }],
    [
      3,
      {
        label: 'i',
        ...(await print(
          3,
          textAt(610, 700, 'THE LIGHTS OF SKERROW', title(52)) +
            swelledRule(610, 760, 240) +
            textAt(880, 180, 'Annis Pellow, her book, 1895', italic(44, { fill: '#33405e', turn: -3 })),
        )),
      },
    ],
    [
      4,
      {
        label: 'ii',
        ...(await platePage(4, 'frontispiece', 'Frontispiece', 'Carrow Head, from the South')),
      },
    ],
    [5, { label: 'iii', ...(await print(5, titlePage())) }],
    [
      6,
      {
        label: 'iv',
        ...(await print(
          6,
          `${textAt(670, 1480, 'Five hundred copies, of which this is', italic(36))}${textAt(670, 1540, 'No. 212', caps(40))}${fleuron(670, 1330, 40)}`,
        )),
      },
    ],
    [7, { label: 'v', ...(await print(7, contentsPage())) }],
    [
      8,
      {
        label: 'vi',
        ...(await print(
          8,
          `${beadRule(prefaceArea.middle, 300, 920, 8)}${textAt(prefaceArea.middle, 430, 'TO THE READER', title(58))}${swelledRule(prefaceArea.middle, 500, 260)}${reader.svg}${textAt(prefaceArea.x + 920, reader.y + 30, 'I. M.', { ...caps(36), anchor: 'end' })}${textAt(prefaceArea.middle, 1760, 'vi', caps(34))}`,
        )),
      },
    ],
    [
      14,
      {
        label: 'Plate II',
        ...(await platePage(14, 'perpetua', 'Plate II', 'The Perpetua Rock, in a south-westerly gale')),
      },
    ],
    [17, { label: 'Folding chart', bytes: await drawChart() }],
    [20, { label: '10', ...(await print(20, tablePage())) }],
    [21, { label: '11', ...(await print(21, indexPage())) }],
    [
      22,
      {
        label: 'Binder’s leaf',
        ...(await print(22, textAt(670, 1700, 'Sk 387 .1 M35', { ...italic(30), fill: '#555' }), {
          age: 1.3,
        })),
      },
    ],
    [23, { label: 'Back endpaper', bytes: await marbled(1390, 2030, 72, 'left', false) }],
    [24, { label: 'Back cover', bytes: await clothBoard(1400, 2040, { seed: 62, front: false }) }],
  ])
  for (const [number, page] of text)
    leaves.set(number, { label: page.folio, ...(await print(number, page.svg, { plates: page.plates })) })
  return [...leaves].sort(([a], [b]) => a - b)
}

/** Pages are counted from 1. */
const ranges = [
  {
    label: 'Front matter',
    pages: [1, 2],
    ranges: [
      { label: 'Half-title', pages: [3] },
      { label: 'Frontispiece', pages: [4] },
      { label: 'Title page', pages: [5, 6] },
      { label: 'Contents', pages: [7] },
      { label: 'To the Reader', pages: [8] },
    ],
  },
  {
    label: 'I. Carrow Head',
    pages: [9],
    ranges: [
      { label: 'How the tower was built', pages: [10] },
      { label: 'The keeper’s day', pages: [11] },
    ],
  },
  { label: 'II. The Two Sisters', pages: [12, 13, 14] },
  {
    label: 'III. The Perpetua Rock',
    pages: [15],
    ranges: [
      { label: 'A library at sea', pages: [16] },
      { label: 'Chart of the Isles', pages: [17] },
    ],
  },
  { label: 'IV. The Harbour Light', pages: [18, 19] },
  { label: 'A Table of the Lights', pages: [20] },
  { label: 'Index', pages: [21] },
  { label: 'Back matter', pages: [22, 23, 24] },
]

/** The book. */
export const book = {
  folder: 'book',
  label: 'The Lights of Skerrow, described for the traveller',
  description: 'A book of 24 pages with a cover, plates and a chart that folds out.',
  metadata: [
    ['Title', 'The Lights of Skerrow, described for the traveller, with plates and a chart'],
    ['Creator', 'Marrack, Ida (1851–1927)'],
    ['Date of Publication', '1894'],
    ['Publisher', 'Port Ellery : Printed for the Harbour Trust by Tolliver & Daughters'],
    ['Physical description', 'vi, 11 pages, 2 plates, 1 folded chart ; 21 cm'],
    ['Subject', 'Lighthouses — Skerrow Isles'],
    ['Subject', 'Skerrow Isles — Description and travel'],
    ['General note', 'No. 212 of five hundred copies. Inscribed: “Annis Pellow, her book, 1895”.'],
    ['Call number', 'Sk 387 .1 M35'],
  ],
  rights: 'http://creativecommons.org/publicdomain/mark/1.0/',
  ocr: 'alto',
  behavior: ['paged'],
  direction: 'left-to-right',
  ranges,
  async files() {
    return (await pages()).map(([number, leaf]) => ({
      name: `lights-${String(number).padStart(3, '0')}.jpg`,
      ...leaf,
      ...(number === 17 ? { behavior: ['non-paged'] } : {}),
    }))
  },
}
