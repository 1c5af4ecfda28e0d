import { freshMediumPart } from './medium-part'
import type { ViewerStore } from './store'

/** Clears what a mounted medium has set; `pageWaiting` too, unless the stage's pictures own it. */
export function clearMounted(store: ViewerStore, waiting: 'of-medium' | 'of-stage' = 'of-medium'): void {
  store.setState(({ pageWaiting, searches }) => ({
    ...freshMediumPart(),
    // A provider of a search is removed by whoever added it.
    searches,
    ...(waiting === 'of-stage' && { pageWaiting }),
  }))
}
