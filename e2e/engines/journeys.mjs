// Journeys of a reader in every engine, in terms that every driver has: go to, click, press, look.
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const PATIENCE = 15_000
/** Failed journeys after which the rest is not tried. */
const MOST_FAILURES = 4

/** Runs in the page: what is open and what is seen. */
function look() {
  const dialog = [...document.body.children]
    .map(each => each.shadowRoot?.querySelector('dialog'))
    .find(Boolean)
  const frame = dialog?.querySelector('iframe')
  const inside = frame?.contentDocument
  const seen = (frame ? inside : document)?.querySelector('.stage-pictures')
  const picture = (frame ? inside : document)?.querySelector('img.page-picture')
  const { activeElement } = document
  return {
    open: dialog?.open === true,
    page: seen?.getAttribute('aria-label') ?? '',
    drawn: (picture?.naturalWidth ?? 0) > 0,
    framed: Boolean(inside?.hasFocus()) && dialog?.getRootNode().activeElement === frame,
    focused: activeElement?.id || activeElement?.className?.split?.(' ')[0] || activeElement?.localName,
    url: location.href,
    steps: history.length,
    scroll: scrollY,
    alert: (frame ? inside : document)?.querySelector('[role=alert]')?.textContent ?? '',
    zoomable: [...document.querySelectorAll('.icon-button')].some(
      each => /Zoom in/.test(each.textContent) && !each.ariaDisabled,
    ),
    panel: (frame ? inside : document)?.querySelector('[data-panel]')?.dataset.panel ?? '',
    zoom: (frame ? inside : document)?.querySelector('.zoom-percent')?.textContent ?? '',
    side: dialog?.dir ?? '',
    direction: document.documentElement.dir,
    links: document.querySelectorAll('nde-view-it-card a').length,
    ready: 'Lectern' in window,
  }
}

/** A reader in one engine. */
class Reader {
  constructor(driver, base) {
    this.driver = driver
    this.base = base
  }

  look() {
    return this.driver.evaluate(`(${look})()`)
  }

  /** Waits until all is seen that is expected: values, patterns, or tests by name. */
  async sees(expected) {
    const deadline = Date.now() + PATIENCE
    const meets = ([name, value], seen) =>
      value instanceof RegExp ? value.test(seen[name]) : seen[name] === value
    for (;;) {
      const seen = await this.look()
      const missing = Object.entries(expected).filter(each => !meets(each, seen))
      if (missing.length === 0) return seen
      if (Date.now() > deadline) {
        const differences = missing.map(
          ([name, value]) => `${name} ${value}, not ${JSON.stringify(seen[name])}`,
        )
        throw new Error(`expected ${differences.join('; ')}`)
      }
      await pause(30)
    }
  }

  async visits(path) {
    await this.driver.goTo('about:blank')
    await this.driver.goTo(this.base + path)
  }

  async visitsPage(name, selector) {
    await this.visits(`demo/${name}.html`)
    await this.sees({ ready: true })
    await this.finds(selector)
  }

  async opens(selector, page) {
    await this.driver.click(selector)
    return this.sees({ open: true, page, drawn: true, framed: true })
  }

