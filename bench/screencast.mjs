// The frames that the browser showed, with the moment of each. They are looked at afterwards, so that the
// looking does not take the processor from the page that is being timed.
import { pagesOn } from './frames.mjs'

const PAUSE = 50 // milliseconds without a frame after which a burst counts as over

/** Collects full-size frames of a page from its CDP session; `time` is wall-clock milliseconds. */
export class Screencast {
  frames = []
  #pause
  #askedAgain = false

  constructor(cdp) {
    this.cdp = cdp
    cdp.on('Page.screencastFrame', ({ sessionId, metadata, data }) => {
      cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => {})
      this.frames.push({ time: metadata.timestamp * 1000, arrived: Date.now(), data })
      clearTimeout(this.#pause)
      // The browser may leave out frames while earlier ones are unanswered, and so the last of a burst.
      if (this.#askedAgain) this.#askedAgain = false
      else this.#pause = setTimeout(() => this.askAgain(), PAUSE)
    })
  }

  start() {
    return this.cdp.send('Page.startScreencast', { format: 'jpeg', quality: 80, everyNthFrame: 1 })
  }

  /** Starts anew, which makes the browser send what is on the screen. Does nothing on a closed page. */
  async askAgain() {
    this.#askedAgain = true
    try {
      await this.cdp.send('Page.stopScreencast')
      await this.start()
    } catch {
      // the page was closed in between
    }
  }

  /** Lets the page be until `start`: taking frames costs processor time. */
  async halt() {
    this.stop()
    await this.cdp.send('Page.stopScreencast')
  }

  get last() {
    return this.frames.at(-1)
  }

  /** Forgets all frames but the last; returns how many are kept. */
  forget() {
    this.frames = this.frames.slice(-1)
    return this.frames.length
  }

  /** The pages on a frame, looked for once. */
  pagesOf(frame) {
    frame.pages ??= pagesOn(Buffer.from(frame.data, 'base64'))
    return frame.pages
  }

  /** The first frame from a position on whose pages pass the test; `undefined` when there is none yet. */
  async find(test, from = 0) {
    for (let index = from; index < this.frames.length; index++) {
      const frame = this.frames[index]
      if (test(await this.pagesOf(frame))) return frame
    }
    return undefined
  }

  stop() {
    clearTimeout(this.#pause)
  }
}
