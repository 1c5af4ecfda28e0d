import { canonicalType } from '../../model/formats/format-details'
import type { Medium } from '../medium'

const TABLES = new Set(['text/csv', 'text/tab-separated-values'])

/** Tables written as text: values separated by commas, semicolons or tabs (RFC 4180 and its relatives). */
export const csv: Medium = {
  name: 'csv',
  ownPages: true,
  accepts: ({ painting: [painting] }) => TABLES.has(canonicalType(painting?.media.format ?? '')),
  readWords: async context => (await import('./read-words')).readWords(context),
  load: () => import('./CsvMedium').then(module => module.CsvMedium),
}
