// The one request that the first page needs. Everything that depends on what a service says of itself is in
// `iiif-image.ts`, which the entry does not carry.

import type { Painting } from '../digital-object'

/** Pixels across that a service is asked for before it has told its limits. */
const UNASKED = 1024

/** Set once a service has refused a size or stated limits: from then on services are heard before they are asked. */
export const caution = { taken: false }

/**
 * URL of the whole picture of a painting about `width` pixels wide, in the one form of size that levels 1 and 2 of all
 * versions share; `undefined` where the service's own statements decide. Image API 3.0 section 4, 2.1 section 4.
 */
export function plainPictureUrl({ media, region, rotation }: Painting, width: number): string | undefined {
  const { imageService: service, width: stated } = media
  const across = Math.min(Math.ceil(width), service?.width ?? stated ?? Number.NaN)
  return service && !(region || rotation || service.description || caution.taken) && across <= UNASKED
    ? `${service.id}/full/${across},/0/${service.version === 1 ? 'native' : 'default'}.jpg${service.query}`
    : undefined
}
