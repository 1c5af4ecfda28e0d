import { type Failure, isFailure } from '../model/failure'

/** Retries after the first request. */
export const RETRIES = 2
/** Seconds of a `Retry-After` that is still waited for. */
const LONGEST_RETRY_AFTER = 30

/** Options of a retry. */
export interface RetryOptions {
  readonly signal?: AbortSignal | undefined
  /** Number of retries in all; read after every failure. */
  retries?(): number
}

const isFailed = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && isFailure(value)

/** Tells faults of the server or the connection, which may pass. A timeout has cost enough patience already. */
function mayPass({ failure, detail }: Failure): boolean {
  return failure === 'unreachable' && detail !== 'offline' && detail !== 'timeout'
}

/** Milliseconds before a retry, counted from 0: one and two seconds ± 50 %, or what the server asked for, up to 30 s. */
function backOff(retry: number, { retryAfter }: Failure): number {
  if (retryAfter) return Math.min(retryAfter, LONGEST_RETRY_AFTER) * 1000
  return (retry + 1) * 1000 * (0.5 + Math.random())
}

/**
 * Calls `attempt` again while its failure may pass, twice unless `retries` says otherwise. Ends with its result or
 * its last failure; rejects when aborted, and with what `attempt` rejects with. Our own loop: docs/decisions/0013-one-door-to-the-network.md.
 */
export async function retryWhilePassing<T>(
  attempt: () => Promise<T | Failure>,
  { signal, retries = () => RETRIES }: RetryOptions = {},
): Promise<T | Failure> {
  for (let retry = 0; ; retry++) {
    const result = await attempt()
    if (!isFailed(result) || !mayPass(result) || retry >= retries()) return result
    await new Promise(resolve => setTimeout(resolve, backOff(retry, result)))
    signal?.throwIfAborted()
  }
}
