import { safeUrl } from '../../../delivery/safe-url'
import type {
  Annotation,
  AnnotationList,
  AnnotationPage,
  AnnotationTarget,
  CanvasAnnotations,
} from '../../../model/annotations/annotation'
import type { Canvas, DigitalObject, Rect, Size } from '../../../model/digital-object'
import { type MarkShape, movedShape } from '../../../model/mark'
import { isObject, type JsonObject, LONGEST_SIDE, listOf, objectsIn, positive } from '../../json'
import { documentOf } from '../document-of'
import { regionOf } from '../fragment'
import { fragmentsOf } from '../painting'
import { idOf, withoutFragment } from '../vocabulary'
import { toAnnotationPage } from './annotations'

const MOST_LISTS = 200
const DEEPEST_RESOURCE = 8
const MOST_RESOURCES = 200

const sizeOf = ({ width, height }: JsonObject): Partial<Size> => {
  const [across, down] = [positive(width, LONGEST_SIDE), positive(height, LONGEST_SIDE)]
  return { ...(across && { width: across }), ...(down && { height: down }) }
}

/** A list in a document: its annotations as far as they stand there, and the URL where nothing stands there. */
export function toList(reference: unknown, size: Partial<Size>): readonly AnnotationList[] {
  const json = isObject(reference) ? reference : { id: reference }
  const isWhole = [json.items, json.resources, json.first].some(each => each !== undefined)
  const url = isWhole ? undefined : safeUrl(idOf(json))
  if (!isWhole && url === undefined) return []
  // The page that lies elsewhere says itself what follows it.
  const { next, ...page } = toAnnotationPage(json, size)
  return [{ page: { ...page, ...(isWhole && next && { next }) }, ...(url && { url }) }]
}

const isPainting = ({ motivations: [first, ...others] }: Annotation) =>
  others.length === 0 && (first === undefined || first === 'painting')

/** Notes that stand among the paintings. */
function notesAmong(page: JsonObject, size: Partial<Size>): readonly AnnotationList[] {
  if (!listOf(page.items).some(each => isObject(each) && !/painting/.test(String(each.motivation)))) return []
  const read = toAnnotationPage(page, size)
  const annotations = read.annotations.filter(each => !isPainting(each))
  return annotations.length > 0 ? [{ page: { ...read, annotations } }] : []
}

/** An image, or the image service of one, that has annotations of its own. */
interface AnnotatedResource {
  readonly json: JsonObject
  /** Ids by which targets may name it. */
  readonly ids: readonly string[]
  readonly size: Partial<Size>
}

function annotatedIn(
  value: unknown,
  around: Partial<AnnotatedResource>,
  depth = 0,
): readonly AnnotatedResource[] {
  if (depth > DEEPEST_RESOURCE) return []
  return objectsIn(value)
    .slice(0, MOST_RESOURCES)
    .flatMap(json => {
      const ids = [...(around.ids ?? []), ...[idOf(json) ?? []].flat()]
      const size = { ...around.size, ...sizeOf(json) }
      const services = objectsIn(json.service)
      const all = [...ids, ...services.flatMap(each => idOf(each) ?? [])]
      const own = json.annotations === undefined ? [] : [{ json, ids: all, size }]
      const inner = [json.items, json.item, json.default, json.source, json.full, json.service]
      return [...own, ...inner.flatMap(each => annotatedIn(each, { ids, size }, depth + 1))]
    })
    .slice(0, MOST_RESOURCES)
}

/** The target on the canvas of a part of a picture that is painted at `place`, in canvas units. */
function onCanvas(
  { shapes, time }: AnnotationTarget,
  canvas: string,
  place: Rect | undefined,
  size: Partial<Size>,
): AnnotationTarget {
  const { width, height } = size
  const moved: readonly MarkShape[] | undefined =
    place && width && height
      ? shapes?.map(shape => movedShape(shape, { x: place.width / width, y: place.height / height }, place))
      : shapes
  return { canvas, ...(moved && { shapes: moved }), ...(time && { time }) }
}

/** Annotations of the pictures that an annotation paints, moved to where they are painted. */
function listsOfPictures(
  painting: JsonObject,
  canvas: string,
  size: Partial<Size>,
): readonly AnnotationList[] {
  const { width, height } = size
  const target = fragmentsOf(painting.target ?? painting.on)
    .map(each => regionOf(each, size))
    .find(Boolean)
  const place = target ?? (width && height ? { x: 0, y: 0, width, height } : undefined)
  return annotatedIn(painting.body ?? painting.resource, {}).flatMap(picture =>
    listOf(picture.json.annotations)
      .slice(0, MOST_LISTS)
      .flatMap(each => toList(each, picture.size))
      .map(({ page, ...list }) => ({
        ...list,
        page: withTargets(page, each =>
          picture.ids.includes(each.canvas) || picture.ids.some(id => withoutFragment(id) === each.canvas)
            ? onCanvas(each, canvas, place, picture.size)
            : each,
        ),
      })),
  )
}

const withTargets = (page: AnnotationPage, change: (target: AnnotationTarget) => AnnotationTarget) => ({
  ...page,
  annotations: page.annotations.map(each => ({ ...each, targets: each.targets.map(change) })),
})

/**
 * The annotations that a document has for a canvas: pages in it or elsewhere, notes among the paintings, annotations of the
 * painted pictures, and those of the whole object. Presentation 3, `annotations`; Presentation 2.1, `otherContent`.
 */
export function annotationsOn(canvas: Canvas, { annotations }: DigitalObject): CanvasAnnotations | undefined {
  const json = documentOf(canvas)
  if (!json) return undefined
  const size = sizeOf(json)
  const ofObject = listOf(annotations).slice(0, MOST_LISTS)
  const id = idOf(json) ?? canvas.id
  const references = [...listOf(json.annotations), ...listOf(json.otherContent)].slice(0, MOST_LISTS)
  const pages = objectsIn(json.items).slice(0, MOST_LISTS)
  const paintings = [...pages.flatMap(page => objectsIn(page.items)), ...objectsIn(json.images)]
  return {
    size,
    lists: [
      ...[...references, ...ofObject].flatMap(each => toList(each, size)),
      ...pages.flatMap(page => notesAmong(page, size)),
      ...paintings.slice(0, MOST_RESOURCES).flatMap(each => listsOfPictures(each, id, size)),
    ].slice(0, MOST_LISTS),
  }
}
