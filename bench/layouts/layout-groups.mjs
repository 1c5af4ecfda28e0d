// Measurements of the layouts other than single pages, and of running through a book.
import { setTimeout as pause } from 'node:timers/promises'
import { atLeast, atMost, megabytes, turning } from '../figures.mjs'
import { framesPerSecond, longestFrame, startFrameClock, stopFrameClock } from '../frame-clock.mjs'
import { platesOn } from '../frames.mjs'
import { isPicture } from '../network-log.mjs'
import { PAGE_COUNT } from '../pages.mjs'
import { Reader, turnPages } from '../reading.mjs'

const STROKES = 50
const STROKES_A_SECOND = 30
const COLUMN_PAGES = 1000
/** Seconds that the fling from end to end takes. */
const FLING = 8

const finished = entry => isPicture(entry) && entry.end !== undefined && entry.status < 400
const picturesSince = ({ network }, time) =>
  [...network.entries.values()].filter(entry => entry.start >= time && finished(entry))

/** Holds the key for the next page down, and waits for the page that the book then lies open at. */
async function hold(session) {
  await new Reader(session).load()
  await session.screen.halt()
  await startFrameClock(session.page)
  const begun = Date.now()
  await session.hold(STROKES, STROKES_A_SECOND)
  await session.rest(1000)
  const { times } = await stopFrameClock(session.page)
  await session.screen.start()
  const settled = await session.settle(pages => pages.size > 0)
  const [shown] = settled.keys()
  const off = (shown - STROKES) % PAGE_COUNT
  const pictures = picturesSince(session, begun)
  return {
    longest: longestFrame(times),
    off: Math.abs(off),
    finished: pictures.length,
    errors: session.errors,
  }
}

/** Flings the column from the first page to the last, frame by frame, as far in each as it takes. */
function fling(page, column, seconds) {
  return page.evaluate(
    ([selector, duration]) => {
      const element = document.querySelector(selector)
      const begun = performance.now()
      return new Promise(resolve => {
        const step = time => {
          const part = Math.min(Math.max(time - begun, 0) / duration, 1)
          element.scrollTop = part * (element.scrollHeight - element.clientHeight)
          if (part < 1) requestAnimationFrame(step)
          else resolve()
        }
        requestAnimationFrame(step)
      })
    },
    [column, seconds * 1000],
  )
}

async function scroll(session) {
  const { page, screen, contender } = session
  await session.settle(pages => pages.has(0))
  await screen.halt()
  const before = await session.holdings()
  const begun = Date.now()
  await startFrameClock(page, contender.column)
  await fling(page, contender.column, FLING)
  const { times, elements } = await stopFrameClock(page)
  await session.rest(1000)
  const after = await session.holdings()
  const pictures = picturesSince(session, begun)
  const last = `/p${COLUMN_PAGES - 1}/`
  if (!pictures.some(({ url }) => url.includes(last))) throw new Error('the last page was never fetched')
  return {
    rates: framesPerSecond(times),
    longest: longestFrame(times),
    elements,
    pictures: pictures.length,
    growth: after.heap - before.heap,
    errors: session.errors,
  }
}

/** The addresses of the pictures that the window shows any part of. */
function picturesInView(page) {
  return page.evaluate(
    () =>
      new Promise(resolve => {
        const observer = new IntersectionObserver(entries => {
          observer.disconnect()
          resolve(entries.filter(entry => entry.isIntersecting).map(entry => entry.target.src))
        })
        for (const picture of document.images) observer.observe(picture)
      }),
  )
}

/** Asks for all pages at once; the first screen is there when as many are seen as once all has come to rest. */
async function overview(session) {
  const { page, screen, contender } = session
  await new Reader(session).load()
  const from = screen.forget()
  const pressed = Date.now()
  await page.keyboard.press(contender.overview)
  await pause(1000)
  await session.rest(1000)
  await screen.askAgain()
  await pause(500)
  const plates = await Promise.all(screen.frames.map(frame => platesOn(Buffer.from(frame.data, 'base64'))))
  const settled = plates.at(-1)
  if (settled < PAGE_COUNT) throw new Error(`the overview shows ${settled} pages`)
  const first = plates.findIndex((count, index) => index >= from && count > 1)
  const whole = plates.findIndex((count, index) => index >= from && count >= settled)
  const inView = new Set(await picturesInView(page))
  const fetched = picturesSince(session, pressed)
  return {
    first: screen.frames[first].time - pressed,
    whole: screen.frames[whole].time - pressed,
    seen: settled,
    fetched: fetched.length,
    beyond: fetched.filter(entry => !inView.has(entry.url)).length,
    errors: session.errors,
  }
}

const inBook = { canvases: 300, layout: 'book', rounds: 2, quick: 1 }

/** The groups of the layouts, in the shape of those in `groups.mjs`. */
export const LAYOUT_GROUPS = [
  {
    ...inBook,
    name: 'book-turn',
    title: 'Turn of an opening after one second on it, 300 canvases, unthrottled',
    profile: 'open',
    measure: (session, { quick }) => turnPages(session, { turns: quick ? 5 : 10, dwell: 1000 }),
    figures: turning({ opening: 60 }),
  },
  {
    ...inBook,
    name: 'book-turn-throttled',
    title: 'Turn of an opening after two seconds on it, 300 canvases, throttled',
    profile: 'throttled',
    measure: (session, { quick }) => turnPages(session, { turns: quick ? 3 : 5, dwell: 2000 }),
    figures: turning({ next: 150 }),
  },
  {
    name: 'hold',
    title: `The key for the next page held for ${STROKES} pages, ${STROKES_A_SECOND} a second, 300 canvases, unthrottled`,
    canvases: 300,
    profile: 'open',
    rounds: 2,
    quick: 1,
    measure: hold,
    figures: [
      { label: 'pages off the right one', of: sample => sample.off, target: atMost(0) },
      { label: 'pictures that finish', of: sample => sample.finished, target: atMost(60) },
      { label: 'longest frame, ms', of: sample => sample.longest, target: atMost(100, ' ms') },
    ],
  },
  {
    name: 'scroll',
    title: `A column of ${COLUMN_PAGES} pages flung from end to end in ${FLING} seconds, unthrottled`,
    canvases: COLUMN_PAGES,
    profile: 'open',
    layout: 'scroll',
    rounds: 2,
    quick: 1,
    measure: scroll,
    figures: [
      { label: 'frames a second', of: sample => sample.rates, target: atLeast(50) },
      { label: 'longest frame, ms', of: sample => sample.longest },
      { label: 'elements for pages', of: sample => sample.elements, target: atMost(400) },
      {
        label: 'growth of the script heap, MB',
        digits: 1,
        of: sample => megabytes(sample.growth),
        target: atMost(40, ' MB'),
      },
      { label: 'pictures fetched', of: sample => sample.pictures },
    ],
  },
  {
    name: 'overview',
    title: 'Overview of 5,000 pages asked for by its key, unthrottled',
    canvases: 5000,
    profile: 'open',
    rounds: 3,
    quick: 2,
    opens: 'overview',
    measure: overview,
    figures: [
      { label: 'first screen, ms', of: sample => sample.whole, target: atMost(300, ' ms') },
      { label: 'first pictures of it, ms', of: sample => sample.first },
      { label: 'pages seen', of: sample => sample.seen },
      { label: 'pictures fetched', of: sample => sample.fetched },
      { label: 'of them not in view', of: sample => sample.beyond, target: atMost(0) },
    ],
  },
]
