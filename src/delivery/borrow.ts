// A signed URL is borrowed: it ends after minutes. Asks for what lies there, also when it has ended meanwhile.

import { type Failure, type FailureDetail, failure, isFailure } from '../model/failure'
import type { EntryDelivery, UrlSource } from './delivery'
import { retryWhilePassing } from './retry'

/** Failures to be reached of which the URL is not the cause: one that has ended is refused before anything arrives. */
const OTHER_CAUSES: readonly (FailureDetail | undefined)[] = ['offline', 'part-missing', 'timeout']

/** Tells a failure that a fresh URL may help against. S3 often refuses without CORS, as if the line were cut. */
const mayHaveEnded = ({ failure, status, detail }: Failure) =>
  failure === 'denied' ||
  (failure === 'unreachable' && status === undefined && !OTHER_CAUSES.includes(detail))

/** Reads the URL of an address as it is now. */
export const readUrl = async (source: UrlSource) => (typeof source === 'string' ? source : source())

/** Options of what is asked for at a borrowed URL. */
export interface BorrowOptions {
  readonly freshUrl: EntryDelivery['freshUrl']
  /** Requests after the first, one by a fresh URL included; by a fresh URL there is always one. */
  readonly retries: number
  readonly signal?: AbortSignal | undefined
}

/** Asks for something at a borrowed URL: once more by a fresh one, and again while its failure may pass. */
export function borrow<T extends object>(
  source: UrlSource,
  ask: (url: string) => Promise<T | Failure>,
  { freshUrl, retries, signal }: BorrowOptions,
): Promise<T | Failure> {
  let renewed = false
  let left = retries
  const askOnce = async () => {
    const url = await readUrl(source)
    if (url === undefined) return failure('not-found')
    const answer = await ask(url)
    if (renewed || !isFailure(answer) || !mayHaveEnded(answer)) return answer
    renewed = true
    const fresh = await freshUrl(url, source)
    signal?.throwIfAborted()
    if (fresh === undefined) return answer
    left--
    const again = await ask(fresh)
    if (isFailure(again) && mayHaveEnded(again)) void freshUrl(fresh, source, true)
    return again
  }
  return retryWhilePassing(askOnce, { signal, retries: () => left })
}
