// Which links open in place, and what the iframe is then given. The iframe only ever shows a configured viewer; the
// address of a link reaches it as a parameter.

import { ALMA_PATH } from '../model/alma-url'
import { httpUrl, type Settings } from './settings'

/** Something that can be opened. */
export interface Target {
  /** Name of the object in ASCII, as the page's location carries it. */
  readonly name: string
  /** The viewer's address that shows it. */
  readonly src: string
  /** Place to open it at, as the link's `data-page` names it. */
  readonly page?: string | undefined
  /** Words to find in it. */
  readonly query?: string | undefined
}

/** A target and the element of the page that opens it, which gets the focus back. */
export interface Opening {
  readonly target: Target
  readonly opener?: HTMLElement | undefined
}

const LONGEST = 8192
/** Parameters by which the viewer's own links name an object. */
export const OBJECT = /[?&](service|iiif-content|(iiif)?manifest(id)?|(rep|mms)_id)=./i

const SOUND = /^\s*\S{1,8192}\s*$/

/** An address that may be opened: http(s), without blanks or a user name, not endless; `undefined` otherwise. */
function readUrl(value: string): URL | undefined {
  const url = SOUND.test(value) ? httpUrl(value) : undefined
  return url?.username || url?.password ? undefined : url
}

/** Tells whether an address is the page of a configured viewer and names an object. */
function isViewerLink({ viewers }: Settings, { origin, pathname, search, hash }: URL): boolean {
  const page = origin + pathname.replace(/index\.html$/, '')
  return viewers.some(({ href }) => href === page) && OBJECT.test(search + hash.replace('#?', '&'))
}

/** The address of the viewer that is asked for something by a parameter. */
function viewerUrl({ viewer }: Settings, parameter: string, value: string): string {
  return `${viewer.href}?${parameter}=${encodeURIComponent(value)}`
}

/**
 * Turns a URL into a target. Alma's delivery and viewer paths on any host and links to a configured viewer always open; a
 * manifest, or a page that carries one in `?manifest=`, when it is `wanted`. `undefined` for everything else.
 */
export function toTarget(settings: Settings, value: string, isExplicit = false): Target | undefined {
  const url = readUrl(value)
  if (!url) return undefined
  const { href, hash } = url
  const target = (src: string) => ({ name: href, src })
  if (isViewerLink(settings, url)) return target(href)
  const alma = ALMA_PATH.exec(url.pathname)
  if (alma && !alma[4]) {
    return target(viewerUrl(settings, 'service', href.slice(0, href.length - hash.length)) + hash)
  }
  if (!isExplicit) return undefined
  const manifest = readUrl(url.searchParams.get('manifest') ?? '')
  const canvas = url.searchParams.get('canvas')
  return target(
    viewerUrl(settings, 'manifest', (manifest ?? url).href) +
      (manifest && canvas ? `&canvas=${encodeURIComponent(canvas)}` : ''),
  )
}

/** Turns a content state (IIIF Content State 1.0) into a target. */
export function toContentTarget(settings: Settings, content: string): Target {
  return { name: encodeURI(content), src: viewerUrl(settings, 'iiif-content', content) }
}

/**
 * Turns a link, or another element marked `data-lectern`, into a target; `undefined` leaves it to the browser: not matched,
 * marked `data-lectern="off"`, or a download. A content state in `data-iiif-content` is for the viewer to read.
 */
export function targetOf(settings: Settings, element: Element): Target | undefined {
  const of = (name: string) => element.getAttribute(name)
  const [mark, content] = [of('data-lectern'), of('data-iiif-content')]
  const href = element instanceof HTMLAnchorElement ? element.href : ''
  if (mark === 'off' || of('download') !== null) return undefined
  const marked = mark !== null
  const target =
    content && content.length <= LONGEST && (marked || settings.iiif)
      ? toContentTarget(settings, content)
      : toTarget(settings, mark || href, marked || (settings.iiif && /[?&]manifest=http/i.test(href)))
  return target && { ...target, page: of('data-page') ?? '' }
}

/** The viewer's address with a place, which goes before its own, and what follows it: a language, words to find, parts to leave out. */
export function withPlace(
  src: string,
  page?: number | string | null,
  lang?: string,
  query?: string | null,
  without?: string,
): string {
  const url = new URL(src)
  url.search =
    (page ? `page=${encodeURIComponent(page)}&` : '') +
    url.search.slice(1) +
    (lang ? `&lang=${lang}` : '') +
    (without ? `&without=${without}` : '') +
    (query ? `&q=${encodeURIComponent(query)}` : '')
  return url.href
}
