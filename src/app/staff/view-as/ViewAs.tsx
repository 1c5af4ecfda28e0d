import { useEffect, useState } from 'react'
import { failure } from '../../../model/failure'
import { copyText } from '../../../ui/copy-text'
import { useStaffTranslate } from '../../../viewer/library/check/use-configuration-faults'
import { showOpened } from '../../../viewer/state/open-object'
import { personaInLink } from '../../../viewer/url/for-staff'
import { useViewer, useViewerState } from '../../../viewer/use-viewer'
import { FramedView } from './FramedView'
import { isFramed, linkAs, PERSONAS, type Persona, personaOf, refusalFor } from './personas'
import { reasonsFor, type Timing } from './reasons'
import './view-as.css'

/** Shows the object, or its refusal, as a reader would see it. */
function useSimulation(persona: Persona | undefined): void {
  const { store } = useViewer()
  const isReady = useViewerState(state => state.loading.status === 'ready')
  const generation = useViewerState(state => state.objectGeneration)
  // biome-ignore lint/correctness/useExhaustiveDependencies: again for every object, however it was opened
  useEffect(() => {
    const refusal = persona && refusalFor(persona)
    if (!isReady || !persona) return
    if (refusal) return showOpened(store, refusal)
    if (persona !== 'session-ends') return
    // In the middle: when the first page is turned.
    return store.subscribe((state, before) => {
      if (state.place.canvas !== before.place.canvas && !state.sessionEnded)
        store.setState({ sessionEnded: failure('login-required', { status: 401 }) })
    })
  }, [store, persona, isReady, generation])
}

const timingOf = (url: string): Timing | undefined => {
  const entry = performance.getEntriesByName(url, 'resource').at(-1)
  return entry instanceof PerformanceResourceTiming ? entry : undefined
}

function Reasons() {
  const { store } = useViewer()
  const say = useStaffTranslate()
  const [message, setMessage] = useState('')
  const reasons = useViewerState(state => JSON.stringify(reasonsFor(state, timingOf)))
  if (!say) return null
  const copy = async () => {
    const lines = reasonsFor(store.getState(), timingOf).map(([name, value]) => `${name}: ${value}`)
    setMessage((await copyText(lines.join('\n'))) ? say('staff.copied') : '')
  }
  const shown = JSON.parse(reasons) as ReturnType<typeof reasonsFor>
  return (
    <details>
      <summary>{say('staff.why')}</summary>
      <dl dir="ltr">
        {shown.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={() => void copy()}>
        {say('staff.copy')}
      </button>
      <span role="status">{message}</span>
    </details>
  )
}

/** For staff: the object as other readers see it, with a badge that says so on every screen, and why it is as it is. */
export function ViewAs() {
  const say = useStaffTranslate()
  const persona = personaOf(personaInLink(location.href))
  useSimulation(persona)
  // The place goes into the links as it is when they are shown.
  useViewerState(state => state.place)
  // A folder of the device has no link that another reader could follow.
  const hasLink = useViewerState(state => state.request !== undefined)
  if (!say) return null
  return (
    <>
      {persona && isFramed(persona) && <FramedView say={say} persona={persona} />}
      {persona && (
        <aside className="view-as-badge" aria-label={say('staff.viewAs')}>
          {say('staff.simulation', { persona: say(`staff.as.${persona}`) })}{' '}
          <a href={linkAs(location.href, undefined)}>{say('staff.endSimulation')}</a>
        </aside>
      )}
      <aside className="view-as" aria-label={say('staff.title')}>
        <details>
          <summary>{say('staff.viewAs')}</summary>
          {hasLink && (
            <ul>
              {PERSONAS.map(each => (
                <li key={each}>
                  <a href={linkAs(location.href, each)} aria-current={each === persona}>
                    {say(`staff.as.${each}`)}
                  </a>
                </li>
              ))}
            </ul>
          )}
          <Reasons />
        </details>
      </aside>
    </>
  )
}
