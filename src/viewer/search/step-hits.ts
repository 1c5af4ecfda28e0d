import type { ViewerStore } from '../state/store'
import { showHit } from './search'

/** Goes to the next hit (1) or to the one before (-1), round from the last to the first. */
export function stepHits(store: ViewerStore, by: 1 | -1): void {
  const { hits = [], selected } = store.getState().search ?? {}
  if (hits.length === 0) return
  showHit(store, ((selected ?? (by > 0 ? -1 : 0)) + by + hits.length) % hits.length)
}
