import type { DigitalObject } from '../../model/digital-object'
import { PAGE_ID, pageIdOf } from './page-id'

/** The link with what its page is, so that it finds the page again when the object has changed. */
export function lastingLink<Link extends string | undefined>(
  link: Link,
  object: DigitalObject | undefined,
  canvas: number,
): Link | string {
  if (link === undefined || !object || object.canvases.length < 2) return link
  const url = new URL(link)
  url.search = `${url.search}${url.search ? '&' : '?'}${PAGE_ID}=${pageIdOf(object, canvas)}`
  return url.href
}
