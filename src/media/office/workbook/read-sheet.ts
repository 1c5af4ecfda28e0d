import { decodeEntities } from '../../../ui/rich-text/entities'
import { localName } from '../../../ui/rich-text/local-name'
import { tokensOf } from '../../../ui/rich-text/tokens'
import { escapeCdata } from '../../../ui/rich-text/xml-tree'
import { type HiddenRange, type VisibleCells, visibleCells } from '../visible-cells'
import type { NumberFormats } from './number-formats'

const LONGEST_CELL = 10_000
/** Cells of the table that the cells with words span; one far cell makes a giant. */
const MOST_CELLS = 2_000_000

/** Means of writing the cells of a sheet in words. */
export interface CellContext {
  readonly strings: readonly string[]
  readonly formats: NumberFormats
}

/** A column's letters as a number, counted from 1. */
function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}

/** Decodes `_x000A_` and its like. ECMA-376, part 1, section 22.4.2.4 (`bstr`). */
export const unescapeString = (text: string) =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

const isTrue = (value: string | undefined) => value === '1' || value === 'true'

/** True for a row or a column that Excel does not show, also by a height or width of nothing. */
const isHidden = (attributes: ReadonlyMap<string, string>, size: string) =>
  isTrue(attributes.get('hidden')) || /^0(?:\.0*)?$/.test(attributes.get(size) ?? '')

interface Cell {
  readonly reference: string
  readonly type: string
  readonly style: number
  value: string
  formula: string
}

function wordsOf(cell: Cell, { strings, formats }: CellContext): string {
  const { type, style, value, formula } = cell
  // A formula that nobody has computed is better than an empty cell.
  if (value === '') return formula === '' ? '' : `=${formula}`
  if (type === 's') return formats.writeText(strings[Number(value)] ?? '', style)
  if (type === 'str' || type === 'inlinestr') return formats.writeText(unescapeString(value), style)
  if (type === 'b') return value === '0' || value === 'false' ? 'FALSE' : 'TRUE'
  if (type === 'e') return value
  // ISO 8601, in strict files.
  if (type === 'd') return value.replace(/T00:00:00(?:\.0+)?Z?$/, '').replace('T', ' ')
  const number = Number(value)
  return Number.isFinite(number) ? formats.write(number, style) : value
}

/** Reads the cells of one sheet, row by row. */
class SheetReader {
  private readonly rows: string[][] = []
  private readonly context: CellContext
  private row = -1
  private column = -1
  private cell: Cell | undefined
  /** Name of the element whose text belongs to the cell. */
  private reading = ''
  private silent = false
  private columns = 0
  /** Rows that the sheet lists, true for the hidden ones. */
  private readonly hiddenRows = new Map<number, boolean>()
  private readonly hiddenColumns: HiddenRange[] = []
  /** True when Excel shows no row that the sheet does not list (`zeroHeight`). */
  private hidesUnlisted = false
  private rightToLeft = false
  /** True when the table is larger than one that can be made. */
  private isFull = false

  constructor(context: CellContext) {
    this.context = context
  }

  read(xml: string): VisibleCells | undefined {
    for (const token of tokensOf(escapeCdata(xml))) {
      if (this.isFull) return undefined
      if (token.kind === 'text') this.readText(token.text)
      else if (token.kind === 'open')
        this.open(localName(token.name), token.attributes, token.source.endsWith('/>'))
      else this.close(localName(token.name))
    }
    if (this.isFull) return undefined
    const isHiddenRow = (row: number) => this.hiddenRows.get(row) ?? this.hidesUnlisted
    const cells = visibleCells(this.rows, isHiddenRow, this.hiddenColumns)
    return this.rightToLeft ? { ...cells, rightToLeft: true } : cells
  }

  private readText(text: string): void {
    if (!this.cell || this.silent) return
    if (this.reading === 'f') this.cell.formula += decodeEntities(text)
    else if (this.reading !== '') this.cell.value += decodeEntities(text)
  }

  private open(name: string, attributes: ReadonlyMap<string, string>, isClosed: boolean): void {
    if (name === 'row') {
      this.row = attributes.has('r') ? Number(attributes.get('r')) - 1 : this.row + 1
      this.column = -1
      this.hiddenRows.set(this.row, isHidden(attributes, 'ht'))
    } else if (name === 'c') {
      this.cell = {
        reference: attributes.get('r') ?? '',
        type: attributes.get('t')?.toLowerCase() ?? 'n',
        style: Number(attributes.get('s') ?? 0),
        value: '',
        formula: '',
      }
      if (isClosed) this.finishCell()
    } else if (name === 'rph') this.silent = !isClosed
    else if (name === 'v' || name === 't' || name === 'f') this.reading = isClosed ? '' : name
    else this.openLook(name, attributes)
  }

  /** Reads how the sheet is shown. */
  private openLook(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'col' && isHidden(attributes, 'width')) {
      const [first, last] = [attributes.get('min'), attributes.get('max')].map(Number)
      if (first !== undefined && last !== undefined && first > 0)
        this.hiddenColumns.push([first - 1, last - 1])
    } else if (name === 'sheetformatpr') this.hidesUnlisted = isTrue(attributes.get('zeroheight'))
    else if (name === 'sheetview') this.rightToLeft = isTrue(attributes.get('righttoleft'))
  }

  private close(name: string): void {
    if (name === 'c') this.finishCell()
    else if (name === 'rph') this.silent = false
    else if (name === this.reading) this.reading = ''
  }

  private finishCell(): void {
    const { cell } = this
    if (!cell) return
    this.cell = undefined
    const [, letters = '', row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(cell.reference) ?? []
    this.column = letters === '' ? this.column + 1 : columnNumber(letters) - 1
    if (row !== undefined) this.row = Number(row) - 1
    const words = wordsOf(cell, this.context).slice(0, LONGEST_CELL)
    // Whole rows and columns to the end of the sheet may have a look and no words.
    if (words === '' || this.row < 0) return
    this.columns = Math.max(this.columns, this.column + 1)
    this.isFull = Math.max(this.rows.length, this.row + 1) * this.columns > MOST_CELLS
    if (this.isFull) return
    while (this.rows.length <= this.row) this.rows.push([])
    const cells = this.rows[this.row] ?? []
    while (cells.length < this.column) cells.push('')
    cells[this.column] = words
  }
}

/**
 * The cells of a sheet in words, as Excel shows them, without hidden rows and columns; empty rows and cells before the last
 * are empty. `undefined` when they span more than a page can hold.
 */
export function readSheet(xml: string, context: CellContext): VisibleCells | undefined {
  return new SheetReader(context).read(xml)
}
