import type { Media } from '../../model/digital-object'
import { pictureUrl } from '../../model/pictures/iiif-image'
import { knownService } from '../../stage/pictures/described-services'

/** Pixels: the box of a picture on a screen of double density. */
const WIDTH = 120
/** Pixels: a picture that is stated to be wider is no thumbnail and is not fetched for one. */
const WIDEST = 1200

/** The address of a small picture of a member; `undefined` when there is none, or only a large one. */
export function memberPicture(thumbnail: Media | undefined): string | undefined {
  if (!thumbnail) return undefined
  const { width = 0, url } = thumbnail
  const service = knownService(thumbnail)
  if (service && (service.level !== 0 || service.sizes.length > 0))
    return pictureUrl(service, { width: WIDTH })
  return width > WIDEST ? undefined : url
}

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
