// The sheets of an OpenDocument spreadsheet, every cell in the words that the program last showed in it. OpenDocument 1.3,
// part 3, section 9.

import { type Failure, failure } from '../../../model/failure'
import { decodeEntities } from '../../../ui/rich-text/entities'
import { localName } from '../../../ui/rich-text/local-name'
import { tokensOf } from '../../../ui/rich-text/tokens'
import { escapeCdata } from '../../../ui/rich-text/xml-tree'
import type { ConvertedSheet, ConvertedWorkbook } from '../converted'
import { type HiddenRange, positionsIn, sheetOf, visibleCells } from '../visible-cells'
import { readLooks, type TextLook } from './text-looks'

const LONGEST_CELL = 10_000
/** Cells of a file, repeated ones counted. */
const MOST_CELLS = 2_000_000

interface OpenSheet {
  readonly name: string
  readonly hidden: boolean
  readonly rightToLeft: boolean
  readonly rows: (readonly string[])[]
  readonly hiddenRows: HiddenRange[]
  readonly hiddenColumns: HiddenRange[]
  /** Columns that are listed before the next one. */
  columns: number
  /** Empty rows that are added when another follows them. */
  gap: number
}

const countOf = (value: string | undefined) => Math.max(1, Math.floor(Number(value ?? 1)) || 1)

/** True for a row or a column that is hidden, by hand or by a filter. */
const isInvisible = (attributes: ReadonlyMap<string, string>) =>
  /^(?:collapse|filter)$/.test(attributes.get('table:visibility') ?? '')

/** A duration such as `PT09H05M00S`, as a clock shows it. */
const DURATION = /^PT(\d+)H(\d+)M(\d+)/

/** Value of a cell in words, for programs that write no words. OpenDocument 1.3, part 3, section 19.389. */
function writtenValue(attributes: ReadonlyMap<string, string>): string {
  const valueIn = (name: string) => decodeEntities(attributes.get(`office:${name}`) ?? '')
  const value = valueIn('value')
  switch (valueIn('value-type')) {
    case 'string':
      return valueIn('string-value')
    case 'percentage':
      return value === '' ? '' : `${Number((Number(value) * 100).toFixed(6))}%`
    case 'date':
      return valueIn('date-value')
        .replace(/T00:00:00(?:\.0+)?Z?$/, '')
        .replace('T', ' ')
    case 'time':
      return valueIn('time-value').replace(DURATION, '$1:$2:$3').replace(/S$/, '')
    case 'boolean':
      return valueIn('boolean-value').toUpperCase()
    default:
      return value
  }
}

class SheetsReader {
  readonly sheets: OpenSheet[] = []
  partial = false
  full = false
  private cells: string[] = []
  /** Empty cells since the last with words. */
  private emptyCells = 0
  private rowRepeats = 1
  private isRowHidden = false
  private cellRepeats = 1
  private words = ''
  private value = ''
  private isCell = false
  private paragraphs = 0
  /** Depth of the paragraph, since only its text is a cell's. */
  private depth = 0
  /** Depth of a comment, whose paragraphs are not the cell's. */
  private aside = 0
  private left = MOST_CELLS

  read(xml: string): void {
    const looks = readLooks(xml)
    for (const token of tokensOf(escapeCdata(xml))) {
      if (this.full) return
      const name = token.kind === 'text' ? '' : localName(token.name)
      if (token.kind === 'text') {
        if (this.isCell && this.depth > 0 && this.aside === 0) this.words += decodeEntities(token.text)
      } else if (token.kind === 'open') {
        this.open(name, token.attributes, looks.get(token.attributes.get('table:style-name') ?? ''))
        if (token.source.endsWith('/>')) this.close(name)
      } else this.close(name)
    }
  }

