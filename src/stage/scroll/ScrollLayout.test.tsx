// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DigitalObject, Painting } from '../../model/digital-object'
import { failure } from '../../model/failure'
import { blankCanvas, emptyObject, giveElementsSize, renderInViewer } from '../../testing/render-in-viewer'
import { goToCanvas, goToRegion } from '../../viewer/state/navigation'
import { PicturesContext } from '../pictures/pictures-context'
import type { StagePictures } from '../pictures/stage-pictures'
import { ScrollLayout } from './ScrollLayout'

const pictures = { element: document.createElement('div') } as unknown as StagePictures

const painting = (page: number): Painting => ({
  media: { url: `https://i.example/${page}.jpg`, type: 'image', format: 'image/jpeg' },
  choices: [],
})
const book = (count: number, more: Partial<DigitalObject> = {}) =>
  emptyObject({
    canvases: Array.from({ length: count }, (_, page) =>
      blankCanvas({
        id: `${page}`,
        label: { none: [page === 2 ? 'iii' : '-'] },
        width: 1000,
        height: 1500,
        painting: [painting(page)],
      }),
    ),
    ...more,
  })

const show = (object: DigitalObject, state = {}) =>
  renderInViewer(
    <PicturesContext value={pictures}>
      <ScrollLayout zoomedPage={null} />
    </PicturesContext>,
    object,
    state,
  )
const scroller = () => screen.getByRole('region', { name: 'Pages' })
const scrollTo = (top: number) =>
  act(() => {
    scroller().scrollTop = top
    fireEvent.scroll(scroller())
  })
/** A page of 1350 pixels, its label and the gap. */
const EXTENT = 1390

beforeEach(() => {
  giveElementsSize(1000, 800, 800)
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(9 * EXTENT + 24)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('reading by scrolling', () => {
  it('names the pictures, and shows the printed label or the number', () => {
    show(book(9), { place: { canvas: 2, rotation: 0 } })
    expect(screen.getByRole('img', { name: 'Page 3 of 9, iii' })).toBeDefined()
    expect(screen.getByRole('img', { name: 'Page 4 of 9' })).toBeDefined()
    expect(screen.getByText('iii')).toBeDefined()
    expect(screen.getByText('4')).toBeDefined()
  })

  it('holds but the pages in reach', () => {
    show(book(5000), { place: { canvas: 2500, rotation: 0 } })
    expect(screen.getAllByRole('listitem').length).toBeLessThan(8)
    expect(document.querySelectorAll('.scroll-column *').length).toBeLessThan(60)
  })

  it('makes the page at the reading line the current one, as a place that was passed', () => {
    const { store } = show(book(9))
    scrollTo(3 * EXTENT - 100)
    expect(store.getState().place).toMatchObject({ canvas: 3, passed: true })
  })

  it('scrolls to the page that is asked for', () => {
    const { store } = show(book(9))
    act(() => goToCanvas(store, 4))
    expect(scroller().scrollTop).toBe(4 * EXTENT)
    expect(store.getState().place).toEqual({ canvas: 4, rotation: 0 })
  })

  it('lets what is read stay where it is when a page before it turns out longer', () => {
    const sizeless = book(9)
    const object = { ...sizeless, canvases: sizeless.canvases.map(({ width: _, ...canvas }) => canvas) }
    const { store } = show(object, { place: { canvas: 4, rotation: 0 } })
    const before = scroller().scrollTop
    act(() => store.setState({ learnedSizes: new Map([[3, { width: 900, height: 1800 }]]) }))
    expect(scroller().scrollTop).toBe(before + 600)
    expect(store.getState().place.canvas).toBe(4)
  })

  it('keeps the place of a page that failed, and tries it again when asked', () => {
    const { store } = show(book(3), {
      pageFailures: new Map([
        [0, failure('denied', { message: 'Reading room only.' })],
        [1, failure('unreachable')],
      ]),
    })
    const denied = screen.getByRole('region', { name: 'Page 1 of 3' })
    expect(denied.textContent).toContain('Reading room only.')
    expect(denied.parentElement?.style.blockSize).toBe('1350px')
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(store.getState().pageFailures.has(1)).toBe(false)
    expect(screen.getByRole('img', { name: 'Page 2 of 3' })).toBeDefined()
  })

  it('lets the toolbar move it', () => {
    const { store } = show(book(9))
    const scrollBy = vi.spyOn(scroller(), 'scrollBy')
    store.getState().controls?.panBy(0, 0.25)
    expect(scrollBy).toHaveBeenCalledWith({ left: 0, top: 200 })
    scrollTo(2 * EXTENT + 300)
    act(() => store.getState().controls?.wholePage())
    expect(scroller().scrollTop).toBe(2 * EXTENT)
    expect(store.getState().view).toEqual({ zoom: 1, canZoomIn: true, canZoomOut: false })
  })

  it('looks from near in a layer, which Escape closes', () => {
    const { store } = show(book(9))
    expect(document.activeElement).toBe(scroller())
    fireEvent.keyDown(scroller(), { key: 'Enter' })
    const layer = screen.getByRole('region', { name: 'Zoom in' })
    expect(layer.contains(pictures.element)).toBe(true)
    expect(pictures.element.getAttribute('aria-label')).toBe('Page 1 of 9')
    expect(store.getState().place.region).toBeDefined()
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(screen.queryByRole('region', { name: 'Zoom in' })).toBeNull()
    expect(store.getState().place).toEqual({ canvas: 0, rotation: 0 })
    expect(store.getState().controls).toBeDefined()
  })

  it('opens the layer for a region that somebody sets, and goes on reading there', () => {
    const { store } = show(book(9))
    act(() => goToRegion(store, 4, { x: 100, y: 100, width: 200, height: 200 }))
    expect(screen.getByRole('region', { name: 'Zoom in' })).toBeDefined()
    expect(pictures.element.getAttribute('aria-label')).toBe('Page 5 of 9')
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(scroller().scrollTop).toBe(4 * EXTENT)
  })

  it('leaves the layer shut for a region that the layer itself wrote while it was closed', () => {
    const { store } = show(book(9))
    const region = { x: 100, y: 100, width: 200, height: 200 }
    pictures.written = region
    act(() => store.setState({ place: { canvas: 0, rotation: 0, region } }))
    expect(screen.queryByRole('region', { name: 'Zoom in' })).toBeNull()
  })

  it('closes the layer by Back, where the page was read without it', () => {
    const { store } = show(book(9))
    act(() => goToRegion(store, 4, { x: 100, y: 100, width: 200, height: 200 }))
    act(() => {
      store.setState({ place: { canvas: 0, rotation: 0 } })
      dispatchEvent(new PopStateEvent('popstate'))
    })
    expect(screen.queryByRole('region', { name: 'Zoom in' })).toBeNull()
    expect(scroller().scrollTop).toBe(0)
  })

  it('closes the layer when the reader zooms out of the page', () => {
    const { store } = show(book(9), {
      place: { canvas: 1, rotation: 0, region: { x: 0, y: 0, width: 9, height: 9 } },
    })
    expect(screen.getByRole('region', { name: 'Zoom in' })).toBeDefined()
    act(() => store.setState({ view: { zoom: 0.8, canZoomIn: true, canZoomOut: false } }))
    expect(screen.queryByRole('region', { name: 'Zoom in' })).toBeNull()
  })

  it('shows a turned page in the layer', () => {
    const { store } = show(book(9))
    act(() => store.setState({ place: { canvas: 0, rotation: 90 } }))
    expect(screen.getByRole('region', { name: 'Zoom in' })).toBeDefined()
  })
})
