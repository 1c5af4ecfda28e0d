import type { FileOrder, OrderEntry } from './file-order'

const FILE_COLUMN =
  /^(?:file ?_?names?|files?|names?|path|image|datei(?:name)?|fichier|archivo|filename_.*|קובץ)$/i
const LABEL_COLUMN =
  /^(?:page ?_?labels?|labels?|page|pages?|order ?label|printed|seite|folio|página|etikett|תווית)$/i

/** Columns of a table that hold names of files and printed labels. */
function columnsOf(head: readonly string[]) {
  const names = head.map(cell => cell.trim())
  return {
    file: names.findIndex(cell => FILE_COLUMN.test(cell)),
    label: names.findIndex(cell => LABEL_COLUMN.test(cell)),
  }
}

/**
 * Reads the order of files from a table with a column for their names (`file`, `filename`) and perhaps one for the printed
 * labels (`label`, `page`); without such names in its first line the first column is taken. `undefined` for no table.
 */
export async function readTableOrder(text: string): Promise<FileOrder | undefined> {
  const { default: Papa } = await import('papaparse')
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    skipEmptyLines: true,
    preview: 100_000,
  })
  const [head = []] = data
  const columns = columnsOf(head)
  const rows = columns.file < 0 ? data : data.slice(1)
  const entries = rows.flatMap((row): readonly OrderEntry[] => {
    const name = row[Math.max(columns.file, 0)]?.trim()
    const label = columns.label < 0 ? '' : row[columns.label]?.trim()
    return name ? [{ name, ...(label && { label }) }] : []
  })
  return entries.length > 0 ? { entries } : undefined
}
