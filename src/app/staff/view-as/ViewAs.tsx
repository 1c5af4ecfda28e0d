import { useEffect } from 'react'
import { failure } from '../../../model/failure'
import { useStaffTranslate } from '../../../viewer/library/check/use-configuration-faults'
import { showOpened } from '../../../viewer/state/open-object'
import { personaInLink } from '../../../viewer/url/for-staff'
import { useViewer, useViewerState } from '../../../viewer/use-viewer'
import { FramedView } from './FramedView'
import { isFramed, linkAs, PERSONAS, type Persona, personaOf, refusalFor, SLOW_LINE } from './personas'
import { Reasons } from './Reasons'
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

const SLOW_WORDS = { delay: SLOW_LINE.delay, rate: SLOW_LINE.rate / 1000 }

let isSlow = false

/** Has everything come over a slow line, and opens the object again over it. */
function useSlowLine(persona: Persona | undefined): void {
  const viewer = useViewer()
  useEffect(() => {
    if (persona !== 'slow-line' || isSlow) return
    isSlow = true
    void import('../../../delivery/slow-line').then(({ slowDown }) => {
      slowDown(SLOW_LINE)
      viewer.reload()
    })
  }, [viewer, persona])
}

/** For staff: the object as other readers see it, with a badge that says so on every screen, and why it is as it is. */
export function ViewAs() {
  const say = useStaffTranslate()
  const persona = personaOf(personaInLink(location.href))
  useSimulation(persona)
  useSlowLine(persona)
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
          {persona === 'slow-line' && `${say('staff.slowLine', SLOW_WORDS)} `}
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
