import { panels } from '../panels'
import type { Panel } from '../panels/panel'
import { isPermitted } from '../viewer/permissions'
import { objectOf, type ViewerState } from '../viewer/store'

/** The panels that have something to show for what is open, and that the library does not forbid, in their order. */
export function availablePanels(state: ViewerState): readonly Panel[] {
  const object = objectOf(state)
  const { collection, representations } = state
  return panels.filter(
    panel =>
      object &&
      panel.available(object, collection, representations) &&
      (panel.serves === undefined || isPermitted(state, panel.serves)),
  )
}
