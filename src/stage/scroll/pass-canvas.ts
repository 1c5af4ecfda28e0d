import type { ViewerStore } from '../../viewer/state/store'

/** Makes the canvas that is scrolled to the current one; nothing moves because of it. */
export function passCanvas(store: ViewerStore, canvas: number): void {
  if (store.getState().place.canvas === canvas) return
  store.setState({ place: { canvas, rotation: 0, passed: true } })
}
