// SubRip has no standard. Files have any row ends, a comma or a point, blanks or a sign in a time, missing numbers, no empty
// row between two cues, or an empty row inside one; so a cue is the text between two rows with times.

import type { TimedLine } from '../../model/digital-object'
import { plainCue } from './cue-text'

const MOST_LINES = 50_000
const STAMP = String.raw`(-)?(?:(\d{1,4})\s*[:.]\s*)?(\d{1,3})\s*[:.]\s*(\d{1,2})(?:\s*[.,:;]\s*(\d{1,3}))?`
const TIMINGS = new RegExp(String.raw`^\s*${STAMP}\s*(?:[-‐‑–—−]{1,3}>|→)\s*${STAMP}(?=$|\s)`)
/** YouTube's SubViewer: `0:00:01.000,0:00:03.500`. */
const SUBVIEWER = /^\s*(-)?(\d{1,2}):(\d{2}):(\d{2})\.(\d{1,3}),(-)?(\d{1,2}):(\d{2}):(\d{2})\.(\d{1,3})\s*$/
const NUMBER = /^\s*\d{1,6}\s*$/
const DECLARATION = /^(?:WEBVTT\b|(?:STYLE|REGION)\s*$|NOTE\b)/

/** Seconds of a stamp; a negative time, which shifting the file leaves behind, counts as 0. */
function secondsOf([sign, hours, minutes, seconds, fraction]: readonly (string | undefined)[]): number {
  if (sign) return 0
  return (
    Number(hours ?? 0) * 3600 +
    Number(minutes ?? 0) * 60 +
    Number(seconds ?? 0) +
    Number(`0.${fraction ?? 0}`)
  )
}

/** Rows of a cue without the number of the next one, and without a comment after an empty row. */
function wordsOf(rows: readonly string[], isLast: boolean): string {
  const words = [...rows]
  while (words.at(-1)?.trim() === '') words.pop()
  if (!isLast && NUMBER.test(words.at(-1) ?? '')) words.pop()
  const comment = words.findIndex(
    (row, index) => DECLARATION.test(row) && (words[index - 1] ?? '').trim() === '',
  )
  return (comment < 0 ? words : words.slice(0, comment)).join('\n')
}

/** Lines of a SubRip or SubViewer file in the order of the file; none for a text without times. */
export function parseSubRip(text: string): readonly TimedLine[] {
  const rows = text.replace(/^\ufeff/, '').split(/\r\n?|\n/)
  const marks = rows.flatMap((row, index) => {
    const match = (/[>→]/.test(row) ? TIMINGS : SUBVIEWER).exec(row)
    return match ? [{ index, start: secondsOf(match.slice(1, 6)), end: secondsOf(match.slice(6, 11)) }] : []
  })
  return marks.slice(0, MOST_LINES).map(({ index, start, end }, position) => {
    const next = marks[position + 1]?.index
    const words = wordsOf(rows.slice(index + 1, next), next === undefined)
    return { start, end, text: plainCue(words.replaceAll(/\[br\]|\\[Nn]/g, '\n')) }
  })
}
