// Typesetting of the newspaper: columns, heads, notices.
import { swelledRule } from '../drawing/ornaments.mjs'
import { asInitial } from '../drawing/printed-words.mjs'
import { breakLines, drawLine, faces, linesOf, textAt, widthOf } from '../drawing/type.mjs'

/** Size of a page in pixels. */
export const WIDTH = 1660
export const HEIGHT = 2340
/** Left margin, gutter and width of a column, and the foot of the columns. */
export const LEFT = 99
export const GAP = 34
export const COLUMN = 340
export const BOTTOM = 2230

const body = {
  face: faces.news,
  italicFace: faces.newsItalic,
  size: 28,
  leading: 35,
  indent: 28,
  initialFace: faces.newsBold,
}
/** Type of heads and notices, centred. */
export const news = (size, more) => ({ face: faces.newsBold, size, anchor: 'middle', ...more })
/** Left edge of a column. */
export const columnX = index => LEFT + index * (COLUMN + GAP)
/** A thin rule. */
export const rule = (x, y, width, thick = 1.6) =>
  `<path d="M${x} ${y}h${width}" stroke="#000" stroke-width="${thick}"/>`

/** Head of an article as lines of large type: pieces with the height each takes. */
export function heading({ title, deck }) {
  const big = { face: faces.newsBold, size: 36, align: 'center', hyphens: false }
  const low = {
    face: faces.newsItalic,
    italicFace: faces.newsItalic,
    size: 25,
    align: 'center',
    hyphens: false,
  }
  const lines = (text, style, leading) =>
    breakLines(text, style, () => ({ inset: 0, width: COLUMN })).map(line => ({
      drop: leading,
      draw: (x, y) => drawLine(line, x, y, style),
    }))
  return [
    ...lines(title, big, 42),
    ...(deck ? lines(deck, low, 31) : []),
    { drop: 24, draw: (x, y) => swelledRule(x + COLUMN / 2, y, 120, 3) },
    { drop: 14, draw: () => '' },
  ]
}

/** An article as blocks for `pour`; the first on a page has no rule above. */
export function elementsOf(article, first) {
  const opening = first
    ? []
    : [
        { drop: 30, draw: (x, y) => rule(x + 70, y, COLUMN - 140) },
        { drop: 14, draw: () => '' },
      ]
  const lines = linesOf(
    article.text,
    COLUMN,
    body,
    article.page === 1 || article.text.length > 4 ? 2 : 0,
  ).map(line => ({
    drop: body.leading,
    draw: (x, y) => {
      const capital = line.capital
        ? asInitial(textAt(x, y + line.capital.drop, line.capital.text, line.capital.style))
        : ''
      return capital + drawLine(line, x, y, body)
    },
  }))
  return [
    { elements: [...opening, ...heading(article), ...lines.slice(0, 2)], together: true },
    { elements: lines.slice(2) },
  ]
}

/** Pours blocks into columns; a head is never left alone at the foot. */
export function pour(blocks, tops, bottom = BOTTOM) {
  const parts = []
  let index = 0
  let y = tops[0]
  for (const { elements, together } of blocks) {
    const tall = elements.reduce((sum, element) => sum + element.drop, 0)
    if (together && y + tall > bottom && index < tops.length - 1) {
      index += 1
      y = tops[index]
    }
    for (const element of elements) {
      if (y + element.drop > bottom && index < tops.length - 1) {
        index += 1
        y = tops[index]
      }
      y += element.drop
      parts.push(element.draw(columnX(index), y))
    }
  }
  if (y > bottom + 4) throw new Error(`The page is ${Math.round(y - bottom)} pixels too long`)
  return { svg: parts.join(''), index, y }
}

/** Rules between columns that begin at `tops`. */
export const columnRules = (tops, bottom = BOTTOM) =>
  tops
    .slice(1)
    .map(
      (top, index) =>
        `<path d="M${columnX(index + 1) - GAP / 2} ${Math.min(top, tops[index]) - 6}V${bottom + 10}" stroke="#000" stroke-width="1.4"/>`,
    )
    .join('')

/** Framed notices, two beside each other, from `top` down. */
export function noticeBoxes(list, top, tall) {
  const wide = COLUMN * 2 + GAP
  return list
    .map(({ title, lines }, index) => {
      const x = LEFT + (index % 2) * (wide + 34)
      const y = top + Math.floor(index / 2) * (tall + 30)
      const middle = x + wide / 2
      const size = Math.min(
        tall * 0.16,
        (wide - 80) / widthOf(title, { face: faces.newsBold, size: 1, tracking: 0.03 }),
      )
      const step = (tall * 0.52) / lines.length
      const rows = lines.map((line, row) =>
        textAt(
          middle,
          y + tall * 0.5 + row * step,
          line,
          news(Math.min(38, step * 0.62), { face: row % 2 ? faces.newsBold : faces.news }),
        ),
      )
      return `<rect x="${x}" y="${y}" width="${wide}" height="${tall}" fill="none" stroke="#000" stroke-width="${index % 3 === 0 ? 6 : 3}"/><rect x="${x + 12}" y="${y + 12}" width="${wide - 24}" height="${tall - 24}" fill="none" stroke="#000" stroke-width="1.4"/>${textAt(middle, y + tall * 0.26, title, news(size, { tracking: 0.03 }))}${swelledRule(middle, y + tall * 0.345, 260, 4)}${rows.join('')}`
    })
    .join('')
}
