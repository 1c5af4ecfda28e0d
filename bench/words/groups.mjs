// What is measured of words: search through a long book, a page of a newspaper made selectable, reading aloud, and a query that
// comes with the link.
import { atMost, kilobytes, megabytes } from '../figures.mjs'
import { longestFrame, startFrameClock, stopFrameClock } from '../frame-clock.mjs'
import { isCode } from '../network-log.mjs'
import { Reader } from '../reading.mjs'
import { SEARCHED, wordsManifestUrl } from './documents.mjs'
import { giveVoice } from './voice.mjs'

const BOOK = { pages: 500, words: 400 }
const NEWSPAPER = { pages: 2, words: 12_000 }
const PATIENCE = 60_000

const VIEWER = { name: 'lectern', next: { key: 'ArrowRight' } }
const opens =
  ({ pages, words }, more = '') =>
  (_, service) =>
    `${service.pages}/viewer/?manifest=${encodeURIComponent(wordsManifestUrl(service.iiif, pages, words))}&layout=single${more}`

/**
 * Waits in the page, frame by frame, until there are as many elements of each selector as its count (0: none left); returns the
 * moments of its own clock, by name.
 */
function momentsOf(page, elements) {
  return page.evaluate(
    ([all, patience]) => {
      const moments = {}
      const there = new Set()
      const deadline = performance.now() + patience
      const isThere = ({ selector, count }) => {
        const { length } = document.querySelectorAll(selector)
        return count === 0 ? length === 0 : length >= count
      }
      return new Promise((resolve, reject) => {
        const look = () => {
          const now = performance.now()
          // What is there in one frame has been laid out and painted by the next.
          for (const name of there) moments[name] ??= now
          for (const each of all.filter(isThere)) there.add(each.name)
          if (all.every(({ name }) => name in moments)) resolve(moments)
          else if (now > deadline) reject(new Error(`only ${JSON.stringify(moments)}`))
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      })
    },
    [elements, PATIENCE],
  )
}

/** Searches for a word of every page; the texts of the pages are fetched meanwhile. */
async function search(session) {
  const { page, screen, network } = session
  await new Reader(session).load()
  await screen.halt()
  // Parts that come some seconds after the page whoever reads are no part of the search.
  await session.rest(4000)
  const code = network.until(Date.now(), isCode).bytes
  await page.keyboard.press('/')
  const field = page.getByRole('searchbox')
  await field.waitFor()
  await session.rest(500)
  const before = await session.holdings()
  await startFrameClock(page)
  await field.fill(SEARCHED)
  const pressed = await page.evaluate(() => performance.now())
  await field.press('Enter')
  const moments = await momentsOf(page, [
    { name: 'first', selector: '.find-hits li', count: 1 },
    { name: 'all', selector: '.find-hits li', count: BOOK.pages },
    { name: 'done', selector: '.find-form progress', count: 0 },
  ])
  const { times } = await stopFrameClock(page)
  await session.rest(500)
  const after = await session.holdings()
  await screen.start()
  return {
    first: moments.first - pressed,
    all: Math.max(moments.all, moments.done) - pressed,
    longest: longestFrame(times),
    growth: after.heap - before.heap,
    code: network.until(Date.now(), isCode).bytes - code,
    errors: session.errors,
  }
}

/** Turns to a page of twelve thousand words and selects one of them. */
async function select(session) {
  const { page, screen } = session
  const reader = new Reader(session)
  await reader.load()
  await session.rest(1500)
  await screen.halt()
  await page.evaluate(() => performance.clearResourceTimings())
  await startFrameClock(page)
  await session.next()
  const { there } = await momentsOf(page, [
    { name: 'there', selector: '.words-sheet[data-sheet="1"] .words-line > span', count: NEWSPAPER.words },
  ])
  const arrived = await page.evaluate(
    () => performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/1.xml'))?.responseEnd,
  )
  await session.rest(1000)
  const { times } = await stopFrameClock(page)
  const word = page.locator('.words-sheet[data-sheet="1"]').getByText(SEARCHED, { exact: true })
  const box = await word.boundingBox()
  await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2)
  const selected = await page.evaluate(() => String(getSelection()).trim())
  if (selected !== SEARCHED) throw new Error(`“${selected}” is selected`)
  await screen.start()
  return {
    there: there - arrived,
    longest: longestFrame(times.filter(time => time >= arrived)),
    errors: session.errors,
  }
}

