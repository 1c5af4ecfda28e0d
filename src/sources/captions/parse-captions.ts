// Captions as they are found: the format is told by the text itself, for names and MIME types of captions are often wrong.
// Markup in captions is never more than text here.

import type { TimedLine } from '../../model/digital-object'
import { plainCue } from './cue-text'
import { parseLrc } from './lrc'
import { parseSubRip } from './subrip'
import { parseSubStation } from './substation'
import { parseTtml } from './ttml'
import { parseWebVtt, type WebVttCue } from './webvtt'

/** Words of a WebVTT cue; the number of a cue that follows without an empty line is not one of them. */
function wordsOf({ text, isCrowded }: WebVttCue): string {
  return plainCue(isCrowded ? text.replace(/(?:^|\n)[ \t]*\d{1,6}[ \t]*$/, '') : text)
}

function vttLines(text: string): readonly TimedLine[] | undefined {
  const lines = parseWebVtt(text)?.cues.map(cue => ({ start: cue.start, end: cue.end, text: wordsOf(cue) }))
  // A file that only begins like WebVTT is read as it is.
  return lines?.length ? lines : undefined
}

/**
 * Reads the lines of WebVTT, SubRip, SubViewer, SubStation Alpha, TTML or LRC in the order of their times, markup taken out, voices named.
 * Cues that end before they begin or have no words are left out; a text without times gives none.
 */
export function parseCaptions(text: string): readonly TimedLine[] {
  const lines =
    parseTtml(text) ??
    parseSubStation(text) ??
    vttLines(text) ??
    (text.includes('-->') ? undefined : parseLrc(text)) ??
    parseSubRip(text)
  return lines
    .filter(({ start, end, text: words }) => words !== '' && (end === undefined || end > start))
    .sort((one, other) => one.start - other.start)
}
