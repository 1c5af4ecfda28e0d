// Groups `files-…`: large files without an image service, beside libvips decoding the same file on the same machine, and a
// pyramid of a gigabyte beside its own overview as a JPEG. The files are made once, with the tools of libvips; where those
// are not installed, the groups are left out.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { atMost, kilobytes, megabytes, nearFloor } from './figures.mjs'
import { heldByBrowser } from './machine.mjs'
import { PAGE_COUNT } from './pages.mjs'

const RECIPE = 1 // counts up when the files are made differently, so that old ones are not reused
const PATIENCE = 120_000
const GIGABYTE = 2 ** 30
/** Pixels at which the overview lies in the bare page: those of a page fitted to the window. */
const FITTED = 545

const TYPES = { '.tif': 'image/tiff', '.jp2': 'image/jp2', '.jpg': 'image/jpeg' }

const folderIn = cache => path.join(cache, `kept-${RECIPE}`)

/** Tells whether libvips is installed. */
export const canMakeFiles = () => spawnSync('vips', ['--version']).status === 0

/** Makes the files where the cache lacks them; `pages` is the folder of the drawn pages. */
export function makeKeptFiles(cache, pages) {
  const folder = folderIn(cache)
  if (existsSync(folder)) return
  const work = `${folder}-making`
  rmSync(work, { recursive: true, force: true })
  execFileSync('mkdir', ['-p', work])
  const vips = (...options) => execFileSync('vips', options, { cwd: work, stdio: 'ignore' })
  const scans = count =>
    Array.from({ length: count }, (_, index) => path.join(pages, `${index % PAGE_COUNT}.jpg`)).join(' ')
  vips('arrayjoin', scans(4), 'sheet.v', '--across', '2')
  vips('tiffsave', 'sheet.v', 'strips.tif', '--compression', 'lzw', '--predictor', 'horizontal')
  vips('jp2ksave', 'sheet.v', 'scan.jp2', '--Q', '90', '--tile-width', '1024', '--tile-height', '1024')
  vips('arrayjoin', scans(24), 'map.jpg[Q=80]', '--across', '6')
  vips('tiffsave', 'sheet.v', 'pyramid.tif', '--compression', 'jpeg', '--tile', '--pyramid')
  // The rest of the gigabyte is a hole: a file is read by ranges, whatever it has beyond them.
  truncateSync(path.join(work, 'pyramid.tif'), GIGABYTE)
  vips('thumbnail', 'sheet.v', 'overview.jpg', String(FITTED))
  rmSync(path.join(work, 'sheet.v'))
  renameSync(work, folder)
}

/** A file as a body of which parts are read when they are sent. */
function bodyOf(file) {
  return {
    length: statSync(file).size,
    subarray(from, to) {
      const part = Buffer.alloc(to - from)
      const opened = openSync(file, 'r')
      readSync(opened, part, 0, part.length, from)
      closeSync(opened)
      return part
    },
  }
}

/** Small pictures behind the file in an object of several: those next to the last are all that is looked ahead from it. */
const SMALL = 5

/**
 * Answers `/kept/<file>` by ranges, `/kept/<file>.json` with an Alma delivery of it, `/kept/<file>.several.json` with one of
 * it and small pictures, `/kept/overview.html` with a bare page.
 */
export function keptFileResponder(origin, cache) {
  return async pathname => {
    const [, name, kind] = /^\/kept\/([\w.]+?)((?:\.several)?\.json|\.html)?$/.exec(pathname) ?? []
    if (!name) return undefined
    if (kind === '.html') {
      const body = `<!doctype html><title>Overview</title><img class="page-picture" src="${origin()}/kept/${name}.jpg">`
      return { type: 'text/html; charset=utf-8', body: Buffer.from(body) }
    }
    const type = TYPES[path.extname(name)]
    if (kind) {
      const fileOf = (each, index) => ({
        id: String(index + 1),
        url: `${origin()}/kept/${each}`,
        label: each,
        mimeType: TYPES[path.extname(each)],
      })
      const small = kind === '.json' ? 0 : SMALL
      const files = [name, ...Array.from({ length: small }, () => 'overview.jpg')].map(fileOf)
      return { type: 'application/json', body: Buffer.from(JSON.stringify({ label: 'A file', files })) }
    }
    const file = path.join(folderIn(cache), name)
    if (!existsSync(file)) return undefined
    const body = bodyOf(file)
    return { type, body: body.length < GIGABYTE ? body.subarray(0, body.length) : body, ranged: true }
  }
}

/** Notes long tasks; runs in the page before anything else. */
export function watchLongTasks() {
  globalThis.longTasks = []
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration)
  }).observe({ type: 'longtask', buffered: true })
}

/** Runs in the page: milliseconds at which a whole picture is there, and the longest task so far. */
function pictureSoFar(decoded) {
  const picture = document.querySelector('.page-picture')
  const there = picture?.complete && picture.naturalWidth > 0 && (!decoded || picture.srcset !== '')
  return there ? { first: performance.now(), longest: Math.max(0, ...globalThis.longTasks) } : undefined
}

async function firstView(session, decoded) {
  // The wait mark turns: taking a frame of every turn would cost more than the decoding.
  await session.screen.halt()
  const deadline = Date.now() + PATIENCE
  while (Date.now() < deadline) {
    const seen = await session.page.evaluate(pictureSoFar, decoded)
    if (seen) return { ...seen, bytes: session.network.until(Date.now(), () => true).bytes }
    await pause(20)
  }
  throw new Error('the picture did not come')
}

