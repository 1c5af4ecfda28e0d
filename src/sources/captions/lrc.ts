// LRC, the format of song texts: `[01:02.50]words`. It has no ends: a line lasts until the next begins.

import type { TimedLine } from '../../model/digital-object'
import { plainCue } from './cue-text'

const MOST_LINES = 50_000
const STAMPS = /^\s*((?:\[(?:\d{1,3}:)?\d{1,3}:\d{1,2}(?:[.:]\d{1,3})?\]\s*)+)(.*)$/
/** With hours only where a fraction follows: three numbers alone are minutes, seconds and hundredths. */
const STAMP = /\[(?:(\d{1,3}):(?=\d+:\d+\.))?(\d{1,3}):(\d{1,2})(?:[.:](\d{1,3}))?\]/g
const OFFSET = /^\s*\[offset:\s*([+-]?\d{1,7})\s*\]/im
/** `<00:12.34>`: the second of a word. */
const WORD_STAMP = /<\d{1,3}:\d{1,2}(?:[.:]\d{1,3})?>/g

/** Lines of an LRC file in the order of time; `undefined` for a text without stamps. */
export function parseLrc(text: string): readonly TimedLine[] | undefined {
  // A positive offset shows the words earlier.
  const offset = Number(OFFSET.exec(text)?.[1] ?? 0) / 1000
  const lines = text
    .split(/\r\n?|\n/)
    .flatMap(row => {
      const [, stamps = '', words = ''] = STAMPS.exec(row) ?? []
      return [...stamps.matchAll(STAMP)].map(([, hours = 0, minutes, seconds, fraction]) => ({
        start: Math.max(
          0,
          Number(hours) * 3600 +
            Number(minutes) * 60 +
            Number(seconds) +
            Number(`0.${fraction ?? 0}`) -
            offset,
        ),
        text: plainCue(words.replaceAll(WORD_STAMP, '')),
      }))
    })
    .slice(0, MOST_LINES)
    .sort((one, other) => one.start - other.start)
  if (lines.length === 0) return undefined
  // A stamp without words ends the line before it.
  return lines.flatMap((line, index) => {
    const end = lines[index + 1]?.start
    return line.text === '' ? [] : [{ ...line, ...(end !== undefined && end > line.start && { end }) }]
  })
}
