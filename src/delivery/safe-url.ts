// The one checker: every href, src and fetch that comes from data or from the page's address passes it.

/** Addresses longer than this are refused; a signed address with an Alma image id has about 2,500 characters. */
export const LONGEST_URL = 8192

const HTTP = /^https?:\/\//i
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/

/**
 * Returns the address when it may be followed: http or https, no user name or password, no control
 * characters, at most 8,192 characters. A relative address is resolved against `base`. An absolute one
 * comes back character for character, because image service ids must not be normalized.
 * Anything else is `undefined`.
 */
export function safeUrl(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_URL) return undefined
  const text = value.trim()
  if (text === '' || CONTROL.test(text)) return undefined
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined
  if (!url || !HTTP.test(url.href) || url.username !== '' || url.password !== '') return undefined
  return HTTP.test(text) ? text : url.href
}

/** The host of an address for messages to the reader; empty when it is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : ''
}
