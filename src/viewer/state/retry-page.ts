// Apart from page-failures.ts, which is in the first load: only the shell tries again.

import { clearPage } from './page-failures'
import type { ViewerStore } from './store'

/** Tries the current canvas again: clears its failure and has its pictures fetched anew, failed or not. */
export function retryPage(store: ViewerStore): void {
  clearPage(store, store.getState().place.canvas)
  store.setState(({ retries }) => ({ retries: retries + 1 }))
}

/** Calls back with each canvas whose failure is cleared; returns the way to stop. */
export function followCleared(store: ViewerStore, onCleared: (canvas: number) => void): () => void {
  return store.subscribe(({ pageFailures }, before) => {
    if (pageFailures === before.pageFailures) return
    for (const canvas of before.pageFailures.keys()) if (!pageFailures.has(canvas)) onCleared(canvas)
  })
}
