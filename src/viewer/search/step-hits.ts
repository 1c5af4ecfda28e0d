import type { ViewerStore } from '../state/store'
import { showHit, startSearch } from './search'

/**
 * Goes to the next hit (1) or to the one before (-1), round from the last to the first. While a search has found
 * nothing yet, its first hit is shown when it comes.
 */
export function stepHits(store: ViewerStore, by: 1 | -1): void {
  const { search } = store.getState()
  if (!search) return
  const { hits, selected, searching, query } = search
  if (hits.length > 0) showHit(store, ((selected ?? (by > 0 ? -1 : 0)) + by + hits.length) % hits.length)
  else if (searching) startSearch(store, query, { showFirst: true })
}
