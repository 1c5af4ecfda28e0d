// One round of signing in: that it was begun, for what, and from where. Kept for the browser's tab only, and
// read once after it: a refusal then is a login loop, and no second round begins by itself.

import { carriesSignature } from '../../delivery/carries-signature'
import { returnUrl } from './return-url'

const KEY = 'lectern-sign-in'

/** Milliseconds after which a round counts as given up. */
const LONGEST = 15 * 60 * 1000

/** What is kept of a round. */
export interface SignInRound {
  /** The object for which the reader signs in. */
  readonly object: string
  /** The page address to come back to; absent when it must not be kept. */
  readonly target?: string
  readonly panel?: string
  /** Milliseconds since the epoch. */
  readonly begun: number
}

/** Notes that a round begins. Private windows that keep nothing lose the panel and the loop's name, no more. */
export function beginSignIn(
  attempt: Omit<SignInRound, 'begun'>,
  storage: Storage = sessionStorage,
  now: number = Date.now(),
): void {
  if (carriesSignature(attempt.object)) return
  try {
    storage.setItem(KEY, JSON.stringify({ ...attempt, begun: now }))
  } catch {
    // Full, or forbidden by the reader.
  }
}

/** The round that was begun and not ended; `undefined` when there is none, or it is long ago. */
export function findSignIn(
  storage: Storage = sessionStorage,
  now: number = Date.now(),
): SignInRound | undefined {
  try {
    const read: unknown = JSON.parse(storage.getItem(KEY) ?? 'null')
    if (typeof read !== 'object' || read === null) return undefined
    const { object, target, panel, begun } = read as Record<string, unknown>
    if (typeof object !== 'string' || typeof begun !== 'number' || Math.abs(now - begun) > LONGEST)
      return undefined
    const checked = returnUrl(target, location.origin)
    return {
      object,
      begun,
      ...(checked !== undefined && { target: checked }),
      ...(typeof panel === 'string' && { panel }),
    }
  } catch {
    return undefined
  }
}

/** Ends the round: the reader was let in, or begins anew. */
export function endSignIn(storage: Storage = sessionStorage): void {
  try {
    storage.removeItem(KEY)
  } catch {
    // Nothing was kept.
  }
}
