/**
 * Tells whether a request carries the reader's cookies: only to the viewer's own origin and to the hosts that
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
