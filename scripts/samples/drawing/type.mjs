// Typesetting: words are shaped by the font's own tables and drawn as outlines, so that no font of the
// machine is ever used and every run draws the same page.
import { createRequire } from 'node:module'
import { openSync } from 'fontkit'
import hyphen from 'hyphen/en-gb/index.js'
import { asInitial, asLine, asWord, inkOf, printed } from './printed-words.mjs'

const require = createRequire(import.meta.url)
const open = path => openSync(require.resolve(`@expo-google-fonts/${path}`))

/** The faces the samples are set in, all under the SIL Open Font License. */
export const faces = {
  roman: open('eb-garamond/400Regular/EBGaramond_400Regular.ttf'),
  italic: open('eb-garamond/400Regular_Italic/EBGaramond_400Regular_Italic.ttf'),
  semibold: open('eb-garamond/600SemiBold/EBGaramond_600SemiBold.ttf'),
  bold: open('eb-garamond/800ExtraBold/EBGaramond_800ExtraBold.ttf'),
  news: open('old-standard-tt/OldStandardTT_400Regular.ttf'),
  newsItalic: open('old-standard-tt/OldStandardTT_400Regular_Italic.ttf'),
  newsBold: open('old-standard-tt/OldStandardTT_700Bold.ttf'),
  blackletter: open('unifrakturmaguntia/400Regular/UnifrakturMaguntia_400Regular.ttf'),
  hebrew: open('frank-ruhl-libre/400Regular/FrankRuhlLibre_400Regular.ttf'),
  hebrewLight: open('frank-ruhl-libre/300Light/FrankRuhlLibre_300Light.ttf'),
  hebrewBold: open('frank-ruhl-libre/700Bold/FrankRuhlLibre_700Bold.ttf'),
}

const shaped = new Map()

/** Shapes a word: glyph outlines with their places, and the width in ems. */
function shape(face, text, features = []) {
  const key = `${face.postscriptName}|${features.join()}|${text}`
  const cached = shaped.get(key)
  if (cached) return cached
  const run = face.layout(text, features)
  const em = face.unitsPerEm
  let pen = 0
  const glyphs = run.glyphs.map((glyph, index) => {
    const position = run.positions[index]
    const placed = { glyph, x: (pen + position.xOffset) / em, y: position.yOffset / em }
    pen += position.xAdvance
    return placed
  })
  const result = { glyphs, width: pen / em, em, direction: run.direction }
  shaped.set(key, result)
  return result
}

/** Width of a text in the unit of `size`. */
export function widthOf(text, { face, size, features, tracking = 0 }) {
  const run = shape(face, text, features)
  return run.width * size + run.glyphs.length * tracking * size
}

/** A text as an SVG group; `anchor` is `start`, `middle` or `end`, `tracking` is in ems. */
export function textAt(x, y, text, style) {
  const { face, size, features, tracking = 0, anchor = 'start', fill = '#000' } = style
  const run = shape(face, text, features)
  const width = widthOf(text, style) - tracking * size
  const start = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x
  const scale = size / run.em
  const paths = run.glyphs.map(({ glyph, x: offset, y: rise }, index) => {
    const path = glyph.path.toSVG()
    if (path === '') return ''
    const left = start + (offset + index * tracking) * size
    const place = `translate(${left.toFixed(2)} ${(y - rise * size).toFixed(2)}) scale(${scale.toFixed(6)} ${(-scale).toFixed(6)})`
    return `<path transform="${place}" d="${path}"/>`
  })
  // Handwriting across the page is no text of it.
  const words = style.turn ? '' : printed(inkOf(run, text, { size, tracking, start, y }))
  const turn = style.turn ? ` transform="rotate(${style.turn} ${x} ${y})"` : ''
  return `<g${words} fill="${fill}"${turn}${style.opacity ? ` opacity="${style.opacity}"` : ''}>${paths.join('')}</g>`
}

const MARKS = {
  '*': style => ({ ...style, face: style.italicFace }),
  '^': style => ({ ...style, features: ['smcp', 'c2sc'] }),
}

/** Words of a text; `*…*` is italic, `^…^` small capitals. A word is a list of pieces in one style each. */
function wordsOf(text, style) {
  let variant = style
  const toggle = mark => {
    variant = variant === style ? MARKS[mark](style) : style
    return []
  }
  const piecesOf = chunk =>
    chunk
      .split(/([*^])/)
      .flatMap(part => (part in MARKS ? toggle(part) : part === '' ? [] : [{ text: part, style: variant }]))
  return text
    .trim()
    .split(/\s+/)
    .map(piecesOf)
    .filter(pieces => pieces.length > 0)
}

const widthOfWord = pieces => pieces.reduce((sum, piece) => sum + widthOf(piece.text, piece.style), 0)

/** The first part of a word that still fits, with its hyphen, and the rest. */
function hyphenated(word, room) {
  if (word.length !== 1 || word[0].text.length < 6 || /[^\p{L}.,;:’”]/u.test(word[0].text)) return undefined
  const { text, style } = word[0]
  const syllables = hyphen.hyphenateSync(text, { hyphenChar: '\u00ad', minWordLength: 6 }).split('\u00ad')
  for (let count = syllables.length - 1; count > 0; count--) {
    const head = [{ text: `${syllables.slice(0, count).join('')}-`, style, divided: [1, text] }]
    const rest = [{ text: syllables.slice(count).join(''), style, divided: [2, text] }]
    if (widthOfWord(head) <= room) return { head, rest }
  }
  return undefined
}

