// Which pictures are fetched while the reader scrolls, and in which order. It knows nothing of React.

import type { Failure } from '../../model/failure'
import type { Page } from '../pictures/page'

/** Pages faster than this many views a second are flung past, not read. */
const FLUNG = 2.5
/** Milliseconds that a fling must be over before pictures are fetched. */
const REST = 120
/** Pictures fetched at once: the page that is read and what else is in view come before their neighbours. */
const MOST_AT_ONCE = 3
/** Pages kept after they were scrolled out of reach, so that going back a little shows them at once. */
const MOST_KEPT = 16
/** A page made for a column this much narrower is made again. */
const ENOUGH = 0.87

/** Parts of the surrounding layout that the pictures need. */
export interface ScrollPicturesDemand {
  /** Makes a page and starts loading it at a width in device pixels; the page of before stays under it meanwhile. */
  make(canvas: number, width: number, before: Page | undefined): Page
  /** The canvas that is read; the pages nearest to it come first. */
  reading(): number
  /** Told when a page is ready, or why it cannot be shown. */
  onSettled(canvas: number, page: Page, failed: Failure | undefined): void
}

interface Box {
  readonly host: HTMLElement
  readonly width: number
}

/** The pictures of the pages in reach. */
export class ScrollPictures {
  private readonly demand: ScrollPicturesDemand
  private readonly boxes = new Map<number, Box>()
  /** The most recently shown last. */
  private readonly pages = new Map<number, Page>()
  private readonly failed = new Set<number>()
  /** Pages that show other pictures than they should, until their turn comes. */
  private readonly outdated = new Map<number, Page>()
  private resting: ReturnType<typeof setTimeout> | undefined
  private frame = 0
  private fetchTimer: ReturnType<typeof setTimeout> | undefined
  private last = { offset: 0, time: Number.NEGATIVE_INFINITY }

  constructor(demand: ScrollPicturesDemand) {
    this.demand = demand
  }

  /** Puts the picture of a canvas into a box as soon as it is its turn; returns the way to take the box away. */
  attach(canvas: number, host: HTMLElement, width: number): () => void {
    const box = { host, width }
    this.boxes.set(canvas, box)
    const page = this.pages.get(canvas)
    if (page && page.width < width * ENOUGH) this.drop(canvas)
    else if (page) this.put(canvas, page, host)
    this.askSoon()
    return () => {
      if (this.boxes.get(canvas) === box) this.boxes.delete(canvas)
      this.askSoon()
    }
  }

  /**
   * Told of every scroll position, in parts of the view, and whether the reader asked for the page there; while
   * they follow fast, nothing new is fetched.
   */
  moved(offset: number, isRequested: boolean, now = performance.now()): void {
    const seconds = Math.max(now - this.last.time, 1) / 1000
    const distance = Math.abs(offset - this.last.offset)
    this.last = { offset, time: now }
    if (distance / seconds < FLUNG && (isRequested || distance < 1)) return
    this.stopResting()
    this.resting = setTimeout(() => {
      // On a busy machine the next position may be waiting: it is told of before the next frame.
      this.frame = requestAnimationFrame(() => {
        this.resting = undefined
        this.askSoon()
      })
    }, REST)
  }

  /** The reader has changed which pictures of the pages are seen. */
  keepUp(): void {
    for (const [canvas, page] of this.pages) {
      if (!page.keepUp()) this.outdated.set(canvas, page)
    }
    for (const canvas of this.outdated.keys()) this.pages.delete(canvas)
    this.askSoon()
  }

  /** Tries a page again after a failure. */
  retry(canvas: number): void {
    this.drop(canvas)
    this.askSoon()
  }

  /** Stops everything. */
  destroy(): void {
    this.stopResting()
    clearTimeout(this.fetchTimer)
    this.boxes.clear()
    for (const canvas of [...this.pages.keys()]) this.drop(canvas)
    for (const page of this.outdated.values()) page.discard()
    this.outdated.clear()
  }

  private stopResting(): void {
    clearTimeout(this.resting)
    cancelAnimationFrame(this.frame)
  }

  private put(canvas: number, page: Page, host: HTMLElement): void {
    host.replaceChildren(page.element)
    this.pages.delete(canvas)
    this.pages.set(canvas, page)
  }

  private drop(canvas: number): void {
    this.failed.delete(canvas)
    this.pages.get(canvas)?.discard()
    this.pages.delete(canvas)
  }

  /** After the boxes of one rendering have all come and gone. */
  private askSoon(): void {
    clearTimeout(this.fetchTimer)
    this.fetchTimer = setTimeout(() => this.ask())
  }

  /** Lets go of what is out of reach, and fetches what is in reach, the nearest first. */
  private ask(): void {
    this.tidy()
    if (this.resting !== undefined) return
    const reading = this.demand.reading()
    // The pages that come next are fetched before those already read.
    const distance = (canvas: number) => (canvas < reading ? 2 * (reading - canvas) + 0.5 : canvas - reading)
    const missing = [...this.boxes.keys()].filter(
      canvas => !this.pages.has(canvas) && !this.failed.has(canvas),
    )
    missing.sort((one, other) => distance(one) - distance(other))
    const loading = [...this.pages.values()].filter(page => !page.settled()).length
    for (const canvas of missing.slice(0, Math.max(MOST_AT_ONCE - loading, 0))) this.start(canvas)
  }

  private start(canvas: number): void {
    const box = this.boxes.get(canvas)
    if (!box) return
    const page = this.demand.make(canvas, box.width, this.outdated.get(canvas))
    this.outdated.get(canvas)?.discard()
    this.outdated.delete(canvas)
    this.put(canvas, page, box.host)
    void page.ready.then(failed => {
      if (this.pages.get(canvas) !== page) return
      if (failed) {
        this.drop(canvas)
        this.failed.add(canvas)
      }
      this.demand.onSettled(canvas, page, failed)
      this.askSoon()
    })
  }

  private tidy(): void {
    for (const [canvas, page] of this.outdated) {
      if (this.boxes.has(canvas)) continue
      page.discard()
      this.outdated.delete(canvas)
    }
    const away = [...this.pages].filter(([canvas]) => !this.boxes.has(canvas))
    for (const [canvas, page] of away) if (!page.settled()) this.drop(canvas)
    const settled = away.filter(([, page]) => page.settled()).map(([canvas]) => canvas)
    for (const canvas of settled.slice(0, Math.max(settled.length - MOST_KEPT, 0))) this.drop(canvas)
  }
}
