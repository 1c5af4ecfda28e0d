// How long a reader has an object that is lent: by the delivery, else by the configuration. Counted by a clock that
// cannot be set; a page that is loaded again goes on counting where it was.

import { withoutSignature } from '../../delivery/carries-signature'
import type { DigitalObject } from '../../model/digital-object'
import type { LibrarySettings } from '../../viewer/library/library-settings'
import { applies } from '../../viewer/library/permissions'

/** Seconds before the end at which the reader is warned. */
export const WARNING = 60

/** The terms of a loan. */
export interface LoanTerms {
  /** Seconds from now on. */
  readonly seconds: number
  /** Where it is given back by a POST; absent when only the viewer closes it. */
  readonly giveBack?: string
}

const KEY = 'lectern-loan'

/** Seconds that are left of a configured loan of an object, which begins when it is first opened in this tab. */
function leftOf(id: string, seconds: number, storage: Storage, now: number): number {
  try {
    const begun = JSON.parse(storage.getItem(KEY) ?? '{}') as Record<string, number>
    const since = begun[id] ?? now
    // Only the loans that still run are kept.
    const running = Object.entries({ ...begun, [id]: since }).filter(
      ([, each]) => now - each < seconds * 2000,
    )
    storage.setItem(KEY, JSON.stringify(Object.fromEntries(running)))
    return Math.max(0, seconds - (now - since) / 1000)
  } catch {
    return seconds
  }
}

/** The terms on which an object is lent; `undefined` when it is not. */
export function loanTerms(
  object: DigitalObject,
  { loan }: LibrarySettings,
  storage: Storage = sessionStorage,
  now: number = Date.now(),
): LoanTerms | undefined {
  if (object.loan) return object.loan
  if (loan.seconds === 0 || !applies(loan.when, object)) return undefined
  return { seconds: leftOf(withoutSignature(object.id), loan.seconds, storage, now) }
}

/** Begins the loan of an object anew, as when it is asked for again. */
export function renewLoan(id: string, storage: Storage = sessionStorage): void {
  try {
    const { [withoutSignature(id)]: _, ...others } = JSON.parse(storage.getItem(KEY) ?? '{}') as Record<
      string,
      number
    >
    storage.setItem(KEY, JSON.stringify(others))
  } catch {
    // Nothing was kept.
  }
}
