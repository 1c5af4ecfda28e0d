import Papa from 'papaparse'
import { decodeText } from '../../delivery/parsing/decode-text'
import type { FetchedFile } from '../../delivery/read-file'
import { type Failure, failure } from '../../model/failure'
import { isHeaderRow } from '../../ui/data-table/header-row'

/** A table made ready to be shown. */
export interface ReadTable {
  /** The names of the columns, where the first row looks like names. */
  readonly header?: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly columns: number
  readonly encoding: string
  /** True when there is more of it in the file than is shown. */
  readonly cut: boolean
}

/** Bytes of a table that are fetched and shown. */
export const MOST_BYTES = 24 * 1024 * 1024

/** Characters by which separators and line ends are told. */
const SAMPLE = 64 * 1024
/** Characters that are parsed between two breaths of the page. */
const CHUNK = 512 * 1024
/** Cells are at most this many characters long, and a table this many rows and columns. */
const LONGEST_CELL = 10_000
const MOST_ROWS = 500_000
const MOST_COLUMNS = 4000

/** Characters that may part cells. */
const SEPARATORS = ',;|\t'

/** First line by which Excel is told the separator of a file. */
const STATED = /^"?sep=([^\r\n"])"?(?:\r\n?|\n)/i
/** Cell by which Excel is told to leave digits as they are. */
const AS_WRITTEN = /^="([^"]*)"$/

/** Most characters of a cell in quotation marks whose blanks are looked for: an unclosed one must not be read again and again. */
const LONGEST_QUOTED = 10_000

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/**
 * A text without the blanks round cells in quotation marks, as in `a, "x, y"`: the parser takes a quotation mark for one only at
 * the beginning of its cell. `separators` are the characters that part cells; whole cells are matched, so that what looks
 * alike within one stays as it is.
 */
function withoutBlanksRoundQuotes(text: string, separators: string): string {
  const between = escapePattern(separators)
  if (!new RegExp(`[${between}\\r\\n] +"`).test(text) && !/^ +"/.test(text)) return text
  const cell = `"(?:[^"]|""){0,${LONGEST_QUOTED}}"`
  return text.replace(new RegExp(`(^|[${between}\\r\\n]) *(${cell}) *(?=[${between}\\r\\n]|$)`, 'g'), '$1$2')
}

const breath = () => new Promise<void>(resolve => setTimeout(resolve))

/** Rows that say something, cut where cells or rows are longer than any table. */
function shownRows(data: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return data
    .filter(row => row.some(cell => cell.trim() !== ''))
    .map(row => row.slice(0, MOST_COLUMNS).map(cell => cell.replace(AS_WRITTEN, '$1').slice(0, LONGEST_CELL)))
}

/** Tells whether the commas of a text are those of decimal numbers, and semicolons part its cells. */
function hasDecimalCommas(sample: string): boolean {
  const rows = sample.split(/\r\n?|\n/).filter(row => row.trim() !== '')
  // The last row may be cut.
  const counts = rows.slice(0, Math.max(rows.length - 1, 1)).map(row => row.split(';').length)
  const isTable = (counts[0] ?? 0) > 1 && counts.every(count => count === counts[0])
  return isTable && !/(?<!\d),|,(?!\d)/.test(sample)
}

/** Parses the text in parts, so that the page stays quick however long it is. */
async function parseRows(text: string, signal: AbortSignal) {
  const [statement = '', stated = ''] = STATED.exec(text) ?? []
  // Empty lines have one column, and would count against the separator.
  const sample = withoutBlanksRoundQuotes(text.slice(statement.length, SAMPLE), stated || SEPARATORS)
  const { meta } = Papa.parse<string[]>(sample, {
    delimiter: stated || (hasDecimalCommas(sample) ? ';' : ''),
    preview: 50,
    skipEmptyLines: 'greedy',
  })
  const config = { delimiter: meta.delimiter, newline: meta.linebreak as '\n' }
  const rows: (readonly string[])[] = []
  let chunk = CHUNK
  let unread = ''
  for (let at = statement.length; at < text.length && rows.length <= MOST_ROWS; ) {
    unread = withoutBlanksRoundQuotes(unread + text.slice(at, at + chunk), meta.delimiter)
    at += chunk
    const whole = at >= text.length
    const parsed: Papa.ParseResult<string[]> = new Papa.Parser(config).parse(unread, 0, !whole)
    const read = parsed.meta.cursor
    // A quotation mark that is not closed makes a row of all that follows.
    if (read === 0) chunk *= 2
    // One by one: a hundred thousand short rows are too many arguments of one call.
    else for (const row of shownRows(parsed.data)) rows.push(row)
    unread = unread.slice(read)
    await breath()
    signal.throwIfAborted()
  }
  return { rows: rows.slice(0, MOST_ROWS), cut: rows.length > MOST_ROWS }
}

/**
 * Reads a file as a table. A failure `unsupported` with the detail `unreadable-file` when it is no text; rejects
 * only when aborted.
 */
export async function readTable(
  { bytes, cut, format }: FetchedFile,
  signal: AbortSignal,
): Promise<ReadTable | Failure> {
  const decoded = await decodeText(bytes, format, cut)
  if (!decoded) return failure('unsupported', { detail: 'unreadable-file' })
  const parsed = await parseRows(decoded.text, signal)
  const [first = [], ...others] = parsed.rows
  const columns = parsed.rows.reduce((most, row) => Math.max(most, row.length), 0)
  // A title over the table is no name of its first column.
  const isTitle = first.length === 1 && columns > 1
  const named = isHeaderRow(first) && !isTitle && others.length > 0
  return {
    ...(named && { header: first }),
    rows: named ? others : parsed.rows,
    columns,
    encoding: decoded.encoding,
    cut: cut || parsed.cut,
  }
}
