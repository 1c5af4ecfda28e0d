// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

type Report = (paints: { getEntriesByName(name: string): unknown[] }) => void

let frames: (() => void)[] = []
let report: (name: string) => void = () => undefined

class Observer {
  constructor(callback: Report) {
    report = name => callback({ getEntriesByName: target => (target === name ? [{}] : []) })
  }
  observe() {}
}

const frame = () => {
  const callbacks = frames
  frames = []
  for (const callback of callbacks) callback()
}

/** Begins to wait for a painted page; tells whether that has settled. */
async function waiting() {
  const { afterPaint } = await import('./after-paint')
  const settled = vi.fn()
  void afterPaint().then(settled)
  return async () => {
    await vi.advanceTimersByTimeAsync(0)
    return settled.mock.calls.length > 0
  }
}

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers()
  frames = []
  vi.stubGlobal('PerformanceObserver', Observer)
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback))
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(false)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('afterPaint', () => {
  it('waits for the second frame and for the report of the first content', async () => {
    const settled = await waiting()
    frame()
    report('first-paint')
    expect(await settled()).toBe(false)
    frame()
    expect(await settled()).toBe(false)
    report('first-contentful-paint')
    expect(await settled()).toBe(true)
  })

  it('waits for frames only once content was on the screen', async () => {
    const first = await waiting()
    report('first-contentful-paint')
    frame()
    frame()
    expect(await first()).toBe(true)
    const second = await waiting()
    frame()
    expect(await second()).toBe(false)
    frame()
    expect(await second()).toBe(true)
  })

  it('does not wait in a hidden page', async () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    const settled = await waiting()
    expect(await settled()).toBe(true)
  })

  it('goes on where the browser draws nothing', async () => {
    const settled = await waiting()
    await vi.advanceTimersByTimeAsync(1000)
    expect(await settled()).toBe(true)
  })
})
