import { isNumber } from './is-number'

/** Tells whether the first row of a table names its columns: every cell is filled, none is a number, none is said twice. */
export function isHeaderRow(first: readonly string[]): boolean {
  const named = first.length > 0 && first.every(cell => cell !== '' && !isNumber(cell))
  return named && new Set(first).size === first.length
}
