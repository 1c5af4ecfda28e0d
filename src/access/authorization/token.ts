// Access tokens: asked for in a hidden iframe, told by message, kept in memory for as long as they last. IIIF
// Authorization Flow 2.0, "Access Token Service"; Authentication 1.0, section 3.4.

import type { Tokens } from '../../delivery/tokens'

/** Milliseconds until a token service that does not tell is given up. */
const TIMEOUT = 10_000
const LONGEST_TOKEN = 4096
/** Seconds a token is kept whose service does not say how long it lasts, and at most. */
const LIFETIME = { usual: 3600, most: 86_400 }

/** A token, or in the service's words why there is none. */
export type TokenAnswer =
  | { readonly token: string; readonly seconds: number }
  | { readonly refused: string; readonly heading?: unknown; readonly note?: unknown }

type Fields = Readonly<Record<string, unknown>>

/** Reads a token service's message; `undefined` when it is none for this question. */
export function readTokenMessage(data: unknown, messageId: string): TokenAnswer | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const message = data as Fields
  if (message.messageId !== messageId) return undefined
  const { accessToken, expiresIn } = message
  if (typeof accessToken === 'string' && accessToken !== '' && accessToken.length <= LONGEST_TOKEN) {
    const lifetime = Number(expiresIn)
    const seconds = lifetime > 0 ? Math.min(lifetime, LIFETIME.most) : LIFETIME.usual
    return { token: accessToken, seconds }
  }
  const refused = String(message.profile ?? message.error ?? 'unavailable').slice(0, 100)
  return { refused, heading: message.heading, note: message.note ?? message.description }
}

const withParameters = (service: string, messageId: string, origin: string) => {
  const url = new URL(service)
  url.searchParams.set('messageId', messageId)
  url.searchParams.set('origin', origin)
  return url.href
}

/**
 * Asks a token service in a hidden iframe. Only a message from that very iframe, of that origin and with the number
 * of this question is heard; after ten seconds without one it is refused.
 */
export function askToken(service: string, timeout = TIMEOUT): Promise<TokenAnswer> {
  const messageId = crypto.randomUUID()
  const { origin } = new URL(service)
  const iframe = document.createElement('iframe')
  iframe.hidden = true
  iframe.title = ''
  iframe.setAttribute('sandbox', 'allow-scripts allow-same-origin')
  iframe.src = withParameters(service, messageId, location.origin)
  return new Promise(resolve => {
    const finish = (answer: TokenAnswer) => {
      clearTimeout(timer)
      window.removeEventListener('message', listener)
      iframe.remove()
      resolve(answer)
    }
    const listener = ({ data, origin: from, source }: MessageEvent<unknown>) => {
      if (from !== origin || source !== iframe.contentWindow) return
      const answer = readTokenMessage(data, messageId)
      if (answer) finish(answer)
    }
    const timer = setTimeout(() => finish({ refused: 'unavailable' }), timeout)
    window.addEventListener('message', listener)
    document.body.append(iframe)
  })
}

const asking = new Map<string, Promise<TokenAnswer>>()

/** Finds the token of a service: the one that is kept, else asked for, once for everybody who waits. */
export async function tokenOf(
  tokens: Tokens,
  service: string,
  ask: (service: string) => Promise<TokenAnswer> = askToken,
) {
  const stored = tokens.find(service)
  if (stored !== undefined) return stored
  const underWay = asking.get(service) ?? ask(service).finally(() => asking.delete(service))
  asking.set(service, underWay)
  const answer = await underWay
  if ('refused' in answer) return answer
  tokens.keep(service, answer.token, answer.seconds)
  return answer.token
}
