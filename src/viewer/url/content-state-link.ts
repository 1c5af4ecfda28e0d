import { type ContentState, parseContentState } from '../../sources/iiif/content-state'
import { CANVAS_PARAMETERS } from './place'
import { OBJECT_PARAMETERS, readQuery } from './query-parameters'
import { WORD_PARAMETERS } from './words-of-link'

/** An id of Alma's; a deep link of Alma ends in that of a file. */
const FILE = /^\d{8,25}$/

/** A fragment; in a URL that was put into the link unencoded, its sign may be encoded all the same. */
const FRAGMENT = /(?:#|%23(?=\d{8,25}$|xywh=|t=))(.*)/s

/** A URL of any scheme, or a path; whatever else stands in the place of a manifest could not be read. */
const URL_OR_PATH = /^(?:[a-z][a-z\d+.-]*:|\/)/i

/** Moves the fragment of the object's URL into a parameter: a file of Alma's, or a part of a canvas. */
function moveFragment(url: URL): void {
  const query = readQuery(url)
  const name = OBJECT_PARAMETERS.find(each => query.get(each) !== undefined) ?? ''
  const target = query.get(name) ?? ''
  const [object = '', fragment = ''] = target.split(FRAGMENT)
  if (fragment === '') return
  const isNamed = query.get(...CANVAS_PARAMETERS) !== undefined
  url.searchParams.set(name, object)
  if (isNamed) return
  if (FILE.test(fragment)) url.searchParams.set('file', fragment)
  else url.searchParams.set('canvas', `${object}#${fragment}`)
}

/** The query string that opens the target of a content state. */
export function targetQuery({ manifest, canvas }: ContentState): string {
  return new URLSearchParams({ manifest, ...(canvas && { canvas }) }).toString()
}

/**
 * Returns a page's URL with its content state (`iiif-content`) in the viewer's own parameters: `manifest`, `canvas`
 * and `q`, which a link may also give beside it; the fragment of the object's URL becomes `canvas` or `file`, and
 * the other ones of several targets `beside`. The URL stays as it is where the content state names nothing, which
 * `readRequest` refuses. Content State 1.0, section 3.
 */
export function withoutContentState(href: string): string {
  const url = new URL(href)
  const query = readQuery(url)
  const content = query.get('iiif-content')
  if (content === undefined) {
    moveFragment(url)
    return url.href
  }
  const { manifest, canvas, words, beside = [] } = parseContentState(content)
  if (query.get(...OBJECT_PARAMETERS) === undefined && !URL_OR_PATH.test(manifest)) return href
  const { searchParams } = url
  searchParams.delete('iiif-content')
  if (query.get(...OBJECT_PARAMETERS) === undefined) searchParams.set('manifest', manifest)
  if (canvas && query.get(...CANVAS_PARAMETERS) === undefined) searchParams.set('canvas', canvas)
  if (query.get('beside') === undefined)
    for (const target of beside) searchParams.append('beside', targetQuery(target))
  if (words && query.get(...WORD_PARAMETERS) === undefined) searchParams.set('q', words)
  if (url.hash.startsWith('#?')) {
    const others = new URLSearchParams(url.hash.slice(2))
    others.delete('iiif-content')
    url.hash = others.size > 0 ? `?${others}` : ''
  }
  return url.href
}
