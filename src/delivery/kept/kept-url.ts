// Under which URL something is kept on the device, and found again: the service worker and what fills its caches agree by
// this.

import { isSigned } from '../renewal'

/** The size in a URL of the Image API, before rotation, quality and format. */
const SIZE =
  /\/(full|square|pct:[\d.,]+|[\d.]+(?:,[\d.]+){3})\/[^/?#]+\/(!?[\d.]+\/(?:default|native|color|colour|gr[ae]y|bitonal)\.\w+)/

/** Stands where a signature was, so that an object from a copy knows that its URLs can be renewed. */
const ENDED = '?Signature=ended'

/** The part of a signed URL that stays the same, marked as signed; other URLs as they are. */
export function withoutSignature(url: string): string {
  return isSigned(url) ? `${url.split('?', 1)[0]}${ENDED}` : url
}

/**
 * The URL under which the answer to a URL is kept: without fragment and signature, and one for all sizes of a picture of
 * the Image API, since a pack has one of them.
 */
export function keptUrl(url: string): string {
  const [whole = ''] = url.split('#', 1)
  return withoutSignature(whole).replace(SIZE, '/$1/~/$2')
}

/** A document without signatures. */
export function withoutSignatures(json: unknown): unknown {
  if (typeof json === 'string') return /^https?:/i.test(json) ? withoutSignature(json) : json
  if (Array.isArray(json)) return json.map(withoutSignatures)
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, withoutSignatures(value)]))
}
