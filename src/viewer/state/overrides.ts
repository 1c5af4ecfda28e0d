import { type CanvasOverride, CanvasOverrides, type Supplement } from '../../model/canvas-override'
import type { Canvas } from '../../model/digital-object'
import type { Failure } from '../../model/failure'
import { deliveredPosition } from '../../model/order-positions'
import { deliveredOf } from './shown-object'
import type { ViewerState, ViewerStore } from './store'

/** The delivered position of a canvas, from its position in the current order. */
function positionOf(state: ViewerState, canvas: number): number {
  const delivered = deliveredOf(state)
  return delivered ? deliveredPosition(delivered, state.order, canvas) : -1
}

/** The override of a canvas, by its position in the current order. */
export function overrideAt(state: ViewerState, canvas: number): CanvasOverride | undefined {
  return state.overrides?.entries.get(positionOf(state, canvas))
}

/** Why a canvas is shown in a degraded form; `undefined` when it is not. */
export function degradedAt(state: ViewerState, canvas: number): Failure | undefined {
  return overrideAt(state, canvas)?.degraded
}

/** A canvas as its document has it, by its position in the current order. */
export function deliveredCanvas(state: ViewerState, canvas: number): Canvas | undefined {
  return deliveredOf(state)?.canvases[positionOf(state, canvas)]
}

/** Shows a canvas otherwise than its document has it; `undefined` shows it as delivered again. */
export function setOverride(store: ViewerStore, canvas: number, override: CanvasOverride | undefined): void {
  store.setState(state => {
    const position = positionOf(state, canvas)
    if (!deliveredOf(state)?.canvases[position]) return {}
    const entries = new Map(state.overrides?.entries)
    if (override) entries.set(position, override)
    else entries.delete(position)
    return { overrides: new CanvasOverrides(entries, state.overrides?.supplement) }
  })
}

/** Shows every canvas by its own resource again; formats that were learned stay known. */
export function clearMediaOverrides(store: ViewerStore): void {
  store.setState(({ overrides }) => ({
    overrides:
      overrides &&
      new CanvasOverrides(
        new Map([...overrides.entries].filter(([, { media }]) => !media)),
        overrides.supplement,
      ),
  }))
}

/** Adds to what is known of the object beyond its document. */
export function supplementObject(store: ViewerStore, supplement: Supplement): void {
  store.setState(({ overrides }) => ({
    overrides: new CanvasOverrides(overrides?.entries ?? new Map(), {
      ...overrides?.supplement,
      ...supplement,
    }),
  }))
}
