// Access tokens of IIIF Authorization Flow 1, which go with a service's own document: in memory only, and only
// to the URLs they were given for.

/** The tokens of one viewer. */
export interface Tokens {
  /** Keeps a token for everything below a URL (`https://host/service`), for so many seconds; replaces an earlier one. */
  keep(url: string, token: string, seconds: number): void
  /** Sends the token of one URL to another too, for as long as it lasts. */
  share(url: string, other: string): void
  /** Forgets the token of a URL, wherever else it is sent: as at signing out. */
  forget(url: string): void
  /** Says whether a token was given for a URL and not forgotten since; it may have ended. */
  wasGiven(url: string): boolean
  /** Finds the token that goes with a request for a URL; `undefined` when there is none or it has ended. */
  find(url: string): string | undefined
}

interface Token {
  readonly prefix: string
  readonly token: string
  /** `performance.now()` at which it ends. */
  readonly until: number
}

/** Makes an empty store of tokens. */
export function createTokens(): Tokens {
  let tokens: readonly Token[] = []
  const put = (token: Token) => {
    tokens = [...tokens.filter(({ prefix }) => prefix !== token.prefix), token]
  }
  const at = (url: string) => tokens.find(({ prefix }) => prefix === url)
  return {
    keep: (url, token, seconds) => put({ prefix: url, token, until: performance.now() + seconds * 1000 }),
    share(url, other) {
      const stored = at(url)
      if (stored) put({ ...stored, prefix: other })
    },
    forget(url) {
      const forgotten = at(url)?.token
      tokens = tokens.filter(({ prefix, token }) => prefix !== url && token !== forgotten)
    },
    wasGiven: url => at(url) !== undefined,
    find: url =>
      tokens.find(
        ({ prefix, until }) => until > performance.now() && (url === prefix || url.startsWith(`${prefix}/`)),
      )?.token,
  }
}
