import { readQuery } from './query-parameters'

/** Tells whether a link asks for what staff need (`staff=1`): nothing of it is secret, and it permits nothing. */
export function isForStaff(href: string): boolean {
  return readQuery(new URL(href)).get('staff') === '1'
}

/** Tells whether a link asks for a preflight as soon as the object is there (`preflight=1`, for staff only). */
export function isPreflightAsked(href: string): boolean {
  return isForStaff(href) && readQuery(new URL(href)).get('preflight') === '1'
}

/** The query string that keeps what staff asked for when the object goes out of the link. */
export function staffQuery(href: string): string {
  if (!isForStaff(href)) return ''
  return isPreflightAsked(href) ? '?staff=1&preflight=1' : '?staff=1'
}

/** Finds the reader as whom staff want to see the object (`view-as`); `undefined` when a link names none. */
export function personaInLink(href: string): string | undefined {
  return isForStaff(href) ? readQuery(new URL(href)).get('view-as') : undefined
}
