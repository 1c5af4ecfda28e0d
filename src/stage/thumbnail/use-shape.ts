import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Size } from '../../model/digital-object'
import { pageShapes, shapeOf } from '../../viewer/supplement/page-shapes'
import { useViewerState } from '../../viewer/use-viewer'

/** The size of a canvas by its position, else its shape as its thumbnail shows it. */
export function useShape(canvas: number): Size | undefined {
  const shapes = useStore(pageShapes)
  return useViewerState(useShallow(state => shapeOf(state, canvas, shapes)))
}
