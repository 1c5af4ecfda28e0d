// What is measured, how often, and what is to be reached. A group has one table, made of figures.
import { Reader } from './reading.mjs'
import { pageThroughPdf, readPdf } from './reading-pdf.mjs'

const kilobytes = bytes => bytes / 1000
const megabytes = bytes => bytes / 1_000_000
const atMost = (limit, unit = '') => ({ text: `≤ ${limit}${unit}`, meets: value => value <= limit })

/** Within a ratio of the floor, or so near to it that the difference is noise (milliseconds). */
export const nearFloor = (ratio, noise = 0) => ({
  text: `≤ ${ratio} × floor${noise ? ` or + ${noise} ms` : ''}`,
  meets: (value, floor) => floor !== undefined && value <= Math.max(ratio * floor, noise ? floor + noise : 0),
})

const readable = target => ({
  label: 'first page readable, ms',
  of: sample => sample.readable,
  target,
  ratio: true,
})
const coloured = { label: 'first colour of it, ms', of: sample => sample.coloured, ratio: true }
const code = {
  label: 'script and style by then, kB',
  digits: 1,
  of: sample => kilobytes(sample.code),
  target: atMost(25, ' kB'),
}
const whatElse = [
  { label: 'of that inside the HTML, kB', digits: 1, of: sample => kilobytes(sample.inline) },
  { label: 'the HTML itself, kB', digits: 1, of: sample => kilobytes(sample.html) },
  { label: 'pictures by then, kB', of: sample => kilobytes(sample.pictures), ratio: true },
  { label: 'requests by then', of: sample => sample.requests },
  { label: 'later frames without it', of: sample => sample.flicker },
]
const turned = (label, of, target) => ({
  label,
  target,
  ratio: true,
  of: sample => sample.turns.map(of),
})
const turning = limit => [
  turned('next page sharp, ms', turn => turn.next, atMost(limit, ' ms')),
  turned('first colour of it, ms', turn => turn.coloured),
  turned('whole opening sharp, ms', turn => turn.opening),
  { ...turned('pages of an opening', turn => turn.pages), ratio: false },
]
const grown = (label, key) => [
  { label: `${label} after 20`, of: sample => sample.before[key] },
  { label: `${label} after 200`, of: sample => sample.after[key] },
]

const load = session => new Reader(session).load()

async function turn(session, { turns, dwell }) {
  const reader = new Reader(session)
  await reader.load()
  await reader.calibrate()
  const done = []
  while (done.length < turns && done.filter(each => each.failed).length < 3)
    done.push(await reader.turn(dwell))
  return { turns: done, failures: done.flatMap(each => each.failed ?? []) }
}

async function flipTo(session, reader, from, to) {
  let missed = 0
  for (let turnNumber = from; turnNumber < to; turnNumber++) {
    if (!(await reader.flip())) missed++
    if (missed > 5) throw new Error(`page turns fail after ${turnNumber}`)
  }
  await session.rest(1000)
  return session.holdings()
}

async function hold(session) {
  const reader = new Reader(session)
  await reader.load()
  const before = await flipTo(session, reader, 0, 20)
  return { before, after: await flipTo(session, reader, 20, 200) }
}

async function large(session) {
  const sample = await load(session)
  return { ...sample, ...(await session.holdings()) }
}

async function weigh(session) {
  await load(session)
  const settled = await session.codeSoFar()
  await session.zoom()
  return { settled, zoomed: await session.codeSoFar() }
}

/** Within a ratio of pdf.js's own viewer. */
const withinPdfjs = { text: '≤ 1.0 × pdf.js', meets: (value, floor) => floor !== undefined && value <= floor }
/** For PDFs the floor is pdf.js's own viewer components. */
const PDF_READERS = [
  { name: 'floor', url: '{pages}/pdf-floor/?file={pdf}', next: { key: 'PageDown' } },
  { name: 'lectern', url: '{pages}/viewer/?service={delivery}', next: { key: 'PageDown' } },
]

/**
 * The groups in the order in which they are measured. `rounds` and `quick` say how many visits each
 * contender gets (`repeated` ones follow `--runs`); `measure` uses an open session and returns a sample.
 */
