import { useMemo } from 'react'
import { settingsOf } from '../../viewer/library/library-settings'
import { degradedAt } from '../../viewer/state/overrides'
import { useObject, useViewerState } from '../../viewer/use-viewer'
import { useAuthorization } from '../authorization/use-authorization'
import { DegradedPage } from './DegradedPage'
import { LoanBar } from './LoanBar'
import { loanTerms } from './loan'
import { SessionEnded } from './SessionEnded'
import './layer.css'

/** Access notices over the page: an ended session, a degraded form, a loan. */
export function AccessLayer() {
  useAuthorization()
  const object = useObject()
  const id = object?.id
  const settings = useViewerState(state => settingsOf(state.configuration))
  const sessionEnded = useViewerState(state => state.sessionEnded)
  const degraded = useViewerState(state => degradedAt(state, state.place.canvas))
  // biome-ignore lint/correctness/useExhaustiveDependencies: renewed addresses make another object of the same loan
  const terms = useMemo(() => object && loanTerms(object, settings), [id, settings])
  return (
    <div className="access-layer">
      {sessionEnded && <SessionEnded failure={sessionEnded} />}
      {degraded && <DegradedPage failure={degraded} />}
      {terms && id !== undefined && <LoanBar key={id} id={id} terms={terms} />}
    </div>
  )
}
