// `npm run preflight-figures`: seeds defects into drawn books, sets of files, recordings and PDFs, and prints how many the checks
// find, by kind, and what they find besides. TIMES sets how many of a kind (10), KINDS which kinds, SEED which places and degrees
// (1): limits are chosen by those of 1, and tried by those of another.
import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { createServer } from 'vite'
import { DEFECTS, shaded } from './preflight/defects.mjs'
import { cleanObjects } from './preflight/objects.mjs'

const TIMES = Number(process.env.TIMES ?? 10)
const SEED = Number(process.env.SEED ?? 1)
const KINDS = process.env.KINDS?.split(',')
/** Kinds that are looked at by a person; the others are exact. */
const JUDGED =
  /^(?:rescanned|blank|skewed|upside-down|gutter|cover-missing|fold-out|blurred|exposure|cast|text-(?:missing|unreadable|language|doubled))$/

const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, watch: null },
  appType: 'custom',
})
const load = path => vite.ssrLoadModule(path)
const [{ check }, { factsOf }, { loadDecoder }] = await Promise.all(
  ['/src/preflight/check.ts', '/src/command-line/read-folder.ts', '/src/command-line/picture-facts.ts'].map(
    load,
  ),
)
const decoder = await loadDecoder()

/** Reads files as samples; a file keeps its sample as long as its bytes are the same. */
const samples = new WeakMap()
async function sampleOf({ name, bytes, ...rest }) {
  const own = samples.get(bytes) ?? (await factsOf(name, bytes, decoder))
  samples.set(bytes, own)
  const { format } = own
  const { statedFormat } = name === own.name ? own : await factsOf(name, bytes.subarray(0, 64), undefined)
  return { ...own, ...rest, name, ...(statedFormat && { statedFormat }), ...(format && { format }) }
}
const readAll = async files => {
  const read = []
  for (const file of files) read.push(await sampleOf(file))
  return read
}

const keyOf = ({ kind, files }, read) => `${kind} ${files.map(at => read[at].name).join()}`
async function findings(object) {
  const read = await readAll(object.files)
  return [...check(read, object.facts ? { object: object.facts } : {})].map(each => ({
    kind: each.kind,
    files: each.files.map(at => read[at].name),
    key: keyOf(each, read),
  }))
}

const begin = Date.now()
const objects = await cleanObjects({ sharp, readdirSync, readFileSync, randomBytes, shaded })
let besideClean = 0
for (const object of objects) {
  object.usual = await findings(object)
  besideClean += object.usual.length
  const list = object.usual.map(({ key }) => `\n    ${key.slice(0, 100)}`).join('')
  console.log(
    `${object.name}, ${object.files.length} files without a defect: ${object.usual.length} findings${list}`,
  )
}

/** The moment that decides on the place and the degree of a defect; by chance where SEED is not 1. */
const momentOf = (kind, time) =>
  SEED === 1 ? time : createHash('sha256').update(`${SEED} ${kind} ${time}`).digest().readUInt16BE(0)

const figures = []
for (const [kind, { of, seed, also = [] }] of Object.entries(DEFECTS)) {
  if (KINDS && !KINDS.includes(kind)) continue
  const figure = { kind, seeded: 0, hits: 0, others: [] }
  const fitting = objects.filter(({ sort }) => of.includes(sort))
  for (let time = 0; time < TIMES; time++) {
    const moment = momentOf(kind, time)
    const object = fitting[moment % fitting.length]
    const { at, ...changed } = await seed({ ...object, files: [...object.files] }, moment, sharp)
    const usual = new Set(object.usual.map(({ key }) => key))
    const fresh = (await findings({ ...object, ...changed })).filter(({ key }) => !usual.has(key))
    const isHit = each => each.kind === kind && (at === undefined || each.files.includes(at))
    figure.seeded++
    if (fresh.some(isHit)) figure.hits++
    // A second finding about the same file is true too, and so is a number that is missing because a file is (`also`).
    figure.others.push(
      ...fresh
        .filter(each => !isHit(each) && !each.files.includes(at) && !also.includes(each.kind))
        .map(each => each.kind),
    )
  }
  figures.push(figure)
}
await vite.close()

const count = list =>
  list.reduce(
    (sum, { seeded, hits, others }) => ({
      seeded: sum.seeded + seeded,
      hits: sum.hits + hits,
      others: sum.others + others.length,
    }),
    { seeded: 0, hits: 0, others: 0 },
  )
for (const { kind, seeded, hits, others } of figures) {
  const besides = [...new Set(others)].map(each => `${each} ${others.filter(one => one === each).length}`)
  console.log(
    `${kind.padEnd(18)} ${String(hits).padStart(3)} of ${seeded}${besides.length ? `, besides: ${besides.join(', ')}` : ''}`,
  )
}
const all = count(figures)
for (const [name, list] of [
  ['exact', figures.filter(({ kind }) => !JUDGED.test(kind))],
  ['judged', figures.filter(({ kind }) => JUDGED.test(kind))],
]) {
  const { hits, seeded } = count(list)
  if (seeded > 0) console.log(`recall, ${name} kinds: ${(hits / seeded).toFixed(3)} (${list.length} kinds)`)
}
console.log(
  `precision: ${(all.hits / (all.hits + all.others)).toFixed(3)}; clean objects: ${(besideClean / objects.length).toFixed(1)} findings each`,
)
console.log(`${Math.round((Date.now() - begin) / 1000)} seconds`)
process.exit(0)
