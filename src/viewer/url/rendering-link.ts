// Links to a rendering of an object: `?manifest=<the object>&rendering=<the file>`.

import { withoutSignature } from '../../delivery/carries-signature'
import { readQuery } from './query-parameters'
import { representationLink } from './representations'

/** Parameters of the page that hold for the file as for the object. */
const SHARED = ['back', 'without']

/** URL of the file that a page's URL names, as `renderingLink` writes it; `undefined` when it names none. */
export function readRendering(href: string): string | undefined {
  return readQuery(new URL(href)).get('rendering')
}

/** Links to the pages of an object, at a page (counted from 1) where one is given. */
export function pagesLink(href: string, opened: string, page?: number): string {
  const query = readQuery(new URL(href))
  const shared = SHARED.flatMap(name => {
    const value = query.get(name)
    return value === undefined ? [] : `${name}=${encodeURIComponent(value)}`
  })
  const at = page === undefined ? [] : [`page=${page}`]
  return [representationLink(href, opened), ...shared, ...at].join('&')
}

/** Links to a file of an object: by its URL without a signature, which would end. */
export function renderingLink(href: string, opened: string, rendering: string): string {
  return `${pagesLink(href, opened)}&rendering=${encodeURIComponent(withoutSignature(rendering))}`
}