export const GROUPS = [
  {
    name: 'readable',
    title: 'First page readable, 300 canvases, unthrottled',
    canvases: 300,
    profile: 'open',
    rounds: 5,
    quick: 3,
    repeated: true,
    measure: load,
    figures: [readable(nearFloor(1.25, 60)), coloured, code, ...whatElse],
  },
  {
    name: 'readable-throttled',
    title: 'First page readable, 300 canvases, throttled',
    canvases: 300,
    profile: 'throttled',
    rounds: 5,
    quick: 3,
    repeated: true,
    measure: load,
    figures: [readable(nearFloor(1.25, 60)), coloured, code, ...whatElse],
  },
  {
    name: 'code',
    title: 'All script and style for viewing images',
    canvases: 300,
    profile: 'open',
    rounds: 1,
    quick: 1,
    measure: weigh,
    figures: [
      {
        label: 'after settling, kB',
        digits: 1,
        of: sample => kilobytes(sample.settled),
        target: atMost(220, ' kB'),
      },
      {
        label: 'after a zoom, kB',
        digits: 1,
        of: sample => kilobytes(sample.zoomed),
        target: atMost(220, ' kB'),
      },
    ],
  },
  {
    name: 'large',
    title: '5,000 canvases, unthrottled',
    canvases: 5000,
    profile: 'open',
    rounds: 5,
    quick: 1,
    repeated: true,
    measure: large,
    figures: [
      readable(nearFloor(1.5)),
      {
        label: 'script heap, MB',
        digits: 1,
        of: sample => megabytes(sample.heap),
        target: atMost(30, ' MB'),
      },
      { label: 'elements', of: sample => sample.elements, target: atMost(1500) },
    ],
  },
  {
    name: 'turn',
    title: 'Page turn after one second on the page, 300 canvases, unthrottled',
    canvases: 300,
    profile: 'open',
    rounds: 2,
    quick: 1,
    measure: (session, { quick }) => turn(session, { turns: quick ? 5 : 10, dwell: 1000 }),
    figures: turning(60),
  },
  {
    name: 'turn-throttled',
    title: 'Page turn after two seconds on the page, 300 canvases, throttled',
    canvases: 300,
    profile: 'throttled',
    rounds: 2,
    quick: 1,
    measure: (session, { quick }) => turn(session, { turns: quick ? 3 : 5, dwell: 2000 }),
    figures: turning(150),
  },
  {
    name: 'memory',
    title: 'After 200 page turns against after 20, 500 canvases',
    canvases: 500,
    profile: 'open',
    rounds: 1,
    quick: 0,
    measure: hold,
    figures: [
      { label: 'script heap after 20, MB', digits: 2, of: sample => megabytes(sample.before.heap) },
      { label: 'script heap after 200, MB', digits: 2, of: sample => megabytes(sample.after.heap) },
      {
        label: 'growth of it, MB',
        digits: 2,
        of: sample => megabytes(sample.after.heap - sample.before.heap),
        target: atMost(2, ' MB'),
      },
      ...grown('elements', 'elements'),
      ...grown('nodes held', 'nodes'),
      ...grown('listeners', 'listeners'),
    ],
  },
  {
    name: 'pdf',
    title:
      'A PDF of 300 scanned pages, 60 MB, throttled (floor: pdf.js’s own viewer components, same version)',
    contenders: PDF_READERS,
    profile: 'throttled',
    rounds: 3,
    quick: 1,
    repeated: true,
    measure: readPdf,
    figures: [
      { label: 'first page readable, ms', of: sample => sample.readable, target: withinPdfjs, ratio: true },
      {
        label: 'all bytes by then, kB',
        of: sample => kilobytes(sample.bytes),
        target: withinPdfjs,
        ratio: true,
      },
      { label: 'of that script and style, kB', of: sample => kilobytes(sample.code), ratio: true },
      { label: 'jump to page 250, ms', of: sample => sample.jump, target: withinPdfjs, ratio: true },
      { label: 'bytes for the jump, kB', of: sample => kilobytes(sample.jumpBytes), ratio: true },
    ],
  },
  {
    name: 'pdf-memory',
    title: 'After paging through the 300 pages, unthrottled (floor: pdf.js’s own viewer components)',
    contenders: PDF_READERS,
    profile: 'open',
    rounds: 1,
    quick: 0,
    measure: pageThroughPdf,
    figures: [
      {
        label: 'script heap, MB',
        digits: 1,
        of: sample => megabytes(sample.heap),
        target: withinPdfjs,
        ratio: true,
      },
      { label: 'canvases alive', of: sample => sample.canvases, ratio: true },
      { label: 'elements', of: sample => sample.elements },
    ],
  },
]
