import type { Medium } from '../medium'

const TABLES = new Set([
  'text/csv',
  'application/csv',
  'text/tab-separated-values',
  'application/vnd.ms-excel.csv',
])

/** Tables written as text: values separated by commas, semicolons or tabs (RFC 4180 and its relatives). */
export const csv: Medium = {
  name: 'csv',
  ownPages: true,
  accepts: ({ painting: [painting] }) => TABLES.has(painting?.media.format.split(';', 1)[0]?.trim() ?? ''),
  load: () => import('./CsvMedium').then(module => module.CsvMedium),
}
