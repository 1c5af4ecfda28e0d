import { isNumber } from './is-number'

/** Rows whose longest word decides how wide a column is. */
const SAMPLE = 200
/** Characters. */
const NARROWEST = 4
const WIDEST = 44

/** The widths of a table's columns in characters, by what stands in its first rows. */
export function columnWidths(rows: readonly (readonly string[])[], columns: number): readonly number[] {
  const widths = new Array<number>(columns).fill(NARROWEST)
  for (const row of rows.slice(0, SAMPLE)) {
    for (let column = 0; column < columns; column++) {
      const longest = (row[column] ?? '').split('\n').reduce((most, line) => Math.max(most, line.length), 0)
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, longest + 1))
    }
  }
  return widths
}

/** Tells whether every filled cell of a column's first rows is a number: those stand at the end of their cells. */
export function isNumeric(rows: readonly (readonly string[])[], column: number): boolean {
  const filled = rows
    .slice(0, SAMPLE)
    .map(row => row[column] ?? '')
    .filter(cell => cell !== '')
  return filled.length > 0 && filled.every(isNumber)
}
