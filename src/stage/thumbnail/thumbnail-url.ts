import { thumbnailUrl } from '../../model/alma-services'
import { isAlmaDelivery, parseAlmaUrl } from '../../model/alma-url'
import type { Canvas, DigitalObject, ImageService, Media } from '../../model/digital-object'
import { fileKindOf } from '../../model/formats/file-kind'
import type { FileKind } from '../../model/formats/format-details'
import { pictureUrl } from '../../model/pictures/iiif-image'

/** Pixels: enough for a thumbnail on a screen of double density. */
const WIDTH = 200
const TALLEST = 400

/** Pixels wide, so that a tall and narrow page is not fetched at a great height. */
function widthFor({ width, height }: Pick<Canvas, 'width' | 'height'>): number {
  if (!width || !height) return WIDTH
  return Math.max(1, Math.round(Math.min(WIDTH, (TALLEST * width) / height)))
}

/** A small picture of a service; `undefined` where it has but the full size. */
function fromService(service: ImageService | undefined, canvas: Canvas): string | undefined {
  if (!service || (service.level === 0 && service.sizes.length === 0)) return undefined
  return pictureUrl(service, { width: widthFor(canvas) })
}

/** A way to a small picture of a canvas. */
export interface ThumbnailSource {
  readonly url: string
  /** Form in which Alma's thumbnail service is asked; it is not asked again and again when it does not answer. */
  readonly service?: 'by-file' | 'by-index'
}

/** Kinds of files of which Alma makes small pictures; for others it sends an icon of its own. */
const PICTURED: ReadonlySet<FileKind> = new Set<FileKind>(['image', 'document', 'video', 'other'])
const FILE = /^\d{8,25}$/

/** Alma's thumbnails of a file of a representation: by its own ID, else counted from 0 in the representation. */
function fromAlma(object: DigitalObject, canvas: Canvas, position: number): readonly ThumbnailSource[] {
  const alma = isAlmaDelivery(object.id) ? parseAlmaUrl(object.id) : undefined
  if (!alma || !PICTURED.has(fileKindOf(canvas.painting[0]?.media))) return []
  const byFile = FILE.test(canvas.id) ? thumbnailUrl({ ...alma, id: canvas.id }) : undefined
  return [
    ...(byFile === undefined ? [] : [{ url: byFile, service: 'by-file' as const }]),
    // A record may have several representations: its ID counts the files of none.
    ...(alma.id.startsWith('99')
      ? []
      : [{ url: thumbnailUrl(alma, position), service: 'by-index' as const }]),
  ]
}

const asSource = (url: string | undefined): readonly ThumbnailSource[] => (url === undefined ? [] : [{ url }])
const fromThumbnail = (thumbnail: Media | undefined, canvas: Canvas) =>
  fromService(thumbnail?.imageService, canvas) ?? thumbnail?.url

/**
 * The ways to a small picture of a canvas (its position in the object), best first: its thumbnail, Alma's thumbnail
 * service, its first picture from an image service. A picture of full size is not fetched for a thumbnail.
 */
export function thumbnailSources(object: DigitalObject, position: number): readonly ThumbnailSource[] {
  const canvas = object.canvases[position]
  if (!canvas) return []
  return [
    ...asSource(fromThumbnail(canvas.thumbnail, canvas)),
    ...fromAlma(object, canvas, position),
    ...asSource(fromService(canvas.painting[0]?.media.imageService, canvas)),
  ]
}
