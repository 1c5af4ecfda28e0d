import type { AnnotationTarget } from '../../model/annotations/annotation'
import { isFileCanvas } from '../../model/texts/words-of-canvas'
import { type FilePlace, openInFile } from '../quotation/file/open-in-file'
import { quotationOutcome } from '../quotation/outcome'
import { sizeOf } from '../state/current-opening'
import { goToCanvas, goToRegion, goToTime } from '../state/navigation'
import { objectOf, type ViewerStore } from '../state/store'
import { annotationsOf } from './annotation-state'
import { boxRound, type PlacedAnnotation, shapesOf, timeOf } from './page-annotations'
import { positionOf } from './place-annotations'

/** Part of the picture round an annotation that is seen with it, as a share of its size. */
const MARGIN = 0.15
/** Share of the canvas that is seen round a point. */
const ROUND_POINT = 0.25

/** Ends when another place is to be shown. */
let opening = new AbortController()

/** The words of a file that an annotation is about; `undefined` where it is about a page, or about no words. */
export function quotedInFile(
  store: ViewerStore,
  { canvas, targets }: PlacedAnnotation,
): FilePlace | undefined {
  const content = objectOf(store.getState())?.canvases[canvas]
  if (!content || !isFileCanvas(content)) return undefined
  for (const { quote, around, fragment } of targets) {
    const { before = '', after = '' } = around ?? {}
    if (quote) return { canvas, quote: { exact: quote, before, after }, fragment }
  }
  return undefined
}

/** Shows the place of an annotation: its words in a file, its region with something round it, its second, or the whole page. */
function showPlace(store: ViewerStore, placed: PlacedAnnotation): void {
  const { canvas } = placed
  const quoted = quotedInFile(store, placed)
  if (quoted) {
    opening.abort()
    opening = new AbortController()
    openInFile(store, quoted, opening.signal).then(
      outcome => outcome && quotationOutcome.setState({ outcome }),
      () => undefined,
    )
    return
  }
  const size = sizeOf(store.getState(), canvas)
  const box = boxRound(shapesOf(placed, size))
  const time = timeOf(placed)
  if (time) {
    goToTime(store, canvas, time)
    return
  }
  if (!box) {
    goToCanvas(store, canvas)
    return
  }
  const least = Math.max(size?.width ?? 0, size?.height ?? 0) * ROUND_POINT
  const across = Math.max(box.width * (1 + 2 * MARGIN), box.width === 0 ? least : 1)
  const down = Math.max(box.height * (1 + 2 * MARGIN), box.height === 0 ? least : 1)
  goToRegion(store, canvas, {
    x: Math.max(box.x + (box.width - across) / 2, 0),
    y: Math.max(box.y + (box.height - down) / 2, 0),
    width: across,
    height: down,
  })
}

/** The page of this object that a link leads to; `undefined` when it leads elsewhere. */
export function linkedPage(store: ViewerStore, place: AnnotationTarget | undefined): number | undefined {
  const object = objectOf(store.getState())
  return object && place && positionOf(object, place.canvas)
}

/** Goes to a part of a canvas of this object. */
export function goToLinked(store: ViewerStore, canvas: number, place: AnnotationTarget): void {
  const box = boxRound(place.shapes ?? [])
  if (place.time) goToTime(store, canvas, place.time)
  else if (box) goToRegion(store, canvas, box)
  else goToCanvas(store, canvas)
}

/** The place of this object that a hotspot leads to; `undefined` when it is none, or leads elsewhere. */
function hotspotOf(store: ViewerStore, { annotation, canvas }: PlacedAnnotation) {
  if (!annotation.motivations.includes('linking')) return undefined
  for (const body of annotation.bodies) {
    const place = body.kind === 'resource' ? body.place : undefined
    const page = linkedPage(store, place)
    if (place && page !== undefined && page !== canvas) return { page, place }
  }
  return undefined
}

/**
 * Chooses an annotation: from the list, its place is shown; by its mark, its text, or where it leads to when it is a
 * hotspot of this object.
 */
export function chooseAnnotation(store: ViewerStore, placed: PlacedAnnotation, by: 'list' | 'mark'): void {
  annotationsOf(store).setState({ chosen: placed.key })
  if (by === 'list') {
    showPlace(store, placed)
    return
  }
  const hotspot = hotspotOf(store, placed)
  const time = timeOf(placed)
  if (hotspot) {
    goToLinked(store, hotspot.page, hotspot.place)
    return
  }
  if (time) goToTime(store, placed.canvas, time)
  store.setState({ panel: 'annotations' })
}
