import type { PreflightKey } from '../i18n/locales/en/preflight'
import { preflight } from '../i18n/locales/en/preflight'
import type { TranslateOf } from '../i18n/translate'
import type { Finding } from '../preflight/finding'
import type { FileSample } from '../preflight/sample'

/** A finding in words, as reports have it. */
export interface ReportRow {
  readonly kind: string
  readonly certainty: Finding['certainty']
  /** Names of the files, and their positions from 1. */
  readonly files: readonly string[]
  readonly pages: readonly number[]
  readonly sentence: string
}

const isKey = (kind: string): kind is PreflightKey => Object.hasOwn(preflight, kind)

/** Puts a finding into words. */
export function toRow(
  { kind, certainty, files, values }: Finding,
  samples: readonly FileSample[],
  say: TranslateOf<PreflightKey>,
): ReportRow {
  const sentence = isKey(kind) ? say(kind, values) : kind
  const names = files.flatMap(position => samples[position]?.name ?? [])
  return { kind, certainty, files: names, pages: files.map(position => position + 1), sentence }
}

/** A cell of a CSV file. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A report as CSV (RFC 4180), with a line of headings. */
export function toCsv(rows: readonly ReportRow[]): string {
  const lines = rows.map(({ kind, certainty, files, pages, sentence }) =>
    [kind, certainty, pages.join(' '), files.join('; '), sentence].map(cell).join(','),
  )
  return ['kind,certainty,positions,files,finding', ...lines, ''].join('\r\n')
}
