import type { Rect } from '../../model/digital-object'
import { overlap } from './opening-units'

/** The part of a canvas that a view shows, from opening units to canvas units; `undefined` when it shows none. */
export function withinCanvas(view: Rect, bounds: Rect, canvasWidth: number): Rect | undefined {
  const seen = overlap(view, bounds)
  if (!seen) return undefined
  const unit = canvasWidth / bounds.width
  return {
    x: (seen.x - bounds.x) * unit,
    y: (seen.y - bounds.y) * unit,
    width: seen.width * unit,
    height: seen.height * unit,
  }
}
