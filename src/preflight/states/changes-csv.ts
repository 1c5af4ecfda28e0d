import { csvCell } from '../report'
import type { PageChange, PageState } from './compare-states'

const placed = (states: readonly PageState[], position: number | undefined): readonly string[] =>
  position === undefined ? ['', ''] : [String(position + 1), states[position]?.name ?? '']

/** Differences between two states as CSV (RFC 4180); positions count from 1. */
export function changesCsv(
  changes: readonly PageChange[],
  before: readonly PageState[],
  after: readonly PageState[],
): string {
  const lines = changes.map(change =>
    [
      change.kind,
      ...placed(before, change.before),
      ...placed(after, change.after),
      change.percent === undefined ? '' : String(change.percent),
    ]
      .map(csvCell)
      .join(','),
  )
  return ['change,position before,file before,position,file,percent alike', ...lines, ''].join('\r\n')
}
