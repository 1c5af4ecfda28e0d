// Reads WebVTT and SubRip into lines of plain text: markup in captions is never more than text here.

import type { TimedLine } from './digital-object'

/** Lines of one text, and characters of one line. */
const MOST_LINES = 50_000
const LONGEST_LINE = 2000

const MARK = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?`
const TIMING = new RegExp(String.raw`^\s*${MARK}\s*-->\s*${MARK}`)
/** `<v Ida Vale>`: who speaks. WebVTT, section 3.5 "cue voice span". */
const VOICE = /<v(?:\.[^\s>]*)?[ \t]+([^>]+)>/gi
const TAG = /<\/?[a-z0-9][^<>]*>|<\/?>|\{\\[^}]*\}/gi
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
}

function secondsOf(parts: readonly (string | undefined)[]): number {
  const [hours = '0', minutes = '0', seconds = '0', fraction = '0'] = parts
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`)
}

function plain(text: string): string {
  return text
    .replaceAll(VOICE, (_, speaker: string) => `${speaker.trim()}: `)
    .replaceAll(TAG, '')
    .replaceAll(/&(?:amp|lt|gt|quot|apos|nbsp|lrm|rlm);/g, entity => ENTITIES[entity.slice(1, -1)] ?? entity)
    .trim()
    .slice(0, LONGEST_LINE)
}

/**
 * The lines of a WebVTT or SubRip text in the order of their times, markup taken out, voices named. Whatever
 * is neither time nor line is passed over; a text without times gives none. WebVTT, section 6.
 */
export function parseTimedLines(text: string): readonly TimedLine[] {
  const lines: TimedLine[] = []
  for (const block of text.replaceAll(/\r\n?/g, '\n').split(/\n[ \t]*\n/)) {
    const rows = block.split('\n')
    const at = rows.slice(0, 4).findIndex(row => TIMING.test(row))
    const match = TIMING.exec(rows[at] ?? '')
    if (!match || lines.length >= MOST_LINES) continue
    const [start, end] = [secondsOf(match.slice(1, 5)), secondsOf(match.slice(5, 9))]
    const words = plain(rows.slice(at + 1).join('\n'))
    if (words !== '' && end > start) lines.push({ start, end, text: words })
  }
  return lines.sort((one, other) => one.start - other.start)
}

/**
 * The lines that are said at a second, in their order: those that begin before it and have not ended. A line
 * without an end lasts until the next begins.
 */
export function linesAt(lines: readonly TimedLine[], second: number): readonly TimedLine[] {
  return lines.filter(
    ({ start, end }, index) => start <= second && second < (end ?? lines[index + 1]?.start ?? Infinity),
  )
}

/** The position of the line that is said at a second or was said last; -1 before the first. */
export function lastLineAt(lines: readonly TimedLine[], second: number): number {
  return lines.findLastIndex(({ start }) => start <= second)
}
