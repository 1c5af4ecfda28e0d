// The measurements, their repetitions and targets. A group has one table, made of figures.

import { DELIVERY_GROUPS } from './delivery/deliveries.mjs'
import { atMost, kilobytes, megabytes, nearFloor, turning } from './figures.mjs'
import { FOLDER_GROUPS } from './folder/folders.mjs'
import { FILE_GROUPS } from './kept-files.mjs'
import { BESIDE_GROUPS } from './layouts/beside.mjs'
import { LAYOUT_GROUPS } from './layouts/layout-groups.mjs'
import { LIGHTBOX_GROUPS } from './lightbox.mjs'
import { MARK_GROUPS } from './marks.mjs'
import { PDF_GROUPS } from './pdf-groups.mjs'
import { Reader, turnPages } from './reading.mjs'
import { firstOf, urlOf, watchRecordings } from './recordings.mjs'
import { WORD_GROUPS } from './words/groups.mjs'
import { LANGUAGE_GROUPS } from './words/language.mjs'

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
const grown = (label, key) => [
  { label: `${label} after 20`, of: sample => sample.before[key] },
  { label: `${label} after 200`, of: sample => sample.after[key] },
]

const load = session => new Reader(session).load()

async function flipTo(session, reader, from, to) {
  let missed = 0
  for (let turnNumber = from; turnNumber < to; turnNumber++) {
    if (!(await reader.flip())) missed++
    if (missed > 5) throw new Error(`page turns fail after ${turnNumber}`)
  }
  await session.rest(1000)
  return session.holdings()
}

async function leafThrough(session) {
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

const recording = (name, title, figure) => ({
  name: `media-${name}`,
  title,
  profile: 'open',
  rounds: 5,
  quick: 3,
  repeated: true,
  url: urlOf(name),
  prepare: watchRecordings,
  measure: firstOf,
  figures: [{ ...figure, target: nearFloor(1.25, 60), ratio: true }],
})

/**
 * The groups in the order in which they are measured. `rounds` and `quick` say how many visits each
 * contender gets (`repeated` ones follow `--runs`); `layout` is `single` unless it says otherwise; `measure` uses an
 * open session and returns a sample.
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
  ...DELIVERY_GROUPS,
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
    measure: (session, { quick }) => turnPages(session, { turns: quick ? 5 : 10, dwell: 1000 }),
    figures: turning({ next: 50 }),
  },
  {
    name: 'turn-throttled',
    title: 'Page turn after two seconds on the page, 300 canvases, throttled',
    canvases: 300,
    profile: 'throttled',
    rounds: 2,
    quick: 1,
    measure: (session, { quick }) => turnPages(session, { turns: quick ? 3 : 5, dwell: 2000 }),
    figures: turning({ next: 150 }),
  },
  {
    name: 'memory',
    title: 'After 200 page turns against after 20, 500 canvases',
    canvases: 500,
    profile: 'open',
    rounds: 1,
    quick: 0,
    measure: leafThrough,
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
  ...LAYOUT_GROUPS,
  ...LIGHTBOX_GROUPS,
  ...BESIDE_GROUPS,
  ...PDF_GROUPS,
  ...FILE_GROUPS,
  ...FOLDER_GROUPS,
  ...LANGUAGE_GROUPS,
  ...MARK_GROUPS,
  ...WORD_GROUPS,
  recording('film', 'First frame of an MP4, beside a bare <video>', {
    label: 'first frame, ms',
    of: sample => sample.frame,
  }),
  recording('sound', 'First sound of an MP3, beside a bare <audio>', {
    label: 'enough to be heard, ms',
    of: sample => sample.heard,
  }),
]
