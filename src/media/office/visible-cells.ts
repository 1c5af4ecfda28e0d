import type { ConvertedSheet } from './converted'

/** Hidden rows or columns from the first to the last, counted from 0. */
export type HiddenRange = readonly [first: number, last: number]

/** The rows and columns of a sheet that its program shows. */
export interface VisibleCells {
  readonly rows: readonly (readonly string[])[]
  readonly positions?: ConvertedSheet['positions']
  /** True when words stand in hidden rows or columns. */
  readonly leftOut: boolean
  /** True when the first column is on the right. */
  readonly rightToLeft?: boolean
}

function withoutEmptyEnd<T>(values: readonly T[], isEmpty: (value: T) => boolean): readonly T[] {
  const end = values.findLastIndex(value => !isEmpty(value)) + 1
  return end === values.length ? values : values.slice(0, end)
}

/** The positions before `length` that lie in ranges. */
export function positionsIn(ranges: readonly HiddenRange[], length: number): ReadonlySet<number> {
  const positions = new Set<number>()
  for (const [first, last] of ranges) for (let at = first; at <= last && at < length; at++) positions.add(at)
  return positions
}

/** Leaves out the rows and columns that are hidden in a spreadsheet, as the program does that shows it. */
export function visibleCells(
  rows: readonly (readonly string[])[],
  isHiddenRow: (row: number) => boolean,
  hiddenColumns: readonly HiddenRange[],
): VisibleCells {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const hidden = positionsIn(hiddenColumns, width)
  const columns = [...Array(width).keys()].filter(column => !hidden.has(column))
  const shownRows = [...rows.keys()].filter(row => !isHiddenRow(row))
  if (columns.length === width && shownRows.length === rows.length) return { rows, leftOut: false }
  const countWords = (all: readonly (readonly string[])[]) =>
    all.reduce((count, row) => count + row.filter(cell => cell !== '').length, 0)
  const shown = shownRows.map(row =>
    withoutEmptyEnd(
      columns.map(column => rows[row]?.[column] ?? ''),
      cell => cell === '',
    ),
  )
  return {
    rows: withoutEmptyEnd(shown, row => row.length === 0),
    positions: { rows: shownRows, columns },
    leftOut: countWords(shown) < countWords(rows),
  }
}

/** A sheet of a name with these cells. */
export function sheetOf(
  name: string,
  { rows, positions, leftOut, rightToLeft }: VisibleCells,
): ConvertedSheet {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return {
    ...{ name, rows, columns, cut: false },
    ...(positions && { positions }),
    ...(leftOut && { leftOut }),
    ...(rightToLeft && { rightToLeft }),
  }
}
