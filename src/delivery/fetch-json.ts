import { type Failure, failure, isFailure } from '../model/failure'
import { bearerFor } from './bearer'
import { credentialsFor } from './credentials'
import { DOCUMENT_TIMEOUT, documentRequest, takeEarlyAnswer } from './early-answer'
import { failureFromNetwork, failureFromResponse } from './failure-from-response'
import { LARGEST_DOCUMENT, parseJson } from './parse-json'
import { readBody } from './read-body'
import { hostOf } from './safe-url'

/** How a document is asked for. */
export interface FetchJsonOptions {
  readonly signal?: AbortSignal
  /** Hosts that receive cookies (configuration). */
  readonly credentialHosts?: readonly string[]
  /** Called with the bytes received so far. */
  readonly onProgress?: (bytes: number) => void
  /** Milliseconds before a retry; replaced in tests. */
  readonly pause?: (milliseconds: number) => Promise<void>
  /** Milliseconds until an unanswered request is given up. */
  readonly timeout?: number
}

/** A fetched document and the address it came from, after redirects. */
export interface FetchedJson {
  readonly json: unknown
  readonly url: string
}

const TRIES = 3
const LONGEST_RETRY_AFTER = 30

const wait = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds))

/** One and two seconds with ±50 % jitter, or what the server asked for, up to 30 s. */
function backOff(attempt: number, response: Response | undefined): number {
  const asked = Number(response?.headers.get('Retry-After') ?? '')
  if (asked > 0) return Math.min(asked, LONGEST_RETRY_AFTER) * 1000
  return attempt * 1000 * (0.5 + Math.random())
}

/** The result of one try: what came back, and whether asking again may help. */
interface Attempt {
  readonly result: FetchedJson | Failure
  readonly retry: boolean
  readonly response?: Response
}

/** A web page to which the request was redirected is a sign-in page: the server does not say 401, but means it. */
function unreadable(found: Failure, { redirected }: Response, url: string): Failure {
  const host = hostOf(url)
  return redirected && found.detail === 'web-page'
    ? failure('login-required', { detail: 'login-page', host })
    : { ...found, host }
}

async function attempt(url: string, options: FetchJsonOptions): Promise<Attempt> {
  const credentials = credentialsFor(url, location.origin, options.credentialHosts ?? [])
  const timeout = AbortSignal.timeout(options.timeout ?? DOCUMENT_TIMEOUT)
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout
  try {
    const early = takeEarlyAnswer(url)
    const response = await (early ?? fetch(url, { ...documentRequest(credentials, bearerFor(url)), signal }))
    const refusal = failureFromResponse(response, url)
    if (refusal) return { result: refusal, retry: refusal.failure === 'unreachable', response }
    const { bytes } = await readBody(response, LARGEST_DOCUMENT, options.onProgress)
    const parsed = parseJson(bytes)
    const result = isFailure(parsed)
      ? unreadable(parsed, response, url)
      : { json: parsed.json, url: response.url || url }
    return { result, retry: false }
  } catch (error) {
    if (options.signal?.aborted) throw error
    if (timeout.aborted || (error instanceof DOMException && error.name === 'TimeoutError')) {
      return { result: failure('unreachable', { detail: 'timeout', host: hostOf(url) }), retry: false }
    }
    return { result: failureFromNetwork(url, location.origin, navigator.onLine), retry: navigator.onLine }
  }
}

/**
 * Fetches a JSON document. Temporary faults (5xx, 429, a broken connection) are tried again twice. Comes
 * back with the document or with a failure of any reason but `unsupported`; throws only when aborted.
 */
export async function fetchJson(url: string, options: FetchJsonOptions = {}): Promise<FetchedJson | Failure> {
  const pause = options.pause ?? wait
  for (let number = 1; ; number++) {
    const { result, retry, response } = await attempt(url, options)
    if (!retry || number === TRIES) return result
    await pause(backOff(number, response))
    options.signal?.throwIfAborted()
  }
}
