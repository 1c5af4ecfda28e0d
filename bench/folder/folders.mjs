// Groups `folder-…`: folders of the reader's own disk. One of 1,000 files of 3 MB is listed and checked by the preflight; the
// first page of one of 5,000 files is read beside the same files as delivery JSON. The folders are made in a temporary folder
// and removed afterwards; these groups run only when they are named.
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { deliveryUrl } from '../delivery/deliveries.mjs'
import { atMost, megabytes, nearFloor } from '../figures.mjs'
import { longestFrame, startFrameClock, stopFrameClock } from '../frame-clock.mjs'
import { heldByBrowser, watchPeak } from '../machine.mjs'
import { PAGE, PAGE_COUNT } from '../pages.mjs'
import { Reader } from '../reading.mjs'

const CHECKED = { name: 'folder-1000', files: 1000, bytes: 3_000_000 }
const READ = { name: 'folder-5000', files: 5000 }
const BOOK = path.join(import.meta.dirname, '../..', 'src/server/samples/book')
/** Bytes of a comment of a JPEG at most. */
const COMMENT = 65_533
const PATIENCE = 600_000

/** The folders that were made, by the name of their group. */
const folders = new Map()

/** A JPEG made as large as `bytes` by comments that no other file has. */
function enlarged(jpeg, bytes, number) {
  const parts = [jpeg.subarray(0, 2)]
  for (let left = bytes - jpeg.length; left > 4; left -= COMMENT + 2) {
    const comment = Buffer.alloc(Math.min(left, COMMENT + 2), `${number} `)
    comment.writeUInt16BE(0xfffe, 0)
    comment.writeUInt16BE(comment.length - 2, 2)
    parts.push(comment)
  }
  return Buffer.concat([...parts, jpeg.subarray(2)])
}

/** Written pages of the sample book, as large as scans: those that are drawn for the bench are too like each other to be checked. */
async function scannedPages() {
  const names = readdirSync(BOOK).filter(name => existsSync(path.join(BOOK, `${name}.words.json`)))
  const pages = []
  for (const name of names)
    pages.push(
      await sharp(path.join(BOOK, name)).resize({ width: PAGE.width }).jpeg({ quality: 82 }).toBuffer(),
    )
  return pages
}

const fileIn = (folder, number) => path.join(folder, `page_${String(number + 1).padStart(4, '0')}.jpg`)

async function fillChecked(folder, count) {
  const scans = await scannedPages()
  for (let number = 0; number < count; number++)
    writeFileSync(fileIn(folder, number), enlarged(scans[number % scans.length], CHECKED.bytes, number))
}

function fillRead(folder, count, pages) {
  for (let number = 0; number < count; number++)
    if (number < PAGE_COUNT) copyFileSync(path.join(pages, `${number}.jpg`), fileIn(folder, number))
    else linkSync(fileIn(folder, number % PAGE_COUNT), fileIn(folder, number))
}

/** Makes the folders of the groups, of `count` files where that is set; `pages` has the drawn JPEGs. Returns how to remove them. */
export async function makeFolders(groups, pages, count) {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'lectern-bench-'))
  const remove = () => rmSync(parent, { recursive: true, force: true })
  try {
    for (const { name, files } of [CHECKED, READ]) {
      if (!groups.some(group => group.name === name)) continue
      const [folder, length] = [path.join(parent, name), count ?? files]
      mkdirSync(folder)
      if (name === CHECKED.name) await fillChecked(folder, length)
      else fillRead(folder, length, pages)
      folders.set(name, { folder, length })
    }
  } catch (error) {
    remove()
    throw error
  }
  return remove
}

/** Notes when a folder was chosen, and when its files were listed; runs in the page before anything else. */
function watchChoice() {
  const times = {}
  globalThis.folderTimes = times
  document.addEventListener('change', () => (times.chosen ??= performance.now()), true)
  new MutationObserver(() => {
    if (times.chosen && document.querySelector('.page-total')) times.listed ??= performance.now()
  }).observe(document, { childList: true, subtree: true, characterData: true })
}

async function choose({ page }, name) {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a folder' }).click()
  await (await chooser).setFiles(folders.get(name).folder)
}
const timesOf = ({ page }) => page.evaluate(() => globalThis.folderTimes)

