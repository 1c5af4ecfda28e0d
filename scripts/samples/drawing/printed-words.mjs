// The words of a printed page with the boxes of their ink. Whoever sets type notes them as attributes of the SVG that
// draws it, which no renderer looks at.

const round = number => Math.round(number * 10) / 10

/** Box of shaped glyphs, in pixels: the ink, not the advance. */
function boxOf(glyphs, { size, tracking, em, start, y }) {
  const scale = size / em
  const boxes = glyphs
    .filter(({ glyph }) => glyph.path.commands.length > 0)
    .map(({ glyph: { bbox }, x, y: rise, index }) => {
      const left = start + (x + index * tracking) * size
      const base = y - rise * size
      return [
        left + bbox.minX * scale,
        base - bbox.maxY * scale,
        left + bbox.maxX * scale,
        base - bbox.minY * scale,
      ]
    })
  return boxes.length > 0 && union(boxes.map(([x, top, right, bottom]) => [x, top, right - x, bottom - top]))
}

/** The box round boxes: left, top, width, height. */
export function union(boxes) {
  const [left, top] = [0, 1].map(axis => Math.min(...boxes.map(box => box[axis])))
  const [right, bottom] = [0, 1].map(axis => Math.max(...boxes.map(box => box[axis] + box[axis + 2])))
  return [left, top, right - left, bottom - top]
}

/** The words of a shaped text in reading order: `{ text, box }`. */
export function inkOf({ glyphs, em, direction }, text, place) {
  const groups = [[]]
  for (const [index, glyph] of glyphs.entries()) {
    if (glyph.glyph.codePoints.every(point => point === 32)) groups.push([])
    else groups.at(-1).push({ ...glyph, index })
  }
  const shaped = groups.filter(group => group.length > 0)
  if (direction === 'rtl') shaped.reverse()
  const words = text.trim().split(/\s+/).filter(Boolean)
  if (shaped.length !== words.length) throw new Error(`“${text}” is ${shaped.length} words of ink`)
  return words.flatMap((word, index) => {
    const box = boxOf(shaped[index], { ...place, em })
    return box ? [{ text: word, box }] : []
  })
}

const noted = value => encodeURIComponent(JSON.stringify(value))

/** The attribute of a group that notes its words. */
export const printed = words => (words.length > 0 ? ` data-words="${noted(words)}"` : '')

/** Marks SVG as one word, of which several pieces may be drawn; `divided` is its part (1 or 2) of a whole word. */
export const asWord = (svg, divided = []) => `<g data-word="${noted(divided)}">${svg}</g>`

/** Marks SVG as one line; `first` is true for the first of a paragraph. */
export const asLine = (svg, first = false) => `<g data-line="${noted(first)}">${svg}</g>`

/** Marks SVG as the large first letter of the word that follows. */
export const asInitial = svg => `<g data-initial="0">${svg}</g>`

/** One word of the pieces that are drawn of it. */
function joined(pieces, [part, whole] = []) {
  return {
    text: pieces.map(({ text }) => text).join(''),
    box: union(pieces.map(({ box }) => box)),
    ...(part && { part, whole }),
  }
}

/** Reads the groups of an SVG into lines: `{ words, begins, free }`. */
class LineReader {
  lines = []
  open = []
  line = undefined
  pieces = undefined
  initial = undefined
  divided = []

  enter(name, value) {
    this.open.push(name)
    if (name === 'line') this.line = { words: [], begins: value }
    else if (name === 'word') [this.pieces, this.divided] = [[], value]
    else if (name === 'words') this.addText(value)
  }

  addText(words) {
    if (this.open.includes('initial')) this.initial = words[0]
    else if (this.pieces) this.pieces.push(...words)
    else if (this.line) this.line.words.push(...words)
    else this.lines.push({ words, free: true })
  }

  leave() {
    const name = this.open.pop()
    if (name === 'word' && this.pieces.length > 0) this.line.words.push(this.word())
    if (name === 'word') this.pieces = undefined
    if (name !== 'line') return
    if (this.line.words.length > 0) this.lines.push(this.line)
    this.line = undefined
  }

  word() {
    const word = joined(this.pieces, this.divided)
    const { initial } = this
    this.initial = undefined
    if (!initial) return word
    const [x, y, width, height] = word.box
    const left = Math.min(x, initial.box[0])
    const right = Math.max(x + width, initial.box[0] + initial.box[2])
    const whole = word.whole && { whole: `${initial.text}${word.whole}` }
    return { ...word, ...whole, text: `${initial.text}${word.text}`, box: [left, y, right - left, height] }
  }
}

const isBelow = (line, last) => line.words[0].box[1] > last.words[0].box[1]

/** A line with its box, numbers rounded to a tenth of a pixel. */
const finished = ({ words }) => words.map(({ box, ...word }) => ({ ...word, box: box.map(round) }))

/**
 * The words that an SVG body prints: blocks of lines of `{ text, box }`, a divided word with `part` and `whole`. A block
 * ends where a paragraph begins, where a heading or a notice stands, and at the head of a column.
 */
export function wordsOf(svg) {
  const reader = new LineReader()
  for (const [tag, name, value] of svg.matchAll(/<g(?: data-(\w+)="([^"]*)")?[^>]*>|<\/g>/g)) {
    if (tag === '</g>') reader.leave()
    else reader.enter(name, value && JSON.parse(decodeURIComponent(value)))
  }
  const blocks = []
  let last
  for (const line of reader.lines) {
    const goesOn = last && !last.free && !line.free && !line.begins && isBelow(line, last)
    if (goesOn) blocks.at(-1).push(finished(line))
    else blocks.push([finished(line)])
    last = line
  }
  return blocks
}
