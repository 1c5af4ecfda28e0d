import type { Page } from './page'

/** Pages kept at most, for openings of two: the ones looked at, two openings ahead, one behind, one for turning back. */
const MOST_PAGES = 10

/** Pages that are ready or being made ready, the most recently used last. */
export interface PageCache {
  /** The page of a canvas, made when it is not there, failed, shows other pictures, or was made for a much smaller screen. */
  take(canvas: number, width: number, make: (before?: Page) => Page): Page
  /** Tells whether the page of a canvas had nothing to show when it was last made. */
  hasFailed(canvas: number): boolean
  /** Lets go of the pages of all other canvases that are still loading. */
  abandonLoading(keep: readonly number[]): void
  /** Lets go of every page. */
  clear(): void
}

/** A page made for a screen this much smaller is made again. */
const ENOUGH = 0.87

/** Makes an empty cache. */
export function createPageCache(): PageCache {
  const pages = new Map<number, Page>()
  const discard = (canvas: number) => {
    pages.get(canvas)?.discard()
    pages.delete(canvas)
  }
  return {
    take(canvas, width, make) {
      const cached = pages.get(canvas)
      const page =
        cached && !cached.failed() && cached.keepUp() && cached.width >= width * ENOUGH
          ? cached
          : make(cached)
      if (cached && page !== cached) discard(canvas)
      pages.delete(canvas)
      pages.set(canvas, page)
      const [oldest] = pages.keys()
      if (pages.size > MOST_PAGES && oldest !== undefined) discard(oldest)
      return page
    },
    hasFailed: canvas => pages.get(canvas)?.failed() ?? false,
    abandonLoading(keep) {
      for (const [canvas, page] of pages) if (!page.settled() && !keep.includes(canvas)) discard(canvas)
    },
    clear() {
      for (const canvas of [...pages.keys()]) discard(canvas)
    },
  }
}
