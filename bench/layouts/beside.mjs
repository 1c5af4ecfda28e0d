// Two objects side by side: how long until the second has its first page, and what both hold, beside the same object opened alone.
import { megabytes } from '../figures.mjs'

const ALONE = '{pages}/viewer/?manifest={manifest}&layout=single&page=7'
const BESIDE = '{pages}/viewer/?manifest={manifest}&layout=single&beside=manifest%3D{manifest}%26page%3D7'

/** Runs in the page: notes when a whole picture is first drawn in the second of its iframes, or in itself. */
function noteFirstPage() {
  if (window.parent !== window) return
  const isPair = location.search.includes('beside=')
  const look = () => {
    const picture = (isPair ? window[1] : window)?.document.querySelector('img.page-picture')
    if (picture?.complete === true && picture.naturalWidth > 0) window.firstPage = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

async function openObject(session) {
  const { page, screen } = session
  await screen.halt()
  await page.waitForFunction(() => window.firstPage !== undefined, undefined, { polling: 50 })
  const shown = await page.evaluate(() => window.firstPage)
  await session.rest(2000)
  const { held, heap } = await session.holdings()
  return { shown, held, heap }
}

/** Two objects of one link; the floor is the second alone. */
export const BESIDE_GROUPS = [
  {
    name: 'beside',
    title: 'Two objects of 300 canvases side by side, unthrottled (floor: the second alone)',
    contenders: [
      { name: 'floor', url: ALONE },
      { name: 'lectern', url: BESIDE },
    ],
    canvases: 300,
    profile: 'open',
    rounds: 5,
    quick: 2,
    repeated: true,
    prepare: noteFirstPage,
    measure: openObject,
    figures: [
      {
        label: 'first page of the second, ms',
        of: sample => sample.shown,
        ratio: true,
        target: {
          text: '≤ 1.3 × alone',
          meets: (value, floor) => floor !== undefined && value <= 1.3 * floor,
        },
      },
      {
        label: 'script heap, MB',
        digits: 1,
        of: sample => megabytes(sample.heap),
        target: {
          text: '≤ alone + 12 MB',
          meets: (value, floor) => floor !== undefined && value <= floor + 12,
        },
      },
      { label: 'script, DOM and buffers, MB', digits: 1, of: sample => megabytes(sample.held) },
    ],
  },
]
