import { parseAlmaUrl } from '../model/alma-url'
import { type Failure, type FailureDetail, type FailureReason, failure } from '../model/failure'
import { hostOf } from './safe-url'

/** The library's words are cut after this many characters. */
export const LONGEST_MESSAGE = 500

const REASONS: Readonly<Record<number, readonly [FailureReason, FailureDetail?]>> = {
  401: ['login-required'],
  403: ['denied'],
  404: ['not-found'],
  410: ['not-found'],
  429: ['unreachable', 'too-many-requests'],
}

/** Headers arrive one character a byte; libraries mean latin-1 or UTF-8. */
function decodeHeader(value: string): string {
  const bytes = Uint8Array.from(value, character => character.charCodeAt(0) & 0xff)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return value
  }
}

/** `Retry-After` in seconds, up to an hour; RFC 9110, section 10.2.3. Dates are left alone: clocks differ. */
function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get('Retry-After') ?? '')
  return seconds > 0 ? Math.min(seconds, 3600) : undefined
}

function deniedMessage(response: Response): string | undefined {
  const header = response.headers.get('X-Denied-Message')
  const message = header === null ? '' : decodeHeader(header).trim()
  return message === '' ? undefined : message.slice(0, LONGEST_MESSAGE)
}

/**
 * THE access decision: why a response is not what was asked for, or `undefined` when it is. 401: signing
 * in may help; 403: it will not, and `X-Denied-Message` says why when the server exposes it.
 */
export function failureFromResponse(response: Response, url: string): Failure | undefined {
  if (response.ok) return undefined
  const { status } = response
  const row: readonly [FailureReason, FailureDetail?] = REASONS[status] ?? [
    status >= 500 ? 'unreachable' : 'invalid',
    status >= 500 ? 'server-error' : undefined,
  ]
  const [reason, detail] = row
  const message = reason === 'denied' || reason === 'login-required' ? deniedMessage(response) : undefined
  const again = reason === 'denied' || reason === 'unreachable' ? retryAfter(response) : undefined
  return failure(reason, {
    status,
    host: hostOf(url),
    ...(detail && { detail }),
    ...(again && { retryAfter: again }),
    ...(message !== undefined && { message }),
  })
}

/**
 * Why there was no readable answer at all, or why `answer` broke off. The browser does not tell a missing CORS header from a
 * dead host, so the words name both; an MMS ID (99…) on another origin is a redirect that Alma sends without CORS.
 */
export function failureFromNetwork(
  url: string,
  pageOrigin: string,
  online: boolean,
  answer?: Response,
): Failure {
  // A file of the reader's own disk that is not there any more, or has changed.
  if (url.startsWith('blob:')) return failure('not-found', { detail: 'changed-file' })
  const host = hostOf(url)
  if (!online) return failure('unreachable', { detail: 'offline', host })
  if (answer) return failure('unreachable', { detail: 'part-missing', host })
  if (new URL(url, pageOrigin).origin === pageOrigin) return failure('unreachable', { host })
  const detail = parseAlmaUrl(url)?.id.startsWith('99') ? 'record-across-origins' : 'across-origins'
  return failure('unreachable', { detail, host })
}
