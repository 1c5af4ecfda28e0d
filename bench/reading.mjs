// Reading in a visit: the first page, and the turns from page to page. Timed by the frames on the screen.
import { setTimeout as pause } from 'node:timers/promises'
import { isReadable } from './frames.mjs'
import { isCode, isPage, isPicture } from './network-log.mjs'
import { PAGE_COUNT } from './pages.mjs'

const after = page => (page + 1) % PAGE_COUNT
const ahead = (page, first) => (page - first + PAGE_COUNT) % PAGE_COUNT
/** The pages on the screen in reading order from the expected one on, without those left over from before. */
const inOrder = (pages, first) =>
  [...pages.keys()]
    .filter(page => ahead(page, first) < PAGE_COUNT / 2)
    .sort((a, b) => ahead(a, first) - ahead(b, first))

/** Somebody who reads in an open session, from the first page on. */
export class Reader {
  #session
  #screen
  #network
  /** The last page of the opening on the screen, and how a settled page looks. */
  #last = 0
  #settled

  constructor(session) {
    this.#session = session
    this.#screen = session.screen
    this.#network = session.network
  }

  /** Waits for the first page; says when it was readable (milliseconds of the visit) and what that took. */
  async load() {
    const settled = await this.#session.settle(pages => pages.has(0))
    const look = settled.get(0)
    if (look.sharpness.some(value => value < 20)) throw new Error('the settled page has no sharp text')
    const begun = await this.#session.page.evaluate(() => performance.timeOrigin)
    const coloured = await this.#screen.find(pages => pages.has(0))
    const readable = await this.#screen.find(pages => isReadable(pages.get(0), look))
    if (!coloured || !readable) throw new Error('no frame shows the settled page')
    this.#last = inOrder(settled, 0).at(-1) ?? 0
    this.#settled = look
    const { time } = readable
    const inline = await this.#network.inlineCode()
    return {
      readable: time - begun,
      coloured: coloured.time - begun,
      code: this.#network.until(time, isCode).bytes + inline,
      inline,
      html: this.#network.until(time, isPage).bytes,
      pictures: this.#network.until(time, isPicture).bytes,
      requests: this.#network.until(time).requests,
      flicker: await this.#framesWithout(readable, look),
      refused: this.#network.refused(),
      errors: this.#session.errors,
    }
  }

  /** Number of frames after the first readable one that no longer show the page readable. */
  async #framesWithout(readable, look) {
    const later = this.#screen.frames.slice(this.#screen.frames.indexOf(readable))
    const seen = await Promise.all(later.map(frame => this.#screen.pagesOf(frame)))
    return seen.filter(pages => !isReadable(pages.get(0), look)).length
  }

  /** Turns one page, waits until all is at rest, and takes the sight of it as the measure of later turns. */
  async calibrate() {
    const expected = after(this.#last)
    await this.#session.next()
    const settled = await this.#session.settle(pages => pages.has(expected))
    this.#last = inOrder(settled, expected).at(-1) ?? expected
    this.#settled = settled.get(expected)
  }

  /**
   * Turns one page and stays on it for `dwell` milliseconds. Returns the milliseconds from the key to the
   * `next` page being readable, to a first sight of it (`coloured`) and to the whole `opening` being
   * readable; `failed` says what never was.
   */
  async turn(dwell, patience = this.#session.profile.patience / 2) {
    const expected = after(this.#last)
    const from = this.#screen.forget()
    const pressed = await this.#session.next()
    const readable = page => this.#screen.find(pages => isReadable(pages.get(page), this.#settled), from)
    await pause(dwell)
    let frame = await readable(expected)
    while (!frame && Date.now() < pressed + patience) {
      await pause(100)
      frame = await readable(expected)
    }
    if (!frame) {
      this.#last = expected
      return { failed: `page ${expected + 1} was not readable after ${patience / 1000} s` }
    }
    await pause(Math.max(0, frame.time + dwell - Date.now()))
    const shown = inOrder(await this.#screen.pagesOf(this.#screen.last), expected)
    this.#last = shown.at(-1) ?? expected
    const coloured = await this.#screen.find(pages => pages.has(expected), from)
    const turn = { next: frame.time - pressed, coloured: coloured.time - pressed, pages: shown.length }
    const times = await Promise.all(shown.map(async page => (await readable(page))?.time))
    if (times.includes(undefined)) return { ...turn, failed: 'a page beside it stayed unsharp' }
    return { ...turn, opening: Math.max(frame.time, ...times) - pressed }
  }

  /** Turns one page as fast as it comes to the screen; false when it does not come within five seconds. */
  async flip() {
    const expected = after(this.#last)
    this.#screen.forget()
    const pressed = await this.#session.next()
    let shown
    while (Date.now() < pressed + 5000) {
      await pause(20)
      const pages = await this.#screen.pagesOf(this.#screen.last)
      if (!pages.has(expected)) continue
      const now = inOrder(pages, expected)
      if (shown && now.join() === shown.join()) break
      shown = now
      await pause(60)
    }
    this.#last = shown?.at(-1) ?? expected
    return shown !== undefined
  }
}

/** Turns that many pages, staying `dwell` milliseconds on each; three that fail end it. */
export async function turnPages(session, { turns, dwell }) {
  const reader = new Reader(session)
  await reader.load()
  await reader.calibrate()
  const done = []
  while (done.length < turns && done.filter(each => each.failed).length < 3)
    done.push(await reader.turn(dwell))
  return { turns: done, failures: done.flatMap(each => each.failed ?? []) }
}
