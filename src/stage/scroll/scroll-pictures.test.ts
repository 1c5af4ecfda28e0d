// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Failure, failure } from '../../model/failure'
import type { Page } from '../pictures/page'
import { ScrollPictures } from './scroll-pictures'

interface MadePage extends Page {
  settle(failed?: Failure): void
}

let pages: Map<number, MadePage>
let pictures: ScrollPictures
const onSettled = vi.fn()
let reading = 0

function makePage(width: number): MadePage {
  let settled = false
  let settle: (failed?: Failure) => void = () => {}
  const ready = new Promise<Failure | undefined>(resolve => {
    settle = failed => {
      settled = true
      resolve(failed)
    }
  })
  const element = document.createElement('div')
  const never = () => false
  const page = { element, ready, width, size: () => undefined, settled: () => settled, discard: vi.fn() }
  return { ...page, keepUp: () => true, failed: never, discarded: never, settle }
}

beforeEach(() => {
  vi.useFakeTimers()
  pages = new Map()
  reading = 0
  onSettled.mockClear()
  pictures = new ScrollPictures({
    reading: () => reading,
    make(canvas, width) {
      const page = makePage(width)
      pages.set(canvas, page)
      return page
    },
    onSettled,
  })
})
afterEach(() => {
  pictures.destroy()
  vi.useRealTimers()
})

const box = () => document.createElement('div')
const attach = (...canvases: number[]) => canvases.map(canvas => pictures.attach(canvas, box(), 900))
const soon = () => vi.advanceTimersByTimeAsync(1)
const startedCanvases = () => [...pages.keys()]

describe('the pictures of the column', () => {
  it('come for the page that is read first, then for what follows, then for what was read', async () => {
    reading = 5
    attach(3, 4, 5, 6, 7)
    await soon()
    expect(startedCanvases()).toEqual([5, 6, 7])
    pages.get(5)?.settle()
    await soon()
    expect(startedCanvases()).toEqual([5, 6, 7, 4])
  })

  it('are not fetched for pages flung past', async () => {
    let time = 1000
    let detach = attach(0)
    await soon()
    for (let page = 1; page <= 50; page++) {
      time += 16
      pictures.moved(page, false, time)
      for (const away of detach) away()
      detach = attach(page)
      reading = page
      await vi.advanceTimersByTimeAsync(16)
    }
    expect(startedCanvases()).toEqual([0])
    await vi.advanceTimersByTimeAsync(200)
    expect(startedCanvases()).toEqual([0, 50])
  })

  it('are fetched while the reader scrolls on slowly', async () => {
    pictures.moved(0.1, false, 1000)
    pictures.moved(0.12, false, 1016)
    attach(1)
    await soon()
    expect(startedCanvases()).toEqual([1])
  })

  it('are fetched at once where the reader asked for the page', async () => {
    pictures.moved(0, false, 1000)
    pictures.moved(2, true, 2000)
    attach(2)
    await soon()
    expect(startedCanvases()).toEqual([2])
  })

  it('are stopped when their page is scrolled away before they came', async () => {
    const [away] = attach(0)
    await soon()
    away?.()
    await soon()
    expect(pages.get(0)?.discard).toHaveBeenCalled()
  })

  it('are there again at once a little later, and made again for a wider column', async () => {
    const [away] = attach(0)
    await soon()
    const first = pages.get(0)
    first?.settle()
    await soon()
    away?.()
    await soon()
    const host = box()
    pictures.attach(0, host, 900)
    expect(host.firstChild).toBe(first?.element)
    pictures.attach(0, box(), 1800)
    await soon()
    expect(pages.get(0)).not.toBe(first)
  })

  it('tell of a failure once, and are tried again when asked', async () => {
    attach(0)
    await soon()
    const first = pages.get(0)
    first?.settle(failure('not-found'))
    await soon()
    attach(0)
    await soon()
    expect(onSettled).toHaveBeenCalledExactlyOnceWith(0, first, failure('not-found'))
    expect(pages.get(0)).toBe(first)
    pictures.retry(0)
    await soon()
    expect(pages.get(0)).not.toBe(first)
  })
})

it('let go of outdated pictures too when the column goes', async () => {
  pictures = new ScrollPictures({
    reading: () => 0,
    make(canvas, width) {
      const page = { ...makePage(width), keepUp: () => false }
      pages.set(canvas, page)
      return page
    },
    onSettled,
  })
  attach(0)
  await soon()
  pictures.keepUp()
  pictures.destroy()
  expect(pages.get(0)?.discard).toHaveBeenCalled()
})
