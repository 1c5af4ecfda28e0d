import type { Canvas } from '../../../model/digital-object'
import { listOf, objectsIn } from '../../json'
import { documentOf } from '../document-of'
import { idOf } from '../vocabulary'

/** Motivations of what is read as text, or seen as the page itself. */
const TEXT_OR_PAINTING = /(?:supplement|transcrib|paint)ing$/

/**
 * True for a canvas that may have annotations other than transcriptions; cheap. A list that lies elsewhere may hold any.
 * Presentation 3, `annotations`; Presentation 2.1, `otherContent`.
 */
export function hasAnnotations(canvas: Canvas): boolean {
  const json = documentOf(canvas)
  if (!json) return false
  const { annotations, otherContent, items, images } = json
  const lists = listOf(annotations).concat(otherContent ?? [])
  const pages = objectsIn(lists)
  return (
    pages.length < lists.length ||
    pages.some(({ items, resources }) => items === resources) ||
    [...pages, ...objectsIn(items)]
      .flatMap(page => listOf(page.items ?? page.resources))
      .some(each => !objectsIn(each).some(({ motivation }) => TEXT_OR_PAINTING.test(`${motivation}`))) ||
    JSON.stringify([items, images]).includes('"annotations":')
  )
}

/** The id of a canvas in its document: that by which annotations name it. */
export function documentIdOf(canvas: Canvas): string {
  return idOf(documentOf(canvas)) ?? canvas.id
}
