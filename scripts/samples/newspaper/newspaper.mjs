// A newspaper issue of four pages: columns, headlines, an engraving, lists and notices, with its full text.
import { plate } from '../drawing/engraving.mjs'
import { fleuron, scallop } from '../drawing/ornaments.mjs'
import { printPage, tints } from '../drawing/paper.mjs'
import { wordsOf } from '../drawing/printed-words.mjs'
import { faces, textAt } from '../drawing/type.mjs'
import { gulls, lighthouse } from '../things.mjs'
import {
  COLUMN,
  columnRules,
  columnX,
  elementsOf,
  GAP,
  HEIGHT,
  LEFT,
  news,
  noticeBoxes,
  pour,
  rule,
  WIDTH,
} from './newspaper-columns.mjs'
import { listBlocks } from './newspaper-lists.mjs'
import { articles, notices, strips } from './newspaper-text.mjs'

function masthead() {
  const middle = WIDTH / 2
  return `${textAt(middle, 236, 'The Skerrow Courier', { face: faces.blackletter, size: 150, anchor: 'middle' })}${scallop(150, 225, 44)}${scallop(WIDTH - 150, 225, 44)}
    ${rule(LEFT, 274, WIDTH - LEFT * 2, 5)}${rule(LEFT, 282, WIDTH - LEFT * 2)}${textAt(LEFT + 6, 322, 'No. 1,284.', news(28, { anchor: 'start', face: faces.news }))}${textAt(middle, 322, 'PORT ELLERY, SATURDAY, OCTOBER 6, 1906.', news(28))}${textAt(WIDTH - LEFT - 6, 322, 'One Penny.', news(28, { anchor: 'end', face: faces.news }))}${rule(LEFT, 342, WIDTH - LEFT * 2)}${rule(LEFT, 350, WIDTH - LEFT * 2, 5)}`
}

function runningHead(page) {
  return `${textAt(WIDTH / 2, 158, 'THE SKERROW COURIER, SATURDAY, OCTOBER 6, 1906.', news(26, { face: faces.news, tracking: 0.06 }))}${textAt(page % 2 ? WIDTH - LEFT : LEFT, 158, String(page), news(30, { anchor: page % 2 ? 'end' : 'start' }))}${rule(LEFT, 178, WIDTH - LEFT * 2, 4)}${rule(LEFT, 186, WIDTH - LEFT * 2)}`
}

const picture = {
  scene: {
    seed: 411,
    sky: { top: 0.14, bottom: 0.55, cloud: 0.3, scale: 2 },
    sun: { x: 0.62, y: 0.28, glow: 0.55, spread: 0.16, path: 0.5 },
    ridges: [
      {
        base: 0.72,
        rise: 0.1,
        scale: 3,
        tone: 0.2,
        seed: 46,
        texture: 0.2,
        shape: t => (t > 0.24 && t < 0.62 ? Math.sin(((t - 0.24) / 0.38) * Math.PI) * 1.7 : -0.4),
      },
    ],
    water: { level: 0.7, rough: 0.08, dark: 0.3 },
  },
  overlay: (w, h) =>
    lighthouse(w * 0.44, h * 0.64, h * 0.5, { bands: 1 }) + gulls(w * 0.75, h * 0.3, w * 0.12, 6, 12, 0.8),
}

function frontPage() {
  const own = articles.filter(article => article.page === 1)
  const tall = 800
  const under = 390 + tall + 104
  const tops = [390, under, under, under]
  const set = pour(
    own.flatMap((article, index) => elementsOf(article, index === 0)),
    tops,
  )
  const x = columnX(1)
  const wide = COLUMN * 3 + GAP * 2
  const caption = `<rect x="${x - 4}" y="392" width="${wide + 8}" height="${tall + 8}" fill="none" stroke="#000" stroke-width="2"/>${textAt(x + wide / 2, 396 + tall + 46, 'The new light at Gannet Stack, from a sketch by our artist', news(27, { face: faces.newsItalic }))}${rule(x, 396 + tall + 72, wide)}`
  return {
    svg: masthead() + caption + set.svg + columnRules(tops),
    plates: [
      {
        ink: plate(wide, tall, picture.scene, { overlay: picture.overlay, period: 5.6 }),
        x,
        y: 396,
        width: wide,
        height: tall,
      },
    ],
  }
}

