import { CANVAS_PARAMETERS } from './place'
import { readQuery } from './query-parameters'

const NAMES_PLACE = ['page', ...CANVAS_PARAMETERS, 'cv', 'canvas_index', 'xywh']

/**
 * Tells whether a page address names a place in the object, in any spelling that `readPlace` reads: a page, a canvas, a
 * part of one, or a fragment. One that names only the layout or a rotation does not.
 */
export function namesPlace(href: string): boolean {
  const url = new URL(href)
  const query = readQuery(url)
  if (query.get(...NAMES_PLACE) !== undefined) return true
  return url.hash.length > 1 && !url.hash.startsWith('#?')
}
