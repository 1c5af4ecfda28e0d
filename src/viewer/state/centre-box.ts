import type { Rect } from '../../model/digital-object'
import { goToRegion } from './navigation'
import type { ViewerStore } from './store'

const contains = (outer: Rect, { x, y, width, height }: Rect) =>
  x >= outer.x && y >= outer.y && x + width <= outer.x + outer.width && y + height <= outer.y + outer.height

/** Brings a box (canvas units) into the middle of the stage, at the zoom that the reader has; nothing while all is seen. */
export function centreBox(store: ViewerStore, canvas: number, box: Rect): void {
  const { region } = store.getState().place
  if (!region) return
  const x = Math.max(box.x + box.width / 2 - region.width / 2, 0)
  const y = Math.max(box.y + box.height / 2 - region.height / 2, 0)
  goToRegion(store, canvas, { x, y, width: region.width, height: region.height })
}

/** Brings a box of the page in view into view, where it is not. */
export function revealBox(store: ViewerStore, canvas: number, box: Rect): void {
  const { region, canvas: current } = store.getState().place
  if (region && !(canvas === current && contains(region, box))) centreBox(store, canvas, box)
}
