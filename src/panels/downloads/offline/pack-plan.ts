// Everything that has to be fetched so that an object can be read without a network: pictures at reading size, files,
// texts, small pictures.

import type { Delivery } from '../../../delivery/delivery'
import type { Canvas, DigitalObject, Media, Painting } from '../../../model/digital-object'
import { isFailure } from '../../../model/failure'
import { fileKindOf } from '../../../model/formats/file-kind'
import { isPicture } from '../../../model/pictures/pictures'
import { annotationsOn } from '../../../sources/annotations'
import { hasAnnotations } from '../../../sources/has-annotations'
import { thumbnailSources } from '../../../stage/thumbnail/thumbnail-url'
import { findTexts } from '../../../viewer/files/find-texts'
import { fileItem, type PackItem, serviceItem } from './pack-item'

/** The work of keeping an object. */
export interface PackPlan {
  readonly items: readonly PackItem[]
  /** Pages, counted from 0, of which something is guarded or streamed, so that it is not kept. */
  readonly leftOut: ReadonlySet<number>
  /** Groups of the viewer's own files that the object needs. */
  readonly groups: ReadonlySet<string>
}

/** Streams are many files that the player chooses among. */
const isStream = ({ format, url }: Media) =>
  /mpegurl|dash\+xml/.test(format) || /\.(?:m3u8|mpd)(?:[?#]|$)/i.test(url)

const isGuarded = ({ accessServices = [] }: Media) => accessServices.length > 0

/** Paintings of a canvas and of those that stand for it. */
const paintingsOf = ({ painting, placeholder, accompanying }: Canvas): readonly Painting[] => [
  ...painting,
  ...(placeholder?.painting ?? []),
  ...(accompanying?.painting ?? []),
]

function groupsOf({ canvases }: DigitalObject): ReadonlySet<string> {
  const media = canvases.flatMap(({ painting }) => painting.map(each => each.media))
  const untold = media.some(({ type, format }) => type === '' && format === '')
  return new Set([
    ...(untold || media.some(each => fileKindOf(each) === 'document') ? ['pdf'] : []),
    ...(media.some(({ type }) => type === 'model') ? ['model'] : []),
  ])
}

/** URLs of the texts and annotations of a canvas that lie elsewhere. */
async function textUrls(
  canvas: Canvas,
  object: DigitalObject,
  delivery: Delivery,
): Promise<readonly string[]> {
  const texts = await findTexts(canvas)
  const loadJson = async (url: string) => {
    const document = await delivery.json(url)
    return isFailure(document) ? undefined : document.json
  }
  const lines = (await canvas.loadTimedTexts?.(loadJson)) ?? []
  const lists = hasAnnotations(canvas) ? (await annotationsOn(canvas, object))?.lists : undefined
  return [...texts, ...lines, ...(lists ?? [])].flatMap(({ url }) => (url ? [url] : []))
}

/** URL of the small picture of a page; none where the page's own service gives it, which is kept for all sizes. */
function smallUrl(object: DigitalObject, page: number): string | undefined {
  const [small] = thumbnailSources(object, page)
  const paintings = object.canvases[page] ? paintingsOf(object.canvases[page]) : []
  const services = paintings.flatMap(({ media }) => media.imageService?.id ?? [])
  if (!small || small.paintings || services.some(id => small.url.startsWith(`${id}/`))) return undefined
  return small.url
}

/** Plans what is fetched of an object. Touches the network for nothing. */
export async function planPack(object: DigitalObject, delivery: Delivery): Promise<PackPlan> {
  const items = new Map<string, PackItem>()
  const leftOut = new Set<number>()
  const add = (item: PackItem) => {
    if (!items.has(item.mark)) items.set(item.mark, item)
  }
  const addPainting = (painting: Painting, page: number) => {
    const { media } = painting
    if (media.imageService && isPicture(media)) add(serviceItem(painting, page, delivery))
    else if (media.url) add(fileItem('file', media.url, page, delivery))
  }
  for (const [page, canvas] of object.canvases.entries()) {
    const all = paintingsOf(canvas)
    const open = all.filter(({ media }) => !isGuarded(media) && !isStream(media))
    for (const painting of open) addPainting(painting, page)
    if (open.length < all.length) {
      leftOut.add(page)
      continue
    }
    for (const url of await textUrls(canvas, object, delivery)) add(fileItem('text', url, page, delivery))
    const small = smallUrl(object, page)
    if (small !== undefined) add(fileItem('small', small, page, delivery))
  }
  return { items: [...items.values()], leftOut, groups: groupsOf(object) }
}

/** The URLs of signed files by what they are kept under, for fresh ones. */
export const urlsOf = ({ items }: PackPlan): ReadonlyMap<string, string> =>
  new Map(items.map(({ mark, url }) => [mark, url]))
