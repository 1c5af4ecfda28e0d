// The lightbox: how long from a click to the first page, beside a new tab; and what the script costs a page at load.

/** Milliseconds from pointing at a link to clicking it, as people take at the least. */
const POINTING = 200

const url = how => `{pages}/host/?manifest={manifest}&how=${how}`

/** Runs in every window and frame: notes the moment (wall-clock milliseconds) of the first frame that has a whole picture. */
function noteFirstPage() {
  if ('firstPage' in window) return
  window.firstPage = undefined
  const look = () => {
    const picture = document.querySelector('img.page-picture')
    if (picture?.complete === true && picture.naturalWidth > 0) window.firstPage = Date.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

async function firstPageOf(view) {
  // A tab may be there before the script that is meant for every window.
  await view.evaluate(noteFirstPage)
  await view.waitForFunction(() => window.firstPage !== undefined, undefined, { polling: 50 })
  return view.evaluate(() => window.firstPage)
}

/** Opens the object once for the cache, then points at the link, clicks and waits for the first page. */
async function open({ page, context }) {
  await context.addInitScript(noteFirstPage)
  const warm = await context.newPage()
  await warm.goto(await page.evaluate(() => document.getElementById('object').href))
  await firstPageOf(warm)
  await warm.close()
  await page.bringToFront()
  await page.hover('#object')
  await page.waitForTimeout(POINTING)
  const tab = new URL(page.url()).searchParams.get('how') === 'tab'
  const coming = tab ? context.waitForEvent('page') : undefined
  const clicked = Date.now()
  await page.mouse.down()
  await page.mouse.up()
  if (!tab) await page.waitForFunction(() => location.hash.includes('lectern='))
  return { opened: (await firstPageOf(tab ? await coming : page.frames()[1])) - clicked }
}

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** Main-thread time of a script while the page loads once more, in milliseconds. */
async function costOfOneLoad({ page, cdp }, script) {
  const events = []
  const keep = ({ value }) => events.push(...value)
  cdp.on('Tracing.dataCollected', keep)
  const done = new Promise(resolve => cdp.once('Tracing.tracingComplete', resolve))
  await cdp.send('Tracing.start', { categories: 'devtools.timeline,v8', transferMode: 'ReportEvents' })
  await page.reload({ waitUntil: 'load' })
  await cdp.send('Tracing.end')
  await done
  cdp.off('Tracing.dataCollected', keep)
  const isOurs = ({ ph, name, args }) =>
    ph === 'X' &&
    ['EvaluateScript', 'v8.compile'].includes(name) &&
    JSON.stringify(args ?? {}).includes(`/${script}.js`)
  // Compiling is a part of evaluating, so the longest one of either kind is not counted twice.
  const ours = events.filter(isOurs)
  const evaluated = ours.filter(({ name }) => name === 'EvaluateScript')
  const counted = evaluated.length > 0 ? evaluated : ours
  return counted.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur) / 1000, 0)
}

/** The usual one of seven loads. */
async function cost(session) {
  const script = new URL(session.page.url()).searchParams.get('script') ?? 'lightbox'
  const costs = []
  await session.page.waitForLoadState()
  for (let load = 0; load < 7; load++) costs.push(await costOfOneLoad(session, script))
  return { cost: median(costs) }
}

/** A script of the same size that does nothing: what every script of that size costs. */
export function emptyScript(lightbox) {
  const begin = '(function(){function unused(){'
  const end = '}})();'
  const line = 'if(unused.length>1)return unused(unused.name);'
  return begin + line.repeat(Math.floor((lightbox.length - begin.length - end.length) / line.length)) + end
}

/** The groups of the lightbox; they bring contenders of their own, the new tab in the place of the floor. */
export const LIGHTBOX_GROUPS = [
  {
    name: 'lightbox',
    title: 'From the click to the first page, warm; the floor is the same viewer in a new tab',
    canvases: 300,
    profile: 'open',
    rounds: 5,
    quick: 3,
    repeated: true,
    contenders: [
      { name: 'floor', url: url('tab') },
      { name: 'lightbox', url: url('lightbox') },
    ],
    measure: open,
    figures: [
      {
        label: 'first page, ms',
        of: sample => sample.opened,
        ratio: true,
        target: {
          text: '≤ 0.8 × new tab',
          meets: (value, floor) => floor !== undefined && value <= 0.8 * floor,
        },
      },
    ],
  },
  {
    name: 'lightbox-load',
    title:
      'What lightbox.js takes of the main thread when a page loads, processor four times slower; the floor is an empty script of its size',
    canvases: 300,
    profile: 'throttled',
    rounds: 5,
    quick: 3,
    repeated: true,
    contenders: [
      { name: 'floor', url: `${url('lightbox')}&script=empty` },
      { name: 'lightbox', url: url('lightbox') },
    ],
    measure: cost,
    figures: [
      {
        label: 'main thread, ms',
        digits: 1,
        of: sample => sample.cost,
        ratio: true,
        target: { text: '≤ 10 ms', meets: value => value <= 10 },
      },
    ],
  },
]
