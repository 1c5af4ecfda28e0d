// The owner of `pageFailures`. Whatever shows a canvas calls `failPage`; clearing a failure asks it to try again. Only
// opening and reordering an object write the map besides.

import type { Failure } from '../../model/failure'
import type { ViewerStore } from './store'

/** Reports why a canvas cannot be shown; the shell says it. */
export function failPage(store: ViewerStore, canvas: number, failure: Failure): void {
  store.setState(({ pageFailures }) => ({ pageFailures: new Map(pageFailures).set(canvas, failure) }))
}

/** Clears the failures of canvases that match, which asks whatever shows them to try again. */
export function clearPages(store: ViewerStore, matches: (canvas: number, failure: Failure) => boolean): void {
  const { pageFailures } = store.getState()
  const others = new Map([...pageFailures].filter(([canvas, failure]) => !matches(canvas, failure)))
  if (others.size < pageFailures.size) store.setState({ pageFailures: others })
}

/** Clears the failure of a canvas, which asks whatever shows it to try again. */
export function clearPage(store: ViewerStore, canvas: number): void {
  clearPages(store, each => each === canvas)
}
