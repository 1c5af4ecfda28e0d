// Descriptions that image services give of themselves, in their info.json or in the document that names them: asked for
// once, and used by whatever shows their pictures.

import { completeDelivery } from '../../delivery/create-delivery'
import type { EntryDelivery } from '../../delivery/delivery'
import type { ImageService, Media, Painting } from '../../model/digital-object'
import { type Failure, failure, isFailure } from '../../model/failure'
import { infoUrl, serviceOf } from '../../model/pictures/iiif-image'
import type { ImageInfo } from '../../model/pictures/image-info'
import { caution } from '../../model/pictures/plain-picture'
import { asStated, toImageInfo } from '../../sources/later'

/** Descriptions that are kept; those of the pages before go first. */
const MOST = 2000

const infos = new Map<string, ImageInfo>()
const requests = new Map<string, Promise<ImageInfo | Failure>>()
/** Origins whose descriptions a browser may not read: their pictures are asked for without. */
const silent = new Set<string>()

const originOf = (service: ImageService) => new URL(service.id).origin

function keep(service: ImageService, info: ImageInfo): ImageInfo {
  const [oldest] = infos.keys()
  if (infos.size >= MOST && oldest !== undefined) infos.delete(oldest)
  infos.set(service.id, info)
  if (info.service.limits || info.service.format) caution.taken = true
  return info
}

async function findDescription(service: ImageService, delivery: EntryDelivery): Promise<ImageInfo | Failure> {
  const url = infoUrl(service)
  if (service.description) {
    const stated = await toImageInfo({ json: service.description, url }, service)
    if (!isFailure(stated)) return keep(service, stated)
  }
  if (silent.has(originOf(service))) return failure('unreachable', { detail: 'across-origins' })
  const { json, refused } = await completeDelivery(delivery).guarded(url, delivery.tokens.find(url))
  if (refused?.detail === 'across-origins') silent.add(originOf(service))
  if (refused) return refused
  const info = await toImageInfo({ json, url }, service)
  return isFailure(info) ? info : keep(service, info)
}

/**
 * Finds what a service says of itself: in the document, else in its info.json, which is asked for once; a failure is not
 * kept. The service is the one of the body as it stands in the object. Never rejects.
 */
export function describeService(
  service: ImageService,
  delivery: EntryDelivery,
): Promise<ImageInfo | Failure> {
  const info = infos.get(service.id)
  if (info) return Promise.resolve(info)
  const running = requests.get(service.id)
  if (running) return running
  const request = findDescription(service, delivery).finally(() => requests.delete(service.id))
  requests.set(service.id, request)
  return request
}

/** The service of a body as it is known: by its own description where that has come, else by the document's. */
export function knownService(
  media: Pick<Media, 'imageService' | 'width' | 'height'>,
): ImageService | undefined {
  const service = serviceOf(media)
  return service && (infos.get(service.id)?.service ?? asStated(service))
}

/** A body, with what its service has said of itself. */
export function asDescribed(media: Media): Media {
  const imageService = knownService(media)
  return imageService ? { ...media, imageService } : media
}

/** A painting, with what the service of its body has said of itself. */
export const paintingAsDescribed = <P extends Painting>(painting: P): P => ({
  ...painting,
  media: asDescribed(painting.media),
})

/** Forgets the descriptions: the reader has signed in or out, and services may give more or less now. */
export function forgetDescriptions(): void {
  infos.clear()
  requests.clear()
}
