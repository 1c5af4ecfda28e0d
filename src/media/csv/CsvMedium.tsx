import { useEffect, useState } from 'react'
import { type Failure, isFailure } from '../../model/failure'
import { localizedLine } from '../../model/language-map'
import { DataTable } from '../../ui/data-table/DataTable'
import { ReadingFrame } from '../../ui/ReadingFrame'
import { readingWords } from '../../viewer/reading-words'
import { type FileState, useFile } from '../../viewer/use-file'
import { usePageFailure, usePageWaiting } from '../../viewer/use-page-failure'
import { useObject, useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { type ReadTable, readTable } from './read-table'

/** Bytes of a table that are fetched and shown. */
const MOST = 24 * 1024 * 1024

function useTable(state: FileState): ReadTable | Failure | undefined {
  const file = state.status === 'ready' ? state.file : undefined
  const [read, setRead] = useState<{ of: typeof file; result: ReadTable | Failure }>()
  useEffect(() => {
    if (!file) return
    const leaving = new AbortController()
    readTable(file, leaving.signal).then(
      result => setRead({ of: file, result }),
      () => undefined,
    )
    return () => leaving.abort()
  }, [file])
  return file && read?.of === file ? read.result : undefined
}

/** A table that fills the stage. */
export function CsvMedium() {
  const t = useTranslate()
  const { languages } = useViewer()
  const index = useViewerState(state => state.place.canvas)
  const canvas = useObject()?.canvases[index]
  const file = useFile(index, MOST)
  const table = useTable(file)
  const failed = file.status === 'failed' ? file.failure : undefined
  const unreadable = table && isFailure(table) ? table : undefined
  usePageWaiting(!failed && table === undefined)
  usePageFailure(index, failed ?? unreadable, file.status === 'failed' ? file.retry : nothing)
  if (!table || isFailure(table)) return null
  const { header, rows, columns, encoding, cut } = table
  const label = localizedLine(canvas?.label, languages) || t('file.unnamed', { position: index + 1 })
  const size = t('reading.tableSize', { rows: rows.length, columns })
  const facts = encoding === 'utf-8' ? size : `${size} · ${encoding}`
  return (
    <ReadingFrame words={readingWords(t)} facts={facts} note={cut ? t('reading.cut') : ''}>
      <DataTable key={index} label={label} rows={rows} columns={columns} {...(header && { header })} />
    </ReadingFrame>
  )
}

const nothing = () => undefined
