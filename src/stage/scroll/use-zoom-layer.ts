import { type RefObject, useCallback, useContext, useEffect, useState } from 'react'
import type { DigitalObject } from '../../model/digital-object'
import type { ViewerStore } from '../../viewer/state/store'
import { useViewer, useViewerState } from '../../viewer/use-viewer'
import { isImage } from '../pictures/page'
import { PicturesContext } from '../pictures/pictures-context'
import type { Reading } from './column'
import type { SizeBatch } from './size-batch'
import { knownSize } from './use-column'
import { type PagePoint, zoomRegion } from './zoom-region'

/** Parts of the surrounding layout that the layer needs. */
interface ZoomLayerDemand {
  readonly object: DigitalObject
  readonly scroller: RefObject<HTMLElement | null>
  readonly reading: RefObject<Reading>
  readonly sizes: SizeBatch
}

/** The point of a page in the middle of what is seen of it. */
function middleInView(page: DOMRect, view: DOMRect): PagePoint {
  const middle = (start: number, end: number, from: number, to: number) =>
    end > start ? (Math.max(start, from) + Math.min(end, to)) / 2 - start : 0
  return {
    x: middle(page.left, page.right, view.left, view.right) / (page.width || 1),
    y: middle(page.top, page.bottom, view.top, view.bottom) / (page.height || 1),
  }
}

function boxOf(scroller: HTMLElement, canvas: number): DOMRect | undefined {
  return scroller.querySelector(`[data-canvas="${canvas}"] .scroll-box`)?.getBoundingClientRect()
}

const isPictured = (object: DigitalObject, canvas: number) =>
  object.canvases[canvas]?.painting.some(isImage) ?? false

/**
 * Gives the focus to an element that the reader did not tab to, so that the keys work at once. It is not outlined until
 * the focus has left it, because an outline round the whole stage would say nothing.
 */
export function focusQuietly(element: HTMLElement | null): void {
  if (!element) return
  element.dataset.quiet = ''
  element.focus({ preventScroll: true })
  element.addEventListener('blur', () => delete element.dataset.quiet, { once: true })
}

/** Forgets the zoom and the turn of the page that was looked at. */
function backToReading(store: ViewerStore): void {
  store.setState(({ place: { canvas } }) => ({ place: { canvas, rotation: 0 } }))
}

/**
 * Opens the layer for a region that somebody other than the layer itself sets; Back and Forward also close it, where
 * the page was read without it.
 */
function useRegionFollowing(object: DigitalObject, setZoomed: (zoomed: boolean) => void): void {
  const { store } = useViewer()
  const pictures = useContext(PicturesContext)
  useEffect(() => {
    const stop = store.subscribe(({ place: { canvas, region } }, before) => {
      if (!region || region === before.place.region || region === pictures?.written) return
      if (isPictured(object, canvas)) setZoomed(true)
    })
    // The place has followed already: viewer/url/history listens since before there was a layout.
    const onPopState = () => {
      const { region, rotation } = store.getState().place
      setZoomed(region !== undefined || rotation !== 0)
    }
    addEventListener('popstate', onPopState)
    return () => {
      stop()
      removeEventListener('popstate', onPopState)
    }
  }, [store, object, pictures, setZoomed])
}

/**
 * Tells whether a page is being looked at from near, and the ways into it and out of it. A link to a region, and a
 * turned page, are looked at in the layer too.
 */
export function useZoomLayer({ object, scroller, reading, sizes }: ZoomLayerDemand) {
  const { store } = useViewer()
  const turned = useViewerState(state => state.place.rotation !== 0)
  const [zoomed, setZoomed] = useState(() => store.getState().place.region !== undefined)
  useEffect(() => {
    if (turned) setZoomed(true)
  }, [turned])
  useRegionFollowing(object, setZoomed)

  const zoomInto = useCallback(
    (canvas: number, pointer?: { readonly clientX: number; readonly clientY: number }) => {
      const element = scroller.current
      const box = element && boxOf(element, canvas)
      if (!box || !isPictured(object, canvas)) return
      sizes.flush()
      const size = knownSize(store.getState(), object, canvas)
      const view = element.getBoundingClientRect()
      const point = pointer
        ? { x: (pointer.clientX - box.left) / box.width, y: (pointer.clientY - box.top) / box.height }
        : middleInView(box, view)
      const seen = size && zoomRegion(size, box, view, point)
      const { mirrored } = store.getState().adjustments
      const region = seen && mirrored ? { ...seen, x: size.width - seen.x - seen.width } : seen
      // The page is where it is on the screen: that it becomes the current one moves nothing.
      if (canvas !== reading.current.canvas) reading.current = { canvas, part: point.y }
      store.setState({ place: { canvas, rotation: 0, ...(region && { region }) } })
      setZoomed(true)
    },
    [store, object, scroller, reading, sizes],
  )
  const close = useCallback(() => {
    backToReading(store)
    setZoomed(false)
    // A button of the bars keeps the focus; the layer's own goes with the layer.
    const { activeElement } = document
    const leaves = activeElement?.contains(scroller.current) || activeElement?.closest('.zoom-layer')
    if (leaves) requestAnimationFrame(() => focusQuietly(scroller.current))
  }, [store, scroller])
  return { zoomed: zoomed || turned, zoomInto, close }
}
