import { safeUrl } from '../../../delivery/safe-url'
import type { Collection } from '../../../model/collection'
import type { DigitalObject, LoadDocument } from '../../../model/digital-object'
import { withParts } from '../../../model/with-parts'
import { type JsonObject, listOf } from '../../json'
import type { SourceDocument } from '../../source'
import { toCollection } from '../to-collection'
import { manifestToDigitalObject } from '../to-digital-object'
import { idOf, typeOf } from '../vocabulary'

/**
 * Checked URLs in some values, on the host that sent the document: a document does not choose whom the viewer talks to.
 */
const urlsIn = (values: readonly unknown[], { url }: SourceDocument): readonly string[] =>
  values
    .map(value => safeUrl(typeof value === 'string' ? value : idOf(value)))
    .filter(each => each !== undefined)
    .filter(each => each !== url && new URL(each).origin === new URL(url).origin)

/** URL of the collection that a page belongs to. */
function collectionOf({ partOf }: JsonObject, document: SourceDocument): string | undefined {
  return urlsIn(
    listOf(partOf).filter(each => ['collection', ''].includes(typeOf(each))),
    document,
  )[0]
}

/** Pages before the one that is opened which are fetched. */
const MOST_BEFORE = 100

/** URLs of pages whose whole is being loaded: pages may name each other in a ring. */
const underWay = new Set<string>()

/**
 * Turns a page of a collection that is a document of its own into the collection that it belongs to, by `partOf`, or by way of
 * the pages before it; into what it lists, and the pages after it, where that cannot be had. Presentation 4, CollectionPage.
 */
export function pageToCollection(json: JsonObject, document: SourceDocument): Collection | DigitalObject {
  const collection = collectionOf(json, document)
  const previous = urlsIn([json.prev], document).find(each => !underWay.has(each))
  const page = { ...toCollection(json, document), ...(previous !== undefined && { previous }) }
  const url = collection ?? previous
  if (url === undefined || underWay.has(url) || underWay.size >= MOST_BEFORE) return page
  const loadWhole = async <Options, Result extends object>(
    load: LoadDocument<Options, Result>,
    options: Options,
  ): Promise<DigitalObject | Result> => {
    underWay.add(document.url)
    try {
      const whole = await load({ url }, options)
      // A first page that names no next one would leave out the page that is opened.
      const leadsHere = 'members' in whole && (url === collection || 'next' in whole)
      return leadsHere ? whole : (page as object as Result)
    } finally {
      underWay.delete(document.url)
    }
  }
  const empty = manifestToDigitalObject({ type: 'Manifest', id: document.url, items: [] }, document)
  return withParts(empty, { loadWhole })
}
