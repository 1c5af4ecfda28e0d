import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'

/** CSS pixels: the height of a thumbnail with its label and the room below it (thumbnail.css says the same). */
const HEIGHT = 196
/** CSS pixels that a column takes at least, and the most columns. */
const NARROWEST = 112
const MOST_COLUMNS = 3

/** Number of columns that fit into a width in CSS pixels. */
export function columnsIn(width: number): number {
  return Math.min(Math.max(Math.floor(width / NARROWEST), 1), MOST_COLUMNS)
}

/** A grid that holds only the thumbnails in view, and the one at which the Tab key stops. */
export function useThumbnailGrid(count: number, stop: number) {
  const scroller = useRef<HTMLDivElement>(null)
  const [columns, setColumns] = useState(1)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const measure = () => setColumns(columnsIn(element.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const virtualizer = useVirtualizer({
    count,
    lanes: columns,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT,
    overscan: 2,
    paddingStart: 8,
    rangeExtractor: range => [...new Set([...defaultRangeExtractor(range), stop])].sort((a, b) => a - b),
  })
  return { scroller, virtualizer, columns }
}
