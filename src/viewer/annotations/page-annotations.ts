import type { Annotation, AnnotationTarget } from '../../model/annotations/annotation'
import type { NoteJson } from '../../model/annotations/note-json'
import type { Rect, Size, TimeSpan } from '../../model/digital-object'
import type { Failure } from '../../model/failure'
import type { LanguageMap } from '../../model/language-map'
import { boxOfShape, type MarkShape, movedShape } from '../../model/mark'
import type { PaintedStyle } from '../../model/texts/painted-text'

/** An annotation on a page of the object. */
export interface PlacedAnnotation {
  /** Unique in the object while it is open. */
  readonly key: string
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  readonly annotation: Annotation
  /** The parts on this canvas, in the units of its document. */
  readonly targets: readonly AnnotationTarget[]
  /** Size of the canvas in its document. */
  readonly size: Partial<Size>
  /** Key of the collection that it belongs to. */
  readonly collection: string
  /** The reader's own note, as it is kept. */
  readonly note?: NoteJson
  /** Styles of the classes of its style sheet; absent where it has none. */
  readonly styles?: ReadonlyMap<string, PaintedStyle>
}

/** Annotations that can be shown or hidden together. */
export interface NamedCollection {
  readonly key: string
  /** Absent for annotations that stand in no named collection. */
  readonly label?: LanguageMap
}

/** The annotations of one page. */
export interface PageAnnotations {
  readonly annotations: readonly PlacedAnnotation[]
  /** Those of `annotations`, in the order in which they come. */
  readonly collections: readonly NamedCollection[]
  /** Why some could not be had. */
  readonly failure?: Failure
  /** Number of annotations that are about other objects. */
  readonly elsewhere: number
  /** True when there are more than are listed. */
  readonly isCut: boolean
}

/** The shapes of an annotation in units of the canvas as it is shown, whose size may be another than its document states. */
export function shapesOf({ targets, size }: PlacedAnnotation, shown: Size | undefined): readonly MarkShape[] {
  const shapes = targets.flatMap(target => target.shapes ?? [])
  const { width, height } = size
  if (!shown || !width || !height || (shown.width === width && shown.height === height)) return shapes
  return shapes.map(shape => movedShape(shape, { x: shown.width / width, y: shown.height / height }))
}

/** The smallest box round shapes, in their units; `undefined` for none. */
export function boxRound(shapes: readonly MarkShape[]): Rect | undefined {
  if (shapes.length === 0) return undefined
  const corners = shapes.map(boxOfShape).flatMap(({ x, y, width, height }) => [
    { x, y },
    { x: x + width, y: y + height },
  ])
  return boxOfShape({ polygon: corners })
}

/** The seconds that an annotation is about, if any. */
export function timeOf({ targets }: PlacedAnnotation): TimeSpan | undefined {
  return targets.find(({ time }) => time)?.time
}
