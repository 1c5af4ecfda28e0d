import OpenSeadragon from 'openseadragon'
import { wholeView } from '../../stage/pictures/arrival'
import type { ShownOpening } from '../../stage/pictures/stage-pictures'
import type { Sights } from '../../viewer/state/medium-part'

/** Milliseconds that a view which follows another rests before the state is told of it. */
const REST = 150

/** Facts and acts of deep zoom that its exact views need. */
interface SightsContext {
  /** The opening that OpenSeadragon shows; `undefined` while it is on its way. */
  readonly shown: () => ShownOpening | undefined
  readonly onMove: Sights['onMove']
  /** Has the pictures follow the view. */
  readonly onSeen: () => void
  /** Tells the state of the view. */
  readonly onRest: () => void
}

/** Reads and moves the view of an OpenSeadragon viewer to the pixel. */
export function createSights(
  viewer: OpenSeadragon.Viewer,
  { shown, onMove, onSeen, onRest }: SightsContext,
): Sights {
  let resting: ReturnType<typeof setTimeout> | undefined
  return {
    onMove,
    sight() {
      const opening = shown()
      if (!opening) return undefined
      const { x, y } = viewer.viewport.getCenter(true)
      return {
        center: { x, y },
        scale: viewer.viewport.getZoom(true) * viewer.viewport.getContainerSize().x,
        whole: wholeView(opening).scale,
        height: opening.opening.height,
      }
    },
    seeAt({ center, scale }) {
      const { viewport, world } = viewer
      if (!shown()) return
      viewport.zoomTo(scale / viewport.getContainerSize().x, undefined, true)
      viewport.panTo(new OpenSeadragon.Point(center.x, center.y), true)
      onSeen()
      // OpenSeadragon's own turn in this frame may be over.
      viewport.update()
      world.update(true)
      world.draw()
      clearTimeout(resting)
      resting = setTimeout(onRest, REST)
    },
  }
}