/** Has the page read aloud by a voice that says nothing. */
async function listen(session) {
  const { page } = session
  await new Reader(session).load()
  await session.rest(1000)
  await page.getByRole('button', { name: 'Text', exact: true }).click()
  const button = page.getByRole('button', { name: 'Read aloud' })
  await button.waitFor()
  await session.rest(1000)
  const box = await button.boundingBox()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  const pressed = await page.evaluate(() => performance.now())
  await page.mouse.down()
  await page.mouse.up()
  await page.waitForFunction(() => globalThis.spoken.length > 0, undefined, {
    polling: 20,
    timeout: PATIENCE,
  })
  const [{ time }] = await page.evaluate(() => globalThis.spoken)
  return { started: time - pressed, errors: session.errors }
}

/** Runs in the page before anything of its own: notes the first frames with the page, and with the word marked on it. */
function noteFirstHit() {
  globalThis.moments = {}
  const look = time => {
    const { moments } = globalThis
    const picture = document.querySelector('img.page-picture')
    if (picture?.complete && picture.naturalWidth > 0) moments.page ??= time
    if (document.querySelector('.overlay-drawing .mark-hit.mark-current')) moments.hit ??= time
    if (moments.page === undefined || moments.hit === undefined) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Opens the book with a query in the link. */
async function bring(session) {
  const { page } = session
  await page.waitForFunction(() => globalThis.moments?.hit !== undefined, undefined, {
    polling: 50,
    timeout: PATIENCE,
  })
  const moments = await page.evaluate(() => globalThis.moments)
  return { page: moments.page, later: moments.hit - moments.page, errors: session.errors }
}

const common = { contenders: [VIEWER], profile: 'open', rounds: 3, quick: 1, repeated: true }

/** The groups of words, in the shape of those in `groups.mjs`; no floor has any. */
export const WORD_GROUPS = [
  {
    ...common,
    name: 'search-500',
    title: `A word of every page of ${BOOK.pages} searched for, ${BOOK.words} words a page in ALTO, no search service`,
    url: opens(BOOK),
    measure: search,
    figures: [
      { label: 'first hits, ms', of: sample => sample.first, target: atMost(1000, ' ms') },
      { label: 'all hits, ms', of: sample => sample.all, target: atMost(10_000, ' ms') },
      { label: 'longest frame, ms', of: sample => sample.longest, target: atMost(50, ' ms') },
      {
        label: 'growth of the script heap, MB',
        digits: 1,
        of: sample => megabytes(sample.growth),
        target: atMost(30, ' MB'),
      },
      {
        label: 'script and style for it, kB',
        digits: 1,
        of: sample => kilobytes(sample.code),
        target: atMost(20, ' kB'),
      },
    ],
  },
  {
    ...common,
    name: 'words-12000',
    title: `A page of ${NEWSPAPER.words.toLocaleString('en')} words turned to, from the end of its text on`,
    url: opens(NEWSPAPER),
    measure: select,
    figures: [
      { label: 'words selectable, ms', of: sample => sample.there, target: atMost(300, ' ms') },
      { label: 'longest frame, ms', of: sample => sample.longest, target: atMost(50, ' ms') },
    ],
  },
  {
    ...common,
    name: 'aloud',
    title: `A page of ${BOOK.words} words read aloud, from the press to the first word that the voice is given`,
    url: opens(BOOK),
    prepare: giveVoice,
    measure: listen,
    figures: [{ label: 'begins, ms', of: sample => sample.started, target: atMost(700, ' ms') }],
  },
  {
    ...common,
    name: 'query',
    title: `A link with a query, ${BOOK.pages} pages of ${BOOK.words} words`,
    url: opens(BOOK, `&q=${SEARCHED}`),
    prepare: noteFirstHit,
    measure: bring,
    figures: [
      {
        label: 'first hit marked after the first page, ms',
        of: sample => sample.later,
        target: atMost(400, ' ms'),
      },
      { label: 'first page, ms', of: sample => sample.page },
    ],
  },
]
