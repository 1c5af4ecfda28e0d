import { panels } from '../../panels'
import type { Panel } from '../../panels/panel'
import { isOffered } from '../../viewer/library/features'
import { isPermitted } from '../../viewer/library/permissions'
import { openingAt } from '../../viewer/state/current-opening'
import { objectOf, type ViewerState } from '../../viewer/state/store'

/**
 * The panels that have something to show for what is open, and that the library does not forbid, in their order; one
 * that is open stays until it is closed.
 */
export function availablePanels(state: ViewerState): readonly Panel[] {
  const object = objectOf(state)
  if (!object) return []
  const canvases = openingAt(state, state.place.canvas).flatMap(each => object.canvases[each] ?? [])
  return panels.filter(
    panel =>
      isOffered(state, panel.name) &&
      panel.available(object, state) &&
      (panel.name === state.panel || (panel.availableOn?.(canvases, state) ?? true)) &&
      (panel.serves?.some(each => isPermitted(state, each)) ?? true),
  )
}
