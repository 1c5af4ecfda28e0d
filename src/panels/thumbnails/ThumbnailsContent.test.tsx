// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DigitalObject } from '../../model/digital-object'
import { blankCanvas, emptyObject, giveElementsSize, renderInViewer } from '../../testing/render-in-viewer'
import { goToCanvas } from '../../viewer/state/navigation'
import { ThumbnailsContent } from './ThumbnailsContent'
import { columnsIn } from './use-thumbnail-grid'

const pages = (count: number, more: Partial<DigitalObject> = {}) =>
  emptyObject({
    canvases: Array.from({ length: count }, (_, page) =>
      blankCanvas({
        id: `${page}`,
        label: { none: [page === 1 ? 'iii' : '-'] },
        thumbnail: { url: `https://i.example/${page}.jpg`, type: 'image', format: '' },
      }),
    ),
    ...more,
  })
const show = (object: DigitalObject) => renderInViewer(<ThumbnailsContent />, object)
const focused = () => document.activeElement?.getAttribute('aria-label')

beforeEach(() => giveElementsSize(240, 600, 196))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('the thumbnails', () => {
  it('shows the printed label, or the number where there is none', () => {
    show(pages(3))
    expect(within(screen.getByRole('button', { name: 'Page 2 of 3, iii' })).getByText('iii')).toBeDefined()
    expect(within(screen.getByRole('button', { name: 'Page 3 of 3' })).getByText('3')).toBeDefined()
  })

  it('tells the browser the language of a label, and none of a number', () => {
    const titled = blankCanvas({ id: 'title', label: { de: ['Titelblatt'] } })
    show(emptyObject({ canvases: [titled, blankCanvas({ id: 'second' })] }))
    expect(screen.getByText('Titelblatt').getAttribute('lang')).toBe('de')
    expect(screen.getByText('2').hasAttribute('lang')).toBe(false)
  })

  it('goes to a page, and marks and shows the one that is seen', async () => {
    const { store } = show(pages(5000))
    await userEvent.click(screen.getByRole('button', { name: 'Page 3 of 5,000' }))
    expect(store.getState().place.canvas).toBe(2)
    act(() => goToCanvas(store, 4000))
    expect(document.querySelector('[aria-current="page"]')?.getAttribute('aria-label')).toBe(
      'Page 4,001 of 5,000',
    )
  })

  it('holds but the pictures in view', () => {
    show(pages(5000))
    expect(document.querySelectorAll('img').length).toBeLessThan(30)
    expect(document.querySelector('img')?.getAttribute('loading')).toBe('lazy')
  })

  it('is one stop of the Tab key, and the arrows do the rest', async () => {
    const { store } = show(pages(50))
    await userEvent.tab()
    expect(focused()).toBe('Page 1 of 50')
    await userEvent.keyboard('{ArrowRight}{ArrowDown}')
    expect(focused()).toBe('Page 4 of 50')
    await userEvent.keyboard('{End}')
    expect(focused()).toBe('Page 50 of 50')
    await userEvent.keyboard('{Enter}')
    expect(store.getState().place.canvas).toBe(49)
  })

  it('runs from right to left where the object does', async () => {
    show(pages(9, { viewingDirection: 'right-to-left' }))
    expect(screen.getByRole('list').dir).toBe('rtl')
    await userEvent.tab()
    await userEvent.keyboard('{ArrowLeft}')
    expect(focused()).toBe('Page 2 of 9, iii')
  })

  it('puts an icon where a picture does not come, after a second try and a pause', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    show(pages(1))
    const first = document.querySelector('img')
    if (first) fireEvent.error(first)
    // Asked again at once, a server that refuses many small pictures would refuse this one again.
    expect(document.querySelector('img')).toBe(first)
    act(() => void vi.advanceTimersByTime(2000))
    const second = document.querySelector('img')
    expect(second?.getAttribute('src')).toBe('https://i.example/0.jpg')
    expect(second).not.toBe(first)
    if (second) fireEvent.error(second)
    vi.useRealTimers()
    expect(document.querySelector('img')).toBeNull()
    await waitFor(() => expect(document.querySelector('.thumbnail svg')).not.toBeNull())
  })

  it.each([
    [90, 1],
    [240, 2],
    [360, 3],
    [2000, 3],
  ])('fits a width of %i pixels with %i columns', (width, columns) => {
    expect(columnsIn(width)).toBe(columns)
  })
})
