import { carriesSignature } from '../../delivery/carries-signature'
import { safeUrl } from '../../delivery/safe-url'

/** Parameters that Primo's sign-in and CAS add to the URL they lead back to. */
const ADDED = ['loginId', 'isSilent', 'ticket']

/**
 * Checks the URL that a reader comes back to after signing in: an address of the viewer's own origin, or `undefined`. An
 * address that carries a signature is none: it is never passed on.
 */
export function returnUrl(value: unknown, origin: string): string | undefined {
  if (typeof value !== 'string' || /[\\\s]/.test(value)) return undefined
  const checked = safeUrl(value, origin)
  if (checked === undefined || carriesSignature(checked)) return undefined
  const url = new URL(checked)
  return url.origin === origin ? url.href : undefined
}

/** A page address without what a sign-in page added; every other character stays as it is. */
export function withoutLogin(href: string): string {
  const url = new URL(href)
  const parts = url.search.slice(1).split('&')
  const rest = parts.filter(part => !ADDED.includes(part.split('=', 1)[0] ?? ''))
  if (rest.length === parts.length) return href
  url.search = rest.join('&')
  return url.href
}
