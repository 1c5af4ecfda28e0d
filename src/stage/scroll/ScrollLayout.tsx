import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
  type WheelEvent,
} from 'react'
import type { DigitalObject } from '../../model/digital-object'
import { useObject, useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { type ColumnShape, columnShape, type Reading } from './column'
import { PageColumn } from './PageColumn'
import { useScrollPictures } from './use-scroll-pictures'
import { useStageSize } from './use-stage-size'
import { useZoomGestures } from './use-zoom-gestures'
import { focusQuietly, useZoomLayer } from './use-zoom-layer'
import { ZoomLayer } from './ZoomLayer'
import './scroll.css'

/** The part of the view that Page Down moves by; to a column that is read downwards the browser does as much itself. */
const PAGEFUL = 0.875

/** Scroll distances of the keys that the browser does not handle itself, in parts of the view. */
function pagefuls(key: string, shiftKey: boolean): number {
  if (key === 'PageDown' || (key === ' ' && !shiftKey)) return PAGEFUL
  return key === 'PageUp' || key === ' ' ? -PAGEFUL : 0
}

/** Scrolls on by so many CSS pixels, the way that is read. */
function scrollAlong(
  scroller: HTMLElement,
  { horizontal, rightToLeft, upward }: ColumnShape,
  by: number,
): void {
  if (horizontal) scroller.scrollBy({ left: rightToLeft ? -by : by })
  else scroller.scrollBy({ top: upward ? -by : by })
}

/** Keys and wheel, beyond what a scroller does by itself. */
function useGestures(
  shape: ColumnShape,
  zoomInto: (canvas: number, pointer?: MouseEvent) => void,
  reading: () => number,
) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return
    const scroller = event.currentTarget
    const ends = shape.horizontal ? scroller.scrollWidth : scroller.scrollHeight
    const view = shape.horizontal ? scroller.clientWidth : scroller.clientHeight
    const strip = shape.horizontal || shape.upward ? pagefuls(event.key, event.shiftKey) * view : 0
    if (event.key === 'Enter') zoomInto(reading())
    else if (event.key === 'Home') scrollAlong(scroller, shape, -ends)
    else if (event.key === 'End') scrollAlong(scroller, shape, ends)
    else if (strip !== 0) scrollAlong(scroller, shape, strip)
    else return
    event.preventDefault()
  }
  const onDoubleClick = (event: MouseEvent<HTMLElement>) => {
    const page = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-canvas]') : null
    if (page) zoomInto(Number(page.dataset.canvas), event)
  }
  // A wheel that only turns up and down moves a strip too.
  const onWheel = ({ currentTarget, deltaX, deltaY, ctrlKey }: WheelEvent<HTMLElement>) => {
    if (shape.horizontal && !ctrlKey && Math.abs(deltaY) > Math.abs(deltaX)) {
      scrollAlong(currentTarget, shape, deltaY)
    }
  }
  return { onKeyDown, onDoubleClick, onWheel }
}

interface ScrollLayoutProps {
  /** Shows the current page from near, in the layer over the column. */
  readonly zoomedPage: ReactNode
}

function ScrollReader({ object, zoomedPage }: ScrollLayoutProps & { readonly object: DigitalObject }) {
  const t = useTranslate()
  const { store } = useViewer()
  const scroller = useRef<HTMLElement>(null)
  const goTo = useRef<(canvas: number) => void>(() => {})
  const reading = useRef<Reading>({ canvas: store.getState().place.canvas })
  const [shape] = useState(() => columnShape(object))
  const stage = useStageSize(scroller)
  const { pictures, sizes } = useScrollPictures(reading)
  const { zoomed, zoomInto, close } = useZoomLayer({ object, scroller, reading, sizes })
  useZoomGestures(scroller, zoomInto)
  const gestures = useGestures(shape, zoomInto, () => reading.current.canvas)

  useEffect(() => {
    if (document.activeElement === document.body) focusQuietly(scroller.current)
  }, [])
  useEffect(() => {
    if (zoomed) return
    const controls = {
      zoomBy: (factor: number) => factor > 1 && zoomInto(reading.current.canvas),
      panBy(right: number, down: number) {
        const { clientWidth = 0, clientHeight = 0 } = scroller.current ?? {}
        scroller.current?.scrollBy({ left: right * clientWidth, top: down * clientHeight })
      },
      wholePage: () => goTo.current(reading.current.canvas),
    }
    store.setState({ controls, view: { zoom: 1, canZoomIn: true, canZoomOut: false } })
    return () => {
      if (store.getState().controls === controls) store.setState({ controls: undefined })
    }
  }, [store, zoomed, zoomInto])

  return (
    <>
      <section
        ref={scroller}
        className="scroll-layout"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.2, 2.1.1)
        tabIndex={0}
        aria-label={t('toolbar.pages')}
        dir={shape.rightToLeft ? 'rtl' : 'ltr'}
        inert={zoomed}
        data-uses-arrows
        data-horizontal={shape.horizontal || undefined}
        data-seamless={shape.seamless || undefined}
        {...gestures}
      >
        {stage && scroller.current && (
          <PageColumn
            // Another width is another column, which begins at what is read.
            key={`${stage.width} ${stage.height}`}
            {...{ object, shape, stage, reading, goTo, pictures }}
            scroller={scroller.current}
          />
        )}
      </section>
      {zoomed && <ZoomLayer close={close} zoomedPage={zoomedPage} />}
    </>
  )
}

/** Continuous reading: the pages one after the other, with deep zoom as a layer over them. */
export function ScrollLayout(props: ScrollLayoutProps) {
  const object = useObject()
  const order = useViewerState(state => state.order)
  return object ? <ScrollReader key={`${object.id} ${order}`} object={object} {...props} /> : null
}
