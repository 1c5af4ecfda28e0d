import type { TimedLine } from '../model/digital-object'
import { type Failure, failure } from '../model/failure'

/**
 * Reads a file of captions, subtitles or a transcript into lines with times, in the order of time: WebVTT, SubRip,
 * SubViewer, TTML or LRC. None for a text without times; `unreachable` when the reader could not be loaded.
 */
export async function toTimedLines(text: string): Promise<readonly TimedLine[] | Failure> {
  try {
    return (await import('./captions/parse-captions')).parseCaptions(text)
  } catch {
    return failure('unreachable')
  }
}
