// Access tokens of IIIF Authorization Flow 1, which go with a service's own document: in memory only, and only
// to the addresses they were given for.

interface Bearer {
  readonly prefix: string
  readonly token: string
  /** `performance.now()` at which it ends. */
  readonly until: number
}

let bearers: readonly Bearer[] = []

/** Keeps a token for everything below an address (`https://host/service`), for so many seconds; replaces an earlier one. */
export function keepBearer(url: string, token: string, seconds: number): void {
  const others = bearers.filter(each => each.prefix !== url)
  bearers = [...others, { prefix: url, token, until: performance.now() + seconds * 1000 }]
}

/** Sends the token that is kept for one address to another too, for as long as it lasts. */
export function shareBearer(url: string, other: string): void {
  const kept = bearers.find(each => each.prefix === url)
  if (kept) bearers = [...bearers.filter(each => each.prefix !== other), { ...kept, prefix: other }]
}

/** Forgets the token for an address, wherever else it is sent: as at signing out. */
export function forgetBearer(url: string): void {
  const forgotten = bearers.find(each => each.prefix === url)?.token
  bearers = bearers.filter(each => each.prefix !== url && each.token !== forgotten)
}

/** Whether a token was given for an address and not forgotten since; it may have ended. */
export function hadBearer(url: string): boolean {
  return bearers.some(each => each.prefix === url)
}

/** The token that goes with a request for an address; `undefined` when there is none or it has ended. */
export function bearerFor(url: string): string | undefined {
  return bearers.find(
    ({ prefix, until }) => until > performance.now() && (url === prefix || url.startsWith(`${prefix}/`)),
  )?.token
}
