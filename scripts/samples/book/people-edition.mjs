// The same book in two columns: a cheap edition of two leaves.
import { fleuron, swelledRule } from '../drawing/ornaments.mjs'
import { printPage, tints } from '../drawing/paper.mjs'
import { wordsOf } from '../drawing/printed-words.mjs'
import { flow, running, textAt } from '../drawing/type.mjs'
import { caps, title } from './book-layout.mjs'
import { chapters } from './book-text.mjs'

const WIDTH = 1500
const HEIGHT = 2160
const [LEFT, GAP, COLUMN, BOTTOM] = [130, 60, 590, 2010]
const columnX = index => LEFT + index * (COLUMN + GAP)
const small = running(31, { leading: 40 })

/** Each page with the chapters that begin on it. */
const pages = [
  [0, 1],
  [2, 3],
]

function chapterOf({ number, title: name, paragraphs }) {
  return [`^Chapter ${number}.^ *${name}.* — ${paragraphs[0]}`, ...paragraphs.slice(1)]
}

function leaf(own, folio) {
  const first = folio === '1'
  const top = first ? 420 : 270
  const boxes = [0, 1].map(index => ({ x: columnX(index), y: top, height: BOTTOM - top }))
  const set = flow(
    own.flatMap(index => chapterOf(chapters[index])),
    boxes,
    { width: COLUMN, style: small },
  )
  if (set.left > 0) throw new Error(`Leaf ${folio} is ${set.left} lines too long`)
  const head = first
    ? `${textAt(WIDTH / 2, 200, 'THE LIGHTS OF SKERROW', title(58))}${textAt(WIDTH / 2, 268, 'The People’s Edition, Twopence', caps(34))}${swelledRule(WIDTH / 2, 320, 360)}`
    : textAt(WIDTH / 2, 180, 'The Lights of Skerrow', caps(30, { tracking: 0.12 }))
  const rule = `<path d="M${WIDTH / 2} ${top - 30}V${BOTTOM}" stroke="#000" stroke-width="1.4"/>`
  const end = folio === '2' ? fleuron(WIDTH / 2, BOTTOM + 40, 34) : ''
  return `${head}${set.pages.join('')}${rule}${end}${textAt(WIDTH / 2, 2100, folio, caps(30, { tracking: 0 }))}`
}

/** The edition in two columns. */
export const peopleEdition = {
  folder: 'people-edition',
  label: 'The Lights of Skerrow, the people’s edition',
  description: 'Two leaves in two columns, with hOCR.',
  metadata: [
    ['Title', 'The Lights of Skerrow, the people’s edition'],
    ['Creator', 'Marrack, Ida (1851–1927)'],
    ['Date of Publication', '1896'],
    ['Publisher', 'Port Ellery : Tolliver & Daughters'],
    ['Physical description', '2 leaves ; 28 cm'],
    ['Subject', 'Lighthouses — Skerrow Isles'],
  ],
  rights: 'http://creativecommons.org/publicdomain/mark/1.0/',
  ocr: 'hocr',
  behavior: ['individuals'],
  async files() {
    const files = []
    for (const [index, own] of pages.entries()) {
      const svg = leaf(own, String(index + 1))
      const bytes = await printPage(svg, {
        width: WIDTH,
        height: HEIGHT,
        seed: 2100 + index * 17,
        tint: tints.grey,
        age: 1.2,
        quality: 60,
      })
      files.push({ name: `people-${index + 1}.jpg`, label: String(index + 1), bytes, words: wordsOf(svg) })
    }
    return files
  },
}
