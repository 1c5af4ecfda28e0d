import type { Finding } from './finding'
import type { FileSample } from './sample'

/** A finding in words, as reports have it. */
export interface ReportRow {
  readonly kind: string
  readonly certainty: Finding['certainty']
  /** Names of the files, and their positions from 1. */
  readonly files: readonly string[]
  readonly pages: readonly number[]
  readonly sentence: string
}

/** Puts a finding into words; `sentence` says it. */
export function toRow(
  { kind, certainty, files }: Finding,
  samples: readonly (FileSample | undefined)[],
  sentence: string,
): ReportRow {
  const names = files.flatMap(position => samples[position]?.name ?? [])
  return { kind, certainty, files: names, pages: files.map(position => position + 1), sentence }
}

/** A cell of a CSV file. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A report as CSV (RFC 4180), with a line of headings; decisions have columns where the rows have them. */
export function toCsv(
  rows: readonly (ReportRow & { readonly decision?: string; readonly note?: string })[],
): string {
  const isDecided = rows.some(({ decision }) => decision !== undefined)
  const lines = rows.map(({ kind, certainty, files, pages, sentence, decision = '', note = '' }) =>
    [kind, certainty, pages.join(' '), files.join('; '), sentence, ...(isDecided ? [decision, note] : [])]
      .map(csvCell)
      .join(','),
  )
  const head = `kind,certainty,positions,files,finding${isDecided ? ',decision,note' : ''}`
  return [head, ...lines, ''].join('\r\n')
}
