import type { AccessOffer } from './access-offer'

/**
 * Why an object or one of its parts cannot be shown. `login-required`: signing in may help (401);
 * `denied`: it will not (403).
 */
export type FailureReason =
  | 'login-required'
  | 'denied'
  | 'not-found'
  | 'unreachable'
  | 'invalid'
  | 'unsupported'

/** Detail of a failure, where a reader needs other words or another next step than the reason's own. */
export type FailureDetail =
  | 'web-page'
  | 'not-json'
  | 'not-a-manifest'
  | 'too-large'
  | 'timeout'
  | 'offline'
  | 'server-error'
  | 'too-many-requests'
  | 'record-across-origins'
  | 'across-origins'
  | 'unsafe-url'
  | 'unreadable-link'
  | 'misconfigured'
  | 'future-version'
  | 'unreadable-picture'
  | 'unreadable-file'
  | 'unshown-kind'
  | 'empty-file'
  | 'damaged-file'
  | 'protected-file'
  | 'not-a-pdf'
  | 'file-web-page'
  | 'part-missing'
  | 'changed-file'
  | 'login-page'
  | 'host-not-allowed'
  | 'embedding'
  | 'loan-over'
  | 'given-back'
  | 'beside'
  | 'content-state'

/** An expected failure, carried as data; exceptions are for bugs. */
export interface Failure {
  readonly failure: FailureReason
  readonly detail?: FailureDetail
  /** The library's own words (`X-Denied-Message`), plain text of at most 500 characters. */
  readonly message?: string
  /** Ways to be let in that the document offers (IIIF Authorization Flow). */
  readonly offers?: readonly AccessOffer[]
  /** Seconds after which asking again may help, where the server said so. */
  readonly retryAfter?: number
  /** HTTP status, where there was an answer. */
  readonly status?: number
  /** The host that was asked; never a whole address, which may be signed. */
  readonly host?: string
}

/** Makes a failure. */
export function failure(reason: FailureReason, more: Omit<Failure, 'failure'> = {}): Failure {
  return { failure: reason, ...more }
}

/** Tells a failure from what was hoped for. */
export function isFailure(value: object): value is Failure {
  return 'failure' in value
}
