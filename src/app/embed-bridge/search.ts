import { mediumFor } from '../../media'
import { loadPart } from '../../ui/load-part'
import { availableSearches } from '../../viewer/search/available-searches'
import { objectOf, type ViewerState, type ViewerStore } from '../../viewer/state/store'
import { availablePanels } from '../panel-column/available-panels'

/** True while the object, or the file of the page, is on its way and may bring a search. */
function mayComeToSearch(state: ViewerState): boolean {
  const { status } = state.loading
  if (status === 'loading' || (status === 'ready' && state.consentPending)) return true
  const canvas = objectOf(state)?.canvases[state.place.canvas]
  const failed = state.pageFailures.has(state.place.canvas)
  const isCounted = state.innerPages !== undefined && !state.pageWaiting
  const isThere = isCounted || availableSearches(state).length > 0
  return canvas !== undefined && !failed && !isThere && mediumFor(canvas).searches === true
}

/** Searches and opens the panel with what is found; returns `false` where nothing can be searched. */
function searchNow(store: ViewerStore, words: string): boolean {
  const state = store.getState()
  if (!availablePanels(state).some(({ name }) => name === 'find')) return false
  void loadPart(() => import('../../viewer/search/search')).then(({ startSearch }) =>
    startSearch(store, { words, matchCase: false, wholeWords: false }, { showFirst: true }),
  )
  store.setState({ panel: 'find' })
  return true
}

/**
 * Searches what is open and opens the panel with what is found; waits for a file that is still on its way. Calls
 * `refuse` where nothing can be searched.
 */
export function search(store: ViewerStore, words: string, refuse: () => void): void {
  if (searchNow(store, words)) return
  if (!mayComeToSearch(store.getState())) {
    refuse()
    return
  }
  const stop = store.subscribe(state => {
    if (mayComeToSearch(state)) return
    stop()
    if (!searchNow(store, words)) refuse()
  })
}
