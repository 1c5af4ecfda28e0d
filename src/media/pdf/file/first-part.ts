// The beginning of a PDF may be asked for before what shows it has arrived; this is where the answer waits.

/** Bytes asked for first: enough for the head of most files, little enough for a slow line. */
export const FIRST_BYTES = 65_536

/** The `Range` header (RFC 9110, 14.2) of the bytes from `begin` up to but not including `end`. */
export const rangeOf = (begin: number, end: number) => `bytes=${begin}-${end - 1}`

let early: { readonly url: string; readonly response: Promise<Response> } | undefined

/** Asks for the first bytes of a file at once. */
export function askFirstPart(url: string, credentials: RequestCredentials): void {
  const response = fetch(url, { credentials, headers: { range: rangeOf(0, FIRST_BYTES) } })
  response.catch(() => undefined)
  early = { url, response }
}

/** The answer that is already on its way for an address, handed over once; `undefined` where there is none. */
export function takeFirstPart(url: string): Promise<Response> | undefined {
  const response = early?.url === url ? early.response : undefined
  early = undefined
  return response
}
