import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { originsWithoutCookies } from '../../delivery/without-cookies'
import { faultWords } from '../../viewer/library/check/fault-words'
import {
  useConfigurationFaults,
  useStaffTranslate,
} from '../../viewer/library/check/use-configuration-faults'
import { objectOf } from '../../viewer/state/store'
import { isPreflightAsked } from '../../viewer/url/for-staff'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { plugInFaults, plugInFaultWords } from '../plug-ins/faults'
import { ViewAs } from './view-as/ViewAs'
import './staff-faults.css'

/** Opens the preflight panel with every object, where the link asks for that. */
function useAskedPreflight(): void {
  const { store } = useViewer()
  const generation = useViewerState(state => (objectOf(state) ? state.objectGeneration : -1))
  useEffect(() => {
    if (generation >= 0 && isPreflightAsked(location.href)) store.setState({ panel: 'preflight' })
  }, [store, generation])
}

/** Faults of the configuration, over whatever screen there is, for staff. */
function Faults() {
  const t = useTranslate()
  const say = useStaffTranslate()
  const { faults = [] } = useConfigurationFaults()
  const [isHidden, setHidden] = useState(false)
  // Learned while things are fetched, each of which changes the state.
  const withoutCookies = useViewerState(() => originsWithoutCookies().join(' '))
  const broken = useStore(plugInFaults)
  const origins = withoutCookies.split(' ').filter(Boolean)
  const count = faults.length + origins.length + broken.length
  if (!say || count === 0 || isHidden) return null
  return (
    <aside className="staff-faults" aria-labelledby="staff-faults">
      <details open>
        <summary id="staff-faults">{say('staff.faults', { count })}</summary>
        <ul>
          {faults.map(fault => (
            <li key={`${fault.kind} ${fault.place}`}>{faultWords(say, fault)}</li>
          ))}
          {broken.map(fault => (
            <li key={`${fault.kind} ${fault.plugIn} ${fault.detail}`}>{plugInFaultWords(say, fault)}</li>
          ))}
          {origins.map(origin => (
            <li key={origin}>{say('staff.withoutCookies', { host: new URL(origin).host })}</li>
          ))}
        </ul>
      </details>
      <button type="button" className="button" onClick={() => setHidden(true)}>
        {t('access.hide')}
      </button>
    </aside>
  )
}

/** For staff, over whatever screen there is: faults of the configuration, and the object as other readers see it. */
export function StaffFaults() {
  useAskedPreflight()
  return (
    <>
      <Faults />
      <ViewAs />
    </>
  )
}
