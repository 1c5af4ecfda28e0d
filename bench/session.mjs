// One cold visit: a browser context of its own, opened, watched, used and closed.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { samePages } from './frames.mjs'
import { isCode, NetworkLog } from './network-log.mjs'
import { KEPT_ANSWERS } from './observer.mjs'
import { Screencast } from './screencast.mjs'

/** Size of the window, in CSS pixels. */
export const WINDOW = { width: 1280, height: 800 }
/** Connection of the visitor. Rates in bytes a second, times in milliseconds; `cpu` times slower. */
export const PROFILES = {
  open: { quiet: 500, patience: 30_000 },
  throttled: {
    quiet: 1200,
    patience: 60_000,
    network: { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 },
    cpu: 4,
  },
}

/** An open visit: the page, what it asked of the network (`network`) and what it showed (`screen`). */
export class Session {
  errors = []

  /**
   * Opens `address` in a new context; `contender` says how its next page is reached, `prepare` runs in the
   * page before anything of its own.
   */
  static async open(browser, contender, url, profile, prepare) {
    const session = new Session()
    session.contender = contender
    session.profile = profile
    session.context = await browser.newContext({ viewport: WINDOW })
    try {
      await session.#start(url, prepare)
    } catch (error) {
      await session.close()
      throw error
    }
    return session
  }

  async #start(url, prepare) {
    this.page = await this.context.newPage()
    if (prepare) await this.page.addInitScript(prepare)
    this.page.on('pageerror', error => this.errors.push(String(error.message).slice(0, 200)))
    this.cdp = await this.context.newCDPSession(this.page)
    this.network = new NetworkLog(this.cdp)
    this.screen = new Screencast(this.cdp)
    await this.cdp.send('Network.enable', KEPT_ANSWERS)
    for (const domain of ['Page', 'Performance']) await this.cdp.send(`${domain}.enable`)
    const { network, cpu } = this.profile
    if (network) await this.cdp.send('Network.emulateNetworkConditions', { offline: false, ...network })
    if (cpu) await this.cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
    await this.screen.start()
    await this.page.goto(url, { waitUntil: 'commit', timeout: this.profile.patience })
  }

  /**
   * Waits until the pages on the screen are the wanted ones and have stayed as they are, with network and
   * main thread at rest. Returns them; throws when patience runs out.
   */
  async settle(isSettled) {
    const { quiet, patience } = this.profile
    const deadline = Date.now() + patience
    let steady
    while (Date.now() < deadline) {
      await pause(25)
      if (!this.network.isQuiet(quiet) || !this.screen.last) continue
      const frame = this.screen.last
      const pages = await this.screen.pagesOf(frame)
      if (!isSettled(pages)) {
        steady = undefined
        if (Date.now() - frame.arrived > 1000) await this.screen.askAgain()
        await pause(200)
        continue
      }
      if (!steady || !samePages(steady.pages, pages)) steady = { pages, since: frame.arrived }
      if (Date.now() - steady.since < quiet) continue
      await this.page.evaluate(() => new Promise(resolve => setTimeout(resolve)))
      if (this.network.isQuiet(quiet)) return pages
    }
    throw new Error(`the page did not settle within ${patience / 1000} s`)
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
    await this.rest(1500)
  }

  /** Turns the wheel by that many windows over the middle of the window, and lets each of them load. */
  async wheelThrough(windows) {
    await this.rest(1000)
    await this.page.mouse.move(WINDOW.width / 2, WINDOW.height / 2)
    for (let turn = 0; turn < windows; turn++) {
      await this.page.mouse.wheel(0, WINDOW.height)
      await this.rest(250)
    }
  }

  /** Asks for the next page the way the contender wants it; returns the moment, wall-clock milliseconds. */
  async next() {
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

  /** Holds the contender's key for the next page down for so many strokes, at so many a second. */
  async hold(strokes, perSecond) {
    const { key } = this.contender.next
    const begun = Date.now()
    const sent = []
    for (let stroke = 0; stroke < strokes; stroke++) {
      // A keyboard does not wait for the page.
      sent.push(this.page.keyboard.down(key))
      await pause(Math.max(0, begun + ((stroke + 1) * 1000) / perSecond - Date.now()))
    }
    await Promise.all(sent)
    await this.page.keyboard.up(key)
  }

  /**
   * Memory of the page after garbage collection: bytes of script heap (`heap`) and of script, DOM and buffers
   * together (`held`), elements, nodes, listeners.
   */
  async holdings() {
    for (let round = 0; round < 2; round++) {
      await this.cdp.send('HeapProfiler.collectGarbage')
      await pause(150)
    }
    const { metrics } = await this.cdp.send('Performance.getMetrics')
    const value = name => metrics.find(metric => metric.name === name)?.value ?? Number.NaN
    const usage = await this.cdp.send('Runtime.getHeapUsage')
    const elements = await this.page.evaluate(() => {
      const count = root =>
        [...root.querySelectorAll('*')].reduce((n, e) => n + 1 + (e.shadowRoot ? count(e.shadowRoot) : 0), 0)
      return count(document)
    })
    return {
      heap: value('JSHeapUsedSize'),
      held: usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize,
      elements,
      nodes: value('Nodes'),
      listeners: value('JSEventListeners'),
    }
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
