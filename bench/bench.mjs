// `npm run bench`: measures the built viewer beside the floor and prints tables (README.md says how).
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { findBrowser, QUIET } from '../scripts/browser.mjs'
import { FOLDER_GROUPS, makeFolders } from './folder/folders.mjs'
import { GROUPS } from './groups.mjs'
import { canMakeFiles, FILE_GROUPS, makeKeptFiles } from './kept-files.mjs'
import { emptyScript } from './lightbox.mjs'
import { keepFewAnswers } from './observer.mjs'
import { drawPages, pagesFolder } from './pages.mjs'
import { makePdfBook } from './pdf-book.mjs'
import { PDF_GROUPS } from './pdf-groups.mjs'
import { report } from './report.mjs'
import { Runner, roundsOf } from './runner.mjs'
import { startService } from './service.mjs'

const root = path.dirname(import.meta.dirname)
const dist = path.join(root, 'dist')
const cache = path.join(root, 'node_modules', '.cache', 'lectern-bench')
const FLOOR = {
  name: 'floor',
  url: '{pages}/floor/?manifest={manifest}&layout={layout}',
  layouts: ['single', 'book'],
  next: { key: 'ArrowRight' },
}
const VIEWER = {
  name: 'lectern',
  url: '{pages}/viewer/?manifest={manifest}&layout={layout}',
  layouts: ['single', 'book', 'scroll', 'overview'],
  next: { key: 'ArrowRight' },
  overview: 'o',
  column: '.scroll-layout',
}

/** Options of the command line. */
function readOptions() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      runs: { type: 'string' },
      files: { type: 'string' },
      only: { type: 'string' },
      add: { type: 'string', multiple: true, default: [] },
      out: { type: 'string' },
      shots: { type: 'string' },
      port: { type: 'string', default: '0' },
      presentation: { type: 'string', default: '3' },
    },
  })
  const only = values.only?.split(',')
  const unknown = only?.find(name => !GROUPS.some(group => group.name === name))
  if (unknown) throw new Error(`no group ${unknown}; there are ${GROUPS.map(group => group.name).join(', ')}`)
  return { ...values, only, runs: Number(values.runs ?? 0), added: values.add.map(text => JSON.parse(text)) }
}

/** Everything that was started, ended in reverse order. */
const started = []
async function stopAll() {
  for (const stop of started.splice(0).reverse()) await stop()
}

async function build() {
  const child = spawn('npm', ['run', 'build', '--silent'], {
    cwd: root,
    stdio: 'inherit',
    shell: os.platform() === 'win32',
  })
  started.push(() => child.exitCode ?? child.kill())
  const code = await new Promise(resolve => child.once('exit', resolve))
  if (code !== 0) throw new Error('the build failed')
}

/** Returns a function that gives the running browser and starts another one when it is gone. */
function browserKeeper() {
  let browser
  started.push(() => browser?.close())
  return async () => {
    if (!browser?.isConnected()) {
      const handleSignals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }
      browser = await chromium.launch({ executablePath: findBrowser(), args: QUIET, ...handleSignals })
      keepFewAnswers(browser)
    }
    return browser
  }
}

/** Puts a script beside the lightbox's that is as large and does nothing. */
function writeEmptyScript() {
  const lightbox = path.join(dist, 'lightbox.js')
  if (!existsSync(lightbox)) return
  mkdirSync(path.join(cache, 'empty'), { recursive: true })
  writeFileSync(path.join(cache, 'empty', 'empty.js'), emptyScript(readFileSync(lightbox, 'utf8')))
}

function contendersOf({ added }) {
  if (existsSync(path.join(dist, 'index.html'))) return [FLOOR, VIEWER, ...added]
  console.log('There is no dist/: measuring without the viewer.')
  return [FLOOR, ...added]
}

/** Makes the files that the chosen groups read, and has packed what is to be packed. */
async function prepareFiles(chosen, settings, runner) {
  if (chosen.some(group => FILE_GROUPS.includes(group))) makeKeptFiles(cache, pagesFolder(cache))
  const inFolders = chosen.filter(group => FOLDER_GROUPS.includes(group))
  if (inFolders.length > 0)
    started.push(await makeFolders(inFolders, pagesFolder(cache), settings.files && Number(settings.files)))
  for (const group of chosen.filter(({ isWarmed }) => isWarmed)) await runner.warmUpGroup(group)
  const [pdf] = chosen.filter(group => PDF_GROUPS.includes(group))
  if (pdf) {
    const bytes = await makePdfBook(cache, pagesFolder(cache))
    console.log(`the PDF has ${(bytes / 1e6).toFixed(1)} MB`)
    await runner.warmUpGroup(pdf)
  }
}

async function main() {
  const settings = readOptions()
  if (!settings['no-build']) await build()
  await drawPages(cache, (page, bytes) =>
    console.log(`drew page ${page + 1}, ${(bytes / 1e6).toFixed(1)} MB`),
  )
  writeEmptyScript()
  const begun = new Date()
  const service = await startService({
    mounts: {
      floor: path.join(import.meta.dirname, 'floor.html'),
      'pdf-floor': path.join(import.meta.dirname, 'pdf-floor.html'),
      pdfjs: path.join(root, 'node_modules', 'pdfjs-dist'),
      viewer: dist,
      empty: path.join(cache, 'empty'),
      host: path.join(import.meta.dirname, 'host.html'),
      samples: path.join(root, 'src/server/samples'),
    },
    pages: pagesFolder(cache),
    cache: path.join(cache, 'derivatives'),
    port: Number(settings.port),
  })
  started.push(service.stop)
  const browser = browserKeeper()
  const contenders = contendersOf(settings)
  const runner = new Runner({
    browser,
    service,
    settings: { ...settings, cache },
    say: line => console.log(line),
  })
  const groups = GROUPS.filter(group => !settings.only || settings.only.includes(group.name))
  const chosen = groups.filter(
    group => roundsOf(group, settings) > 0 && (canMakeFiles() || !FILE_GROUPS.includes(group)),
  )
  await prepareFiles(chosen, settings, runner)
  const compared = chosen.filter(group => !group.contenders)
  if (compared.length > 0) await runner.warmUp(contenders, compared)
  const madeManifests = service.madeManifests()
  const minutes = (settings.quick ? 4 : 20) * Math.max(1, contenders.length / 2)
  await runner.run(chosen, contenders, begun.getTime() + minutes * 60_000)
  const { data, notes, load, others } = runner
  const result = {
    chromium: (await browser()).version(),
    node: process.version,
    cores: os.cpus().length,
    started: begun.toISOString(),
    minutes: (Date.now() - begun.getTime()) / 60_000,
    presentation: settings.presentation,
    imagesMade: service.madeManifests() - madeManifests,
    load,
    others,
    notes,
    data,
  }
  console.log(`\n${report(chosen, result)}`)
  if (settings.out) writeFileSync(settings.out, `${JSON.stringify(result, null, 1)}\n`)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => stopAll().then(() => process.exit(130)))
try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await stopAll()
}
