// `npm run size`: what the built viewer weighs, as brotli, against its budgets. A test: over budget fails.
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const KB = 1000
const weigh = file => brotliCompressSync(readFileSync(file)).length
const assets = readdirSync('dist/assets').map(name => `dist/assets/${name}`)
const html = readFileSync('dist/index.html', 'utf8')

/** Files that a chunk cannot run without. */
function staticImports(file, seen = new Set()) {
  if (seen.has(file)) return seen
  seen.add(file)
  const imports = readFileSync(file, 'utf8').matchAll(
    /(?:^|[;\s}])(?:import|export)\s*(?:[\w$*{][^'"`;]*?from)?\s*["'`]\.\/([^"'`]+)["'`]/g,
  )
  for (const [, name] of imports) staticImports(`dist/assets/${name}`, seen)
  return seen
}

/** The files of a chunk; one that is called otherwise now must not count as nothing. */
function named(name) {
  const files = assets.filter(file => basename(file).startsWith(`${name}-`))
  if (files.length === 0) throw new Error(`there is no ${name}-… among the built files`)
  return files
}
const code = file => /\.(?:js|css)$/.test(file)
const firstFiles = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path]) => `dist/${path}`)
const first = new Set(
  firstFiles.filter(code).flatMap(file => (file.endsWith('.js') ? [...staticImports(file)] : [file])),
)
const images = new Set([
  ...first,
  ...['shell', 'ImageMedium']
    .flatMap(named)
    .flatMap(file => (file.endsWith('.js') ? [...staticImports(file)] : [file])),
])
const sum = files => [...files].reduce((total, file) => total + weigh(file), 0)

const budgets = [
  {
    what: 'first page: page with its inline script, script and style',
    bytes: weigh('dist/index.html') + sum(first),
    most: 25 * KB,
  },
  {
    what: 'all script and style for viewing images',
    bytes: weigh('dist/index.html') + sum(images),
    most: 222 * KB,
  },
  {
    what: 'lightbox.js, all in',
    bytes: weigh('dist/lightbox.js'),
    most: 5.5 * KB,
  },
]

/** The files whose name is this and the hash alone. */
function exactly(name) {
  const files = assets.filter(file => new RegExp(`/${name}-[\\w-]{7}\\.(?:js|css)$`).test(file))
  if (files.length === 0) throw new Error(`there is no ${name}-… among the built files`)
  return files
}
const withImports = names =>
  new Set(names.flatMap(exactly).flatMap(file => (file.endsWith('.js') ? [...staticImports(file)] : [file])))
// The words over a page with a text, and what follows the object, are there whether or not anybody searches.
const there = new Set([
  ...images,
  ...withImports(['StageWords', 'read-page-text', 'follow-object', 'leave-page']),
])
const search = [...withImports(['FindContent', 'search', 'SearchTicks', 'StageOverlay'])]
budgets.push({
  what: 'what a search brings',
  bytes: sum(search.filter(file => !there.has(file))),
  most: 20 * KB,
})

const locales = readdirSync('src/i18n/locales').filter(locale => locale !== 'en')
// The script of a language of two letters may share its first letters with others: what follows is the hash alone.
const languages = locales.flatMap(locale =>
  assets.filter(file => new RegExp(`/${locale}-[\\w-]{7}\\.js$`).test(file)),
)
if (languages.length !== locales.length)
  throw new Error(`${locales.length} languages, ${languages.length} files`)
budgets.push({
  what: 'the largest language, by its words for the viewer',
  bytes: Math.max(...languages.map(weigh)),
  most: 9 * KB,
})

let failed = 0
for (const { what, bytes, most } of budgets) {
  const over = bytes > most
  if (over) failed++
  console.log(`${over ? 'over' : 'ok  '}  ${(bytes / KB).toFixed(1).padStart(6)} of ${most / KB} kB  ${what}`)
}
console.log(`${budgets.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
