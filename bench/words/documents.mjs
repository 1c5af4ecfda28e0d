// Books whose pages have words: manifests with an ALTO text for every page, of any number of pages and words.
import { manifest3 } from '../manifests.mjs'
import { PAGE } from '../pages.mjs'

/** A word that stands once on every page, in its middle. */
export const SEARCHED = 'stormpetrel'
const WORDS =
  'the keeper of the light wrote down each night which ships had gone by and how much oil the lamp took'.split(
    ' ',
  )
const WORDS_TO_A_LINE = 8
const LINES_TO_A_BLOCK = 25
/** Part of the page round the columns that is left free. */
const MARGIN = 0.08

const bookUrl = (origin, pages, words) => `${origin}/words/${pages}/${words}`

/** The address of the manifest of a book. */
export const wordsManifestUrl = (origin, pages, words) => `${bookUrl(origin, pages, words)}/manifest.json`

const place = ({ x, y, width, height }) =>
  `HPOS="${Math.round(x)}" VPOS="${Math.round(y)}" WIDTH="${Math.round(width)}" HEIGHT="${Math.round(height)}"`

/** The words of a page: now and then the end of a sentence, so that there is something to be read aloud. */
function wordOf(page, index, count) {
  if (index === count >> 1) return SEARCHED
  const word = WORDS[(index * 7 + page * 3) % WORDS.length]
  return index % 16 === 15 ? `${word}.` : word
}

/** An ALTO page: columns of blocks of lines of words, as many columns as keep the lines apart. */
export function altoOf(page, count) {
  const lines = Math.ceil(count / WORDS_TO_A_LINE)
  const columns = Math.max(1, Math.ceil(lines / 250))
  const rows = Math.ceil(lines / columns)
  const [across, down] = [PAGE.width * (1 - 2 * MARGIN), PAGE.height * (1 - 2 * MARGIN)]
  const [width, height] = [across / columns, down / rows]
  const word = width / WORDS_TO_A_LINE
  const lineAt = line => {
    const [column, row] = [Math.floor(line / rows), line % rows]
    const [x, y] = [PAGE.width * MARGIN + column * width, PAGE.height * MARGIN + row * height]
    const from = line * WORDS_TO_A_LINE
    const strings = Array.from({ length: Math.min(WORDS_TO_A_LINE, count - from) }, (_, index) => {
      const box = { x: x + index * word, y, width: word * 0.85, height: height * 0.8 }
      return `<String ${place(box)} CONTENT="${wordOf(page, from + index, count)}"/>`
    })
    return `<TextLine ${place({ x, y, width: width * 0.97, height: height * 0.8 })}>${strings.join('<SP/>')}</TextLine>`
  }
  const blocks = []
  for (let column = 0; column < columns; column++)
    for (let row = 0; row < rows; row += LINES_TO_A_BLOCK) {
      const first = column * rows + row
      const last = Math.min(first + LINES_TO_A_BLOCK, (column + 1) * rows, lines)
      const own = Array.from({ length: Math.max(0, last - first) }, (_, index) => lineAt(first + index))
      blocks.push(`<TextBlock LANG="en">${own.join('')}</TextBlock>`)
    }
  return `<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description><MeasurementUnit>pixel</MeasurementUnit></Description><Layout><Page WIDTH="${PAGE.width}" HEIGHT="${PAGE.height}"><PrintSpace>${blocks.join('')}</PrintSpace></Page></Layout></alto>`
}

/** A book of single pages, each with its text beside it. */
function manifestOf(origin, pages, words) {
  const manifest = manifest3(origin, pages)
  const base = bookUrl(origin, pages, words)
  const text = page => ({
    id: `${base}/${page}.xml`,
    type: 'Dataset',
    format: 'application/xml',
    profile: 'http://www.loc.gov/standards/alto/v4',
  })
  const items = manifest.items.map((canvas, page) => ({ ...canvas, seeAlso: [text(page)] }))
  return { ...manifest, id: wordsManifestUrl(origin, pages, words), behavior: ['individuals'], items }
}

/** Answers `/words/<pages>/<words>/manifest.json` and `/words/<pages>/<words>/<page>.xml`; addresses start with `origin()`. */
export function wordsResponder(origin) {
  return async pathname => {
    const [, pages, words, name] =
      /^\/words\/(\d{1,4})\/(\d{1,5})\/(manifest\.json|\d{1,4}\.xml)$/.exec(pathname) ?? []
    if (!name) return undefined
    if (name === 'manifest.json') {
      const manifest = manifestOf(origin(), Number(pages), Number(words))
      return { type: 'application/json', body: Buffer.from(JSON.stringify(manifest)), lasting: true }
    }
    const body = Buffer.from(altoOf(Number.parseInt(name, 10), Number(words)))
    return { type: 'application/xml', body, lasting: true }
  }
}
