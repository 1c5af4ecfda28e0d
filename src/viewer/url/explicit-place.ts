import { parseContentState } from '../../sources/iiif/content-state'
import { readQuery } from './query-parameters'

const NAMES_PLACE = [
  'page',
  'canvas',
  'canvasId',
  'canvas_id',
  'cv',
  'canvas_index',
  'xywh',
  'file_id',
  'file',
] as const

/**
 * Tells whether a page address names a place in the object, in any spelling that `readPlace` reads: a page, a canvas, a
 * part of one, a content state with a canvas, or a fragment. One that names only the layout or a rotation does not.
 */
export function namesPlace(href: string): boolean {
  const url = new URL(href)
  const query = readQuery(url)
  if (query.get(...NAMES_PLACE) !== undefined) return true
  const content = query.get('iiif-content')
  if (content !== undefined && parseContentState(content).canvas) return true
  return url.hash.length > 1 && !url.hash.startsWith('#?')
}
