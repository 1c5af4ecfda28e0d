// From canvas units to the screen, once for every layout, zoom and rotation. Arithmetic only.

import type { Rect, Size } from '../../model/digital-object'
import { boxOfShape, type MarkShape, type Point } from '../../model/mark'
import type { LayerView } from '../pictures/picture-layer'

/** An affine map as CSS and SVG write it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export interface Matrix {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly e: number
  readonly f: number
}

/**
 * Maps canvas units to CSS pixels from the top left corner of the stage. `bounds` is where the canvas lies in the
 * opening (opening units), `width` its width in canvas units.
 */
export function stageMatrix(view: LayerView, stage: Size, bounds: Rect, width: number): Matrix {
  const angle = (view.rotation * Math.PI) / 180
  const unit = (view.scale * bounds.width) / width
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const across = (bounds.x - view.center.x) * view.scale
  const down = (bounds.y - view.center.y) * view.scale
  return {
    a: unit * cos,
    b: unit * sin,
    c: -unit * sin,
    d: unit * cos,
    e: stage.width / 2 + across * cos - down * sin,
    f: stage.height / 2 + across * sin + down * cos,
  }
}

/** The map on a stage of this width that is seen as in a mirror. */
export function mirrorMatrix({ a, b, c, d, e, f }: Matrix, { width }: Size): Matrix {
  return { a: -a, b, c: -c, d, e: width - e, f }
}

/** A matrix in CSS, after stretching by `stretch`. */
export function toCss({ a, b, c, d, e, f }: Matrix, stretch = 1): string {
  return `matrix(${a * stretch},${b * stretch},${c * stretch},${d * stretch},${e},${f})`
}

/** Maps a point. */
export function project({ a, b, c, d, e, f }: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

/** Maps a point back; the matrix of a page is never degenerate. */
export function unproject({ a, b, c, d, e, f }: Matrix, { x, y }: Point): Point {
  const area = a * d - b * c
  return { x: (d * (x - e) - c * (y - f)) / area, y: (a * (y - f) - b * (x - e)) / area }
}

/** The box round a mapped box. */
export function projectBox(matrix: Matrix, { x, y, width, height }: Rect): Rect {
  const corners = [
    { x, y },
    { x: x + width, y },
    { x, y: y + height },
    { x: x + width, y: y + height },
  ]
  return boxOfShape({ polygon: corners.map(corner => project(matrix, corner)) })
}

/** The outline of a shape as an SVG path in canvas units; a point is a dot, which the stroke makes as large as it is. */
export function pathOf(shape: MarkShape): string {
  if ('point' in shape) return `M${shape.point.x} ${shape.point.y}h0`
  if ('polygon' in shape) return `M${shape.polygon.map(({ x, y }) => `${x} ${y}`).join('L')}Z`
  const { x, y, width, height } = shape.box
  return `M${x} ${y}h${width}v${height}h${-width}Z`
}

/** Even-odd rule. */
function inPolygon(corners: readonly Point[], { x, y }: Point): boolean {
  let inside = false
  for (const [index, one] of corners.entries()) {
    const other = corners.at(index - 1) ?? one
    if (one.y > y === other.y > y) continue
    if (x < one.x + ((y - one.y) * (other.x - one.x)) / (other.y - one.y)) inside = !inside
  }
  return inside
}

/** Judges whether a shape is under a point; a point is as far as `reach` (all in canvas units). */
export function isUnder(shape: MarkShape, at: Point, reach: number): boolean {
  if ('point' in shape) return Math.hypot(shape.point.x - at.x, shape.point.y - at.y) <= reach
  const { x, y, width, height } = boxOfShape(shape)
  if (at.x < x || at.y < y || at.x > x + width || at.y > y + height) return false
  return 'box' in shape || inPolygon(shape.polygon, at)
}
