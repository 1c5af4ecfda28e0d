import { isFailure } from '../../model/failure'
import { fetchFile } from '../../viewer/files/fetch-file'
import type { ReadWords } from '../medium'
import { MOST_BYTES, readTable } from './read-table'

/** Reads the words of a table, a line for each row. */
export const readWords: ReadWords = async ({ viewer, canvas, signal, onPart }) => {
  const file = await fetchFile(viewer, canvas, MOST_BYTES, signal)
  const table = isFailure(file) ? file : await readTable(file, signal)
  if (isFailure(table)) return table
  const { header, rows } = table
  const lines = (header ? [header, ...rows] : rows).map(row => row.join('\t'))
  await onPart({ text: lines.join('\n') })
  return undefined
}
