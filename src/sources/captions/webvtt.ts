// The parser of the WebVTT standard, section 6, step by step. It is strict; `parse-captions` decides what to do with a
// file that is not quite WebVTT.

/** A cue as it stands in the file. */
export interface WebVttCue {
  readonly id: string
  /** Seconds. */
  readonly start: number
  readonly end: number
  /** Settings by name, as written: `line`, `position`, `size`, `align`, `vertical`, `region`. */
  readonly settings: ReadonlyMap<string, string>
  /** Text with its markup. */
  readonly text: string
  /** True when the next cue follows without an empty line. */
  readonly isCrowded: boolean
}

/** Content of a WebVTT file. */
export interface WebVttFile {
  readonly cues: readonly WebVttCue[]
  /** Text of each region definition and style sheet, as written. */
  readonly regions: readonly string[]
  readonly styles: readonly string[]
}

/** Cues of one file. */
const MOST_CUES = 50_000
/** A comma in place of the point is not in the standard, but in many files. */
const STAMP = String.raw`(?:(\d+):)?(\d{2}):(\d{2})[.,](\d{3})`
const TIMINGS = new RegExp(String.raw`^[ \t\f]*${STAMP}[ \t\f]*-->[ \t\f]*${STAMP}(.*)$`)

/** The seconds of a timestamp; `undefined` for more than 59 minutes or seconds. WebVTT, section 6.3. */
function secondsOf(parts: readonly (string | undefined)[]): number | undefined {
  const [hours = 0, minutes = 0, seconds = 0, thousandths = 0] = parts.map(part => Number(part ?? 0))
  if (minutes > 59 || seconds > 59) return undefined
  return (hours * 3600_000 + minutes * 60_000 + seconds * 1000 + thousandths) / 1000
}

/** Settings of a cue: names and values at both sides of a colon. WebVTT, section 6.3. */
function settingsOf(text: string): ReadonlyMap<string, string> {
  const settings = new Map<string, string>()
  for (const setting of text.split(/[ \t\f]+/)) {
    const colon = setting.indexOf(':')
    if (colon > 0 && colon < setting.length - 1)
      settings.set(setting.slice(0, colon), setting.slice(colon + 1))
  }
  return settings
}

type Timings = Pick<WebVttCue, 'start' | 'end' | 'settings'>

/** Times and settings in the row with the arrow; `undefined` when it states no times. */
export function parseTimings(row: string): Timings | undefined {
  const match = TIMINGS.exec(row)
  const start = match && secondsOf(match.slice(1, 5))
  const end = match && secondsOf(match.slice(5, 9))
  if (start === undefined || end === undefined || start === null || end === null) return undefined
  return { start, end, settings: settingsOf(match?.[9] ?? '') }
}

const startsBlock = (buffer: string, name: string) =>
  buffer.startsWith(name) && /^[ \t\f]*$/.test(buffer.slice(name.length))

/** One block while its rows are collected. WebVTT, section 6.2. */
class Block {
  timings: Timings | undefined
  id = ''
  rows: string[] = []
  kind: 'styles' | 'regions' | undefined
  isCrowded = false
  private hasArrow = false
  private count = 0
  private readonly inHeader: boolean
  private readonly beforeCues: boolean

  constructor(inHeader: boolean, beforeCues: boolean) {
    this.inHeader = inHeader
    this.beforeCues = beforeCues
  }

  /** Takes a row; false for the row that ends the block. */
  take(row: string): boolean {
    this.count++
    if (row.includes('-->')) return this.takeArrow(row)
    if (row === '') return false
    if (this.count === 2 && !this.inHeader && this.beforeCues) this.name()
    this.rows.push(row)
    return true
  }

  private takeArrow(row: string): boolean {
    this.isCrowded = this.inHeader || (this.count !== 1 && (this.count !== 2 || this.hasArrow))
    if (this.isCrowded) return false
    this.hasArrow = true
    this.timings = parseTimings(row)
    if (this.timings) {
      this.id = this.rows.join('\n')
      this.rows = []
    }
    return true
  }

  private name(): void {
    const [first = ''] = this.rows
    if (startsBlock(first, 'STYLE')) this.kind = 'styles'
    else if (startsBlock(first, 'REGION')) this.kind = 'regions'
    if (this.kind) this.rows = []
  }
}

/** Reads a file block by block. WebVTT, section 6.1. */
class BlockReader {
  readonly cues: WebVttCue[] = []
  readonly regions: string[] = []
  readonly styles: string[] = []
  private readonly rows: readonly string[]
  private at: number

  constructor(rows: readonly string[], at: number) {
    this.rows = rows
    this.at = at
  }

  /** Passes over empty rows. */
  skipEmpty(): void {
    while (this.rows[this.at] === '') this.at++
  }

  get isOver(): boolean {
    return this.at >= this.rows.length || this.cues.length >= MOST_CUES
  }

  /** Collects a block; WebVTT, section 6.2. */
  read(inHeader: boolean): void {
    const block = new Block(inHeader, this.cues.length === 0)
    while (this.at < this.rows.length && block.take(this.rows[this.at] ?? '')) this.at++
    const { timings, id, isCrowded, rows, kind } = block
    const text = rows.join('\n')
    if (timings) this.cues.push({ id, ...timings, text, isCrowded })
    else if (kind) this[kind].push(text)
  }
}

/** Reads a WebVTT file; `undefined` for a text without the signature. WebVTT, section 6.1. */
export function parseWebVtt(text: string): WebVttFile | undefined {
  const rows = text
    .replace(/^\ufeff/, '')
    .replaceAll('\0', '\ufffd')
    .split(/\r\n?|\n/)
  if (!/^WEBVTT(?:$|[ \t])/.test(rows[0] ?? '')) return undefined
  const reader = new BlockReader(rows, 1)
  if (rows[1] !== '') reader.read(true)
  reader.skipEmpty()
  while (!reader.isOver) {
    reader.read(false)
    reader.skipEmpty()
  }
  return reader
}
