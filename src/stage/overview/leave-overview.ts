import { setLayout } from '../../viewer/state/navigation'
import type { ViewerStore } from '../../viewer/state/store'

/** Goes from the overview back to reading, in the layout it was opened from. */
export function leaveOverview(store: ViewerStore): void {
  setLayout(store, store.getState().layoutBefore)
}
