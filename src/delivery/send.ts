// The module that calls fetch (scripts/one-door.test.ts); others are the inline script, and the second try without cookies.

import { type Failure, failure } from '../model/failure'
import { failureFromNetwork } from './failure-from-response'
import { hostOf } from './safe-url'
import type { Timeout } from './timeouts'

/** Sends a request. Rejects as `fetch` does, and with a `TimeoutError` when its time is over. */
export async function send(
  url: string,
  { milliseconds, whole }: Timeout,
  init: RequestInit,
): Promise<Response> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(new DOMException('', 'TimeoutError')), milliseconds)
  const signal = init.signal ? AbortSignal.any([init.signal, late.signal]) : late.signal
  const request = { ...init, signal }
  try {
    return await fetch(url, request)
  } catch (error) {
    if (init.credentials !== 'include' || !(error instanceof TypeError)) throw error
    return await (await import('./without-cookies')).fetchWithoutCookies(url, request, error)
  } finally {
    if (!whole) clearTimeout(timer)
  }
}

/** Turns what `send` rejected with, or reading its `answer`, into a failure `unreachable`. */
export function failureFromError(error: unknown, url: string, answer?: Response): Failure {
  return error instanceof DOMException && error.name === 'TimeoutError'
    ? failure('unreachable', { detail: 'timeout', host: hostOf(url) })
    : failureFromNetwork(url, location.origin, navigator.onLine, answer)
}
