// Where a refused reader can go from here.

import { isSigned } from '../delivery/renewal'
import { safeUrl } from '../delivery/safe-url'

const ALMA_PATH = /\/(?:view|discovery)\/(?:delivery|UniversalViewer|BookReaderViewer)\/.*$/
const DELIVERY_JSON = /(\/view\/delivery\/(?:[^/?#]+\/)?\d+)\.json(?=$|[?#])/

/** The start page of the viewer that a page address belongs to, also when it was reached by one of Alma's paths. */
export function startPageUrl(href: string): string {
  const { origin, pathname } = new URL(href)
  return origin + pathname.replace(ALMA_PATH, '/')
}

/**
 * Where a document can be opened outside the viewer. Alma's delivery on another host as the page for people,
 * which signs readers in; on the viewer's own host that page would be the viewer again. Never a signed address.
 */
export function urlOutside(url: string | undefined, pageOrigin: string): string | undefined {
  const checked = safeUrl(url)
  if (checked === undefined || isSigned(checked)) return undefined
  return new URL(checked).origin === pageOrigin ? checked : checked.replace(DELIVERY_JSON, '$1')
}

const EMAIL = /^[^\s@<>"',;:?&#%/\\]{1,100}@[A-Za-z0-9.-]{1,200}$/

/** Where the library is asked: its page, else its address for letters; `undefined` when it has configured none. */
export function contactUrl({ address, email }: { readonly address: string; readonly email: string }) {
  return safeUrl(address) ?? (EMAIL.test(email) ? `mailto:${email}` : undefined)
}
