import { fileOfCanvas } from '../../model/alma-services'
import type { Annotation, AnnotationTarget } from '../../model/annotations/annotation'
import type { DigitalObject, Size } from '../../model/digital-object'
import { comparableId, type FindId, idFinder } from '../../model/references/comparable-id'
import { isTranscription } from '../../model/texts/annotation-texts'
import { isReadable } from '../../model/texts/text-reference'
import { documentIdOf } from '../../sources/has-annotations'
import type { NamedCollection, PageAnnotations, PlacedAnnotation } from './page-annotations'
import type { ReadAnnotation, ReadLists } from './read-annotations'

const finders = new WeakMap<DigitalObject, FindId>()

/** Finds canvases by what annotations call them; made once for each object. */
function finderIn(object: DigitalObject): FindId {
  const cached = finders.get(object)
  if (cached) return cached
  const find = idFinder(object.canvases, canvas => [
    canvas.id,
    documentIdOf(canvas),
    fileOfCanvas(canvas.id) ?? canvas.id,
  ])
  finders.set(object, find)
  return find
}

/** The position of the canvas that an id names; `undefined` for a stranger. */
export function positionOf(object: DigitalObject, id: string): number | undefined {
  const find = finderIn(object)
  return find(id) ?? find(fileOfCanvas(id) ?? '')
}

const CAPTIONS = /vtt|srt|subrip|ttml/

/** True for what the text panel and the transcript show. */
function isText(annotation: Annotation): boolean {
  if (!isTranscription(annotation)) return false
  return annotation.bodies.every(
    body =>
      body.kind === 'text' ||
      body.media.type === 'text' ||
      isReadable(body.media.format) ||
      CAPTIONS.test(`${body.media.format} ${body.media.url}`),
  )
}

/** The parts of one canvas that an annotation is about; `undefined` when it is about none of it. */
function partsOn(
  targets: readonly AnnotationTarget[],
  canvas: number,
  object: DigitalObject,
): readonly AnnotationTarget[] | undefined {
  if (targets.length === 0) return []
  const own = targets.filter(target => positionOf(object, target.canvas) === canvas)
  if (own.length > 0) return own
  const whole = comparableId(object.id)
  return targets.some(target => comparableId(target.canvas) === whole) ? [] : undefined
}

const startOf = ({ targets }: PlacedAnnotation) =>
  targets.find(({ time }) => time)?.time?.start ?? Number.NEGATIVE_INFINITY

/** The collections of annotations, in the order in which they come. */
function collectionsOf(
  annotations: readonly PlacedAnnotation[],
  labels: ReadLists['labels'],
): readonly NamedCollection[] {
  return [...new Set(annotations.map(({ collection }) => collection))].map(key => {
    const label = labels.get(key)
    return { key, ...(label && { label }) }
  })
}

/**
 * Finds the annotations that are about one canvas among those that were read for it; transcriptions that are read as text
 * are left out. Those with times are in the order of time.
 */
export function placeAnnotations(
  { annotations, labels, failure, isCut }: ReadLists,
  canvas: number,
  object: DigitalObject,
  size: Partial<Size>,
): PageAnnotations {
  let elsewhere = 0
  const place = ({ annotation, collection }: ReadAnnotation, index: number): readonly PlacedAnnotation[] => {
    if (isText(annotation)) return []
    const targets = partsOn(annotation.targets, canvas, object)
    const isStrange = annotation.targets.every(each => positionOf(object, each.canvas) === undefined)
    if (!targets && isStrange) elsewhere++
    return targets ? [{ key: `${canvas} ${index}`, canvas, annotation, targets, size, collection }] : []
  }
  const placed = annotations
    .flatMap(place)
    .map(each => ({ ...each, collection: labels.has(each.collection) ? each.collection : '' }))
    .sort((one, other) => startOf(one) - startOf(other) || 0)
  const collections = collectionsOf(placed, labels)
  return { annotations: placed, collections, elsewhere, isCut, ...(failure && { failure }) }
}
