import { type KeyboardEvent, useCallback, useId, useMemo, useState } from 'react'
import type { FetchedFile } from '../../delivery/read-file'
import { localizedLine } from '../../model/language-map'
import { DataTable, letterOf } from '../../ui/data-table/DataTable'
import { isHeaderRow } from '../../ui/data-table/header-row'
import { ReadingPane } from '../../ui/ReadingPane'
import { DocumentView } from '../../ui/rich-text/DocumentView'
import { documentWords } from '../../ui/rich-text/document-words'
import { useTypeSize } from '../../viewer/device/type-size'
import { readingWords } from '../../viewer/files/reading-words'
import { useReading } from '../../viewer/files/use-reading'
import { useShownWords } from '../../viewer/files/use-shown-words'
import { type SpokenTable, useTableWords } from '../../viewer/files/use-table-words'
import { useObject, useTranslate, useViewer } from '../../viewer/use-viewer'
import type { MediumProps } from '../medium'
import type { ConvertedSheet } from './converted'
import { officeKindOf } from './office-kind'
import { discardOffice, MOST_BYTES, type ReadOffice, readOffice } from './read-office'
import './office.css'

function onTabKey(
  event: KeyboardEvent<HTMLElement>,
  at: number,
  count: number,
  choose: (sheet: number) => void,
) {
  const back = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
  const forward = back === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'
  const to = { [back]: at - 1, [forward]: at + 1, Home: 0, End: count - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  const sheet = (to + count) % count
  choose(sheet)
  event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[sheet]?.focus()
}

/** The rows of a sheet, of which the first may name the columns. */
function tableOf({ rows, columns }: ConvertedSheet): SpokenTable {
  const [first = [], ...others] = rows
  const isNamed = first.length === columns && others.length > 0 && isHeaderRow(first)
  return isNamed ? { header: first, rows: others } : { rows }
}

interface SheetTableProps {
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  readonly sheet: ConvertedSheet
  readonly label: string
}

function SheetTable({ canvas, sheet, label }: SheetTableProps) {
  const table = useMemo(() => tableOf(sheet), [sheet])
  useTableWords(canvas, table)
  // Rows and columns keep the numbers and letters by which they are cited, also beside hidden ones.
  const { rows, columns } = sheet.positions ?? {}
  const cited = !table.header && rows && columns && { header: columns.map(letterOf), rowNumbers: rows }
  return (
    <DataTable
      label={label}
      {...table}
      {...cited}
      columns={sheet.columns}
      direction={sheet.rightToLeft ? 'rtl' : 'ltr'}
    />
  )
}

interface SheetsProps extends Omit<SheetTableProps, 'sheet'> {
  readonly sheets: readonly ConvertedSheet[]
}

/** The sheets of a workbook, one at a time. */
function Sheets({ canvas, sheets, label }: SheetsProps) {
  const t = useTranslate()
  const id = useId()
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      sheets.findIndex(({ active }) => active),
    ),
  )
  const sheet = sheets[chosen]
  if (!sheet) return <p className="text-empty">{t('reading.empty')}</p>
  return (
    <div className="sheets">
      <div className="sheet-shown" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        <SheetTable key={chosen} canvas={canvas} sheet={sheet} label={`${label}, ${sheet.name}`} />
      </div>
      <div
        className="sheet-tabs"
        role="tablist"
        aria-label={t('reading.sheets')}
        data-uses-arrows
        onKeyDown={event => onTabKey(event, chosen, sheets.length, setChosen)}
      >
        {sheets.map(({ name, hidden }, index) => (
          <button
            key={name}
            id={`${id}-${index}`}
            type="button"
            role="tab"
            aria-selected={index === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={index === chosen ? 0 : -1}
            onClick={() => setChosen(index)}
          >
            {hidden ? t('reading.hiddenSheet', { name }) : name}
          </button>
        ))}
      </div>
    </div>
  )
}

/** Sentences on what of a file is not seen here. */
function notesOf(read: ReadOffice, t: ReturnType<typeof useTranslate>): string {
  const cut = 'cut' in read && read.cut
  const changed = 'changed' in read && read.changed
  const leftOut = 'sheets' in read && read.sheets.some(sheet => sheet.leftOut)
  return [
    cut && t('reading.cut'),
    leftOut && t('reading.hiddenCells'),
    read.partial && t('reading.partial'),
    changed && t('reading.changes'),
  ]
    .filter(Boolean)
    .join(' ')
}

/** A document or a presentation as a text, a workbook as tables. */
export function OfficeMedium({ canvas: index }: MediumProps) {
  const t = useTranslate()
  const type = useTypeSize()
  const { languages } = useViewer()
  const canvas = useObject()?.canvases[index]
  const kind = officeKindOf(canvas?.painting[0]?.media.format ?? '') ?? 'document'
  const readAs = useCallback(
    (file: FetchedFile, signal: AbortSignal) =>
      readOffice(
        file,
        {
          kind,
          language: languages[0] ?? 'en',
          unshown: t('reading.unshown'),
          hiddenSlide: t('reading.hiddenSlide'),
        },
        signal,
      ),
    [kind, languages, t],
  )
  const read = useReading(index, MOST_BYTES, readAs, discardOffice)
  const words = useMemo(
    () => (read && 'document' in read ? () => ({ text: documentWords(read.document) }) : undefined),
    [read],
  )
  useShownWords(index, words)
  if (!read) return null
  const label = localizedLine(canvas?.label, languages) || t('file.unnamed', { position: index + 1 })
  return (
    <ReadingPane
      type={type}
      words={readingWords(t)}
      note={notesOf(read, t)}
      facts={t('reading.converted')}
      searched
    >
      {'sheets' in read ? (
        <Sheets canvas={index} sheets={read.sheets} label={label} />
      ) : (
        // Documents say which paragraphs are from right to left; slides leave it to their templates.
        <DocumentView
          document={read.document}
          direction={kind === 'document' ? 'ltr' : 'auto'}
          label={label}
          newTab={t('about.newTab')}
        />
      )}
    </ReadingPane>
  )
}
