import { localizedLine } from '../../model/language-map'
import { DataTable } from '../../ui/data-table/DataTable'
import { ReadingPane } from '../../ui/ReadingPane'
import { useTypeSize } from '../../viewer/device/type-size'
import { readingWords } from '../../viewer/files/reading-words'
import { useReading } from '../../viewer/files/use-reading'
import { useObject, useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { readTable } from './read-table'

/** Bytes of a table that are fetched and shown. */
const MOST = 24 * 1024 * 1024

/** A table that fills the stage. */
export function CsvMedium() {
  const t = useTranslate()
  const type = useTypeSize()
  const { languages } = useViewer()
  const index = useViewerState(state => state.place.canvas)
  const canvas = useObject()?.canvases[index]
  const table = useReading(index, MOST, readTable)
  if (!table) return null
  const { header, rows, columns, encoding, cut } = table
  const label = localizedLine(canvas?.label, languages) || t('file.unnamed', { position: index + 1 })
  const size = t('reading.tableSize', { rows: rows.length, columns })
  const facts = encoding === 'utf-8' ? size : `${size} · ${encoding}`
  return (
    <ReadingPane type={type} words={readingWords(t)} facts={facts} note={cut ? t('reading.cut') : ''}>
      <DataTable key={index} label={label} rows={rows} columns={columns} {...(header && { header })} />
    </ReadingPane>
  )
}
