/**
 * A `navDate` (an XSD date and time) in words: the day, or the year alone for the first moment of a year, by which
 * catalogues write years. Empty when it tells none. Presentation 3, `navDate`.
 */
export function dateInWords(navDate: string | undefined, locale: string): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(navDate ?? '') ?? []
  if (Number(year || 0) === 0) return ''
  const isYear = month === undefined || (month === '01' && (day ?? '01') === '01')
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)
  if (isYear || Number.isNaN(date.getTime())) return String(Number(year))
  return new Intl.DateTimeFormat(locale, {
    ...{ year: 'numeric', month: 'long', timeZone: 'UTC' },
    ...(day !== undefined && { day: 'numeric' }),
  }).format(date)
}
