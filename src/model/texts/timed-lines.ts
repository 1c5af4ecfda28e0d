// Finds the lines of captions and transcripts that belong to a second.

import type { TimedLine } from '../digital-object'

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
