import { fileOfCanvas, isThumbnailUrl, thumbnailUrl } from '../../model/alma-services'
import { isAlmaDelivery, parseAlmaUrl } from '../../model/alma-url'
import type { Canvas, DigitalObject, ImageService, Media, Painting } from '../../model/digital-object'
import { fileKindOf } from '../../model/formats/file-kind'
import type { FileKind } from '../../model/formats/format-row'
import { AS_DELIVERED, paintingsShown, type ShownPainting } from '../../model/layers'
import { pictureUrl } from '../../model/pictures/iiif-image'
import { isPicture } from '../../model/pictures/pictures'
import { caution } from '../../model/pictures/plain-picture'
import { knownService } from '../pictures/described-services'

/** Pixels: enough for a thumbnail on a screen of double density. */
export const WIDTH = 200
const TALLEST = 400

/** Pixels wide, so that a tall and narrow page is not fetched at a great height. */
function widthFor({ width, height }: Pick<Canvas, 'width' | 'height'>): number {
  if (!width || !height) return WIDTH
  return Math.max(1, Math.round(Math.min(WIDTH, (TALLEST * width) / height)))
}

/** True for a service that has small pictures. */
const hasSmall = (service: ImageService | undefined): service is ImageService =>
  service !== undefined && (service.level !== 0 || service.sizes.length > 0)

/** A small picture of a body from its service; `undefined` where that has but the full size. */
function fromService(media: Media | undefined, canvas: Canvas): string | undefined {
  const service = media && knownService(media)
  return hasSmall(service) ? pictureUrl(service, { width: widthFor(canvas) }) : undefined
}

/** A way to a small picture of a canvas. */
export interface ThumbnailSource {
  /** URL of one picture; names the source where there are several. */
  readonly url: string
  /**
   * Kind of a source that is heard of before it is asked by every page: a form of Alma's thumbnail service, or pictures
   * that a document states beside an image service.
   */
  readonly service?: 'by-file' | 'by-index' | 'stated'
  /** The pictures of a canvas that is put together from several, from parts or turned ones. */
  readonly paintings?: readonly ShownPainting[]
  /** From a manifest that came after delivery JSON: the page as it was drawn comes before it. */
  readonly late?: true
}

/** Kinds of files of which Alma makes small pictures; for others it sends an icon of its own. */
const PICTURED: ReadonlySet<FileKind> = new Set<FileKind>(['image', 'document', 'video', 'other'])

/**
 * Alma's thumbnails of a file: by its own ID, and in an object from delivery JSON, whose canvases are the files, counted
 * from 0 in the representation.
 */
function fromAlma(object: DigitalObject, canvas: Canvas, position: number): readonly ThumbnailSource[] {
  const alma = parseAlmaUrl(object.id)
  if (!alma || !PICTURED.has(fileKindOf(canvas.painting[0]?.media))) return []
  const file = fileOfCanvas(canvas.id)
  // A record may have several representations: its ID counts the files of none.
  const isCounted = isAlmaDelivery(object.id) && !alma.id.startsWith('99')
  return [
    ...(file === undefined
      ? []
      : [{ url: thumbnailUrl({ ...alma, id: file }), service: 'by-file' as const }]),
    ...(isCounted ? [{ url: thumbnailUrl(alma, position), service: 'by-index' as const }] : []),
  ]
}

const asSource = (url: string | undefined): readonly ThumbnailSource[] => (url === undefined ? [] : [{ url }])

/** Pixels: a picture that is larger is no thumbnail where an image service makes one. */
export const LARGEST_THUMBNAIL = 600
/** The size in a URL of the Image API. */
const SIZE_IN_URL = /\/!?(\d*),(\d*)\/[\d!.]+\/\w+\.\w+(?:\?|$)/

/** Pixels of the longer side that a thumbnail has by its own statement; not known when absent. */
function statedSide({ url, width = 0, height = 0 }: Media): number | undefined {
  const [, across = '', down = ''] = SIZE_IN_URL.exec(url) ?? []
  return Math.max(Number(across), Number(down)) || Math.max(width, height) || undefined
}

/**
 * The thumbnail that the document states, where it is one. Beside a service that makes small pictures it must say that it
 * is small, and the first of an object has to be it.
 */
function fromThumbnail(canvas: Canvas, hasService: boolean): readonly ThumbnailSource[] {
  const { thumbnail } = canvas
  if (!thumbnail) return []
  const small = fromService(thumbnail, canvas)
  if (small !== undefined || !hasService) return asSource(small ?? thumbnail.url)
  const side = statedSide(thumbnail)
  return side !== undefined && side <= LARGEST_THUMBNAIL ? [{ url: thumbnail.url, service: 'stated' }] : []
}

/** True for a picture that is not simply the whole canvas. */
const isPartial = ({ target, region, rotation }: Painting) =>
  target !== undefined || region !== undefined || rotation !== undefined

/** The canvas as the stage shows it, from small pictures of its services. */
function fromPaintings(canvas: Canvas): readonly ThumbnailSource[] {
  const paintings = paintingsShown(AS_DELIVERED, 0, canvas.painting)
  const [first] = paintings
  if (!first) return []
  if (paintings.length === 1 && !isPartial(first)) return asSource(fromService(first.media, canvas))
  const areSmall = paintings.every(({ media }) => hasSmall(knownService(media)))
  return areSmall ? [{ url: `${canvas.id}#painted`, paintings }] : []
}

/** The thumbnail that the document states; Alma's service may be named in it. */
function stated(canvas: Canvas, hasService: boolean): readonly ThumbnailSource[] {
  return fromThumbnail(canvas, hasService).map(each =>
    isThumbnailUrl(each.url) ? { ...each, service: 'by-file' } : each,
  )
}

/**
 * The ways to a small picture of a canvas (its position in the object), best first: its thumbnail, Alma's thumbnail
 * service, its pictures from image services; for objects from Alma's manifests its service comes last. A picture of full
 * size is not fetched for a thumbnail.
 */
export function thumbnailSources(object: DigitalObject, position: number): readonly ThumbnailSource[] {
  const canvas = object.canvases[position]
  if (!canvas) return []
  const painted = fromPaintings(canvas)
  const own = stated(canvas, painted.length > 0)
  const alma = fromAlma(object, canvas, position).filter(({ url }) => own.every(each => each.url !== url))
  // Delivery JSON names no image service: one that is there came with the manifest.
  if (!object.lookUnstated) return [...own, ...painted, ...alma]
  const late = canvas.lateThumbnail
    ? asSource(fromService(canvas.lateThumbnail, canvas) ?? canvas.lateThumbnail.url)
    : []
  return [...own, ...alma, ...[...late, ...painted].map(each => ({ ...each, late: true as const }))]
}

/** True for a canvas that is a picture on the reader's own disk: it is drawn in small where it has no other picture. */
export function isLocalPicture(canvas: Canvas | undefined): boolean {
  const media = canvas?.painting[0]?.media
  return media !== undefined && isPicture(media) && media.url.startsWith('blob:')
}

/** True for a canvas of which a small picture may be had before it is opened. */
export const hasThumbnail = (object: DigitalObject, position: number): boolean =>
  thumbnailSources(object, position).length > 0 || isLocalPicture(object.canvases[position])

/** Services of which must be heard whether they have small pictures, and in which format; all when one has failed. */
export function unheardServices(canvas: Canvas | undefined, hasFailed: boolean): readonly ImageService[] {
  return (canvas?.painting ?? []).flatMap(({ media }) => {
    const service = media.imageService
    return service && (hasFailed || caution.taken || !hasSmall(knownService(media))) ? [service] : []
  })
}
