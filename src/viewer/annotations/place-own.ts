import type { NoteJson } from '../../model/annotations/note-json'
import type { DigitalObject, Size } from '../../model/digital-object'
import { isFailure } from '../../model/failure'
import { toAnnotations } from '../../sources/later'
import type { PlacedAnnotation } from './page-annotations'
import { positionOf } from './place-annotations'

/** Key of the reader's own notes among the collections. */
export const OWN = 'own'

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Size of the canvas on which a note was made; empty where the note does not say. */
function sizeOf({ target }: NoteJson): Partial<Size> {
  const source = isFields(target) && isFields(target.source) ? target.source : {}
  const { width, height } = source
  return typeof width === 'number' && typeof height === 'number' && width > 0 && height > 0
    ? { width, height }
    : {}
}

/** Places the reader's notes on the pages of an object; notes that are about other objects are left out. */
export async function placeOwnNotes(
  notes: readonly NoteJson[],
  object: DigitalObject,
): Promise<ReadonlyMap<number, readonly PlacedAnnotation[]>> {
  const pages = new Map<number, PlacedAnnotation[]>()
  for (const note of notes) {
    const size = sizeOf(note)
    const read = await toAnnotations({ json: { items: [note] }, url: '' }, size)
    const annotation = isFailure(read) ? undefined : read.annotations[0]
    const positions = annotation?.targets.map(each => positionOf(object, each.canvas)) ?? []
    for (const canvas of new Set(positions)) {
      if (canvas === undefined || !annotation) continue
      const targets = annotation.targets.filter((_, index) => positions[index] === canvas)
      const placed = { key: `own ${note.id}`, canvas, annotation, targets, size, collection: OWN, note }
      pages.set(canvas, [...(pages.get(canvas) ?? []), placed])
    }
  }
  return pages
}
