import type { TimeSpan } from '../digital-object'

/** Seconds of the longest recording that is believed: ten years. */
export const LONGEST_DURATION = 10 * 366 * 24 * 3600

const TIME = /(?:^|[#&?])t=(?:npt:)?([\d.:]*s?)(?:,([\d.:]+))?/i

/** The seconds of a clock such as `1:02:03.5`, of `90` or of `90s`; `NaN` for anything else. */
const clockSeconds = (clock: string): number =>
  clock
    .replace(/s$/i, '')
    .split(':')
    .reduce((seconds, part) => seconds * 60 + Number(part || Number.NaN), 0)

/** The seconds that a media fragment, or a URL with one, names. Media Fragments URI 1.0, section 4.2.1 (npt). */
export function timeOfFragment(fragment: string): TimeSpan | undefined {
  const match = TIME.exec(fragment)
  if (!match || (match[1] === '' && match[2] === undefined)) return undefined
  const start = clockSeconds(match[1] || '0')
  const end = match[2] === undefined ? undefined : clockSeconds(match[2])
  if (!(start <= LONGEST_DURATION)) return undefined
  return end !== undefined && end > start && end <= LONGEST_DURATION ? { start, end } : { start }
}
