// The inline script of index.html asks for the object before main.ts has arrived; the answer waits here.
// Without an early answer everything works the same, one round trip later. Kept tiny: it weighs on the page itself.

import { documentInit } from './document-init'
import { handover, type WaitingRoom } from './handover'
import { DOCUMENT_TIMEOUT } from './timeouts'

declare global {
  /** Hand-over between the inline script and the entry, which are two bundles. */
  var lecternEarlyAnswer: WaitingRoom<Promise<Response>> | undefined
}

/** Starts the request for a document at once. */
export function beginDocument(url: string, credentials: RequestCredentials): void {
  const signal = AbortSignal.timeout(DOCUMENT_TIMEOUT)
  const response = fetch(url, { ...documentInit(credentials), signal })
  response.catch(() => undefined)
  globalThis.lecternEarlyAnswer = { waiting: { key: url, value: response } }
}

/** Takes the answer that is already on its way; `undefined` when there is none for this URL. */
export function takeEarlyDocument(url: string): Promise<Response> | undefined {
  return handover(globalThis.lecternEarlyAnswer).take(url)
}