  /** Waits until there is an element. */
  async finds(selector) {
    const deadline = Date.now() + PATIENCE
    while (!(await this.driver.evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`))) {
      if (Date.now() > deadline) throw new Error(`there is no ${selector}`)
      await pause(30)
    }
  }

  press(key) {
    return this.driver.press(key)
  }

  go(steps) {
    return this.driver.evaluate(`history.go(${steps})`)
  }
}

const CLOSED = { open: false, url: /^[^#]*$/ }

/** Opens, closes by `close`, and finds page, address and focus as they were; so often. */
function cycle(name, selector, focused, close) {
  return async (reader, times) => {
    await reader.visitsPage(name, selector)
    for (let count = 0; count < times; count++) {
      await reader.opens(selector, /^Page 1 /)
      await close(reader)
      await reader.sees({ ...CLOSED, focused })
    }
  }
}

const byEscape = reader => reader.press('Escape')
const byBack = reader => reader.go(-1)
const byButton = reader =>
  reader.driver.evaluate(
    `[...document.body.children].map(each => each.shadowRoot?.querySelector('button')).find(Boolean).click()`,
  )
const fromPage = async reader => {
  await reader.driver.evaluate(
    `[...document.body.children].map(each => each.shadowRoot?.querySelector('button')).find(Boolean).focus()`,
  )
  await reader.press('Escape')
}

const FOLDER = '.folder-choice input'
const BOOK = resolve('src/server/samples/book')
/** Pages of the book, the tenth before the second as a browser may hand them out. */
const CHOSEN = ['lights-010.jpg', 'lights-002.jpg', 'lights-009.jpg'].map(name => resolve(BOOK, name))

/** Runs in the page: drops pictures as a browser does. */
async function dropPictures() {
  const blob = await new Promise(resolve => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 300, height: 400 })
    canvas.getContext('2d').fillRect(40, 40, 200, 300)
    canvas.toBlob(resolve, 'image/png')
  })
  const transfer = new DataTransfer()
  for (const number of [10, 2, 1])
    transfer.items.add(new File([blob], `page_${number}.png`, { type: blob.type }))
  const fire = type =>
    document.body.dispatchEvent(
      new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
    )
  fire('dragenter')
  // Until the part that takes it has come, the viewer does not say that it may be dropped.
  const over = () => (fire('dragover') ? requestAnimationFrame(over) : fire('drop'))
  over()
}

const REPRESENTATION = '?rep_id=1210000100000412&inst=99SKERROW_INST'

/** All journeys: name and what is done; the second argument says how often a cycle is repeated. */
export const JOURNEYS = {
  'Escape inside the frame closes; the focus returns': cycle('plain', '#book', 'book', byEscape),
  'Escape on the page closes; the focus returns': cycle('plain', '#book', 'book', fromPage),
  'Back closes; the focus returns': cycle('plain', '#book', 'book', byBack),
  'the button closes; the focus returns': cycle('plain', '#book', 'book', byButton),
  'a strict page with a hostile style sheet': cycle('strict', '#book', 'book', byEscape),
  'a list drawn late, in AngularJS': cycle('primo-ve', 'md-list-item a', 'item-title', byEscape),
  'a row that acts by script': cycle('primo-ve', 'md-list-item button', 'row-button', byBack),
  'a card that acts by script': cycle('primo-nde', 'nde-view-it-card button', 'row-button', byEscape),
  async 'Forward opens it again, a reload too, at the page'(reader) {
    await reader.visitsPage('plain', '#book')
    await reader.opens('#book', /^Page 1 /)
    await reader.press('PageDown')
    await reader.sees({ page: /^Pages? 2 /, url: /lectern=[\w-]+\.2$/ })
    await reader.press('Escape')
    await reader.sees(CLOSED)
    await reader.go(1)
    await reader.sees({ open: true, page: /^Pages? 2 /, framed: true })
    await reader.driver.reload()
    await reader.sees({ open: true, page: /^Pages? 2 /, framed: true })
    await reader.press('Escape')
    await reader.sees({ ...CLOSED, focused: 'book' })
  },
  async 'the page behind stays where it was, and turned pages are no steps back'(reader) {
    await reader.visitsPage('strict', '#book')
    await reader.driver.evaluate(`scrollTo({ top: 50, behavior: 'instant' })`)
    const before = await reader.sees({ scroll: 50 })
    await reader.opens('#book', /^Page 1 /)
    // One page after the other, or facing pages once their shape is known.
    for (const page of [/^Pages? 2 /, /^Pages? [34] /]) {
      await reader.press('PageDown')
      await reader.sees({ page })
    }
    await reader.sees({ steps: before.steps + 1, url: /\.[345]$/ })
    await reader.go(-1)
    await reader.sees({ ...CLOSED, scroll: 50 })
  },
  async 'a Hebrew page has the button at the left'(reader) {
    await reader.visitsPage('primo-nde', '#language')
    await reader.driver.click('#language')
    await reader.sees({ direction: 'rtl', links: 1 })
    await reader.opens('nde-view-it-card a', /^\S+ 1 /)
    await reader.sees({ side: 'rtl' })
  },
  async 'a representation opens, and its pages turn by keys'(reader) {
    await reader.visits(`${REPRESENTATION}&layout=single`)
    await reader.sees({ page: /^Page 1 of 24/, drawn: true, zoom: /100/ })
    await reader.press('PageDown')
    await reader.sees({ page: /^Page 2 of 24/, url: /page=2/ })
    await reader.press('End')
    await reader.sees({ page: /^Page 24 of 24/, drawn: true })
    await reader.go(-1)
    await reader.sees({ page: /^Page 2 of 24/ })
  },
  async 'a manifest opens and can be zoomed'(reader) {
    const manifest = `${reader.base}view/iiif/presentation/99SKERROW_INST/1210000400000412/manifest?iiifVersion=3`
    await reader.visits(`?manifest=${encodeURIComponent(manifest)}`)
    await reader.sees({ page: /^Page 1 of 8/, drawn: true, zoomable: true })
    await reader.press('+')
    await reader.sees({ zoom: /150/ })
    await reader.press('0')
    await reader.sees({ zoom: /100/ })
  },
  async 'TIFF masters are decoded, turned and zoomed'(reader) {
    // Their manifest is refused, so that no image service draws them.
    await reader.visits('?rep_id=1210004000000412&inst=99SKERROW_INST&layout=single')
    await reader.sees({ page: /^Page 1 of 4/, drawn: true, zoomable: true })
    await reader.press('+')
    await reader.sees({ zoom: /150/ })
    await reader.press('PageDown')
    await reader.sees({ page: /^Page 2 of 4/, drawn: true })
    await reader.press('PageDown')
    await reader.sees({ page: /^Page 3 of 4/, drawn: true })
  },
  async 'panels open by key and close by Escape'(reader) {
    await reader.visits(REPRESENTATION)
    await reader.sees({ page: /^Page 1 of 24/, drawn: true, zoom: /100/ })
    for (const [key, panel] of [
      ['2', 'thumbnails'],
      ['3', 'about'],
      ['4', 'share'],
    ]) {
      await reader.press(key)
      await reader.sees({ panel })
    }
    await reader.press('Escape')
    await reader.sees({ panel: '' })
  },
  async 'files of a folder are chosen, and open in the order of their numbers'(reader) {
    await reader.visits('')
    await reader.finds(FOLDER)
    await reader.driver.choose(FOLDER, CHOSEN)
    await reader.sees({ page: /^Page 1 of 3.*lights-002/, drawn: true, url: /^[^?#]*$/ })
    await reader.press('End')
    await reader.sees({ page: /^Page 3 of 3.*lights-010/, drawn: true })
  },
  async 'files of a folder are dropped, and open in the order of their numbers'(reader) {
    await reader.visits('')
    await reader.finds(FOLDER)
    await reader.driver.evaluate(`(${dropPictures})()`)
    await reader.sees({ page: /^Page 1 of 3.*page_1/, drawn: true, url: /^[^?#]*$/ })
    await reader.press('End')
    await reader.sees({ page: /^Page 3 of 3.*page_10/, drawn: true })
  },
  async 'a refused reader is told why'(reader) {
    await reader.visits('?rep_id=1210000900000412&inst=99SKERROW_INST')
    await reader.sees({ alert: /living people/ })
  },
}

/** A journey, and once more when it failed: the machine may have been busy. Returns what went wrong the second time. */
async function go(journey, reader, times) {
  try {
    await journey(reader, times)
  } catch {
    return journey(reader, times).then(
      () => undefined,
      error => error,
    )
  }
  return undefined
}

/** Goes on every journey in an open browser; returns how many went well and how many did not. */
export async function travel(name, driver, base, { times, only }) {
  const count = { passed: 0, failed: 0 }
  for (const [title, journey] of Object.entries(JOURNEYS).filter(([each]) => each.includes(only))) {
    const error = await go(journey, new Reader(driver, base), times)
    if (error) console.log(`${name}: ${title}: ${error.message}`)
    count[error ? 'failed' : 'passed']++
    if (count.failed === MOST_FAILURES) break
  }
  return count
}
