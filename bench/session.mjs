// One cold visit: a browser context of its own, opened, watched, used and closed.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isReadable, samePages } from './frames.mjs'
import { isCode, isPage, isPicture, NetworkLog } from './network-log.mjs'
import { PAGE_COUNT } from './pages.mjs'
import { Screencast } from './screencast.mjs'

/** Size of the window, in CSS pixels. */
export const WINDOW = { width: 1280, height: 800 }
/** How the visitor is connected. Rates in bytes a second, times in milliseconds; `cpu` times slower. */
export const PROFILES = {
  open: { quiet: 500, patience: 30_000 },
  throttled: {
    quiet: 1200,
    patience: 60_000,
    network: { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 },
    cpu: 4,
  },
}

const after = page => (page + 1) % PAGE_COUNT
const ahead = (page, first) => (page - first + PAGE_COUNT) % PAGE_COUNT
/** The pages on the screen in reading order from the expected one on; those that are left over from before are not counted. */
const inOrder = (pages, first) =>
  [...pages.keys()]
    .filter(page => ahead(page, first) < PAGE_COUNT / 2)
    .sort((a, b) => ahead(a, first) - ahead(b, first))

export class Session {
  errors = []
  #reading = { last: 0, settled: undefined }

  /** Opens `address` in a new context; `contender` says how its next page is reached. */
  static async open(browser, contender, address, profile) {
    const session = new Session()
    session.contender = contender
    session.profile = profile
    session.context = await browser.newContext({ viewport: WINDOW })
    try {
      await session.#start(address)
    } catch (error) {
      await session.close()
      throw error
    }
    return session
  }

