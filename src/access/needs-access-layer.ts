import { objectOf, type ViewerState } from '../viewer/state/store'

/** Tells whether anything of access concerns the page that is read: most pages never need what it brings in. */
export function needsAccessLayer(state: ViewerState): boolean {
  const object = objectOf(state)
  const failure = state.pageFailures.get(state.place.canvas)?.failure
  return (
    state.sessionEnded !== undefined ||
    [...(state.overrides?.entries.values() ?? [])].some(({ degraded }) => degraded) ||
    failure === 'login-required' ||
    failure === 'denied' ||
    failure === 'unreachable' ||
    object?.loan !== undefined ||
    'loan' in state.configuration.block ||
    (object?.canvases[state.place.canvas]?.painting[0]?.media.accessServices?.length ?? 0) > 0
  )
}
