import { panels } from '../panels'
import type { Panel } from '../panels/panel'
import { openingAt } from '../viewer/openings'
import { objectOf, type ViewerState } from '../viewer/store'

/** The panels that have something to show for what is open; one that is open stays until it is closed. */
export function availablePanels(state: ViewerState): readonly Panel[] {
  const object = objectOf(state)
  if (!object) return []
  const { collection, innerPages, panel: open } = state
  const canvases = openingAt(state, state.place.canvas).flatMap(each => object.canvases[each] ?? [])
  return panels.filter(
    panel =>
      panel.available(object, collection, innerPages) &&
      (panel.name === open || (panel.availableOn?.(canvases) ?? true)),
  )
}
