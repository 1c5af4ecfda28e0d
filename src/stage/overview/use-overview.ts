import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { DigitalObject } from '../../model/digital-object'
import { useFocusInList } from '../../ui/focus-in-list'
import { useViewer } from '../../viewer/use-viewer'
import { moveInOverview, type OverviewRow, overviewRows, rowOf } from './overview-rows'

/** CSS pixels: the height of a thumbnail with its label (thumbnail.css says the same), and of a chapter's name. */
const PAGES = 196
const CHAPTER = 44
const PADDING = 8
/** CSS pixels that a column takes at least. */
const NARROWEST = 124

/** Number of columns that fit into a width in CSS pixels. */
function overviewColumns(width: number): number {
  return Math.max(Math.floor(width / NARROWEST), 1)
}

/** Number of columns that fit into the scroller; 0 until its width is known. */
export function useColumns(scroller: RefObject<HTMLElement | null>): number {
  const [columns, setColumns] = useState(0)
  useLayoutEffect(() => {
    const { current } = scroller
    if (!current) return
    const measure = () => setColumns(overviewColumns(current.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [scroller])
  return columns
}

const heightOf = (row: OverviewRow | undefined) => (row && 'first' in row ? PAGES : CHAPTER)

/** The scroll position that has a row in the middle of the view. */
function offsetOf(rows: readonly OverviewRow[], row: number, view: number): number {
  const before = rows.slice(0, row).reduce((sum, each) => sum + heightOf(each), PADDING)
  return Math.max(before - (view - PAGES) / 2, 0)
}

/** The rows in view, and the one page at which the Tab key stops. */
export function useOverview(object: DigitalObject, scroller: HTMLElement, columns: number) {
  const { store } = useViewer()
  const list = useRef<HTMLUListElement>(null)
  const focusAfterwards = useFocusInList(list)
  const rows = useMemo(() => overviewRows(object, columns), [object, columns])
  const [stop, setStop] = useState(() => store.getState().place.canvas)
  const stopRow = rowOf(rows, stop)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: row => heightOf(rows[row]),
    initialOffset: () => offsetOf(rows, stopRow, scroller.clientHeight),
    initialRect: { width: scroller.clientWidth, height: scroller.clientHeight },
    // Only pictures in view are fetched.
    overscan: 0,
    paddingStart: PADDING,
    paddingEnd: PADDING,
    rangeExtractor: range => [...new Set([...defaultRangeExtractor(range), stopRow])].sort((a, b) => a - b),
  })

  // The page that is read has the focus from the start, unless a button of the bars keeps it.
  useEffect(() => {
    if (document.activeElement !== document.body) return
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })
  }, [])
  useEffect(
    () =>
      store.subscribe(({ place: { canvas } }, before) => {
        if (canvas === before.place.canvas) return
        setStop(canvas)
        virtualizer.scrollToIndex(rowOf(rows, canvas), { align: 'auto' })
      }),
    [store, rows, virtualizer],
  )

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const inView = Math.max(Math.floor(scroller.clientHeight / PAGES), 1)
    const rightward = object.viewingDirection === 'right-to-left' ? -1 : 1
    const to = moveInOverview(event.key, stop, { rows, inView, rightward })
    if (to === undefined) return
    event.preventDefault()
    setStop(to)
    virtualizer.scrollToIndex(rowOf(rows, to), { align: 'auto' })
    focusAfterwards()
  }
  return { list, rows, virtualizer, stop, setStop, onKeyDown }
}
