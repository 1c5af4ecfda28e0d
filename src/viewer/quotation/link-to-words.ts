// Links to words: the page, the part of it and the words themselves, by which the link opens again when pages or texts have
// changed.

import type { Rect, Size } from '../../model/digital-object'
import type { Quotation } from '../../search/find-quotation'
import type { Look, Place } from '../url/place'
import { shareLink } from '../url/share-link'
import { withoutParameter } from '../url/write-place'

/** Parameters of a quotation in a link. */
export const QUOTATION_PARAMETERS = ['quote', 'quote-before', 'quote-after'] as const

/** Characters that are read of each. */
const LONGEST = 400

/** Reads the quotation of a link; `undefined` when it has none. */
export function quotationOfLink(href: string): Quotation | undefined {
  const { searchParams } = new URL(href)
  const [exact = '', before = '', after = ''] = QUOTATION_PARAMETERS.map(name =>
    (searchParams.get(name) ?? '').slice(0, LONGEST).trim(),
  )
  return exact === '' ? undefined : { exact, before, after }
}

/** The link without its quotation; every other character stays as it is, unencoded addresses included. */
export function withoutQuotation(href: string): string {
  const url = new URL(href)
  url.search = QUOTATION_PARAMETERS.reduce(withoutParameter, url.search.slice(1))
  return url.href
}

/** Parts of the width and the height of a page that a linked passage is shown in at least: whole lines are read. */
const [LEAST_ACROSS, LEAST_DOWN] = [0.8, 0.25]

/** The part of a page in which a passage (`boxes`, canvas units) is read. */
export function regionAround(boxes: readonly Rect[], page: Size): Rect | undefined {
  if (boxes.length === 0) return undefined
  const left = Math.min(...boxes.map(({ x }) => x))
  const top = Math.min(...boxes.map(({ y }) => y))
  const right = Math.max(...boxes.map(({ x, width }) => x + width))
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height))
  const width = Math.min(Math.max((right - left) * 1.2, page.width * LEAST_ACROSS), page.width)
  const height = Math.min(Math.max((bottom - top) * 1.4, page.height * LEAST_DOWN), page.height)
  const within = (at: number, length: number, most: number) => Math.min(Math.max(at, 0), most - length)
  return {
    x: within((left + right - width) / 2, width, page.width),
    y: within((top + bottom - height) / 2, height, page.height),
    width,
    height,
  }
}

/** Makes a link to words; `undefined` where the address must not be passed on (`shareLink`). */
export function linkToWords(
  href: string,
  quotation: Quotation,
  { place, look, opened }: { readonly place: Place; readonly look?: Look; readonly opened?: string },
): string | undefined {
  const link = shareLink(href, place, look, opened)
  if (link === undefined) return undefined
  const { exact, before, after } = quotation
  const words = QUOTATION_PARAMETERS.map(
    (name, index) => [name, [exact, before, after][index] ?? ''] as const,
  )
  const query = words
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  const url = new URL(withoutQuotation(link))
  url.search = [url.search.slice(1), ...query].filter(Boolean).join('&')
  return url.href
}
