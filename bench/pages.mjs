// The pages that are measured with: synthetic scans of about two megabytes. Each carries a plate of one
// pure hue, so that a picture of the screen tells which page is on it, and text from top to bottom, so
// that it also tells whether the page is sharp and whole.
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'

/** Size of a page at full resolution, in pixels. */
export const PAGE = { width: 3000, height: 4200 }
/** Number of different pages; canvas n shows page n modulo this. */
export const PAGE_COUNT = 12
/** The plate, in fractions of the page's width and height. */
export const PLATE = { x: 0.28, y: 0.1, width: 0.44, height: 0.2 }

const RECIPE = 1 // counts up when pages are drawn differently, so that old ones are not reused
const SENTENCE =
  'the keeper of the reading room wrote down each morning who had come what they had asked for and which ' +
  'shelves stood empty until evening for a library that lends must know its gaps as well as its holdings ' +
  'while rain ran along the tall windows and somebody turned a folded map towards the light'
const WORDS = SENTENCE.split(' ')

/** Degrees on the colour circle of a page's plate. */
export const hueOf = page => (page * 360) / PAGE_COUNT

/** A small seeded generator (xorshift), so that every machine draws the same text. */
function seeded(seed) {
  let state = (seed * 2654435761 + 88172645) >>> 0
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 2 ** 32
  }
}

function lineOfText(random, length) {
  const words = []
  for (let used = 0; used < length; ) {
    const word = WORDS[Math.floor(random() * WORDS.length)] ?? ''
    words.push(word)
    used += word.length + 1
  }
  return words.join(' ')
}

/** The ink of a page as SVG: a heading, the plate, and lines of text to the foot of the page. */
export function inkOf(page) {
  const { width, height } = PAGE
  const random = seeded(page + 1)
  const left = width * 0.09
  const measure = width * 0.82
  const lines = []
  for (let y = height * (PLATE.y + PLATE.height) + 110; y < height * 0.945; y += 66) {
    const text = lineOfText(random, 88)
    lines.push(`<text x="${left}" y="${y}" textLength="${measure}">${text}</text>`)
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <g font-family="Liberation Serif, DejaVu Serif, Georgia, serif" font-size="54" fill="#2a2420">
      <text x="${width / 2}" y="${height * 0.065}" text-anchor="middle" font-size="76">Leaf ${page + 1}</text>
      ${lines.join('')}
    </g>
    <rect x="${PLATE.x * width}" y="${PLATE.y * height}" width="${PLATE.width * width}"
      height="${PLATE.height * height}" fill="hsl(${hueOf(page)},100%,50%)"/></svg>`
}

const grain = (width, height, sigma) =>
  sharp({
    create: { width, height, channels: 3, background: '#fff', noise: { type: 'gaussian', mean: 128, sigma } },
  })

/** Paper: cloudy at arm's length and grainy close by, which is what makes a scan heavy. */
async function drawPaper() {
  const { width, height } = PAGE
  const tint = [250, 241, 222]
  const clouds = await grain(25, 35, 10)
    .extractChannel(0)
    .linear(0.5, 181)
    .resize(width, height, { kernel: 'cubic' })
    .png({ compressionLevel: 0 })
    .toBuffer()
  const fine = await grain(width, height, 7)
    .linear(
      [0.85, 0.85, 0.85],
      tint.map(each => each - 0.85 * 128 - 8),
    )
    .png({ compressionLevel: 0 })
    .toBuffer()
  return sharp(fine)
    .composite([{ input: clouds, blend: 'multiply' }])
    .removeAlpha()
    .raw()
    .toBuffer()
}

async function drawPage(page, bare) {
  const ink = await sharp(Buffer.from(inkOf(page)))
    .blur(0.7)
    .png({ compressionLevel: 0 })
    .toBuffer()
  return sharp(bare, { raw: { ...PAGE, channels: 3 } })
    .composite([{ input: ink }])
    .jpeg({ quality: 82 })
    .toBuffer()
}

/** Writes a file whole or not at all, so that an interrupted run leaves no half page behind. */
export function writeWhole(file, bytes) {
  mkdirSync(path.dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.part`
  writeFileSync(draft, bytes)
  renameSync(draft, file)
}

/** The folder of the pages inside a cache folder. */
export const pagesFolder = cache => path.join(cache, `pages-${RECIPE}`)

/** Draws the pages that the cache lacks, about a second each. Calls back with page and bytes. */
export async function drawPages(cache, onDrawn = () => {}) {
  let paper
  for (let page = 0; page < PAGE_COUNT; page++) {
    const file = path.join(pagesFolder(cache), `${page}.jpg`)
    if (existsSync(file)) continue
    paper ??= await drawPaper()
    const bytes = await drawPage(page, paper)
    writeWhole(file, bytes)
    onDrawn(page, bytes.length)
  }
}