async function checkFolder(session) {
  const { page, screen, cdp } = session
  await page.getByRole('button', { name: 'Choose a folder' }).waitFor()
  await screen.halt()
  const browser = page.context().browser()
  const before = await session.holdings()
  const heldBefore = await heldByBrowser(browser)
  await choose(session, CHECKED.name)
  await page.waitForFunction(() => globalThis.folderTimes.listed, undefined, { timeout: PATIENCE })
  const { chosen, listed } = await timesOf(session)
  const total = await page.locator('.page-total').textContent()
  await page.getByRole('button', { name: 'Preflight' }).click()
  const panel = page.locator('.review')
  await session.rest(1000)
  const heldUnchecked = await heldByBrowser(browser)
  await startFrameClock(page)
  const peak = watchPeak(browser)
  const begun = Date.now()
  await panel.getByRole('button', { name: 'Check all files' }).click()
  await panel.getByRole('button', { name: 'Check again' }).waitFor({ timeout: PATIENCE })
  const seconds = (Date.now() - begun) / 1000
  const { times } = await stopFrameClock(page)
  const most = await peak()
  const findings = await panel.locator('.review-finding').count()
  // The object is left as a reader leaves it, by a link within the page; what it held should be gone.
  await page.goto(`${new URL(page.url()).href.split('?')[0]}?staff=1`)
  await page.getByRole('button', { name: 'Choose a folder' }).waitFor()
  await cdp.send('HeapProfiler.collectGarbage')
  await session.rest(3000)
  const after = await session.holdings()
  const left = (await heldByBrowser(browser)) - heldBefore
  return {
    ...{ listed: listed - chosen, seconds, longest: longestFrame(times), findings, total },
    ...{
      grown: most - heldBefore,
      checking: most - heldUnchecked,
      left,
      script: after.held - before.held,
      errors: session.errors,
    },
  }
}

async function readFolder(session) {
  if (session.contender.name === 'floor') return new Reader(session).load()
  await session.page.getByRole('button', { name: 'Choose a folder' }).waitFor()
  await choose(session, READ.name)
  const sample = await new Reader(session).load()
  const { chosen } = await timesOf(session)
  return { ...sample, readable: sample.readable - chosen, coloured: sample.coloured - chosen }
}

const FOLDER_OF = { name: 'lectern', url: '{pages}/viewer/?staff=1' }
const urlOf = ({ url }, { pages, iiif }) =>
  url
    .replaceAll('{pages}', pages)
    .replaceAll('{delivery}', () => encodeURIComponent(deliveryUrl(iiif, folders.get(READ.name).length)))

/** The groups of folders; they bring contenders of their own. */
export const FOLDER_GROUPS = [
  {
    name: CHECKED.name,
    title: 'A folder of 1,000 files of 3 MB, listed and checked by the preflight',
    contenders: [FOLDER_OF],
    profile: 'open',
    rounds: 0,
    quick: 0,
    repeated: true,
    url: urlOf,
    prepare: watchChoice,
    measure: checkFolder,
    figures: [
      { label: 'listed after, ms', of: sample => sample.listed, target: atMost(3000, ' ms') },
      { label: 'checked after, s', digits: 1, of: sample => sample.seconds, target: atMost(90, ' s') },
      { label: 'longest frame of it, ms', of: sample => sample.longest, target: atMost(50, ' ms') },
      {
        label: 'most memory of the browser then, MB more than before the check',
        of: sample => megabytes(sample.checking),
        target: atMost(200, ' MB'),
      },
      {
        label: 'the same, MB more than before the folder was opened',
        of: sample => megabytes(sample.grown),
        target: atMost(200, ' MB'),
      },
      { label: 'memory of the browser when it is left, MB more', of: sample => megabytes(sample.left) },
      {
        label: 'script, DOM and buffers when it is left, MB more',
        digits: 1,
        of: sample => megabytes(sample.script),
        target: atMost(2, ' MB'),
      },
      { label: 'findings', of: sample => sample.findings },
    ],
  },
  {
    name: READ.name,
    title: 'First page of a folder of 5,000 files readable (floor: the same files as delivery JSON)',
    contenders: [{ name: 'floor', url: '{pages}/viewer/?service={delivery}' }, FOLDER_OF],
    profile: 'open',
    rounds: 0,
    quick: 0,
    repeated: true,
    isWarmed: true,
    url: urlOf,
    prepare: watchChoice,
    measure: readFolder,
    figures: [
      {
        label: 'first page readable, ms',
        of: sample => sample.readable,
        target: nearFloor(1.5),
        ratio: true,
      },
      { label: 'first colour of it, ms', of: sample => sample.coloured, ratio: true },
      { label: 'requests by then', of: sample => sample.requests },
    ],
  },
]