/**
 * Breaks a paragraph into lines. `roomFor(line)` gives `{ inset, width }` of each line, counted from 0.
 */
export function breakLines(text, style, roomFor) {
  const space = widthOf(' ', style)
  const waiting = wordsOf(text, style)
  const lines = []
  let words = []
  let used = 0
  const close = last => {
    lines.push({ words, used, last, ...roomFor(lines.length) })
    words = []
    used = 0
  }
  while (waiting.length > 0) {
    const word = waiting.shift()
    const { width } = roomFor(lines.length)
    const before = words.length > 0 ? space : 0
    const wide = widthOfWord(word)
    if (used + before + wide <= width * 1.004) {
      words.push(word)
      used += before + wide
      continue
    }
    const split = style.hyphens === false ? undefined : hyphenated(word, width - used - before)
    if (split && used > width * 0.4) {
      words.push(split.head)
      used += before + widthOfWord(split.head)
      waiting.unshift(split.rest)
    } else if (words.length === 0) {
      words.push(word)
      used = wide
    } else waiting.unshift(word)
    close(false)
  }
  if (words.length > 0) close(true)
  return lines
}

/** Draws one line at a baseline; justified unless it is the paragraph's last. */
export function drawLine(line, x, y, style) {
  const space = widthOf(' ', style)
  const gaps = line.words.length - 1
  const spare = line.width - line.used
  const justified = style.align !== 'left' && style.align !== 'center' && !line.last && gaps > 0
  const gap = justified ? space + spare / gaps : space
  const indent = style.align === 'center' ? spare / 2 : 0
  const words = []
  let pen = style.rtl ? x + line.inset + line.width - indent : x + line.inset + indent
  for (const word of line.words) {
    const parts = []
    for (const piece of word) {
      const wide = widthOf(piece.text, piece.style)
      parts.push(textAt(style.rtl ? pen - wide : pen, y, piece.text, piece.style))
      pen += style.rtl ? -wide : wide
    }
    words.push(asWord(parts.join(''), word[0].divided))
    pen += style.rtl ? -gap : gap
  }
  return asLine(words.join(''), line.first)
}

/** The lines of paragraphs, each with the drop it needs before it; the first may begin with a large initial. */
export function linesOf(paragraphs, width, style, initial) {
  const leading = style.leading ?? style.size * 1.32
  const all = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const capital = index === 0 && initial > 0
    const size = ((initial - 1) * leading + style.size * 0.64) / 0.655
    const cap = { ...style, face: style.initialFace ?? style.face, size, features: undefined }
    const inset = capital ? widthOf(paragraph[0], cap) + style.size * 0.18 : 0
    const indent = index > 0 ? (style.indent ?? style.size * 1.2) : 0
    const lines = breakLines(capital ? paragraph.slice(1) : paragraph, style, number => {
      const held = number < initial && capital ? inset : number === 0 ? indent : 0
      return { inset: style.rtl ? 0 : held, width: width - held }
    })
    if (capital && lines[0])
      lines[0].capital = { text: paragraph[0], style: cap, drop: (initial - 1) * leading }
    if (index > 0 && lines[0]) lines[0].gap = style.gap ?? 0
    if (lines[0]) lines[0].first = true
    all.push(...lines)
  }
  return all
}

/**
 * Sets paragraphs into boxes (`{ x, y, height }`, `y` the first baseline, all of one width) and returns
 * the SVG of each box, the baseline after the last line, and how many lines found no room.
 */
export function flow(paragraphs, boxes, { width, style, initial = 0 }) {
  const leading = style.leading ?? style.size * 1.32
  const lines = linesOf(paragraphs, width, style, initial)
  const pages = []
  let y = 0
  for (const box of boxes) {
    const parts = []
    y = box.y
    while (lines.length > 0) {
      const gap = parts.length > 0 ? (lines[0].gap ?? 0) : 0
      if (y + gap > box.y + box.height) break
      const line = lines.shift()
      y += gap
      if (line.capital) {
        const { text, style: cap, drop } = line.capital
        const left = style.rtl ? box.x + width - widthOf(text, cap) : box.x
        parts.push(asInitial(textAt(left, y + drop, text, cap)))
      }
      parts.push(drawLine(line, box.x, y, style))
      y += leading
    }
    pages.push(parts.join(''))
  }
  return { pages, y, left: lines.length }
}

/** Sets paragraphs in one column as long as it needs to be: `{ svg, y }`. */
export function column(paragraphs, { x, y, width, style, initial }) {
  const set = flow(paragraphs, [{ x, y, height: Number.POSITIVE_INFINITY }], { width, style, initial })
  return { svg: set.pages[0], y: set.y }
}

/** A style of running text in a face of `faces`. */
export const running = (size, more = {}) => ({
  face: faces.roman,
  italicFace: faces.italic,
  size,
  features: ['onum', 'liga', 'kern'],
  ...more,
})
