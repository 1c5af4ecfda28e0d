// One round of signing in: that it was begun, for what, and from where. Kept for the browser's tab only, and
// read once after it: a refusal then is a login loop, and no second round begins by itself.

import { carriesSignature } from '../../delivery/carries-signature'
import { forget, keep, readKeptJson } from '../../viewer/device/kept'
import { returnUrl } from './return-url'

/** Milliseconds after which a round counts as given up. */
const LONGEST = 15 * 60 * 1000

/** Stored facts of a sign-in attempt. */
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
export function beginSignIn(attempt: Omit<SignInRound, 'begun'>, now: number = Date.now()): void {
  if (!carriesSignature(attempt.object)) keep('signIn', JSON.stringify({ ...attempt, begun: now }))
}

/** The round that was begun and not ended; `undefined` when there is none, or it is long ago. */
export function findSignIn(now: number = Date.now()): SignInRound | undefined {
  const read = readKeptJson('signIn')
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
}

/** Ends the round: the reader was let in, or begins anew. */
export const endSignIn = (): void => forget('signIn')
