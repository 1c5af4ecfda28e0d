// Whether the pictures of a list are covered: of objects that have not been opened nobody can say which of the
// library's content warnings they are under, so that all of them wait for the reader.

import { useState } from 'react'
import { settingsOf } from '../../viewer/library/library-settings'
import { useViewerState } from '../../viewer/use-viewer'

const KEY = 'lectern-list-pictures'

function wasShown(words: string): boolean {
  try {
    return sessionStorage.getItem(KEY) === words
  } catch {
    return false
  }
}

/**
 * Whether the pictures in lists are covered, and how the reader has them shown: for the session, until the library's
 * content warnings change.
 */
export function useConsentPendingPictures(): readonly [consentPending: boolean, show: () => void] {
  const warnings = useViewerState(state => settingsOf(state.configuration).contentWarnings)
  const words = JSON.stringify(warnings)
  const [shown, setShown] = useState(() => wasShown(words))
  const show = () => {
    setShown(true)
    try {
      sessionStorage.setItem(KEY, words)
    } catch {
      // A tab that keeps nothing asks again.
    }
  }
  return [warnings.length > 0 && !shown, show]
}