  private open(name: string, attributes: ReadonlyMap<string, string>, look: TextLook | undefined): void {
    if (name === 'table') {
      const title = decodeEntities(attributes.get('table:name') ?? '')
      const name = title || `${this.sheets.length + 1}`
      const empty = { rows: [], hiddenRows: [], hiddenColumns: [], columns: 0, gap: 0 }
      const { displayed = true, rightToLeft = false } = look ?? {}
      this.sheets.push({ name, hidden: !displayed, rightToLeft, ...empty })
    } else if (name === 'table-column') this.readColumn(attributes)
    else if (name === 'table-row') {
      this.cells = []
      this.emptyCells = 0
      this.rowRepeats = countOf(attributes.get('table:number-rows-repeated'))
      this.isRowHidden = isInvisible(attributes)
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.isCell = true
      this.words = ''
      this.value = writtenValue(attributes)
      this.paragraphs = 0
      this.cellRepeats = countOf(attributes.get('table:number-columns-repeated'))
    } else if (name === 'annotation') this.aside++
    else if (name === 'frame' || name === 'object') this.partial = true
    else if (this.isCell && this.aside === 0) this.openInside(name, attributes)
  }

  private readColumn(attributes: ReadonlyMap<string, string>): void {
    const sheet = this.sheets.at(-1)
    if (!sheet) return
    const first = sheet.columns
    sheet.columns += countOf(attributes.get('table:number-columns-repeated'))
    if (isInvisible(attributes)) sheet.hiddenColumns.push([first, sheet.columns - 1])
  }

  private openInside(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'p') {
      if (this.paragraphs++ > 0) this.words += '\n'
      this.depth++
    } else if (name === 's') this.words += ' '.repeat(Math.min(countOf(attributes.get('text:c')), 100))
    else if (name === 'line-break') this.words += '\n'
    else if (name === 'tab') this.words += '\t'
  }

  private close(name: string): void {
    if (name === 'annotation') this.aside = Math.max(0, this.aside - 1)
    else if (name === 'p' && this.aside === 0) this.depth = Math.max(0, this.depth - 1)
    else if (name === 'table-cell' || name === 'covered-table-cell') this.endCell()
    else if (name === 'table-row') this.endRow()
  }

  private endCell(): void {
    this.isCell = false
    this.depth = 0
    const words = (this.paragraphs > 0 ? this.words : this.value).slice(0, LONGEST_CELL)
    // The last cell of a row stands for all empty columns of the sheet: it counts only where another follows.
    if (words === '') {
      this.emptyCells += this.cellRepeats
      return
    }
    this.left -= this.emptyCells + this.cellRepeats
    if (this.left < 0) {
      this.full = true
      return
    }
    for (; this.emptyCells > 0; this.emptyCells--) this.cells.push('')
    for (let count = 0; count < this.cellRepeats; count++) this.cells.push(words)
  }

  private endRow(): void {
    const sheet = this.sheets.at(-1)
    const row = this.cells
    if (!sheet) return
    const first = sheet.rows.length + sheet.gap
    if (this.isRowHidden) sheet.hiddenRows.push([first, first + this.rowRepeats - 1])
    if (row.length === 0) {
      sheet.gap += this.rowRepeats
      return
    }
    this.left -= sheet.gap + row.length * this.rowRepeats
    if (this.left < 0) {
      this.full = true
      return
    }
    for (; sheet.gap > 0; sheet.gap--) sheet.rows.push([])
    for (let count = 0; count < this.rowRepeats; count++) sheet.rows.push(row)
  }
}

/** Reads the sheets of a spreadsheet, the hidden ones last; `invalid` with `too-large` for more cells than a page can hold. */
export function readOpenSheets(xml: string): ConvertedWorkbook | Failure {
  const reader = new SheetsReader()
  reader.read(xml)
  if (reader.full) return failure('invalid', { detail: 'too-large' })
  const sheets = reader.sheets.map(
    ({ name, rows, hidden, rightToLeft, hiddenRows, hiddenColumns }): ConvertedSheet => {
      const rowsHidden = positionsIn(hiddenRows, rows.length)
      const cells = visibleCells(rows, row => rowsHidden.has(row), hiddenColumns)
      return { ...sheetOf(name, { ...cells, rightToLeft }), ...(hidden && { hidden }) }
    },
  )
  const ordered = [...sheets.filter(each => !each.hidden), ...sheets.filter(each => each.hidden)]
  return { sheets: ordered, partial: reader.partial }
}
