// Between canvas units and the units of an opening, which is 1 wide.

import type { Rect } from '../../model/digital-object'

/** A part of a canvas, in canvas units, in opening units. */
export function withinOpening(part: Rect, bounds: Rect, canvasWidth: number): Rect {
  const unit = bounds.width / canvasWidth
  return {
    x: bounds.x + part.x * unit,
    y: bounds.y + part.y * unit,
    width: part.width * unit,
    height: part.height * unit,
  }
}

/** Intersection of two rectangles; `undefined` when it is empty. */
export function overlap(one: Rect, other: Rect): Rect | undefined {
  const x = Math.max(one.x, other.x)
  const y = Math.max(one.y, other.y)
  const width = Math.min(one.x + one.width, other.x + other.width) - x
  const height = Math.min(one.y + one.height, other.y + other.height) - y
  return width > 0 && height > 0 ? { x, y, width, height } : undefined
}
