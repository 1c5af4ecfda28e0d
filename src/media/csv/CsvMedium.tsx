import { localizedLine } from '../../model/language-map'
import { isRightToLeft } from '../../model/script-direction'
import { DataTable } from '../../ui/data-table/DataTable'
import { ReadingPane } from '../../ui/ReadingPane'
import { useTypeSize } from '../../viewer/device/type-size'
import { readingWords } from '../../viewer/files/reading-words'
import { useReading } from '../../viewer/files/use-reading'
import { useTableWords } from '../../viewer/files/use-table-words'
import { useObject, useTranslate, useViewer } from '../../viewer/use-viewer'
import type { MediumProps } from '../medium'
import { MOST_BYTES, readTable } from './read-table'

/** Rows whose letters tell the direction of a table without names of columns. */
const SAMPLE = 20

/** A table that fills the stage. */
export function CsvMedium({ canvas: index }: MediumProps) {
  const t = useTranslate()
  const type = useTypeSize()
  const { languages } = useViewer()
  const canvas = useObject()?.canvases[index]
  const table = useReading(index, MOST_BYTES, readTable)
  useTableWords(index, table)
  if (!table) return null
  const { header, rows, columns, encoding, cut } = table
  const label = localizedLine(canvas?.label, languages) || t('file.unnamed', { position: index + 1 })
  const size = t('reading.tableSize', { rows: rows.length, columns })
  const facts = encoding === 'utf-8' ? size : `${size} · ${encoding}`
  return (
    <ReadingPane
      type={type}
      words={readingWords(t)}
      facts={facts}
      note={cut ? t('reading.cut') : ''}
      searched
    >
      <DataTable
        label={label}
        rows={rows}
        columns={columns}
        direction={isRightToLeft((header ?? rows.slice(0, SAMPLE).flat()).join(' ')) ? 'rtl' : 'ltr'}
        {...(header && { header })}
      />
    </ReadingPane>
  )
}
