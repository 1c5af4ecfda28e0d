// Which hosts and pages the library lets in.

import type { Configuration } from '../../model/configuration'

/** Tells whether `host[:port]` is one of the patterns: itself, or a host of a domain (`*.example.org`). */
export function isAmong(host: string, patterns: readonly string[]): boolean {
  const name = host.toLowerCase()
  return patterns.some(pattern => {
    const allowed = pattern.toLowerCase()
    return allowed.startsWith('*.') ? name.endsWith(allowed.slice(1)) : name === allowed
  })
}

/** Tells whether objects of an address may be opened: the viewer's own host, the delivery host, or one that is configured. */
export function mayOpen(url: string, page: URL, configuration: Configuration): boolean {
  const { host } = new URL(url)
  const { openHosts, deliveryHost } = configuration
  return openHosts.length === 0 || isAmong(host, [page.host, deliveryHost, ...openHosts])
}

/** The window as far as it tells who holds it. */
export interface Framing {
  readonly framed: boolean
  /** Origins of the pages around, where the browser tells them. */
  readonly ancestors?: readonly string[] | undefined
  /** Address of the page that opened this one; its origin at least. */
  readonly referrer: string
}

/** Tells whether the viewer may be shown where it is. It fails closed: a holder that cannot be known is none of those allowed. */
export function mayBeHeld(
  { framed, ancestors, referrer }: Framing,
  ownOrigin: string,
  { embedOrigins }: Configuration,
): boolean {
  if (!framed || embedOrigins.length === 0 || embedOrigins.includes('*')) return true
  const holders = ancestors ?? (URL.canParse(referrer) ? [new URL(referrer).origin] : [])
  const allowed = [ownOrigin, ...embedOrigins]
  return holders.length > 0 && holders.every(holder => allowed.includes(holder))
}
