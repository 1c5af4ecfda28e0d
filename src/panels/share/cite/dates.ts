import type { Issued } from './reference'

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]
const SHORT = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']

/** A day, a month or a year. */
export interface PartialDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

const filled = (parts: readonly (string | number | undefined)[], separator = ' ') =>
  parts.filter(part => part !== undefined).join(separator)

/** `17 March 1854`. */
export const dayFirst = ({ year, month, day }: PartialDate) => filled([day, month && MONTHS[month - 1], year])

/** `17 Mar. 1854`. */
export const dayFirstShort = ({ year, month, day }: PartialDate) =>
  filled([day, month && SHORT[month - 1], year])

/** `March 17, 1854`. */
export const monthFirst = ({ year, month, day }: PartialDate) =>
  day === undefined
    ? dayFirst({ year, ...(month && { month }) })
    : `${filled([month && MONTHS[month - 1], day])}, ${year}`

/** `1854, March 17`. */
export const yearFirst = ({ year, month, day }: PartialDate) =>
  filled([year, month && filled([MONTHS[month - 1], day])], ', ')

/** `1854-03-17` (ISO 8601). */
export const iso = ({ year, month, day }: PartialDate) =>
  filled([year, ...[month, day].map(part => part && String(part).padStart(2, '0'))], '-')

/** Writes a date, or the words of the catalogue for one that is not sure; `undefined` for none. */
export function writeIssued(
  issued: Issued | undefined,
  write: (date: PartialDate) => string = ({ year }) => String(year),
): string | undefined {
  if (!issued) return undefined
  return 'literal' in issued ? issued.literal : write(issued)
}
