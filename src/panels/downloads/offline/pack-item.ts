// One thing that is fetched for a pack: a file as it is, or the picture of an image service at reading size with a
// description that offers this size alone.

import type { Delivery } from '../../../delivery/delivery'
import { keptUrl } from '../../../delivery/kept/kept-url'
import type { ImageService, Painting, Size } from '../../../model/digital-object'
import { type Failure, failure, isFailure } from '../../../model/failure'
import { partPictures } from '../../../model/pictures/canvas-picture'
import { infoUrl } from '../../../model/pictures/iiif-image'
import { describeService, paintingAsDescribed } from '../../../stage/pictures/described-services'

/** Pixels across of a page that can be read. */
const READING_WIDTH = 1600

/** Bytes of a file that is kept at most. */
export const LARGEST_FILE = 500_000_000

/** A file as it is put into the cache. */
export interface PackFile {
  /** URL under which it is kept. */
  readonly key: string
  readonly body: Blob
}

/** Kinds of items, whose sizes are alike. */
export type ItemKind = 'picture' | 'file' | 'text' | 'small'

/** One thing that is fetched for a pack. */
export interface PackItem {
  readonly kind: ItemKind
  /** Position of the canvas that needs it. */
  readonly page: number
  /** The key that is written last: when it is there, the item is. */
  readonly mark: string
  /** URL that it is fetched from now; that of a signed file changes. */
  readonly url: string
  /** Fetches it, from a fresh URL where there is one. Rejects when aborted. */
  load(signal: AbortSignal, url?: string): Promise<readonly PackFile[] | Failure>
  /** Bytes that it will have; `undefined` when nobody says. Never rejects. */
  measure(signal: AbortSignal): Promise<number | undefined>
}

async function fetchFile(delivery: Delivery, url: string, signal: AbortSignal): Promise<PackFile | Failure> {
  const file = await delivery.publicBytes(url, { most: LARGEST_FILE, signal })
  if (isFailure(file)) return file
  if (file.cut) return failure('unsupported', { detail: 'too-large' })
  return { key: keptUrl(url), body: new Blob([file.bytes], { type: file.format }) }
}

/** Bytes at a URL: as its server says, else counted. */
async function measureUrl(delivery: Delivery, url: string, signal: AbortSignal): Promise<number | undefined> {
  const stated = await delivery.size(url)
  if (stated !== undefined) return stated
  const file = await fetchFile(delivery, url, signal).catch(() => undefined)
  return file && !isFailure(file) ? file.body.size : undefined
}

/** An item that is one file. */
export function fileItem(
  kind: 'file' | 'text' | 'small',
  url: string,
  page: number,
  delivery: Delivery,
): PackItem {
  return {
    kind,
    page,
    url,
    mark: keptUrl(url),
    async load(signal, fresh = url) {
      const file = await fetchFile(delivery, fresh, signal)
      return isFailure(file) ? file : [file]
    },
    measure: signal => measureUrl(delivery, url, signal),
  }
}

/** Bytes of the description that is kept with a picture, about. */
const DESCRIPTION = 350

/** A description of a service that offers the whole image in one size; `natural` is the size of the image. */
export function oneSizeInfo(service: ImageService, natural: Size, width: number): object {
  const height = Math.max(1, Math.round((width * natural.height) / natural.width))
  const { id, version, format } = service
  return {
    '@context': `http://iiif.io/api/image/${version}/context.json`,
    ...(version === 3 ? { id, type: 'ImageService3' } : { '@id': id }),
    protocol: 'http://iiif.io/api/image',
    profile: version === 3 ? 'level0' : [`http://iiif.io/api/image/${version}/level0.json`],
    ...natural,
    sizes: [{ width, height }],
    ...(format && { preferredFormats: [format] }),
  }
}

/** An item that is the picture of an image service. */
export function serviceItem(painting: Painting, page: number, delivery: Delivery): PackItem {
  const service = painting.media.imageService as ImageService
  const { region } = painting
  const urlNow = async () => {
    await describeService(service, delivery)
    return partPictures(paintingAsDescribed(painting), READING_WIDTH)[0]?.url ?? painting.media.url
  }
  const info = keptUrl(infoUrl(service))
  // Several parts of one image are several items.
  const mark = region ? `${info}/${[region.x, region.y, region.width, region.height].join(',')}` : info
  return {
    kind: 'picture',
    page,
    url: painting.media.url,
    mark,
    async load(signal) {
      const described = await describeService(service, delivery)
      const picture = await fetchFile(delivery, await urlNow(), signal)
      if (isFailure(picture)) return picture
      if (region) return [picture, { key: mark, body: new Blob() }]
      if (isFailure(described)) return [picture]
      const bitmap = await createImageBitmap(picture.body).catch(() => undefined)
      const width = bitmap?.width ?? READING_WIDTH
      bitmap?.close()
      const { service: own } = described
      const json = JSON.stringify(oneSizeInfo(own, described, Math.min(width, described.width)))
      return [picture, { key: info, body: new Blob([json], { type: 'application/json' }) }]
    },
    async measure(signal) {
      const size = await measureUrl(delivery, await urlNow(), signal)
      return size && size + DESCRIPTION
    },
  }
}
