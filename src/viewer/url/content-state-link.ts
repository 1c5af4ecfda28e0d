import { parseContentState } from '../../sources/iiif/content-state'
import { CANVAS_PARAMETERS } from './place'
import { OBJECT_PARAMETERS, readQuery } from './query-parameters'
import { WORD_PARAMETERS } from './words-of-link'

/**
 * Returns a page's URL with its content state (`iiif-content`) in the viewer's own parameters: `manifest`, `canvas`
 * and `q`, which a link may also give beside it. What cannot be read stands as the manifest, which is then refused.
 * Content State 1.0, section 3.
 */
export function withoutContentState(href: string): string {
  const url = new URL(href)
  const query = readQuery(url)
  const content = query.get('iiif-content')
  if (content === undefined) return href
  const { manifest, canvas, words } = parseContentState(content)
  const { searchParams } = url
  searchParams.delete('iiif-content')
  if (query.get(...OBJECT_PARAMETERS) === undefined) searchParams.set('manifest', manifest)
  if (canvas && query.get(...CANVAS_PARAMETERS) === undefined) searchParams.set('canvas', canvas)
  if (words && query.get(...WORD_PARAMETERS) === undefined) searchParams.set('q', words)
  if (url.hash.startsWith('#?')) {
    const others = new URLSearchParams(url.hash.slice(2))
    others.delete('iiif-content')
    url.hash = others.size > 0 ? `?${others}` : ''
  }
  return url.href
}