/** Milliseconds that libvips takes to decode a file and make it smaller. */
function vipsTime(cache, name) {
  const begun = performance.now()
  execFileSync(
    'vipsthumbnail',
    [
      path.join(folderIn(cache), name),
      '-s',
      '1600x1600',
      '-o',
      path.join(os.tmpdir(), 'lectern-bench-%s.png'),
    ],
    {
      stdio: 'ignore',
    },
  )
  return performance.now() - begun
}

const VIEWER = { name: 'lectern', url: '{pages}/viewer/?service={kept}' }
const FLOOR = { name: 'floor', url: '{iiif}/kept/overview.html' }

const urlOf =
  name =>
  ({ url }, { pages, iiif }) =>
    url
      .replaceAll('{pages}', pages)
      .replaceAll('{iiif}', iiif)
      .replaceAll('{kept}', encodeURIComponent(`${iiif}/kept/${name}.json`))

const decoding = (kind, name, title) => ({
  name: `files-${kind}`,
  title: `${title}, first view (beside vipsthumbnail)`,
  contenders: [VIEWER],
  profile: 'open',
  rounds: 3,
  quick: 1,
  repeated: true,
  url: urlOf(name),
  prepare: watchLongTasks,
  async measure(session, { cache }) {
    const seen = await firstView(session, true)
    return { ...seen, vips: vipsTime(cache, name) }
  },
  figures: [
    { label: 'first view, ms', of: sample => sample.first },
    { label: 'vipsthumbnail, ms', of: sample => sample.vips },
    { label: 'ratio', digits: 2, of: sample => sample.first / sample.vips, target: atMost(2.5) },
    { label: 'longest task, ms', of: sample => sample.longest, target: atMost(50, ' ms') },
  ],
})

/**
 * Milliseconds until the tiles of a near view are drawn, and until the engines have ended and the browser has given their memory back:
 * they end fifteen seconds after their last demand, which comes late on a busy machine.
 */
const NEAR = 8000
const ENDED = 30_000

/** Runs in the page: whether a picture that was decoded by the viewer is there. */
const isDrawn = () =>
  [...document.querySelectorAll('.page-picture')].some(
    ({ complete, naturalWidth, srcset }) => complete && naturalWidth > 0 && srcset !== '',
  )

/** Runs in the page: the longest task since the last time. */
const takeLongest = () => Math.max(0, ...globalThis.longTasks.splice(0))

/** Turns to the file from a small picture, looks at its far corner at full size, and turns back. */
async function visitAndLeave(session) {
  const { page } = session
  const { keyboard } = page
  await firstView(session, false)
  await session.rest(2000)
  await session.holdings()
  const browser = page.context().browser()
  const before = await heldByBrowser(browser)
  await page.evaluate(takeLongest)
  await keyboard.press('Home')
  await page.waitForFunction(isDrawn, undefined, { polling: 50, timeout: PATIENCE })
  const first = await page.evaluate(takeLongest)
  for (const key of [...'+++++++', ...'dsdsdsdsdsdsdsdsdsdsdsds']) {
    await keyboard.press(key)
    await pause(60)
  }
  await pause(NEAR)
  const near = await page.evaluate(takeLongest)
  await keyboard.press('End')
  await pause(ENDED)
  await session.holdings()
  return { first, near, left: (await heldByBrowser(browser)) - before }
}

const leaving = (kind, name, title) => ({
  name: `files-${kind}-left`,
  title: `${title}: at 100 % in the far corner, then left`,
  contenders: [VIEWER],
  profile: 'open',
  rounds: 1,
  quick: 0,
  url: (contender, service) =>
    `${urlOf(`${name}.several`)(contender, service)}&layout=single&page=${SMALL + 1}`,
  prepare: watchLongTasks,
  measure: visitAndLeave,
  figures: [
    {
      label: 'memory kept after leaving, MB',
      of: sample => megabytes(sample.left),
      target: atMost(30, ' MB'),
    },
    { label: 'longest task until it is seen, ms', of: sample => sample.first, target: atMost(50, ' ms') },
    { label: 'longest task in the far corner, ms', of: sample => sample.near, target: atMost(50, ' ms') },
  ],
})

/** The groups of files without an image service; they bring contenders of their own. */
export const FILE_GROUPS = [
  decoding('tiff', 'strips.tif', 'A striped TIFF of 60 MB in LZW'),
  decoding('jp2', 'scan.jp2', 'A JPEG 2000 of 50 million pixels'),
  decoding('jpeg', 'map.jpg', 'A JPEG of 300 million pixels'),
  leaving('tiff', 'strips.tif', 'A striped TIFF of 60 MB in LZW'),
  leaving('jp2', 'scan.jp2', 'A JPEG 2000 of 50 million pixels'),
  leaving('jpeg', 'map.jpg', 'A JPEG of 300 million pixels'),
  {
    name: 'files-pyramid',
    title: 'A tiled pyramid TIFF of 1 GB, throttled (floor: its overview as a JPEG in a bare page)',
    contenders: [FLOOR, VIEWER],
    profile: 'throttled',
    rounds: 3,
    quick: 1,
    repeated: true,
    url: urlOf('pyramid.tif'),
    prepare: watchLongTasks,
    measure: session => firstView(session, session.contender.name === 'lectern'),
    figures: [
      { label: 'first view, ms', of: sample => sample.first, target: nearFloor(2), ratio: true },
      { label: 'all bytes by then, kB', of: sample => kilobytes(sample.bytes), target: atMost(1500, ' kB') },
    ],
  },
]
