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
import { remSize } from '../thumbnail/rem-size'
import { moveInOverview, type OverviewRow, overviewRows, rowOf } from './overview-rows'

/** `rem`: the height of a thumbnail with its label (thumbnail.css says the same), and of a chapter's name. */
const PAGES = 12.25
const CHAPTER = 3.5
/** `rem` that a column takes at least. */
const NARROWEST = 7.75
/** CSS pixels above the first row and below the last. */
const PADDING = 8

/** Columns that fit into the scroller, and CSS pixels of 1rem. */
export interface Grid {
  readonly columns: number
  readonly rem: number
}

/** The grid that fits into the scroller; no columns until its width is known. */
export function useGrid(scroller: RefObject<HTMLElement | null>): Grid {
  const [grid, setGrid] = useState<Grid>({ columns: 0, rem: 16 })
  useLayoutEffect(() => {
    const { current } = scroller
    if (!current) return
    const measure = () => {
      const rem = remSize()
      const columns = Math.max(Math.floor(current.clientWidth / (NARROWEST * rem)), 1)
      setGrid(before => (before.columns === columns && before.rem === rem ? before : { columns, rem }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [scroller])
  return grid
}

const heightOf = (row: OverviewRow | undefined, rem: number) =>
  rem * (row && 'first' in row ? PAGES : CHAPTER)

/** The scroll position that has a row in the middle of the view. */
function offsetOf(rows: readonly OverviewRow[], row: number, view: number, rem: number): number {
  const before = rows.slice(0, row).reduce((sum, each) => sum + heightOf(each, rem), PADDING)
  return Math.max(before - (view - PAGES * rem) / 2, 0)
}

/** The rows in view, and the one page at which the Tab key stops. */
export function useOverview(object: DigitalObject, scroller: HTMLElement, { columns, rem }: Grid) {
  const { store } = useViewer()
  const list = useRef<HTMLUListElement>(null)
  const focusAfterwards = useFocusInList(list)
  const rows = useMemo(() => overviewRows(object, columns), [object, columns])
  const [stop, setStop] = useState(() => store.getState().place.canvas)
  const stopRow = rowOf(rows, stop)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: row => heightOf(rows[row], rem),
    initialOffset: () => offsetOf(rows, stopRow, scroller.clientHeight, rem),
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
    const inView = Math.max(Math.floor(scroller.clientHeight / (PAGES * rem)), 1)
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
