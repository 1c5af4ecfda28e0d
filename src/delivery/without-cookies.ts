// Servers that take no cookies: they answer `Access-Control-Allow-Origin: *`, which browsers refuse when a request carried
// some. Loaded when a request with cookies got no answer.

const origins = new Set<string>()

const originOf = (url: string) => new URL(url, location.href).origin

/** The origins that take no cookies, as learned. */
export const originsWithoutCookies = (): readonly string[] => [...origins]

/** Tells whether a URL is on an origin that takes no cookies, as learned. */
export const takesNoCookies = (url: string): boolean => origins.has(originOf(url))

/**
 * Forgets an origin that refuses (401, 403) what was asked for without cookies: the answer that was missed may have been
 * lost on the way, and trying again should send them.
 */
export function forgetRefusing(url: string, { status }: Pick<Response, 'status'>): void {
  if (status === 401 || status === 403) origins.delete(originOf(url))
}

/** Forgets what was learned. */
export const forgetOrigins = (): void => origins.clear()

/**
 * Asks once more without cookies. A browser tells no missing header from a broken line, so an answer is what proves it;
 * rejects with the error of the request before when there is none.
 */
export async function fetchWithoutCookies(url: string, init: RequestInit, error: unknown): Promise<Response> {
  const answer = await fetch(url, { ...init, credentials: 'omit' }).catch(() => undefined)
  if (!answer?.ok) throw error
  origins.add(originOf(url))
  return answer
}
