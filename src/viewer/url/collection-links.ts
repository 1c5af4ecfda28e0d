// Links between a collection and its members: `?manifest=<member>&collection=<the collection it was opened from>`.

import { isSigned } from '../../delivery/renewal'
import { safeUrl } from '../../delivery/safe-url'
import type { CollectionMember } from '../../model/collection'
import { readQuery } from './query-parameters'

/** The address of the collection that a page's address names; checked, `undefined` when there is none. */
export function readCollectionUrl(href: string): string | undefined {
  const page = new URL(href)
  return safeUrl(readQuery(page).get('collection'), page.origin)
}

/** A link into the viewer, relative to it, that keeps the language the page was asked for. */
function link(href: string, ...parameters: readonly (readonly [string, string | undefined])[]): string {
  const language = readQuery(new URL(href)).get('lang')
  return `?${[...parameters, ['lang', language] as const]
    .flatMap(([name, value]) => (value === undefined ? [] : `${name}=${encodeURIComponent(value)}`))
    .join('&')}`
}

/** Links from a page to a collection. */
export function collectionLink(href: string, collection: string): string {
  return link(href, ['manifest', collection])
}

/**
 * Links from a page to a member of a collection and, where one is asked for, to a page of it (counted from
 * 1, or the last). The collection goes along unless its address is signed.
 */
export function memberLink(
  href: string,
  { url }: Pick<CollectionMember, 'url'>,
  collection: string | undefined,
  page?: number | 'last',
): string {
  const passedOn = collection !== undefined && isSigned(collection) ? undefined : collection
  return link(href, ['manifest', url], ['collection', passedOn], ['page', page?.toString()])
}
