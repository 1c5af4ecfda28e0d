import { describe, expect, it, vi } from 'vitest'
import type { Page } from './page'
import { createPageCache } from './page-cache'

function makePage(width = 500, settled = true, failed = false): Page {
  return {
    element: {} as HTMLElement,
    ready: Promise.resolve(undefined),
    size: () => undefined,
    settled: () => settled,
    width,
    keepUp: () => true,
    discard: vi.fn(),
    discarded: () => false,
    failed: () => failed,
  }
}

describe('a cache of pages', () => {
  it('makes a page once', () => {
    const pageCache = createPageCache()
    const make = vi.fn(() => makePage())
    expect(pageCache.take(3, 500, make)).toBe(pageCache.take(3, 500, make))
    expect(make).toHaveBeenCalledOnce()
  })

  it('makes it again for a much larger screen, and lets go of the old one', () => {
    const pageCache = createPageCache()
    const small = pageCache.take(3, 500, () => makePage(500))
    expect(pageCache.take(3, 520, () => makePage(520))).toBe(small)
    const large = pageCache.take(3, 900, () => makePage(900))
    expect(large.width).toBe(900)
    expect(small.discard).toHaveBeenCalledOnce()
  })

  it('makes a page again that failed', () => {
    const pageCache = createPageCache()
    pageCache.take(3, 500, () => makePage(500, true, true))
    const again = makePage()
    expect(pageCache.take(3, 500, () => again)).toBe(again)
  })

  it('tells which pages failed, so that nobody fetches them again unseen', () => {
    const pageCache = createPageCache()
    pageCache.take(3, 500, () => makePage(500, true, true))
    pageCache.take(4, 500, () => makePage())
    expect([2, 3, 4].map(canvas => pageCache.hasFailed(canvas))).toEqual([false, true, false])
  })

  it('lets go of the page that was looked at longest ago', () => {
    const pageCache = createPageCache()
    const pages = Array.from({ length: 10 }, (_, canvas) => canvas).map(canvas =>
      pageCache.take(canvas, 500, () => makePage()),
    )
    pageCache.take(0, 500, () => makePage())
    pageCache.take(10, 500, () => makePage())
    const discarded = pages.flatMap((page, canvas) =>
      vi.mocked(page.discard).mock.calls.length > 0 ? [canvas] : [],
    )
    expect(discarded).toEqual([1])
  })

  it('abandons what is still loading, but not what is wanted or ready', () => {
    const pageCache = createPageCache()
    const ready = pageCache.take(0, 500, () => makePage())
    const page = pageCache.take(1, 500, () => makePage(500, false))
    const stale = pageCache.take(2, 500, () => makePage(500, false))
    pageCache.abandonLoading([1])
    expect([ready, page, stale].map(page => vi.mocked(page.discard).mock.calls.length)).toEqual([0, 0, 1])
  })
})
