// A mark is a shape over a picture: a search hit, an annotation, a word that can be selected. This is the whole
// contract of the overlay.
//
// Providing. Whoever has marks puts them into the state as one layer under a name of its own, with
// `setMarks(store, 'search', { marks, onActivate })`, and takes them away with `setMarks(store, 'search')`. A layer is
// replaced whole. Layers of different names do not know each other. Opening another object removes all of them.
//
// Where. `canvas` is the position of the canvas in the object as it is shown, and the shape is in canvas units. The
// overlay projects it in every layout, at every zoom and rotation, over fitted pictures and tiles alike. On a canvas
// whose size is not known yet, nothing is drawn until it is.
//
// Order. The order of `marks` is the reading order: keys and screen readers go through the marks of a canvas in it.
// Of all marks in view one is a stop of the Tab key, at first the one that is `current`; the arrow keys, Home and End go
// on from there. Focus brings a mark into view.
//
// Activating. Enter, Space, a click or a tap calls `onActivate`, and only then; a drag that begins on a mark moves the
// view. To show a mark, a provider calls `goToRegion`, and sets the layer again with that mark `current`.
//
// Looks. `kind` decides them (stage/overlay/overlay.css). A `word` is not drawn unless it is current or has the focus.

import type { Rect } from './digital-object'

/** A point in canvas units. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** The outline of a mark, in canvas units; a polygon is closed by itself. */
export type MarkShape =
  | { readonly box: Rect }
  | { readonly polygon: readonly Point[] }
  | { readonly point: Point }

/** A mark on a canvas. */
export interface Mark {
  /** Unique in its layer. */
  readonly id: string
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  readonly shape: MarkShape
  /** Accessible name. */
  readonly label: string
  readonly kind: 'hit' | 'annotation' | 'word'
  /** Colour of an annotation, as CSS has it; that of its kind when absent. */
  readonly color?: string
  readonly current?: boolean
}

/** The marks of one provider. */
export interface MarkLayer {
  /** In reading order. */
  readonly marks: readonly Mark[]
  onActivate?(mark: Mark): void
}

/** The smallest box round a shape, in canvas units. */
export function boxOfShape(shape: MarkShape): Rect {
  if ('box' in shape) return shape.box
  const points = 'point' in shape ? [shape.point] : shape.polygon
  const across = points.map(({ x }) => x)
  const down = points.map(({ y }) => y)
  const [x, y] = [Math.min(...across), Math.min(...down)]
  return { x, y, width: Math.max(...across) - x, height: Math.max(...down) - y }
}

/** A shape stretched by `scale` from the origin, and then moved by `by`. */
export function movedShape(shape: MarkShape, scale: Point, by: Point = { x: 0, y: 0 }): MarkShape {
  const moved = ({ x, y }: Point): Point => ({ x: x * scale.x + by.x, y: y * scale.y + by.y })
  if ('point' in shape) return { ...shape, point: moved(shape.point) }
  if ('polygon' in shape) return { ...shape, polygon: shape.polygon.map(moved) }
  const { width, height } = shape.box
  return { box: { ...moved(shape.box), width: width * scale.x, height: height * scale.y } }
}
