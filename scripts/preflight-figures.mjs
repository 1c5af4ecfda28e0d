// `npm run preflight-figures`: seeds defects into drawn books and prints how many `lectern-preflight` finds, by kind, and what
// it finds besides. Build first.
import { execFile } from 'node:child_process'
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'

const BOOKS = [
  ['src/server/samples/book', 'lights-'],
  ['src/server/samples/hebrew-book', 'luah-'],
]
const TIMES = Number(process.env.TIMES ?? 5)

const nameOf = (book, page) => `${book.prefix}${String(page).padStart(book.digits, '0')}.jpg`
const repaint = paint => async (book, page) => {
  const path = join(book.folder, nameOf(book, page))
  writeFileSync(
    path,
    await paint(sharp(readFileSync(path)), page)
      .jpeg({ quality: 88 })
      .toBuffer(),
  )
}
const bytes = change => async (book, page) => {
  const path = join(book.folder, nameOf(book, page))
  writeFileSync(path, change(readFileSync(path)))
}

/** Each defect changes one page; the file named by `at` must be in a finding of the kind. */
const DEFECTS = {
  missing: async (book, page) => {
    rmSync(join(book.folder, nameOf(book, page)))
    return nameOf(book, page + 1)
  },
  'same-bytes': async (book, page) =>
    copyFileSync(join(book.folder, nameOf(book, page + 1)), join(book.folder, nameOf(book, page))),
  rescanned: async (book, page) => {
    const image = sharp(readFileSync(join(book.folder, nameOf(book, page + 1))))
    const { width, height } = await image.metadata()
    const turned = await image
      .rotate(((page % 3) - 1) * 0.4, { background: '#d8cfb8' })
      .resize(width, height, { fit: 'cover' })
      .linear(0.94, 9)
      .blur(0.6)
      .jpeg({ quality: 82 })
      .toBuffer()
    writeFileSync(join(book.folder, nameOf(book, page)), turned)
  },
  rotated: repaint(image => image.rotate(90)),
  size: repaint(image => image.extract({ left: 0, top: 0, width: 560, height: 600 })),
  blank: repaint(() => sharp({ create: { width: 640, height: 952, channels: 3, background: '#e6dcc4' } })),
  broken: bytes(all =>
    Buffer.concat([all.subarray(0, 400), Buffer.alloc(all.length - 402, 7), all.subarray(-2)]),
  ),
  truncated: bytes(all => all.subarray(0, all.length >> 1)),
  empty: bytes(() => Buffer.alloc(0)),
  'wrong-type': async (book, page) => {
    const path = join(book.folder, nameOf(book, page))
    writeFileSync(path, await sharp(readFileSync(path)).png().toBuffer())
  },
  colour: repaint(image => image.toColourspace('b-w')),
  resolution: repaint(image => image.withMetadata({ density: 150 })),
  blurred: repaint(image => image.blur(5)),
  exposure: repaint(image => image.linear(3, -250)),
  cast: repaint(image =>
    image.recomb([
      [1.08, 0, 0],
      [0, 0.96, 0],
      [0, 0, 0.78],
    ]),
  ),
  'number-doubled': async (book, page) => {
    const from = join(book.folder, nameOf(book, page))
    renameSync(join(book.folder, nameOf(book, page + 1)), join(book.folder, `${book.prefix}${page}.jpg`))
    return from.split('/').pop()
  },
}

async function draw([source, prefix]) {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-'))
  const files = readdirSync(source).filter(name => name.endsWith('.jpg'))
  for (const name of files)
    writeFileSync(
      join(folder, name),
      await sharp(join(source, name))
        .resize({ width: 640 })
        .withMetadata({ density: 300 })
        .jpeg({ quality: 90 })
        .toBuffer(),
    )
  return { folder, prefix, digits: files[0].replace(prefix, '').length - 4, pages: files.length }
}

async function findings(folder) {
  const run = await promisify(execFile)('node', ['dist/lectern-preflight.mjs', folder], {
    maxBuffer: 1e8,
  }).catch(error => error)
  return run.stdout
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
}

const keyOf = ({ kind, files }) => `${kind} ${files.join()}`
const figures = Object.fromEntries(
  Object.keys(DEFECTS).map(kind => [kind, { seeded: 0, hits: 0, others: [] }]),
)
for (const source of BOOKS) {
  const clean = await draw(source)
  const usual = await findings(clean.folder)
  console.log(
    `${source[0]}: ${usual.length} findings without a defect${usual.map(each => `\n  ${keyOf(each)}`).join('')}`,
  )
  const usualKeys = new Set(usual.map(keyOf))
  for (const [kind, seed] of Object.entries(DEFECTS))
    for (let time = 0; time < TIMES; time++) {
      const book = await draw(source)
      const page = 5 + ((time * 3) % Math.max(book.pages - 10, 1))
      const file = (await seed(book, page)) ?? nameOf(book, page)
      const hits = (await findings(book.folder)).filter(each => !usualKeys.has(keyOf(each)))
      const figure = figures[kind]
      figure.seeded++
      if (hits.some(each => each.kind === kind && each.files.includes(file))) figure.hits++
      figure.others.push(...hits.filter(each => !each.files.includes(file)).map(each => each.kind))
      rmSync(book.folder, { recursive: true })
    }
  rmSync(clean.folder, { recursive: true })
}
const [hits, seeded, others] = Object.values(figures).reduce(
  ([a, b, c], each) => [a + each.hits, b + each.seeded, c + each.others.length],
  [0, 0, 0],
)
for (const [kind, each] of Object.entries(figures))
  console.log(
    `${kind.padEnd(16)} ${each.hits} of ${each.seeded}${each.others.length ? `, besides: ${each.others.join(', ')}` : ''}`,
  )
console.log(`recall ${(hits / seeded).toFixed(2)}, precision ${(hits / (hits + others)).toFixed(2)}`)
