// True when the pictures of a list are covered: of objects that have not been opened nobody can say which of the
// library's content warnings they are under, so that all of them wait for the reader.

import { useState } from 'react'
import { keep, readKept } from '../../viewer/device/kept'
import { settingsOf } from '../../viewer/library/library-settings'
import { useViewerState } from '../../viewer/use-viewer'

/**
 * Tells whether the pictures in lists are covered, and how the reader has them shown: for the session, until the library's
 * content warnings change.
 */
export function useConsentPendingPictures(): readonly [consentPending: boolean, show: () => void] {
  const { contentWarnings: warnings, noticesUnusable } = settingsOf(
    useViewerState(state => state.configuration),
  )
  const words = JSON.stringify(warnings)
  const [shown, setShown] = useState(() => readKept('listPictures') === words)
  const show = () => {
    setShown(true)
    keep('listPictures', words)
  }
  return [noticesUnusable || (warnings.length > 0 && !shown), show]
}