  async #start(address) {
    this.page = await this.context.newPage()
    this.page.on('pageerror', error => this.errors.push(String(error.message).slice(0, 200)))
    this.cdp = await this.context.newCDPSession(this.page)
    this.network = new NetworkLog(this.cdp)
    this.screen = new Screencast(this.cdp)
    for (const domain of ['Network', 'Page', 'Performance']) await this.cdp.send(`${domain}.enable`)
    const { network, cpu } = this.profile
    if (network) await this.cdp.send('Network.emulateNetworkConditions', { offline: false, ...network })
    if (cpu) await this.cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
    await this.screen.start()
    await this.page.goto(address, { waitUntil: 'commit', timeout: this.profile.patience })
  }

  /**
   * Waits until the pages on the screen are the wanted ones and have stayed as they are, with network and
   * main thread at rest. Returns them; throws when patience runs out.
   */
  async settle(wanted) {
    const { quiet, patience } = this.profile
    const deadline = Date.now() + patience
    let steady
    while (Date.now() < deadline) {
      await pause(25)
      if (!this.network.isQuiet(quiet) || !this.screen.last) continue
      const frame = this.screen.last
      const pages = await this.screen.pagesOf(frame)
      if (!wanted(pages)) {
        steady = undefined
        if (Date.now() - frame.arrived > 1000) await this.screen.askAgain()
        await pause(200)
        continue
      }
      if (!steady || !samePages(steady.pages, pages)) steady = { pages, since: frame.arrived }
      if (Date.now() - steady.since < quiet) continue
      await this.page.evaluate(() => new Promise(resolve => requestIdleCallback(resolve, { timeout: 5000 })))
      if (this.network.isQuiet(quiet)) return pages
    }
    throw new Error(`the page did not settle within ${patience / 1000} s`)
  }

  /** Waits for the first page and says when it was readable (milliseconds of the visit) and what that took. */
  async load() {
    const settled = await this.settle(pages => pages.has(0))
    const look = settled.get(0)
    if (look.sharpness.some(value => value < 20)) throw new Error('the page has no sharp text: is a font installed?')
    const begun = await this.page.evaluate(() => performance.timeOrigin)
    const coloured = await this.screen.find(pages => pages.has(0))
    const readable = await this.screen.find(pages => isReadable(pages.get(0), look))
    if (!coloured || !readable) throw new Error('no frame shows the settled page')
    this.#reading = { last: inOrder(settled, 0).at(-1) ?? 0, settled: look }
    const { time } = readable
    const inline = await this.network.inlineCode()
    return {
      readable: time - begun,
      coloured: coloured.time - begun,
      code: this.network.until(time, isCode).bytes + inline,
      inline,
      html: this.network.until(time, isPage).bytes,
      pictures: this.network.until(time, isPicture).bytes,
      requests: this.network.until(time).requests,
      pagesShown: settled.size,
      refused: this.network.refused(),
      errors: this.errors,
    }
  }

  /** All script and style that the visit has loaded so far, in bytes. */
  async codeSoFar() {
    return this.network.until(Date.now(), isCode).bytes + (await this.network.inlineCode())
  }

  /** Zooms in over the middle of the window with the wheel and waits for the network to rest. */
  async zoom() {
    await this.page.mouse.move(WINDOW.width / 2, WINDOW.height / 2)
    for (let step = 0; step < 3; step++) {
      await this.page.mouse.wheel(0, -300)
      await pause(200)
    }
    const deadline = Date.now() + 15_000
    do await pause(100)
    while (!this.network.isQuiet(1500) && Date.now() < deadline)
  }

  async #next() {
    const { key, click } = this.contender.next
    if (key) {
      const time = Date.now()
      await this.page.keyboard.press(key)
      return time
    }
    const button = this.page.locator(click).filter({ visible: true }).first()
    await button.hover({ timeout: 5000 })
    const time = Date.now()
    await this.page.mouse.down()
    await this.page.mouse.up()
    return time
  }

  /** Turns one page, waits until everything rests, and takes the sight of it as the measure of later turns. */
  async calibrate() {
    const expected = after(this.#reading.last)
    await this.#next()
    const settled = await this.settle(pages => pages.has(expected))
    this.#reading = { last: inOrder(settled, expected).at(-1) ?? expected, settled: settled.get(expected) }
  }

  /**
   * Turns one page and stays on it for `dwell` milliseconds. Returns the milliseconds from the key to the
   * next page being readable and to the whole opening being so; `failed` when it never was.
   */
  async turn(dwell, patience = this.profile.patience / 2) {
    const { last, settled } = this.#reading
    const expected = after(last)
    const from = this.screen.forget()
    const pressed = await this.#next()
    const readable = page => this.screen.find(pages => isReadable(pages.get(page), settled), from)
    await pause(dwell)
    let frame = await readable(expected)
    while (!frame && Date.now() < pressed + patience) {
      await pause(100)
      frame = await readable(expected)
    }
    if (!frame) {
      this.#reading.last = expected
      return { failed: `page ${expected + 1} was not readable after ${patience / 1000} s` }
    }
    await pause(Math.max(0, frame.time + dwell - Date.now()))
    const shown = inOrder(await this.screen.pagesOf(this.screen.last), expected)
    const times = []
    for (const page of shown) times.push((await readable(page))?.time ?? Number.POSITIVE_INFINITY)
    this.#reading.last = shown.at(-1) ?? expected
    return { next: frame.time - pressed, opening: Math.max(frame.time, ...times) - pressed, pages: shown.length }
  }

  /** Turns one page as fast as it comes to the screen; false when it does not come within five seconds. */
  async flip() {
    const expected = after(this.#reading.last)
    this.screen.forget()
    const pressed = await this.#next()
    let shown
    while (Date.now() < pressed + 5000) {
      await pause(20)
      const pages = await this.screen.pagesOf(this.screen.last)
      if (!pages.has(expected)) continue
      const now = inOrder(pages, expected)
      if (shown && now.join() === shown.join()) break
      shown = now
      await pause(60)
    }
    this.#reading.last = shown?.at(-1) ?? expected
    return shown !== undefined
  }

  /** What the page holds after everything that can be collected has been: bytes of script heap, elements, nodes, listeners. */
  async holdings() {
    for (let round = 0; round < 2; round++) {
      await this.cdp.send('HeapProfiler.collectGarbage')
      await pause(150)
    }
    const { metrics } = await this.cdp.send('Performance.getMetrics')
    const value = name => metrics.find(metric => metric.name === name)?.value ?? Number.NaN
    const elements = await this.page.evaluate(() => {
      const count = root => [...root.querySelectorAll('*')].reduce((n, e) => n + 1 + (e.shadowRoot ? count(e.shadowRoot) : 0), 0)
      return count(document)
    })
    return { heap: value('JSHeapUsedSize'), elements, nodes: value('Nodes'), listeners: value('JSEventListeners') }
  }

  /** Waits until the network has rested for that long, at most ten seconds. */
  async rest(milliseconds) {
    const deadline = Date.now() + 10_000
    do await pause(50)
    while (!this.network.isQuiet(milliseconds) && Date.now() < deadline)
  }

  /** Saves a picture of the window as PNG. */
  async shoot(folder, name) {
    mkdirSync(folder, { recursive: true })
    await this.page.screenshot({ path: path.join(folder, `${name}.png`) })
  }

  async close() {
    this.screen?.stop()
    await this.context.close().catch(() => {})
  }
}
