// What is measured of marks over a picture: how soon thousands of them are drawn, and how evenly the view moves then.
import { atMost } from './figures.mjs'
import { longestFrame, startFrameClock, stopFrameClock } from './frame-clock.mjs'
import { Reader } from './reading.mjs'

const MARKS = 2000
const COLUMNS = 40
const VIEWER = {
  name: 'lectern',
  url: '{pages}/viewer/?manifest={manifest}&layout=single',
  next: { key: 'ArrowRight' },
}

/** Has the viewer wait for marks (app/trial-marks.ts): runs in the page before anything of its own. */
function acceptMarks() {
  new MutationObserver((_, observer) => {
    const block = document.getElementById('lectern-config')
    if (!block) return
    observer.disconnect()
    // Text of a script may only be set as a node where Trusted Types hold.
    block.replaceChildren('{"marks":[]}')
  }).observe(document, { childList: true, subtree: true })
}

/** Gives the marks to the viewer; returns the milliseconds until the frame after they are all there. */
function drawMarks(page, id, count, columns) {
  return page.evaluate(
    ([prefix, length, across]) => {
      const marks = Array.from({ length }, (_, index) => ({
        id: `${prefix} ${index}`,
        canvas: 0,
        shape: {
          box: {
            x: 40 + (index % across) * 45,
            y: 40 + Math.floor(index / across) * 50,
            width: 38,
            height: 24,
          },
        },
        label: `Word ${index + 1}`,
        kind: 'hit',
      }))
      const begun = performance.now()
      document.dispatchEvent(new CustomEvent('lectern-marks', { detail: marks }))
      return new Promise(resolve => {
        const look = () => {
          const drawn = document.querySelectorAll(`[data-mark^="trial ${prefix} "]`).length >= length
          if (drawn)
            requestAnimationFrame(time =>
              setTimeout(() => resolve(Math.max(time, performance.now()) - begun)),
            )
          else requestAnimationFrame(look)
        }
        look()
      })
    },
    [id, count, columns],
  )
}

async function measureMarks(session) {
  const { page, screen } = session
  await new Reader(session).load()
  await screen.halt()
  // The overlay itself is fetched with the first mark.
  await drawMarks(page, 'first', 1, COLUMNS)
  const drawn = await drawMarks(page, 'all', MARKS, COLUMNS)
  await session.zoom()
  await startFrameClock(page)
  await page.mouse.move(640, 400)
  await page.mouse.down()
  for (let step = 0; step < 60; step++) await page.mouse.move(640 - step * 6, 400 - step * 3)
  await page.mouse.up()
  await session.rest(1000)
  const { times } = await stopFrameClock(page)
  await screen.start()
  return { drawn, longest: longestFrame(times), errors: session.errors }
}

/** The group of the marks, in the shape of those in `groups.mjs`; no floor has any. */
export const MARK_GROUPS = [
  {
    name: 'marks',
    title: `${MARKS.toLocaleString('en')} marks over a picture, unthrottled`,
    contenders: [VIEWER],
    canvases: 300,
    profile: 'open',
    rounds: 3,
    quick: 1,
    prepare: acceptMarks,
    measure: measureMarks,
    figures: [
      { label: 'drawn after, ms', of: sample => sample.drawn, target: atMost(150, ' ms') },
      { label: 'longest frame of a pan, ms', of: sample => sample.longest, target: atMost(50, ' ms') },
    ],
  },
]
