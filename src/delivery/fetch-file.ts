import { type Failure, failure, isFailure } from '../model/failure'
import { credentialsFor } from './credentials'
import { failureFromNetwork, failureFromResponse } from './failure-from-response'
import { readBody } from './read-body'
import { isSigned } from './renewal'
import { hostOf } from './safe-url'

/** How a file is asked for. */
export interface FetchFileOptions {
  /** Bytes after which reading stops. */
  readonly most: number
  readonly signal?: AbortSignal
  /** Hosts that receive cookies (configuration). */
  readonly credentialHosts?: readonly string[]
  /** The file's address signed anew; asked for when a signed one is not honoured any more. */
  readonly renew?: () => Promise<string | undefined>
}

/** A file, or the beginning of one that is larger than was wanted. */
export interface FetchedFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Whether the file goes on. */
  readonly cut: boolean
  /** MIME type as the server says it, lower case, with its parameters; empty when it does not. */
  readonly format: string
}

/** Milliseconds without an answer after which a file is given up. */
const PATIENCE = 30_000

async function attempt(
  url: string,
  { most, signal, credentialHosts }: FetchFileOptions,
): Promise<FetchedFile | Failure> {
  const late = new AbortController()
  // Only the answer has to be there in time: a large file may take longer to arrive.
  const timer = setTimeout(() => late.abort(), PATIENCE)
  try {
    const response = await fetch(url, {
      credentials: credentialsFor(url, location.origin, credentialHosts ?? []),
      signal: signal ? AbortSignal.any([signal, late.signal]) : late.signal,
    })
    clearTimeout(timer)
    const refusal = failureFromResponse(response, url)
    if (refusal) return refusal
    const format = (response.headers.get('Content-Type') ?? '').toLowerCase()
    return { ...(await readBody(response, most)), format }
  } catch (error) {
    if (signal?.aborted) throw error
    if (late.signal.aborted) return failure('unreachable', { detail: 'timeout', host: hostOf(url) })
    return failureFromNetwork(url, location.origin, navigator.onLine)
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Fetches a file, at most `most` bytes of it. A signed address that has ended (403, or an answer that may not be
 * read) is renewed once. Comes back with the file or with a failure of any reason but `unsupported` and
 * `invalid`; throws only when aborted.
 */
export async function fetchFile(url: string, options: FetchFileOptions): Promise<FetchedFile | Failure> {
  const first = await attempt(url, options)
  if (!isFailure(first) || !options.renew || !isSigned(url)) return first
  if (first.failure !== 'denied' && first.failure !== 'unreachable') return first
  const renewed = await options.renew()
  return renewed === undefined || renewed === url ? first : attempt(renewed, options)
}

/**
 * Asks how large a file is, in bytes; `undefined` when the server does not say. What is presigned for GET is not
 * signed for HEAD: there one byte is asked for, and the answer tells of how many.
 */
export async function fetchSize(
  url: string,
  credentialHosts: readonly string[] = [],
): Promise<number | undefined> {
  const signed = isSigned(url)
  try {
    const response = await fetch(url, {
      method: signed ? 'GET' : 'HEAD',
      headers: signed ? { Range: 'bytes=0-0' } : {},
      credentials: credentialsFor(url, location.origin, credentialHosts),
      signal: AbortSignal.timeout(PATIENCE),
    })
    void response.body?.cancel().catch(() => undefined)
    const whole = /\/(\d+)$/.exec(response.headers.get('Content-Range') ?? '')?.[1]
    const length = whole ?? (response.status === 200 ? response.headers.get('Content-Length') : null)
    return Number(length) || undefined
  } catch {
    return undefined
  }
}
