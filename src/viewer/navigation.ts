import { objectOf, type ViewerStore } from './store'

/** Zoom by one press of a key or button. */
export const ZOOM_STEP = 1.5

/** Shows a canvas by position (counted from 0), whole and unturned; positions outside the object are ignored. */
export function goToCanvas(store: ViewerStore, canvas: number): void {
  const state = store.getState()
  const count = objectOf(state)?.canvases.length ?? 0
  if (!Number.isInteger(canvas) || canvas < 0 || canvas >= count || canvas === state.place.canvas) return
  store.setState({ place: { canvas, rotation: 0 } })
}

/** Moves by so many canvases, stopping at the first and the last. */
export function turnBy(store: ViewerStore, canvases: number): void {
  const state = store.getState()
  const last = (objectOf(state)?.canvases.length ?? 0) - 1
  goToCanvas(store, Math.min(Math.max(state.place.canvas + canvases, 0), last))
}

/** Shows the last canvas. */
export function goToLast(store: ViewerStore): void {
  goToCanvas(store, (objectOf(store.getState())?.canvases.length ?? 0) - 1)
}

/** Turns the page clockwise (1) or back (-1) by a quarter; does nothing where nothing can be turned. */
export function rotateBy(store: ViewerStore, quarters: 1 | -1): void {
  const { place, controls } = store.getState()
  if (!controls) return
  const rotation = (place.rotation + quarters * 90 + 360) % 360
  store.setState({ place: { canvas: place.canvas, rotation } })
}

/** Opens a panel, or closes it when it is open. */
export function togglePanel(store: ViewerStore, name: string): void {
  store.setState(state => ({ panel: state.panel === name ? undefined : name }))
}
