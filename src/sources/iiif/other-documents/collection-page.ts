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
 * URL of the collection that a page belongs to, on the host that sent the page: a document does not choose whom the viewer
 * talks to.
 */
function wholeOf(json: JsonObject, { url }: SourceDocument): string | undefined {
  return listOf(json.partOf)
    .filter(each => ['collection', ''].includes(typeOf(each)))
    .map(each => safeUrl(typeof each === 'string' ? each : idOf(each)))
    .find(each => each !== undefined && each !== url && new URL(each).origin === new URL(url).origin)
}

/**
 * Turns a page of a collection that is a document of its own into the collection that it belongs to; into what it lists, and
 * the pages after it, where that cannot be had. Presentation 4, CollectionPage.
 */
export function pageToCollection(json: JsonObject, document: SourceDocument): Collection | DigitalObject {
  const page = toCollection(json, document)
  const url = wholeOf(json, document)
  if (url === undefined) return page
  const loadWhole = async <Options, Result extends object>(
    load: LoadDocument<Options, Result>,
    options: Options,
  ): Promise<DigitalObject | Result> => {
    const whole = await load({ url }, options)
    return 'members' in whole ? whole : (page as object as Result)
  }
  const empty = manifestToDigitalObject({ type: 'Manifest', id: document.url, items: [] }, document)
  return withParts(empty, { loadWhole })
}
