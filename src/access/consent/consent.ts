// Which notices a reader has accepted: for the browser's tab, by their very words, so that a changed text is shown again.

import { withoutSignature } from '../../delivery/carries-signature'
import type { DigitalObject } from '../../model/digital-object'
import type { ConsentNotice, LibrarySettings } from '../../viewer/library/library-settings'
import { applies } from '../../viewer/library/permissions'

const KEY = 'lectern-accepted'

/** A notice that is to be accepted: terms once for all objects, a content warning for each. */
export interface PendingNotice {
  readonly kind: 'terms' | 'warning'
  readonly notice: ConsentNotice
  /** By which it is remembered. */
  readonly key: string
}

function accepted(storage: Storage): readonly string[] {
  try {
    const read: unknown = JSON.parse(storage.getItem(KEY) ?? '[]')
    return Array.isArray(read) ? read.filter(each => typeof each === 'string') : []
  } catch {
    return []
  }
}

/** The notices that stand before an object, terms first; empty when it may be shown. */
export function pendingNotices(
  object: DigitalObject,
  { terms, contentWarnings }: LibrarySettings,
  storage: Storage = sessionStorage,
): readonly PendingNotice[] {
  const all: PendingNotice[] = [
    ...(terms ? [{ kind: 'terms' as const, notice: terms, key: JSON.stringify(terms.text) }] : []),
    ...contentWarnings.map(notice => ({
      kind: 'warning' as const,
      notice,
      key: `${withoutSignature(object.id)} ${JSON.stringify(notice.text)}`,
    })),
  ]
  const known = accepted(storage)
  return all.filter(({ notice, key }) => applies(notice.when, object) && !known.includes(key))
}

/** Remembers that a notice was accepted; a tab that keeps nothing asks again next time. */
export function acceptNotice({ key }: PendingNotice, storage: Storage = sessionStorage): void {
  try {
    storage.setItem(KEY, JSON.stringify([...accepted(storage), key]))
  } catch {
    // Full, or forbidden by the reader.
  }
}
