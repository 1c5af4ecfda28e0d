// Term of a loan: by the delivery, else by the configuration. Counted on the monotonic
// clock; a page that is loaded again goes on counting where it was.

import { withoutSignature } from '../../delivery/carries-signature'
import type { DigitalObject } from '../../model/digital-object'
import { keep, readKeptJson } from '../../viewer/device/kept'
import type { LibrarySettings } from '../../viewer/library/library-settings'
import { applies } from '../../viewer/library/permissions'

/** Seconds before the end at which the reader is warned. */
export const WARNING = 60

/** The terms of a loan. */
export interface LoanTerms {
  /** Seconds from now on. */
  readonly seconds: number
  /** URL to return it to by a POST; absent when only the viewer closes it. */
  readonly giveBack?: string
}

/** When the loans of this tab began, by object: milliseconds since the epoch. */
function readLoans(): Readonly<Record<string, number>> {
  const read = readKeptJson('loan')
  const entries = typeof read === 'object' && read !== null ? Object.entries(read) : []
  return Object.fromEntries(
    entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  )
}

/** Seconds that are left of a configured loan of an object, which begins when it is first opened in this tab. */
function leftOf(id: string, seconds: number, now: number): number {
  const loans = readLoans()
  const since = loans[id] ?? now
  // Only the loans that still run are kept.
  const running = Object.entries({ ...loans, [id]: since }).filter(([, each]) => now - each < seconds * 2000)
  keep('loan', JSON.stringify(Object.fromEntries(running)))
  return Math.max(0, seconds - (now - since) / 1000)
}

/** The terms on which an object is lent; `undefined` when it is not. */
export function loanTerms(
  object: DigitalObject,
  { loan }: LibrarySettings,
  now: number = Date.now(),
): LoanTerms | undefined {
  if (object.loan) return object.loan
  if (loan.seconds === 0 || !applies(loan.when, object)) return undefined
  return { seconds: leftOf(withoutSignature(object.id), loan.seconds, now) }
}

/** Begins the loan of an object anew, as when it is asked for again. */
export function renewLoan(id: string): void {
  const { [withoutSignature(id)]: _, ...others } = readLoans()
  keep('loan', JSON.stringify(others))
}
