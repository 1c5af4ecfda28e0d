// Next steps of a refused reader.

import { isSigned } from '../delivery/renewal'
import { safeUrl } from '../delivery/safe-url'
import { pageForPeople, parseAlmaUrl } from '../model/alma-url'

/**
 * A URL at which a document can be opened outside the viewer: Alma's delivery on another host as the page for people,
 * which signs readers in; on the viewer's own host that page would be the viewer again. Never a signed URL.
 */
export function urlOutside(url: string | undefined, pageOrigin: string): string | undefined {
  const checked = safeUrl(url)
  if (checked === undefined || isSigned(checked)) return undefined
  if (new URL(checked).origin === pageOrigin) return checked
  const alma = parseAlmaUrl(checked)
  return alma?.form === 'view/delivery' ? pageForPeople(alma) + new URL(checked).search : checked
}

const EMAIL = /^[^\s@<>"',;:?&#%/\\]{1,100}@[A-Za-z0-9.-]{1,200}$/

/** Contact of the library: its page, else its e-mail address; `undefined` when none is configured. */
export function contactUrl({ address, email }: { readonly address: string; readonly email: string }) {
  return safeUrl(address) ?? (EMAIL.test(email) ? `mailto:${email}` : undefined)
}
