import { useCallback, useRef } from 'react'
import type { DigitalObject } from '../../model/digital-object'
import { Localized } from '../../ui/Localized'
import { goToCanvas } from '../../viewer/state/navigation'
import { useEscape } from '../../viewer/use-escape'
import { useObject, useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { ThumbnailMarks } from '../overlay'
import { Thumbnail } from '../thumbnail/Thumbnail'
import { leaveOverview } from './leave-overview'
import type { OverviewRow } from './overview-rows'
import { type Grid, useGrid, useOverview } from './use-overview'
import './overview.css'

function Chapter({ row, offset }: { row: Extract<OverviewRow, { label: unknown }>; offset: number }) {
  const { languages } = useViewer()
  return (
    <li className="overview-chapter" style={{ top: offset }}>
      <h2>
        <Localized text={row.label} languages={languages} />
      </h2>
    </li>
  )
}

interface OverviewGridProps {
  readonly object: DigitalObject
  readonly scroller: HTMLElement
  readonly grid: Grid
}

function OverviewGrid({ object, scroller, grid }: OverviewGridProps) {
  const t = useTranslate()
  const { store } = useViewer()
  const { list, rows, virtualizer, stop, setStop, onKeyDown } = useOverview(object, scroller, grid)
  const choose = (canvas: number) => {
    goToCanvas(store, canvas)
    leaveOverview(store)
  }
  return (
    <ul
      ref={list}
      className="overview-grid"
      aria-label={t('toolbar.pages')}
      dir={object.viewingDirection === 'right-to-left' ? 'rtl' : 'ltr'}
      style={{ blockSize: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {virtualizer.getVirtualItems().flatMap(({ index, start }) => {
        const row = rows[index]
        if (!row) return []
        if ('label' in row) return [<Chapter key={`chapter ${index}`} row={row} offset={start} />]
        return Array.from({ length: row.count }, (_, column) => row.first + column).map(canvas => (
          <Thumbnail
            key={canvas}
            object={object}
            canvas={canvas}
            marks={<ThumbnailMarks canvas={canvas} />}
            stop={canvas === stop}
            offset={start}
            start={(100 * (canvas - row.first)) / grid.columns}
            inlineSize={100 / grid.columns}
            onChoose={() => choose(canvas)}
            onFocus={() => setStop(canvas)}
          />
        ))
      })}
    </ul>
  )
}

function Overview({ object }: { object: DigitalObject }) {
  const t = useTranslate()
  const scroller = useRef<HTMLElement>(null)
  const grid = useGrid(scroller)
  const { store } = useViewer()
  useEscape(useCallback(() => leaveOverview(store), [store]))
  return (
    <section ref={scroller} className="overview" aria-label={t('panel.thumbnails')} data-uses-arrows>
      {grid.columns > 0 && scroller.current && (
        // Another width, or size of text, is another grid, which begins at the current page.
        <OverviewGrid
          key={`${grid.columns} ${grid.rem}`}
          object={object}
          scroller={scroller.current}
          grid={grid}
        />
      )}
    </section>
  )
}

/** All pages in small, as many as the stage holds; Enter or a click opens one, Escape leaves. */
export function OverviewLayout() {
  const object = useObject()
  const order = useViewerState(state => state.order)
  return object ? <Overview key={`${object.id} ${order}`} object={object} /> : null
}
