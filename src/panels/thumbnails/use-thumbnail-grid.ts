import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import { remSize } from '../../stage/thumbnail/rem-size'

/** `rem`: the height of a thumbnail with its label and the room below it (thumbnail.css says the same). */
const HEIGHT = 12.25
/** `rem` that a column takes at least, and the most columns. */
const NARROWEST = 7
const MOST_COLUMNS = 3

/** Number of columns that fit into a width; both in CSS pixels. */
export function columnsIn(width: number, rem = 16): number {
  return Math.min(Math.max(Math.floor(width / (NARROWEST * rem)), 1), MOST_COLUMNS)
}

/** A grid that holds only the thumbnails in view, and the one at which the Tab key stops. */
export function useThumbnailGrid(count: number, stop: number) {
  const scroller = useRef<HTMLDivElement>(null)
  const [columns, setColumns] = useState(1)
  const [rem, setRem] = useState(remSize)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const measure = () => {
      setRem(remSize())
      setColumns(columnsIn(element.clientWidth, remSize()))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const virtualizer = useVirtualizer({
    count,
    lanes: columns,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT * rem,
    overscan: 2,
    paddingStart: 8,
    rangeExtractor: range => [...new Set([...defaultRangeExtractor(range), stop])].sort((a, b) => a - b),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another size of text is another height of every row
  useLayoutEffect(() => virtualizer.measure(), [rem])
  return { scroller, virtualizer, columns }
}
