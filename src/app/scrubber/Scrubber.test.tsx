import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DigitalObject } from '../../model/digital-object'
import { blankCanvas, emptyObject, renderInViewer } from '../../testing/render-in-viewer'
import type { InnerPages } from '../../viewer/files/inner-pages'
import type { ViewerState } from '../../viewer/state/store'
import { Scrubber } from './Scrubber'

const REST = 150

const book = (count: number, more: Partial<DigitalObject> = {}) =>
  emptyObject({
    behaviors: ['paged'],
    canvases: Array.from({ length: count }, (_, page) =>
      blankCanvas({
        id: `${page}`,
        width: 3,
        height: 4,
        label: { none: [`p${page}`] },
        thumbnail: { url: `https://i.example/${page}.jpg`, type: 'image', format: '' },
      }),
    ),
    structures: [2, 6].map(start => ({
      id: `${start}`,
      label: { none: [`Chapter at ${start}`] },
      behaviors: [],
      canvases: [start],
      children: [],
    })),
    ...more,
  })
const show = (object: DigitalObject, state: Partial<ViewerState> = {}) =>
  renderInViewer(<Scrubber />, object, state)
const slider = () => screen.getByRole<HTMLInputElement>('slider')
const pictures = () => [...document.querySelectorAll('img')].map(image => image.getAttribute('src'))
const dragTo = (page: number) => {
  fireEvent.pointerDown(slider())
  fireEvent.input(slider(), { target: { value: `${page}` } })
}
/** The preview comes in with its first use; then the thumb has rested. */
const rest = async () => {
  await act(() => vi.dynamicImportSettled())
  await act(() => vi.advanceTimersByTimeAsync(REST))
}
const letGo = () => {
  fireEvent.pointerUp(slider())
  fireEvent(slider(), new Event('change', { bubbles: true }))
}
/** As the platform does it for an arrow key: the value, then both events. */
const step = (by: number) => {
  fireEvent.input(slider(), { target: { value: `${slider().valueAsNumber + by}` } })
  fireEvent(slider(), new Event('change', { bubbles: true }))
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('the scrubber', () => {
  it('says where the reader is, in pages and chapters', () => {
    show(book(9), { place: { canvas: 3, rotation: 0 } })
    expect(slider().getAttribute('aria-valuetext')).toBe('Page 4 of 9, p3, Chapter at 2')
    expect(document.querySelectorAll('.scrubber-mark')).toHaveLength(2)
  })

  it('goes when it is let go, not before', () => {
    const { store } = show(book(9))
    dragTo(4)
    dragTo(7)
    expect(store.getState().place.canvas).toBe(0)
    expect(slider().getAttribute('aria-valuetext')).toMatch(/^Page 8 of 9/)
    letGo()
    expect(store.getState().place.canvas).toBe(7)
    expect(document.querySelector('.scrubber-bubble')).toBeNull()
  })

  it('goes nowhere when the drag is taken away', () => {
    const { store } = show(book(9))
    dragTo(7)
    fireEvent.pointerCancel(slider())
    expect(store.getState().place.canvas).toBe(0)
    expect(slider().valueAsNumber).toBe(0)
  })

  it('fetches a picture only where it rests', async () => {
    show(book(90))
    for (let page = 1; page < 80; page++) dragTo(page)
    expect(pictures()).toEqual([])
    await rest()
    expect(pictures()).toEqual(['https://i.example/79.jpg'])
  })

  it('moves at once by a key', () => {
    const { store } = show(book(9))
    step(1)
    expect(store.getState().place.canvas).toBe(1)
    fireEvent.keyDown(slider(), { key: 'PageDown' })
    expect(store.getState().place.canvas).toBe(2)
  })

  it('shows both pages of an opening, and steps from opening to opening', async () => {
    const { store } = show(book(9), { layout: 'book' })
    dragTo(5)
    await rest()
    expect(pictures()).toEqual(['https://i.example/5.jpg', 'https://i.example/6.jpg'])
    expect(document.querySelector('.scrubber-name')?.textContent).toBe('Pages 6 and 7 of 9, p5–p6')
    letGo()
    step(1)
    expect(store.getState().place.canvas).toBe(7)
    step(-1)
    expect(store.getState().place.canvas).toBe(5)
  })

  it('runs from the right where the object does', async () => {
    show(book(9, { viewingDirection: 'right-to-left' }))
    expect(slider().closest('[dir]')?.getAttribute('dir')).toBe('rtl')
    vi.spyOn(slider(), 'getBoundingClientRect').mockReturnValue({ left: 0, width: 816 } as DOMRect)
    fireEvent.pointerMove(slider(), { pointerType: 'mouse', clientX: 8 })
    await rest()
    expect(document.querySelector('.scrubber-name')?.textContent).toMatch(/^Page 9 of 9/)
  })

  it('runs through the pages inside a file', () => {
    const innerPages: InnerPages = {
      count: 30,
      current: 4,
      labelOf: page => (page === 9 ? 'ix' : ''),
      goTo: vi.fn(),
      turnBy: vi.fn(),
      canTurn: () => true,
    }
    show(book(1), { innerPages })
    dragTo(9)
    expect(slider().getAttribute('aria-valuetext')).toBe('Page 10 of 30, ix')
    letGo()
    expect(innerPages.goTo).toHaveBeenCalledExactlyOnceWith(9)
  })

  it('is not there for fewer than three pages', () => {
    show(book(2))
    expect(screen.queryByRole('slider')).toBeNull()
  })
})
