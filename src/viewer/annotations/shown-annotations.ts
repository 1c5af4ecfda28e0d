import type { TimeSpan } from '../../model/digital-object'
import type { AnnotationState } from './annotation-state'
import { type PlacedAnnotation, timeOf } from './page-annotations'

/** The annotations of a page that are not switched off. */
export function shownAnnotations(
  { pages, own, hidden }: Pick<AnnotationState, 'pages' | 'own' | 'hidden'>,
  canvas: number,
): readonly PlacedAnnotation[] {
  const all = [...(pages.get(canvas)?.read?.annotations ?? []), ...(own.get(canvas) ?? [])]
  return hidden.size === 0 ? all : all.filter(({ collection }) => !hidden.has(collection))
}

/** An annotation on a time of a recording. */
export interface TimedAnnotation {
  readonly placed: PlacedAnnotation
  readonly time: TimeSpan
}

/** Seconds for which an annotation of one moment is current. */
const MOMENT = 3

/** True while a recording is at a time; a moment lasts a few seconds. */
export const isAt = ({ start, end = start + MOMENT }: TimeSpan, second: number): boolean =>
  second >= start && second < end

/** The annotations of a canvas on its time, in the order of their times. */
export function timedAnnotations(
  state: Pick<AnnotationState, 'pages' | 'own' | 'hidden'>,
  canvas: number,
): readonly TimedAnnotation[] {
  return shownAnnotations(state, canvas)
    .flatMap(placed => {
      const time = timeOf(placed)
      return time ? [{ placed, time }] : []
    })
    .sort((one, other) => one.time.start - other.time.start)
}
