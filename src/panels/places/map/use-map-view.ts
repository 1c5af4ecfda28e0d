import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { type MapView, panned, zoomed } from './map-view'

/** Share of the view that one press of an arrow key moves. */
const PAN_STEP = 0.15
const ZOOM_STEP = 1.6

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-PAN_STEP, 0],
  ArrowRight: [PAN_STEP, 0],
  ArrowUp: [0, -PAN_STEP],
  ArrowDown: [0, PAN_STEP],
}

const ZOOMS: Readonly<Record<string, number>> = { '+': ZOOM_STEP, '=': ZOOM_STEP, '-': 1 / ZOOM_STEP }

/** The view of a map and the ways to move it: keys, pointers, the wheel with Ctrl or a pinch. */
export function useMapView(map: RefObject<HTMLElement | null>, all: MapView) {
  const [view, setView] = useState(all)
  const shown = useRef(all)
  useEffect(() => {
    // Places that come later are shown too, unless the reader has moved the map.
    setView(current => (current === shown.current ? all : current))
    shown.current = all
  }, [all])
  const drag = useRef<{ readonly x: number; readonly y: number } | undefined>(undefined)
  useEffect(() => {
    const element = map.current
    if (!element) return
    // React listens to the wheel passively: it could not keep the page from being zoomed instead.
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const { left, top, width, height } = element.getBoundingClientRect()
      const [across, down] = [(event.clientX - left) / width, (event.clientY - top) / height]
      setView(current => zoomed(current, 2 ** (-event.deltaY / 200), across, down))
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [map])
  return {
    view,
    setView,
    zoomBy: (times: 1 | -1) => setView(current => zoomed(current, ZOOM_STEP ** times)),
    showAll: () => setView(all),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return
      const arrow = ARROWS[event.key]
      const factor = ZOOMS[event.key]
      if (arrow) setView(current => panned(current, ...arrow))
      else if (factor) setView(current => zoomed(current, factor))
      else if (event.key === '0') setView(all)
      else return
      event.preventDefault()
      event.stopPropagation()
    },
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (!event.isPrimary || event.button !== 0) return
      if (event.target instanceof Element && event.target.closest('button, a')) return
      drag.current = { x: event.clientX, y: event.clientY }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const before = drag.current
      if (!before) return
      const { width, height } = event.currentTarget.getBoundingClientRect()
      const [right, down] = [(before.x - event.clientX) / width, (before.y - event.clientY) / height]
      drag.current = { x: event.clientX, y: event.clientY }
      setView(current => panned(current, right, down))
    },
    // After the end of a touch by the browser, too: it comes with every other end.
    onLostPointerCapture: () => {
      drag.current = undefined
    },
  }
}
