// The documents of an object as a pack has them: as anybody gets them, without signatures, and a manifest that comes after
// delivery JSON without image services, since the pack then has the library's files instead of their pictures.

import type { Delivery } from '../../../delivery/delivery'
import { keptUrl, withoutSignatures } from '../../../delivery/kept/kept-url'
import { LARGEST_DOCUMENT, parseJson } from '../../../delivery/parsing/parse-json'
import type { FetchedJson } from '../../../delivery/read-json'
import { isCollection } from '../../../model/collection'
import type { DigitalObject } from '../../../model/digital-object'
import { type Failure, failure, isFailure } from '../../../model/failure'
import { manifestSupplement } from '../../../model/late-manifest'
import { hashOf } from '../../../viewer/offline/packs'
import { loadObject } from '../../../viewer/state/load-object'
import { loadManifest } from '../../../viewer/supplement/late-manifest'

/** An object as anybody gets it, and its documents by the URLs under which they are kept. */
export interface PackDocuments {
  readonly object: DigitalObject
  readonly documents: ReadonlyMap<string, string>
  /** Hash of the object's own document, whatever its signatures. */
  readonly fingerprint: string
}

const isPictureBody = ({ type, '@type': kind }: Record<string, unknown>) =>
  type === 'Image' || (typeof kind === 'string' && /Image$/.test(kind))

/** A manifest whose pictures name no image services. */
export function withoutServices(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withoutServices)
  if (typeof json !== 'object' || json === null) return json
  const fields = Object.entries(json)
  const left = isPictureBody(json as Record<string, unknown>)
    ? fields.filter(([name]) => name !== 'service')
    : fields
  return Object.fromEntries(left.map(([name, value]) => [name, withoutServices(value)]))
}

/** Reads documents as anybody gets them and gathers what is kept of them. */
function publicReader(
  delivery: Pick<Delivery, 'publicBytes'>,
  documents: Map<string, string>,
  signal: AbortSignal,
  change: (json: unknown) => unknown = json => json,
) {
  return {
    async json(url: string): Promise<FetchedJson | Failure> {
      const file = await delivery.publicBytes(url, { most: LARGEST_DOCUMENT, document: true, signal })
      if (isFailure(file)) return file
      const parsed = parseJson(file.bytes)
      if (isFailure(parsed)) return parsed.detail === 'web-page' ? failure('login-required') : parsed
      const json = change(parsed.json)
      documents.set(keptUrl(url), JSON.stringify(withoutSignatures(json)))
      return { json, url }
    },
  }
}

/** Fetches the documents of the object at a URL; a failure when anybody is refused, and for a collection. */
export async function readPackDocuments(
  delivery: Pick<Delivery, 'publicBytes'>,
  url: string,
  signal: AbortSignal,
): Promise<PackDocuments | Failure> {
  const documents = new Map<string, string>()
  const object = await loadObject({ url }, { delivery: publicReader(delivery, documents, signal), signal })
  if (isFailure(object)) return object
  if (isCollection(object)) return failure('unsupported')
  const own = new TextEncoder().encode(documents.get(keptUrl(url)) ?? '')
  const fingerprint = await hashOf(own)
  const reader = publicReader(delivery, documents, signal, withoutServices)
  const manifest = object.lookUnstated && (await loadManifest(object, reader))
  const add = manifest && manifestSupplement(object, manifest, () => false)
  return { object: add ? add(object) : object, documents, fingerprint }
}
