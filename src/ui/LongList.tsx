import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react'
import './long-list.css'

/** Methods of a long list. */
export interface LongListHandle {
  /** Brings a row to the top, and the focus to the list. */
  scrollTo(row: number): void
}

interface LongListProps {
  readonly ref?: Ref<LongListHandle>
  readonly className: string
  /** Accessible name of the region. */
  readonly label: string
  readonly count: number
  /** CSS pixels that a row is high before it has been measured. */
  readonly estimate: number
  readonly renderRow: (index: number) => ReactNode
}

/** Up to this many rows all are in the page, so that the browser's own search and selection reach them. */
const MOST_ROWS = 400

/** Rows of any height, of which only those near the view are in the page; the region scrolls by the keyboard. */
export function LongList({ ref, className, label, count, estimate, renderRow }: LongListProps) {
  const scroller = useRef<HTMLElement>(null)
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    overscan: 6,
    ...(count <= MOST_ROWS && { rangeExtractor: () => [...Array(count).keys()] }),
  })
  useImperativeHandle(ref, () => ({
    scrollTo(row) {
      virtualizer.scrollToIndex(row, { align: 'start' })
      scroller.current?.focus({ preventScroll: true })
    },
  }))
  const rows = virtualizer.getVirtualItems()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section ref={scroller} className="long-list" aria-label={label} tabIndex={0} data-uses-arrows>
      <div className={`long-list-all ${className}`} style={{ blockSize: virtualizer.getTotalSize() }}>
        <div className="long-list-rows" style={{ transform: `translateY(${rows[0]?.start ?? 0}px)` }}>
          {rows.map(({ index }) => (
            <div key={index} ref={virtualizer.measureElement} data-index={index} className="long-list-row">
              {renderRow(index)}
            </div>
          ))}
        </div>
      </div>
    </section>
  )
}
