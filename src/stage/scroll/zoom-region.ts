import type { Rect, Size } from '../../model/digital-object'

/** Factor by which a page is enlarged when it is zoomed into while scrolling. */
const NEARER = 2

/** A point on a page, in parts of its width and height. */
export interface PagePoint {
  readonly x: number
  readonly y: number
}

/** The part of `length` that is `part` of it long and centred where it can be: where it begins, and its length. */
function stretch(center: number, part: number, length: number): readonly [number, number] {
  const most = Math.min(part, 1)
  return [Math.min(Math.max(center - most / 2, 0), 1 - most) * length, most * length]
}

/**
 * The part of a canvas to show, in canvas units, so that a page shown `box` large (CSS pixels) comes nearer
 * round a point of it and fills the stage (CSS pixels).
 */
export function zoomRegion(canvas: Size, box: Size, stage: Size, point: PagePoint, nearer = NEARER): Rect {
  const [x, width] = stretch(point.x, stage.width / (box.width * nearer), canvas.width)
  const [y, height] = stretch(point.y, stage.height / (box.height * nearer), canvas.height)
  return { x, y, width, height }
}
