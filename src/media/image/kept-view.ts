// A page that is laid out anew keeps the view that the reader wanted. Arithmetic only.

import { type StagedOpening, WHOLE, wholeView } from '../../stage/pictures/arrival'
import type { LayerView } from '../../stage/pictures/picture-layer'

/**
 * The view of an opening that shows the part of a canvas that was at the centre before it was laid out anew, as much
 * nearer than the whole as it was; the whole where the canvas is not in both.
 */
export function keptView(
  view: LayerView,
  before: StagedOpening,
  after: StagedOpening,
  canvas: number,
): LayerView {
  const whole = wholeView(after)
  const nearer = view.scale / wholeView(before).scale
  const [from, to] = [before, after].map(
    ({ opening }) => opening.placed.find(placed => placed.canvas === canvas)?.bounds,
  )
  if (nearer <= WHOLE || !from || !to) return whole
  return {
    ...whole,
    // Beside another page than before, or alone now, it keeps its own size.
    scale: from.width === to.width ? nearer * whole.scale : (view.scale * from.width) / to.width,
    center: {
      x: to.x + ((view.center.x - from.x) / from.width) * to.width,
      y: to.y + ((view.center.y - from.y) / from.height) * to.height,
    },
  }
}
