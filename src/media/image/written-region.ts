import type { Rect } from '../../model/digital-object'
import type { ShownOpening, StagePictures } from '../../stage/pictures/stage-pictures'
import { withinCanvas } from '../../stage/pictures/within-canvas'
import { sizeOf } from '../../viewer/state/current-opening'
import type { ViewerStore } from '../../viewer/state/store'

/** Writes the part of the current canvas that is in view into the place; `view` is in opening units. */
export function writeRegion(
  store: ViewerStore,
  pictures: StagePictures,
  { opening }: ShownOpening,
  view: Rect,
): void {
  const state = store.getState()
  const bounds = opening.placed.find(({ canvas }) => canvas === state.place.canvas)?.bounds
  const width = sizeOf(state, state.place.canvas)?.width
  // A region that was set waits until the picture has told how large the page is.
  if (!bounds || !width) return
  const inView = state.view.canZoomOut ? withinCanvas(view, bounds, width) : undefined
  pictures.written = inView
  store.setState(({ place: { canvas, rotation, fragment } }) => ({
    place: { canvas, rotation, ...(fragment && { fragment }), ...(inView && { region: inView }) },
  }))
}
