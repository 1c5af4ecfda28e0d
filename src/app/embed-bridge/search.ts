import { mediumFor } from '../../media'
import { objectOf, type ViewerState, type ViewerStore } from '../../viewer/state/store'
import { availablePanels } from '../panel-column/available-panels'

/** Whether the file of the page may turn out to have a search, once it is there. */
function mayComeToSearch(state: ViewerState): boolean {
  const canvas = objectOf(state)?.canvases[state.place.canvas]
  const failed = state.pageFailures.has(state.place.canvas)
  return canvas !== undefined && !failed && !state.innerPages && mediumFor(canvas).searches === true
}

/** Searches and shows what is found, where there is a search; says whether there is one. */
function searchNow(store: ViewerStore, words: string): boolean {
  const state = store.getState()
  const search = state.innerPages?.search
  if (!search || !availablePanels(state).some(({ name }) => name === 'find')) return false
  search.search({ words, matchCase: false, wholeWords: false })
  store.setState({ panel: 'find' })
  return true
}

/**
 * Searches the file that is shown and opens the panel with what is found; a file that is still on its way is waited
 * for. Calls `refuse` where nothing can be searched.
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
