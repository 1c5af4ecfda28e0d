// The inline script of index.html asks for the object before main.ts has arrived; this is where the
// answer waits. Without an early answer everything works the same, one round trip later.

/** A request that was started before the viewer's own code was there. */
export interface EarlyAnswer {
  readonly url: string
  readonly response: Promise<Response>
}

declare global {
  var lecternEarlyAnswer: EarlyAnswer | undefined
}

/** What every request for a document asks for. `Accept` is safe-listed: no preflight, unless there is a token to send. */
export function documentRequest(credentials: RequestCredentials, bearer?: string): RequestInit {
  const headers = { Accept: 'application/json', ...(bearer && { Authorization: `Bearer ${bearer}` }) }
  return { headers, credentials }
}

/** Milliseconds until a document that does not come is given up. */
export const DOCUMENT_TIMEOUT = 30_000

/** Starts the request at once; it is given up like any other when nothing comes. */
export function askEarly(url: string, credentials: RequestCredentials): void {
  const signal = AbortSignal.timeout(DOCUMENT_TIMEOUT)
  const response = fetch(url, { ...documentRequest(credentials), signal })
  response.catch(() => undefined)
  globalThis.lecternEarlyAnswer = { url, response }
}

/** The answer that is already on its way, once; `undefined` when there is none for this address. */
export function takeEarlyAnswer(url: string): Promise<Response> | undefined {
  const early = globalThis.lecternEarlyAnswer
  if (early?.url !== url) return undefined
  globalThis.lecternEarlyAnswer = undefined
  return early.response
}
