// Writes places into URLs; apart from their reader, which is in the first load.

import type { Look, Place } from './place'
import { PLACE_PARAMETERS } from './query-parameters'

/** Removes one parameter from a raw query string and leaves every other character of it alone. */
export function withoutParameter(query: string, name: string): string {
  return query
    .split(/(?<=^\?)|&/)
    .filter(part => part !== name && !part.startsWith(`${name}=`))
    .join('&')
    .replace(/^\?&/, '?')
}

/**
 * Writes a place into a page address: `page` (counted from 1), `xywh` in whole canvas units, `rotation`,
 * `layout`, `shift` and `order` where they differ from the usual (a layout that is named already stays), and the fragment of the file behind `#`.
 * Other parameters stay as they are, unencoded addresses included; other spellings of a place go.
 */
export function writePlace(
  href: string,
  place: Place,
  look: Look = { layout: 'single', usualLayout: 'single', shifted: false },
): string {
  const url = new URL(href)
  const { region } = place
  // A layout that the link names stays named: the usual one may still change when the pages are known.
  const isNamed = look.layout !== look.usualLayout || url.searchParams.get('layout') === look.layout
  const own = [
    `page=${place.canvas + 1}`,
    ...(region
      ? [`xywh=${[region.x, region.y, region.width, region.height].map(Math.round).join(',')}`]
      : []),
    ...(place.rotation === 0 ? [] : [`rotation=${place.rotation}`]),
    ...(isNamed ? [`layout=${look.layout}`] : []),
    ...(look.shifted ? ['shift=1'] : []),
    ...(look.order ? [`order=${look.order}`] : []),
  ]
  const query = PLACE_PARAMETERS.reduce(withoutParameter, url.search.slice(1))
  url.search = [query, ...own].filter(Boolean).join('&')
  if (url.hash.startsWith('#?')) url.hash = PLACE_PARAMETERS.reduce(withoutParameter, url.hash.slice(1))
  else url.hash = place.fragment ?? ''
  return url.href
}

/** Tells whether two places show the same page, turned the same way; the region may differ. */
export function samePage(one: Place, other: Place): boolean {
  return one.canvas === other.canvas && one.rotation === other.rotation
}
