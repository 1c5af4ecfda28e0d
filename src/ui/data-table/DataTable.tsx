import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useMemo, useRef } from 'react'
import { columnWidths, isNumeric } from './column-widths'
import './data-table.css'

interface DataTableProps {
  /** Accessible name of the table. */
  readonly label: string
  /** The names of the columns; without them columns have letters, as in a spreadsheet. */
  readonly header?: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Positions of the rows in the file, counted from 0, where some are left out. */
  readonly rowNumbers?: readonly number[]
  readonly columns: number
  /** Side from which the columns are read, whatever the language of the viewer. */
  readonly direction: 'ltr' | 'rtl'
}

/** CSS pixels. */
const ROW_HEIGHT = 30
const GUTTER = '4.5ch'
/** From this many columns on only those in view are in the page, and cells have one line. */
const MANY_COLUMNS = 40
/** Space inside a cell, in characters. */
const PADDING = 2

/** A, B … Z, AA: the name of a column in a spreadsheet; `column` counts from 0. */
export function letterOf(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}

interface Columns {
  readonly widths: readonly number[]
  readonly numeric: readonly boolean[]
  /** Positions of the columns that are in the page. */
  readonly shown: readonly number[]
  /** Space before and after them, in characters. */
  readonly before: number
  readonly after: number
  readonly one: boolean
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number + PADDING, 0)

function useColumns(
  { rows, columns, header }: DataTableProps,
  scroller: { readonly current: HTMLElement | null },
): Columns {
  const many = columns > MANY_COLUMNS
  const widths = useMemo(
    () => columnWidths(header ? [header.map(bold), ...rows] : rows, columns),
    [header, rows, columns],
  )
  const numeric = useMemo(() => widths.map((_, column) => isNumeric(rows, column)), [widths, rows])
  const virtualizer = useVirtualizer({
    horizontal: true,
    count: columns,
    getScrollElement: () => scroller.current,
    // About the width of a digit at the usual size; exact widths are the grid's.
    estimateSize: index => ((widths[index] ?? 0) + PADDING) * 8,
    overscan: 4,
    enabled: many,
  })
  const shown = many ? virtualizer.getVirtualItems().map(({ index }) => index) : [...widths.keys()]
  const before = sum(widths.slice(0, shown[0] ?? 0))
  const after = sum(widths.slice((shown.at(-1) ?? columns) + 1))
  return { widths, numeric, shown, before, after, one: many }
}

/** The grid of a row: the row's number, room for columns that are not in the page, the columns. */
function gridOf({ widths, shown, before, after }: Columns): CSSProperties {
  const columns = shown.map(column => `${(widths[column] ?? 0) + PADDING}ch`).join(' ')
  return { gridTemplateColumns: `${GUTTER} ${before}ch ${columns} ${after}ch` }
}

function Cells({
  cells,
  columns,
  heads = false,
}: {
  cells: readonly string[]
  columns: Columns
  heads?: boolean
}) {
  const Cell = heads ? 'th' : 'td'
  return columns.shown.map((column, place) => (
    <Cell
      key={column}
      aria-colindex={column + 1}
      className={columns.numeric[column] ? 'data-cell data-number' : 'data-cell'}
      style={{ gridColumn: place + 3 }}
      dir="auto"
    >
      {cells[column] ?? ''}
    </Cell>
  ))
}

/** A name as long as it is in bold type. */
const bold = (name: string) => name.padEnd(Math.ceil(name.length * 1.2))

/** A table of any length and width, of which only what is near the view is in the page; it scrolls by the keyboard. */
export function DataTable(props: DataTableProps) {
  const { label, header, rows, rowNumbers, columns: count, direction } = props
  const scroller = useRef<HTMLElement>(null)
  const columns = useColumns(props, scroller)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  })
  const grid = gridOf(columns)
  const items = virtualizer.getVirtualItems()
  const names = header ?? Array.from({ length: count }, (_, column) => letterOf(column))
  return (
    <section
      ref={scroller}
      className="data-table"
      dir={direction}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
      tabIndex={0}
      data-uses-arrows
    >
      <table
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={count}
        className={columns.one ? 'data-rows data-one-line' : 'data-rows'}
      >
        <thead>
          <tr aria-rowindex={1} className="data-row" style={grid}>
            <Cells cells={names} columns={columns} heads />
          </tr>
        </thead>
        <tbody style={{ blockSize: virtualizer.getTotalSize(), paddingBlockStart: items[0]?.start ?? 0 }}>
          {items.map(({ index }) => (
            <tr
              key={index}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-rowindex={index + 2}
              className="data-row"
              style={grid}
            >
              <td className="data-gutter" aria-hidden="true">
                {((rowNumbers?.[index] ?? index) + 1).toLocaleString(document.documentElement.lang || 'en')}
              </td>
              <Cells cells={rows[index] ?? []} columns={columns} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
