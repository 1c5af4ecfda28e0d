// Shapes of pages whose size is not known yet, learned from their thumbnails: only the aspect counts. Apart from the
// state, which the entry carries.

import { createStore } from 'zustand/vanilla'
import type { Size } from '../../model/digital-object'
import { sizeOf } from '../state/current-opening'
import { objectOf, type ViewerState } from '../state/store'

/** Shapes by the id of the canvas. */
export type PageShapes = ReadonlyMap<string, Size>

/** The shapes that are known of the open object. */
export const pageShapes = createStore<PageShapes>(() => new Map())

/** The size of a canvas by its position, else its shape as its thumbnail shows it. */
export function shapeOf(
  state: ViewerState,
  canvas: number,
  shapes: PageShapes = pageShapes.getState(),
): Size | undefined {
  const id = objectOf(state)?.canvases[canvas]?.id
  return sizeOf(state, canvas) ?? (id === undefined ? undefined : shapes.get(id))
}
