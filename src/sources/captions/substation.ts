// SubStation Alpha (`.ssa`, `.ass`): the columns of a line of dialogue stand in the row `Format` of its section.

import type { TimedLine } from '../../model/digital-object'
import { plainCue } from './cue-text'

const MOST_LINES = 50_000
const STAMP = /^(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,3})?)$/
/** Columns where no row says them: those of version 4. */
const COLUMNS = ['layer', 'start', 'end', 'style', 'name', 'marginl', 'marginr', 'marginv', 'effect', 'text']
/** Drawings, whose commands stand where the words would. */
const DRAWING = /\{[^}]*\\p[1-9][^}]*\}/

function secondsOf(stamp = ''): number {
  const [, hours, minutes, seconds] = STAMP.exec(stamp.trim()) ?? []
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

/** Words of a line as plain text: the overrides go, `\N` is a new row and `\h` a blank. */
const wordsOf = (text: string) =>
  DRAWING.test(text)
    ? ''
    : plainCue(
        text
          .replaceAll(/\{[^}]*\}/g, '')
          .replaceAll(/\\[Nn]/g, '\n')
          .replaceAll('\\h', ' '),
      )

/** Lines of a SubStation Alpha file in the order of the file; `undefined` for any other text. */
export function parseSubStation(text: string): readonly TimedLine[] | undefined {
  if (!/^\s*\[(?:script info|events)\]\s*$/im.test(text)) return undefined
  const lines: TimedLine[] = []
  let columns: readonly string[] = COLUMNS
  for (const row of text.split(/\r\n?|\n/)) {
    const [, kind = '', rest = ''] = /^\s*(format|dialogue)\s*:(.*)$/i.exec(row) ?? []
    const cells = rest.split(',')
    // Styles have a format of their own, without words.
    if (/^f/i.test(kind) && /,\s*text\s*$/i.test(rest)) columns = cells.map(cell => cell.trim().toLowerCase())
    if (!/^d/i.test(kind) || lines.length >= MOST_LINES) continue
    const cell = (name: string) => cells[columns.indexOf(name)]
    const [start, end] = [secondsOf(cell('start')), secondsOf(cell('end'))]
    // The words come last, with commas of their own.
    const words = cells.slice(columns.length - 1).join(',')
    if (start >= 0) lines.push({ start, end, text: wordsOf(words) })
  }
  return lines.length > 0 ? lines : undefined
}
