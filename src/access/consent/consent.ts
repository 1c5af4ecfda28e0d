// Which notices a reader has accepted: for the browser's tab, by their very words, so that a changed text is shown again.

import { withoutSignature } from '../../delivery/carries-signature'
import type { DigitalObject } from '../../model/digital-object'
import { keep, readKeptJson } from '../../viewer/device/kept'
import type { ConsentNotice, LibrarySettings } from '../../viewer/library/library-settings'
import { applies } from '../../viewer/library/permissions'

/** A notice that is to be accepted: terms once for all objects, a content warning for each. */
export interface PendingNotice {
  readonly kind: 'terms' | 'warning'
  readonly notice: ConsentNotice
  /** By which it is remembered. */
  readonly key: string
}

function acceptedKeys(): readonly string[] {
  const read = readKeptJson('accepted')
  return Array.isArray(read) ? read.filter(each => typeof each === 'string') : []
}

/** The notices that stand before an object, terms first; empty when it may be shown. */
export function pendingNotices(
  object: DigitalObject,
  { terms, contentWarnings }: LibrarySettings,
): readonly PendingNotice[] {
  // A notice that was accepted for the pages counts for their renderings, too.
  const id = withoutSignature((object.renderingOf ?? object).id)
  const all: PendingNotice[] = [
    ...(terms ? [{ kind: 'terms' as const, notice: terms, key: JSON.stringify(terms.text) }] : []),
    ...contentWarnings.map(notice => ({
      kind: 'warning' as const,
      notice,
      key: `${id} ${JSON.stringify(notice.text)}`,
    })),
  ]
  const accepted = acceptedKeys()
  return all.filter(({ notice, key }) => applies(notice.when, object) && !accepted.includes(key))
}

/** Remembers that a notice was accepted; a tab that keeps nothing asks again next time. */
export function acceptNotice({ key }: PendingNotice): void {
  keep('accepted', JSON.stringify([...acceptedKeys(), key]))
}
