/** The part of a host that one keeper has: two labels, three under a country's own `ac`, `co`, `gov` and the like. */
function siteOf(host: string): string {
  const labels = host.split('.')
  const [second = '', top = ''] = labels.slice(-2)
  return labels.slice(top.length === 2 && second.length <= 3 ? -3 : -2).join('.')
}

/** Whether two hosts are, as far as their names tell, of one keeper; numbers only when they are the same. */
export function isSameKeeper(one: string, other: string): boolean {
  const named = !/^[\d.]+$|:/.test(one)
  return one === other || (named && one.includes('.') && siteOf(one) === siteOf(other))
}

/**
 * Whether a request carries the reader's cookies: only to the viewer's own origin and to the hosts that
 * the library configured, over https (or http to the same machine during development).
 */
export function credentialsFor(
  href: string,
  pageOrigin: string,
  credentialHosts: readonly string[],
): RequestCredentials {
  const url = new URL(href, pageOrigin)
  if (url.origin === pageOrigin) return 'same-origin'
  const secret = url.protocol === 'https:' || url.hostname === 'localhost' || url.hostname === '127.0.0.1'
  return secret && credentialHosts.includes(url.host) ? 'include' : 'omit'
}
