// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DigitalObject } from '../../model/digital-object'
import { blankCanvas, emptyObject, giveElementsSize, renderInViewer } from '../../testing/render-in-viewer'
import { goToCanvas } from '../../viewer/state/navigation'
import { OverviewLayout } from './OverviewLayout'

const pages = (count: number, more: Partial<DigitalObject> = {}) =>
  emptyObject({
    canvases: Array.from({ length: count }, (_, page) =>
      blankCanvas({
        id: `${page}`,
        thumbnail: { url: `https://i.example/${page}.jpg`, type: 'image', format: '' },
      }),
    ),
    ...more,
  })
const show = (object: DigitalObject, canvas = 0) =>
  renderInViewer(<OverviewLayout />, object, { layout: 'overview', place: { canvas, rotation: 0 } })
const focused = () => document.activeElement?.getAttribute('aria-label')

beforeEach(() => giveElementsSize(620, 600, 600))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('the overview', () => {
  it('begins at the current page, which has the focus', () => {
    show(pages(5000), 2500)
    expect(focused()).toBe('Page 2,501 of 5,000')
    expect(document.activeElement?.getAttribute('aria-current')).toBe('page')
  })

  it('holds but the pages in view', () => {
    show(pages(5000))
    expect(document.querySelectorAll('img').length).toBeLessThan(60)
  })

  it('is gone through by the arrows, and Enter opens a page', async () => {
    const { store } = show(pages(50))
    await userEvent.keyboard('{ArrowRight}{ArrowDown}')
    expect(focused()).toBe('Page 7 of 50')
    await userEvent.keyboard('{Enter}')
    expect(store.getState()).toMatchObject({ layout: 'single', place: { canvas: 6 } })
  })

  it('opens a page by a click, the current one too', async () => {
    const { store } = show(pages(50))
    await userEvent.click(screen.getByRole('button', { name: 'Page 1 of 50' }))
    expect(store.getState()).toMatchObject({ layout: 'single', place: { canvas: 0 } })
  })

  it('is left by Escape, and the page stays', async () => {
    const { store } = show(pages(50), 3)
    await userEvent.keyboard('{ArrowRight}{Escape}')
    expect(store.getState()).toMatchObject({ layout: 'single', place: { canvas: 3 } })
  })

  it('follows a page that is gone to from elsewhere', () => {
    const { store } = show(pages(5000))
    act(() => goToCanvas(store, 4000))
    expect(screen.getByRole('button', { name: 'Page 4,001 of 5,000' })).toBeDefined()
  })

  it('names the chapters', () => {
    const structures = [{ id: 'r', label: { en: ['Letters'] }, behaviors: [], canvases: [4], children: [] }]
    show(pages(20, { structures }))
    expect(screen.getByRole('heading', { name: 'Letters' })).toBeDefined()
  })
})