function secondPage() {
  const bottom = 1440
  const tops = [214, 214, 214, 214]
  const own = articles
    .filter(article => article.page === 2)
    .flatMap((article, index) => elementsOf(article, index === 0))
  const set = pour([...own, ...listBlocks()], tops, bottom)
  return { svg: runningHead(2) + set.svg + columnRules(tops, bottom) + noticeBoxes(strips[2], 1480, 360) }
}

function thirdPage() {
  const bottom = 1730
  const wide = COLUMN * 2 + GAP
  const tall = 1000
  const x = columnX(2)
  const tops = [214, 214, 214 + tall + 84, 214 + tall + 84]
  const own = articles
    .filter(article => article.page === 3)
    .flatMap((article, index) => elementsOf(article, index === 0))
  const set = pour(own, tops, bottom)
  const scene = {
    seed: 431,
    sky: { top: 0.25, bottom: 0.6, cloud: 0.3, scale: 2 },
    ridges: [
      {
        base: 0.62,
        rise: 0.22,
        scale: 1.2,
        tone: 0.42,
        seed: 52,
        texture: 0.12,
        mist: 0.1,
        trees: { count: 120, tall: 0.05, gaps: 0.3 },
      },
    ],
    water: { level: 0.6, rough: 0.03, dark: 0.12 },
    sun: { x: 0.5, y: 0.2, glow: 0.4, spread: 0.2, radius: 0.05, disc: 1.2, path: 0.5 },
  }
  const caption = `<rect x="${x - 4}" y="210" width="${wide + 8}" height="${tall + 8}" fill="none" stroke="#000" stroke-width="2"/>${textAt(x + wide / 2, 214 + tall + 44, '“She seemed to walk between two skies.”', news(29, { face: faces.newsItalic }))}`
  const end = set.y < bottom - 120 ? fleuron(columnX(set.index) + COLUMN / 2, set.y + 60, 34) : ''
  return {
    svg:
      runningHead(3) +
      caption +
      set.svg +
      end +
      columnRules(tops, bottom) +
      noticeBoxes(strips[3], 1770, 440),
    plates: [{ ink: plate(wide, tall, scene, { period: 5.6 }), x, y: 214, width: wide, height: tall }],
  }
}

function noticePage() {
  return {
    svg:
      runningHead(4) +
      noticeBoxes(notices, 240, 470) +
      textAt(
        WIDTH / 2,
        2282,
        'Printed and published by Tolliver & Daughters, Fish Street, Port Ellery.',
        news(24, { face: faces.newsItalic }),
      ),
  }
}

/** The newspaper. */
export const newspaper = {
  folder: 'newspaper',
  label: 'The Skerrow Courier, 6 October 1906',
  description: 'A newspaper issue with the full text of its pages and its articles as contents.',
  metadata: [
    ['Title', 'The Skerrow Courier'],
    ['Number', 'No. 1,284'],
    ['Date of Publication', '6 October 1906'],
    ['Publisher', 'Port Ellery : Tolliver & Daughters'],
    ['Physical description', '4 pages ; 61 cm'],
    ['Subject', 'Skerrow Isles — Newspapers'],
  ],
  rights: 'http://creativecommons.org/publicdomain/mark/1.0/',
  ocr: 'alto',
  behavior: ['paged'],
  navDate: '1906-10-06T00:00:00Z',
  ranges: [1, 2, 3]
    .map(page => ({
      label: `Page ${page}`,
      pages: [page],
      ranges: articles
        .filter(article => article.page === page)
        .map(({ title }) => ({ label: title.charAt(0) + title.slice(1).toLowerCase(), pages: [page] })),
    }))
    .concat({ label: 'Page 4: Notices', pages: [4] }),
  async files() {
    const pages = [frontPage(), secondPage(), thirdPage(), noticePage()]
    const files = []
    for (const [index, page] of pages.entries()) {
      const bytes = await printPage(page.svg, {
        width: WIDTH,
        height: HEIGHT,
        seed: 900 + index * 7,
        tint: tints.news,
        age: 1.2,
        plates: page.plates,
        quality: 60,
      })
      files.push({
        name: `courier-1906-10-06-${index + 1}.jpg`,
        label: `Page ${index + 1}`,
        bytes,
        words: wordsOf(page.svg),
      })
    }
    return files
  },
}
